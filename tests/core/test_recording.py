"""Facts about what becomes of a session's events, and how a session that was broken off goes on."""

from datetime import date, datetime, timedelta
from itertools import count

from backchime.core.going_on import to_go_on
from backchime.core.history import Ending, Leaving, SessionRecord
from backchime.core.recording import Recording, begun, broken_off, may_go_on
from backchime.core.routine import Side
from backchime.core.session import Session
from backchime.core.session_events import Event, PhaseStarted
from backchime.core.settings import Settings
from backchime.core.timeline import PhaseKind, lay_out
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step
from tests.practising import EVENING

# get ready 0-5, transition 5-15, hold 15-45, transition 45-55, hold 55-85 (left), switch, hold 93-123 (right)
ROUTINE = a_routine(a_step(), a_step(a_pose("side-plank", sided=True)))
TIMELINE = lay_out(ROUTINE, Settings(), day=date(2026, 6, 1))


class Recorded:
    """A session with its recording, told the time in seconds from its start."""

    def __init__(self) -> None:
        self.session = Session(TIMELINE)
        self.recording = Recording(begun("one", TIMELINE, EVENING))
        self.written: list[SessionRecord] = []
        self.seconds = 0.0
        self.take(self.session.start(0.0))

    def take(self, events: tuple[Event, ...]) -> None:
        view = self.session.view(self.seconds)
        at = EVENING + timedelta(seconds=self.seconds)
        for event in events:
            changed = self.recording.take(event, view, at)
            if changed:
                self.written.append(changed)
        self.recording.see(view)

    def go_to(self, seconds: float) -> "Recorded":
        while self.seconds < seconds:
            self.seconds = min(self.seconds + 1, seconds)
            self.take(self.session.advance(self.seconds))
        return self

    def skip(self) -> None:
        self.take(self.session.skip(self.seconds))

    @property
    def record(self) -> SessionRecord:
        return self.recording.record

    @property
    def holds(self) -> list[tuple[str, Side, float, Leaving]]:
        return [(hold.pose, hold.side, hold.done_seconds, hold.leaving) for hold in self.record.holds]


def test_a_hold_is_recorded_the_moment_it_ends() -> None:
    led = Recorded().go_to(44)
    assert not led.written
    led.go_to(45)
    (record,) = led.written
    assert [(hold.pose, hold.planned_seconds, hold.done_seconds) for hold in record.holds] == [
        ("childs-pose", 30, 30)
    ]
    assert record.holds[0].ended == EVENING + timedelta(seconds=45)
    assert (record.ending, record.practised_seconds, record.holds_planned) == (Ending.OPEN, 45, 3)


def test_a_whole_session_is_recorded_as_finished_with_each_hold_and_its_side() -> None:
    led = Recorded().go_to(130)
    assert led.holds == [
        ("childs-pose", Side.BOTH, 30, Leaving.KEPT),
        ("side-plank", Side.LEFT, 30, Leaving.KEPT),
        ("side-plank", Side.RIGHT, 30, Leaving.KEPT),
    ]
    assert (led.record.ending, led.record.holds_done) == (Ending.FINISHED, 3)
    assert led.record.ended == EVENING + timedelta(seconds=123)
    assert [len(record.holds) for record in led.written] == [1, 2, 3, 3]


def test_a_skipped_hold_is_recorded_with_the_time_in_it_and_the_way_to_a_pose_is_not() -> None:
    led = Recorded().go_to(10)
    led.skip()
    led.go_to(17)
    led.skip()
    assert led.holds == [("childs-pose", Side.BOTH, 7, Leaving.SKIPPED)]
    assert led.record.holds_done == 0


def test_skipping_the_last_hold_finishes_without_it() -> None:
    led = Recorded().go_to(100)
    led.skip()
    assert [hold[2:] for hold in led.holds] == [
        (30, Leaving.KEPT),
        (30, Leaving.KEPT),
        (7, Leaving.SKIPPED),
    ]
    assert (led.record.ending, led.record.holds_done) == (Ending.FINISHED, 2)


