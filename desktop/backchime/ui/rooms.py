"""All rooms behind one window, joined with one another, with the settings and with the sound."""

import time
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from backchime.audio.chimes import Chimes
from backchime.core.ease_off import Detour
from backchime.core.history import SessionRecord
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.first_run_room import FirstRunRoom
from backchime.ui.guide_room import GuideRoom
from backchime.ui.history_room import HistoryRoom
from backchime.ui.home_room import HomeRoom
from backchime.ui.language import Language
from backchime.ui.later_room import LaterRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.notes_room import NotesRoom
from backchime.ui.plan_room import PlanRoom
from backchime.ui.progress_room import ProgressRoom
from backchime.ui.ringing import Ringing
from backchime.ui.routine_making import RoutineMaking
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.settings_room import SettingsRoom
from backchime.ui.sharing_room import SharingRoom
from backchime.ui.sound_check_room import SoundCheckRoom
from backchime.ui.theme.appearance import Appearance
from backchime.ui.way import Way

if TYPE_CHECKING:  # imported for the first session, or the first one saved: a start does not pay for it
    from backchime.ui.check_in_room import CheckInRoom
    from backchime.ui.saving_room import SavingRoom
    from backchime.ui.session_room import SessionRoom

STAYING = ("keeper", "chosen_chimes", "ringing", "history", "plan", "saving", "way")  # they show no page


