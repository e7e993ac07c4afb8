"""A history as JSON for another computer, and as tables for a spreadsheet."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal, get_args

import msgspec
from msgspec import Struct

from backchime.core.history import (
    Activity,
    DayRecord,
    DecisionRecord,
    History,
    HoldRecord,
    LightWeekRecord,
    SessionRecord,
    in_order,
)

FORMAT = 1
KIND = "backchime-history"
LOOKED_AT_BYTES = 1_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FIRST_YEAR, LAST_YEAR = 1900, 2199
Table = Literal["sessions", "holds", "days", "activities", "decisions", "light-weeks"]
TABLES: tuple[Table, ...] = get_args(Table)


class _Head(msgspec.Struct):
    """What a history says of itself; all else in it is passed over."""

    kind: str = ""
    format: int = 0


class NotAHistoryError(Exception):
    """What was read is no history; the message names the place and the fault, for the log."""


class NewerHistoryError(Exception):
    """It was written by a newer Backchime."""


def to_json(history: History) -> bytes:
    """Everything, as one object with its format; `from_json` reads it back the same."""
    content = {"kind": KIND, "format": FORMAT, **msgspec.to_builtins(in_order(history))}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def from_json(text: bytes) -> History:
    """What `to_json` wrote. Raises `NotAHistoryError` or `NewerHistoryError`; never half of a history."""
    text = text.removeprefix(_BYTE_ORDER_MARK)
    try:
        head = msgspec.json.decode(text, type=_Head)
        if head.kind != KIND or head.format < 1:
            raise NotAHistoryError(f"no object of the kind {KIND} with a format")
        if head.format > FORMAT:
            raise NewerHistoryError(f"format {head.format}")
        history = msgspec.json.decode(text, type=History)  # nothing is made of what does not belong there
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotAHistoryError(str(error)) from error
    for path in _beyond_all_years(history):
        raise NotAHistoryError(f"a year beyond {FIRST_YEAR} to {LAST_YEAR} - at `$.{path}`")
    return in_order(history)


def _beyond_all_years(history: History) -> Iterator[str]:
    """The places of moments and days that nobody has practised on, and that calendars break at."""
    for kind in History.__struct_fields__:
        for place, record in enumerate(getattr(history, kind)):
            yield from (f"{kind}[{place}].{name}" for name in _odd_times(record))
    for place, session in enumerate(history.sessions):
        for number, hold in enumerate(session.holds):
            yield from (f"sessions[{place}].holds[{number}].{name}" for name in _odd_times(hold))


def _odd_times(record: Struct) -> Iterator[str]:
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
            yield name


def is_history(text: bytes) -> bool:
    """Whether a text says of itself that it is a history, be it whole or not."""
    return f'"{KIND}"'.encode() in text[:LOOKED_AT_BYTES]


def table(history: History, which: Table) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    """The names of a table's columns, and its rows as texts; what is unknown is empty."""
    history = in_order(history)
    match which:
        case "sessions":
            names = (*_names(SessionRecord, leave_out=("holds",)), "holds_done")
            rows: Iterator[tuple[str, ...]] = (_row(one, names) for one in history.sessions)
        case "holds":
            of_session = ("session", "routine")
            names = (*of_session, *_names(HoldRecord))
            rows = (
                (session.id, session.routine, *_row(hold, names[len(of_session) :]))
                for session in history.sessions
                for hold in session.holds
            )
        case "days":
            names = _names(DayRecord)
            rows = (_row(one, names) for one in history.days)
        case "activities":
            names, rows = _activity_table(history)
        case "decisions":
            names = _names(DecisionRecord)
            rows = (_row(one, names) for one in history.decisions)
        case "light-weeks":  # pragma: no branch  # there is no other
            names = _names(LightWeekRecord)
            rows = (_row(one, names) for one in history.light_weeks)
    return names, rows


def _activity_table(history: History) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    """Every rating with the words of its activity; an activity that was never rated has a row, too."""
    names = (*_names(Activity), "day", "rating")
    rated: dict[str, list[tuple[str, ...]]] = {}
    for rating in history.activity_ratings:
        rated.setdefault(rating.activity, []).append(_row(rating, ("day", "rating")))
    rows = (
        (*_row(activity, names[:-2]), *rating)
        for activity in history.activities
        for rating in rated.get(activity.id, [("", "")])
    )
    return names, rows


def _names(kind: type[Struct], *, leave_out: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(name for name in kind.__struct_fields__ if name not in leave_out)


def _row(record: object, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_text(getattr(record, name)) for name in names)


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case StrEnum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case float():
            return f"{value:.3f}".rstrip("0").rstrip(".")
        case tuple():
            return " ".join(map(_text, value))
        case _:
            return str(value)
