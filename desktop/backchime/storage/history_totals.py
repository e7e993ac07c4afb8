"""Days and weeks added up in the history file itself, so that a hundred years are read as fast as one.

They follow from the sessions and holds: whatever is written is added to them in the same transaction.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date

from backchime.core.history import UNCOUNTED_ROUTINES, HoldRecord, Leaving
from backchime.core.practice import monday_of

_UNCOUNTED = ", ".join("?" * len(UNCOUNTED_ROUTINES))
_DAYS = (
    "INSERT OR REPLACE INTO day_total (day, sessions, seconds, kept, counts) "
    "SELECT day, count(*), sum(practised_seconds), sum(kept), "
    f"max(kept > 0 AND routine NOT IN ({_UNCOUNTED})) FROM session"
)


def create_totals(connection: sqlite3.Connection) -> None:
    """The tables, empty."""
    connection.execute(
        """
        CREATE TABLE day_total (
            day TEXT PRIMARY KEY,
            sessions INTEGER NOT NULL,
            seconds REAL NOT NULL,
            kept INTEGER NOT NULL,
            counts INTEGER NOT NULL CHECK (counts IN (0, 1))
        ) WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE pose_week (
            monday TEXT NOT NULL,
            pose TEXT NOT NULL,
            holds INTEGER NOT NULL,
            seconds REAL NOT NULL,
            longest_seconds REAL NOT NULL,
            stopped_early INTEGER NOT NULL,
            PRIMARY KEY (monday, pose)
        ) WITHOUT ROWID
        """
    )


def add_up_all(connection: sqlite3.Connection) -> None:
    """All of them anew, from every session and hold."""
    connection.execute("DELETE FROM day_total")
    connection.execute("DELETE FROM pose_week")
    connection.execute(f"{_DAYS} GROUP BY day", tuple(UNCOUNTED_ROUTINES))
    connection.execute(
        "INSERT INTO pose_week (monday, pose, holds, seconds, longest_seconds, stopped_early) "
        "SELECT date(day, '-6 days', 'weekday 1'), pose, sum(leaving = :kept), "
        "sum(iif(leaving = :kept, done_seconds, 0)), max(iif(leaving = :kept, done_seconds, 0)), "
        "sum(leaving <> :kept) FROM hold JOIN session ON session = key GROUP BY 1, 2",
        {"kept": Leaving.KEPT.value},
    )


def add_up_day(connection: sqlite3.Connection, day: date) -> None:
    """One day anew, after a session of it has been written."""
    connection.execute(f"{_DAYS} WHERE day = ? GROUP BY day", (*UNCOUNTED_ROUTINES, day.isoformat()))


def add_holds(connection: sqlite3.Connection, day: date, holds: Sequence[HoldRecord]) -> None:
    """Adds holds that have just been written to their week."""
    monday = monday_of(day).isoformat()
    connection.executemany(
        "INSERT INTO pose_week (monday, pose, holds, seconds, longest_seconds, stopped_early) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (monday, pose) DO UPDATE SET "
        "holds = holds + excluded.holds, seconds = seconds + excluded.seconds, "
        "longest_seconds = max(longest_seconds, excluded.longest_seconds), "
        "stopped_early = stopped_early + excluded.stopped_early",
        [
            (monday, hold.pose, 0, 0.0, 0.0, 1)
            if hold.stopped_early
            else (monday, hold.pose, 1, hold.done_seconds, hold.done_seconds, 0)
            for hold in holds
        ],
    )
