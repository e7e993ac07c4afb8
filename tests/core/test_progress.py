"""Facts about what is drawn of a history: squares of days, pairs of ratings, lines of holds."""

from datetime import date, timedelta

import pytest
from backchime.core.pain import Change
from backchime.core.practice import WeekTotal
from backchime.core.progress import PainPair, PoseWeek, ProgressFigures
from backchime.core.progress_days import DayMark, day_squares
from backchime.core.progress_holds import hold_lines
from backchime.core.progress_pain import Grain, PainMark, pain_change, pain_marks
from backchime.core.progress_span import WEEKS, Span, first_day, within
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.practising import a_day

TODAY = date(2026, 11, 20)  # a Friday
MONDAY = date(2026, 11, 16)


def pairs(*ratings: tuple[int, int], until: date = TODAY) -> tuple[PainPair, ...]:
    """One a day, up to a day."""
    first = until - timedelta(days=len(ratings) - 1)
    return tuple(
        PainPair(first + timedelta(days=number), before, after)
        for number, (before, after) in enumerate(ratings)
    )


def a_pose_week(weeks_ago: int, seconds: float, *, pose: str = "plank", holds: int = 4) -> PoseWeek:
    return PoseWeek(pose, MONDAY - timedelta(weeks=weeks_ago), holds, holds * seconds, seconds, 0)


# -- days --


@pytest.mark.parametrize("span", Span)
def test_a_span_has_whole_weeks_and_ends_with_that_of_today(span: Span) -> None:
    squares = day_squares(ProgressFigures(), since=first_day(span, TODAY), today=TODAY)
    assert len(squares) == 7 * WEEKS[span]
    assert squares[0].day.weekday() == 0
    assert [square.is_today for square in squares[-7:]] == [False] * 4 + [True] + [False] * 2
    assert [square.is_to_come for square in squares[-7:]] == [False] * 5 + [True] * 2


@pytest.mark.parametrize(
    ("minutes", "level"), [(0, 0), (0.01, 1), (3.9, 1), (4, 2), (7.9, 2), (8, 3), (11.9, 3), (12, 4), (90, 4)]
)
def test_a_day_is_coloured_by_its_minutes(minutes: float, level: int) -> None:
    figures = ProgressFigures(day_seconds={TODAY.toordinal(): minutes * 60})
    squares = day_squares(figures, since=MONDAY, today=TODAY)
    assert [square.level for square in squares] == [0, 0, 0, 0, level, 0, 0]


def test_a_day_shows_the_weightiest_of_what_is_said_of_it() -> None:
    said = (
        a_day(MONDAY, rest=True),
        a_day(MONDAY + timedelta(days=1), rest=True, flare_up=True),
        replace(a_day(MONDAY + timedelta(days=2)), average_pain=4),
        a_day(MONDAY + timedelta(days=3), away=True),
    )
    squares = day_squares(ProgressFigures(days=said), since=MONDAY, today=TODAY)
    marks = [DayMark.REST, DayMark.FLARE_UP, DayMark.NONE, DayMark.AWAY]
    assert [square.mark for square in squares[:4]] == marks


def test_within_a_shorter_span_nothing_is_left_of_the_time_before() -> None:
    before = MONDAY - timedelta(days=1)
    figures = ProgressFigures(
        practised=frozenset({before.toordinal(), MONDAY.toordinal()}),
        days=(a_day(before, rest=True), a_day(MONDAY, rest=True)),
        day_seconds={before.toordinal(): 60.0, MONDAY.toordinal(): 90.0},
        pain=pairs((4, 3), (5, 3), until=MONDAY),
        pose_weeks=(a_pose_week(1, 20.0), a_pose_week(0, 25.0)),
    )
    shorter = within(figures, MONDAY)
    assert [day.day for day in shorter.days] == [MONDAY]
    assert shorter.day_seconds == {MONDAY.toordinal(): 90.0}
    assert shorter.pain == pairs((5, 3), until=MONDAY)
    assert [week.longest_seconds for week in shorter.pose_weeks] == [25.0]
    assert shorter.practised == figures.practised  # runs and days of the last 28 reach back as far as ever


def test_only_a_history_without_any_day_is_empty() -> None:
    assert ProgressFigures().is_empty
    assert not ProgressFigures(practised=frozenset({1})).is_empty
    assert not ProgressFigures(excused=frozenset({1})).is_empty


# -- pain --


def test_of_two_rated_sessions_nothing_is_said() -> None:
    assert pain_change(pairs((8, 1), (8, 1))) is None
    assert pain_change(pairs((8, 1), (8, 1), (8, 1))) is not None


@pytest.mark.parametrize(
    ("ratings", "how", "points"),
    [
        (((5, 3), (4, 3), (4, 4)), Change.LOWER, 1.0),
        (((3, 5), (3, 4), (4, 4)), Change.HIGHER, 1.0),
        (((3, 4), (4, 3), (4, 3)), Change.SAME, 1 / 3),
        (((3, 4), (4, 3), (4, 4)), Change.SAME, 0.0),
        (((4, 3), (4, 4)) * 3, Change.LOWER, 0.5),
        (((3, 4), (4, 4)) * 3, Change.HIGHER, 0.5),
    ],
)
def test_the_change_is_said_as_it_is(
    ratings: tuple[tuple[int, int], ...], how: Change, points: float
) -> None:
    change = pain_change(pairs(*ratings))
    assert change is not None
    assert (change.how, change.sessions) == (how, len(ratings))
    assert change.points == pytest.approx(points)


