"""A routine for one body: poses that are not for it give way to easier ones, each where it stood."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec.structs import replace

from backchime.core.change_over import change_over_seconds
from backchime.core.hold_length import with_chosen_hold
from backchime.core.routine import Library, Pose, PositionFamily, Routine, Sides, Step
from backchime.core.settings import Settings
from backchime.core.swap_table import LAST_RESORTS, SWAPS, SwapTag


def tags_from(names: Iterable[str]) -> frozenset[SwapTag]:
    """The tags among some names; what is none (a later version's, perhaps) is passed over."""
    known = {tag.value for tag in SwapTag}
    return frozenset(SwapTag(name) for name in names if name in known)


def with_swaps(routine: Routine, tags: Collection[SwapTag], library: Library) -> Routine:
    """The routine without the poses that `tags` swap.

    A swapped step names the pose it stands for in `instead_of`. Where nothing at hand would do, the step goes
    and its pose is named in `left_out`. Times to move fit the new positions and never become shorter.
    """
    if not any(is_swapped(step.pose, tags) for step in routine.steps):
        return routine
    steps: list[Step] = []
    left_out: list[Pose] = []
    moved = False  # whether the body lies, sits or stands elsewhere than the routine had planned
    for step in routine.steps:
        pose = stand_in(step.pose, tags, library)
        if pose is None:
            left_out.append(step.pose)
            moved = True
            continue
        before = steps[-1].pose.position_family if steps else None
        swapped = pose.id != step.pose.id
        made = in_pose(step, pose) if swapped else step
        if swapped or moved:
            made = with_time_to_move(made, before)
        steps.append(made)
        moved = swapped
    return replace(routine, steps=tuple(steps), left_out=tuple(left_out))


def for_person(routine: Routine, settings: Settings, library: Library) -> Routine:
    """The routine in the poses that suit the person: their tags, easier versions and a second round."""
    suited = with_swaps(with_chosen_hold(routine, settings), tags_from(settings.swap_tags), library)
    if not settings.adapts_steps:
        return suited
    from backchime.core.easier import adapted  # few need it, and a start does not pay for it

    return adapted(suited, settings, suited_poses(settings, library))


def suited_poses(settings: Settings, library: Library) -> Mapping[str, Pose]:
    """The poses at hand that no tag of the person leaves out, by id."""
    tags = tags_from(settings.swap_tags)
    return {name: pose for name, pose in library.poses.items() if not is_swapped(pose, tags)}


def swaps_leave_gaps(settings: Settings, library: Library) -> bool:
    """Whether there are poses that a tag of the person leaves out and that nothing at hand stands in for."""
    tags = tags_from(settings.swap_tags)
    return bool(tags) and any(stand_in(pose, tags, library) is None for pose in library.poses.values())


def swapped_poses(routine: Routine) -> tuple[Pose, ...]:
    """The poses that others stand in for, or that are left out, each once."""
    replaced = [step.instead_of for step in routine.steps if step.instead_of is not None]
    return tuple(dict.fromkeys((*replaced, *routine.left_out)))


def stand_in(pose: Pose, tags: Collection[SwapTag], library: Library) -> Pose | None:
    """The pose itself where no tag swaps it; else the nearest at hand that none does, or None.

    What a tag names in its stead may be swapped by another one: then the search goes on with what that names.
    """
    if not is_swapped(pose, tags):
        return pose
    waiting, seen = deque(_named_instead(pose, tags)), {pose.id}
    while waiting:
        candidate = library.poses.get(waiting.popleft())
        if candidate is None or candidate.id in seen:
            continue
        seen.add(candidate.id)
        if not is_swapped(candidate, tags):
            return candidate
        waiting.extend(_named_instead(candidate, tags))
    resorts = (library.poses.get(name) for name in LAST_RESORTS)
    return next((last for last in resorts if last is not None and not is_swapped(last, tags)), None)


def is_swapped(pose: Pose, tags: Collection[SwapTag]) -> bool:
    """Whether one of the tags leaves this pose out."""
    return any(pose.id in SWAPS[tag].instead or pose.position_family in SWAPS[tag].families for tag in tags)


def _named_instead(pose: Pose, tags: Collection[SwapTag]) -> Iterator[str]:
    """What the tags name for a pose, in the order of the table whatever the order of `tags`."""
    for tag in SwapTag:
        if tag in tags:
            yield from SWAPS[tag].instead.get(pose.id, ())


def in_pose(step: Step, pose: Pose) -> Step:
    """The step in another pose: its sides follow the pose, and its hold is no longer than it was.

    A pose of the same group follows the person's usual hold for that group, as the one before did.
    """
    sides = step.sides
    if not pose.sided:
        sides = Sides.BOTH
    elif sides is Sides.BOTH:
        sides = Sides.EACH
    hold = step.hold_seconds
    if hold is None and (step.locked or pose.group is not step.pose.group):
        hold = step.pose.hold_seconds
    return replace(
        step,
        pose=pose,
        sides=sides,
        switch_seconds=max(step.switch_seconds, pose.switch_seconds) if pose.sided else 0,
        hold_seconds=None if hold is None else min(hold, pose.longest_hold_seconds),
        note="",  # it was about the other pose
        instead_of=step.pose,
    )


def with_time_to_move(step: Step, before: PositionFamily | None) -> Step:
    """Long enough to come from the position before; whoever begins is in place already."""
    needed = change_over_seconds(before, step.pose) if before else step.pose.change_over_seconds
    return replace(step, change_over_seconds=max(step.change_over_seconds, needed))
