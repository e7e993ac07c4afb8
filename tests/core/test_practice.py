"""Facts about how often a person practises: what counts, and what breaks nothing."""

from datetime import date, timedelta

from backchime.core.history import DayRecord, Leaving
from backchime.core.practice import (
    Run,
    days_excused,
    days_practised,
    longest_run,
    monday_of,
    present_run,
    recent_days,
    week_totals,
)
from hypothesis import given
from hypothesis import strategies as st

from tests.practising import EVENING, a_day, a_hold, a_session, on_days

MAY_31 = date(2026, 5, 31).toordinal()


def june(day: int) -> int:
    return MAY_31 + day


def run_on(today: int, *days: int, said: tuple[DayRecord, ...] = ()) -> Run:
    sessions = on_days(*days)
    return present_run(days_practised(sessions), days_excused(sessions, said), june(today))


def test_a_day_counts_once_however_many_sessions_it_has() -> None:
    twice = (*on_days(1), a_session(EVENING + timedelta(hours=1)))
    assert days_practised(twice) == {june(1)}


def test_a_session_without_a_kept_hold_counts_for_nothing() -> None:
    given_up = a_session(EVENING, a_hold(seconds=3, leaving=Leaving.HURT))
    assert days_practised((given_up,)) == set()


def test_the_day_is_the_one_on_which_the_session_began_where_it_began() -> None:
    late = a_session(EVENING.replace(hour=23, minute=55))
    assert late.day == date(2026, 6, 1)


def test_today_breaks_nothing_before_it_is_over() -> None:
    assert run_on(4, 1, 2, 3) == Run(3, june(3))
    assert run_on(4, 1, 2, 3, 4) == Run(4, june(4))
    assert run_on(5, 1, 2, 3) == Run()


def test_rest_days_flare_ups_and_days_away_break_no_run_and_add_nothing() -> None:
    said = (
        a_day(date(2026, 6, 2), rest=True),
        a_day(date(2026, 6, 3), flare_up=True),
        a_day(date(2026, 6, 4), away=True),
    )
    assert run_on(5, 1, 5, said=said) == Run(2, june(5))
    assert run_on(5, 1, 5) == Run(1, june(5))


def test_easing_a_tight_back_neither_counts_nor_breaks_anything() -> None:
    sessions = (*on_days(1, 3), *on_days(2, routine="spasm-relief-3"))
    practised, excused = days_practised(sessions), days_excused(sessions, ())
    assert practised == {june(1), june(3)}
    assert present_run(practised, excused, june(3)) == Run(2, june(3))


def test_days_of_the_last_28_leave_out_the_29th() -> None:
    practised = {june(30), june(3), june(2)}
    assert recent_days(practised, june(30)) == 2
    assert recent_days(practised, june(29)) == 2  # nor do they take in a day to come


def test_the_longest_run_goes_over_excused_days_and_of_two_as_long_is_the_later() -> None:
    sessions = on_days(1, 2, 4, 10, 11, 12)
    practised = days_practised(sessions)
    assert longest_run(practised, days_excused(sessions, ())) == Run(3, june(12))
    rested = days_excused(sessions, (a_day(date(2026, 6, 3), rest=True),))
    assert longest_run(practised, rested) == Run(3, june(12))
    assert longest_run(practised | {june(5)}, rested) == Run(4, june(5))
    assert longest_run(frozenset(), frozenset()) == Run()


def test_one_empty_day_that_nothing_excuses_ends_a_run() -> None:
    practised = days_practised(on_days(1, 2, 4, 5, 6, 8))
    assert longest_run(practised, practised) == Run(3, june(6))


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.integers(1, 60))
def test_no_present_run_is_longer_than_the_longest(
    practised: set[int], excused: set[int], today: int
) -> None:
    past = {day for day in practised if day <= today}
    assert present_run(past, excused, today).days <= longest_run(past, excused).days <= len(past)


@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.integers(1, 60))
def test_one_more_excused_day_never_shortens_a_run(practised: set[int], excused: set[int], day: int) -> None:
    assert present_run(practised, excused | {day}, 60).days >= present_run(practised, excused, 60).days


def test_every_week_of_a_span_has_its_minutes_from_monday_to_sunday() -> None:
    weeks = week_totals(on_days(1, 7, 8), since=date(2026, 6, 3), until=date(2026, 6, 15))
    assert [(week.monday.day, week.minutes, week.days) for week in weeks] == [
        (1, 20.0, 2),
        (8, 10.0, 1),
        (15, 0.0, 0),
    ]
    until_sunday = week_totals((), since=date(2026, 6, 1), until=date(2026, 6, 14))
    assert [week.monday.day for week in until_sunday] == [1, 8]
    assert monday_of(date(2026, 6, 7)) == date(2026, 6, 1)
