"""Leads one session: holds the only clock and timer, and brings the session's events to eye and ear."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from backchime.audio.chimes import Chimes, Sound
from backchime.core.session import Session
from backchime.core.session_events import (
    CueDue,
    Event,
    Finished,
    Paused,
    PhaseLengthChanged,
    Resumed,
    Stopped,
)
from backchime.core.session_view import SessionView, State
from backchime.core.timeline import CueKind, Timeline
from backchime.ui.theme.theme import motion_ms

LONGEST_GAP_SECONDS = 2.0
LENGTH_STEP_SECONDS = 5.0
_SECOND_TICK_SECONDS = 0.18
_SOFT_DB = -9.0


class SessionController(QObject):
    """Times are read from `now` (steady, seconds) and compared with `wall_now` to notice sleep."""

    view_changed = Signal(SessionView)
    cue_due = Signal(CueKind)
    length_changed = Signal(float)
    paused = Signal(str)
    finished = Signal(SessionView)
    stopped = Signal(SessionView)

    def __init__(
        self,
        chimes: Chimes,
        *,
        now: Callable[[], float] = time.monotonic,
        wall_now: Callable[[], float] = time.time,
    ) -> None:
        """Runs nothing until `start`."""
        super().__init__()
        self._chimes = chimes
        self._now = now
        self._wall_now = wall_now
        self._session: Session | None = None
        self._sound_on = True
        self._sounded_to = -1  # the last phase whose cues the chimes have been told
        self._seen = (0.0, 0.0)  # both clocks, when last read
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=motion_ms("ring-tick"))
        self._timer.timeout.connect(self.tick)

    # -- requests --

    def start(self, timeline: Timeline, *, re_entry_seconds: float) -> None:
        """Plays a timeline from its beginning."""
        self._session = Session(timeline, re_entry_seconds=re_entry_seconds)
        self._read_clocks()
        self._ask(self._session.start)

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
        if on == self._sound_on:
            return
        self._sound_on = on
        self._chimes.stop()
        self._sound_from_here()

    @property
    def is_ticking(self) -> bool:
        """Whether time is being watched."""
        return self._timer.isActive()

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
        last = self._seen[0]
        if self._has_slept():
            reason = self.tr("The computer was asleep or held up, so the session waited for you.")
            self._handle(self._session.pause(last, reason))
        else:
            self._handle(self._session.advance(self._seen[0]))
            self._sound_what_comes()
        self._show()

    def _has_slept(self) -> bool:
        """Whether more time went by than a tick can take, on either clock, since they were last read."""
        steady, wall = self._seen
        self._read_clocks()
        steady_gap, wall_gap = self._seen[0] - steady, self._seen[1] - wall
        return steady_gap > LONGEST_GAP_SECONDS or abs(wall_gap - steady_gap) > LONGEST_GAP_SECONDS

    def _read_clocks(self) -> None:
        self._seen = (self._now(), self._wall_now())

    @property
    def _runs(self) -> bool:
        return self._session is not None and self._session.state in (State.RUNNING, State.RE_ENTERING)

    def _show(self) -> None:
        view = self.view()
        if view and not view.is_over:
            self.view_changed.emit(view)

    # -- what happens --

    def _ask(self, act: Callable[[float], tuple[Event, ...]]) -> None:
        """Does what the person asks for at this moment, and sounds what follows from it."""
        if self._timer.isActive():
            self.tick()
            if not self._timer.isActive():  # it has slept, and is paused: what was asked was meant for before
                return
        else:
            self._read_clocks()
        events = act(self._seen[0])
        if not events:
            return
        self._chimes.stop()
        self._handle(events)
        if self._runs:
            self._timer.start()
            self._sound_from_here()
        if any(isinstance(event, Finished) for event in events):
            self._play(((self._seen[0], CueKind.FINISH),))
        self._show()

    def _extend(self, by_seconds: float) -> None:
        session = self._session
        if session:
            self._ask(lambda now: session.extend(by_seconds, now))

    def _handle(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case CueDue(kind=kind):
                    self.cue_due.emit(kind)
                case PhaseLengthChanged(by_seconds=seconds):
                    self.length_changed.emit(seconds)
                case Paused(reason=reason):
                    self._timer.stop()
                    self._chimes.stop()
                    self._play_two_ticks(first_db=0.0, second_db=_SOFT_DB)
                    self.paused.emit(reason)
                case Resumed(re_entry_seconds=0.0):
                    self._play_two_ticks(first_db=_SOFT_DB, second_db=0.0)
                case Finished():
                    self._end(self.finished)
                case Stopped():
                    self._chimes.stop()
                    self._end(self.stopped)

    def _end(self, ended: SignalInstance) -> None:
        self._timer.stop()
        ended.emit(self.view())

    # -- sound --

    def _sound_from_here(self) -> None:
        """Tells the chimes the rest of this phase, and the next."""
        session = self._session
        if session is None or not self._runs:
            return
        self._sounded_to = session.view(self._seen[0]).index
        self._play(session.cues_ahead(self._sounded_to))
        self._sound_what_comes()

    def _sound_what_comes(self) -> None:
        """Tells the chimes the cues of the phase after the present one, ahead of its start."""
        session = self._session
        if session is None or not self._runs:
            return
        view = session.view(self._seen[0])
        coming = view.index + 1
        if coming > self._sounded_to and view.next_phase:
            self._sounded_to = coming
            self._play(session.cues_ahead(coming))

    def _play_two_ticks(self, *, first_db: float, second_db: float) -> None:
        now = self._seen[0]
        if self._sound_on:
            second = Sound(now + _SECOND_TICK_SECONDS, CueKind.TICK, second_db)
            self._chimes.play((Sound(now, CueKind.TICK, first_db), second))

    def _play(self, cues: tuple[tuple[float, CueKind], ...]) -> None:
        if self._sound_on and cues:
            self._chimes.play(tuple(Sound(due, kind) for due, kind in cues))
