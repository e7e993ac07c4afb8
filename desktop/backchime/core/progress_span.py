"""The spans of time that the progress page can show, in whole weeks up to that of today."""

from datetime import date
from enum import StrEnum

from msgspec.structs import replace

from backchime.core.practice import monday_of
from backchime.core.progress import ProgressFigures


class Span(StrEnum):
    """How far back is looked."""

    FOUR_WEEKS = "four_weeks"
    TWELVE_WEEKS = "twelve_weeks"
    YEAR = "year"


WEEKS = {Span.FOUR_WEEKS: 4, Span.TWELVE_WEEKS: 12, Span.YEAR: 53}
LONGEST = Span.YEAR


def first_day(span: Span, today: date) -> date:
    """The Monday that a span begins with."""
    return date.fromordinal(monday_of(today).toordinal() - 7 * (WEEKS[span] - 1))


def within(figures: ProgressFigures, since: date) -> ProgressFigures:
    """Of figures that reach further back, what is drawn of the time since a Monday."""
    return replace(
        figures,
        weeks=tuple(week for week in figures.weeks if week.monday >= since),
        days=tuple(day for day in figures.days if day.day >= since),
        day_seconds={day: took for day, took in figures.day_seconds.items() if day >= since.toordinal()},
        pain=tuple(pair for pair in figures.pain if pair.day >= since),
        pose_weeks=tuple(week for week in figures.pose_weeks if week.monday >= since),
    )