def test_starting_a_hold_again_leaves_nothing_behind() -> None:
    led = Recorded().go_to(40)
    led.take(led.session.restart_hold(led.seconds))
    led.go_to(60)
    assert len(led.holds) == 0
    led.go_to(70)
    assert led.holds == [("childs-pose", Side.BOTH, 30, Leaving.KEPT)]


def test_a_hold_done_twice_is_recorded_twice_and_counts_once() -> None:
    led = Recorded().go_to(50)
    led.take(led.session.back(led.seconds))
    led.go_to(80)
    assert len(led.holds) == 2
    assert led.record.holds_done == 1


def test_a_lengthened_hold_has_what_was_planned_and_what_was_done() -> None:
    led = Recorded().go_to(20)
    led.take(led.session.extend(5, led.seconds))
    led.go_to(50)
    (hold,) = led.record.holds
    assert (hold.planned_seconds, hold.done_seconds, hold.stopped_early) == (30, 35, False)


def test_stopping_tells_how_far_the_hold_had_come() -> None:
    led = Recorded().go_to(25)
    led.take(led.session.stop(led.seconds))
    assert led.holds == [("childs-pose", Side.BOTH, 10, Leaving.ENDED)]
    assert (led.record.ending, led.record.practised_seconds) == (Ending.STOPPED, 25)


def test_what_hurts_is_told_apart_from_what_is_skipped_or_ended() -> None:
    led = Recorded().go_to(25)
    led.take(led.session.ease_off(led.seconds))
    assert not led.written
    led.take(led.session.stop(led.seconds))
    assert led.holds == [("childs-pose", Side.BOTH, 10, Leaving.HURT)]
    assert led.record.ending is Ending.EASED_OFF


def test_a_pause_costs_no_practised_time() -> None:
    led = Recorded().go_to(20)
    led.take(led.session.pause(led.seconds))
    led.go_to(500)
    led.take(led.session.resume(led.seconds))
    led.go_to(525)
    assert led.record.practised_seconds == 45


@given(st.lists(st.sampled_from(("skip", "back", "restart_hold", "pause", "resume", "ease_off", "run"))))
def test_whatever_is_asked_no_kept_hold_is_lost_and_none_is_made_up(asked: list[str]) -> None:
    led = Recorded()
    places: set[tuple[int, Side, int]] = set()
    for what in asked:
        if what == "run":
            led.go_to(led.seconds + 16)
        else:
            led.take(getattr(led.session, what)(led.seconds))
        phases = [TIMELINE.phases[index] for index in led.session.view(led.seconds).holds_done]
        places = {(phase.step, phase.side, phase.repetition) for phase in phases}
        assert {hold.place for hold in led.record.kept} == places
        assert all(hold.done_seconds < 30 for hold in led.record.holds if hold.stopped_early)


def test_only_a_session_of_today_that_was_begun_and_not_all_done_is_offered() -> None:
    left = Recorded().go_to(50).record
    evening = EVENING + timedelta(hours=2)
    assert may_go_on(left, evening)
    assert not may_go_on(left, EVENING + timedelta(hours=5))  # past midnight
    assert not may_go_on(Recorded().go_to(20).record, evening)
    assert not may_go_on(Recorded().go_to(130).record, evening)
    assert not may_go_on(broken_off(left, evening), evening)


def test_what_nobody_goes_on_with_ended_with_its_last_hold() -> None:
    left = broken_off(Recorded().go_to(50).record, EVENING + timedelta(days=1))
    assert (left.ending, left.ended) == (Ending.BROKEN_OFF, EVENING + timedelta(seconds=45))
    nothing = broken_off(Recorded().record, EVENING)
    assert nothing.ended == EVENING


def test_going_on_begins_with_getting_ready_for_the_first_hold_not_kept() -> None:
    left = Recorded().go_to(100).record
    detour = to_go_on(TIMELINE, {hold.place for hold in left.kept}, Settings())
    assert detour is not None
    session = Session(detour.timeline)
    session.start(0.0, index=detour.index, kept=detour.holds_done)
    view = session.view(0.0)
    later = view.timeline.phases[view.index :]
    assert [(phase.kind, phase.seconds) for phase in later] == [
        (PhaseKind.GET_READY, 5),
        (PhaseKind.TRANSITION, 10),
        (PhaseKind.HOLD, 30),
    ]
    assert (later[-1].pose, later[-1].side) == ("side-plank", Side.RIGHT)
    assert len(view.holds_done) == 2
    assert view.total_left_seconds == 45


