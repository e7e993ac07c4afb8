"""Facts about how a routine is laid out in time."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from backchime.core.routine import Routine, Side, Sides
from backchime.core.settings import Settings
from backchime.core.timeline import Cue, CueKind, PhaseKind, Timeline, first_side, lay_out, seconds_of
from hypothesis import given
from hypothesis import strategies as st

from tests.building import a_pose, a_routine, a_step, routines, some_settings

TODAY = date(2026, 11, 23)


def laid_out(routine: Routine, settings: Settings | None = None) -> Timeline:
    return lay_out(routine, settings or Settings(), day=TODAY)


def spoken(timeline: Timeline) -> list[tuple[str, float]]:
    return [(phase.kind.value, phase.seconds) for phase in timeline.phases]


def sounded(timeline: Timeline) -> list[tuple[float, str]]:
    return [(cue.at_seconds, cue.kind.value) for cue in timeline.cues]


def test_a_step_is_get_ready_transition_and_hold() -> None:
    assert spoken(laid_out(a_routine(a_step()))) == [("get_ready", 5), ("transition", 10), ("hold", 30)]


def test_get_ready_comes_once() -> None:
    kinds = [phase.kind for phase in laid_out(a_routine(a_step(), a_step())).phases]
    assert kinds.count(PhaseKind.GET_READY) == 1
    assert kinds.count(PhaseKind.TRANSITION) == 2


def test_both_sides_are_a_hold_each_with_a_switch_between() -> None:
    timeline = laid_out(a_routine(a_step(a_pose(sided=True))))
    assert [(phase.kind.value, phase.side.value) for phase in timeline.phases[1:]] == [
        ("transition", "left"),
        ("hold", "left"),
        ("switch", "right"),
        ("hold", "right"),
    ]


def test_repetitions_have_gaps_between_them_and_stay_on_a_side() -> None:
    timeline = laid_out(a_routine(a_step(a_pose(sided=True), repetitions=2)))
    found = [(phase.kind.value, phase.side.value, phase.repetition) for phase in timeline.phases[2:]]
    left = [("hold", "left", 1), ("gap", "left", 2), ("hold", "left", 2)]
    right = [("hold", "right", 1), ("gap", "right", 2), ("hold", "right", 2)]
    assert found == [*left, ("switch", "right", 1), *right]


def test_one_side_alone_has_no_switch() -> None:
    timeline = laid_out(a_routine(a_step(a_pose(sided=True), sides=Sides.RIGHT)))
    assert [phase.side for phase in timeline.holds] == [Side.RIGHT]


def test_phases_of_no_length_do_not_exist_and_sound_nothing() -> None:
    step = a_step(a_pose(sided=True), repetitions=2, gap=0, change_over=0, switch=0)
    timeline = laid_out(a_routine(step), Settings(get_ready_seconds=0))
    assert {phase.kind for phase in timeline.phases} == {PhaseKind.HOLD}
    assert {cue.kind.value for cue in timeline.cues} == {"hold", "halfway", "tick", "finish"}


def test_a_single_second_is_a_phase_too() -> None:
    timeline = laid_out(a_routine(a_step(repetitions=2, gap=1, change_over=0)), Settings(get_ready_seconds=1))
    assert spoken(timeline) == [("get_ready", 1), ("hold", 30), ("gap", 1), ("hold", 30)]
    assert seconds_of(timeline.routine, Settings(get_ready_seconds=1), day=TODAY) == 62


def test_time_to_move_stretches_transitions_and_switches_alone() -> None:
    timeline = laid_out(a_routine(a_step(a_pose(sided=True))), Settings(time_to_move=1.5))
    assert spoken(timeline) == [
        ("get_ready", 5),
        ("transition", 15),
        ("hold", 30),
        ("switch", 12),
        ("hold", 30),
    ]


def test_the_cues_of_a_hold_of_thirty_seconds() -> None:
    timeline = laid_out(a_routine(a_step()), Settings(get_ready_seconds=0))
    assert sounded(timeline) == [
        (0, "move"),
        (7, "tick"),
        (8, "tick"),
        (9, "tick"),
        (10, "hold"),
        (25, "halfway"),
        (37, "tick"),
        (38, "tick"),
        (39, "tick"),
        (40, "finish"),
    ]


def test_get_ready_and_gaps_do_not_tick() -> None:
    timeline = laid_out(a_routine(a_step(hold=4, repetitions=2, gap=9, change_over=4)))
    assert CueKind.TICK not in [cue.kind for cue in timeline.cues]


@pytest.mark.parametrize(("seconds", "has_one"), [(19, False), (20, True)])
def test_halfway_sounds_from_twenty_seconds_on(seconds: int, has_one: bool) -> None:
    kinds = [cue.kind for cue in laid_out(a_routine(a_step(hold=seconds))).cues]
    assert (CueKind.HALFWAY in kinds) is has_one


@pytest.mark.parametrize(("seconds", "ticks"), [(4, 0), (5, 3)])
def test_ticks_sound_from_five_seconds_on(seconds: int, ticks: int) -> None:
    timeline = laid_out(a_routine(a_step(hold=seconds, change_over=0)))
    assert [cue.kind for cue in timeline.cues].count(CueKind.TICK) == ticks


@pytest.mark.parametrize(("day", "side"), [(TODAY, Side.RIGHT), (TODAY + timedelta(days=1), Side.LEFT)])
def test_which_side_a_day_begins_with_stays_the_same_for_ever(day: date, side: Side) -> None:
    assert first_side("alternate", day) is side


def test_who_has_chosen_a_side_begins_with_it_every_day() -> None:
    both = a_routine(a_step(a_pose(sided=True)))
    chosen = [laid_out(both, Settings(first_side="left")), laid_out(both, Settings(first_side="right"))]
    assert [timeline.holds[0].side for timeline in chosen] == [Side.LEFT, Side.RIGHT]
    only_left = laid_out(
        a_routine(a_step(a_pose(sided=True), sides=Sides.LEFT)), Settings(first_side="right")
    )
    assert [phase.side for phase in only_left.holds] == [Side.LEFT]


def test_each_phase_names_the_step_pose_and_repetition_that_it_leads_to() -> None:
    plank, dog = a_pose("plank"), a_pose("bird-dog", sided=True)
    timeline = laid_out(a_routine(a_step(plank, repetitions=2), a_step(dog)))
    assert [(phase.step, phase.pose, phase.repetition, phase.repetitions) for phase in timeline.phases] == [
        *[(1, "plank", number, 2) for number in (1, 1, 1, 2, 2)],
        *[(2, "bird-dog", 1, 1)] * 4,
    ]
    assert [timeline.step_of(phase).pose for phase in timeline.phases] == [plank] * 5 + [dog] * 4


def test_sides_alternate_by_day() -> None:
    days = [first_side("alternate", TODAY + timedelta(days=ahead)) for ahead in range(4)]
    assert days == [days[0], days[0].other, days[0], days[0].other]


@given(routines, some_settings)
def test_phases_follow_one_another_without_a_break(routine: Routine, settings: Settings) -> None:
    timeline = laid_out(routine, settings)
    assert timeline.phases[0].start_seconds == 0
    assert all(a.end_seconds == b.start_seconds for a, b in pairwise(timeline.phases))
    assert all(phase.seconds > 0 for phase in timeline.phases)


@given(routines, some_settings)
def test_no_hold_is_longer_than_its_pose_allows_or_shorter_than_three_seconds(
    routine: Routine, settings: Settings
) -> None:
    for phase in laid_out(routine, settings).holds:
        assert 3 <= phase.seconds <= routine.steps[phase.step - 1].pose.longest_hold_seconds


@given(routines, some_settings)
def test_every_hold_of_the_routine_is_there(routine: Routine, settings: Settings) -> None:
    assert len(laid_out(routine, settings).holds) == routine.hold_count


@given(routines, some_settings)
def test_how_long_a_routine_takes_is_known_without_laying_it_out(
    routine: Routine, settings: Settings
) -> None:
    assert seconds_of(routine, settings, day=TODAY) == laid_out(routine, settings).total_seconds


@given(routines, some_settings)
def test_cues_are_in_order_and_finish_is_the_last(routine: Routine, settings: Settings) -> None:
    timeline = laid_out(routine, settings)
    times = [cue.at_seconds for cue in timeline.cues]
    assert times == sorted(times)
    assert timeline.cues[-1] == Cue(timeline.total_seconds, CueKind.FINISH)
    assert [cue.kind for cue in timeline.cues].count(CueKind.FINISH) == 1


@given(routines, some_settings)
def test_each_phase_begins_with_its_own_cue(routine: Routine, settings: Settings) -> None:
    timeline = laid_out(routine, settings)
    first = {phase.start_seconds: phase.cues()[0] for phase in timeline.phases}
    assert all(cue.at_seconds == start for start, cue in first.items())
    assert {cue.kind for cue in first.values()}.isdisjoint({CueKind.TICK, CueKind.HALFWAY, CueKind.FINISH})


@given(routines, some_settings, st.data())
def test_a_changed_phase_moves_all_later_ones(
    routine: Routine, settings: Settings, data: st.DataObject
) -> None:
    timeline = laid_out(routine, settings)
    index = data.draw(st.integers(0, len(timeline.phases) - 1))
    phase = timeline.phases[index]
    changed = timeline.with_phase_length(index, phase.seconds + 5, position=phase.start_seconds)
    assert changed.total_seconds == timeline.total_seconds + 5
    assert changed.phases[:index] == timeline.phases[:index]
    assert all(a.end_seconds == b.start_seconds for a, b in pairwise(changed.phases))
    assert [phase.seconds for phase in changed.phases[index + 1 :]] == [
        phase.seconds for phase in timeline.phases[index + 1 :]
    ]


def test_a_halfway_cue_that_has_sounded_stays_where_it_was() -> None:
    timeline = laid_out(a_routine(a_step()))
    assert timeline.phases[2].halfway_seconds == 30
    for position in (30, 31):
        assert timeline.with_phase_length(2, 35, position=position).phases[2].halfway_seconds == 30


def test_a_halfway_cue_to_come_moves_to_the_new_middle() -> None:
    assert laid_out(a_routine(a_step())).with_phase_length(2, 40, position=16).phases[2].halfway_seconds == 35


def test_a_halfway_cue_is_left_out_where_the_new_middle_has_passed() -> None:
    assert (
        laid_out(a_routine(a_step())).with_phase_length(2, 25, position=29).phases[2].halfway_seconds is None
    )


@pytest.mark.parametrize(("factor", "seconds"), [(0.5, 15), (0.75, 23), (1.25, 38), (2.0, 60)])
def test_one_sessions_holds_can_be_shorter_or_longer(factor: float, seconds: int) -> None:
    timeline = lay_out(a_routine(a_step()), Settings(), day=TODAY, hold_factor=factor)
    assert timeline.hold_seconds == seconds


def test_a_locked_rest_keeps_its_time_whatever_the_factor() -> None:
    timeline = lay_out(a_routine(a_step(locked=True)), Settings(), day=TODAY, hold_factor=2)
    assert timeline.hold_seconds == 30


def test_a_timeline_of_nothing_takes_no_time() -> None:
    nothing = Timeline(a_routine(), ())
    assert (nothing.total_seconds, nothing.hold_seconds, nothing.cues) == (0, 0, ())


def test_later_halfway_cues_move_with_their_holds_and_earlier_ones_stay() -> None:
    timeline = laid_out(a_routine(a_step(), a_step(), a_step(hold=10)))
    assert [phase.halfway_seconds for phase in timeline.holds] == [30, 70, None]
    longer = timeline.with_phase_length(3, 14, position=46)
    assert [phase.halfway_seconds for phase in longer.holds] == [30, 74, None]


@pytest.mark.parametrize(
    ("seconds", "position", "halfway"),
    [(19, 16, None), (20, 16, 25), (40, 34.5, 35), (40, 35, None)],  # the middle of 40 is at 35
)
def test_a_hold_that_was_changed_has_the_halfway_cue_that_a_hold_of_its_length_has(
    seconds: float, position: float, halfway: float | None
) -> None:
    short = laid_out(a_routine(a_step(hold=15)))  # which has none
    assert short.phases[2].halfway_seconds is None
    assert short.with_phase_length(2, seconds, position=position).phases[2].halfway_seconds == halfway


def test_a_way_that_was_made_longer_has_no_halfway_cue() -> None:
    assert laid_out(a_routine()).with_phase_length(1, 60, position=6).phases[1].halfway_seconds is None


def test_a_timeline_remembers_by_how_much_its_holds_were_changed() -> None:
    timeline = lay_out(a_routine(), Settings(), day=TODAY, hold_factor=0.5)
    assert timeline.hold_factor == 0.5
    assert timeline.with_phase_length(2, 20, position=16).hold_factor == 0.5
    assert laid_out(a_routine()).hold_factor == 1
