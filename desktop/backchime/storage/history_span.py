"""Reads a part of the history: what is kept of some days, without all the rest."""

import sqlite3
from datetime import date
from pathlib import Path

from backchime.core.history import History
from backchime.core.problem import Problem
from backchime.storage import history_rows as rows
from backchime.storage.history_db import read_from

_FIRST = "SELECT min(day) FROM (SELECT min(day) AS day FROM session UNION ALL SELECT min(day) FROM day)"

_COUNT = "SELECT count(*) FROM session"


def load_first_day(path: Path) -> date | None:
    """The first day that anything is kept of; None where nothing is, or it cannot be read."""
    found, _ = read_from(path, lambda file: file.execute(_FIRST).fetchone()[0], nothing=None)
    return date.fromisoformat(found) if found else None


def count_sessions(path: Path) -> int:
    """How many sessions are kept."""
    counted: int
    counted, _ = read_from(path, lambda file: file.execute(_COUNT).fetchone()[0], nothing=0)
    return counted


def load_span(path: Path, *, since: date, until: date) -> tuple[History, Problem | None]:
    """Sessions and days of a span, and all that is neither."""

    def act(connection: sqlite3.Connection) -> History:
        span = (since.isoformat(), until.isoformat())
        return History(
            sessions=tuple(rows.read_sessions(connection, "day >= ? AND day <= ?", span)),
            days=rows.read_days(connection, since=since, until=until),
            **rows.read_small_tables(connection),
        )

    return read_from(path, act, nothing=History())
