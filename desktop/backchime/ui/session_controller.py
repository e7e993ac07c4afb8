"""Leads one session: holds the only clock and timer, and brings the session's events to eye and ear."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from backchime.audio.chimes import Chimes
from backchime.audio.phrases import NO_PHRASES, Phrases
from backchime.audio.session_sounds import SessionSounds
from backchime.core.ease_off import Detour, pose_to_leave
from backchime.core.session import Session
from backchime.core.session_events import (
    CueDue,
    EasedOff,
    Event,
    Finished,
    Paused,
    PhaseLengthChanged,
    Resumed,
    Stopped,
)
from backchime.core.session_view import SessionView, State
from backchime.core.settings import Settings
from backchime.core.soundtrack import QUIET_SECONDS
from backchime.core.speech import AFTER_CHIME_SECONDS
from backchime.core.timeline import CueKind, Timeline
from backchime.ui.session_pace import SessionPace

LONGEST_GAP_SECONDS = 2.0
LENGTH_STEP_SECONDS = 5.0

log = logging.getLogger(__name__)


class SessionController(QObject):
    """Times are read from `now` (steady, seconds) and compared with `wall_now` to notice sleep."""

    started = Signal(SessionView)
    happened = Signal(object, SessionView)  # any event, with the view of after it
    view_changed = Signal(SessionView)
    cue_due = Signal(CueKind)
    length_changed = Signal(float)
    paused = Signal(str)
    eased_off = Signal(SessionView)
    finished = Signal(SessionView)
    rested = Signal()
    stopped = Signal(SessionView)

    def __init__(
        self,
        chimes: Chimes,
        *,
        phrases: Phrases = NO_PHRASES,
        now: Callable[[], float] = time.monotonic,
        wall_now: Callable[[], float] = time.time,
        log_cues: bool = False,
    ) -> None:
        """Runs nothing until `start`. With `log_cues` the log has every cue's moments."""
        super().__init__()
        self.phrases = phrases
        self._sounds = SessionSounds(chimes, phrases)
        self._log_level = logging.INFO if log_cues else logging.DEBUG
        self._now = now
        self._wall_now = wall_now
        self._session: Session | None = None
        self._settings = Settings()
        self._started = 0.0
        self._rests_until: float | None = None  # after the end: nothing is asked of the person before
        self._seen = (0.0, 0.0)  # both clocks, when last read
        self._ticks_first = False  # until then the page may still be being made, which is no sleep
        self.pace = SessionPace(self, self.tick)

    # -- requests --

    def start(self, timeline: Timeline, *, settings: Settings, going_on: Detour | None = None) -> None:
        """Plays a timeline as the settings say: from its beginning, or going on with one broken off."""
        self.end_rest()
        self._settings = settings
        begin = going_on or Detour(timeline, 0, frozenset())
        self._session = session = Session(begin.timeline, re_entry_seconds=settings.re_entry_seconds)
        self._read_clocks()
        self._sounds.begin(settings)
        ready = self._sounds.ready_seconds
        self._started = self._seen[0] + ready
        self.started.emit(session.view(self._seen[0]))
        self._ask(lambda now: session.start(now + ready, index=begin.index, kept=begin.holds_done))
        self._sounds.stay_ready()  # after the first chime has been told: opening the output takes its time

    def toggle_pause(self) -> None:
        """Pauses, or carries on."""
        if self._session and self._session.state is State.PAUSED:
            self.resume()
        else:
            self.pause()

    def pause(self) -> None:
        """Stands still until `resume`."""
        if self._session:
            self._ask(self._session.pause)

    def resume(self) -> None:
        """Carries on after a pause."""
        if self._session:
            self._ask(self._session.resume)

    def ease_off(self) -> None:
        """Something hurts: all sound stops before anything else, and the session waits."""
        if (session := self._session) is None or session.is_over:
            return
        self._sounds.hush()
        if self.pace.is_on():
            self.tick()  # after a sleep it pauses, and is eased off all the same
        self._ask(session.ease_off)

    def go_on_with(self, detour: Detour) -> None:
        """Goes on after easing off, with something kinder than was planned."""
        if session := self._session:
            self._ask(lambda now: session.go_on_with(detour, now))

    def skip(self) -> None:
        """Goes to the next phase."""
        if self._session:
            self._ask(self._session.skip)

    def back(self) -> None:
        """Starts this hold again, or goes to the one before."""
        if self._session:
            self._ask(self._session.back)

    def restart_hold(self) -> None:
        """Starts this hold again."""
        if self._session:
            self._ask(self._session.restart_hold)

    def lengthen(self) -> None:
        """Gives the present phase more time."""
        self._extend(LENGTH_STEP_SECONDS)

    def shorten(self) -> None:
        """Takes time from the present phase."""
        self._extend(-LENGTH_STEP_SECONDS)

    def stop(self) -> None:
        """Ends the session; its sound stops at once."""
        if self._session:
            self._ask(self._session.stop)

    def turn_sound(self, on: bool) -> None:
        """Sounds the cues from here on, or falls silent."""
        if on == self._sounds.is_on:
            return
        paused = self._session is not None and self._session.state is State.PAUSED
        self._sounds.turn(on, is_under_way=paused or self.pace.is_on())
        if self._session:
            self._sounds.sound_from_here(self._session, self._seen[0])

    def end_rest(self) -> None:
        """The person is up, or goes on: what was still to be said to them in the quiet minute is not."""
        if self._rests_until is not None:
            self._sounds.silence()
            self._let_rest()

    @property
    def is_resting(self) -> bool:
        """Whether a session has ended a moment ago, and nothing is to be asked yet."""
        return self._rests_until is not None

    @property
    def is_ticking(self) -> bool:
        """Whether time is being watched."""
        return self.pace.is_on()

    def view(self) -> SessionView | None:
        """What there is to show, or None before the first session."""
        return self._session.view(self._seen[0]) if self._session else None

    def time_of(self, position: float) -> float:
        """When, in the time of `now`, the running timeline is (or was) at a position in seconds."""
        return self._session.time_of(position) if self._session else 0.0

    # -- time --

    def tick(self) -> None:
        """Brings the session up to the present moment; the timer's slot."""
        if self._session is None:
            return
        if self._rests_until is not None:
            if self._now() >= self._rests_until:
                self._let_rest()
                self.rested.emit()
            return
        last = self._seen[0]
        if self._has_slept():
            reason = self.tr("The computer was asleep or held up, so the session waited for you.")
            self._handle(self._session.pause(last, reason))
        else:
            self._handle(self._session.advance(self._seen[0]))
            self._sounds.sound_what_comes(self._session, self._seen[0])
        self._show()
        self.pace.wait(self._session, self._seen[0])

    def _has_slept(self) -> bool:
        """Whether more time went by than a tick can take, on either clock, since they were last read."""
        steady, wall = self._seen
        first, self._ticks_first = self._ticks_first, False
        self._read_clocks()
        steady_gap, wall_gap = self._seen[0] - steady, self._seen[1] - wall
        return not first and max(steady_gap, abs(wall_gap - steady_gap)) > LONGEST_GAP_SECONDS

    def _read_clocks(self) -> None:
        self._seen = (self._now(), self._wall_now())

    def _show(self) -> None:
        if (view := self.view()) and not view.is_over:
            self.view_changed.emit(view)

    # -- what happens --

    def _ask(self, act: Callable[[float], tuple[Event, ...]]) -> None:
        """Does what the person asks for at this moment, and sounds what follows from it."""
        if self.pace.is_on():
            self.tick()
            if not self.pace.is_on():  # it has slept, and is paused: what was asked was meant for before
                return
        else:
            self._read_clocks()
        events, session = act(self._seen[0]), self._session
        if not events or session is None:
            return
        self._sounds.silence()
        self._handle(events)
        if session.moves:
            self._ticks_first = not self.pace.is_on()
            self.pace.start()
            goes_on = any(isinstance(event, Resumed) for event in events)
            quiet = AFTER_CHIME_SECONDS if goes_on else 0.0  # after the two ticks
            self._sounds.sound_from_here(session, self._seen[0], quiet_seconds=quiet)
        if any(isinstance(event, Finished) for event in events):
            self._sounds.sound_the_end(session.view(self._seen[0]), self._seen[0])
        self._show()
        self.pace.forget()
        self.pace.wait(session, self._seen[0])

    def _extend(self, by_seconds: float) -> None:
        if session := self._session:
            self._ask(lambda now: session.extend(by_seconds, now))

    def _handle(self, events: tuple[Event, ...]) -> None:
        for event in events:
            self.happened.emit(event, self.view())
            match event:
                case CueDue(kind=kind, due=due):
                    self._log_cue(kind, due)
                    self.cue_due.emit(kind)
                case PhaseLengthChanged(by_seconds=seconds):
                    self.length_changed.emit(seconds)
                case Paused(reason=reason):
                    self.pace.stop()
                    self._sounds.silence()
                    self._sounds.tick_twice(self._seen[0], rising=False)
                    self.paused.emit(reason)
                case EasedOff():
                    self.pace.stop()
                    self._sounds.silence()
                    self._ease_off()
                case Resumed(re_entry_seconds=0.0):
                    self._sounds.tick_twice(self._seen[0], rising=True)
                case Finished():
                    self._begin_rest()
                    self.finished.emit(self.view())
                case Stopped():
                    self._sounds.silence()
                    self._let_rest()
                    self.stopped.emit(self.view())

    def _ease_off(self) -> None:
        if view := self.view():
            self._sounds.ease_off(self._seen[0], pose_to_leave(view))
            self.eased_off.emit(view)

    def _begin_rest(self) -> None:
        """The last chime sounds: a quiet minute begins, or what it stands for is over at once."""
        if not self._settings.quiet_ending:
            self._let_rest()
            return
        self._rests_until = self._seen[0] + QUIET_SECONDS
        self.pace.start_resting()

    def _let_rest(self) -> None:
        """Nothing comes any more: neither time nor sound is needed."""
        self._rests_until = None
        self.pace.stop()
        self._sounds.let_rest()

    def _log_cue(self, kind: CueKind, due: float) -> None:
        """Notes when a cue was planned and when it was seen due, both from the start of the session."""
        planned, seen = (round((moment - self._started) * 1_000) for moment in (due, self._seen[0]))
        log.log(self._log_level, "Cue %s: planned %d ms, seen %d ms", kind, planned, seen)
