"""When reminders come: days, times, and what happens when the clocks change."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from backchime.core.reminders import next_reminder
from backchime.core.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
WORKDAYS = (1, 2, 3, 4, 5)


def seconds_of(wall: datetime) -> float:
    """A time on the wall in Berlin, in seconds."""
    return wall.replace(tzinfo=BERLIN).timestamp()


def local_time(seconds: float) -> datetime:
    """The time on the wall in Berlin."""
    return datetime.fromtimestamp(seconds, BERLIN).replace(tzinfo=None)


def after(day: int, hour: int, minute: int = 0, *, month: int = 11, **settings: Any) -> datetime | None:
    """When the reminder after a moment of 2026 comes, on the wall."""
    chosen = Settings(**{"reminders_on": True, "reminder_days": WORKDAYS, **settings})
    moment = seconds_of(datetime(2026, month, day, hour, minute))  # noqa: DTZ001  # on the wall
    found = next_reminder(chosen, after=moment, local_time=local_time, seconds_of=seconds_of)
    return None if found is None else local_time(found)


def wall(day: int, hour: int, minute: int, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute)  # noqa: DTZ001  # on the wall


def test_it_comes_today_if_its_time_is_still_to_come() -> None:
    assert after(25, 9) == wall(25, 18, 30)  # a Wednesday


@pytest.mark.parametrize(("hour", "minute"), [(0, 0), (7, 5), (23, 59)])
def test_it_comes_at_the_hour_and_minute_that_were_chosen(hour: int, minute: int) -> None:
    assert after(25, 0, reminder_minute=60 * hour + minute) in (
        wall(25, hour, minute),
        wall(26, hour, minute),
    )


def test_at_its_very_moment_the_next_one_is_that_of_the_next_day() -> None:
    assert after(25, 18, 30) == wall(26, 18, 30)


def test_it_waits_for_the_next_chosen_day() -> None:
    assert after(27, 20) == wall(30, 18, 30)  # from Friday evening to Monday


def test_with_one_day_a_week_it_comes_a_week_later() -> None:
    assert after(25, 19, reminder_days=(3,)) == wall(2, 18, 30, month=12)


@pytest.mark.parametrize("settings", [{"reminders_on": False}, {"reminder_days": ()}])
def test_without_days_or_switched_off_it_never_comes(settings: dict[str, Any]) -> None:
    assert after(25, 9, **settings) is None


def test_a_time_that_the_clocks_skip_comes_an_hour_later() -> None:
    assert after(28, 20, month=3, reminder_days=(7,), reminder_minute=150) == wall(29, 3, 30, month=3)


def test_a_time_that_the_clocks_repeat_comes_once() -> None:
    everyday: dict[str, Any] = {"reminder_days": (1, 2, 3, 4, 5, 6, 7), "reminder_minute": 150}
    assert after(24, 20, month=10, **everyday) == wall(25, 2, 30, month=10)
    assert after(25, 2, 30, month=10, **everyday) == wall(26, 2, 30, month=10)


def test_across_a_change_of_the_clocks_it_comes_at_the_same_time_of_the_day() -> None:
    assert after(24, 19, month=10, reminder_days=(7,)) == wall(25, 18, 30, month=10)
