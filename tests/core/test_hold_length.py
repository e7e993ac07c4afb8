"""Facts about whose wish decides the length of a hold."""

from backchime.core.hold_length import hold_seconds, with_chosen_hold
from backchime.core.settings import Settings
from backchime.core.week_plan import STARTER_CORE
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step

CORE = a_pose("plank", group="core", hold=20, longest=60)
STRETCH = a_pose("childs-pose", group="stretch", hold=30, longest=60)
REST = a_pose("rest", group="rest", hold=30, longest=60)
EVERYTHING = Settings(core_hold_seconds=25, stretch_hold_seconds=45, pose_hold_seconds={"plank": 40})


def test_a_pose_has_its_usual_hold_by_default() -> None:
    assert hold_seconds(a_step(CORE), Settings()) == 20


def test_the_steps_own_hold_comes_before_every_setting() -> None:
    assert hold_seconds(a_step(CORE, hold=12), EVERYTHING) == 12


def test_the_time_for_the_pose_comes_before_that_for_its_group() -> None:
    assert hold_seconds(a_step(CORE), EVERYTHING) == 40


def test_the_time_for_the_group_comes_before_the_poses_own() -> None:
    assert hold_seconds(a_step(STRETCH), EVERYTHING) == 45
    assert hold_seconds(a_step(CORE), Settings(core_hold_seconds=25)) == 25


def test_rests_have_no_group_time() -> None:
    assert hold_seconds(a_step(REST), EVERYTHING) == 30


def test_a_locked_step_never_follows_the_settings() -> None:
    assert hold_seconds(a_step(CORE, locked=True), EVERYTHING) == 20
    assert hold_seconds(a_step(CORE, locked=True, hold=15), EVERYTHING) == 15


def test_no_hold_is_above_the_poses_longest() -> None:
    assert hold_seconds(a_step(CORE), Settings(core_hold_seconds=600)) == 60
    assert hold_seconds(a_step(CORE, hold=90), Settings()) == 60
    assert hold_seconds(a_step(CORE), EVERYTHING, factor=2) == 60


def test_a_factor_rounds_to_whole_seconds_and_keeps_three() -> None:
    assert hold_seconds(a_step(CORE, hold=5), Settings(), factor=0.5) == 3
    assert hold_seconds(a_step(CORE, hold=3), Settings(), factor=0.5) == 3


def test_of_the_starter_only_core_holds_that_are_not_locked_follow_the_choice() -> None:
    steps = (a_step(CORE, hold=15), a_step(CORE, hold=15, locked=True), a_step(REST, hold=20))
    starter = a_routine(*steps, name=STARTER_CORE)
    chosen = Settings(core_hold_seconds=25)
    assert [step.hold_seconds for step in with_chosen_hold(starter, chosen).steps] == [None, 15, 20]
    assert with_chosen_hold(starter, Settings()) is starter


def test_a_routine_of_ones_own_keeps_its_times_whatever_it_is_called() -> None:
    for name in (STARTER_CORE, "mine"):
        own = replace(a_routine(a_step(CORE, hold=15), name=name), own=True)
        assert with_chosen_hold(own, Settings(core_hold_seconds=25)) is own
    shipped = a_routine(a_step(CORE, hold=15), name="core-30")
    assert with_chosen_hold(shipped, Settings(core_hold_seconds=25)) is shipped
