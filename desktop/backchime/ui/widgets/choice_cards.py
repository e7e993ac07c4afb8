"""A few choices below each other, each with a line that explains it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, line_width, measure, radius, size, space
from backchime.ui.widgets.one_choice import OneChoice, Option

LEAST_HEIGHT = measure("choice-cards", "least-height")
CORNER = radius("panel")
DOT = size("radio")
DOT_HOLE = size("radio-hole")
PADDING = space(4)
WORDS_LEFT = PADDING + DOT + space(4)
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Choice(Struct, frozen=True):
    """One choice: its name, and what it means in a line."""

    name: str
    meaning: str


class ChoiceCards(QWidget):
    """Emits `chosen` with the number that the person took, from 0. One Tab stop; arrow keys move and take."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, choices: Sequence[Choice], *, name: str) -> None:
        """The first is taken until another one is."""
        super().__init__()
        self.setAccessibleName(name)
        self._cards = [_Card(appearance, choice, group_name=name, parent=self) for choice in choices]
        self._group = OneChoice(self, self._cards)
        self._group.idClicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2) + space(1))
        for card in self._cards:
            column.addWidget(card)

    @property
    def cards(self) -> tuple[QRadioButton, ...]:
        """The choices in order."""
        return tuple(self._cards)

    @property
    def choice(self) -> int:
        """The number of the one taken, from 0."""
        return self._group.checkedId()

    def show_choice(self, number: int) -> None:
        """Takes a choice from outside, in silence."""
        self._group.take(number)


class _Card(Option):
    """A radio button as a card."""

    def __init__(self, appearance: Appearance, choice: Choice, *, group_name: str, parent: QWidget) -> None:
        super().__init__(choice.name, group_name=group_name, parent=parent)
        self._appearance = appearance
        self._meaning = choice.meaning
        self.setAccessibleDescription(choice.meaning)
        self.setProperty("ring_radius", CORNER)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """At ease."""
        width = 2 * LEAST_HEIGHT + WORDS_LEFT
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words break into lines."""
        return QSize(LEAST_HEIGHT + WORDS_LEFT, LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for every line."""
        name, meaning = self._text_heights(width - WORDS_LEFT - PADDING)
        return max(LEAST_HEIGHT, name + meaning + 2 * space(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, the dot, the words."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, self, theme)
        width = self.width() - WORDS_LEFT - PADDING
        name, meaning = self._text_heights(width)
        top = (self.height() - name - meaning) // 2
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        painter.drawText(QRect(WORDS_LEFT, top, width, name), _WRAPPED, self.text())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink-2"))
        painter.drawText(QRect(WORDS_LEFT, top + name, width, meaning), _WRAPPED, self._meaning)

    def _text_heights(self, width: int) -> tuple[int, int]:
        theme, room = self._appearance.theme, QRect(0, 0, max(1, width), 10_000)
        name = QFontMetrics(theme.font("label")).boundingRect(room, _WRAPPED, self.text())
        meaning = QFontMetrics(theme.font("body")).boundingRect(room, _WRAPPED, self._meaning)
        return name.height(), meaning.height()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def paint_card(painter: QPainter, option: QRadioButton, theme: Theme) -> None:
    """The card of an option and its dot, filled where it is taken."""
    taken = option.isChecked()
    border = line_width("taken") if taken else size("control-line")
    painter.setPen(QPen(theme.color("primary" if taken else "line-strong"), border))
    over = "sunken" if option.underMouse() else "surface"
    painter.setBrush(theme.color("primary-soft" if taken else over))
    inset = border / 2
    box = QRectF(option.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, CORNER - inset, CORNER - inset)
    dot = QRectF(PADDING, (option.height() - DOT) / 2, DOT, DOT)
    if taken:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        painter.drawEllipse(dot)
        painter.setBrush(theme.color("on-primary"))
        painter.drawEllipse(dot.center(), DOT_HOLE / 2, DOT_HOLE / 2)
    else:
        painter.setPen(QPen(theme.color("line-strong"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
