"""All rooms behind one window, joined with one another, with the settings and with the sound."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from backchime.audio.chimes import Chimes
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.ui.further_rooms import FurtherRooms
from backchime.ui.home_room import HomeRoom
from backchime.ui.language import Language
from backchime.ui.later_room import LaterRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.routine_making import RoutineMaking
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.way import Way

if TYPE_CHECKING:  # imported with the first session: a start does not pay for it
    from backchime.core.ease_off import Detour
    from backchime.core.history import SessionRecord

STAYING = ("keeper", "chosen_chimes", "ringing", "history", "plan", "saving", "way")  # they show no page


class Rooms(FurtherRooms):
    """Everything behind one window. Times come from `now` (steady) and `wall_now`, both in seconds."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        language: Language,
        places: Places,
        keeper: SettingsKeeper,
        chimes: Chimes,
        now: Callable[[], float] = time.monotonic,
        wall_now: Callable[[], float] = time.time,
        log_cues: bool = False,
    ) -> None:
        """Makes what home needs and joins it; shows nothing yet."""
        super().__init__(
            window,
            appearance,
            places=places,
            keeper=keeper,
            chimes=chimes,
            clocks=(now, wall_now),
            log_cues=log_cues,
        )
        self._language = language
        self.way = Way(self)
        self._furnish()
        self._take_settings(keeper.settings)
        self._connect()
        self.chosen_chimes.follow()

    def _furnish(self) -> None:
        """Makes the rooms that home is made of; the words in them are those of the language spoken now."""
        window, appearance, keeper, wall_now = self._window, self._appearance, self.keeper, self._wall_now
        self.library = library = LibraryRoom(
            window, appearance, places=self._places, keeper=keeper, wall_now=wall_now
        )
        self.home = HomeRoom(window, library=library, plan=self.plan, keeper=keeper)
        self.making: RoutineMaking = RoutineMaking(
            window, appearance, places=self._places, library=library, keeper=keeper
        )
        self.later = LaterRoom(window, plan=self.plan, keeper=keeper, library=library, wall_now=wall_now)
        self._connect_rooms()

    def _furnish_anew(self) -> None:
        """Makes them once more, in another language; a session is never in the way."""
        for name, room in list(vars(self).items()):
            if isinstance(room, QObject) and not name.startswith("_") and name not in STAYING:
                delattr(self, name)
                room.deleteLater()
        self._window.clear()
        self._furnish()
        if self.made_saving:
            self._join_saving(self.made_saving)
        self._take_sound_problem(self._sound_problem)
        self.settings.show_language()

    @property
    def window(self) -> MainWindow:
        """The window that everything is shown in."""
        return self._window

    @property
    def needs_first_run(self) -> bool:
        """Whether the safety is still to be accepted; without any routine there is nothing to begin with."""
        return not self.keeper.settings.safety_accepted and bool(self.library.library.routines)

    def begin(self, timeline: Timeline) -> None:
        """Starts a session, once the safety is accepted; a trial comes without a question about pain."""
        self.ringing.stop()
        if self.needs_first_run:
            self.first_run.ask_before(partial(self.begin, timeline))
        elif self.keeper.settings.check_in and not self.making.is_trying:
            self.check_in.ask(timeline)
        else:
            self.session.begin(timeline, trial=self.making.is_trying)

    def pause(self) -> None:
        """Pauses a session, if there is one."""
        if self.made_session:
            self.made_session.pause()

    def go_on(self, record: "SessionRecord", detour: "Detour") -> None:
        """Goes on with a session that was left open; it stays one record."""
        self.ringing.stop()
        room = self.session
        self.history.go_on_with(record)
        room.begin(detour.timeline, before=record.pain_before, going_on=detour)

    # -- joining --

    def _connect(self) -> None:
        window = self._window
        window.page_requested.connect(self.way.go_to)
        window.back_requested.connect(self.way.go_back)
        window.keys_requested.connect(self.way.show_keys)
        window.banner_action_requested.connect(self._take_banner_action)
        window.closing.connect(self._close)
        self._language.changed.connect(self._furnish_anew, Qt.ConnectionType.QueuedConnection)
        self.keeper.changed.connect(self._take_settings)
        self.plan.start_requested.connect(self._begin_routine)
        self.plan.go_on_requested.connect(self.go_on)
        self.keeper.failed.connect(self._show_problem)
        self.keeper.mended.connect(window.hide_banner)
        self.chosen_chimes.failed.connect(self._show_problem)
        self.chosen_chimes.mended.connect(window.hide_banner)
        self.history.replaced.connect(self.plan.look)
        self._chimes.watch(self._take_sound_problem)
        if self.keeper.problem:
            self._show_problem(self.keeper.problem)

    def _connect_rooms(self) -> None:
        library = self.library
        library.start_requested.connect(self.begin)
        library.save_requested.connect(self._save)
        library.print_requested.connect(lambda timeline: self.sharing.print_sheet(timeline))
        library.help_requested.connect(self.way.show_help)
        library.body_requested.connect(lambda: self.settings.show_body())
        self.making.try_requested.connect(self.begin)
        self.home.plan_requested.connect(lambda: self.settings.show_plan())
        self.later.notes_requested.connect(lambda: self.notes.show())
        self.later.activities_requested.connect(lambda: self.notes.show_activities())

    def _save(self, timeline: Timeline) -> None:
        self.saving.ask(timeline)

    def _begin_routine(self, routine_id: str, hold_factor: float) -> None:
        self.begin(self.library.lay_out(routine_id, hold_factor=hold_factor))

    def _close(self) -> None:
        self.making.close()
        if self.made_saving:
            self.made_saving.close()
        place = self.made_session.place_before if self.made_session else ""
        if place or not self._window.isFullScreen():
            self.keeper.change("window_place", place or self._window.window_place())
        self.keeper.close()
        self._chimes.close()

    def _take_settings(self, settings: Settings) -> None:
        self._appearance.take_settings(settings)
        self._language.choose(settings.language)
        self._appearance.show_person(settings.look, shows_felt=settings.show_where_felt)

    def _take_sound_problem(self, problem: Problem | None) -> None:
        self.ringing.end()  # of what rang, nothing more is heard
        if self._sound_problem:
            self._window.hide_banner(self._sound_problem.summary)
        self._sound_problem = problem
        if problem:
            self._window.show_banner(problem, self.tr("Try again"), icon_name="speaker-slash-fill")
        for room in (self.made_settings, self.made_sound_check, self.made_session):
            if room:
                room.show_sound_problem(problem)

    def _take_banner_action(self, summary: str) -> None:
        if self._sound_problem and summary == self._sound_problem.summary:
            self._chimes.try_again()

    def _show_problem(self, problem: Problem) -> None:
        self._window.show_banner(problem, severity="danger")
