"""Facts about one play-through: what happens when, and that nothing else matters to it."""

from collections.abc import Callable
from datetime import date

from backchime.core.routine import Routine
from backchime.core.session import Session
from backchime.core.session_events import (
    CueDue,
    Event,
    Finished,
    HoldDone,
    Paused,
    PhaseLengthChanged,
    PhaseStarted,
    Resumed,
    Stopped,
)
from backchime.core.session_view import State
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind, PhaseKind, lay_out
from hypothesis import given
from hypothesis import strategies as st

from tests.building import a_pose, a_routine, a_step, eighths, routines

TODAY = date(2026, 11, 23)
# get ready 0-5, transition 5-15, hold 15-45, transition 45-55, hold 55-85
TWO_HOLDS = a_routine(a_step(), a_step())
FIRST_HOLD = 2
ACTS = ("pause", "resume", "skip", "back", "restart", "longer")


def a_session(routine: Routine = TWO_HOLDS, *, re_entry: float = 3) -> Session:
    return Session(lay_out(routine, Settings(), day=TODAY), re_entry_seconds=re_entry)


def started(routine: Routine = TWO_HOLDS, *, at: float = 0, re_entry: float = 3) -> Session:
    """A session that began at 0 and has been told the time `at`."""
    session = a_session(routine, re_entry=re_entry)
    session.start(0)
    session.advance(at)
    return session


def phase_of(session: Session, now: float) -> int:
    return session.view(now).index


def cues_of(events: tuple[Event, ...]) -> list[CueKind]:
    return [event.kind for event in events if isinstance(event, CueDue)]


def test_nothing_runs_before_the_start() -> None:
    session = a_session()
    assert session.advance(100) == ()
    assert session.state is State.NEW


def test_the_start_enters_the_first_phase_with_its_cue() -> None:
    assert a_session().start(7) == (PhaseStarted(0), CueDue(CueKind.GET_READY, 7))


def test_a_second_start_changes_nothing() -> None:
    assert started(at=20).start(20) == ()


@given(routines, st.lists(eighths, max_size=60))
def test_many_steps_give_the_same_events_as_one(routine: Routine, gaps: list[float]) -> None:
    in_steps, at_once = a_session(routine), a_session(routine)
    events, expected, now = [*in_steps.start(0)], [*at_once.start(0)], 0.0
    for gap in gaps:
        now += gap
        events += in_steps.advance(now)
    assert events == [*expected, *at_once.advance(now)]
    assert in_steps.view(now) == at_once.view(now)


@given(routines)
def test_a_whole_session_sounds_every_cue_of_the_timeline_and_no_other(routine: Routine) -> None:
    session = a_session(routine)
    events = session.start(0) + session.advance(session.timeline.total_seconds)
    assert cues_of(events) == [cue.kind for cue in session.timeline.cues]
    assert events[-1] == Finished()
    holds = [event.index for event in events if isinstance(event, HoldDone)]
    assert len(holds) == routine.hold_count


def test_an_hour_of_ticks_brings_no_drift() -> None:
    routine = a_routine(*(a_step(hold=50) for _ in range(60)))
    session = started(routine)
    finish = session.timeline.total_seconds
    ticks = 0
    while not session.view(ticks * 0.033).is_over:
        ticks += 1
        session.advance(ticks * 0.033)
    assert finish >= 3_600
    assert finish <= ticks * 0.033 < finish + 0.034


def test_a_clock_that_goes_back_changes_nothing() -> None:
    session = started(at=20)
    assert session.advance(10) == ()
    assert session.view(20).left_seconds == 25


def test_a_clock_that_goes_back_sounds_nothing_twice() -> None:
    session = started(at=31)  # halfway was at 30
    session.advance(25)
    assert session.advance(32) == ()


def test_a_hold_kept_to_its_end_is_done() -> None:
    assert started(at=50).view(50).holds_done == {FIRST_HOLD}


def test_a_pause_stands_still() -> None:
    session = started(at=20)
    assert session.pause(21) == (Paused(),)
    assert session.advance(1_000) == ()
    assert session.view(1_000).left_seconds == 24
    assert session.state is State.PAUSED


def test_a_second_pause_changes_nothing() -> None:
    session = started(at=20)
    session.pause(21)
    assert session.pause(22) == ()


