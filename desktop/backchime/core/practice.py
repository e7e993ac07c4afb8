"""How often a person practises: days, weeks and the run of days, told kindly.

A rest day, a flare-up and a day away never break a run; nor does today, which is not over yet. Days are
numbers here (`date.toordinal`): a life has many of them.
"""

from collections.abc import Iterable, Set
from datetime import date

from msgspec import Struct

from backchime.core.history import DayRecord, SessionRecord

RECENT_DAYS = 28


class Run(Struct, frozen=True):
    """Days practised without an empty day between them that nothing excuses.

    `last` is the latest day practised in it, None where there is none.
    """

    days: int = 0
    last: int | None = None


class WeekTotal(Struct, frozen=True):
    """One week, by its Monday: how long was practised, and on how many days that count."""

    monday: date
    seconds: float = 0.0
    days: int = 0

    @property
    def minutes(self) -> float:
        """The time practised."""
        return self.seconds / 60


def days_practised(sessions: Iterable[SessionRecord]) -> frozenset[int]:
    """The days with a session that counts."""
    return frozenset(session.day.toordinal() for session in sessions if session.counts)


def days_excused(sessions: Iterable[SessionRecord], days: Iterable[DayRecord]) -> frozenset[int]:
    """The days that break no run: said by the person, or with a session, if only a gentle one."""
    said = {record.day.toordinal() for record in days if record.is_excused}
    return frozenset(said | {session.day.toordinal() for session in sessions if session.kept})


def recent_days(practised: Set[int], today: int, *, length: int = RECENT_DAYS) -> int:
    """On how many of the last days, today included, there was practice."""
    return sum(day in practised for day in range(today - length + 1, today + 1))


def present_run(practised: Set[int], excused: Set[int], today: int) -> Run:
    """The run that today would go on with; empty where it has ended."""
    day = today if today in practised else today - 1
    days, last = 0, None
    while day in practised or day in excused:
        if day in practised:
            days += 1
            last = last or day
        day -= 1
    return Run(days, last)


def longest_run(practised: Set[int], excused: Set[int]) -> Run:
    """The longest run there ever was; the latest of several as long."""
    best, days, before = Run(), 0, 0
    for day in sorted(practised | excused):
        if day - before > 1:
            days = 0
        if day in practised:
            days += 1
            if days >= best.days:
                best = Run(days, day)
        before = day
    return best


def week_totals(sessions: Iterable[SessionRecord], *, since: date, until: date) -> tuple[WeekTotal, ...]:
    """Every week from that of `since` to that of `until`, those without practice too."""
    seconds: dict[int, float] = {}
    days: dict[int, set[int]] = {}
    for session in sessions:
        monday = monday_of(session.day).toordinal()
        seconds[monday] = seconds.get(monday, 0.0) + session.practised_seconds
        if session.counts:
            days.setdefault(monday, set()).add(session.day.toordinal())
    return every_week(
        {
            monday: WeekTotal(date.fromordinal(monday), total, len(days.get(monday, ())))
            for monday, total in seconds.items()
        },
        since=since,
        until=until,
    )


def every_week(found: dict[int, WeekTotal], *, since: date, until: date) -> tuple[WeekTotal, ...]:
    """The weeks of a span in order: those found, by the numbers of their Mondays, and empty ones between."""
    mondays = range(monday_of(since).toordinal(), until.toordinal() + 1, 7)
    return tuple(found.get(monday) or WeekTotal(date.fromordinal(monday)) for monday in mondays)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return date.fromordinal(day.toordinal() - day.weekday())
