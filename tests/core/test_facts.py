"""Facts about what the rules are told of the history, as it is kept."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from backchime.core.facts import days_to_mark, facts_from, past_session, session_shares, unfinished
from backchime.core.history import (
    DayRecord,
    DecisionRecord,
    Ending,
    History,
    HoldRecord,
    Leaving,
    LightWeekRecord,
    SessionRecord,
    Settled,
)
from backchime.core.progression_facts import Decision, Facts, LightWeek, Move, Share, Strand
from backchime.core.routine import Library, Side
from backchime.core.settings import Settings
from backchime.core.timeline import PhaseKind, lay_out
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

from tests.building import a_routine, a_step
from tests.practising import EVENING, a_hold, a_session

LIBRARY = load_library(SHIPPED_ROUTINES, None).library
TODAY = EVENING.date()
LATER = EVENING + timedelta(hours=1)


def done(
    routine: str, *, settings: Settings | None = None, until: int | None = None, **changes: Any
) -> SessionRecord:
    """A shipped routine practised to its end, or only its first holds."""
    timeline = lay_out(LIBRARY.routines[routine], settings or Settings(), day=TODAY)
    kept = tuple(
        HoldRecord(hold.pose, hold.side, hold.step, hold.repetition, hold.seconds, hold.seconds, EVENING)
        for hold in timeline.phases
        if hold.kind is PhaseKind.HOLD
    )
    session = a_session(EVENING, *kept[:until], name=routine, routine=routine, planned=len(kept))
    return replace(session, **changes)


def facts(*sessions: SessionRecord, settings: Settings | None = None, **kept: Any) -> Facts:
    history = History(sessions, **kept)
    return facts_from(history, library=LIBRARY, settings=settings or Settings(), now=LATER)


@pytest.mark.parametrize(
    ("routine", "shares"),
    [
        ("core-30", {Strand.CORE: Share(30, 4, 4)}),
        ("daily-combined", {Strand.CORE: Share(30, 4, 4), Strand.STRETCH: Share(30, 11, 11)}),
        ("back-yoga-10", {Strand.STRETCH: Share(30, 11, 11)}),
        ("core-starter", {Strand.CORE: Share(15, 5, 5)}),
        ("big-three-2", {Strand.BIG_THREE: Share(2, 45, 45)}),
        ("gentle-start", {}),
        ("spasm-relief-3", {}),
        ("desk-break", {}),
    ],
)
def test_the_shipped_routines_have_their_strands(routine: str, shares: dict[Strand, Share]) -> None:
    assert session_shares(done(routine), LIBRARY) == shares


def test_a_longer_hold_is_the_size_of_the_session() -> None:
    session = done("core-30", settings=Settings(core_hold_seconds=40))
    assert session_shares(session, LIBRARY)[Strand.CORE] == Share(40, 4, 4)


def test_holds_that_a_session_did_not_come_to_leave_its_share_unfinished() -> None:
    broken = done("daily-combined", until=11, ending=Ending.BROKEN_OFF)
    shares = session_shares(broken, LIBRARY)
    assert (shares[Strand.STRETCH], shares[Strand.CORE]) == (Share(30, 11, 9), Share(30, 4, 1))
    assert not past_session(broken, LIBRARY).stopped_early
    before_planks = session_shares(done("daily-combined", until=3, ending=Ending.STOPPED), LIBRARY)
    assert Strand.CORE not in before_planks
    of_nobody = replace(broken, routine="gone", holds=broken.holds[-1:], holds_planned=4)
    assert session_shares(of_nobody, LIBRARY) == {Strand.CORE: Share(30, 4, 1)}


def test_a_hold_kept_at_the_second_try_is_kept_once() -> None:
    first = HoldRecord("high-plank", Side.BOTH, 1, 1, 30.0, 8.0, EVENING, Leaving.SKIPPED)
    session = replace(done("core-30"), holds=(first, *done("core-30").holds))
    assert session_shares(session, LIBRARY) == {Strand.CORE: Share(30, 4, 4)}


@pytest.mark.parametrize(
    ("changes", "early"),
    [
        ({}, False),
        ({"ending": Ending.STOPPED}, False),
        ({"ending": Ending.STOPPED, "holds_planned": 9}, True),
        ({"ending": Ending.EASED_OFF}, True),
        ({"holds": (a_hold(leaving=Leaving.HURT), a_hold(step=2))}, True),
        ({"ending": Ending.BROKEN_OFF, "holds_planned": 9}, False),
    ],
)
def test_easing_off_and_leaving_before_the_end_are_early_stops(changes: dict[str, Any], early: bool) -> None:
    assert past_session(done("core-30", **changes), LIBRARY).stopped_early is early


def test_what_was_said_of_a_session_comes_through() -> None:
    said = done(
        "core-30",
        pain_before=2,
        pain_when_eased=6,
        pain_after=3,
        effort=5,
        settled=Settled.NOT_YET,
        signs=True,
    )
    past = past_session(said, LIBRARY)
    assert (past.pain_before, past.pain_during, past.pain_after, past.effort) == (2, 6, 3, 5)
    assert (past.signs, past.settled, past.highest_pain) == (True, False, 6)


def test_what_was_begun_by_mistake_is_no_session() -> None:
    nothing = replace(done("core-30", ending=Ending.STOPPED), holds=())
    assert facts(nothing).sessions == ()
    left = replace(nothing, holds=(a_hold(seconds=2, leaving=Leaving.ENDED),))
    assert facts(left).sessions == ()
    hurt = replace(nothing, holds=(a_hold(seconds=2, leaving=Leaving.HURT),))
    assert len(facts(hurt).sessions) == 1


def test_what_was_left_open_today_can_be_gone_on_with_and_is_no_session_yet() -> None:
    left = done("core-30", until=2, ending=Ending.OPEN, ended=None)
    assert (facts(left).unfinished, facts(left).sessions) == ("core-30", ())
    assert unfinished((left,), EVENING + timedelta(days=1)) is None
    newer = replace(done("core-30"), id="newer", started=EVENING + timedelta(minutes=30))
    assert unfinished((left, newer), LATER) is None


def test_days_decisions_and_light_weeks_come_through() -> None:
    told = facts(
        days=(
            DayRecord(TODAY, EVENING, rest=True, average_pain=4),
            DayRecord(date(2026, 5, 3), EVENING, away=True),
        ),
        decisions=(DecisionRecord("d", EVENING, Strand.CORE, Move.UP, 30, 35),),
        light_weeks=(LightWeekRecord("w", TODAY, True, EVENING),),
    )
    assert told.decisions == (Decision(EVENING, Strand.CORE, Move.UP, 30, 35),)
    assert told.light_weeks == (LightWeek(TODAY, taken=True),)
    assert told.daily_pain == {TODAY: 4}
    assert (told.rest_days, told.days_away) == (frozenset({TODAY}), frozenset({date(2026, 5, 3)}))


def test_a_flare_up_goes_on_from_the_day_it_was_said_until_it_is_said_to_be_over() -> None:
    began = TODAY - timedelta(days=2)
    settings = Settings(flare_up_since=began.isoformat(), away_since="2026-99-99")
    told = facts(settings=settings)
    assert told.flare_days == {began, began + timedelta(days=1), TODAY}
    assert told.days_away == frozenset()
    noted = DayRecord(began, EVENING, note="Ouch")
    marked = days_to_mark((noted,), settings, LATER)
    assert [(one.day, one.flare_up, one.note) for one in marked] == [
        (began, True, "Ouch"),
        (began + timedelta(days=1), True, ""),
        (TODAY, True, ""),
    ]
    assert days_to_mark(marked, settings, LATER) == ()


def test_of_days_long_ago_only_the_day_counts() -> None:
    told = facts_from(
        History(), library=LIBRARY, settings=Settings(), now=LATER, earlier_days=(date(2020, 1, 1),)
    )
    assert [(one.day, one.shares) for one in told.sessions] == [(date(2020, 1, 1), {})]


def test_nothing_later_than_now_is_seen() -> None:
    assert facts(replace(done("core-30"), started=EVENING + timedelta(days=1))).sessions == ()
    assert datetime.fromisoformat("2026-06-01T19:30:00+02:00") == EVENING


def test_a_hold_tried_again_counts_as_its_better_try_whichever_came_first() -> None:
    whole = done("core-30")
    short = replace(whole.holds[0], done_seconds=3.0, leaving=Leaving.ENDED)
    for holds in ((short, *whole.holds), (*whole.holds, short)):
        assert facts(replace(whole, holds=holds)).sessions == facts(whole).sessions
    never = (short, short, *whole.holds[1:])
    assert facts(replace(whole, holds=never)).sessions != facts(whole).sessions


def test_time_away_is_marked_on_each_of_its_days_and_what_is_marked_stays() -> None:
    began = TODAY - timedelta(days=1)
    settings = Settings(away_since=began.isoformat())
    assert facts(settings=settings).days_away == {began, TODAY}
    earlier = EVENING - timedelta(days=1)
    ill = DayRecord(began, earlier, flare_up=True)
    marked = days_to_mark((ill,), settings, LATER)
    assert marked == (replace(ill, away=True, changed=LATER), DayRecord(TODAY, LATER, away=True))
    assert days_to_mark(marked, Settings(flare_up_since=TODAY.isoformat()), LATER) == (
        replace(marked[1], flare_up=True),
    )


def test_a_session_is_told_by_its_routine_and_what_nobody_answered_is_not_known() -> None:
    past = past_session(done("core-30"), LIBRARY)
    assert (past.routine, past.started, past.settled) == ("core-30", EVENING, None)
    assert past_session(done("core-30", settled=Settled.YES), LIBRARY).settled is True


def test_a_session_of_this_very_moment_counts_and_without_one_none_is_unfinished() -> None:
    assert len(facts(replace(done("core-30"), started=LATER)).sessions) == 1
    assert facts(replace(done("core-30"), started=LATER + timedelta(seconds=1))).sessions == ()
    assert facts().unfinished == ""


def test_holds_of_the_big_three_that_were_not_come_to_are_theirs_and_no_other_strands() -> None:
    broken = done("big-three-2", until=44, ending=Ending.BROKEN_OFF)
    assert session_shares(broken, LIBRARY) == {Strand.BIG_THREE: Share(2, 45, 43)}


def test_a_locked_hold_is_none_of_those_that_were_to_come() -> None:
    plank = a_step(LIBRARY.poses["high-plank"], hold=30)
    mine = a_routine(plank, replace(plank, locked=True), plank, name="mine")
    library = Library(LIBRARY.poses, {"mine": mine})
    holds = tuple(a_hold("high-plank", step=step) for step in (1, 2))
    broken = replace(done("core-30"), routine="mine", holds=holds, holds_planned=3)
    assert session_shares(broken, library) == {Strand.CORE: Share(30, 2, 1)}