def test_a_pause_carries_its_reason() -> None:
    assert started(at=20).pause(21, "The computer slept.") == (Paused("The computer slept."),)


def test_a_pause_tells_first_what_became_due_before_it() -> None:
    session = started(at=14.5)
    assert session.pause(15.5) == (PhaseStarted(FIRST_HOLD), CueDue(CueKind.HOLD, 15), Paused())


def test_resuming_between_holds_goes_on_at_once() -> None:
    session = started(at=7)
    session.pause(8)
    assert session.resume(100) == (Resumed(),)
    assert session.view(101).left_seconds == 6


def test_resuming_inside_a_hold_counts_down_first() -> None:
    session = started(at=20)
    session.pause(20)
    assert session.resume(100) == (Resumed(3), CueDue(CueKind.TICK, 100))
    assert session.view(101).re_entry_left == 2
    assert session.view(101).left_seconds == 25
    assert session.advance(102.5) == (CueDue(CueKind.TICK, 101), CueDue(CueKind.TICK, 102))
    assert session.advance(103) == (CueDue(CueKind.HOLD, 103),)
    assert session.view(104).left_seconds == 24
    assert session.view(104).re_entry_left is None


def test_the_rest_of_a_hold_follows_a_countdown_told_in_one_step() -> None:
    session = started(at=20)
    session.pause(20)
    session.resume(100)
    events = session.advance(128)
    assert cues_of(events) == [CueKind.TICK] * 2 + [CueKind.HOLD, CueKind.HALFWAY] + [CueKind.TICK] * 3 + [
        CueKind.MOVE
    ]
    assert HoldDone(FIRST_HOLD) in events


def test_without_a_countdown_a_hold_goes_on_at_once() -> None:
    session = started(at=20, re_entry=0)
    session.pause(20)
    assert session.resume(100) == (Resumed(),)


def test_a_pause_during_the_countdown_keeps_the_hold_where_it_was() -> None:
    session = started(at=20)
    session.pause(20)
    session.resume(100)
    assert session.pause(101) == (CueDue(CueKind.TICK, 101), Paused())
    assert session.view(101).left_seconds == 25


def test_resuming_what_runs_changes_nothing() -> None:
    assert started(at=20).resume(20) == ()


def test_skip_ends_the_present_phase() -> None:
    session = started(at=20)
    assert session.skip(21) == (PhaseStarted(3), CueDue(CueKind.MOVE, 21))
    assert session.view(21).left_seconds == 10


def test_a_skipped_hold_is_not_done() -> None:
    session = started(at=20)
    session.skip(21)
    assert session.view(21).holds_done == frozenset()


def test_skip_from_a_pause_goes_on() -> None:
    session = started(at=20)
    session.pause(20)
    session.skip(50)
    assert session.state is State.RUNNING


def test_skipping_the_last_hold_finishes() -> None:
    session = started(at=60)
    assert session.skip(61) == (CueDue(CueKind.FINISH, 61), Finished())
    assert session.state is State.FINISHED


def test_back_late_in_a_hold_starts_it_again() -> None:
    session = started(at=18)
    assert session.back(18) == (PhaseStarted(FIRST_HOLD), CueDue(CueKind.HOLD, 18))
    assert session.view(18).left_seconds == 30


def test_three_seconds_into_a_hold_back_starts_it_again() -> None:
    session = started(at=58)
    session.back(58)
    assert phase_of(session, 58) == 4


def test_back_early_in_a_hold_goes_to_the_hold_before_through_a_countdown() -> None:
    session = started(at=57)
    assert session.back(57.5) == (PhaseStarted(FIRST_HOLD), Resumed(3), CueDue(CueKind.TICK, 57.5))
    assert phase_of(session, 57.5) == FIRST_HOLD


def test_back_between_holds_goes_to_the_hold_before() -> None:
    session = started(at=50)
    session.back(50)
    assert phase_of(session, 50) == FIRST_HOLD


def test_back_early_in_the_first_hold_starts_it_again() -> None:
    session = started(at=16)
    session.back(16)
    assert phase_of(session, 16) == FIRST_HOLD
    assert session.view(16).left_seconds == 30


def test_back_before_the_first_hold_starts_the_session_again() -> None:
    session = started(at=12)
    assert session.back(12) == (PhaseStarted(0), CueDue(CueKind.GET_READY, 12))


