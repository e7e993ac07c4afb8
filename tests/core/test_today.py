"""Facts about what there is to say on a day, all of it together."""

from datetime import date, timedelta
from typing import Any

from backchime.core.facts import Marks
from backchime.core.history import Activity, ActivityRating, Ending, History, LightWeekRecord, Settled
from backchime.core.practice_week import DayKind
from backchime.core.progression_facts import Move, Strand
from backchime.core.settings import Settings
from backchime.core.today import Past, Today, today_from
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

from tests.practising import EVENING, a_day, a_hold, a_session

LIBRARY = load_library(SHIPPED_ROUTINES, None).library
NOW = EVENING + timedelta(minutes=20)


def today(past: Past) -> Today:
    return today_from(past, library=LIBRARY, settings=Settings(), now=NOW)


def left_open(routine: str) -> Past:
    return Past(History((replace(a_session(routine=routine, planned=9), ending=Ending.OPEN, ended=None),)))


def test_a_session_that_was_broken_off_can_be_gone_on_with() -> None:
    found = today(left_open("core-30"))
    assert found.unfinished
    assert found.last is None


def test_one_whose_routine_is_gone_cannot_and_counts_as_the_last() -> None:
    found = today(left_open("my-own-that-i-deleted"))
    assert found.unfinished is None
    assert found.last
    assert found.facts.without_unfinished == found.facts


def test_a_past_can_be_told_without_the_session_under_way() -> None:
    past = left_open("core-30")
    assert past.without_session("another") == past
    assert past.without_session(past.history.sessions[0].id).history.sessions == ()


def at(past: Past, days: int = 0, **settings: Any) -> Today:
    now = NOW + timedelta(days=days)
    return today_from(past, library=LIBRARY, settings=Settings(**settings), now=now)


def test_a_session_of_an_earlier_day_is_asked_about_until_it_was_answered() -> None:
    session = a_session()
    past = Past(History((a_session(EVENING - timedelta(days=3)), session)))
    assert (at(past).last, at(past).to_settle) == (session, None)
    assert (at(past, 1).last, at(past, 1).to_settle) == (session, session)
    for answered in (replace(session, settled=Settled.NOT_YET), replace(session, holds=())):
        assert at(Past(History((answered,))), 1).to_settle is None
    assert at(Past(), 1).to_settle is None


def test_what_is_still_to_come_is_not_the_last_and_what_is_of_this_moment_is() -> None:
    past = Past(History((a_session(EVENING), a_session(NOW), a_session(NOW + timedelta(seconds=1)))))
    last = at(past).last
    assert last is not None
    assert last.started == NOW


def test_what_is_noted_and_marked_of_the_day_is_that_of_today() -> None:
    yesterday = a_day(EVENING.date() - timedelta(days=1), flare_up=True)
    noted = a_day(EVENING.date(), rest=True)
    activity = Activity("a", "Socks", EVENING.date(), EVENING)
    rating = ActivityRating("a", EVENING.date(), 3, EVENING)
    past = Past(History((), (yesterday, noted), (activity,), (rating,)))
    found = at(past, away_since="2026-05-30", flare_up_since="2026-05-31")
    assert (found.today, found.day) == (EVENING.date(), noted)
    assert found.marks == Marks(date(2026, 5, 31), date(2026, 5, 30), rest=True)
    assert (found.activities, found.ratings) == ((activity,), (rating,))
    assert at(past, 1).day is None
    assert at(past, 1).marks == Marks()


def test_how_a_person_has_practised_comes_from_all_time() -> None:
    number = EVENING.date().toordinal()
    past = Past(
        practised=frozenset({number, number - 1, number - 3, number - 50, *range(number - 70, number - 60)}),
        excused=frozenset({number - 2}),
        week_seconds=90.0,
        last_done={"core-30": date(2026, 5, 1)},
    )
    practice = at(past).practice
    assert (practice.today, practice.run.days, practice.longest.days) == (EVENING.date(), 3, 10)
    assert (practice.week_seconds, practice.last_done) == (90.0, {"core-30": date(2026, 5, 1)})
    assert [day.kind for day in practice.week][:1] == [DayKind.PRACTISED]
    assert not practice.is_new
    assert at(Past()).practice.is_new
    assert not at(Past(excused=frozenset({1}))).practice.is_new


def test_growth_light_weeks_and_plans_are_those_of_the_day() -> None:
    green: dict[str, Any] = {"pain": (1, 1), "planned": 4, "routine": "core-30"}
    planks = tuple(a_hold("high-plank" if step % 2 else "forearm-plank", step=step) for step in range(1, 5))
    sessions = tuple(
        replace(a_session(EVENING + timedelta(days=days), *planks, **green), effort=4, settled=Settled.YES)
        for days in range(0, 42, 2)
    )
    past = Past(History(sessions[:4]))
    assert [(one.strand, one.move) for one in at(past, 8).asked] == [(Strand.CORE, Move.UP)]
    assert at(past, 1).asked == ()
    assert [one.move for one in at(past, 1).growth] == [Move.KEEP]
    whole = Past(History(sessions))
    assert at(whole, 35).light_week is not None
    assert (at(whole, 34).light_week, at(whole, 34).is_light) == (None, False)
    taken = LightWeekRecord("w", EVENING.date() + timedelta(days=35), True, EVENING)
    light = at(Past(History(sessions, light_weeks=(taken,))), 36)
    assert (light.light_week, light.is_light, light.suggestion.factor) == (None, True, 0.7)
    assert (at(whole, 41).look_back is None, at(whole, 42).look_back is None) == (True, False)
    assert at(whole, 42, plan="starter").plan is not None
    assert at(whole, 42).plan is None


def test_days_from_before_count_for_the_time_practised() -> None:
    earlier = (EVENING.date() - timedelta(days=42),)
    assert at(Past(earlier_days=earlier)).look_back is not None
    assert at(Past()).look_back is None