def test_a_hold_that_was_kept_further_on_stays_kept_where_time_to_get_ready_comes_in() -> None:
    first, _, last = TIMELINE.holds
    detour = to_go_on(TIMELINE, {(h.step, h.side, h.repetition) for h in (first, last)}, Settings())
    assert detour is not None
    done = [detour.timeline.phases[at] for at in sorted(detour.holds_done)]
    assert [(phase.kind, phase.step, phase.side) for phase in done] == [
        (PhaseKind.HOLD, 1, Side.BOTH),
        (PhaseKind.HOLD, 2, Side.RIGHT),
    ]


def test_a_session_gone_on_with_stays_one_record() -> None:
    left = Recorded().go_to(50).record
    recording = Recording(replace(left, practised_seconds=45))
    detour = to_go_on(TIMELINE, {hold.place for hold in left.kept}, Settings())
    assert detour is not None
    session, seconds = Session(detour.timeline), count(1)
    events = session.start(0.0, index=detour.index, kept=detour.holds_done)
    at = EVENING + timedelta(hours=1)
    while not session.is_over:
        now = float(next(seconds))
        for event in (*events, *session.advance(now)):
            recording.take(event, session.view(now), at)
        events = ()
    record = recording.record
    assert (record.id, record.ending, record.holds_done) == ("one", Ending.FINISHED, 3)
    assert record.practised_seconds == 45 + detour.timeline.total_seconds - 45


@given(st.sets(st.sampled_from([(h.step, h.side, h.repetition) for h in TIMELINE.holds])))
def test_going_on_leaves_out_no_hold_and_has_no_break(kept: set[tuple[int, Side, int]]) -> None:
    detour = to_go_on(TIMELINE, kept, Settings())
    if not kept or len(kept) == 3:
        assert detour is None
        return
    assert detour is not None
    phases = detour.timeline.phases
    assert [phase.start_seconds for phase in phases[1:]] == [phase.end_seconds for phase in phases[:-1]]
    for phase in phases:
        middle = (phase.start_seconds + phase.end_seconds) / 2
        assert phase.halfway_seconds == (middle if phase.kind is PhaseKind.HOLD else None)
    assert [(h.step, h.side) for h in detour.timeline.holds] == [(h.step, h.side) for h in TIMELINE.holds]
    done = {(phases[at].step, phases[at].side, phases[at].repetition) for at in detour.holds_done}
    assert done == kept
    first = next(phase for phase in phases[detour.index :] if phase.kind is PhaseKind.HOLD)
    assert (first.step, first.side, first.repetition) not in kept


def test_what_hurt_and_was_gone_on_with_does_not_tell_how_it_ended() -> None:
    led = Recorded().go_to(20)
    led.take(led.session.ease_off(led.seconds))
    led.take(led.session.resume(led.seconds))
    led.take(led.session.stop(led.seconds))
    assert led.record.ending is Ending.STOPPED
    assert [hold[-1] for hold in led.holds] == [Leaving.ENDED]


def test_stopping_on_the_way_to_a_pose_records_no_hold() -> None:
    led = Recorded().go_to(8)
    led.take(led.session.stop(led.seconds))
    assert (led.record.ending, led.holds) == (Ending.STOPPED, [])


def test_a_session_begins_with_what_it_is_and_nothing_said() -> None:
    assert begun("one", replace(TIMELINE, hold_factor=0.75), EVENING) == SessionRecord(
        id="one",
        routine="a-routine",
        routine_name="A routine",
        started=EVENING,
        changed=EVENING,
        holds_planned=3,
        hold_factor=0.75,
    )


