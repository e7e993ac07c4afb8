"""Records as rows of the history file, and rows as records."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any, TypeVar

import msgspec

from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    History,
    HoldRecord,
    LightWeekRecord,
    SessionRecord,
    in_order,
)
from backchime.core.history import Record as AnyRecord
from backchime.storage.history_totals import add_holds, add_up_all, add_up_day

Record = TypeVar("Record", Activity, ActivityRating, DecisionRecord, LightWeekRecord)

_SESSION = tuple(name for name in SessionRecord.__struct_fields__ if name != "holds")
_HOLD = HoldRecord.__struct_fields__
_DAY, _ACTIVITY, _ACTIVITY_RATING, _DECISION, _LIGHT_WEEK = (
    kind.__struct_fields__ for kind in (DayRecord, Activity, ActivityRating, DecisionRecord, LightWeekRecord)
)


def write(connection: sqlite3.Connection, record: AnyRecord) -> None:
    """Writes any record in place of what it was."""
    match record:
        case SessionRecord():
            write_session(connection, record)
        case DayRecord():
            write_day(connection, record)
        case Activity():
            write_activity(connection, record)
        case ActivityRating():
            write_activity_rating(connection, record)
        case DecisionRecord():
            write_decision(connection, record)
        case LightWeekRecord():  # pragma: no branch  # there is no other
            write_light_week(connection, record)


def write_session(connection: sqlite3.Connection, session: SessionRecord) -> None:
    """Writes a session as it is now; of its holds, those that are not there yet."""
    row = {**_row(session), "day": session.day.isoformat(), "kept": len(session.kept)}
    row.pop("holds")
    _upsert(connection, "session", row, key=("id",))
    (key,) = connection.execute("SELECT key FROM session WHERE id = ?", (session.id,)).fetchone()
    (written,) = connection.execute("SELECT count(*) FROM hold WHERE session = ?", (key,)).fetchone()
    new = session.holds[written:]
    connection.executemany(
        f"INSERT INTO hold (session, number, {', '.join(_HOLD)}) "
        f"VALUES (?, ?, {', '.join('?' * len(_HOLD))})",
        [(key, number, *_row(hold).values()) for number, hold in enumerate(new, start=written + 1)],
    )
    add_holds(connection, session.day, new)
    add_up_day(connection, session.day)


def replace_session(connection: sqlite3.Connection, session: SessionRecord) -> None:
    """Writes a session that came from elsewhere: whatever holds were there give way to its own.

    Afterwards everything is to be added up anew.
    """
    connection.execute("DELETE FROM session WHERE id = ?", (session.id,))
    write_session(connection, session)


def replace_all(connection: sqlite3.Connection, news: History) -> None:
    """Writes records that came from elsewhere in place of what has the same id, and adds up anew."""
    for session in news.sessions:
        replace_session(connection, session)
    if news.sessions:
        add_up_all(connection)
    others = (news.days, news.activities, news.activity_ratings, news.decisions, news.light_weeks)
    for kind in others:
        for record in kind:
            write(connection, record)


def write_day(connection: sqlite3.Connection, day: DayRecord) -> None:
    """Writes what is noted of a day in place of what was."""
    _upsert(connection, "day", _row(day), key=("day",))


def write_activity(connection: sqlite3.Connection, activity: Activity) -> None:
    """Writes an activity in place of what it was."""
    _upsert(connection, "activity", _row(activity), key=("id",))


def write_activity_rating(connection: sqlite3.Connection, rating: ActivityRating) -> None:
    """Writes a rating in place of an earlier one of the same day."""
    _upsert(connection, "activity_rating", _row(rating), key=("activity", "day"))


def write_decision(connection: sqlite3.Connection, decision: DecisionRecord) -> None:
    """Writes what was decided."""
    _upsert(connection, "decision", _row(decision), key=("id",))


def write_light_week(connection: sqlite3.Connection, week: LightWeekRecord) -> None:
    """Writes a light week in place of what was said of it."""
    _upsert(connection, "light_week", _row(week), key=("id",))


def read_history(connection: sqlite3.Connection) -> History:
    """Everything. Raises `msgspec.ValidationError` where a row is none of ours."""
    return in_order(
        History(
            sessions=tuple(read_sessions(connection)),
            days=read_days(connection),
            **read_small_tables(connection),
        )
    )


def read_small_tables(connection: sqlite3.Connection) -> dict[str, Any]:
    """Everything that is no session and no day, by the names of the fields of a `History`."""
    return {
        "activities": _records(connection, "activity", _ACTIVITY, Activity),
        "activity_ratings": _records(connection, "activity_rating", _ACTIVITY_RATING, ActivityRating),
        "decisions": _records(connection, "decision", _DECISION, DecisionRecord),
        "light_weeks": _records(connection, "light_week", _LIGHT_WEEK, LightWeekRecord),
    }


def read_days(
    connection: sqlite3.Connection, *, since: date = date.min, until: date = date.max
) -> tuple[DayRecord, ...]:
    """What is noted of the days of a span."""
    rows = connection.execute(
        f"SELECT {', '.join(_DAY)} FROM day WHERE day >= ? AND day <= ? ORDER BY day",
        (since.isoformat(), until.isoformat()),
    )
    return tuple(msgspec.convert(_built(_DAY, row), DayRecord) for row in rows)


def read_sessions(
    connection: sqlite3.Connection, where: str = "", values: tuple[object, ...] = ()
) -> Iterator[SessionRecord]:
    """The sessions that a condition holds for, or all, with their holds."""
    named = ", ".join(_SESSION)
    condition = f"WHERE {where}" if where else ""
    sessions = connection.execute(
        f"SELECT key, {named} FROM session {condition} ORDER BY key",
        values,
    )
    rows = connection.execute(
        f"SELECT session, {', '.join(_HOLD)} FROM hold "
        + (f"WHERE session IN (SELECT key FROM session {condition}) " if where else "")
        + "ORDER BY session, number",
        values,
    )
    holds = {key: list(those) for key, those in groupby(rows, key=lambda row: row[0])}
    for key, *row in sessions:
        found = _built(_SESSION, row)
        found["holds"] = [dict(zip(_HOLD, hold[1:], strict=True)) for hold in holds.get(key, ())]
        yield msgspec.convert(found, SessionRecord)


def _records(
    connection: sqlite3.Connection, table: str, names: tuple[str, ...], kind: type[Record]
) -> tuple[Record, ...]:
    rows = connection.execute(f"SELECT {_columns(names)} FROM {table}")
    return tuple(msgspec.convert(_built(names, row), kind) for row in rows)


def _row(record: object) -> dict[str, Any]:
    """A record's fields as SQLite keeps them: times and days as ISO 8601, tags with spaces between them."""
    built: dict[str, Any] = msgspec.to_builtins(record)
    if "tags" in built:
        built["tags"] = " ".join(built["tags"])
    return built


_SWITCHES = frozenset({"rest", "flare_up", "away", "signs", "taken"})


def _built(names: Iterable[str], row: Iterable[Any]) -> dict[str, Any]:
    built: dict[str, Any] = {
        name: bool(value) if name in _SWITCHES else value for name, value in zip(names, row, strict=True)
    }
    if "tags" in built:
        built["tags"] = built["tags"].split()
    return built


def _columns(names: Iterable[str]) -> str:
    """Names for a statement; some of them are words of SQL's own."""
    return ", ".join(f'"{name}"' for name in names)


def _upsert(connection: sqlite3.Connection, table: str, row: dict[str, Any], *, key: tuple[str, ...]) -> None:
    places = ", ".join(f":{name}" for name in row)
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in row if name not in key)
    connection.execute(
        f"INSERT INTO {table} ({_columns(row)}) VALUES ({places}) "
        f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}",
        row,
    )
