"""Facts about easing off: the pose is left, what was kept stays kept, and only what was to come changes."""

from datetime import date
from itertools import pairwise

import pytest
from backchime.core.ease_off import (
    EASIER_POSES,
    GENTLE_POSES,
    eased_off,
    easier_pose,
    pose_to_leave,
    to_easier_version,
    to_gentle_positions,
)
from backchime.core.routine import Ease, Pose, PositionFamily, Routine, Side, Sides, Step
from backchime.core.session import Session
from backchime.core.session_events import CueDue, EasedOff, PhaseStarted
from backchime.core.session_view import SessionView, State
from backchime.core.settings import Settings
from backchime.core.swap_table import SwapTag
from backchime.core.swaps import for_person, is_swapped, suited_poses
from backchime.core.timeline import CueKind, Phase, PhaseKind, Timeline, lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step

LIBRARY = load_library(SHIPPED_ROUTINES).library
POSES = LIBRARY.poses


def laid_out(routine: Routine) -> Timeline:
    return lay_out(routine, Settings(), day=date(2026, 11, 23))


def session_at(made: Timeline, index: int, elapsed: float = 1.0) -> tuple[Session, float]:
    """A session with everything kept up to a moment of a phase."""
    session = Session(made, re_entry_seconds=3)
    session.start(0)
    now = made.phases[index].start_seconds + elapsed
    session.advance(now)
    return session, now


def view_at(made: Timeline, index: int, elapsed: float = 1.0) -> SessionView:
    session, now = session_at(made, index, elapsed)
    return session.view(now)


def index_of(made: Timeline, pose: str, kind: PhaseKind = PhaseKind.HOLD) -> int:
    return next(at for at, phase in enumerate(made.phases) if phase.pose == pose and phase.kind is kind)


EXPRESS = laid_out(LIBRARY.routines["express-5"])  # has downward dog
BACK = laid_out(LIBRARY.routines["back-yoga-10"])
CORE = laid_out(LIBRARY.routines["core-short-holds"])  # three times ten seconds, on both sides


# -- easing off in a session --


def test_a_session_that_is_eased_off_stands_still() -> None:
    session, now = session_at(EXPRESS, 2)
    assert session.ease_off(now) == (EasedOff(),)
    assert session.state is State.PAUSED
    assert session.advance(now + 3600) == ()


def test_easing_off_is_told_also_while_it_pauses_and_counts_down() -> None:
    session, now = session_at(EXPRESS, 2)
    session.pause(now)
    assert session.ease_off(now) == (EasedOff(),)
    session.resume(now)
    assert session.counts_down
    assert session.ease_off(now) == (EasedOff(),)
    assert session.state is State.PAUSED


def test_before_the_start_and_after_the_end_there_is_nothing_to_ease() -> None:
    session = Session(EXPRESS)
    assert session.ease_off(0) == ()
    session.start(0)
    session.stop(1)
    assert session.ease_off(2) == ()


def test_a_detour_is_taken_only_from_a_standstill() -> None:
    session, now = session_at(EXPRESS, 2)
    gentle = to_gentle_positions(session.view(now), POSES, time_to_move=1)
    assert gentle is not None
    assert session.go_on_with(gentle, now) == ()
    session.ease_off(now)
    began = session.go_on_with(gentle, now + 60)
    assert began == (PhaseStarted(gentle.index), CueDue(CueKind.MOVE, now + 60))
    assert session.state is State.RUNNING


# -- the pose to leave --


def test_one_leaves_the_pose_one_is_in_or_came_from() -> None:
    hold = index_of(EXPRESS, "downward-dog")
    way_there, way_on = hold - 1, hold + 1
    for index, pose in ((hold, "downward-dog"), (way_there, "childs-pose"), (way_on, "downward-dog")):
        leaving = pose_to_leave(view_at(EXPRESS, index))
        assert leaving is not None
        assert leaving.id == pose
    assert pose_to_leave(view_at(EXPRESS, 0)) is None


# -- an easier pose --


def test_every_easier_pose_is_in_the_library_and_has_the_same_sides() -> None:
    for name, easier in EASIER_POSES.items():
        assert POSES[easier].sided == POSES[name].sided, name


def test_easier_and_easier_comes_to_an_end() -> None:
    for name in EASIER_POSES:
        seen = [name]
        while seen[-1] in EASIER_POSES:
            seen.append(EASIER_POSES[seen[-1]])
            assert len(set(seen)) == len(seen), seen


