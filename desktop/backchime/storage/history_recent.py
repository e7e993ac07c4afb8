"""What today's plan asks of the history: the last year as it is, and of the time before the days alone."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

from backchime.core.history import History, in_order
from backchime.core.practice import monday_of
from backchime.core.problem import Problem
from backchime.core.today import Past
from backchime.storage.history_db import read_from
from backchime.storage.history_progress import day_of, excused_days, practised_days
from backchime.storage.history_rows import read_days, read_sessions, read_small_tables

RECENT = timedelta(days=400)


def load_past(path: Path, today: date) -> tuple[Past, Problem | None]:
    """The past of a day. Changes nothing."""

    def act(connection: sqlite3.Connection) -> Past:
        return read_past(connection, today)

    return read_from(path, act, nothing=Past())


def read_past(connection: sqlite3.Connection, today: date) -> Past:
    """The same through a connection."""
    since = today - RECENT
    sessions = tuple(read_sessions(connection, "day >= ?", (since.isoformat(),)))
    days = read_days(connection, since=since)
    history = in_order(History(sessions=sessions, days=days, **read_small_tables(connection)))
    earlier = connection.execute("SELECT day FROM day_total WHERE kept AND day < ?", (since.isoformat(),))
    (week_seconds,) = connection.execute(
        "SELECT total(seconds) FROM day_total WHERE day >= ? AND day <= ?",
        (monday_of(today).isoformat(), today.isoformat()),
    ).fetchone()
    done = connection.execute("SELECT routine, max(day) FROM session WHERE kept > 0 GROUP BY routine")
    return Past(
        history=history,
        earlier_days=tuple(day_of(day) for (day,) in earlier),
        practised=practised_days(connection),
        excused=excused_days(connection),
        week_seconds=week_seconds,
        last_done={routine: day_of(day) for routine, day in done},
    )
