"""What becomes of a session's events: its record, ready to be kept after every hold."""

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from backchime.core.history import Ending, HoldRecord, Leaving, SessionRecord
from backchime.core.session_events import (
    EasedOff,
    Event,
    Finished,
    HoldDone,
    PhaseStarted,
    Resumed,
    Stopped,
)
from backchime.core.session_view import SessionView
from backchime.core.timeline import Phase, PhaseKind, Timeline


class Recording:
    """One session being recorded: told each event with the view and the moment, and what was seen between."""

    def __init__(self, record: SessionRecord) -> None:
        """Goes on with a record: one that `begun` made, or one that was left open."""
        self.record = record
        self._practised_before = record.practised_seconds
        self._index = -1
        self._hold: Phase | None = None  # the one under way, as it was when it began
        self._elapsed = 0.0
        self._hurts = False

    def see(self, view: SessionView) -> None:
        """Takes note of how far the hold under way has come."""
        if self._hold and view.index == self._index:
            self._elapsed = view.elapsed_seconds

    def take(self, event: Event, view: SessionView, at: datetime) -> SessionRecord | None:
        """What is to be kept now that something has happened; None where nothing new is."""
        match event:
            case PhaseStarted(index=index):
                changed = self._leave(index, at)
                self._index, self._elapsed, self._hurts = index, 0.0, False
                phase = view.timeline.phases[index]
                self._hold = phase if phase.kind is PhaseKind.HOLD else None
                if not changed:
                    return None
            case HoldDone(index=index):
                phase = view.timeline.phases[index]
                self._add(phase, phase.seconds, Leaving.KEPT, at)
            case EasedOff():
                self.see(view)
                self._hurts = True
                return None
            case Resumed():
                self._hurts = False
                return None
            case Finished():
                self._leave(self._index + 1, at)
                self._end(Ending.FINISHED, at)
            case Stopped():
                self.see(view)
                if self._hold:
                    left = Leaving.HURT if self._hurts else Leaving.ENDED
                    self._add(self._hold, self._elapsed, left, at)
                self._end(Ending.EASED_OFF if self._hurts else Ending.STOPPED, at)
            case _:
                return None
        return self._changed(view, at)

    @property
    def is_open(self) -> bool:
        """Whether the session is still under way."""
        return self.record.ending is Ending.OPEN

    def so_far(self, view: SessionView, at: datetime) -> SessionRecord:
        """The session as far as it has come, where it is left open."""
        return self._changed(view, at)

    def note(self, at: datetime, **said: Any) -> SessionRecord:
        """What the person has said about the session, by the names of the record's fields."""
        self.record = replace(self.record, changed=at, **said)
        return self.record

    def _leave(self, index: int, at: datetime) -> bool:
        """Going forward, or because something hurts, leaves a hold early; going back takes it up again."""
        if self._hold is None or not (self._hurts or index > self._index):
            return False
        self._add(self._hold, self._elapsed, Leaving.HURT if self._hurts else Leaving.SKIPPED, at)
        return True

    def _add(self, phase: Phase, done_seconds: float, leaving: Leaving, at: datetime) -> None:
        planned = self._hold.seconds if self._hold else phase.seconds
        hold = HoldRecord(
            pose=phase.pose,
            side=phase.side,
            step=phase.step,
            repetition=phase.repetition,
            planned_seconds=_exact(planned),
            done_seconds=_exact(done_seconds),
            ended=at,
            leaving=leaving,
        )
        self.record = replace(self.record, holds=(*self.record.holds, hold))
        self._hold = None

    def _end(self, ending: Ending, at: datetime) -> None:
        self.record = replace(self.record, ending=ending, ended=at)

    def _changed(self, view: SessionView, at: datetime) -> SessionRecord:
        practised = _exact(self._practised_before + view.practised_seconds)
        self.record = replace(self.record, practised_seconds=practised, changed=at)
        return self.record


def begun(name: str, timeline: Timeline, at: datetime) -> SessionRecord:
    """The record of a session that begins now; `name` is an id that no other record has."""
    return SessionRecord(
        id=name,
        routine=timeline.routine.id,
        routine_name=timeline.routine.name,
        started=at,
        changed=at,
        holds_planned=len(timeline.holds),
        hold_factor=timeline.hold_factor,
    )


def broken_off(record: SessionRecord, at: datetime) -> SessionRecord:
    """An open record that nobody goes on with: it ended with the last that is known of it."""
    ended = record.holds[-1].ended if record.holds else record.started
    return replace(record, ending=Ending.BROKEN_OFF, ended=ended, changed=at)


def may_go_on(record: SessionRecord, now: datetime) -> bool:
    """Whether to offer to go on with it: it is of today, begun, not all done, and nothing in it hurt."""
    of_today = record.day == now.astimezone(record.started.tzinfo).date()
    hurt = record.signs or any(hold.leaving is Leaving.HURT for hold in record.holds)
    left = 0 < record.holds_done < record.holds_planned
    return record.ending is Ending.OPEN and of_today and left and not hurt


def _exact(seconds: float) -> float:
    """Seconds to the thousandth: what lies below comes from adding up, not from the person."""
    return round(max(0.0, seconds), 3)
