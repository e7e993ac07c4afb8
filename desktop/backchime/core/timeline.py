"""A routine laid out in time: the phases in order, and the cues within them.

The window, the sounds, the command line and the exported audio all read this one layout.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.hold_length import hold_seconds
from backchime.core.routine import Routine, Side, Sides, Step
from backchime.core.settings import FirstSide, Settings

HALFWAY_FROM_SECONDS = 20
TICKS_FROM_SECONDS = 5
TICKS_BEFORE_END_SECONDS = (3, 2, 1)


class PhaseKind(StrEnum):
    """What one does in a phase."""

    GET_READY = "get_ready"
    TRANSITION = "transition"
    HOLD = "hold"
    SWITCH = "switch"
    GAP = "gap"


class CueKind(StrEnum):
    """What a cue says to the ear."""

    GET_READY = "get_ready"
    MOVE = "move"
    HOLD = "hold"
    HALFWAY = "halfway"
    TICK = "tick"
    RELEASE = "release"
    SWITCH_SIDE = "switch_side"
    FINISH = "finish"


ENTRY_CUES = {
    PhaseKind.GET_READY: CueKind.GET_READY,
    PhaseKind.TRANSITION: CueKind.MOVE,
    PhaseKind.HOLD: CueKind.HOLD,
    PhaseKind.SWITCH: CueKind.SWITCH_SIDE,
    PhaseKind.GAP: CueKind.RELEASE,
}
TICKING_PHASES = (PhaseKind.HOLD, PhaseKind.TRANSITION, PhaseKind.SWITCH)


class Cue(Struct, frozen=True):
    """A moment worth a sound, in seconds from the start of the timeline."""

    at_seconds: float
    kind: CueKind


class Phase(Struct, frozen=True):
    """One timed stretch of the timeline, from `start_seconds` up to (not including) `end_seconds`.

    A phase that is not a hold leads to one: it carries the step (from 1), pose, side and repetition (from 1)
    of the hold to come. `halfway_seconds` is the place of the halfway cue in the timeline, if there is one.
    """

    kind: PhaseKind
    start_seconds: float
    end_seconds: float
    step: int
    pose: str
    side: Side
    repetition: int
    repetitions: int
    halfway_seconds: float | None = None

    @property
    def seconds(self) -> float:
        """How long the phase lasts."""
        return self.end_seconds - self.start_seconds

    def cues(self) -> tuple[Cue, ...]:
        """The cues of this phase in order; the first one is at its start."""
        found = [Cue(self.start_seconds, ENTRY_CUES[self.kind])]
        if self.halfway_seconds is not None:
            found.append(Cue(self.halfway_seconds, CueKind.HALFWAY))
        if self.kind in TICKING_PHASES and self.seconds >= TICKS_FROM_SECONDS:
            found += [Cue(self.end_seconds - before, CueKind.TICK) for before in TICKS_BEFORE_END_SECONDS]
        return tuple(sorted(found, key=lambda cue: cue.at_seconds))


class Timeline(Struct, frozen=True):
    """The phases of one routine, without a break from 0 to `total_seconds`.

    `hold_factor` is what its holds were made shorter or longer by.
    """

    routine: Routine
    phases: tuple[Phase, ...]
    hold_factor: float = 1.0

    @property
    def total_seconds(self) -> float:
        """When the last phase ends."""
        return self.phases[-1].end_seconds if self.phases else 0.0

    @property
    def hold_seconds(self) -> float:
        """How much of the timeline is spent in holds."""
        return sum(phase.seconds for phase in self.holds)

    @property
    def holds(self) -> tuple[Phase, ...]:
        """The holds alone, in order."""
        return tuple(phase for phase in self.phases if phase.kind is PhaseKind.HOLD)

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue in order; the last one is `finish`."""
        return tuple(cue for index in range(len(self.phases)) for cue in self.cues_of(index))

    def cues_of(self, index: int) -> tuple[Cue, ...]:
        """The cues that sound in phase `index`; `finish` belongs to the last phase, at its end."""
        cues = self.phases[index].cues()
        if index == len(self.phases) - 1:
            cues += (Cue(self.total_seconds, CueKind.FINISH),)
        return cues

    def step_of(self, phase: Phase) -> Step:
        """The step that a phase belongs to."""
        return self.routine.steps[phase.step - 1]

    def with_phase_length(self, index: int, seconds: float, *, position: float) -> "Timeline":
        """The same timeline with phase `index` lasting `seconds`, as changed at `position` within it.

        Later phases move along. A halfway cue that has sounded stays where it was; one that the change
        would put into the past is left out.
        """
        old = self.phases[index]
        by = seconds - old.seconds
        changed = replace(
            old,
            end_seconds=old.start_seconds + seconds,
            halfway_seconds=_moved_halfway(old, seconds, position),
        )
        later = tuple(_moved(phase, by) for phase in self.phases[index + 1 :])
        return replace(self, phases=(*self.phases[:index], changed, *later))