def test_the_latest_twenty_sessions_count_and_how_often_each_way() -> None:
    change = pain_change(pairs(*[(10, 0)] * 30, *[(5, 3)] * 16, (3, 3), (3, 3), (2, 4), (2, 3)))
    assert change is not None
    assert (change.sessions, change.lower, change.same, change.higher) == (20, 16, 2, 2)
    assert change.points == pytest.approx((16 * 2 - 3) / 20)


def test_few_sessions_are_marks_of_their_own_and_many_become_averages() -> None:
    some = pairs(*[(5, 3)] * 36)
    assert [mark.sessions for mark in pain_marks(some)] == [1] * 36
    daily = pairs(*[(5, 3), (4, 4)] * 42)  # twelve weeks
    weeks = pain_marks(daily)
    assert len(weeks) == 13
    assert weeks[1] == pain_marks(daily, most=20)[1]
    assert (weeks[1].grain, weeks[1].sessions) == (Grain.WEEK, 7)
    assert (weeks[1].start.weekday(), weeks[1].last.weekday()) == (0, 6)
    assert weeks[1].before == pytest.approx(4.5, abs=0.1)
    year = pain_marks(pairs(*[(5, 3)] * 365))
    assert len(year) == 12 + 1
    assert {(mark.grain, mark.start.day) for mark in year} == {(Grain.MONTH, 1)}


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=200))
def test_no_session_is_lost_in_the_averages(ratings: list[tuple[int, int]]) -> None:
    marks = pain_marks(pairs(*ratings))
    assert sum(mark.sessions for mark in marks) == len(ratings)
    assert sum(mark.before * mark.sessions for mark in marks) == pytest.approx(sum(one for one, _ in ratings))
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)


# -- holds --


def test_a_line_tells_where_a_hold_began_is_now_and_was_longest() -> None:
    weeks = (a_pose_week(0, 45.0), a_pose_week(3, 30.0), a_pose_week(1, 60.0), a_pose_week(2, 0.0, holds=0))
    (line,) = hold_lines(weeks)
    assert (line.start_seconds, line.now_seconds, line.longest_seconds) == (30.0, 45.0, 60.0)
    assert [seconds for _, seconds in line.weeks] == [30.0, 60.0, 45.0]
    assert (line.holds, line.seconds, line.changed) == (12, 540.0, True)


@pytest.mark.parametrize(
    ("seconds", "changed"), [((30.0, 35.0), True), ((30.0, 30.2), False), ((30.0, 35.0, 30.0), True)]
)
def test_a_line_of_two_lengths_has_changed_and_parts_of_a_second_are_none(
    seconds: tuple[float, ...], changed: bool
) -> None:
    (line,) = hold_lines(a_pose_week(ago, one) for ago, one in enumerate(seconds))
    assert line.changed is changed


def test_a_pose_that_was_never_kept_to_its_end_has_no_line() -> None:
    assert hold_lines((a_pose_week(0, 0.0, holds=0),)) == ()


def test_the_pose_practised_longest_comes_first_and_an_even_one_has_not_changed() -> None:
    first, second = hold_lines((a_pose_week(0, 30.0, pose="a"), a_pose_week(0, 40.0, pose="b")))
    assert (first.pose, second.pose) == ("b", "a")
    assert not first.changed


def test_the_runs_are_those_of_the_days_that_were_practised() -> None:
    days = frozenset(TODAY.toordinal() - back for back in (0, 1, 2, 5, 6, 7, 8, 40))
    figures = ProgressFigures(practised=days)
    assert figures.recent_days(TODAY) == 7
    assert figures.present_run(TODAY).days == 3
    assert figures.longest_run().days == 4


def test_a_week_that_begins_with_the_span_is_in_it() -> None:
    figures = ProgressFigures(weeks=tuple(WeekTotal(MONDAY - timedelta(weeks=n)) for n in (2, 1, 0)))
    since = MONDAY - timedelta(weeks=1)
    assert [week.monday for week in within(figures, since).weeks] == [since, MONDAY]


def test_days_of_which_nothing_is_said_have_no_mark() -> None:
    figures = ProgressFigures(days=(a_day(MONDAY, away=True),), day_seconds={MONDAY.toordinal(): 60.0})
    squares = day_squares(figures, since=MONDAY, today=MONDAY)
    assert [square.mark for square in squares] == [DayMark.AWAY, *[DayMark.NONE] * 6]
    assert [square.level for square in squares] == [1, *[0] * 6]


def test_each_mark_of_pain_has_what_was_rated_or_its_average() -> None:
    one, other = pairs((5, 3), (6, 1))
    assert pain_marks((one, other)) == (
        PainMark(Grain.SESSION, one.day, one.day, 5, 3),
        PainMark(Grain.SESSION, other.day, other.day, 6, 1),
    )
    week = pairs((5, 3), (6, 1), (1, 1), until=MONDAY + timedelta(days=6))
    assert pain_marks(week, most=1) == (
        PainMark(Grain.WEEK, MONDAY, MONDAY + timedelta(days=6), 4, 5 / 3, 3),
    )
