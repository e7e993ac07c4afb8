"""A few lengths of a hold below each other: how long, what for, and what a session then takes."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.choice_cards import CORNER, LEAST_HEIGHT, PADDING, WORDS_LEFT, paint_card
from backchime.ui.widgets.one_choice import OneChoice, Option

LENGTH_WIDTH = measure("length-cards", "length-width")
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Length(Struct, frozen=True):
    """One length as it is written, its name, and the same in full words for screen readers."""

    length: str
    name: str
    spoken: str


class LengthCards(QWidget):
    """Emits `chosen` with the number that the person took, from 0. One Tab stop; arrow keys move and take."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, lengths: Sequence[Length], *, name: str) -> None:
        """The first is taken until another one is."""
        super().__init__()
        self.setAccessibleName(name)
        measure = QFontMetrics(appearance.theme.font("h1"))
        widest = max((length.length for length in lengths), key=measure.horizontalAdvance)
        self._cards = [
            _Card(appearance, length, widest=widest, group_name=name, parent=self) for length in lengths
        ]
        self._group = OneChoice(self, self._cards)
        self._group.idClicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2) + space(1))
        for card in self._cards:
            column.addWidget(card)

    @property
    def cards(self) -> tuple[QRadioButton, ...]:
        """The lengths in order."""
        return tuple(self._cards)

    def show_choice(self, number: int) -> None:
        """Takes a length from outside, in silence."""
        self._group.take(number)

    def show_totals(self, totals: Sequence[str]) -> None:
        """Says at the end of each card what a session takes."""
        for card, total in zip(self._cards, totals, strict=True):
            card.show_total(total)


class _Card(Option):
    """A radio button as a card."""

    def __init__(
        self, appearance: Appearance, length: Length, *, widest: str, group_name: str, parent: QWidget
    ) -> None:
        """`widest` is the widest length among all cards: their names stand below each other."""
        super().__init__(length.name, parent=parent)
        self._widest = widest
        self._appearance = appearance
        self._length = length
        self._total = ""
        self.setAccessibleName(f"{group_name}, {length.spoken}, {length.name}")
        self.setProperty("ring_radius", CORNER)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)

    def show_total(self, total: str) -> None:
        """Says what a session takes."""
        self._total = total
        self.setAccessibleDescription(total)
        self._dress()

    # -- where things lie --

    @property
    def length_width(self) -> int:
        """How wide the column of the lengths is."""
        measure = QFontMetrics(self._appearance.theme.font("h1"))
        return max(LENGTH_WIDTH, measure.horizontalAdvance(self._widest) + space(4))

    def total_is_below(self, width: int) -> bool:
        """Whether name and total do not fit beside each other."""
        theme = self._appearance.theme
        name = QFontMetrics(theme.font("label")).horizontalAdvance(self.text())
        total = QFontMetrics(theme.font("body")).horizontalAdvance(self._total)
        return name + space(4) + total > self._room(width)

    def sizeHint(self) -> QSize:
        """At ease."""
        width = WORDS_LEFT + self.length_width + 2 * LEAST_HEIGHT
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words break into lines."""
        return QSize(WORDS_LEFT + LENGTH_WIDTH + LEAST_HEIGHT, LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for every line."""
        name, total = self._heights(width)
        return max(LEAST_HEIGHT, (name + total if self.total_is_below(width) else name) + 2 * space(3))

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, dot, length, name and total."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, self, theme)
        painter.setFont(theme.font("h1"))
        painter.setPen(theme.color("ink"))
        at = QRect(WORDS_LEFT, 0, self.length_width, self.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._length.length)
        left, width = WORDS_LEFT + self.length_width, self._room(self.width())
        name, total = self._heights(self.width())
        below = self.total_is_below(self.width())
        top = (self.height() - name - total) // 2 if below else 0
        painter.setFont(theme.font("label"))
        painter.drawText(QRect(left, top, width, name if below else self.height()), _WRAPPED, self.text())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink-2"))
        if below:
            painter.drawText(QRect(left, top + name, width, total), _BELOW, self._total)
        else:
            painter.drawText(QRect(left, 0, width, self.height()), _AT_END, self._total)

    def _room(self, width: int) -> int:
        return width - WORDS_LEFT - self.length_width - PADDING

    def _heights(self, width: int) -> tuple[int, int]:
        theme, room = self._appearance.theme, QRect(0, 0, max(1, self._room(width)), 10_000)
        name = QFontMetrics(theme.font("label")).boundingRect(room, _WRAPPED, self.text())
        total = QFontMetrics(theme.font("body")).boundingRect(room, _WRAPPED, self._total)
        return name.height(), total.height() if self._total else 0

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