def lay_out(routine: Routine, settings: Settings, *, day: date, hold_factor: float = 1.0) -> Timeline:
    """The timeline of a routine for one person; `day` decides the first side where sides alternate.

    `hold_factor` makes every hold that is not locked shorter or longer, for this session only.
    """
    phases: list[Phase] = []
    at = 0.0
    for kind, seconds, step, repetition, side in _entries(
        routine, settings, day=day, hold_factor=hold_factor
    ):
        if seconds > 0:
            entry = routine.steps[step - 1]
            halfway = at + seconds / 2 if _has_halfway(kind, seconds) else None
            phases.append(
                Phase(
                    kind, at, at + seconds, step, entry.pose.id, side, repetition, entry.repetitions, halfway
                )
            )
            at += seconds
    return Timeline(routine, tuple(phases), hold_factor)


def seconds_of(routine: Routine, settings: Settings, *, day: date) -> float:
    """How long the timeline of a routine would be, without its phases."""
    entries = _entries(routine, settings, day=day, hold_factor=1.0)
    return sum((seconds for _, seconds, *_ in entries if seconds > 0), 0.0)


def first_side(choice: FirstSide, day: date) -> Side:
    """The side that comes first on `day`."""
    match choice:
        case "left":
            return Side.LEFT
        case "right":
            return Side.RIGHT
        case "alternate":  # pragma: no branch  # there is no other
            return Side.LEFT if day.toordinal() % 2 == 0 else Side.RIGHT


_Entry = tuple[PhaseKind, float, int, int, Side]


def _entries(routine: Routine, settings: Settings, *, day: date, hold_factor: float) -> Iterator[_Entry]:
    """Kind, seconds, step, repetition and side of each phase, those of no length included."""
    first, time_to_move = first_side(settings.first_side, day), settings.time_to_move
    for number, step in enumerate(routine.steps, start=1):
        sides = _sides_in_order(step, first)
        if number == 1:
            yield PhaseKind.GET_READY, settings.get_ready_seconds, number, 1, sides[0]
        yield PhaseKind.TRANSITION, step.change_over_seconds * time_to_move, number, 1, sides[0]
        hold = hold_seconds(step, settings, factor=hold_factor)
        for side in sides:
            if side is not sides[0]:
                yield PhaseKind.SWITCH, step.switch_seconds * time_to_move, number, 1, side
            for repetition in range(1, step.repetitions + 1):
                if repetition > 1:
                    yield PhaseKind.GAP, step.gap_seconds, number, repetition, side
                yield PhaseKind.HOLD, hold, number, repetition, side


def _sides_in_order(step: Step, first: Side) -> tuple[Side, ...]:
    match step.sides:
        case Sides.EACH:
            return (first, first.other)
        case Sides.LEFT:
            return (Side.LEFT,)
        case Sides.RIGHT:
            return (Side.RIGHT,)
        case Sides.BOTH:  # pragma: no branch  # there is no other
            return (Side.BOTH,)


def _has_halfway(kind: PhaseKind, seconds: float) -> bool:
    return kind is PhaseKind.HOLD and seconds >= HALFWAY_FROM_SECONDS


def _moved(phase: Phase, by: float) -> Phase:
    halfway = None if phase.halfway_seconds is None else phase.halfway_seconds + by
    return replace(
        phase,
        start_seconds=phase.start_seconds + by,
        end_seconds=phase.end_seconds + by,
        halfway_seconds=halfway,
    )


def _moved_halfway(phase: Phase, seconds: float, position: float) -> float | None:
    if phase.halfway_seconds is not None and phase.halfway_seconds <= position:
        return phase.halfway_seconds
    halfway = phase.start_seconds + seconds / 2
    return halfway if _has_halfway(phase.kind, seconds) and halfway > position else None
