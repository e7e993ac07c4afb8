"""What the progress page says: plainly, of what was counted, and never of what it should have been."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from backchime.core.pain import Change
from backchime.core.practice import WeekTotal, monday_of
from backchime.core.progress import ProgressFigures
from backchime.core.progress_days import DayMark, DaySquare
from backchime.core.progress_pain import Grain, PainChange, PainMark, pain_change
from backchime.ui.words import hold_length, spoken_minutes, spoken_seconds

translate = QCoreApplication.translate
STRONG, PLAIN = "\u2045", "\u2046"  # around the words of a headline that stand out


def day_words(day: date, *, year: bool = False) -> str:
    """A day: `20 November`."""
    pattern = translate("Progress", "d MMMM yyyy") if year else translate("Progress", "d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day(day: date) -> str:
    """The same where there is little room: `20 Nov`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Progress", "d MMM"))


def week_words(monday: date) -> str:
    """A week: `Week of 28 September`."""
    return translate("Progress", "Week of {day}").format(day=day_words(monday))


def month_words(day: date) -> str:
    """A month: `November 2026`."""
    name = QLocale().standaloneMonthName(day.month)
    return translate("Progress", "{month} {year}").format(month=name, year=day.year)


def points_words(points: float) -> str:
    """A number of points with one decimal, as one writes it where the person lives."""
    return QLocale().toString(points, "f", 1)


# -- the sentence on top --


def headline(figures: ProgressFigures, today: date) -> str:
    """What sums everything up; the words between `STRONG` and `PLAIN` stand out."""
    pain = pain_sentence(pain_change(figures.pain), len(figures.pain))
    return " ".join(filter(None, (run_sentence(figures, today, alone=not pain), pain)))


def run_sentence(figures: ProgressFigures, today: date, *, alone: bool) -> str:
    """How often there was practice: the run if there is one, or else the days of the last four weeks."""
    run, recent = figures.present_run(today), figures.recent_days(today)
    if run.days > 1:
        return translate("Progress", "%n days in a row.", None, run.days)
    if recent and alone:
        return translate("Progress", "You practised on %n of the last 28 days.", None, recent)
    if recent:
        return translate("Progress", "%n of the last 28 days.", None, recent)
    return translate("Progress", "Start a new run today.")


def pain_sentence(change: PainChange | None, rated: int) -> str:
    """How pain differed after sessions. Whoever rates nothing is not asked to."""
    if change is None:
        few = translate("Progress", "Rate a few more sessions to see how your pain changes.")
        return few if rated else ""
    match change.how:
        case Change.LOWER:
            said = translate(
                "Progress",
                "After a session your pain was {strong}{points} points lower{plain} on average.",
            )
        case Change.SAME:
            said = translate(
                "Progress", "After a session your pain was {strong}about the same{plain} as before."
            )
        case Change.HIGHER:
            said = translate(
                "Progress",
                "After a session your pain was {strong}{points} points higher{plain} on average.",
            )
    return said.format(points=points_words(change.points), strong=STRONG, plain=PLAIN)


def counted_sentence(change: PainChange) -> str:
    """Of how many sessions that is true."""
    return translate(
        "Progress",
        "Of the last %n rated sessions: lower after {lower}, the same after {same}, higher after {higher}.",
        None,
        change.sessions,
    ).format(lower=change.lower, same=change.same, higher=change.higher)


# -- days --


def days_note(figures: ProgressFigures, today: date, square: DaySquare | None) -> str:
    """The word beside the days: a rest, or the longest run."""
    longest, present = figures.longest_run(), figures.present_run(today)
    if square is not None and square.mark in (DayMark.REST, DayMark.FLARE_UP):
        return translate("Progress", "Resting today")
    if longest.days < 2:
        return ""
    if present.days == longest.days:
        return translate("Progress", "Your longest run yet")
    return translate("Progress", "Longest run: %n days", None, longest.days)


def recent_words(days: int) -> str:
    """On how many of the last 28 days."""
    return translate("Progress", "%n of the last 28 days", None, days)


