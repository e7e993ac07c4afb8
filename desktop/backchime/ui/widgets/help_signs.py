"""The signs that need help, in three tiers, and what to do about each: the same list for everybody."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.guide import Signs, Tier
from backchime.core.help_numbers import UNKNOWN, HelpNumbers
from backchime.ui.content import content
from backchime.ui.help_words import what_to_do
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.points import Points
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted

TIERS: tuple[Tier, ...] = ("now", "urgent", "soon")
PADDING = measure("help-signs", "padding")
ICON = measure("help-signs", "icon")


class HelpSigns(QWidget):
    """Shows all signs at once and asks nothing: whether one fits is for the person to say."""

    def __init__(self, appearance: Appearance, signs: Signs) -> None:
        """Without signs, as when their file is damaged, what to do is told all the same."""
        super().__init__()
        self._appearance = appearance
        self._told = {tier: text_label(appearance, role="label", wrap=True) for tier in TIERS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addWidget(self._now(signs.of("now")))
        urgent, soon = self.tr("Speak to a doctor today or tomorrow"), self.tr("Book a visit soon")
        column.addLayout(self._later(urgent, signs.of("urgent"), "urgent"))
        column.addLayout(self._later(soon, signs.of("soon"), "soon"))
        self.show_numbers(UNKNOWN)

    def show_numbers(self, numbers: HelpNumbers) -> None:
        """Says whom to call."""
        for tier in TIERS:
            self._told[tier].say(what_to_do(tier, numbers))

    def told(self, tier: Tier) -> str:
        """What is said there is to do about the signs of a tier."""
        return self._told[tier].words

    def _now(self, texts: tuple[str, ...]) -> QWidget:
        panel = Tinted(self._appearance, "danger-soft", corner=radius("card"))
        column = QVBoxLayout(panel)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(space(4))
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(IconMark(self._appearance, "warning-octagon-fill", role="danger", px=ICON))
        title = self.tr("Get emergency help now")
        head.addWidget(text_label(self._appearance, title, role="h2", tone="danger", wrap=True), 1)
        column.addLayout(head)
        if texts:
            which = self.tr("Back pain with any of these, new or getting worse?")
            column.addWidget(text_label(self._appearance, which, wrap=True))
            column.addWidget(Points(self._appearance, [content(text) for text in texts], role="danger"))
        column.addWidget(self._told["now"])
        return panel

    def _later(self, title: str, texts: tuple[str, ...], tier: Tier) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(space(3))
        column.addWidget(text_label(self._appearance, title, role="h2", wrap=True))
        if texts:
            column.addWidget(Points(self._appearance, [content(text) for text in texts], role="accent"))
        column.addWidget(self._told[tier])
        return column
