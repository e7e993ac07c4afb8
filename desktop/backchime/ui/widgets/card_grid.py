"""A grid of painted cards: only what is in sight is painted, however many there are."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius
from backchime.ui.widgets.card_columns import CardColumns, column_width
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.routine_card import CardShape, CardState
from backchime.ui.widgets.whole_list import Index, WholeList

_PRESSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CardGrid(WholeList):
    """Cards in columns. Tab and the arrow keys go from card to card; Enter, Space or a click chooses one.

    `ring_moved` comes when another card has the focus; it lies at `ring_rect`. What a card looks like, and
    what comes of choosing one, each grid says for itself: `card_shape`, `paint_one` and `choose`.
    """

    def __init__(self, appearance: Appearance, shelf: PictureShelf, cards: QAbstractListModel) -> None:
        """`cards` are the items, in order."""
        super().__init__(corner=radius("card"))
        self.appearance = appearance
        self.shelf = shelf
        self._columns = 4
        self._hovered = -1
        self._pressed = -1
        self._kept: dict[int, tuple[CardShape, CardColumns]] = {}
        self._cards = cards
        self.setModel(cards)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        shelf.picture_ready.connect(self.viewport().update)
        appearance.changed.connect(self.reshape)

    # -- what each grid says for itself --

    def card_shape(self, width: int) -> CardShape:
        """The measures of all cards at a width."""
        raise NotImplementedError

    def paint_one(
        self, painter: QPainter, rect: QRectF, row: int, *, shape: CardShape, state: CardState
    ) -> None:
        """Paints one card."""
        raise NotImplementedError

    def choose(self, row: int) -> None:
        """A card was pressed."""
        raise NotImplementedError

    def set_columns(self, columns: int) -> None:
        """Lays the cards out in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self.reshape()

    # -- where things lie --

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        return self._columns

    @property
    def places(self) -> CardColumns:
        """Where the cards lie at the present width."""
        return self._laid_out(self.width())[1]

    @property
    def ring_rect(self) -> QRect:
        """The card that has the focus."""
        return self.places.card_rect(max(0, self.currentIndex().row()))

    def hasHeightForWidth(self) -> bool:
        """All cards show; the page scrolls."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The rows that the cards need at a width."""
        return self._laid_out(width)[1].height_of(self._cards.rowCount())

    def sizeHint(self) -> QSize:
        """As wide as may be."""
        return QSize(0, self.heightForWidth(max(1, self.width())))

    # -- what a list of Qt has to know --

    def visualRect(self, index: Index) -> QRect:
        """The card of one item."""
        return self.places.card_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item whose card is at a point; between the cards there is none."""
        row = self.places.row_at(point)
        return self._cards.index(row) if 0 <= row < self._cards.rowCount() else QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads to; past the ends it stays."""
        row, last = self.currentIndex().row(), self._cards.rowCount() - 1
        moves = QAbstractItemView.CursorAction
        by = {
            moves.MoveLeft: -1,
            moves.MoveRight: 1,
            moves.MovePrevious: -1,
            moves.MoveNext: 1,
            moves.MoveUp: -self._columns,
            moves.MoveDown: self._columns,
            moves.MoveHome: -row,
            moves.MoveEnd: last - row,
        }.get(action, 0)
        return self._cards.index(row + by if 0 <= row + by <= last else row)

    # -- key and hand --

    def focusNextPrevChild(self, next: bool) -> bool:
        """Each card is a stop for Tab; after the last one Tab leaves the grid."""
        row = self.currentIndex().row() + (1 if next else -1)
        if self.hasFocus() and 0 <= row < self._cards.rowCount():
            self._reach(row)
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab enters at the first card, backwards at the last."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self._reach(0)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._reach(self._cards.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose; arrows, Home, End and typed letters go to a card."""
        if event.key() in _PRESSING_KEYS and not event.isAutoRepeat():
            self._choose_at(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card under the pointer is held down."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = index.row()
            self.setCurrentIndex(index)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go over the same card, it is chosen."""
        pressed, self._pressed = self._pressed, -1
        self.viewport().update()
        if pressed >= 0 and self.indexAt(event.position().toPoint()).row() == pressed:
            self._choose_at(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has chosen already."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The card under the pointer shows that it can be chosen."""
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        """When the pointer leaves, no card is under it."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards within the part to be painted."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, places = self._laid_out(self.width())
        rows = places.rows_between(event.rect().top(), event.rect().bottom())
        for row in rows[: max(0, self._cards.rowCount() - rows.start)]:
            state = CardState(row == self._hovered, row == self._pressed)
            self.paint_one(painter, QRectF(places.card_rect(row)), row, shape=shape, state=state)

    def _laid_out(self, room: int) -> tuple[CardShape, CardColumns]:
        width = column_width(room, self._columns)
        if width not in self._kept:  # a layout asks in turns for two or three of them
            shape = self.card_shape(width)
            self._kept[width] = shape, CardColumns(self._columns, width, shape.height)
        return self._kept[width]

    def _reach(self, row: int) -> None:
        self.setCurrentIndex(self._cards.index(row))

    def _choose_at(self, row: int) -> None:
        if row >= 0:
            self.choose(row)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            hand = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

    def reshape(self) -> None:
        """Lays the cards out anew, as when there are others."""
        self._kept.clear()
        self.updateGeometry()
        self.viewport().update()
        self.ring_moved.emit()
