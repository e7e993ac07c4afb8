"""The days of a span as squares: how much was practised on each, and what else the person said of it."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from backchime.core.history import DayRecord
from backchime.core.progress import ProgressFigures

# A day is one level stronger from each of these minutes on; without any it has none.
LEVEL_MINUTES = (4, 8, 12)


class DayMark(StrEnum):
    """What a person has said of a day, the weightiest of it: each has a shape of its own."""

    NONE = ""
    AWAY = "away"
    REST = "rest"
    FLARE_UP = "flare_up"


class DaySquare(Struct, frozen=True):
    """One day: how long was practised, and what was said of it."""

    day: date
    seconds: float = 0.0
    mark: DayMark = DayMark.NONE
    is_today: bool = False
    is_to_come: bool = False

    @property
    def level(self) -> int:
        """How strongly it is coloured, by its minutes: 0 without any, else from 1 on."""
        if self.seconds <= 0:
            return 0
        return 1 + sum(self.seconds >= 60 * minutes for minutes in LEVEL_MINUTES)


def day_squares(figures: ProgressFigures, *, since: date, today: date) -> tuple[DaySquare, ...]:
    """Every day from a Monday to the end of today's week: whole weeks, those to come too."""
    said = {record.day: mark_of(record) for record in figures.days}
    first, now = since.toordinal(), today.toordinal()
    weeks = (now - first) // 7 + 1
    return tuple(
        DaySquare(
            day=date.fromordinal(number),
            seconds=figures.day_seconds.get(number, 0.0),
            mark=said.get(date.fromordinal(number), DayMark.NONE),
            is_today=number == now,
            is_to_come=number > now,
        )
        for number in range(first, first + 7 * weeks)
    )


def mark_of(record: DayRecord) -> DayMark:
    """The mark of a day of which something is said."""
    if record.flare_up:
        return DayMark.FLARE_UP
    if record.rest:
        return DayMark.REST
    return DayMark.AWAY if record.away else DayMark.NONE
