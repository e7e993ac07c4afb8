"""Pain before and after sessions: how it is drawn, and what can honestly be said of it.

Only sessions that were rated both before and after are looked at. A few ratings say nothing, and a change
that is smaller than half a point is none.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby

from msgspec import Struct

from backchime.core.pain import Change
from backchime.core.practice import monday_of
from backchime.core.progress import PainPair

ENOUGH_PAIRS = 3
LATEST_PAIRS = 20
SAME_WITHIN_POINTS = 0.5
MOST_MARKS = 36  # that can be told apart beside each other


class Grain(StrEnum):
    """What each mark stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"


class PainMark(Struct, frozen=True):
    """One session, or the average of all in a week or a month; `last` is the day of the latest of them."""

    grain: Grain
    start: date
    last: date
    before: float
    after: float
    sessions: int = 1


class PainChange(Struct, frozen=True):
    """How pain differed after the latest sessions, on average, and how often it was lower, same or higher."""

    how: Change
    points: float
    sessions: int
    lower: int
    same: int
    higher: int


def pain_change(pairs: Sequence[PainPair]) -> PainChange | None:
    """Of the latest pairs, at most twenty; None where there are too few to say anything."""
    latest = pairs[-LATEST_PAIRS:]
    if len(latest) < ENOUGH_PAIRS:
        return None
    steps = [pair.after - pair.before for pair in latest]
    average = sum(steps) / len(steps)
    how = Change.LOWER if average < 0 else Change.HIGHER
    return PainChange(
        how=Change.SAME if abs(average) < SAME_WITHIN_POINTS else how,
        points=abs(average),
        sessions=len(latest),
        lower=sum(step < 0 for step in steps),
        same=sum(step == 0 for step in steps),
        higher=sum(step > 0 for step in steps),
    )


def pain_marks(pairs: Sequence[PainPair], *, most: int = MOST_MARKS) -> tuple[PainMark, ...]:
    """Each session for itself while they can be told apart; else each week, else each month."""
    if len(pairs) <= most:
        single = Grain.SESSION
        return tuple(PainMark(single, pair.day, pair.day, pair.before, pair.after) for pair in pairs)
    weeks = _averages(pairs, Grain.WEEK, monday_of)
    return weeks if len(weeks) <= most else _averages(pairs, Grain.MONTH, _month_of)


def _averages(
    pairs: Sequence[PainPair], grain: Grain, start_of: Callable[[date], date]
) -> tuple[PainMark, ...]:
    grouped = groupby(pairs, lambda pair: start_of(pair.day))
    return tuple(_average(list(of), grain, start) for start, of in grouped)


def _average(pairs: Sequence[PainPair], grain: Grain, start: date) -> PainMark:
    return PainMark(
        grain=grain,
        start=start,
        last=pairs[-1].day,
        before=sum(pair.before for pair in pairs) / len(pairs),
        after=sum(pair.after for pair in pairs) / len(pairs),
        sessions=len(pairs),
    )


def _month_of(day: date) -> date:
    return day.replace(day=1)
