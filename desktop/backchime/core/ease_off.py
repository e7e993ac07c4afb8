"""What follows when a person eases off: how to leave the pose, an easier one, or gentle positions.

Whatever they choose, the holds they have kept stay kept: only what was still to come changes.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.change_over import change_over_seconds
from backchime.core.routine import Ease, Pose, PositionFamily, Side, Sides, Step
from backchime.core.session_view import SessionView
from backchime.core.timeline import HALFWAY_FROM_SECONDS, Phase, PhaseKind, Timeline

# The pose that each pose's own words for an easier version name, where the library has it.
EASIER_POSES: Mapping[str, str] = {
    "double-knee-hug": "legs-on-chair",
    "supine-figure-four": "chair-figure-four",
    "downward-dog": "wall-dog",
    "seated-spinal-twist": "chair-twist",
    "high-plank": "knee-plank",
    "forearm-plank": "forearm-knee-plank",
    "side-plank": "knee-side-plank",
    "incline-plank": "wall-plank",
    "knee-plank": "incline-plank",
    "forearm-knee-plank": "wall-plank",
}
# Where to rest, by where one is: poses and how many seconds each.
ON_THE_FLOOR = (("constructive-rest", 60), ("legs-on-chair", 60))
FROM_THE_KNEES = (("childs-pose", 30), ("constructive-rest", 60))
ON_A_CHAIR = (("chair-tall-sit", 60),)
GENTLE_POSES: Mapping[PositionFamily, tuple[tuple[str, int], ...]] = {
    PositionFamily.SUPINE: ON_THE_FLOOR,
    PositionFamily.FLOOR_SIT: ON_THE_FLOOR,
    PositionFamily.SIDE: ON_THE_FLOOR,
    PositionFamily.KNEEL: FROM_THE_KNEES,
    PositionFamily.PLANK: FROM_THE_KNEES,
    PositionFamily.CHAIR: ON_A_CHAIR,
    PositionFamily.STAND: ON_A_CHAIR,
}


class Detour(Struct, frozen=True):
    """How a session goes on: a timeline, the phase to begin with, and the holds that are kept already.

    `practised_before` is how many seconds it had taken when it was broken off.
    """

    timeline: Timeline
    index: int
    holds_done: frozenset[int]
    practised_before: float = 0.0

    @property
    def seconds_left(self) -> float:
        """How long it takes from there to the end."""
        return self.timeline.total_seconds - self.timeline.phases[self.index].start_seconds


class EaseOff(Struct, frozen=True):
    """What a person who eases off is told and offered.

    `leaving` is the pose to come out of, `pose` the one that could be easier; `easier` and `gentle` are None
    where the library has nothing to offer.
    """

    leaving: Pose | None
    pose: Pose
    easier: Pose | None
    gentle: Detour | None


def eased_off(view: SessionView, poses: Mapping[str, Pose], *, time_to_move: float) -> EaseOff:
    """What there is at this moment of a session; `poses` are those at hand."""
    pose = view.timeline.step_of(view.phase).pose
    return EaseOff(
        leaving=pose_to_leave(view),
        pose=pose,
        easier=easier_pose(pose, poses),
        gentle=to_gentle_positions(view, poses, time_to_move=time_to_move),
    )


def pose_to_leave(view: SessionView) -> Pose | None:
    """The pose that one is in, or on the way out of; None before the first."""
    phase = view.phase
    if phase.kind in (PhaseKind.HOLD, PhaseKind.GAP, PhaseKind.SWITCH):
        return view.timeline.step_of(phase).pose
    return view.timeline.routine.steps[phase.step - 2].pose if phase.step > 1 else None


def easier_pose(pose: Pose, poses: Mapping[str, Pose]) -> Pose | None:
    """An easier pose; or the same one with the words for its easier version as its only cue; or None."""
    other = poses.get(EASIER_POSES.get(pose.id, ""))
    if other is not None and other.sided == pose.sided:
        return other
    if not pose.easier_version or pose.cues == (pose.easier_version,):
        return None
    return replace(pose, cues=(pose.easier_version,))


def to_easier_version(view: SessionView, easier: Pose, *, time_to_move: float) -> Detour:
    """From the hold one is in, or on the way to: that pose made easier, there and wherever it comes again.

    There is time to come into it first, then the hold from its beginning.
    """
    timeline, index = view.timeline, view.index
    pose = timeline.step_of(view.phase).pose
    first, number = _hold_ahead(timeline, index), view.phase.step
    leaving = pose_to_leave(view)
    before = leaving.position_family if leaving else easier.position_family
    seconds = change_over_seconds(before, easier) * time_to_move
    start = timeline.phases[index].start_seconds
    way = replace(
        timeline.phases[first],
        kind=PhaseKind.TRANSITION,
        start_seconds=start,
        end_seconds=start + seconds,
        halfway_seconds=None,
    )
    phases = [*timeline.phases[:index], way]
    for phase in timeline.phases[first:]:
        length = (
            min(phase.seconds, easier.longest_hold_seconds) if _is_hold_of(phase, pose) else phase.seconds
        )
        phases.append(_after(phases[-1], phase, length))
    steps = tuple(
        replace(step, pose=easier, ease=Ease.EASIER) if at >= number and step.pose.id == pose.id else step
        for at, step in enumerate(timeline.routine.steps, start=1)
    )
    renamed = tuple(replace(phase, pose=steps[phase.step - 1].pose.id) for phase in phases)
    moved_by = index + 1 - first
    done = {at if at < index else at + moved_by for at in view.holds_done}
    return Detour(Timeline(replace(timeline.routine, steps=steps), renamed), index, frozenset(done))


def to_gentle_positions(
    view: SessionView, poses: Mapping[str, Pose], *, time_to_move: float
) -> Detour | None:
    """What is kept so far, and then a few restful poses that suit where one is; None without such poses."""
    here = pose_to_leave(view) or view.timeline.step_of(view.phase).pose
    steps = tuple(_gentle_steps(here.position_family, poses))
    if not steps:
        return None
    kept = view.timeline.phases[: max(view.holds_done, default=-1) + 1]
    number = max((phase.step for phase in kept), default=0)
    phases = list(kept)
    for at, step in enumerate(steps, start=number + 1):
        for kind, seconds in (
            (PhaseKind.TRANSITION, step.change_over_seconds * time_to_move),
            (PhaseKind.HOLD, float(step.hold_seconds or step.pose.hold_seconds)),
        ):
            phase = Phase(kind, 0, seconds, at, step.pose.id, Side.BOTH, 1, 1)
            phases.append(_after(phases[-1] if phases else None, phase, seconds))
    routine = replace(view.timeline.routine, steps=(*view.timeline.routine.steps[:number], *steps))
    return Detour(Timeline(routine, tuple(phases)), len(kept), view.holds_done)


def _gentle_steps(here: PositionFamily, poses: Mapping[str, Pose]) -> Iterable[Step]:
    found = [(poses[name], seconds) for name, seconds in GENTLE_POSES[here] if name in poses]
    families = [here, *(pose.position_family for pose, _ in found)]
    for (before, _), (pose, seconds) in zip(pairwise(families), found, strict=True):
        yield Step(
            pose=pose,
            sides=Sides.BOTH,
            change_over_seconds=change_over_seconds(before, pose),
            switch_seconds=0,
            hold_seconds=seconds,
            locked=True,
            ease=Ease.GENTLE,
        )


def _hold_ahead(timeline: Timeline, index: int) -> int:
    """The hold that a phase is, or leads to."""
    later = range(index, len(timeline.phases))
    return next(at for at in later if timeline.phases[at].kind is PhaseKind.HOLD)


def _is_hold_of(phase: Phase, pose: Pose) -> bool:
    return phase.kind is PhaseKind.HOLD and phase.pose == pose.id


def _after(before: Phase | None, phase: Phase, seconds: float) -> Phase:
    """A phase of a length, right after another one."""
    start = before.end_seconds if before else 0.0
    halfway = (
        start + seconds / 2 if phase.kind is PhaseKind.HOLD and seconds >= HALFWAY_FROM_SECONDS else None
    )
    return replace(phase, start_seconds=start, end_seconds=start + seconds, halfway_seconds=halfway)
