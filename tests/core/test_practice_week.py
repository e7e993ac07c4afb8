"""Facts about the week as home shows it, and about what is said of a person's practice."""

from datetime import UTC, date, datetime, timedelta

from backchime.core.history import DayRecord, History, HoldRecord, SessionRecord
from backchime.core.practice import days_excused, days_practised
from backchime.core.practice_week import DayKind, Practice
from backchime.core.routine import Side
from backchime.core.today import Past, practice_from
from msgspec.structs import replace

FRIDAY = date(2026, 11, 20)
MONDAY = FRIDAY - timedelta(days=4)


def at(day: date, hour: int = 18) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def a_session(day: date, routine: str = "back-yoga-10") -> SessionRecord:
    hold = HoldRecord("childs-pose", Side.BOTH, 1, 1, 30, 30, at(day))
    return SessionRecord(
        f"{routine}-{day}",
        routine,
        routine,
        at(day),
        at(day),
        1,
        practised_seconds=600,
        holds=(hold,),
    )


def practice(*sessions: SessionRecord, days: tuple[DayRecord, ...] = ()) -> Practice:
    practised, excused = days_practised(sessions), days_excused(sessions, days)
    past = Past(History(sessions=sessions, days=days), practised=practised, excused=excused)
    return practice_from(past, FRIDAY)


def kinds(*sessions: SessionRecord, days: tuple[DayRecord, ...] = ()) -> list[DayKind]:
    return [one.kind for one in practice(*sessions, days=days).week]


def test_a_week_goes_from_monday_to_sunday_and_knows_today() -> None:
    week = practice().week
    assert [one.day for one in week] == [MONDAY + timedelta(days=number) for number in range(7)]
    assert [one.is_today for one in week] == [False] * 4 + [True] + [False] * 2


def test_days_practised_and_days_to_come_are_told_apart() -> None:
    found = kinds(a_session(MONDAY), a_session(FRIDAY))
    assert found == [DayKind.PRACTISED, *[DayKind.EMPTY] * 3, DayKind.PRACTISED, *[DayKind.TO_COME] * 2]


def test_today_is_not_over_and_so_never_empty() -> None:
    assert kinds(a_session(MONDAY))[4] is DayKind.TO_COME


def test_what_the_person_said_of_a_day_is_seen_where_they_did_not_practise() -> None:
    tuesday = MONDAY + timedelta(days=1)
    rest = DayRecord(tuesday, at(tuesday), rest=True)
    assert kinds(days=(rest,))[1] is DayKind.REST
    assert kinds(days=(replace(rest, flare_up=True),))[1] is DayKind.FLARE_UP
    assert kinds(days=(replace(rest, rest=False, away=True),))[1] is DayKind.AWAY
    assert kinds(a_session(tuesday), days=(rest,))[1] is DayKind.PRACTISED


def test_gentle_positions_are_neither_practice_nor_an_empty_day() -> None:
    assert kinds(a_session(MONDAY, "spasm-relief-3"))[0] is DayKind.GENTLE


def test_a_rest_day_goes_on_with_the_run() -> None:
    sessions = [a_session(FRIDAY - timedelta(days=ago)) for ago in (1, 2, 4)]
    wednesday = FRIDAY - timedelta(days=3)
    rest = DayRecord(wednesday, at(wednesday), rest=True)
    assert practice(*sessions, days=(rest,)).run.days == 3
    assert practice(*sessions).run.days == 2


def test_only_a_person_without_any_history_is_new() -> None:
    assert practice().is_new
    assert not practice(a_session(date(2024, 1, 1))).is_new
    assert not practice(a_session(MONDAY, "spasm-relief-3")).is_new


def test_today_is_excused_by_what_is_said_of_it_and_by_gentle_positions_alone() -> None:
    rest = DayRecord(FRIDAY, at(FRIDAY), rest=True)
    excused = [
        practice(days=(rest,)),
        practice(days=(replace(rest, rest=False, away=True),)),
        practice(a_session(FRIDAY, "spasm-relief-3")),
    ]
    assert [(one.excused_today, one.practised_today) for one in excused] == [(True, False)] * 3
    practised = practice(a_session(FRIDAY))
    assert (practised.excused_today, practised.practised_today) == (False, True)
    said_nothing = DayRecord(FRIDAY, at(FRIDAY), note="Rain")
    for one in (practice(), practice(days=(said_nothing,)), Practice(FRIDAY)):
        assert (one.excused_today, one.practised_today) == (False, False)
