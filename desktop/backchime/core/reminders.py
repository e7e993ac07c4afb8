"""When to remind the person: on some days of the week, at one time of the day."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from backchime.core.settings import Settings

DAYS_AHEAD = 8  # a week, and today again


def next_reminder(
    settings: Settings,
    *,
    after: float,
    local_time: Callable[[float], datetime],
    seconds_of: Callable[[datetime], float],
) -> float | None:
    """The first moment after `after` at which to remind, in seconds; None where no day is chosen.

    `local_time` and `seconds_of` turn seconds into the time on the wall (without a zone) and back. A time
    that a change of the clocks skips comes by as much later; one that it repeats counts once.
    """
    if not settings.reminders_on or not settings.reminder_days:
        return None
    today = local_time(after).date()
    at = time(settings.reminder_minute // 60, settings.reminder_minute % 60)
    days = (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))
    moments = (
        seconds_of(datetime.combine(day, at)) for day in days if day.isoweekday() in settings.reminder_days
    )
    return next((moment for moment in moments if moment > after), None)