def test_every_change_of_a_record_has_its_moment() -> None:
    def after(seconds: int) -> datetime:
        return EVENING + timedelta(seconds=seconds)

    led = Recorded().go_to(17)
    led.skip()
    assert [(record.changed, record.holds[-1].ended) for record in led.written] == [(after(17), after(17))]
    led.go_to(30)
    led.take(led.session.stop(led.seconds))
    assert [(record.changed, record.ended, record.holds[-1].ended) for record in led.written[1:]] == [
        (after(30), after(30), after(30))
    ]
    assert broken_off(led.record, after(90)).changed == after(90)
    skipped_last = Recorded().go_to(100)
    skipped_last.skip()
    assert skipped_last.record.holds[-1].ended == after(100)


def test_a_session_left_open_is_kept_as_far_as_it_has_come() -> None:
    led = Recorded().go_to(20)
    at = EVENING + timedelta(seconds=21)
    record = led.recording.so_far(led.session.view(20.0), at)
    assert (record.practised_seconds, record.changed, record.ending) == (20, at, Ending.OPEN)
    stopped = Recorded().go_to(20)
    stopped.take(stopped.session.stop(20.0))
    assert [one.recording.is_open for one in (led, stopped)] == [True, False]


def test_what_is_said_of_a_session_is_kept_with_the_rest_of_it() -> None:
    led = Recorded().go_to(130)
    before, at = led.record, EVENING + timedelta(minutes=5)
    said = led.recording.note(at, pain_after=3, note="Fine")
    assert said == led.record == replace(before, changed=at, pain_after=3, note="Fine")


def test_nothing_of_what_hurt_is_offered_again() -> None:
    left = Recorded().go_to(50).record
    assert not may_go_on(replace(left, signs=True), EVENING)
    hurt = replace(left.holds[0], leaving=Leaving.HURT)
    assert not may_go_on(replace(left, holds=(*left.holds, hurt)), EVENING)
    assert not may_go_on(replace(left, holds_planned=1), EVENING)


def test_going_back_from_what_hurts_records_it_as_left_because_of_that() -> None:
    led = Recorded().go_to(65)
    led.take(led.session.ease_off(led.seconds))
    led.take(led.session.back(led.seconds))
    assert led.holds[1:] == [("side-plank", Side.LEFT, 10, Leaving.HURT)]
    assert len(led.written) == 2, "and it is kept at once"


def test_a_hold_skipped_as_it_begins_had_no_time() -> None:
    recording = Recording(begun("one", TIMELINE, EVENING))
    view = Session(TIMELINE).view(0.0)
    assert recording.take(PhaseStarted(2), view, EVENING) is None
    recording.take(PhaseStarted(3), view, EVENING)
    assert [hold.done_seconds for hold in recording.record.holds] == [0]


def test_seconds_are_kept_to_the_thousandth() -> None:
    led = Recorded()
    led.session.advance(0.1234)
    assert led.recording.so_far(led.session.view(0.1234), EVENING).practised_seconds == 0.123


def test_going_on_takes_its_time_to_move_and_leaves_out_what_takes_none() -> None:
    def way(settings: Settings, change_over: int) -> list[tuple[PhaseKind, float]]:
        made = lay_out(a_routine(a_step(), a_step(change_over=change_over)), settings, day=date(2026, 6, 1))
        detour = to_go_on(made, {(1, Side.BOTH, 1)}, settings)
        assert detour is not None
        return [(phase.kind, phase.seconds) for phase in detour.timeline.phases[detour.index : -1]]

    ready, move = PhaseKind.GET_READY, PhaseKind.TRANSITION
    assert way(Settings(get_ready_seconds=1, time_to_move=2), 10) == [(ready, 1), (move, 20)]
    assert way(Settings(get_ready_seconds=0), 10) == [(move, 10)]
    assert way(Settings(), 0) == [(ready, 5)]


def test_going_on_before_the_first_hold_begins_at_the_start() -> None:
    detour = to_go_on(TIMELINE, {(2, Side.LEFT, 1)}, Settings())
    assert detour is not None
    assert detour.index == 0
    first = detour.timeline.phases[0]
    assert (first.kind, first.start_seconds) == (PhaseKind.GET_READY, 0)
