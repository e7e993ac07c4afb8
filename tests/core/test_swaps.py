"""Facts about swaps: what a tag leaves out is gone, what stands in fits, and is the same every time."""

from datetime import date

import pytest
from backchime.core.change_over import change_over_seconds, seconds_between
from backchime.core.routine import Library, Pose, PositionFamily, Routine, Sides, Step
from backchime.core.settings import Settings
from backchime.core.swap_table import LAST_RESORTS, SWAPS, SwapTag
from backchime.core.swaps import (
    is_swapped,
    stand_in,
    suited_poses,
    swapped_poses,
    swaps_leave_gaps,
    tags_from,
    with_swaps,
)
from backchime.core.timeline import lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step, some_settings

LIBRARY = load_library(SHIPPED_ROUTINES).library
POSES, ROUTINES = LIBRARY.poses, tuple(LIBRARY.routines.values())
DAY = date(2026, 11, 20)
tags = st.frozensets(st.sampled_from(SwapTag))
shipped = st.sampled_from(ROUTINES)


def swapped(routine: Routine, *on: SwapTag) -> Routine:
    return with_swaps(routine, on, LIBRARY)


def one_step(pose: str, *on: SwapTag, **times: int) -> Step:
    """The step that stands in for one of a pose."""
    return swapped(a_routine(a_step(POSES[pose], **times)), *on).steps[0]  # type: ignore[arg-type]


def pose_ids(routine: Routine) -> list[str]:
    return [step.pose.id for step in routine.steps]


@given(shipped, tags)
def test_no_pose_of_a_tag_that_is_on_remains(routine: Routine, on: frozenset[SwapTag]) -> None:
    left = with_swaps(routine, on, LIBRARY)
    assert not [step.pose.id for step in left.steps if is_swapped(step.pose, on)]


@given(shipped, tags)
def test_of_the_shipped_poses_one_always_stands_in(routine: Routine, on: frozenset[SwapTag]) -> None:
    left = with_swaps(routine, on, LIBRARY)
    assert len(left.steps) == len(routine.steps)
    assert left.left_out == ()


@given(shipped, tags, some_settings)
def test_a_swapped_routine_is_laid_out_without_a_break(
    routine: Routine, on: frozenset[SwapTag], settings: Settings
) -> None:
    left = with_swaps(routine, on, LIBRARY)
    timeline = lay_out(left, settings, day=DAY)
    ends = [0.0, *(phase.end_seconds for phase in timeline.phases)]
    assert [phase.start_seconds for phase in timeline.phases] == ends[:-1]
    assert len(timeline.holds) == left.hold_count
    for phase in timeline.holds:
        assert phase.seconds <= timeline.step_of(phase).pose.longest_hold_seconds


@given(shipped, st.permutations(tuple(SwapTag)), st.integers(0, len(SwapTag)))
def test_the_order_in_which_tags_are_named_changes_nothing(
    routine: Routine, order: list[SwapTag], count: int
) -> None:
    on = order[:count]
    assert with_swaps(routine, on, LIBRARY) == with_swaps(routine, frozenset(on), LIBRARY)


@given(shipped, tags)
def test_no_time_to_move_becomes_shorter(routine: Routine, on: frozenset[SwapTag]) -> None:
    for before, after in zip(routine.steps, with_swaps(routine, on, LIBRARY).steps, strict=True):
        assert after.change_over_seconds >= before.change_over_seconds
        assert after.locked == before.locked


@given(shipped, tags)
def test_what_is_swapped_is_told(routine: Routine, on: frozenset[SwapTag]) -> None:
    told = {pose.id for pose in swapped_poses(with_swaps(routine, on, LIBRARY))}
    assert told == {step.pose.id for step in routine.steps if is_swapped(step.pose, on)}


@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_without_a_tag_a_routine_is_the_very_same(routine: Routine) -> None:
    assert with_swaps(routine, (), LIBRARY) is routine


@pytest.mark.parametrize("tag", SwapTag)
def test_every_pose_of_the_table_ships(tag: SwapTag) -> None:
    named = {name for names in SWAPS[tag].instead.values() for name in names}
    assert set(SWAPS[tag].instead) | named <= set(POSES)


@pytest.mark.parametrize("tag", SwapTag)
def test_no_tag_names_instead_what_it_leaves_out_itself(tag: SwapTag) -> None:
    named = {name for names in SWAPS[tag].instead.values() for name in names}
    assert not [name for name in named if is_swapped(POSES[name], (tag,))]


