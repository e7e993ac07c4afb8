"""The reminders as an iCalendar file (RFC 5545), for the calendar on the computer or the telephone.

Times are floating, without a zone: like the app's own reminders they come at that time of the day wherever
the person is, and no table of a zone's rules can grow old in the file.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST_LINE_BYTES = 75
LEAST_MINUTES = 5


def calendar(
    *,
    days: tuple[int, ...],
    minute: int,
    now: datetime,
    uid: str,
    title: str,
    text: str,
    length_minutes: int,
) -> bytes:
    """One event every week, on `days` (1 is Monday) at a `minute` of the day, with an alarm when it begins.

    `uid` stays the same, so that a calendar that reads the file again changes its event and adds none; `now`
    (with its zone) is when the file is made. Raises `ValueError` without any day.
    """
    if not days:
        raise ValueError("no day")
    first = first_moment(days, minute, now)
    made = now.astimezone(UTC)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Backchime//Reminders//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{int(made.timestamp()) // 60}",
        f"DTSTART:{first:%Y%m%dT%H%M%S}",
        f"DURATION:PT{max(LEAST_MINUTES, length_minutes)}M",
        f"RRULE:FREQ=WEEKLY;BYDAY={','.join(WEEKDAYS[day - 1] for day in sorted(set(days)))}",
        f"SUMMARY:{escaped(title)}",
        f"DESCRIPTION:{escaped(text)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{escaped(title)}",
        "TRIGGER:PT0M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def first_moment(days: tuple[int, ...], minute: int, now: datetime) -> datetime:
    """The first of these moments from `now` on, as the clock on the wall shows it."""
    at = time(minute // 60, minute % 60)
    wall = now.replace(tzinfo=None)
    moments = (datetime.combine(wall.date() + timedelta(days=ahead), at) for ahead in range(8))
    return next(one for one in moments if one.isoweekday() in days and one >= wall)


def escaped(text: str) -> str:
    """A text as the value of a property."""
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def folded(line: str) -> Iterator[str]:
    """A line in parts of at most 75 bytes, no character torn; each but the first begins with a space."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > LONGEST_LINE_BYTES:
            yield part
            part, size = " ", 1
        part += character
        size += width
    yield part