def test_a_hold_can_be_started_again() -> None:
    session = started(at=40)
    session.restart_hold(40)
    assert session.view(40).left_seconds == 30


def test_starting_a_hold_again_from_a_pause_counts_down() -> None:
    session = started(at=40)
    session.pause(40)
    assert session.restart_hold(60) == (PhaseStarted(FIRST_HOLD), Resumed(3), CueDue(CueKind.TICK, 60))
    assert session.view(60).left_seconds == 30


def test_between_holds_there_is_none_to_start_again() -> None:
    assert started(at=50).restart_hold(50) == ()


def test_a_hold_can_be_made_longer() -> None:
    session = started(at=20)
    assert session.extend(5, 20) == (PhaseLengthChanged(5),)
    assert session.view(20).left_seconds == 30
    assert session.timeline.total_seconds == 90


def test_a_hold_grows_to_the_poses_longest_at_most() -> None:
    session = started(a_routine(a_step(a_pose(hold=30, longest=33))), at=20)
    assert session.extend(5, 20) == (PhaseLengthChanged(3),)
    assert session.extend(5, 20) == ()


def test_five_seconds_stay_when_a_hold_is_made_shorter() -> None:
    session = started(at=37)
    assert session.extend(-5, 37) == (PhaseLengthChanged(-3),)
    assert session.view(37).left_seconds == 5
    assert session.extend(-5, 37) == ()


def test_a_transition_can_be_made_longer_too() -> None:
    session = started(at=7)
    session.extend(5, 7)
    assert session.view(7).left_seconds == 13


def test_a_stop_ends_it() -> None:
    session = started(at=20)
    assert session.stop(21) == (Stopped(),)
    assert session.advance(1_000) == ()
    assert session.view(1_000).left_seconds == 24


def test_what_is_over_takes_no_more_requests() -> None:
    session = started(at=1_000)
    acts: list[Callable[[float], tuple[Event, ...]]] = [
        session.start,
        session.pause,
        session.resume,
        session.skip,
        session.back,
        session.restart_hold,
        session.stop,
        session.advance,
    ]
    assert [act(1_001) for act in acts] == [()] * len(acts)
    assert session.extend(5, 1_001) == ()


def test_practised_time_leaves_pauses_out() -> None:
    session = started(at=20)
    session.pause(20)
    session.resume(100)
    session.advance(110)
    assert session.view(110).practised_seconds == 30


@given(routines, st.lists(st.tuples(eighths, st.sampled_from(ACTS))))
def test_whatever_is_asked_the_place_lies_in_the_present_phase(
    routine: Routine, requests: list[tuple[float, str]]
) -> None:
    session, now = started(routine), 0.0
    for gap, wanted in requests:
        now += gap
        acts: dict[str, Callable[[float], tuple[Event, ...]]] = {
            "pause": session.pause,
            "resume": session.resume,
            "skip": session.skip,
            "back": session.back,
            "restart": session.restart_hold,
            "longer": lambda at: session.extend(5, at),
        }
        acts[wanted](now)
        view = session.view(now)
        assert 0 <= view.elapsed_seconds <= view.phase.seconds
        assert view.elapsed_seconds + view.left_seconds == view.phase.seconds
        assert all(session.timeline.phases[done].kind is PhaseKind.HOLD for done in view.holds_done)


@given(routines, st.lists(eighths, min_size=1, max_size=20))
def test_cues_foretold_are_the_cues_that_come(routine: Routine, gaps: list[float]) -> None:
    """What the chimes are told ahead is what the events bring, to the moment."""
    session, now = a_session(routine), 0.0
    session.start(0)
    for gap in gaps:
        now += gap
        session.advance(now)
        if session.view(now).is_over:
            assert session.cues_ahead(0) == ()
            return
        index = session.view(now).index
        ahead = [cue for cue in session.cues_ahead(index) if cue[0] > now]
        timeline = session.timeline
        assert ahead == [
            (cue.at_seconds, cue.kind) for cue in timeline.cues_of(index) if cue.at_seconds > now
        ]


def test_cues_foretold_in_a_countdown_begin_with_the_countdown() -> None:
    session = started(at=20)
    session.pause(20)
    session.resume(100)
    ahead = session.cues_ahead(FIRST_HOLD)
    ticks = [(at, CueKind.TICK) for at in (100.0, 101.0, 102.0)]
    assert list(ahead[:5]) == [*ticks, (103.0, CueKind.HOLD), (113.0, CueKind.HALFWAY)]
    assert session.cues_ahead(FIRST_HOLD + 1)[0] == (128, CueKind.MOVE)


