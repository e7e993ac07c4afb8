"""What the library shows of a routine, and which of its poses stands for it."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from backchime.core.routine import Group, Pose, Routine
from backchime.core.timeline import Timeline
from backchime.ui.content import content
from backchime.ui.theme.theme import MatName
from backchime.ui.widgets.mats import mat_of

# How far back a card's neighbours stand: the one before it, and the ones above it in 4, 2 and 5 columns.
_NEIGHBOURS = ((1, 8), (4, 4), (2, 2), (5, 2))


class RoutineSummary(Struct, frozen=True):
    """One routine of the library; `own` tells the person's from the shipped ones, `pose` is its picture.

    `last_done` says when, in words; empty where it never was.
    """

    id: str
    name: str
    for_whom: str
    total_seconds: float
    hold_count: int
    own: bool
    pose: Pose
    last_done: str = ""


def summaries(timelines: Iterable[Timeline]) -> tuple[RoutineSummary, ...]:
    """The library's routines, each laid out; poses are chosen so that neighbours lie on different mats."""
    shown = [timeline for timeline in timelines if timeline.routine.steps]
    poses = poses_side_by_side([timeline.routine for timeline in shown])
    return tuple(
        RoutineSummary(
            id=timeline.routine.id,
            name=content(timeline.routine.name),
            for_whom=content(timeline.routine.for_whom),
            total_seconds=timeline.total_seconds,
            hold_count=timeline.routine.hold_count,
            own=timeline.routine.own,
            pose=pose,
        )
        for timeline, pose in zip(shown, poses, strict=True)
    )


def typical_poses(routine: Routine) -> tuple[Pose, ...]:
    """The poses that may stand for a routine, the most typical first: in its order, rests last."""
    poses = dict.fromkeys(step.pose for step in routine.steps)
    return tuple(sorted(poses, key=lambda pose: pose.group is Group.REST))


def typical_pose(routine: Routine) -> Pose:
    """The first pose of a routine that is not a rest."""
    return typical_poses(routine)[0]


def poses_side_by_side(routines: Sequence[Routine]) -> tuple[Pose, ...]:
    """One pose for each routine: the most typical one that does not lie on a neighbour's mat."""
    chosen: list[Pose] = []
    mats: list[MatName] = []
    for routine in routines:
        candidates = typical_poses(routine)
        costs = [_likeness(mat_of(pose), mats) for pose in candidates]
        best = candidates[costs.index(min(costs))]
        chosen.append(best)
        mats.append(mat_of(best))
    return tuple(chosen)


def _likeness(mat: MatName, before: Sequence[MatName]) -> int:
    return sum(weight for back, weight in _NEIGHBOURS if before[-back : len(before) - back + 1] == [mat])
