"""Light or dark, and how sessions open: a section of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.settings import Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import text_label
from backchime.ui.widgets.theme_choice import ThemeChoice
from backchime.ui.widgets.toggle import Toggle


class AppearanceSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self.theme_choice = ThemeChoice(appearance, name=self.tr("Theme"))
        self.theme_choice.chosen.connect(self._take_theme)
        self.full_screen = Toggle(appearance, self.tr("Open sessions full screen"))
        self.full_screen.switched.connect(self._take_full_screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(text_label(appearance, self.tr("Theme"), role="h2"))
        column.addWidget(self.theme_choice)
        column.addWidget(self.full_screen)
        column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self.theme_choice.show_choice(settings.appearance)
        self.full_screen.show_on(settings.full_screen_sessions)

    def _take_theme(self, choice: str) -> None:
        self.setting_changed.emit("appearance", choice)

    def _take_full_screen(self, on: bool) -> None:
        self.setting_changed.emit("full_screen_sessions", on)