class Rooms(QObject):
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
        """Joins everything; shows nothing yet."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._language = language
        self._places = places
        self.keeper = keeper
        self._chimes = chimes
        self._clocks = (now, wall_now)
        self._log_cues = log_cues
        self._sound_problem: Problem | None = None
        self.chosen_chimes = ChosenChimes(chimes, places=places, keeper=keeper)
        self.ringing = Ringing(chimes, now=now)
        self.ringing.setParent(self)
        self.history = HistoryRoom(window, places.history, wall_now=wall_now)
        self.plan = PlanRoom(
            window, history=self.history, keeper=keeper, library=self._library, wall_now=wall_now
        )
        self.way = Way(self)
        self._furnish()
        self._take_settings(keeper.settings)
        self._connect()
        self.chosen_chimes.follow()

    def _furnish(self) -> None:
        """Makes every room that shows something; the words in it are those of the language spoken now."""
        window, appearance, places, keeper = self._window, self._appearance, self._places, self.keeper
        chimes, wall_now = self._chimes, self._clocks[1]
        self.library = LibraryRoom(window, appearance, places=places, keeper=keeper, wall_now=wall_now)
        self.home = HomeRoom(window, library=self.library, plan=self.plan, keeper=keeper)
        self.making = RoutineMaking(window, appearance, places=places, library=self.library, keeper=keeper)
        chosen, ringing, library, poses = self.chosen_chimes, self.ringing, self.library, self.library.poses
        self.settings = SettingsRoom(
            window, appearance, places=places, keeper=keeper, chosen=chosen, ringing=ringing, poses=poses
        )
        self.sound_check = check = SoundCheckRoom(
            window, appearance, keeper=keeper, chimes=chimes, chosen=chosen, ringing=ringing
        )
        self.guide = GuideRoom(window, appearance, keeper=keeper, poses=self.library.poses_by_id)
        self.progress = ProgressRoom(
            window, appearance, history=self.history, plan=self.plan, library=library, wall_now=wall_now
        )
        self.first_run = FirstRunRoom(window, appearance, keeper=keeper, library=library, sound_check=check)
        self.notes = NotesRoom(window, appearance, plan=self.plan, wall_now=wall_now)
        self.later = LaterRoom(window, plan=self.plan, keeper=keeper, library=library, wall_now=wall_now)
        share = partial(SharingRoom, window, appearance, places=places, keeper=keeper, library=library)
        self.sharing = share(
            guide=self.guide, history=self.history, settings=self.settings, wall_now=wall_now
        )
        self.sharing.serve(self.progress)
        self._connect_rooms()

    def _furnish_anew(self) -> None:
        """Makes every room once more, in another language; a session is never in the way."""
        for name, room in list(vars(self).items()):
            if isinstance(room, QObject) and not name.startswith("_") and name not in STAYING:
                delattr(self, name)
                room.deleteLater()
        self._window.clear()
        self._furnish()
        if "saving" in vars(self):
            self._connect_saving(self.saving)
        self._take_sound_problem(self._sound_problem)
        self.settings.show_language()

    @property
    def window(self) -> MainWindow:
        """The window that everything is shown in."""
        return self._window

    @cached_property
    def session(self) -> "SessionRoom":
        """Where sessions take place, built for the first one."""
        from backchime.ui.finish_room import FinishRoom
        from backchime.ui.session_opening import open_session

        room = open_session(
            self._window,
            self._appearance,
            chimes=self._chimes,
            keeper=self.keeper,
            poses=self.library.suited_poses,
            signs=self.guide.signs,
            numbers=self.guide.numbers,
            clocks=self._clocks,
            log_cues=self._log_cues,
        )
        room.left.connect(self.way.go_home)
        room.help_requested.connect(self.way.show_help)
        room.show_sound_problem(self._sound_problem)
        self.history.record(room)
        FinishRoom(room.finish_page, plan=self.plan, keeper=self.keeper)
        return room

    @property
    def made_session(self) -> "SessionRoom | None":
        """Where sessions take place, if there was one in this language; nothing is built for the asking."""
        return vars(self).get("session")

    @cached_property
    def saving(self) -> "SavingRoom":
        """Where sessions are saved as sound files, built for the first one."""
        from backchime.ui.saving_room import SavingRoom

        room = SavingRoom(self._window, keeper=self.keeper, chosen=self.chosen_chimes)
        self._connect_saving(room)
        return room

    def _connect_saving(self, room: "SavingRoom") -> None:
        room.changed.connect(self.library.preview.show_saving)
        self.library.save_cancel_requested.connect(room.cancel)

    @cached_property
    def check_in(self) -> "CheckInRoom":
        """Where pain is asked about before a session, built when that is first wanted."""
        from backchime.ui.check_in_room import CheckInRoom

        room = CheckInRoom(self._window, self._appearance, keeper=self.keeper, library=self.library)
        room.begun.connect(self._begin_rated)
        room.left.connect(self.way.go_home)
        room.rested.connect(partial(self.plan.mark_rest, True))
        room.help_requested.connect(self.way.show_help)
        return room

    def begin(self, timeline: Timeline) -> None:
        """Starts a session, once the safety is accepted; a trial comes without a question about pain."""
        self.ringing.stop()
        if self.first_run.is_needed:
            self.first_run.ask_before(partial(self.begin, timeline))
        elif self.keeper.settings.check_in and not self.making.is_trying:
            self.check_in.ask(timeline)
        else:
            self.session.begin(timeline, trial=self.making.is_trying)

    def pause(self) -> None:
        """Pauses a session, if there is one."""
        if self.made_session:
            self.made_session.pause()

    def go_on(self, record: SessionRecord, detour: Detour) -> None:
        """Goes on with a session that was left open; it stays one record."""
        self.ringing.stop()
        room = self.session
        self.history.go_on_with(record)
        room.begin(detour.timeline, before=record.pain_before, going_on=detour)

    def _library(self) -> LibraryRoom:
        return self.library

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
        self.chosen_chimes.failed.connect(self._show_problem)
        self.chosen_chimes.mended.connect(window.hide_banner)
        self.history.replaced.connect(self.plan.look)
        self._chimes.watch(self._take_sound_problem)
        if self.keeper.problem:
            self._show_problem(self.keeper.problem)

    def _connect_rooms(self) -> None:
        self.library.start_requested.connect(self.begin)
        self.library.save_requested.connect(self._save)
        self.making.try_requested.connect(self.begin)
        self.settings.check_requested.connect(self.sound_check.show)
        self.sound_check.left.connect(self.way.go_on_from_check)
        self.first_run.left.connect(self.way.go_home)
        self.home.plan_requested.connect(self.settings.show_plan)
        self.progress.help_requested.connect(self.way.show_help)
        self.library.body_requested.connect(self.settings.show_body)
        self.settings.help_requested.connect(self.way.show_help)
        self.guide.covered.connect(self._take_cover)
        self.library.help_requested.connect(self.way.show_help)
        for leading in (self.later, self.progress):
            leading.notes_requested.connect(self.notes.show)
        self.later.activities_requested.connect(self.notes.show_activities)
        self.notes.left.connect(self.way.go_back_to)
        self.notes.help_requested.connect(self.way.show_help)

    def _take_cover(self, covered: bool) -> None:
        if self.made_session:
            self.made_session.cover(covered)

    def _save(self, timeline: Timeline) -> None:
        self.saving.ask(timeline)

    def _begin_routine(self, routine_id: str, hold_factor: float) -> None:
        self.begin(self.library.lay_out(routine_id, hold_factor=hold_factor))

    def _begin_rated(self, timeline: Timeline, rating: int | None) -> None:
        self.session.begin(timeline, before=rating)

    def _close(self) -> None:
        self.making.close()
        if "saving" in vars(self):
            self.saving.close()
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
        self.settings.show_sound_problem(problem)
        self.sound_check.show_sound_problem(problem)
        if self.made_session:
            self.made_session.show_sound_problem(problem)

    def _take_banner_action(self, summary: str) -> None:
        if self._sound_problem and summary == self._sound_problem.summary:
            self._chimes.try_again()

    def _show_problem(self, problem: Problem) -> None:
        self._window.show_banner(problem, severity="danger")
