"""The chart of a report: the pain of each day, with the days of sessions and of flare-ups.

Shapes tell everything, in grey as in colour: dots and rings, bars below, hatching behind.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from statistics import median

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen

from backchime.core.report import DayPain, Report
from backchime.ui.printing.paper import BODY, HAIRLINE, STRONG_LINE, Paper, width_of

MOST_DAYS_ALONE = 130  # of more days, several stand in one mark
MOST_MARKS = 106
DOT, RING = 1.9, 2.1
SCALE_WIDTH = 18.0
SESSION_ROOM = 9.0
SESSION_TOP = 3.0
DATE_LINE = BODY.line
LEGEND_LINE = BODY.line + 2
SIGN_GAP, ENTRY_GAP = 4.0, 16.0
DATE_GAP = 10.0
JOINED_DAYS = 7  # ratings further apart are not joined by a line

translate = QCoreApplication.translate


class Mark(Struct, frozen=True):
    """What stands at one place of the chart: the middle of one day's or several days' ratings."""

    first: date
    days: int
    middle: float
    least: int
    most: int
    noted: bool


def chart_height(plot: float) -> float:
    """The whole height of a chart whose plot is so high."""
    return BODY.line / 2 + plot + SESSION_ROOM + DATE_LINE + LEGEND_LINE


def days_in_a_mark(report: Report) -> int:
    """How many days stand in one mark: one, as long as there is room; else whole weeks."""
    if report.days <= MOST_DAYS_ALONE:
        return 1
    return 7 * -(-report.days // (7 * MOST_MARKS))


def marks(report: Report) -> tuple[Mark, ...]:
    """The marks from left to right."""
    size = days_in_a_mark(report)
    together: dict[int, list[DayPain]] = {}
    for one in report.pain:
        together.setdefault((one.day - report.since).days // size, []).append(one)
    return tuple(_mark(report, number, size, ratings) for number, ratings in sorted(together.items()))


def _mark(report: Report, number: int, size: int, ratings: list[DayPain]) -> Mark:
    values = [one.rating for one in ratings]
    first = report.since + timedelta(days=number * size)
    noted = size > 1 or any(one.noted for one in ratings)
    return Mark(first, size, median(values), min(values), max(values), noted)


class PrintedPainChart:
    """A chart of a report in a place of the page."""

    def __init__(self, report: Report, left: float, top: float, *, width: float, plot: float) -> None:
        """`top` is that of the whole, `plot` the height of the plot alone, in points."""
        self._report = report
        self._marks = marks(report)
        self.plot = QRectF(left + SCALE_WIDTH, top + BODY.line / 2, width - SCALE_WIDTH, plot)

    def x_of(self, day: date, days: int = 1) -> float:
        """Where the middle of a day, or of several from it on, lies across."""
        through = (day - self._report.since).days + days / 2
        return self.plot.left() + self.plot.width() * min(1.0, through / self._report.days)

    def y_of(self, rating: float) -> float:
        """How high a rating lies."""
        return self.plot.bottom() - self.plot.height() * rating / 10

    def paint(self, paper: Paper) -> None:
        """Everything, from the back to the front."""
        self._paint_flare_ups(paper)
        self._paint_scale(paper)
        self._paint_sessions(paper)
        self._paint_marks(paper)
        self._paint_dates(paper)
        self._paint_legend(paper)

    def _paint_flare_ups(self, paper: Paper) -> None:
        for first, days in runs(self._report.flare_days):
            middle, share = self.x_of(first, days), self.plot.width() / self._report.days
            width = max(days * share, 2 * DOT)
            hatched = QRectF(middle - width / 2, self.plot.top(), width, self.plot.height())
            _hatch(paper, hatched)

    def _paint_scale(self, paper: Paper) -> None:
        for rating in (0, 5, 10):
            y = self.y_of(rating)
            paper.painter.setPen(QPen(paper.theme.color("line-strong"), HAIRLINE))
            paper.painter.drawLine(QPointF(self.plot.left(), y), QPointF(self.plot.right(), y))
            paper.write_at(
                self.plot.left() - SIGN_GAP, y + 3.5, str(rating), align=Qt.AlignmentFlag.AlignRight
            )

    def _paint_sessions(self, paper: Paper) -> None:
        """A bar below for each day with a session; of several days together, as high as their share."""
        size, top = days_in_a_mark(self._report), self.plot.bottom() + SESSION_TOP
        done: dict[int, int] = {}
        for day in self._report.session_days:
            number = (day - self._report.since).days // size
            done[number] = done.get(number, 0) + 1
        step = self.plot.width() * size / self._report.days
        painter = paper.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper.ink)
        for number, count in done.items():
            high = (SESSION_ROOM - SESSION_TOP) * count / size
            x = self.x_of(self._report.since + timedelta(days=number * size), size)
            wide = min(2.0, step * 0.6)
            painter.drawRect(QRectF(x - wide / 2, top + SESSION_ROOM - SESSION_TOP - high, wide, high))

    def _paint_marks(self, paper: Paper) -> None:
        painter = paper.painter
        before: Mark | None = None
        for mark in self._marks:
            x, y = self.x_of(mark.first, mark.days), self.y_of(mark.middle)
            painter.setPen(QPen(paper.ink, HAIRLINE))
            if before and (mark.first - before.first).days <= max(JOINED_DAYS, mark.days):
                start = QPointF(self.x_of(before.first, before.days), self.y_of(before.middle))
                painter.drawLine(start, QPointF(x, y))
            if mark.least != mark.most:
                painter.drawLine(QPointF(x, self.y_of(mark.least)), QPointF(x, self.y_of(mark.most)))
            before = mark
        for mark in self._marks:
            _dot(paper, QPointF(self.x_of(mark.first, mark.days), self.y_of(mark.middle)), mark.noted)

    def _paint_dates(self, paper: Paper) -> None:
        """The first and the last day, and the beginnings of months between them where there is room."""
        baseline = self.plot.bottom() + SESSION_ROOM + BODY.line - 2.5
        first, last = _date(self._report.since, self._report), _date(self._report.until, self._report)
        paper.write(self.plot.left(), baseline, first)
        paper.write_at(self.plot.right(), baseline, last, align=Qt.AlignmentFlag.AlignRight)
        end = self.plot.left() + width_of(first) + DATE_GAP
        limit = self.plot.right() - width_of(last) - DATE_GAP
        for day in _beginnings(self._report):
            said = _date(day, self._report)
            x, half = self.x_of(day), width_of(said) / 2
            if x - half >= end and x + half <= limit:
                paper.write_at(x, baseline, said, align=Qt.AlignmentFlag.AlignHCenter)
                end = x + half + DATE_GAP

    def _paint_legend(self, paper: Paper) -> None:
        baseline = self.plot.bottom() + SESSION_ROOM + DATE_LINE + BODY.line - 1.5
        x, middle = self.plot.left(), baseline - 3.4
        _dot(paper, QPointF(x + RING, middle), True)
        size = days_in_a_mark(self._report)
        if size == 1:
            x = self._say(paper, x + 2 * RING, baseline, translate("PainChart", "average of the day"))
            _dot(paper, QPointF(x + RING, middle), False)
            x = self._say(paper, x + 2 * RING, baseline, translate("PainChart", "rated before a session"))
        else:
            together = translate("PainChart", "median of %n days, with their range", None, size)
            x = self._say(paper, x + 2 * RING, baseline, together)
        paper.painter.setPen(QPen(paper.ink, 2 * STRONG_LINE))
        paper.painter.drawLine(QPointF(x + 1, middle - 3), QPointF(x + 1, middle + 3))
        x = self._say(paper, x + 2, baseline, translate("PainChart", "session"))
        if self._report.flare_days:
            _hatch(paper, QRectF(x, middle - 4, 10, 8))
            self._say(paper, x + 10, baseline, translate("PainChart", "flare-up"))

    def _say(self, paper: Paper, x: float, baseline: float, words: str) -> float:
        paper.write(x + SIGN_GAP, baseline, words)
        return x + SIGN_GAP + width_of(words) + ENTRY_GAP


def runs(days: frozenset[date]) -> Iterator[tuple[date, int]]:
    """Days that follow each other, as the first of them and how many there are."""
    found: list[tuple[date, int]] = []
    for day in sorted(days):
        if found and (day - found[-1][0]).days == found[-1][1]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((day, 1))
    yield from found


def _dot(paper: Paper, at: QPointF, noted: bool) -> None:
    painter = paper.painter
    painter.setPen(QPen(paper.ink, STRONG_LINE))
    painter.setBrush(QBrush(paper.ink) if noted else QBrush(Qt.GlobalColor.white))
    radius = DOT if noted else RING
    painter.drawEllipse(at, radius, radius)


def _hatch(paper: Paper, place: QRectF) -> None:
    """Slanting lines within an edge; drawn one by one, as brushes print differently everywhere."""
    painter = paper.painter
    painter.save()
    painter.setPen(QPen(paper.theme.color("line-strong"), HAIRLINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    painter.setClipRect(place)
    slant = place.height()
    x = place.left() - slant
    while x < place.right():
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + slant, place.top()))
        x += 3.0
    painter.restore()


def _date(day: date, report: Report) -> str:
    form = "d MMM" if report.days <= MOST_DAYS_ALONE else "MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _beginnings(report: Report) -> Iterator[date]:
    """The first day of each month, or of each year where there are many."""
    for number in range(report.since.year * 12 + report.since.month, report.until.year * 12 + 12):
        year, month = divmod(number, 12)
        day = date(year, month + 1, 1)
        if report.since < day <= report.until and (report.days <= 800 or day.month == 1):
            yield day