def test_every_shipped_pose_can_be_made_easier_once() -> None:
    assert [pose.id for pose in POSES.values() if easier_pose(pose, POSES) is None] == []


def test_a_pose_without_an_easier_one_keeps_its_name_and_says_how_it_is_eased() -> None:
    pose = POSES["childs-pose"]
    easier = easier_pose(pose, POSES)
    assert easier is not None
    assert (easier.name, easier.cues) == (pose.name, (pose.easier_version,))
    assert easier_pose(easier, POSES) is None


def test_where_the_library_lacks_the_easier_pose_its_words_are_there() -> None:
    pose = POSES["downward-dog"]
    alone = easier_pose(pose, {pose.id: pose})
    assert alone is not None
    assert alone.cues == (pose.easier_version,)
    assert easier_pose(a_pose(), {}) is None


def easier_from(made: Timeline, index: int, elapsed: float = 1.0) -> tuple[SessionView, Session, float]:
    """The session before, and the one that has gone on with the easier version."""
    session, now = session_at(made, index, elapsed)
    view = session.view(now)
    easier = eased_off(view, POSES, time_to_move=1).easier
    assert easier is not None
    session.ease_off(now)
    session.go_on_with(to_easier_version(view, easier, time_to_move=1), now)
    return view, session, now


def test_downward_dog_goes_on_at_the_wall_with_time_to_stand_up() -> None:
    hold = index_of(EXPRESS, "downward-dog")
    before, session, now = easier_from(EXPRESS, hold, elapsed=10)
    view = session.view(now)
    assert view.phase.kind is PhaseKind.TRANSITION
    assert view.phase.pose == "wall-dog"
    assert view.phase.seconds == 25
    assert view.timeline.step_of(view.phase).ease is Ease.EASIER
    assert view.next_phase is not None
    assert (view.next_phase.kind, view.next_phase.seconds) == (PhaseKind.HOLD, before.phase.seconds)
    assert "downward-dog" not in {phase.pose for phase in view.timeline.phases}
    assert len(view.timeline.holds) == len(EXPRESS.holds)


def test_on_the_way_to_a_pose_the_way_becomes_one_to_the_easier_pose() -> None:
    way = index_of(EXPRESS, "downward-dog", PhaseKind.TRANSITION)
    _, session, now = easier_from(EXPRESS, way)
    view = session.view(now)
    assert (view.index, view.phase.kind, view.phase.pose) == (way, PhaseKind.TRANSITION, "wall-dog")
    assert len(view.timeline.phases) == len(EXPRESS.phases)


def test_getting_ready_becomes_the_way_to_the_easier_pose() -> None:
    made = laid_out(a_routine(a_step(POSES["downward-dog"]), a_step(POSES["childs-pose"])))
    _, session, now = easier_from(made, 0)
    view = session.view(now)
    assert [phase.kind for phase in view.timeline.phases[:2]] == [PhaseKind.TRANSITION, PhaseKind.HOLD]
    assert view.phase.pose == "wall-dog"


def test_the_same_pose_later_on_is_easier_too() -> None:
    side = laid_out(LIBRARY.routines["big-three-1"])
    _, session, now = easier_from(side, index_of(side, "side-plank"))
    timeline = session.view(now).timeline
    assert "side-plank" not in {step.pose.id for step in timeline.routine.steps}
    assert [step.ease for step in timeline.routine.steps].count(Ease.EASIER) == 3


def test_the_same_pose_that_is_behind_one_stays_as_it_was() -> None:
    dogs = laid_out(a_routine(*[a_step(POSES["downward-dog"])] * 3))
    second = next(at for at, phase in enumerate(dogs.phases) if phase.step == 2)
    _, session, now = easier_from(dogs, second)
    steps = session.view(now).timeline.routine.steps
    assert [step.pose.id for step in steps] == ["downward-dog", "wall-dog", "wall-dog"]


@given(st.data())
def test_easier_keeps_what_was_kept_and_leaves_no_gap(data: st.DataObject) -> None:
    made = data.draw(st.sampled_from((EXPRESS, BACK, CORE)))
    index = data.draw(st.integers(0, len(made.phases) - 1))
    before, session, now = easier_from(made, index)
    after = session.view(now)
    assert len(after.holds_done) == len(before.holds_done)
    assert [after.timeline.phases[at].seconds for at in sorted(after.holds_done)] == [
        before.timeline.phases[at].seconds for at in sorted(before.holds_done)
    ]
    check_sound(after)
    finish(session, now)
    assert session.state is State.FINISHED


