"""How long a step's hold lasts for one person."""

from math import floor

from msgspec.structs import replace

from backchime.core.routine import Group, Pose, Routine, Step
from backchime.core.settings import SHORTEST_HOLD_SECONDS, Settings
from backchime.core.week_plan import STARTER_CORE


def hold_seconds(step: Step, settings: Settings, *, factor: float = 1.0) -> int:
    """A step's hold in seconds: its own; else the person's for the pose; else for its group; else the pose's.

    `factor` makes the holds of one session shorter or longer. A locked step follows neither the settings nor
    the factor. No hold is longer than the pose's longest.
    """
    wanted = _wanted_seconds(step, settings)
    if not step.locked:
        wanted = max(SHORTEST_HOLD_SECONDS, floor(wanted * factor + 0.5))
    return min(wanted, step.pose.longest_hold_seconds)


def pose_hold_seconds(pose: Pose, settings: Settings) -> int:
    """How long a pose is held where a step has no time of its own: never above the pose's longest."""
    own = settings.pose_hold_seconds.get(pose.id)
    usual = usual_hold_seconds(pose.group, settings)
    wanted = next(seconds for seconds in (own, usual, pose.hold_seconds) if seconds is not None)
    return min(wanted, pose.longest_hold_seconds)


def with_chosen_hold(routine: Routine, settings: Settings) -> Routine:
    """The starter with all its core holds as long as the person has chosen: its own time is a beginning."""
    if routine.id != STARTER_CORE or routine.own or settings.core_hold_seconds is None:
        return routine
    steps = (
        step if step.locked or step.pose.group is not Group.CORE else replace(step, hold_seconds=None)
        for step in routine.steps
    )
    return replace(routine, steps=tuple(steps))


def _wanted_seconds(step: Step, settings: Settings) -> int:
    if step.hold_seconds is not None:
        return step.hold_seconds
    return step.pose.hold_seconds if step.locked else pose_hold_seconds(step.pose, settings)


def usual_hold_seconds(group: Group, settings: Settings) -> int | None:
    """The person's usual hold for a group of poses, or None where the pose's own applies."""
    match group:
        case Group.CORE:
            return settings.core_hold_seconds
        case Group.STRETCH:
            return settings.stretch_hold_seconds
        case _:
            return None
