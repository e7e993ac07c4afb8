"""What every chart has in common: points that one walks through, each with a sentence of its own."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius
from backchime.ui.widgets.chart_tip import ChartTip
from backchime.ui.widgets.whole_list import Index, WholeList

_MOVES = QAbstractItemView.CursorAction


class Chart(WholeList):
    """One Tab stop; arrows, Home and End go from point to point. The point's sentence shows in a tip.

    What is drawn, and where the points lie, each chart says for itself: `spots_at`, `height_at`,
    `paint_chart`, and `step` where up and down lead elsewhere than left and right.
    """

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """`name` says what is drawn; empty until `show_sentences`."""
        super().__init__(corner=radius("bar"))
        self.appearance = appearance
        self._sentences = QStringListModel(self)
        self._hovered = -1
        self._kept: tuple[QSize, list[QRectF]] | None = None
        self.tip = ChartTip(appearance, self)
        self.setModel(self._sentences)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.reshape)

    # -- what each chart says for itself --

    def spots_at(self, size: QSize) -> list[QRectF]:
        """Where each point lies in a chart of a size, in order."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        raise NotImplementedError

    def paint_chart(self, painter: QPainter) -> None:
        """Paints everything."""
        raise NotImplementedError

    def step(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        """Where an arrow leads from a point; outside the points it leads nowhere."""
        forward = (_MOVES.MoveRight, _MOVES.MoveDown, _MOVES.MoveNext)
        return row + (1 if action in forward else -1)

    # -- what is shown --

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Shows points, each by its sentence; the latest is where the keyboard begins."""
        self._sentences.setStringList(list(sentences))
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if any(sentences) else Qt.FocusPolicy.NoFocus)
        if sentences:
            self.setCurrentIndex(self._sentences.index(self.first_row))
        self.tip.hide()
        self.reshape()

    @property
    def sentences(self) -> list[str]:
        """The sentences of its points, in order."""
        return self._sentences.stringList()

    @property
    def first_row(self) -> int:
        """The point at which the keyboard begins."""
        return self._sentences.rowCount() - 1

    @property
    def pointed_row(self) -> int:
        """The point under the pointer, or else where the keyboard is; -1 where there is none."""
        if self._hovered >= 0:
            return self._hovered
        return self.currentIndex().row() if self.hasFocus() else -1

    @property
    def spots(self) -> list[QRectF]:
        """Where each point lies now."""
        if self._kept is None or self._kept[0] != self.size():
            self._kept = self.size(), self.spots_at(self.size())
        return self._kept[1]

    @property
    def ring_rect(self) -> QRect:
        """The point that has the focus; without one, the whole chart."""
        row = self.currentIndex().row()
        return self.spots[row].toAlignedRect() if 0 <= row < len(self.spots) else self.rect()

    def row_at(self, point: QPoint) -> int:
        """The point that the pointer means; -1 where it means none."""
        near = [row for row, spot in enumerate(self.spots) if spot.contains(point)]
        return near[0] if near else -1

    def reshape(self) -> None:
        """Lays everything out anew."""
        self._kept = None
        self.updateGeometry()
        self.viewport().update()
        self.ring_moved.emit()

    # -- how much room it takes --

    def hasHeightForWidth(self) -> bool:
        """All of it shows; the page scrolls."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What is needed at a width."""
        return self.height_at(width)

    def sizeHint(self) -> QSize:
        """As wide as may be."""
        return QSize(0, self.height_at(max(1, self.width())))

    # -- what a list of Qt has to know --

    def visualRect(self, index: Index) -> QRect:
        """The place of one point."""
        row = index.row()
        return self.spots[row].toAlignedRect() if 0 <= row < len(self.spots) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The point that the pointer means."""
        row = self.row_at(point)
        return self._sentences.index(row) if row >= 0 else QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads to; past the ends it stays."""
        row, last = self.currentIndex().row(), self._sentences.rowCount() - 1
        if action in (_MOVES.MoveHome, _MOVES.MovePageUp):
            to = 0
        elif action in (_MOVES.MoveEnd, _MOVES.MovePageDown):
            to = last
        else:
            to = self.step(row, action)
        return self._sentences.index(to if 0 <= to <= last else row)

    # -- key and hand --

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Ring and tip go along."""
        super().currentChanged(current, previous)
        self._point()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The tip shows for the keyboard alone: the pointer brings its own."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._point()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The tip leaves with the focus."""
        super().focusOutEvent(event)
        self.tip.hide()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """The tip never stays behind."""
        super().hideEvent(event)
        self.tip.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tip would stand in the wrong place."""
        super().resizeEvent(event)
        self.tip.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The keyboard goes on from where the hand has been."""
        row = self.row_at(event.position().toPoint())
        if row >= 0:
            self.setCurrentIndex(self._sentences.index(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tip goes to the point under the pointer."""
        self._hover(self.row_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """When the pointer leaves, it points at nothing."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything, however many points there are."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self._point()

    def _point(self) -> None:
        row = self.pointed_row
        self.viewport().update()
        if 0 <= row < len(self.spots) and self.isVisible():
            self.tip.say(self.sentences[row], self.spots[row].toAlignedRect())
        else:
            self.tip.hide()
