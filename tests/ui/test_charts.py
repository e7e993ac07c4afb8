"""Facts about the charts as they are drawn: everything inside, in order, and true to its numbers."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from backchime.core.practice import WeekTotal
from backchime.core.progress import ProgressFigures
from backchime.core.progress_days import DayMark, day_squares
from backchime.core.progress_holds import HoldLine
from backchime.core.progress_pain import Grain, PainMark
from backchime.core.progress_span import Span, first_day
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.day_map import DayMap, paint_mark
from backchime.ui.widgets.hold_lines import HoldLines, points_of
from backchime.ui.widgets.pain_chart import PainChart
from backchime.ui.widgets.week_bars import WeekBars
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 20)
MONDAY = date(2026, 11, 16)
WIDTHS = (300, 416, 540, 896, 1232)
Move = QAbstractItemView.CursorAction


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


def a_day_map(appearance: Appearance, qtbot: QtBot, span: Span, width: int) -> DayMap:
    made = DayMap(appearance, name="Days")
    qtbot.addWidget(made)
    squares = day_squares(ProgressFigures(), since=first_day(span, TODAY), today=TODAY)
    made.show_days(squares, [str(square.day) for square in squares])
    made.resize(width, made.height_at(width))
    return made


def some_bars(appearance: Appearance, qtbot: QtBot, *minutes: float, width: int = 416) -> WeekBars:
    made = WeekBars(appearance, name="Minutes")
    qtbot.addWidget(made)
    first = MONDAY - timedelta(weeks=len(minutes) - 1)
    weeks = [
        WeekTotal(first + timedelta(weeks=number), many * 60, 1 if many else 0)
        for number, many in enumerate(minutes)
    ]
    made.show_weeks(weeks, [str(week.monday) for week in weeks], ends=("first", "last"))
    made.resize(width, made.height_at(width))
    return made


def some_pain(
    appearance: Appearance, qtbot: QtBot, *pairs: tuple[float, float], width: int = 416
) -> PainChart:
    made = PainChart(appearance, name="Pain")
    qtbot.addWidget(made)
    marks = [PainMark(Grain.SESSION, TODAY, TODAY, before, after) for before, after in pairs]
    made.show_marks(marks, [str(mark) for mark in marks], ends=("first", "last"))
    made.resize(width, made.height_at(width))
    return made


# -- days --


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("span", Span)
def test_every_day_lies_inside_and_none_over_another(
    appearance: Appearance, qtbot: QtBot, span: Span, width: int
) -> None:
    days = a_day_map(appearance, qtbot, span, width)
    inside = QRectF(days.rect())
    assert all(inside.contains(spot) for spot in days.spots)
    assert not any(a.intersects(b) for a, b in pairwise(days.spots))
    assert all(a.left() == b.left() for a, b in pairwise(days.spots[:7]))
    assert min(spot.height() for spot in days.spots) >= 12


def test_the_keyboard_begins_at_today(appearance: Appearance, qtbot: QtBot) -> None:
    days = a_day_map(appearance, qtbot, Span.TWELVE_WEEKS, 416)
    assert days.sentences[days.currentIndex().row()] == str(TODAY)


def test_the_marks_of_days_differ_in_shape_alone() -> None:
    drawn = set()
    for mark in DayMark:
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_mark(painter, mark, QRectF(0, 0, 24, 24), QColor("black"))
        painter.end()
        drawn.add(bytes(image.constBits()))
    assert len(drawn) == len(DayMark)


# -- weeks --


def test_bars_are_as_high_as_their_minutes_are_many(appearance: Appearance, qtbot: QtBot) -> None:
    bars = some_bars(appearance, qtbot, 60, 30, 15).bar_rects
    heights = [bar.height() for bar in bars]
    assert heights == pytest.approx([heights[0], heights[0] / 2, heights[0] / 4])
    assert {bar.bottom() for bar in bars} == {bars[0].bottom()}


def test_a_few_minutes_do_not_look_like_many(appearance: Appearance, qtbot: QtBot) -> None:
    few, many = some_bars(appearance, qtbot, 4), some_bars(appearance, qtbot, 40)
    assert few.bar_rects[0].height() == pytest.approx(many.bar_rects[0].height() / 5)


@pytest.mark.parametrize("weeks", [1, 4, 12, 53])
@pytest.mark.parametrize("width", WIDTHS)
def test_all_weeks_lie_side_by_side_from_edge_to_edge(
    appearance: Appearance, qtbot: QtBot, weeks: int, width: int
) -> None:
    made = some_bars(appearance, qtbot, *[20] * weeks, width=width)
    bars = made.bar_rects
    assert all(a.right() < b.left() for a, b in pairwise(bars))
    assert bars[0].left() == 0
    if weeks > 1:
        assert bars[-1].right() == pytest.approx(width)
    assert [made.row_at(bar.center().toPoint()) for bar in bars] == list(range(weeks))


def test_numbers_stand_above_every_bar_or_above_the_highest_alone(
    appearance: Appearance, qtbot: QtBot
) -> None:
    assert some_bars(appearance, qtbot, 34, 0, 42, 7).numbered == [0, 2, 3]
    assert some_bars(appearance, qtbot, *range(53)).numbered == [52]
    assert some_bars(appearance, qtbot, 0, 0).numbered == []


# -- pain --


def test_ratings_lie_on_one_scale_from_0_to_10(appearance: Appearance, qtbot: QtBot) -> None:
    chart = some_pain(appearance, qtbot, (10, 0), (5, 2.5))
    plot = chart.plot_rect
    assert chart.before_points[0].y() == plot.top()
    assert chart.after_points[0].y() == plot.bottom()
    assert chart.before_points[1].y() == pytest.approx(plot.center().y())
    assert chart.after_points[1].y() == pytest.approx(plot.bottom() - plot.height() / 4)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("count", [1, 3, 20, 36])
def test_marks_lie_inside_and_can_be_told_apart(
    appearance: Appearance, qtbot: QtBot, count: int, width: int
) -> None:
    chart = some_pain(appearance, qtbot, *[(6, 3)] * count, width=width)
    points = [point.x() for point in chart.before_points]
    assert all(chart.plot_rect.left() <= x <= chart.plot_rect.right() for x in points)
    if width >= 416:
        assert all(b - a >= chart.ring_width for a, b in pairwise(points))
    assert [chart.row_at(spot.center().toPoint()) for spot in chart.spots] == list(range(count))


# -- holds --


def test_a_hold_line_has_a_point_where_it_begins_changes_and_is_now() -> None:
    weeks = [MONDAY - timedelta(weeks=number) for number in range(5, -1, -1)]
    line = HoldLine("plank", tuple(zip(weeks, (30.0, 30.0, 35.0, 35.0, 40.0, 40.0), strict=True)), 9, 300.0)
    points = points_of([line])
    assert [point.seconds for point in points] == [30.0, 35.0, 40.0, 40.0]
    assert [point.monday for point in points] == [weeks[0], weeks[2], weeks[4], weeks[5]]


@pytest.mark.parametrize("width", WIDTHS)
def test_longer_holds_lie_higher_and_later_ones_further_right(
    appearance: Appearance, qtbot: QtBot, width: int
) -> None:
    weeks = tuple((MONDAY - timedelta(weeks=6 - number), 20.0 + 5 * number) for number in range(7))
    lines = [HoldLine("a", weeks, 9, 300.0), HoldLine("b", weeks[2:], 9, 200.0)]
    chart = HoldLines(appearance, name="Holds")
    qtbot.addWidget(chart)
    points = points_of(lines)
    words = [f"{point.line} {point.seconds}" for point in points]
    chart.show_lines(
        lines, ("A", "B"), ("", ""), words, since=first_day(Span.TWELVE_WEEKS, TODAY), until=TODAY
    )
    chart.resize(width, chart.height_at(width))
    for line in (0, 1):
        places = [chart.point_at(point) for point in points if point.line == line]
        assert all(a.x() < b.x() and a.y() > b.y() for a, b in pairwise(places))
        plot = chart.plot_rect(line).adjusted(-1, -1, 1, 1)
        assert all(plot.contains(place) for place in places)
    assert chart.plot_rect(0).bottom() <= chart.plot_rect(1).top()
    here = chart.first_row
    below = chart.step(here, Move.MoveDown)
    assert (points[below].line, points[below].monday) == (1, points[here].monday)
    assert chart.step(below, Move.MoveUp) == here


# -- crisp on every screen --


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_chart_is_drawn_in_the_pixels_of_its_screen(
    appearance: Appearance, qtbot: QtBot, ratio: float
) -> None:
    """The foot of a bar falls on a whole pixel, so that its edge is not blurred."""
    bars = some_bars(appearance, qtbot, 60)
    image = QImage(bars.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    bars.render(image)
    bar = bars.bar_rects[0]
    middle, foot = round(bar.center().x() * ratio), round(bar.bottom() * ratio)
    accent = appearance.theme.color("accent")
    assert image.pixelColor(middle, foot - 2) == accent
    assert image.pixelColor(middle, foot + 1) != accent