def test_one_pose_is_left_out_by_no_tag() -> None:
    assert LAST_RESORTS[-1] == "chair-tall-sit"
    assert not is_swapped(POSES["chair-tall-sit"], tuple(SwapTag))


def test_where_one_may_not_get_down_every_floor_pose_has_one_of_its_own_instead() -> None:
    floor = {name for name, pose in POSES.items() if is_swapped(pose, (SwapTag.NO_FLOOR,))}
    assert floor == set(SWAPS[SwapTag.NO_FLOOR].instead)


def test_sore_wrists_turn_the_dog_to_the_wall() -> None:
    step = one_step("downward-dog", SwapTag.SORE_WRISTS)
    assert step.pose.id == "wall-dog"
    assert step.instead_of == POSES["downward-dog"]


def test_a_pose_that_another_tag_leaves_out_is_passed_over() -> None:
    assert one_step("downward-dog", SwapTag.SORE_SHOULDERS).pose.id == "childs-pose"
    knees, head = SwapTag.SORE_KNEES, SwapTag.HEAD_DOWN_DIZZY
    assert one_step("downward-dog", SwapTag.SORE_SHOULDERS, knees).pose.id == "constructive-rest"
    assert one_step("downward-dog", SwapTag.SORE_SHOULDERS, head).pose.id == "constructive-rest"


def test_the_search_goes_on_with_what_a_swapped_pose_names() -> None:
    on = (SwapTag.LEANING_BACK_HURTS, SwapTag.PREGNANT)
    assert one_step("standing-lean-back", *on).pose.id == "wall-dog"  # by way of the incline plank


def test_with_every_tag_on_one_sits_tall_or_leans_at_the_wall() -> None:
    left = {pose for routine in ROUTINES for pose in pose_ids(swapped(routine, *SwapTag))}
    assert left <= {
        "chair-tall-sit",
        "chair-figure-four",
        "chair-hamstring",
        "chair-chest-opener",
        "wall-dog",
    }


def test_both_sides_at_once_become_one_after_the_other_in_a_sided_pose() -> None:
    step = one_step("curl-up", SwapTag.PREGNANT, switch=0)
    assert (step.pose.id, step.sides, step.switch_seconds) == ("bird-dog", Sides.EACH, 4)


def test_one_after_the_other_becomes_both_at_once_in_a_pose_without_sides() -> None:
    step = one_step("side-plank", SwapTag.NO_FLOOR)
    assert (step.pose.id, step.sides, step.switch_seconds) == ("wall-plank", Sides.BOTH, 0)


def test_one_side_alone_stays_one_side_alone() -> None:
    alone = a_routine(a_step(POSES["side-plank"], sides=Sides.LEFT))
    assert swapped(alone, SwapTag.SORE_SHOULDERS).steps[0].sides is Sides.LEFT


def test_a_hold_is_no_longer_than_the_new_pose_allows() -> None:
    step = one_step("high-plank", SwapTag.PREGNANT, hold=30)
    assert (step.pose.id, step.hold_seconds) == ("bird-dog", 10)


def test_what_stands_in_is_held_no_longer_than_the_pose_it_stands_for() -> None:
    curl_ups = one_step("curl-up", SwapTag.NO_FLOOR)
    assert (curl_ups.pose.id, curl_ups.hold_seconds) == ("incline-plank", 10)  # not the 20 s of its own
    assert one_step("seated-forward-bend", SwapTag.BENDING_HURTS).hold_seconds == 30


def test_within_a_group_the_persons_usual_hold_applies() -> None:
    assert one_step("high-plank", SwapTag.SORE_SHOULDERS).hold_seconds is None
    assert one_step("downward-dog", SwapTag.SORE_WRISTS).hold_seconds is None


def test_a_locked_rest_is_swapped_too_and_stays_locked() -> None:
    rest = a_routine(replace(a_step(POSES["table-top-rest"]), locked=True, note="recover"))
    step = swapped(rest, SwapTag.SORE_KNEES).steps[0]
    assert (step.pose.id, step.locked, step.note) == ("constructive-rest", True, "")
    assert step.hold_seconds == POSES["table-top-rest"].hold_seconds


