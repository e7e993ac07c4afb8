"""One play-through of a timeline: a state machine that is told the time and answers with what has become due.

Every call takes `now` in seconds of one steady clock, never going back, and returns what happened as a tuple
of events. A call that makes no sense in the present state does nothing and returns `()`.
"""

from backchime.core.ease_off import Detour
from backchime.core.phase_length import allowed_change
from backchime.core.session_events import (
    CueDue,
    EasedOff,
    Event,
    Finished,
    HoldDone,
    Paused,
    PhaseLengthChanged,
    PhaseStarted,
    Resumed,
    Stopped,
)
from backchime.core.session_view import SessionView, State
from backchime.core.timeline import TICKS_BEFORE_END_SECONDS, CueKind, Phase, PhaseKind, Timeline

HOLD_BEFORE_WITHIN_SECONDS = 3


class Session:
    """A timeline being played."""

    def __init__(self, timeline: Timeline, *, re_entry_seconds: float = 0.0) -> None:
        """Nothing runs until `start`; `re_entry_seconds` is the countdown before a hold is taken up again."""
        self.timeline = timeline
        self.state = State.NEW
        self._re_entry_seconds = re_entry_seconds
        self._index = 0
        self._settled = timeline  # as it was when the present phase began
        self._seen = 0.0  # the latest time we were told
        self._zero = 0.0  # while running: the time at which the timeline's 0 lay
        self._position = 0.0  # while not running: the place in the timeline
        self._re_entry_end = 0.0
        self._practised = 0.0
        self._holds_done: set[int] = set()

    # -- what the person asks for --

    def start(self, now: float, *, index: int = 0, kept: frozenset[int] = frozenset()) -> tuple[Event, ...]:
        """Begins at the first phase, or at another one with the holds that are kept already."""
        if self.state is not State.NEW:
            return ()
        self._seen, self._holds_done = now, set(kept)
        return self._run_from(index)

    def pause(self, now: float, reason: str = "") -> tuple[Event, ...]:
        """Stands still where it is."""
        if self.state is State.PAUSED:
            return ()
        return self._stand_still(State.PAUSED, Paused(reason), now)

    def resume(self, now: float) -> tuple[Event, ...]:
        """Goes on; into a hold through a short countdown."""
        if self.state is not State.PAUSED:
            return ()
        self._seen = max(now, self._seen)
        if self._phase.kind is PhaseKind.HOLD and self._re_entry_seconds > 0:
            return self._re_enter()
        self._run_at(self._position)
        return (Resumed(),)

    def skip(self, now: float) -> tuple[Event, ...]:
        """Ends the present phase now and goes on with the next one."""
        before = self.advance(now)
        if not self._is_under_way:
            return before
        if self._index == len(self.timeline.phases) - 1:
            return (*before, *self._finish(self._seen))
        return (*before, *self._run_from(self._index + 1))

    def back(self, now: float) -> tuple[Event, ...]:
        """This hold again; or within its first seconds, and between holds, the hold before."""
        before = self.advance(now)
        if not self._is_under_way:
            return before
        elapsed = self._position_at(self._seen) - self._phase.start_seconds
        if self._phase.kind is PhaseKind.HOLD and elapsed >= HOLD_BEFORE_WITHIN_SECONDS:
            return (*before, *self._restart_hold())
        earlier = [i for i in range(self._index) if self.timeline.phases[i].kind is PhaseKind.HOLD]
        if earlier:
            return (*before, *self._take_up(earlier[-1]))
        return (*before, *self._run_from(self._index if self._phase.kind is PhaseKind.HOLD else 0))

    def restart_hold(self, now: float) -> tuple[Event, ...]:
        """The present hold from its beginning; between holds, nothing."""
        before = self.advance(now)
        if not self._is_under_way or self._phase.kind is not PhaseKind.HOLD:
            return before
        return (*before, *self._restart_hold())

    def extend(self, by_seconds: float, now: float) -> tuple[Event, ...]:
        """Makes the present phase longer, or below 0 shorter, as far as it may be."""
        before = self.advance(now)
        if not self._is_under_way:
            return before
        position = self._position_at(self._seen)
        change = allowed_change(self.timeline, self._index, by_seconds, position=position)
        if change == 0:
            return before
        length = self._phase.seconds + change
        self.timeline = self.timeline.with_phase_length(self._index, length, position=position)
        return (*before, PhaseLengthChanged(change))

    def ease_off(self, now: float) -> tuple[Event, ...]:
        """Stands still because something hurts, also where it stood still before."""
        return self._stand_still(State.PAUSED, EasedOff(), now)

    def go_on_with(self, detour: Detour, now: float) -> tuple[Event, ...]:
        """After it has stood still: another timeline instead of what was still to come."""
        if self.state is not State.PAUSED:
            return ()
        self._seen = max(now, self._seen)
        self.timeline, self._holds_done = detour.timeline, set(detour.holds_done)
        return self._run_from(detour.index)

    def stop(self, now: float) -> tuple[Event, ...]:
        """Ends the session before its end."""
        return self._stand_still(State.STOPPED, Stopped(), now)

    # -- what time brings --

    def advance(self, now: float) -> tuple[Event, ...]:
        """Everything that has become due since the last call, in order."""
        now = max(now, self._seen)
        since, self._seen = self._seen, now
        events: list[Event] = []
        if self.moves:
            self._practised += now - since
        if self.state is State.RE_ENTERING:
            events += [CueDue(CueKind.TICK, at) for at in self._re_entry_ticks() if since < at <= now]
            if now >= self._re_entry_end:
                self._run_at(self._position, now=self._re_entry_end)
                events.append(CueDue(CueKind.HOLD, self._re_entry_end))
                since = self._re_entry_end
        while self.state is State.RUNNING:
            after, position = since - self._zero, now - self._zero
            cues = self._phase.cues()[1:]
            due = [cue for cue in cues if after < cue.at_seconds <= position]
            events += [CueDue(cue.kind, self.time_of(cue.at_seconds)) for cue in due]
            if position < self._phase.end_seconds:
                break
            since = self._zero + self._phase.end_seconds
            events += self._end_phase()
            if not self._is_under_way:
                self._practised -= now - since
        return tuple(events)

    def view(self, now: float) -> SessionView:
        """What to show at `now`; call `advance` with the same time first."""
        phase = self._phase
        position = min(max(self._position_at(now), phase.start_seconds), phase.end_seconds)
        re_entering = self.state is State.RE_ENTERING
        return SessionView(
            state=self.state,
            timeline=self.timeline,
            index=self._index,
            elapsed_seconds=position - phase.start_seconds,
            left_seconds=phase.end_seconds - position,
            total_left_seconds=self.timeline.total_seconds - position,
            re_entry_left=max(0.0, self._re_entry_end - now) if re_entering else None,
            holds_done=frozenset(self._holds_done),
            practised_seconds=self._practised,
        )

    def time_of(self, position: float) -> float:
        """When a running timeline is at `position`, if nothing intervenes or intervened.

        During a re-entry countdown: when it will be there after it.
        """
        if self.state is State.RE_ENTERING:
            return self._re_entry_end + position - self._position
        return self._zero + position

    @property
    def moves(self) -> bool:
        """Whether time brings something: it runs, or counts down to running."""
        return self.state in (State.RUNNING, State.RE_ENTERING)

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in (State.FINISHED, State.STOPPED)

    @property
    def counts_down(self) -> bool:
        """Whether it counts down to a hold that is taken up again."""
        return self.state is State.RE_ENTERING

    @property
    def moves_at(self) -> float:
        """From when on the timeline moves: after a countdown, or from the last told time."""
        return self._re_entry_end if self.counts_down else self._seen

    def settled(self, index: int) -> Timeline:
        """The timeline as it was when phase `index` began; for another phase than the present, as it is."""
        return self._settled if index == self._index else self.timeline

    def cues_ahead(self, index: int) -> tuple[tuple[float, CueKind], ...]:
        """When (in the time of `now`) which cues of phase `index` will sound if nothing intervenes.

        For the present phase: those from the last told time on, a re-entry countdown included. Nothing while
        the session stands still.
        """
        if not self.moves:
            return ()
        cues = [(self.time_of(cue.at_seconds), cue.kind) for cue in self.timeline.cues_of(index)]
        if index != self._index:
            return tuple(cues)
        if not self.counts_down:
            return tuple((at, kind) for at, kind in cues if at >= self._seen)
        ticks = [(at, CueKind.TICK) for at in self._re_entry_ticks() if at >= self._seen]
        later = [(at, kind) for at, kind in cues if at > self._re_entry_end]
        return (*ticks, (self._re_entry_end, CueKind.HOLD), *later)

    # -- how it moves --

    @property
    def _phase(self) -> Phase:
        return self.timeline.phases[self._index]

    @property
    def _is_under_way(self) -> bool:
        return self.moves or self.state is State.PAUSED

    def _stand_still(self, state: State, event: Event, now: float) -> tuple[Event, ...]:
        before = self.advance(now)
        if not self._is_under_way:
            return before
        self._position = self._position_at(self._seen)
        self.state = state
        return (*before, event)

    def _position_at(self, now: float) -> float:
        return now - self._zero if self.state is State.RUNNING else self._position

    def _run_at(self, position: float, *, now: float | None = None) -> None:
        self.state = State.RUNNING
        self._zero = (self._seen if now is None else now) - position

    def _run_from(self, index: int) -> tuple[Event, ...]:
        """Goes on at the first moment of a phase."""
        self._go_into(index)
        self._run_at(self._phase.start_seconds)
        return self._entered()

    def _go_into(self, index: int) -> None:
        self._index = index
        self._settled = self.timeline

    def _entered(self) -> tuple[Event, ...]:
        first = self._phase.cues()[0]
        return PhaseStarted(self._index), CueDue(first.kind, self.time_of(first.at_seconds))

    def _take_up(self, index: int) -> tuple[Event, ...]:
        """Goes to the start of a hold that one is not in: through the countdown, if there is one."""
        if self._re_entry_seconds <= 0:
            return self._run_from(index)
        self._go_into(index)
        self._position = self._phase.start_seconds
        return (PhaseStarted(index), *self._re_enter())

    def _restart_hold(self) -> tuple[Event, ...]:
        running = self.state is State.RUNNING
        return self._run_from(self._index) if running else self._take_up(self._index)

    def _re_enter(self) -> tuple[Event, ...]:
        self.state = State.RE_ENTERING
        self._re_entry_end = self._seen + self._re_entry_seconds
        at_once = [CueDue(CueKind.TICK, at) for at in self._re_entry_ticks() if at == self._seen]
        return (Resumed(self._re_entry_seconds), *at_once)

    def _re_entry_ticks(self) -> tuple[float, ...]:
        return tuple(
            self._re_entry_end - before
            for before in TICKS_BEFORE_END_SECONDS
            if before <= self._re_entry_seconds
        )

    def _end_phase(self) -> tuple[Event, ...]:
        """The present phase has been lived through to its end."""
        done: tuple[Event, ...] = ()
        if self._phase.kind is PhaseKind.HOLD:
            self._holds_done.add(self._index)
            done = (HoldDone(self._index),)
        if self._index == len(self.timeline.phases) - 1:
            return (*done, *self._finish(self.time_of(self.timeline.total_seconds)))
        self._go_into(self._index + 1)
        return (*done, *self._entered())

    def _finish(self, due: float) -> tuple[Event, ...]:
        self._position = self.timeline.total_seconds
        self.state = State.FINISHED
        return CueDue(CueKind.FINISH, due), Finished()
