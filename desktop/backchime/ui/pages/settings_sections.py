"""The sections of the settings, each imported and made when it is first shown or asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.fitted_page import FittedPage

if TYPE_CHECKING:  # each is imported when it is first shown
    from backchime.ui.pages.about_settings import AboutSettings
    from backchime.ui.pages.appearance_settings import AppearanceSettings
    from backchime.ui.pages.body_settings import BodySettings
    from backchime.ui.pages.data_settings import DataSettings
    from backchime.ui.pages.plan_settings import PlanSettings
    from backchime.ui.pages.reminder_settings import ReminderSettings
    from backchime.ui.pages.sound_settings import SoundSettings
    from backchime.ui.pages.timing_settings import TimingSettings
    from backchime.ui.pages.voice_settings import VoiceSettings

Part = TypeVar("Part", bound=QWidget)
# In the order of the list.
SECTIONS = ("timing", "sounds", "voice", "looks", "body", "plan", "reminders", "data", "about")


class SettingsSections(FittedPage):
    """Holds what there is of them by now."""

    def __init__(self, appearance: Appearance) -> None:
        """None yet."""
        super().__init__(appearance)
        self._made: dict[str, QWidget] = {}

    @property
    def timing(self) -> "TimingSettings":
        """How long everything takes."""
        from backchime.ui.pages.timing_settings import TimingSettings

        return self._section("timing", TimingSettings)

    @property
    def sounds(self) -> "SoundSettings":
        """What the chimes are."""
        from backchime.ui.pages.sound_settings import SoundSettings

        return self._section("sounds", SoundSettings)

    @property
    def voice(self) -> "VoiceSettings":
        """What is spoken."""
        from backchime.ui.pages.voice_settings import VoiceSettings

        return self._section("voice", VoiceSettings)

    @property
    def looks(self) -> "AppearanceSettings":
        """How everything looks."""
        from backchime.ui.pages.appearance_settings import AppearanceSettings

        return self._section("looks", AppearanceSettings)

    @property
    def body(self) -> "BodySettings":
        """What is to be gone easy on."""
        from backchime.ui.pages.body_settings import BodySettings

        return self._section("body", BodySettings)

    @property
    def plan(self) -> "PlanSettings":
        """The plan, and how holds grow."""
        from backchime.ui.pages.plan_settings import PlanSettings

        return self._section("plan", PlanSettings)

    @property
    def reminders(self) -> "ReminderSettings":
        """When to be reminded."""
        from backchime.ui.pages.reminder_settings import ReminderSettings

        return self._section("reminders", ReminderSettings)

    @property
    def data(self) -> "DataSettings":
        """The person's files."""
        from backchime.ui.pages.data_settings import DataSettings

        return self._section("data", DataSettings)

    @property
    def about(self) -> "AboutSettings":
        """Backchime itself."""
        from backchime.ui.pages.about_settings import AboutSettings

        return self._section("about", AboutSettings)

    @property
    def made(self) -> tuple[str, ...]:
        """The names of the sections that there are by now."""
        return tuple(self._made)

    def _section(self, name: str, kind: Callable[[Appearance], Part]) -> Part:
        if name not in self._made:
            self._make(name, kind(self._appearance))
        return cast(Part, self._made[name])

    def _make(self, name: str, section: QWidget) -> None:
        """Takes a section that has just been made."""
        raise NotImplementedError
