"""Where a session takes place: its pages, its keys and its end, joined to the controller that leads it."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from backchime.core.ease_off import Detour, pose_to_leave
from backchime.core.guide import Signs
from backchime.core.help_numbers import HelpNumbers
from backchime.core.pain import Ratings
from backchime.core.problem import Problem
from backchime.core.routine import Pose
from backchime.core.session_view import SessionView
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind, Timeline
from backchime.ui.content import content
from backchime.ui.ease_off_room import EaseOffRoom
from backchime.ui.main_window import MainWindow, PageFactory
from backchime.ui.pages.check_in_page import CheckInPage
from backchime.ui.pages.finish_page import FinishPage
from backchime.ui.pages.session_page import SessionPage
from backchime.ui.pages.session_words import farewell
from backchime.ui.pages.stopped_page import StoppedPage
from backchime.ui.session_controller import SessionController
from backchime.ui.session_keys import GOES_ON, Act, SessionKeys, acts_of
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.ui.words import spoken_seconds

Key = Qt.Key


class SessionRoom(QObject):
    """Takes a timeline in and leads the person through it; `left` says that they are done with its end.

    `left` carries what there is to say about it, if anything. `help_requested` asks for when to get help: the
    person comes back to the page they asked on.
    """

    left = Signal(str)
    help_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        controller: SessionController,
        keeper: SettingsKeeper,
        poses: Callable[[], Mapping[str, Pose]],
        signs: Signs,
        numbers: Callable[[], HelpNumbers],
    ) -> None:
        """The pages are built now, but shown by `begin`: make the room when the first session starts.

        `poses` are those at hand, to ease off with; `signs` need help, and `numbers` bring it.
        """
        super().__init__(window)
        self._window = window
        self.controller = controller
        self._keeper = keeper
        self._sound_problem: Problem | None = None
        self._timeline: Timeline | None = None
        self._practised_before = 0.0
        self._runs_on = False  # after the question whether to end
        self._it_hurts = self._rates = False
        self.ratings = Ratings()
        self.is_trial = False
        self._place_before = ""  # of the window, if this session made it fill the screen
        self.page = SessionPage(appearance)
        self.finish_page = FinishPage(appearance)
        self._numbers = numbers
        self.stopped_page = StoppedPage(appearance, signs)
        self.rate_page = CheckInPage(appearance)
        self.ease_off = EaseOffRoom(
            window,
            appearance,
            controller=controller,
            keeper=keeper,
            poses=poses,
            signs=signs,
            numbers=numbers,
        )
        for key, page in (
            ("session", self.page),
            ("finish", self.finish_page),
            ("stopped", self.stopped_page),
            ("rate", self.rate_page),
        ):
            window.add_page(key, _given(page), with_rail=False)
        self.keys = SessionKeys(self, window, self._acts)
        self._connect()
        self.take_settings(keeper.settings)
        self.page.show_full_screen(window.isFullScreen())

    @property
    def place_before(self) -> str:
        """The window's place before a session made it fill the screen; empty where none did."""
        return self._place_before

    def begin(
        self,
        timeline: Timeline,
        *,
        trial: bool = False,
        before: int | None = None,
        going_on: Detour | None = None,
    ) -> None:
        """Starts a session, or goes on with one; of a `trial` nothing is said, `before` is a rating."""
        self._timeline = timeline
        self._practised_before = going_on.practised_before if going_on else 0.0
        self.is_trial = trial
        self._it_hurts = self._rates = False
        self.ratings = Ratings(before=before)
        self.page.start_routine(content(timeline.routine.name))
        self._fill_screen()
        self._window.show_page("session")
        self.controller.start(timeline, settings=self._keeper.settings, going_on=going_on)

    def show_sound_problem(self, problem: Problem | None) -> None:
        """Takes note of whether there can be sound; without it the edge of the screen flashes."""
        self._sound_problem = problem
        self.take_settings(self._keeper.settings)

    def take_settings(self, settings: Settings) -> None:
        """Sound on or off applies within a session."""
        self.controller.turn_sound(settings.sound_on)
        self.page.show_sound(settings.sound_on, self._sound_problem)
        speaks = settings.voice != "off" and settings.sound_on and self._sound_problem is None
        self.page.announce_phases(not speaks)

    def pause(self) -> None:
        """Stands still, where something else needs the person's eye."""
        self.controller.pause()

    def cover(self, covered: bool) -> None:
        """Leaves the keys to what lies over the page."""
        self.keys.listen(not covered and self._window.page_key == "session")

    # -- what the person asks for --

    def _acts(self) -> dict[Qt.Key, Act]:
        """What each key does; while the question whether to end is asked, only what answers it."""
        if self.page.asks_to_end:
            return {**dict.fromkeys(GOES_ON, self._keep_going), Key.Key_H: self.hurt}
        return {
            **acts_of(self.controller),
            Key.Key_M: self._toggle_sound,
            Key.Key_H: self.hurt,
            Key.Key_Escape: self._ask_to_end,
            Key.Key_MediaStop: self._ask_to_end,
            Key.Key_F11: self._window.toggle_full_screen,
        }

    def _ask_to_end(self) -> None:
        self._runs_on = self.controller.is_ticking
        self.controller.pause()
        self.page.ask_to_end(asks_pain=self._asks_pain)

    def _keep_going(self) -> None:
        self.page.stop_asking()
        if self._runs_on:
            self.controller.resume()

    def hurt(self) -> None:
        """Something hurts: all sound stops at once, and there is something kinder to choose."""
        self.controller.ease_off()

    def end_eased(self) -> None:
        """Ends the session from the page on which one eases off."""
        self.controller.stop()

    def _toggle_sound(self) -> None:
        self._keeper.change("sound_on", not self._keeper.settings.sound_on)

    def _start_again(self) -> None:
        if self._timeline:
            self.begin(self._timeline, before=self.ratings.after)

    def leave(self, farewell: str = "") -> None:
        """Goes back to where the session was begun, with a word about it if there is one."""
        self.controller.end_rest()
        if self._place_before and self._window.isFullScreen():
            self._window.toggle_full_screen()
        self._place_before = ""
        self.left.emit(farewell)

    # -- what happens --

    def _take_cue(self, kind: CueKind) -> None:
        self.page.ring_out()
        settings = self._keeper.settings
        if settings.flash_edge or self._sound_problem or not settings.sound_on or settings.volume == 0:
            self.page.flash_edge()

    def _take_length(self, by_seconds: float) -> None:
        sentence = self.tr("{time} added") if by_seconds > 0 else self.tr("{time} taken off")
        self.page.show_note(sentence.format(time=spoken_seconds(abs(by_seconds))))

    def _take_finish(self, view: SessionView) -> None:
        if self.is_trial:
            self.leave()
            return
        self.finish_page.show_session(
            replace(view, practised_seconds=self._practised_before + view.practised_seconds),
            rests=self.controller.is_resting,
            asks=self._keeper.settings.check_in,
            before=self.ratings.before,
            asks_effort=self._keeper.settings.ask_effort,
        )
        self._window.show_page("finish")

    def _take_ease_off(self, view: SessionView) -> None:
        self._it_hurts = True
        self.page.stop_asking()
        self.ease_off.show(view)

    def _take_rating_after(self, rating: int) -> None:
        self.ratings = replace(self.ratings, after=rating)

    def _end_and_rate(self) -> None:
        self._rates = True
        self.controller.stop()

    def _ask_after(self) -> None:
        self.rate_page.ask_after(self.ratings.before)
        self._window.show_page("rate")

    def _take_rating_when_eased(self, rating: int) -> None:
        self.ratings = replace(self.ratings, when_eased=rating)

    @property
    def _asks_pain(self) -> bool:
        return self._keeper.settings.check_in and not self.is_trial

    def _take_stop(self, view: SessionView) -> None:
        if self._rates:
            self._ask_after()
        elif self._it_hurts:
            asks = self._asks_pain and self.ratings.when_eased is None
            self.stopped_page.show_stop(pose_to_leave(view), asks=asks)
            self.stopped_page.signs.show_numbers(self._numbers())
            self._window.show_page("stopped")
        else:
            self.leave("" if self.is_trial else farewell(view))

    def _fill_screen(self) -> None:
        if self._keeper.settings.full_screen_sessions and not self._window.isFullScreen():
            self._place_before = self._window.window_place()
            self._window.toggle_full_screen()

    def _follow_page(self, key: str) -> None:
        self.keys.listen(key == "session")
        if key == "session":
            self._it_hurts = False

    def _connect(self) -> None:
        page, controller = self.page, self.controller
        page.pause_requested.connect(controller.toggle_pause)
        page.skip_requested.connect(controller.skip)
        page.back_requested.connect(controller.back)
        page.restart_requested.connect(controller.restart_hold)
        page.hurts_requested.connect(self.hurt)
        page.end_requested.connect(self._ask_to_end)
        page.end_confirmed.connect(controller.stop)
        page.rate_confirmed.connect(self._end_and_rate)
        page.keep_going_requested.connect(self._keep_going)
        page.mute_requested.connect(self._toggle_sound)
        page.full_screen_requested.connect(self._window.toggle_full_screen)
        controller.view_changed.connect(page.show_view)
        controller.pace.still_seconds = page.still_seconds
        controller.cue_due.connect(self._take_cue)
        controller.length_changed.connect(self._take_length)
        controller.paused.connect(page.show_pause_reason)
        controller.finished.connect(self._take_finish)
        controller.rested.connect(self.finish_page.end_rest)
        controller.eased_off.connect(self._take_ease_off)
        controller.stopped.connect(self._take_stop)
        self.ease_off.rated.connect(self._take_rating_when_eased)
        self.ease_off.help_requested.connect(self.help_requested)
        self.stopped_page.rate_requested.connect(self._ask_after)
        for asking in (self.stopped_page, self.finish_page, self.rate_page):
            asking.help_requested.connect(self.help_requested)
        for rating in (self.finish_page.rated, self.rate_page.scale.rated):
            rating.connect(self._take_rating_after)
        for done in (self.rate_page.continued, self.rate_page.skipped):
            done.connect(self.leave)
        self.finish_page.home_requested.connect(self.leave)
        self.finish_page.again_requested.connect(self._start_again)
        self.stopped_page.home_requested.connect(self.leave)
        self._window.page_changed.connect(self._follow_page)
        self._window.full_screen_changed.connect(page.show_full_screen)
        self._keeper.changed.connect(self.take_settings)


def _given(page: QWidget) -> PageFactory:
    return lambda: page
