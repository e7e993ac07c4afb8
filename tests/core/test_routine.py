"""Facts about routines and libraries whose poses are replaced."""

import pytest
from backchime.core.routine import Library, Side, Sides
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step

PLANK, SIDE_PLANK = a_pose("plank"), a_pose("side-plank", sided=True)
ROUTINE = a_routine(a_step(PLANK), a_step(SIDE_PLANK, repetitions=2), a_step(PLANK, repetitions=3))
LIBRARY = Library({"plank": PLANK, "side-plank": SIDE_PLANK}, {"mine": ROUTINE})


def test_the_other_side_of_both_sides_is_both() -> None:
    assert [side.other for side in Side] == [Side.RIGHT, Side.LEFT, Side.BOTH]


def test_a_hold_of_each_side_counts_in_each_repetition() -> None:
    assert [step.hold_count for step in ROUTINE.steps] == [1, 4, 3]
    assert ROUTINE.hold_count == 8
    assert replace(ROUTINE.steps[1], sides=Sides.LEFT).hold_count == 2


def test_a_replaced_pose_is_replaced_wherever_it_stands_and_nothing_else_changes() -> None:
    high = replace(PLANK, name="High plank")
    changed = LIBRARY.with_poses({"plank": high, "new": SIDE_PLANK})
    assert changed.poses == {"plank": high, "side-plank": SIDE_PLANK, "new": SIDE_PLANK}
    steps = changed.routines["mine"].steps
    assert [step.pose for step in steps] == [high, SIDE_PLANK, high]
    assert [step.repetitions for step in steps] == [1, 2, 3]
    assert changed.routines["mine"] == replace(ROUTINE, steps=steps)


@pytest.mark.parametrize("pose", ["plank", "side-plank"])
def test_a_step_whose_sides_would_not_fit_keeps_its_pose(pose: str) -> None:
    other = replace(LIBRARY.poses[pose], sided=not LIBRARY.poses[pose].sided)
    assert ROUTINE.with_poses({pose: other}) == ROUTINE


def test_what_is_added_to_a_library_replaces_what_has_its_id_in_its_place() -> None:
    high, other = replace(PLANK, name="High plank"), a_routine(name="other")
    whole = LIBRARY.with_added(Library({"plank": high}, {"other": other}))
    assert list(whole.poses.items()) == [("plank", high), ("side-plank", SIDE_PLANK)]
    assert whole.routines == {"mine": ROUTINE, "other": other}
