"""Weeks of practice for pages and pictures, as core hands them down."""

from datetime import date, timedelta

from backchime.core.practice import Run
from backchime.core.practice_week import DayKind, Practice, WeekDay

FRIDAY = date(2026, 11, 20)
_SIGNS = {
    "x": DayKind.PRACTISED,
    "r": DayKind.REST,
    "f": DayKind.FLARE_UP,
    "a": DayKind.AWAY,
    "g": DayKind.GENTLE,
    ".": DayKind.EMPTY,
    "-": DayKind.TO_COME,
}


def a_week(signs: str, today: date = FRIDAY) -> tuple[WeekDay, ...]:
    """Seven days from Monday, a sign for each: see `_SIGNS`."""
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=number) for number in range(7)]
    return tuple(WeekDay(day, _SIGNS[sign], day == today) for day, sign in zip(days, signs, strict=True))


def a_practice(
    signs: str = "xxxx---", *, run: int = 6, minutes: float = 34, today: date = FRIDAY
) -> Practice:
    """Practice that looks like the drawn one, unless said otherwise."""
    return Practice(
        today=today,
        run=Run(run, today.toordinal() - 1 if run else None),
        longest=Run(max(run, 9), None),
        week=a_week(signs, today),
        week_seconds=minutes * 60,
        last_done={"back-yoga-10": today - timedelta(days=2), "core-30": today - timedelta(days=1)},
    )
