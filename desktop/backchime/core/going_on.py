"""How a session that was broken off goes on: with the first hold that is not kept yet."""

from collections.abc import Set

from msgspec.structs import replace

from backchime.core.ease_off import Detour
from backchime.core.routine import Side
from backchime.core.settings import Settings
from backchime.core.timeline import Phase, PhaseKind, Timeline


def to_go_on(timeline: Timeline, kept: Set[tuple[int, Side, int]], settings: Settings) -> Detour | None:
    """A timeline in which the holds at the places in `kept` are done, and where to begin in it.

    There is time to get ready and to come into the pose first. None where no hold, or every one, is kept.
    """
    phases = timeline.phases
    holds = [at for at, phase in enumerate(phases) if phase.kind is PhaseKind.HOLD]
    done = {at for at in holds if _place(phases[at]) in kept}
    to_come = [at for at in holds if at not in done]
    if not done or not to_come:
        return None
    first = to_come[0]
    before = [at for at in holds if at < first]
    index = before[-1] + 1 if before else 0
    way = _way(timeline, phases[first], settings)
    moved = list(phases[:index])
    for phase, seconds in (*way, *((phase, phase.seconds) for phase in phases[first:])):
        moved.append(_after(moved[-1] if moved else None, phase, seconds))
    by = index + len(way) - first
    return Detour(
        replace(timeline, phases=tuple(moved)),
        index,
        frozenset(at if at < first else at + by for at in done),
    )


def _way(timeline: Timeline, hold: Phase, settings: Settings) -> list[tuple[Phase, float]]:
    """Get ready, then into the pose; what takes no time is left out."""
    change_over = timeline.step_of(hold).change_over_seconds * settings.time_to_move
    kinds = ((PhaseKind.GET_READY, settings.get_ready_seconds), (PhaseKind.TRANSITION, change_over))
    return [
        (replace(hold, kind=kind, halfway_seconds=None), seconds) for kind, seconds in kinds if seconds > 0
    ]


def _after(before: Phase | None, phase: Phase, seconds: float) -> Phase:
    start = before.end_seconds if before else 0.0
    by = start - phase.start_seconds
    halfway = None if phase.halfway_seconds is None else phase.halfway_seconds + by
    return replace(phase, start_seconds=start, end_seconds=start + seconds, halfway_seconds=halfway)


def _place(phase: Phase) -> tuple[int, Side, int]:
    return phase.step, phase.side, phase.repetition
