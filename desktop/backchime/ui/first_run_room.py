"""The first run: safety, the sound check, and how long a hold is to be."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from backchime.core.help_numbers import HelpNumbers, usual_numbers, with_own_numbers
from backchime.core.settings import Settings, with_change
from backchime.places import ASSETS
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.sound_check_room import SoundCheckRoom
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.ui.pages.first_run_page import FirstRunPage

KEY = "first_run"
SIGNS = ASSETS / "guide" / "red-flags.json"
RESTING, TURNING = "childs-pose", "seated-spinal-twist"
# What each length means for the settings: the time for stretches and that for core. None leaves each pose its
# own time. Core work grows slowly, so longer holds are for stretches alone.
HOLD_SETTINGS: tuple[tuple[int | None, int | None], ...] = ((15, 15), (None, None), (45, None))


class FirstRunRoom(QObject):
    """Comes at every start until its first step is accepted, and never again. `left` leads home.

    `accepted` comes where only the safety was asked for: the person wants to go straight into a session.
    """

    left = Signal()
    accepted = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        keeper: SettingsKeeper,
        library: LibraryRoom,
        sound_check: SoundCheckRoom,
    ) -> None:
        """Shows nothing until `show`."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._keeper = keeper
        self._library = library
        self._sound_check = sound_check
        self._only_safety = False
        self._then: Callable[[], None] | None = None
        window.add_page(KEY, self._page, with_rail=False)
        sound_check.answered.connect(self._ask_for_hold)
        sound_check.back_requested.connect(self._show_lists)

    @property
    def is_shown(self) -> bool:
        """Whether one of its own pages is shown."""
        return self._window.page_key == KEY

    def show(self, *, only_safety: bool = False) -> None:
        """Begins with the safety; `only_safety` ends with it, too."""
        self._only_safety, self._then = only_safety, None
        page = self.page
        poses = self._library.library.poses
        page.show_poses(poses.get(RESTING), poses.get(TURNING))
        page.show_numbers(self._numbers())
        page.show_steps(1, of=1 if only_safety else 3)
        page.show_part(page.safety)
        self._window.show_page(KEY)

    def ask_before(self, then: Callable[[], None]) -> None:
        """Asks for the safety alone and goes on with `then` once it is accepted; who leaves does not."""
        self.show(only_safety=True)
        self._then = then

    def leave(self) -> None:
        """Goes home from any of its own pages; it comes again only if the safety was not accepted."""
        if self.is_shown:
            self.left.emit()

    @cached_property
    def page(self) -> "FirstRunPage":
        """The page, built when first shown."""
        from backchime.storage.guide_file import load_signs
        from backchime.ui.pages.first_run_page import FirstRunPage

        page = FirstRunPage(self._appearance, load_signs(SIGNS))
        page.lists_requested.connect(self._show_lists)
        page.accepted.connect(self._accept)
        page.hold_chosen.connect(self._take_hold)
        page.reminder_switched.connect(self._take_reminder)
        page.done.connect(self.leave)
        page.back_requested.connect(self._go_back)
        return page

    def _page(self) -> QWidget:
        return self.page

    def _numbers(self) -> HelpNumbers:
        settings = self._keeper.settings
        usual = usual_numbers(QLocale.territoryToCode(QLocale.system().territory()))
        return with_own_numbers(usual, emergency=settings.emergency_number, advice=settings.advice_number)

    # -- from step to step --

    def _show_lists(self) -> None:
        self.page.show_steps(1, of=1 if self._only_safety else 3)
        self.page.show_part(self.page.lists)
        self._window.show_page(KEY)

    def _accept(self) -> None:
        self._keeper.change("safety_accepted", True)
        if self._then:
            self._then()
        elif self._only_safety:
            self.left.emit()
            self.accepted.emit()
        else:
            self._sound_check.show(first_run=True)

    def _ask_for_hold(self) -> None:
        page, settings = self.page, self._keeper.settings
        page.show_steps(3, of=3)
        page.hold.show_choice(hold_number(settings))
        page.hold.show_reminder(settings)
        page.hold.show_totals(
            tuple(self._library.suggested_seconds(with_hold(settings, n)) for n in range(3))
        )
        page.show_part(page.hold)
        self._window.show_page(KEY)

    def _go_back(self) -> None:
        """A part back; from the first one home."""
        if self.page.part is self.page.lists:
            self.page.show_part(self.page.safety)
        elif self.page.part is self.page.hold:
            self._sound_check.show(first_run=True, at_end=True)
        else:
            self.leave()

    def _take_hold(self, number: int) -> None:
        for name, seconds in _changes(number):
            self._keeper.change(name, seconds)

    def _take_reminder(self, on: bool) -> None:
        self._keeper.change("reminders_on", on)


def hold_number(settings: Settings) -> int:
    """Which length the settings come to, from 0; the usual one where they are none of these."""
    chosen = (settings.stretch_hold_seconds, settings.core_hold_seconds)
    return HOLD_SETTINGS.index(chosen if chosen in HOLD_SETTINGS else (None, None))


def with_hold(settings: Settings, number: int) -> Settings:
    """The settings as they would be with one of the lengths."""
    for name, seconds in _changes(number):
        settings = with_change(settings, name, seconds)
    return settings


def _changes(number: int) -> tuple[tuple[str, int | None], ...]:
    stretch, core = HOLD_SETTINGS[number]
    return ("stretch_hold_seconds", stretch), ("core_hold_seconds", core)
