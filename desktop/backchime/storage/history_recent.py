"""What today's plan asks of the history: the last months as they are, and of the time before a little."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import zip_longest
from pathlib import Path

from backchime.core.history import History, in_order
from backchime.core.practice import monday_of
from backchime.core.problem import Problem
from backchime.core.today import Past
from backchime.storage.history_db import read_from
from backchime.storage.history_progress import day_of, excused_days, practised_days
from backchime.storage.history_rows import read_days, read_sessions, read_small_tables

RECENT_SESSIONS = timedelta(days=120)
RECENT_DAYS = timedelta(days=400)
SHORT_GAP = timedelta(days=10)  # shorter than any from which weeks of practice are counted anew
# Of each routine the last session is read, too: who comes back after years had holds of some length.
_WANTED = "day >= ? OR key IN (SELECT key FROM (SELECT key, max(day) FROM session GROUP BY routine))"


def load_past(path: Path, today: date) -> tuple[Past, Problem | None]:
    """The past of a day. Changes nothing."""

    def act(connection: sqlite3.Connection) -> Past:
        return read_past(connection, today)

    return read_from(path, act, nothing=Past())


def read_past(connection: sqlite3.Connection, today: date) -> Past:
    """The same through a connection."""
    since = today - RECENT_SESSIONS
    sessions = tuple(read_sessions(connection, _WANTED, (since.isoformat(),)))
    days = read_days(connection, since=today - RECENT_DAYS)
    history = in_order(History(sessions=sessions, days=days, **read_small_tables(connection)))
    earlier = connection.execute(
        "SELECT day FROM day_total WHERE kept AND day < ? ORDER BY day", (since.isoformat(),)
    )
    (week_seconds,) = connection.execute(
        "SELECT total(seconds) FROM day_total WHERE day >= ? AND day <= ?",
        (monday_of(today).isoformat(), today.isoformat()),
    ).fetchone()
    done = connection.execute("SELECT routine, max(day) FROM session WHERE kept > 0 GROUP BY routine")
    return Past(
        history=history,
        earlier_days=tuple(_thinned([day_of(day) for (day,) in earlier])),
        practised=practised_days(connection),
        excused=excused_days(connection),
        week_seconds=week_seconds,
        last_done={routine: day_of(day) for routine, day in done},
    )


def _thinned(days: Sequence[date]) -> Iterator[date]:
    """Some of the days, in order: the first and last, both ends of every longer gap, and some between."""
    kept = date.min
    for day, following in zip_longest(days, days[1:]):
        if following is None or following - kept > SHORT_GAP:
            yield day
            kept = day