# -- gentle positions --


def test_from_hands_and_knees_one_rests_in_childs_pose_first() -> None:
    view = view_at(EXPRESS, index_of(EXPRESS, "downward-dog"))
    gentle = to_gentle_positions(view, POSES, time_to_move=1)
    assert gentle is not None
    assert [phase.pose for phase in gentle.timeline.phases[gentle.index :]] == [
        "childs-pose",
        "childs-pose",
        "constructive-rest",
        "constructive-rest",
    ]


def test_on_a_chair_one_stays_on_the_chair() -> None:
    desk = laid_out(LIBRARY.routines["desk-break"])
    gentle = to_gentle_positions(view_at(desk, 3), POSES, time_to_move=1)
    assert gentle is not None
    assert {phase.pose for phase in gentle.timeline.phases[gentle.index :]} == {"chair-tall-sit"}


@pytest.mark.parametrize("tag", SwapTag)
def test_no_way_on_leads_into_a_pose_that_is_swapped_for_the_person(tag: SwapTag) -> None:
    settings = Settings(swap_tags=(tag.value,))
    poses = suited_poses(settings, LIBRARY)
    for routine in LIBRARY.routines.values():
        made = laid_out(for_person(routine, settings, LIBRARY))
        for index in range(len(made.phases)):
            offer = eased_off(view_at(made, index), poses, time_to_move=1)
            gentle = offer.gentle.timeline.phases[offer.gentle.index :] if offer.gentle else ()
            ways = {phase.pose for phase in gentle} | ({offer.easier.id} if offer.easier else set())
            assert not [name for name in ways if is_swapped(POSES[name], (tag,))]


def test_every_position_has_restful_poses_in_the_library() -> None:
    assert set(GENTLE_POSES) == set(PositionFamily)
    for found in GENTLE_POSES.values():
        for name, seconds in found:
            assert seconds <= POSES[name].longest_hold_seconds
            assert not POSES[name].sided


def test_without_restful_poses_nothing_gentle_is_offered() -> None:
    offer = eased_off(view_at(EXPRESS, 3), {}, time_to_move=1)
    assert offer.gentle is None


def test_time_to_move_holds_for_the_way_there_too() -> None:
    view = view_at(EXPRESS, index_of(EXPRESS, "downward-dog"))
    once, twice = (to_gentle_positions(view, POSES, time_to_move=factor) for factor in (1, 2))
    assert once is not None
    assert twice is not None
    ways = [made.timeline.phases[made.index].seconds for made in (once, twice)]
    assert ways[1] == 2 * ways[0]


@given(st.data())
def test_gentle_positions_end_the_session_kindly_with_all_that_was_kept(data: st.DataObject) -> None:
    made = data.draw(st.sampled_from((EXPRESS, BACK, CORE)))
    index = data.draw(st.integers(0, len(made.phases) - 1))
    session, now = session_at(made, index)
    before = session.view(now)
    gentle = to_gentle_positions(before, POSES, time_to_move=1)
    assert gentle is not None
    session.ease_off(now)
    session.go_on_with(gentle, now)
    after = session.view(now)
    assert after.holds_done == before.holds_done
    check_sound(after)
    rest = after.timeline.phases[after.index :]
    assert {after.timeline.step_of(phase).ease for phase in rest} == {Ease.GENTLE}
    finish(session, now)
    assert session.state is State.FINISHED
    skipped = len(session.view(now).timeline.holds) - len(session.view(now).holds_done)
    assert skipped == 0


def check_sound(view: SessionView) -> None:
    """A timeline without a break, whose phases name poses of their steps."""
    phases = view.timeline.phases
    assert phases[0].start_seconds == 0
    for before, after in pairwise(phases):
        assert after.start_seconds == pytest.approx(before.end_seconds)
    for phase in phases:
        has_middle = phase.kind is PhaseKind.HOLD and phase.seconds >= 20
        assert phase.halfway_seconds == (
            (phase.start_seconds + phase.end_seconds) / 2 if has_middle else None
        )
        assert view.timeline.step_of(phase).pose.id == phase.pose
        assert phase.kind is not PhaseKind.HOLD or phase.seconds <= longest(view, phase.pose)


def longest(view: SessionView, pose: str) -> int:
    found: list[Pose] = [step.pose for step in view.timeline.routine.steps if step.pose.id == pose]
    return found[0].longest_hold_seconds


def finish(session: Session, now: float) -> None:
    session.advance(now + session.timeline.total_seconds)


