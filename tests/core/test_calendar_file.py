"""Facts about the reminders as a calendar file, opened as calendars do."""

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from backchime.core.calendar_file import calendar, escaped, first_moment, folded
from icalendar import Calendar

MONDAY = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))


def of(*days: int, minute: int = 1140, title: str = "Time for your back", length: int = 12) -> bytes:
    return calendar(
        days=days,
        minute=minute,
        now=MONDAY,
        uid="an-id",
        title=title,
        text="Ten minutes, on a mat",
        length_minutes=length,
    )


def parsed(content: bytes) -> Any:
    """As a calendar opens it."""
    return Calendar.from_ical(content)


def test_it_comes_every_week_on_its_days_by_the_clock_on_the_wall() -> None:
    read = parsed(of(5, 1, 5))
    (event,) = read.walk("VEVENT")
    assert event["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "FR"]}
    assert event["DTSTART"].dt == datetime(2026, 11, 23, 19, 0)  # noqa: DTZ001  # floating
    assert event["DURATION"].dt == timedelta(minutes=12)
    assert (event["UID"], event["SUMMARY"]) == ("an-id", "Time for your back")
    assert event["DESCRIPTION"] == "Ten minutes, on a mat"
    assert event["DTSTAMP"].dt == MONDAY
    assert event["SEQUENCE"] == int(MONDAY.timestamp()) // 60
    (alarm,) = read.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta())


def test_a_short_session_still_has_room_to_be_seen() -> None:
    (event,) = parsed(of(1, length=2)).walk("VEVENT")
    assert event["DURATION"].dt == timedelta(minutes=5)


def test_without_a_day_there_is_no_calendar() -> None:
    with pytest.raises(ValueError, match="no day"):
        of()


@pytest.mark.parametrize(
    ("days", "minute", "day", "hour"),
    [((1,), 1080, 23, 18), ((1,), 1079, 30, 17), ((7, 2), 0, 24, 0), ((7,), 1439, 29, 23)],
)
def test_the_first_one_is_the_next_to_come_and_now_counts(
    days: tuple[int, ...], minute: int, day: int, hour: int
) -> None:
    expected = datetime(2026, 11, day, hour, minute % 60)  # noqa: DTZ001  # floating
    assert first_moment(days, minute, MONDAY) == expected


def test_what_means_something_in_a_calendar_is_written_as_text() -> None:
    assert escaped("a;b,c\\d\ne\r\nf") == "a\\;b\\,c\\\\d\\ne\\nf"


def test_a_long_line_is_parted_within_75_bytes_and_no_character_is_torn() -> None:
    assert list(folded("x" * 75)) == ["x" * 75]
    assert list(folded("x" * 76)) == ["x" * 75, " x"]
    assert list(folded("x" * 74 + "ü" * 40)) == ["x" * 74, " " + "ü" * 37, " üüü"]
    title = "Größer " * 30
    (event,) = parsed(of(1, title=title)).walk("VEVENT")
    assert event["SUMMARY"] == title
    assert max(len(line) for line in of(1, title=title).split(b"\r\n")) <= 75


def test_its_lines_are_those_that_calendars_ask_for() -> None:
    assert of(3).decode().split("\r\n") == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backchime//Reminders//EN", "CALSCALE:GREGORIAN"),
        *("METHOD:PUBLISH", "BEGIN:VEVENT", "UID:an-id", "DTSTAMP:20261123T170000Z", "SEQUENCE:29924220"),
        *("DTSTART:20261125T190000", "DURATION:PT12M", "RRULE:FREQ=WEEKLY;BYDAY=WE"),
        *("SUMMARY:Time for your back", "DESCRIPTION:Ten minutes\\, on a mat", "TRANSP:TRANSPARENT"),
        *("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Time for your back", "TRIGGER:PT0M"),
        *("END:VALARM", "END:VEVENT", "END:VCALENDAR", ""),
    ]
