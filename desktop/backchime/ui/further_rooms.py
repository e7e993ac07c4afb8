"""The rooms that no start shows: each is imported and made when it is first gone to."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.audio.chimes import Chimes
from backchime.core.problem import Problem
from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.history_room import HistoryRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.plan_room import PlanRoom
from backchime.ui.ringing import Ringing
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.way import Way

if TYPE_CHECKING:
    from backchime.ui.check_in_room import CheckInRoom
    from backchime.ui.first_run_room import FirstRunRoom
    from backchime.ui.guide_room import GuideRoom
    from backchime.ui.notes_room import NotesRoom
    from backchime.ui.progress_room import ProgressRoom
    from backchime.ui.saving_room import SavingRoom
    from backchime.ui.session_room import SessionRoom
    from backchime.ui.settings_room import SettingsRoom
    from backchime.ui.sharing_room import SharingRoom
    from backchime.ui.sound_check_room import SoundCheckRoom


class FurtherRooms(QObject):
    """Makes each room once, joined to those that were there before it.

    A change of the language lets all of them go: they are made anew, in their turn.
    """

    library: LibraryRoom
    way: Way

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        keeper: SettingsKeeper,
        chimes: Chimes,
        clocks: tuple[Callable[[], float], Callable[[], float]],
        log_cues: bool,
    ) -> None:
        """Makes what every room may need; `clocks` are a steady one and the wall's."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self.keeper = keeper
        self._chimes = chimes
        self._clocks = clocks
        self._wall_now = clocks[1]
        self._log_cues = log_cues
        self._sound_problem: Problem | None = None
        self.chosen_chimes = ChosenChimes(chimes, places=places, keeper=keeper)
        self.ringing = Ringing(chimes, now=clocks[0])
        self.ringing.setParent(self)
        self.history = HistoryRoom(window, places.history, wall_now=self._wall_now)
        self.plan = PlanRoom(
            window, history=self.history, keeper=keeper, library=self._library, wall_now=self._wall_now
        )

    def _library(self) -> LibraryRoom:
        return self.library

    # -- what is there already; nothing is made for the asking --

    @property
    def made_session(self) -> "SessionRoom | None":
        """Where sessions take place, if there was one in this language."""
        return vars(self).get("session")

    @property
    def made_guide(self) -> "GuideRoom | None":
        """Where the guide is read, if anybody has read, or asked for help or the keys."""
        return vars(self).get("guide")

    @property
    def made_settings(self) -> "SettingsRoom | None":
        """Where the person chooses, if they have been there."""
        return vars(self).get("settings")

    @property
    def made_sound_check(self) -> "SoundCheckRoom | None":
        """Where the sound is tried, if it has been."""
        return vars(self).get("sound_check")

    @property
    def made_saving(self) -> "SavingRoom | None":
        """Where sessions are saved as sound files, if one was."""
        return vars(self).get("saving")

    # -- sessions --

    @cached_property
    def session(self) -> "SessionRoom":
        """Where sessions take place."""
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

    @cached_property
    def check_in(self) -> "CheckInRoom":
        """Where pain is asked about before a session."""
        from backchime.ui.check_in_room import CheckInRoom

        room = CheckInRoom(self._window, self._appearance, keeper=self.keeper, library=self.library)
        room.begun.connect(self._begin_rated)
        room.left.connect(self.way.go_home)
        room.rested.connect(partial(self.plan.mark_rest, True))
        room.help_requested.connect(self.way.show_help)
        return room

    def _begin_rated(self, timeline: Timeline, rating: int | None) -> None:
        self.session.begin(timeline, before=rating)

    @cached_property
    def saving(self) -> "SavingRoom":
        """Where sessions are saved as sound files."""
        from backchime.ui.saving_room import SavingRoom

        room = SavingRoom(self._window, keeper=self.keeper, chosen=self.chosen_chimes)
        self._join_saving(room)
        return room

    def _join_saving(self, room: "SavingRoom") -> None:
        room.changed.connect(self.library.preview.show_saving)
        self.library.save_cancel_requested.connect(room.cancel)

    # -- the main pages --

    @cached_property
    def progress(self) -> "ProgressRoom":
        """Where progress is looked at."""
        from backchime.ui.progress_room import ProgressRoom

        room = ProgressRoom(
            self._window,
            self._appearance,
            history=self.history,
            plan=self.plan,
            library=self.library,
            wall_now=self._wall_now,
        )
        room.help_requested.connect(self.way.show_help)
        room.notes_requested.connect(lambda: self.notes.show())
        room.export_requested.connect(lambda: self.sharing.ask_what())
        room.restore_requested.connect(lambda: self.sharing.bring_in())
        self.history.replaced.connect(room.refresh)
        return room

    @cached_property
    def guide(self) -> "GuideRoom":
        """Where the guide is read, and the signs that need help, and the keys."""
        from backchime.ui.guide_room import GuideRoom

        room = GuideRoom(self._window, self._appearance, keeper=self.keeper, poses=self.library.poses_by_id)
        room.covered.connect(self._take_cover)
        return room

    def _take_cover(self, covered: bool) -> None:
        if self.made_session:
            self.made_session.cover(covered)

    @cached_property
    def settings(self) -> "SettingsRoom":
        """Where the person chooses."""
        from backchime.ui.settings_room import SettingsRoom

        room = SettingsRoom(
            self._window,
            self._appearance,
            places=self._places,
            keeper=self.keeper,
            chosen=self.chosen_chimes,
            ringing=self.ringing,
            poses=self.library.poses,
        )
        room.check_requested.connect(lambda: self.sound_check.show())
        room.help_requested.connect(self.way.show_help)
        room.built.connect(lambda page: self.sharing.join_settings(page))
        room.show_sound_problem(self._sound_problem)
        return room

    # -- what is reached from them --

    @cached_property
    def sound_check(self) -> "SoundCheckRoom":
        """Where the sound is tried."""
        from backchime.ui.sound_check_room import SoundCheckRoom

        room = SoundCheckRoom(
            self._window,
            self._appearance,
            keeper=self.keeper,
            chimes=self._chimes,
            chosen=self.chosen_chimes,
            ringing=self.ringing,
        )
        room.left.connect(self.way.go_on_from_check)
        room.show_sound_problem(self._sound_problem)
        return room

    @cached_property
    def first_run(self) -> "FirstRunRoom":
        """Where a person begins with Backchime."""
        from backchime.ui.first_run_room import FirstRunRoom

        room = FirstRunRoom(
            self._window,
            self._appearance,
            keeper=self.keeper,
            library=self.library,
            sound_check=self.sound_check,
        )
        room.left.connect(self.way.go_home)
        return room

    @cached_property
    def notes(self) -> "NotesRoom":
        """Where a day is noted, and what is hard because of the back."""
        from backchime.ui.notes_room import NotesRoom

        room = NotesRoom(self._window, self._appearance, plan=self.plan, wall_now=self._wall_now)
        room.left.connect(self.way.go_back_to)
        room.help_requested.connect(self.way.show_help)
        return room

    @cached_property
    def sharing(self) -> "SharingRoom":
        """Where files come from and go to."""
        from backchime.ui.sharing_room import SharingRoom

        return SharingRoom(
            self._window,
            self._appearance,
            places=self._places,
            keeper=self.keeper,
            library=self.library,
            guide=self.guide,
            history=self.history,
            settings=self.settings,
            progress=self.progress,
            wall_now=self._wall_now,
        )
