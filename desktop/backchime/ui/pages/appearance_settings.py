"""How the window looks and how large its text is, and who is in the pictures: a section of the settings."""

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.settings import Settings, TextPercent
from backchime.ui.pages.person_settings import PersonSettings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.language_choice import LanguageChoice
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.theme_choice import ThemeChoice
from backchime.ui.widgets.toggle import Toggle

PERCENTS: tuple[TextPercent, ...] = get_args(TextPercent)


class AppearanceSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.theme_choice = ThemeChoice(appearance, name=self.tr("Theme"))
        self.language = LanguageChoice(appearance, self.tr("Language"))
        self.text_size = Segmented(
            appearance,
            [self.tr("{percent}%").format(percent=percent) for percent in PERCENTS],
            name=self.tr("Text size"),
            text_scales=[percent / 100 for percent in PERCENTS],
        )
        self.less_motion = Toggle(
            appearance,
            self.tr("Less motion"),
            hint=self.tr("No sliding, pulsing or breathing circle. The words stay."),
        )
        self.more_contrast = Toggle(
            appearance,
            self.tr("More contrast"),
            hint=self.tr("Strong lines and text, and no colour behind the pictures"),
        )
        self.full_screen = Toggle(appearance, self.tr("Open sessions full screen"))
        self.screen_on = Toggle(appearance, self.tr("Keep the screen on during a session"))
        self.show_awake(True)
        self.person = PersonSettings(appearance)
        self._connect()
        self._lay_out()

    def show_settings(self, settings: Settings, poses: tuple[Pose, ...]) -> None:
        """Shows what applies now, also where the system decides it; one of the poses is shown in the look."""
        self.theme_choice.show_choice(settings.appearance)
        self.language.show_choice(settings.language)
        self.text_size.show_choice(PERCENTS.index(settings.text_percent))
        self.less_motion.show_on(self._appearance.less_motion)
        self.more_contrast.show_on(self._appearance.more_contrast)
        self.full_screen.show_on(settings.full_screen_sessions)
        self.screen_on.show_on(settings.keep_screen_on)
        self.person.show_settings(settings, poses)

    def show_awake(self, works: bool) -> None:
        """Says what keeping the screen on means, or that this computer does not do it."""
        usual = self.tr("In a pause, and a minute after the end, it may go dark again.")
        fails = self.tr("This computer did not let Backchime do so last time. The screen may go dark.")
        self.screen_on.say_hint(usual if works else fails)

    def show_small(self, small: bool) -> None:
        """In a small window everything stands in one column."""
        self.person.show_small(small)

    def _connect(self) -> None:
        self.theme_choice.chosen.connect(self._take_theme)
        self.language.chosen.connect(self._take_language)
        self.text_size.chosen.connect(self._take_text_size)
        self.less_motion.switched.connect(self._take_less_motion)
        self.more_contrast.switched.connect(self._take_more_contrast)
        self.full_screen.switched.connect(self._take_full_screen)
        self.screen_on.switched.connect(self._take_screen_on)
        self.person.setting_changed.connect(self.setting_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(self._appearance, self.tr("Theme"), role="h2"))
        column.addSpacing(space(3))
        column.addWidget(self.theme_choice)
        column.addSpacing(space(4))
        hint = self.tr("Of everything you read. The voice speaks English.")
        column.addWidget(setting_row(self._appearance, self.tr("Language"), hint=hint, control=self.language))
        column.addWidget(line())
        hint = self.tr("Also makes buttons taller")
        column.addWidget(
            setting_row(self._appearance, self.tr("Text size"), hint=hint, control=self.text_size)
        )
        for toggle in (self.less_motion, self.more_contrast, self.full_screen, self.screen_on):
            column.addWidget(line())
            column.addWidget(toggle)
        column.addSpacing(space(6))
        column.addWidget(self.person)
        column.addStretch(1)

    def _take_theme(self, choice: str) -> None:
        self.setting_changed.emit("appearance", choice)

    def _take_language(self, code: str) -> None:
        self.setting_changed.emit("language", code)

    def _take_text_size(self, number: int) -> None:
        self.setting_changed.emit("text_percent", PERCENTS[number])

    def _take_less_motion(self, on: bool) -> None:
        self.setting_changed.emit("less_motion", on)

    def _take_more_contrast(self, on: bool) -> None:
        self.setting_changed.emit("more_contrast", on)

    def _take_full_screen(self, on: bool) -> None:
        self.setting_changed.emit("full_screen_sessions", on)

    def _take_screen_on(self, on: bool) -> None:
        self.setting_changed.emit("keep_screen_on", on)
