"""What a person says about their body, and what they are asked about it: a section of the settings."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.settings import Settings
from backchime.core.swap_table import SwapTag
from backchime.core.swaps import tags_from
from backchime.ui.ask_first import ask_first_list, ask_first_question
from backchime.ui.pages.asking_settings import AskingSettings
from backchime.ui.swap_words import tag_meaning, tag_name
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.points import Points
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle


class BodySettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value, and `help_requested`."""

    setting_changed = Signal(str, object)
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """No tag is on until settings come."""
        super().__init__()
        self._appearance = appearance
        self._shown: tuple[str, ...] = ()
        self.toggles = {tag: Toggle(appearance, tag_name(tag), hint=tag_meaning(tag)) for tag in SwapTag}
        for tag, toggle in self.toggles.items():
            toggle.switched.connect(partial(self._switch, tag))
        self.asking = AskingSettings(appearance)
        self.asking.setting_changed.connect(self.setting_changed)
        self.help = HelpLink(appearance)
        self.help.help_requested.connect(self.help_requested)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Shows which tags are on, and what is asked."""
        self._shown = settings.swap_tags
        on = tags_from(settings.swap_tags)
        for tag, toggle in self.toggles.items():
            toggle.show_on(tag in on)
        self.asking.show_settings(settings)

    def _switch(self, tag: SwapTag, on: bool) -> None:
        others = tuple(name for name in self._shown if name != tag)
        self.setting_changed.emit("swap_tags", (*others, tag.value) if on else others)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(self._appearance, self.tr("Your body"), role="h2", wrap=True))
        column.addSpacing(space(1))
        what = self.tr(
            "Switch on what fits you. Every routine then uses easier poses and shows where. "
            "It is your choice alone, and no diagnosis."
        )
        column.addWidget(text_label(self._appearance, what, tone="ink-2", wrap=True))
        column.addSpacing(space(2))
        for place, toggle in enumerate(self.toggles.values()):
            if place:
                column.addWidget(line())
            column.addWidget(toggle)
        column.addSpacing(space(6))
        column.addWidget(self.asking)
        column.addSpacing(space(5))
        column.addWidget(self._ask_first())
        column.addStretch(1)

    def _ask_first(self) -> QWidget:
        card = Card(self._appearance)
        column = QVBoxLayout(card)
        column.setContentsMargins(space(5), space(5), space(5), space(4))
        column.setSpacing(space(3))
        column.addWidget(text_label(self._appearance, self.tr("Who should ask first"), role="h3", wrap=True))
        column.addWidget(text_label(self._appearance, ask_first_question(), wrap=True))
        column.addWidget(Points(self._appearance, ask_first_list(), role="primary"))
        column.addWidget(self.help)
        return card
