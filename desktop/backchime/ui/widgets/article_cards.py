"""What an article sets apart: cards in the colour of what they say, beside each other or below."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backchime.core.guide import Card, Entry, Tone
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.card import Card as FlatCard
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import Tone as TextTone
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.tinted import Tinted

LEAST_WIDTH_BESIDE = measure("article-cards", "least-width-beside")
PADDING = space(5)
ICON = measure("article-cards", "icon")
TEXT_GAP = size("line-gap")


class _Look(Struct, frozen=True):
    icon_name: str
    role: TextTone
    field: str = ""  # without one, a card with a border


_LOOKS: dict[Tone, _Look] = {
    "good": _Look("check-circle-fill", "primary", "primary-soft"),
    "care": _Look("warning-fill", "warn", "warn-soft"),
    "fine": _Look("check-circle-fill", "success"),
    "ease": _Look("warning-fill", "warn"),
    "stop": _Look("hand-palm-fill", "danger"),
}


class ArticleCards(QWidget):
    """Two cards stand beside each other where there is room; more stand below each other."""

    def __init__(self, appearance: Appearance, cards: Sequence[Card]) -> None:
        super().__init__()
        self._appearance = appearance
        self._may_stand_beside = len(cards) == 2
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(4) if self._may_stand_beside else space(3))
        for card in cards:
            self._row.addWidget(_card(appearance, card), 1)

    @property
    def stand_beside(self) -> bool:
        """Whether the cards stand beside each other."""
        return self._row.direction() is QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the arrangement for the new width."""
        super().resizeEvent(event)
        least = (2 * LEAST_WIDTH_BESIDE + space(4)) * self._appearance.theme.text_scale
        beside = self._may_stand_beside and self.width() >= least
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)


def entry(appearance: Appearance, shown: Entry, *, quiet: bool = False) -> QVBoxLayout:
    """A name and the sentence about it; `quiet` sets the sentence back."""
    column = QVBoxLayout()
    column.setSpacing(TEXT_GAP)
    column.addWidget(text_label(appearance, content(shown.name), role="label", wrap=True))
    tone: TextTone = "ink-2" if quiet else "ink"
    column.addWidget(text_label(appearance, content(shown.text), tone=tone, wrap=True))
    return column


def entries(appearance: Appearance, shown: Sequence[Entry]) -> QWidget:
    """Named things below each other, with lines between them."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(space(4))
    for place, one in enumerate(shown):
        if place:
            column.addWidget(line())
        column.addLayout(entry(appearance, one, quiet=True))
    return made


def _card(appearance: Appearance, card: Card) -> QFrame:
    look = _LOOKS[card.tone]
    made: QFrame = FlatCard(appearance)
    if look.field:
        made = Tinted(appearance, look.field, corner=radius("card"))
    column = QVBoxLayout(made)
    above = PADDING if card.entries else space(4)
    column.setContentsMargins(PADDING, above, PADDING, above)
    column.setSpacing(space(3) if card.entries else space(1))
    head = QHBoxLayout()
    head.setSpacing(space(2))
    head.addWidget(IconMark(appearance, look.icon_name, role=look.role, px=ICON))
    head.addWidget(text_label(appearance, content(card.title), role="h3", tone=look.role, wrap=True), 1)
    column.addLayout(head)
    if card.text:
        column.addWidget(text_label(appearance, content(card.text), wrap=True))
    for one in card.entries:
        column.addLayout(entry(appearance, one))
    column.addStretch(1)
    return made
