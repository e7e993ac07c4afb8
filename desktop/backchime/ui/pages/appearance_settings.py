"""Light or dark, how sessions open, and who is in the pictures: a section of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.settings import Settings
from backchime.ui.pages.person_settings import PersonSettings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import line, text_label
from backchime.ui.widgets.language_choice import LanguageChoice
from backchime.ui.widgets.setting_row import setting_row
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
        self.language = LanguageChoice(appearance, self.tr("Language"))
        self.language.chosen.connect(self._take_language)
        self.full_screen = Toggle(appearance, self.tr("Open sessions full screen"))
        self.full_screen.switched.connect(self._take_full_screen)
        self.person = PersonSettings(appearance)
        self.person.setting_changed.connect(self.setting_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addWidget(text_label(appearance, self.tr("Theme"), role="h2"))
        column.addWidget(self.theme_choice)
        hint = self.tr("Of everything you read. The voice speaks English.")
        column.addWidget(setting_row(appearance, self.tr("Language"), hint=hint, control=self.language))
        column.addWidget(line())
        column.addWidget(self.full_screen)
        column.addSpacing(space(4))
        column.addWidget(self.person)
        column.addStretch(1)

    def show_settings(self, settings: Settings, poses: tuple[Pose, ...]) -> None:
        """Shows what applies now; one of the poses is shown in the look."""
        self.theme_choice.show_choice(settings.appearance)
        self.language.show_choice(settings.language)
        self.full_screen.show_on(settings.full_screen_sessions)
        self.person.show_settings(settings, poses)

    def show_small(self, small: bool) -> None:
        """In a small window everything stands in one column."""
        self.person.show_small(small)

    def _take_theme(self, choice: str) -> None:
        self.setting_changed.emit("appearance", choice)

    def _take_language(self, code: str) -> None:
        self.setting_changed.emit("language", code)

    def _take_full_screen(self, on: bool) -> None:
        self.setting_changed.emit("full_screen_sessions", on)