def test_there_is_time_to_get_to_the_new_position_and_back() -> None:
    steps = [a_step(POSES[name], change_over=5) for name in ("table-top-rest", "downward-dog", "childs-pose")]
    first, there, back = swapped(a_routine(*steps), SwapTag.SORE_WRISTS).steps
    assert first.change_over_seconds == 5  # before it nothing has changed
    assert there.pose.id == "wall-dog"
    assert there.change_over_seconds == 25  # from hands and knees to standing
    assert back.change_over_seconds == 25  # and down again


def test_a_first_step_needs_no_way_from_anywhere() -> None:
    step = one_step("downward-dog", SwapTag.SORE_WRISTS, change_over=5)
    assert step.change_over_seconds == POSES["wall-dog"].change_over_seconds


def test_a_floor_pose_of_ones_own_is_swapped_where_the_floor_is_out_of_reach() -> None:
    own = a_pose("my-stretch")
    assert swapped(a_routine(a_step(own)), SwapTag.NO_FLOOR).steps[0].pose.id == "chair-tall-sit"
    assert swapped(a_routine(a_step(own)), SwapTag.SORE_WRISTS).steps[0].pose == own


def test_where_nothing_at_hand_would_do_a_step_is_left_out_and_named() -> None:
    dog, other = POSES["downward-dog"], a_pose("other")
    alone = Library({"downward-dog": dog, "other": other})
    left = with_swaps(a_routine(a_step(dog), a_step(other)), (SwapTag.SORE_WRISTS,), alone)
    assert pose_ids(left) == ["other"]
    assert left.left_out == swapped_poses(left) == (dog,)


def test_after_a_step_that_is_left_out_there_is_time_to_come_from_the_one_before_it() -> None:
    names = ("constructive-rest", "downward-dog", "childs-pose")
    rest, dog, child = (replace(POSES[name], change_over_seconds=3) for name in names)
    few = Library({pose.id: pose for pose in (dog, child)})  # nothing stands in for the dog
    steps = [a_step(pose, change_over=3) for pose in (child, child, dog, rest)]
    left = with_swaps(a_routine(*steps), (SwapTag.SORE_WRISTS,), few)
    assert [step.change_over_seconds for step in left.steps] == [3, 3, 20]  # only there: from knees to back


def test_where_what_a_tag_names_first_is_not_at_hand_the_next_one_stands_in() -> None:
    without = Library({name: pose for name, pose in POSES.items() if name != "forearm-plank"})
    assert stand_in(POSES["high-plank"], (SwapTag.SORE_WRISTS,), without) == POSES["wall-plank"]


def test_a_hold_of_its_own_stays_with_a_step_whose_pose_is_swapped() -> None:
    assert one_step("high-plank", SwapTag.SORE_SHOULDERS, hold=12).hold_seconds == 12


def test_whether_a_tag_leaves_gaps_is_known_before_any_routine_is_looked_at() -> None:
    alone = Library({"downward-dog": POSES["downward-dog"]})
    wrists = Settings(swap_tags=("sore_wrists",))
    assert swaps_leave_gaps(wrists, alone)
    assert not swaps_leave_gaps(Settings(), alone)
    assert not swaps_leave_gaps(Settings(swap_tags=("sore_knees",)), alone)
    assert not swaps_leave_gaps(wrists, LIBRARY)


@pytest.mark.parametrize("before", PositionFamily)
@pytest.mark.parametrize("pose", POSES.values(), ids=lambda pose: pose.id)
def test_a_change_over_is_as_long_as_the_way_and_as_the_pose_asks(before: PositionFamily, pose: Pose) -> None:
    seconds = change_over_seconds(before, pose)
    assert seconds >= seconds_between(before, pose.position_family)
    assert seconds >= pose.change_over_seconds


def test_getting_up_takes_longest() -> None:
    assert seconds_between(PositionFamily.SUPINE, PositionFamily.STAND) == 30
    assert seconds_between(PositionFamily.STAND, PositionFamily.CHAIR) == 10
    assert seconds_between(PositionFamily.PLANK, PositionFamily.KNEEL) == 5


def test_names_that_mean_nothing_are_passed_over() -> None:
    assert tags_from(("sore_knees", "of a later version")) == {SwapTag.SORE_KNEES}


def test_only_poses_that_suit_the_person_are_at_hand_to_ease_off_with() -> None:
    left = suited_poses(Settings(swap_tags=("sore_knees",)), LIBRARY)
    assert "childs-pose" not in left
    assert "constructive-rest" in left
    assert suited_poses(Settings(), LIBRARY) == POSES
