"""A routine as the person has decided to practise it: in easier versions, or with a second round."""

from collections.abc import Mapping, Set

from msgspec.structs import replace

from backchime.core.ease_off import easier_pose
from backchime.core.progression_choices import easier_strands
from backchime.core.progression_facts import Strand, strand_of
from backchime.core.routine import Pose, Routine, Step
from backchime.core.settings import Settings
from backchime.core.swaps import in_pose, with_time_to_move

SECOND_ROUND_GAP_SECONDS = 20  # as long as the rests of the core routines


def adapted(routine: Routine, settings: Settings, poses: Mapping[str, Pose]) -> Routine:
    """The routine as the settings ask for it; `poses` are those that suit the person."""
    easier = with_easier_versions(routine, easier_strands(settings), poses)
    return with_second_round(easier) if settings.second_round else easier


def with_easier_versions(routine: Routine, strands: Set[Strand], poses: Mapping[str, Pose]) -> Routine:
    """The routine with the easier version of each pose of some strands, where `poses` have one.

    What is locked, or stands in for another pose already, stays as it is.
    """
    steps: list[Step] = []
    for step in routine.steps:
        strand = None if step.locked or step.instead_of else strand_of(step.pose.group, routine.id)
        pose = easier_pose(step.pose, poses) if strand in strands else None
        before = steps[-1].pose.position_family if steps else None
        if pose is not None and pose.id != step.pose.id:
            step = with_time_to_move(in_pose(step, pose), before)
        elif pose is not None:
            step = replace(step, pose=pose)
        steps.append(step)
    return replace(routine, steps=tuple(steps))


def with_second_round(routine: Routine) -> Routine:
    """The routine with each of its core holds twice as often, and time to rest between."""
    return replace(
        routine,
        steps=tuple(
            replace(
                step,
                repetitions=step.repetitions * 2,
                gap_seconds=max(step.gap_seconds, SECOND_ROUND_GAP_SECONDS),
            )
            if not step.locked and strand_of(step.pose.group, routine.id) is Strand.CORE
            else step
            for step in routine.steps
        ),
    )
