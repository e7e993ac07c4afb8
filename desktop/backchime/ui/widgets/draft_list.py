"""The steps of a routine in the making: one walks along them, and moves them by hand or by key."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure
from backchime.ui.widgets.draft_row import CORNER, RowState, paint_row, row_height, spoken_row
from backchime.ui.widgets.menu_shadow import paint_shadow
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.step_words import StepLine
from backchime.ui.widgets.whole_list import Index, WholeList

DROP_LINE = measure("draft-list", "drop-line")
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class DraftList(WholeList):
    """One Tab stop; arrows walk. `step_chosen` brings the step come to, from 0, `step_opened` one pressed.

    `move_requested` asks to put one step in another's place, `remove_requested` for the one chosen to go.
    `dragged` brings the part of the list that should be in sight while a row is carried along.
    """

    step_chosen = Signal(int)
    step_opened = Signal(int)
    move_requested = Signal(int, int)
    remove_requested = Signal()
    dragged = Signal(QRect)

    def __init__(self, appearance: Appearance, shelf: PictureShelf) -> None:
        super().__init__(corner=CORNER)
        self._appearance = appearance
        self._shelf = shelf
        self._steps = _Steps(self)
        self.hovered = -1  # the row under the pointer
        self._pressed: QPoint | None = None
        self._carried: int | None = None  # the row in the hand
        self._hand = 0
        self._row_height = 1
        self.setModel(self._steps)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Poses in this routine"))
        self.setAccessibleDescription(self.tr("Alt with the arrows up and down moves a pose."))
        shelf.picture_ready.connect(self.viewport().update)
        appearance.changed.connect(self._measure)

    def show_steps(self, lines: tuple[StepLine, ...], at: int) -> None:
        """Shows the steps, one of them chosen."""
        self._let_go()
        self._steps.show(lines)
        self.setCurrentIndex(self._steps.index(at))
        self._measure()

    # -- where things lie --

    @property
    def at(self) -> int:
        """The step chosen, from 0."""
        return self.currentIndex().row()

    @property
    def carried(self) -> int | None:
        """The row that is being dragged."""
        return self._carried

    @property
    def ring_rect(self) -> QRect:
        """The row chosen."""
        return self.row_rect(max(0, self.at))

    def row_rect(self, row: int) -> QRect:
        """Where a row lies, from 0."""
        return QRect(0, row * self._row_height, self.width(), self._row_height)

    @property
    def carried_rect(self) -> QRectF:
        """Where the row in the hand is."""
        top = max(0, min(self._hand - self._row_height // 2, self.height() - self._row_height))
        return QRectF(0, top, self.width(), self._row_height)

    @property
    def gap(self) -> int:
        """Before which row the one in the hand would come, from 0 up to the number of rows."""
        return max(0, min(round(self._hand / self._row_height), self._steps.rowCount()))

    @property
    def place_to_go(self) -> int:
        """The number that the row in the hand would have, from 0."""
        carried = self._carried if self._carried is not None else self.at
        return self.gap - 1 if self.gap > carried else self.gap

    def sizeHint(self) -> QSize:
        """All rows show; what is around scrolls."""
        return QSize(0, self._row_height * self._steps.rowCount())

    def visualRect(self, index: Index) -> QRect:
        """The row of one item."""
        return self.row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at a point."""
        row = point.y() // self._row_height
        return self._steps.index(row) if 0 <= row < self._steps.rowCount() else QModelIndex()

    # -- key --

    def event(self, event: QEvent) -> bool:
        """Escape puts down what is carried, and only then goes back."""
        if event.type() is QEvent.Type.ShortcutOverride and self._carried is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes, Alt with an arrow moves."""
        if self._carried is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._let_go()
            return
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(self.at, self.at + by)
        elif by and 0 <= self.at + by < self._steps.rowCount():
            self.setCurrentIndex(self._steps.index(self.at + by))
            self.step_chosen.emit(self.at)
        elif event.key() in _OPENING_KEYS and not event.isAutoRepeat():
            self.step_opened.emit(self.at)
        elif event.key() in REMOVING_KEYS and not event.isAutoRepeat():
            self.remove_requested.emit()
        elif not by:
            before = self.at
            super().keyPressEvent(event)
            if self.at != before:
                self.step_chosen.emit(self.at)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes along."""
        super().currentChanged(current, previous)
        self.viewport().update()

    # -- hand --

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is chosen, and may be carried away."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.step_chosen.emit(index.row())
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carries the row along, from a few px on."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._hover(self.indexAt(point).row())
            return
        self._hand = point.y()
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._carried is None and far:
            self._carried = self.at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._carried is not None:
            self.dragged.emit(self.carried_rect.toAlignedRect())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lays the row down where it is; one that was not carried is opened."""
        carried, to, pressed = self._carried, self.place_to_go, self._pressed
        point = event.position().toPoint()
        self._let_go()
        if carried is not None and to != carried:
            self.move_requested.emit(carried, to)
        elif carried is None and pressed is not None:
            self.step_opened.emit(self.at)
        self._hover(self.indexAt(point).row() if self.viewport().rect().contains(point) else -1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened it already."""

    def viewportEvent(self, event: QEvent) -> bool:
        """When the pointer leaves, no row is under it."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    # -- looks --

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow row is higher."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and above them the one in the hand with the line where it would lie."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        for row, line in enumerate(self._steps.lines):
            rect = self.row_rect(row)
            if row != self._carried and rect.intersects(event.rect()):
                chosen = row == self.at and self._carried is None
                state = RowState(chosen, row == self.hovered and self._carried is None)
                paint_row(painter, QRectF(rect), line, state=state, theme=theme, shelf=self._shelf)
        if self._carried is None:
            return
        middle = max(DROP_LINE / 2, min(self.gap * self._row_height, self.height() - DROP_LINE / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        drop = QRectF(0, middle - DROP_LINE / 2, self.width(), DROP_LINE)
        painter.drawRoundedRect(drop, DROP_LINE / 2, DROP_LINE / 2)
        line = self._steps.lines[self._carried]
        paint_shadow(painter, self.carried_rect, corner=CORNER, theme=theme)
        paint_row(
            painter, self.carried_rect, line, state=RowState(lifted=True), theme=theme, shelf=self._shelf
        )

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            hand = Qt.CursorShape.OpenHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

    def _let_go(self) -> None:
        if self._carried is not None:
            self.hovered = -1  # the pointer has gone elsewhere meanwhile
        self._carried = self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.viewport().update()

    def _measure(self) -> None:
        height = row_height(self._steps.lines, self.width(), self._appearance.theme)
        self._row_height = height
        self.setFixedHeight(height * self._steps.rowCount())
        self.viewport().update()
        self.ring_moved.emit()


class _Steps(QAbstractListModel):
    """The steps with their names and what is said of them."""

    def __init__(self, parent: DraftList) -> None:
        super().__init__(parent)
        self.lines: tuple[StepLine, ...] = ()

    def show(self, lines: tuple[StepLine, ...]) -> None:
        """Takes other steps."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many steps there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names for typing ahead, full words for screen readers."""
        if role == Qt.ItemDataRole.DisplayRole:
            return content(self.lines[index.row()].step.pose.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(self.lines[index.row()])
        return None