def mark_words(mark: DayMark) -> str:
    """What was said of a day."""
    match mark:
        case DayMark.REST:
            return translate("Progress", "Rest day")
        case DayMark.FLARE_UP:
            return translate("Progress", "Flare-up")
        case DayMark.AWAY:
            return translate("Progress", "Away")
        case DayMark.NONE:
            return ""


def square_sentence(square: DaySquare) -> str:
    """One day: `Friday 20 November, 12 minutes`."""
    day = QDate(square.day.year, square.day.month, square.day.day)
    named = QLocale().toString(day, translate("Progress", "dddd d MMMM"))
    if square.is_today:
        named = translate("Progress", "Today, {day}").format(day=named)
    facts = [spoken_minutes(square.seconds)] if square.seconds else []
    facts += [mark_words(square.mark)] if square.mark else []
    if square.is_to_come:
        facts.append(translate("Progress", "still to come"))
    elif not facts:
        facts.append(translate("Progress", "no session"))
    return ", ".join((named, *facts))


# -- weeks --


def week_sentence(week: WeekTotal, today: date) -> str:
    """One week: `Week of 28 September, 34 minutes on 4 days`."""
    this_week = translate("Progress", "This week")
    named = this_week if week.monday == monday_of(today) else week_words(week.monday)
    if not week.seconds:
        return ", ".join((named, translate("Progress", "no session")))
    if not week.days:
        return ", ".join((named, spoken_minutes(week.seconds)))
    on = translate("Progress", "{minutes} on %n days", None, week.days)
    return ", ".join((named, on.format(minutes=spoken_minutes(week.seconds))))


def average_words(minutes: int) -> str:
    """How many minutes a week, on average."""
    return translate("Progress", "Average %n", None, minutes)


# -- pain --


def mark_sentence(mark: PainMark) -> str:
    """One session, or the average of all in a week or a month."""
    if mark.grain is Grain.SESSION:
        said = translate("Progress", "{day}: {before} before, {after} after")
        return said.format(day=day_words(mark.start), before=round(mark.before), after=round(mark.after))
    when = month_words(mark.start) if mark.grain is Grain.MONTH else week_words(mark.start)
    said = translate(
        "Progress", "{when}: {before} before, {after} after, the average of %n sessions", None, mark.sessions
    )
    return said.format(when=when, before=points_words(mark.before), after=points_words(mark.after))


def marks_words(marks: tuple[PainMark, ...], today: date) -> tuple[str, str]:
    """What stands below the first and the last mark."""
    if not marks:
        return "", ""
    match marks[0].grain:
        case Grain.SESSION:
            first = translate("Progress", "Last %n sessions", None, len(marks))
        case Grain.WEEK:
            first = translate("Progress", "Weekly averages from {day}").format(day=short_day(marks[0].start))
        case Grain.MONTH:
            first = translate("Progress", "Monthly averages from {month}").format(
                month=month_words(marks[0].start)
            )
    return first, near_day(marks[-1].last, today)


def near_day(day: date, today: date) -> str:
    """A day of the last time: `Yesterday`."""
    match (today - day).days:
        case 0:
            return translate("Progress", "Today")
        case 1:
            return translate("Progress", "Yesterday")
        case _:
            return short_day(day)


def change_words(before: int, after: int) -> str:
    """How a rating changed, with its sign: `−2`, `0`, `+1`."""
    if after == before:
        return "0"
    return f"+{after - before}" if after > before else f"−{before - after}"


# -- holds --


def hold_sentence(pose: str, monday: date, seconds: float) -> str:
    """How long a pose was held in one week."""
    said = translate("Progress", "{pose}, week of {day}: {length}")
    return said.format(pose=pose, day=day_words(monday), length=spoken_seconds(seconds))


def longest_words(seconds: float) -> str:
    """The longest a pose was held."""
    return translate("Progress", "Longest {length}").format(length=hold_length(seconds))


def steady_words(poses: int) -> str:
    """How many poses were held for the same time all along."""
    return translate("Progress", "%n poses were held for the same time throughout.", None, poses)
