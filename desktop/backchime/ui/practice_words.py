"""How a person's practice is told: the run of days, the minutes of the week, when a routine was last done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from backchime.core.practice_week import DayKind, Practice, WeekDay
from backchime.ui import words

translate = QCoreApplication.translate

DAYS_WITH_A_NAME = range(2, 7)  # from a week back on, a weekday's name would mean two days


def run_words(practice: Practice) -> str:
    """The run of days in a few words, kindly; nothing where there is no history."""
    if practice.is_new:
        return ""
    days = practice.run.days
    if days > 1:
        return translate("PracticeWords", "%n days in a row", None, days)
    if practice.excused_today:
        return translate("PracticeWords", "Resting today")
    if days == 1:
        return translate("PracticeWords", "A new run has begun")
    return translate("PracticeWords", "Start a new run today")


def week_words(practice: Practice) -> str:
    """How long was practised this week; nothing where it was not."""
    if practice.week_seconds <= 0:
        return ""
    return translate("PracticeWords", "{minutes} this week").format(
        minutes=words.spoken_minutes(practice.week_seconds)
    )


def last_done_words(day: date | None, today: date) -> str:
    """When a routine was last done: `Last done yesterday`, `Last done Wednesday`, `Last done 3 November`."""
    if day is None or day > today:
        return ""
    ago = (today - day).days
    if ago == 0:
        return translate("PracticeWords", "Last done today")
    if ago == 1:
        return translate("PracticeWords", "Last done yesterday")
    if ago in DAYS_WITH_A_NAME:
        return translate("PracticeWords", "Last done {weekday}").format(weekday=weekday_name(day))
    return translate("PracticeWords", "Last done {date}").format(date=_date_words(day, today))


def week_in_words(week: tuple[WeekDay, ...]) -> str:
    """The days of a week that are over, and today, in one sentence for screen readers."""
    told = [
        translate("PracticeWords", "{weekday} {kind}").format(
            weekday=weekday_name(one.day), kind=_kind_words(one)
        )
        for one in week
        if one.kind is not DayKind.TO_COME or one.is_today
    ]
    return translate("PracticeWords", "This week: {days}.").format(days=", ".join(told))


def weekday_name(day: date) -> str:
    """A weekday as it is called within a sentence."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def weekday_letter(day: date) -> str:
    """A weekday's letter, as above a column."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def _date_words(day: date, today: date) -> str:
    with_year = translate("PracticeWords", "d MMMM yyyy")
    pattern = translate("PracticeWords", "d MMMM") if day.year == today.year else with_year
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _kind_words(one: WeekDay) -> str:
    match one.kind:
        case DayKind.PRACTISED if one.is_today:
            return translate("PracticeWords", "practised, today")
        case DayKind.PRACTISED:
            return translate("PracticeWords", "practised")
        case DayKind.REST:
            return translate("PracticeWords", "a rest day")
        case DayKind.FLARE_UP:
            return translate("PracticeWords", "a bad day, gently")
        case DayKind.AWAY:
            return translate("PracticeWords", "away")
        case DayKind.GENTLE:
            return translate("PracticeWords", "gentle positions")
        case DayKind.EMPTY:
            return translate("PracticeWords", "free")
        case DayKind.TO_COME:
            return translate("PracticeWords", "is today")