def test_a_way_on_tells_how_long_it_takes() -> None:
    found = to_gentle_positions(view_at(EXPRESS, 3), POSES, time_to_move=1)
    assert found
    left = sum(phase.seconds for phase in found.timeline.phases[found.index :])
    assert found.seconds_left == pytest.approx(left)


def test_who_eases_off_is_told_the_pose_they_leave_and_the_one_to_come() -> None:
    way = index_of(EXPRESS, "downward-dog", PhaseKind.TRANSITION)
    offer = eased_off(view_at(EXPRESS, way), POSES, time_to_move=2)
    assert (offer.leaving, offer.pose) == (POSES["childs-pose"], POSES["downward-dog"])
    assert offer.easier == POSES["wall-dog"]
    assert offer.gentle == to_gentle_positions(view_at(EXPRESS, way), POSES, time_to_move=2)


def test_on_the_way_to_the_second_pose_one_leaves_the_first() -> None:
    made = laid_out(a_routine(a_step(a_pose("plank")), a_step()))
    way = index_of(made, "childs-pose", PhaseKind.TRANSITION)
    assert pose_to_leave(view_at(made, way)) == a_pose("plank")


def test_what_was_kept_further_on_before_going_back_stays_kept() -> None:
    made = laid_out(
        a_routine(*(a_step(POSES[name]) for name in ("downward-dog", "childs-pose", "high-plank")))
    )
    dog, child, _ = (at for at, phase in enumerate(made.phases) if phase.kind is PhaseKind.HOLD)
    view = replace(view_at(made, dog), holds_done=frozenset({child}))
    detour = to_easier_version(view, POSES["wall-dog"], time_to_move=1)
    assert [detour.timeline.phases[at].pose for at in detour.holds_done] == ["childs-pose"]
    view = replace(view_at(made, child), holds_done=frozenset({dog, child}))
    detour = to_easier_version(view, POSES["chair-tall-sit"], time_to_move=1)
    kept = [detour.timeline.phases[at] for at in sorted(detour.holds_done)]
    assert [(phase.kind, phase.step) for phase in kept] == [(PhaseKind.HOLD, 1), (PhaseKind.HOLD, 2)]


def test_the_easier_pose_is_held_no_longer_than_it_may_be_and_others_as_before() -> None:
    pose = a_pose("plank", hold=40)
    made = laid_out(a_routine(a_step(pose), a_step(a_pose("bridge", hold=50)), a_step(pose)))
    easy = a_pose("table", longest=25)
    detour = to_easier_version(view_at(made, index_of(made, "plank")), easy, time_to_move=2)
    assert [(hold.pose, hold.seconds) for hold in detour.timeline.holds] == [
        ("table", 25),
        ("bridge", 50),
        ("table", 25),
    ]
    assert detour.timeline.phases[detour.index].seconds == 2 * 10


def test_gentle_positions_are_steps_of_their_own_after_what_was_kept() -> None:
    made = laid_out(a_routine(a_step(), a_step(a_pose("plank"))))
    kept = 3  # get ready, into child's pose, and the hold
    view = view_at(made, index_of(made, "plank"))
    gentle = to_gentle_positions(view, POSES, time_to_move=2)
    assert gentle is not None
    assert gentle.index == kept
    rests = ((2, "childs-pose", 30, 30), (3, "constructive-rest", 40, 60))
    found = list(gentle.timeline.phases[kept:])
    start = made.phases[kept - 1].end_seconds
    for number, name, way, hold in rests:
        there, over = start + way, start + way + hold
        one, other, *found = found
        assert one == Phase(PhaseKind.TRANSITION, start, there, number, name, Side.BOTH, 1, 1)
        assert other == Phase(PhaseKind.HOLD, there, over, number, name, Side.BOTH, 1, 1, there + hold / 2)
        step = gentle.timeline.routine.steps[number - 1]
        assert step == Step(POSES[name], Sides.BOTH, way // 2, 0, hold, locked=True, ease=Ease.GENTLE)
        start = over


def test_before_anything_was_kept_gentle_positions_are_all_there_is() -> None:
    gentle = to_gentle_positions(view_at(EXPRESS, 0), POSES, time_to_move=1)
    assert gentle is not None
    assert (gentle.index, gentle.holds_done) == (0, frozenset())
    assert [phase.step for phase in gentle.timeline.phases] == [1, 1, 2, 2]
    assert gentle.timeline.phases[0].start_seconds == 0
    assert len(gentle.timeline.routine.steps) == 2