def test_a_pause_foretells_nothing() -> None:
    session = started(at=20)
    session.pause(20)
    assert session.cues_ahead(FIRST_HOLD) == ()


def test_the_view_tells_the_ring_where_its_marks_are() -> None:
    assert started(at=20).view(20).cues_left == (15, 3, 2, 1)


def test_the_last_phase_has_none_after_it() -> None:
    assert started(at=60).view(60).next_phase is None
    assert started(at=20).view(20).next_phase is not None


def test_before_the_start_it_stands_at_the_first_moment_of_the_first_phase() -> None:
    view = a_session().view(0)
    assert (view.state, view.index, view.elapsed_seconds) == (State.NEW, 0, 0)
    assert (view.left_seconds, view.total_left_seconds, view.practised_seconds) == (5, 85, 0)


def test_what_is_shown_has_the_state_that_it_is_in() -> None:
    session = started(at=20)
    assert session.view(20).state is State.RUNNING
    session.pause(20)
    assert session.view(20).state is State.PAUSED
    session.stop(21)
    assert session.view(21).state is session.state is State.STOPPED
    assert session.is_over


def test_every_cue_has_the_moment_it_was_due_however_late_it_is_told() -> None:
    session = a_session()
    session.start(100)
    cues = [event for event in session.advance(300) if isinstance(event, CueDue)]
    assert cues[-1] == CueDue(CueKind.FINISH, 185)
    assert [cue.due for cue in cues if cue.kind is CueKind.HALFWAY] == [130, 170]
    assert [cue.due for cue in cues if cue.kind is CueKind.HOLD] == [115, 155]


def test_a_cue_is_told_at_its_very_moment_and_once() -> None:
    session = started(at=29)
    assert cues_of(session.advance(30)) == [CueKind.HALFWAY]
    assert cues_of(session.advance(31)) == []


def test_a_short_countdown_is_one_all_the_same() -> None:
    session = started(at=20, re_entry=0.5)
    session.pause(20)
    assert session.resume(30) == (Resumed(0.5),)
    assert session.counts_down
    assert session.view(30.25).re_entry_left == 0.25
    session.back(30.25)
    assert session.counts_down
    plain = started(at=20, re_entry=0)
    plain.pause(20)
    assert plain.resume(30) == (Resumed(),)
    assert plain.state is State.RUNNING  # at once
    between = started(at=50, re_entry=0)
    between.back(50)
    assert (between.state, phase_of(between, 50)) == (State.RUNNING, FIRST_HOLD)


def test_it_moves_from_the_end_of_a_countdown_on_and_else_from_now() -> None:
    session = started(at=20)
    assert session.moves_at == 20
    session.pause(20)
    session.resume(30)
    assert session.moves_at == 33


def test_a_phase_that_was_lengthened_is_known_as_it_began() -> None:
    session = started(at=20)
    before = session.timeline
    session.extend(5, 20)
    assert session.settled(FIRST_HOLD) == before
    assert session.settled(FIRST_HOLD + 1) == session.timeline != before
    session.advance(51)
    assert session.settled(FIRST_HOLD) == session.timeline


def test_ticks_and_what_follows_come_in_one_telling() -> None:
    session = started(at=20)
    session.pause(20)
    session.resume(30)
    told = cues_of(session.advance(48))
    assert told[:4] == [CueKind.TICK, CueKind.TICK, CueKind.HOLD, CueKind.HALFWAY]


def test_a_cue_of_this_very_moment_is_still_foretold() -> None:
    session = started(at=30)
    assert (30, CueKind.HALFWAY) in session.cues_ahead(FIRST_HOLD)


def test_a_cue_that_sounded_as_it_was_paused_is_not_foretold_again() -> None:
    session = started(at=30)  # the middle of the hold
    session.pause(30)
    session.resume(100)
    foretold = session.cues_ahead(FIRST_HOLD)
    assert CueKind.HALFWAY not in [kind for _, kind in foretold]
    assert foretold[:4] == (*((at, CueKind.TICK) for at in (100, 101, 102)), (103, CueKind.HOLD))
