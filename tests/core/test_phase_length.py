"""Facts about by how much a phase under way may change: the pose's longest hold, and time to hear its end."""

import pytest
from backchime.core.phase_length import allowed_change
from backchime.core.settings import Settings
from backchime.core.timeline import lay_out

from tests.building import a_pose, a_routine, a_step
from tests.past import MONDAY

# get ready 0-5, the way there 5-15, hold 15-45 of a pose that may be held for 60
TIMELINE = lay_out(a_routine(a_step(a_pose(hold=30, longest=60))), Settings(), day=MONDAY)
READY, WAY, HOLD = range(3)


@pytest.mark.parametrize(("by", "allowed"), [(10, 10), (30, 30), (31, 30), (500, 30)])
def test_a_hold_grows_to_the_longest_of_its_pose(by: float, allowed: float) -> None:
    assert allowed_change(TIMELINE, HOLD, by, position=20) == allowed


def test_a_hold_that_is_longer_than_its_pose_allows_is_not_cut_when_one_asks_for_more() -> None:
    longer = TIMELINE.with_phase_length(HOLD, 70, position=20)
    assert allowed_change(longer, HOLD, 10, position=20) == 0


@pytest.mark.parametrize("index", [READY, WAY])
def test_whoever_needs_longer_to_get_there_has_all_the_time_they_want(index: int) -> None:
    assert allowed_change(TIMELINE, index, 300, position=4) == 300


@pytest.mark.parametrize(
    ("position", "allowed"), [(20, -10), (30, -10), (32, -8), (39, -1), (40, 0), (43, 0)]
)
def test_of_a_shorter_phase_five_seconds_are_left_to_be_waited_for(position: float, allowed: float) -> None:
    assert allowed_change(TIMELINE, HOLD, -10, position=position) == allowed


def test_a_little_shorter_is_a_little_shorter() -> None:
    assert allowed_change(TIMELINE, HOLD, -0.5, position=20) == -0.5
    assert allowed_change(TIMELINE, HOLD, 0.5, position=20) == 0.5
