"""Two histories laid together: nothing doubled, nothing lost, whichever comes first."""

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    History,
    LightWeekRecord,
    SessionRecord,
    in_order,
)

Record = TypeVar(
    "Record", SessionRecord, DayRecord, Activity, ActivityRating, DecisionRecord, LightWeekRecord
)


class Merge(Struct, frozen=True):
    """What comes of laying `theirs` into one's own: `news` is all that would be written.

    `added` counts records that were not there, `changed` those of which theirs is newer, and `same` the rest.
    """

    whole: History
    news: History
    added: int = 0
    changed: int = 0
    same: int = 0


def merge(mine: History, theirs: History) -> Merge:
    """Every record of both once; where both have one, the one that was changed last.

    It makes no difference who is merged into whom, how often, or in which order.
    """
    sessions = _merged(mine.sessions, theirs.sessions, lambda one: one.id)
    days = _merged(mine.days, theirs.days, lambda one: one.day)
    activities = _merged(mine.activities, theirs.activities, lambda one: one.id)
    ratings = _merged(mine.activity_ratings, theirs.activity_ratings, lambda one: (one.activity, one.day))
    decisions = _merged(mine.decisions, theirs.decisions, lambda one: one.id)
    weeks = _merged(mine.light_weeks, theirs.light_weeks, lambda one: one.id)
    kinds = (sessions, days, activities, ratings, decisions, weeks)
    return Merge(
        whole=in_order(
            History(
                sessions.whole,
                days.whole,
                activities.whole,
                ratings.whole,
                decisions.whole,
                weeks.whole,
            )
        ),
        news=in_order(
            History(sessions.news, days.news, activities.news, ratings.news, decisions.news, weeks.news)
        ),
        added=sum(kind.added for kind in kinds),
        changed=sum(len(kind.news) - kind.added for kind in kinds),
        same=sum(kind.same for kind in kinds),
    )


class _Merged(Struct, Generic[Record], frozen=True):
    whole: tuple[Record, ...]
    news: tuple[Record, ...]
    added: int
    same: int


def _merged(
    mine: Iterable[Record], theirs: Iterable[Record], key: Callable[[Record], Hashable]
) -> _Merged[Record]:
    whole = _newest(mine, key)
    before = dict(whole)
    their_own = _newest(theirs, key)
    news: list[Record] = []
    for name, record in their_own.items():
        known = before.get(name)
        if known is None or _rank(record) > _rank(known):
            whole[name] = record
            news.append(record)
    added = sum(name not in before for name in their_own)
    return _Merged(tuple(whole.values()), tuple(news), added, len(their_own) - len(news))


def _newest(records: Iterable[Record], key: Callable[[Record], Hashable]) -> dict[Hashable, Record]:
    found: dict[Hashable, Record] = {}
    for record in records:
        known = found.get(key(record))
        if known is None or _rank(record) > _rank(known):
            found[key(record)] = record
    return found


def _rank(record: Record) -> tuple[Any, bytes]:
    """By when it was changed; of two changed at the same moment, always the same one."""
    return record.changed.astimezone(UTC), msgspec.json.encode(record)
