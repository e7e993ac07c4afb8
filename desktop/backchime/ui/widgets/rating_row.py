"""A number from 0 to 10 in one row, with words at some of them; a second press takes it back."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from backchime.core.history import MOST_RATING
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.one_choice import Option, show_taken

CELL_COUNT = MOST_RATING + 1
WIDEST_CELL = measure("rating-row", "widest-cell")
CELL_GAP = measure("rating-row", "cell-gap")
WORD_GAP = measure("rating-row", "word-gap")

_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(10)}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
}
_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RatingRow(QWidget):
    """Emits `said` with the number that the person picks, or None for one that they take back.

    One Tab stop: arrows move by one, the keys 0 to 9 pick their number, Home 0 and End 10, Delete takes it
    back. `words` are those at some numbers; where there is no room for all of them, the ends come first.
    """

    said = Signal(object)

    def __init__(
        self, appearance: Appearance, *, name: str, words: Mapping[int, str], takes_back: bool = True
    ) -> None:
        """Where a number cannot be taken back (`takes_back`), another one can still be picked."""
        super().__init__()
        self._takes_back = takes_back
        self._appearance = appearance
        self._words = dict(words)
        self._name = name
        self._rating: int | None = None
        self.setAccessibleName(name)
        self.options = [_Cell("", self) for _ in range(CELL_COUNT)]
        self._group = QButtonGroup(self)
        for number, option in enumerate(self.options):
            self._group.addButton(option, number)
            if takes_back:
                option.setAccessibleDescription(self.tr("Press it again to take it back."))
        self._group.idClicked.connect(self._press)
        self.rename(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)
        self.show_rating(None)

    @property
    def rating(self) -> int | None:
        """What has been picked, or None."""
        return self._rating

    def rename(self, name: str) -> None:
        """Says what is rated."""
        self._name = name
        self.setAccessibleName(name)
        for number, option in enumerate(self.options):
            option.setAccessibleName(self._name_of(number))

    def show_rating(self, rating: int | None) -> None:
        """Shows a number, or that there is none, in silence."""
        self._rating = rating
        show_taken(self._group, rating)
        self.update()

    # -- where things lie --

    @property
    def cell_rects(self) -> list[QRectF]:
        """The numbers from 0 to 10, beginning at the left."""
        width = min(float(WIDEST_CELL), (self.width() - MOST_RATING * CELL_GAP) / CELL_COUNT)
        return [
            QRectF(number * (width + CELL_GAP), 0, width, self._cell_height) for number in range(CELL_COUNT)
        ]

    @property
    def word_rects(self) -> dict[int, QRectF]:
        """Where each word stands, for those that have room: the ends first, then from the middle on."""
        metrics = QFontMetricsF(self._appearance.theme.font("small"))
        cells, found = self.cell_rects, dict[int, QRectF]()
        top, right = self._cell_height + space(1), self.cell_rects[-1].right()
        for number in sorted(
            self._words, key=lambda at: (at not in (0, MOST_RATING), abs(at - MOST_RATING / 2))
        ):
            width = metrics.horizontalAdvance(self._words[number]) + 1
            left = cells[number].center().x() - width / 2
            place = QRectF(max(0.0, min(left, right - width)), top, width, metrics.height())
            spread = place.adjusted(-WORD_GAP, 0, WORD_GAP, 0)
            if not any(spread.intersects(other) for other in found.values()):
                found[number] = place
        return found

    def sizeHint(self) -> QSize:
        """As wide as it may become, and as high as numbers and words need."""
        return QSize(CELL_COUNT * WIDEST_CELL + MOST_RATING * CELL_GAP, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Every number keeps room for a finger, gap and all."""
        words = QFontMetricsF(self._appearance.theme.font("small")).height() + space(1)
        return QSize(CELL_COUNT * size("hit-min") - CELL_GAP, round(self._cell_height + words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers take their places; what lies between two belongs to the nearer one."""
        for option, cell in zip(self.options, self.cell_rects, strict=True):
            option.setGeometry(cell.adjusted(-CELL_GAP / 2, 0, CELL_GAP / 2, 0).toRect())

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """The numbers, and the words below them."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, cell in enumerate(self.cell_rects):
            self._paint_cell(painter, number, cell)
        painter.setFont(theme.font("small"))
        for number, place in self.word_rects.items():
            painter.setPen(theme.color("ink" if number == self._rating else "ink-2"))
            painter.drawText(
                place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._words[number]
            )

    def _paint_cell(self, painter: QPainter, number: int, cell: QRectF) -> None:
        theme, half = self._appearance.theme, size("control-line") / 2
        hovered = self.options[number].underMouse()
        fill, edge, ink = ("sunken" if hovered else "surface"), "line-strong", "ink"
        if number == self._rating:
            fill = edge = "primary-hover" if hovered else "primary"
            ink = "on-primary"
        painter.setPen(QPen(theme.color(edge), size("control-line")))
        painter.setBrush(theme.color(fill))
        corner = radius("control") - half
        painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), corner, corner)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    # -- what is picked --

    def take_key(self, key: int) -> bool:
        """Does what a key asks for; says whether it was one for that."""
        if key in _BACK and self._takes_back:
            self._pick(None)
        elif key in _STEPS:
            now = self._rating
            self._pick(0 if now is None else max(0, min(MOST_RATING, now + _STEPS[Qt.Key(key)])))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pick(0 if key == Qt.Key.Key_Home else MOST_RATING)
        elif key in _DIGITS:
            self._pick(_DIGITS[Qt.Key(key)])
        else:
            return False
        focus_by_key(self.options[self._rating or 0])
        return True

    def _press(self, number: int) -> None:
        self._pick(None if number == self._rating and self._takes_back else number)

    def _pick(self, number: int | None) -> None:
        if number != self._rating:
            self.show_rating(number)
            self.said.emit(number)

    def _name_of(self, number: int) -> str:
        if number in self._words:
            said = self.tr("{what}: {number} of 10, {word}")
            return said.format(what=self._name, number=number, word=self._words[number])
        return self.tr("{what}: {number} of 10").format(what=self._name, number=number)

    @property
    def _cell_height(self) -> float:
        return float(self._appearance.theme.scaled(size("hit-min")))

    def _dress(self) -> None:
        self.updateGeometry()
        self.resizeEvent(QResizeEvent(self.size(), self.size()))
        self.update()


class _Cell(Option):
    """One of the numbers: what can be pressed and has the focus. The row paints it."""

    def __init__(self, name: str, row: RatingRow) -> None:
        super().__init__("", parent=row)
        self._row = row
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The row knows what each key picks; Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not self._row.take_key(event.key()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Under the pointer the row shows what a press would pick."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._row.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own."""
