"""The sentences of a report: figures put into words, and never a judgement of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from backchime.core.history import Tag
from backchime.core.report import Report, Spread
from backchime.core.report_choices import Block
from backchime.ui import words

translate = QCoreApplication.translate


def block_name(block: Block) -> str:
    """A part of the page as its heading has it."""
    match block:
        case Block.WORDS:
            return translate("ReportWords", "In my words")
        case Block.PAIN:
            return translate("ReportWords", "Pain from day to day, 0 to 10")
        case Block.SPELLS:
            return translate("ReportWords", "Tight spells")
        case Block.EXERCISE:
            return translate("ReportWords", "Exercise done")
        case Block.RESPONSE:
            return translate("ReportWords", "How my back took it")
        case Block.ACTIVITIES:
            return translate("ReportWords", "My three activities, 0 cannot, 10 as before")
        case Block.ALSO:
            return translate("ReportWords", "Also tried")
        case Block.MEDICINES:
            return translate("ReportWords", "Medicines")
        case Block.QUESTIONS:
            return translate("ReportWords", "My questions for the visit")


def tag_name(tag: Tag) -> str:
    """What else a person has done for their back."""
    match tag:
        case Tag.MASSAGE:
            return translate("ReportWords", "massage")
        case Tag.HEAT:
            return translate("ReportWords", "heat")
        case Tag.WALK:
            return translate("ReportWords", "walk")


def short_day(day: date) -> str:
    """A day in a column: `26 Nov 26`."""
    return _written(day, "d MMM yy")


def span_said(report: Report) -> str:
    """Which days the report covers."""
    return translate("ReportWords", "{first} to {last}").format(
        first=_written(report.since, "d MMM yyyy"), last=_written(report.until, "d MMM yyyy")
    )


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def pain_said(report: Report) -> str:
    """Middle and range at both ends of the span."""
    if not report.pain:
        return translate("ReportWords", "No pain was noted on these days.")
    first = _spread_said(translate("ReportWords", "First 2 weeks: {figures}"), report.first_weeks)
    last = _spread_said(translate("ReportWords", "Last 2 weeks: {figures}"), report.last_weeks)
    return "  ·  ".join(part for part in (first, last) if part)


def _spread_said(pattern: str, spread: Spread | None) -> str:
    if spread is None:
        return pattern.format(figures=translate("ReportWords", "nothing noted"))
    figures = translate(
        "ReportWords", "median {middle}, from {least} to {most} (%n day(s) noted)", None, spread.days
    )
    return pattern.format(
        figures=figures.format(middle=words.number(spread.middle), least=spread.least, most=spread.most)
    )


def spells_said(report: Report) -> Iterator[str]:
    """How often, how long, and what went before."""
    spells = report.spells
    if not spells.days_noted:
        yield translate("ReportWords", "No day was noted.")
        return
    if not spells.days_with_any:
        yield translate("ReportWords", "None noted.")
        return
    days = translate("ReportWords", "On %n day(s), {often} a week on average.", None, spells.days_with_any)
    yield days.format(often=_decimal(spells.a_week))
    if spells.then is not None and spells.now is not None:
        yield translate("ReportWords", "A week: {then} in the first 4 weeks, {now} in the last 4.").format(
            then=_decimal(spells.then), now=_decimal(spells.now)
        )
    if spells.longest_minutes:
        yield translate("ReportWords", "Longest: %n minute(s).", None, spells.longest_minutes)
    if spells.situations:
        named = [_counted(name, count) for name, count in spells.situations]
        yield translate("ReportWords", "Most often: {situations}.").format(situations=", ".join(named))


def exercise_said(report: Report, planned_a_week: int | None) -> Iterator[str]:
    """How much was done."""
    if not report.sessions:
        yield translate("ReportWords", "No session on these days.")
        return
    done = translate("ReportWords", "%n session(s), {often} a week on average", None, report.sessions)
    done = done.format(often=_decimal(report.sessions_a_week))
    if planned_a_week:
        plan = translate("ReportWords", "(planned now: {count} a week)").format(count=planned_a_week)
        done = f"{done} {plan}"
    whole = translate("ReportWords", "{count} of them whole.").format(count=report.finished)
    yield f"{done}; {whole}"


def response_said(report: Report, names: Mapping[str, str], swaps: str) -> Iterator[str]:
    """What was felt during and after, and what was left out."""
    response = report.response
    if response.highest is not None:
        yield translate("ReportWords", "Highest pain during or after: {rating} of 10.").format(
            rating=response.highest
        )
    if response.answers:
        share = round(100 * response.settled / response.answers)
        said = translate(
            "ReportWords",
            "Settled by the next day: {count} of %n answer(s), {share} %.",
            None,
            response.answers,
        )
        yield said.format(count=response.settled, share=share)
    if response.ended_early:
        yield translate(
            "ReportWords", "Eased off because something hurt: %n session(s).", None, response.ended_early
        )
    if response.skipped:
        named = [_counted(names.get(pose, pose), count) for pose, count in response.skipped]
        yield translate("ReportWords", "Skipped: {poses}.").format(poses=", ".join(named))
    if swaps:
        yield translate("ReportWords", "Easier poses chosen for: {tags}.").format(tags=swaps)


def also_said(report: Report) -> str:
    """What else was done, on how many days."""
    named = [
        translate("ReportWords", "{what} on %n day(s)", None, days).format(what=tag_name(tag))
        for tag, days in report.also
    ]
    return ", ".join(named)


def shortened_said(names: Iterable[str]) -> str:
    """What had to be shortened, so that nobody takes it for the whole."""
    return translate(
        "ReportWords", "Shortened to fit on one page: {parts}. All of it is in Backchime."
    ).format(parts=", ".join(names))


def _counted(name: str, count: int) -> str:
    return translate("ReportWords", "{name} ({count}×)").format(name=name, count=count)


def _decimal(value: float) -> str:
    return QLocale().toString(float(value), "f", 1)
