"""What the progress page asks of the history."""

import sqlite3
from datetime import date
from pathlib import Path

from backchime.core.practice import WeekTotal, every_week, monday_of
from backchime.core.problem import Problem
from backchime.core.progress import PainPair, PoseWeek, ProgressFigures
from backchime.storage.history_db import read_from
from backchime.storage.history_rows import read_days

_EXCUSED = "SELECT day FROM day_total WHERE kept UNION SELECT day FROM day WHERE rest OR flare_up OR away"
_NUMBER = "CAST(julianday(day) - 1721424.5 AS INTEGER)"  # as `date.toordinal` counts days
day_of = date.fromisoformat


def load_figures(path: Path, *, since: date, until: date) -> tuple[ProgressFigures, Problem | None]:
    """Everything that is drawn of a span of days. Changes nothing."""

    def act(connection: sqlite3.Connection) -> ProgressFigures:
        return ProgressFigures(
            practised=practised_days(connection),
            excused=excused_days(connection),
            weeks=week_totals(connection, since=since, until=until),
            days=tuple(read_days(connection, since=since, until=until)),
            day_seconds=day_seconds(connection, since=since, until=until),
            pain=pain_pairs(connection, since=since, until=until),
            pose_weeks=pose_weeks(connection, since=since, until=until),
        )

    return read_from(path, act, nothing=ProgressFigures())


def practised_days(connection: sqlite3.Connection) -> frozenset[int]:
    """The days practised of all time, as numbers."""
    return _numbers(connection, "SELECT day FROM day_total WHERE counts")


def excused_days(connection: sqlite3.Connection) -> frozenset[int]:
    """The days that break no run, of all time, as numbers."""
    return _numbers(connection, _EXCUSED)


def week_totals(connection: sqlite3.Connection, *, since: date, until: date) -> tuple[WeekTotal, ...]:
    """Every week of a span."""
    rows = connection.execute(
        "SELECT date(day, '-6 days', 'weekday 1'), sum(seconds), sum(counts) FROM day_total "
        "WHERE day >= ? AND day <= ? GROUP BY 1",
        (monday_of(since).isoformat(), until.isoformat()),
    )
    found = {day_of(monday).toordinal(): WeekTotal(day_of(monday), *row) for monday, *row in rows}
    return every_week(found, since=since, until=until)


def day_seconds(connection: sqlite3.Connection, *, since: date, until: date) -> dict[int, float]:
    """How long was practised on each day of a span that has a session, by the day's number."""
    rows = connection.execute(
        f"SELECT {_NUMBER}, seconds FROM day_total WHERE day >= ? AND day <= ?",
        (since.isoformat(), until.isoformat()),
    )
    return dict(rows.fetchall())


def pain_pairs(connection: sqlite3.Connection, *, since: date, until: date) -> tuple[PainPair, ...]:
    """The sessions that were rated before and after."""
    rows = connection.execute(
        "SELECT day, pain_before, pain_after FROM session WHERE day >= ? AND day <= ? "
        "AND pain_before IS NOT NULL AND pain_after IS NOT NULL ORDER BY day, key",
        (since.isoformat(), until.isoformat()),
    )
    return tuple(PainPair(day_of(day), before, after) for day, before, after in rows)


def pose_weeks(connection: sqlite3.Connection, *, since: date, until: date) -> tuple[PoseWeek, ...]:
    """What was done of each pose in each week of a span."""
    rows = connection.execute(
        "SELECT pose, monday, holds, seconds, longest_seconds, stopped_early FROM pose_week "
        "WHERE monday >= ? AND monday <= ?",
        (monday_of(since).isoformat(), until.isoformat()),
    )
    return tuple(PoseWeek(pose, day_of(monday), *figures) for pose, monday, *figures in rows)


def _numbers(connection: sqlite3.Connection, days: str) -> frozenset[int]:
    return frozenset(number for (number,) in connection.execute(f"SELECT {_NUMBER} FROM ({days})"))
