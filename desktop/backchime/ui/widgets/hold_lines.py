"""How long poses were held over the weeks: for each a line that steps up and down, and its numbers."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView

from backchime.core.progress_holds import HoldLine
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import line_width, measure, size, space
from backchime.ui.widgets.chart import Chart
from backchime.ui.widgets.fitted_text import fit
from backchime.ui.words import hold_length

ROW = measure("hold-lines", "row")
NAME_WIDTH = measure("hold-lines", "name-width")
BESIDE_FROM = measure("hold-lines", "beside-from")
DOT = measure("hold-lines", "dot")
LEAST_SPOT = measure("hold-lines", "least-spot")

_MOVES = QAbstractItemView.CursorAction


class HoldPoint(Struct, frozen=True):
    """A week in which a hold began, changed, or is now; `line` is the number of its pose."""

    line: int
    monday: date
    seconds: float


class HoldLines(Chart):
    """One pose below the other, on one scale. Up and down go from pose to pose, left and right in time."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(appearance, name=name)
        self._lines: tuple[HoldLine, ...] = ()
        self._names: tuple[str, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._points: tuple[HoldPoint, ...] = ()
        self._span = (date.min, date.max)

    def show_lines(
        self,
        lines: Sequence[HoldLine],
        names: Sequence[str],
        notes: Sequence[str],
        sentences: Sequence[str],
        *,
        since: date,
        until: date,
    ) -> None:
        """Shows poses by their names, over a span; `sentences` are those of `points_of` the lines.

        A note stands below each name.
        """
        self._lines, self._names, self._notes = tuple(lines), tuple(names), tuple(notes)
        self._points = points_of(lines)
        self._span = (since, until)
        self.show_sentences(sentences)

    @property
    def first_row(self) -> int:
        """Where the first pose is now."""
        return max((row for row, point in enumerate(self._points) if point.line == 0), default=-1)

    # -- where things lie --

    def plot_rect(self, line: int) -> QRectF:
        """Where the steps of a pose are drawn: beside its name, or below it in a narrow chart."""
        return self._plot_rect(line, self.width())

    def point_at(self, point: HoldPoint) -> QPointF:
        """Where a point lies."""
        return self._place(point.line, point.monday, point.seconds, self.width())

    def spots_at(self, size: QSize) -> list[QRectF]:
        """Around each point, as large as can be pointed at."""
        half = LEAST_SPOT / 2
        return [
            QRectF(-half, -half, LEAST_SPOT, LEAST_SPOT).translated(
                self._place(point.line, point.monday, point.seconds, size.width())
            )
            for point in self._points
        ]

    def row_at(self, point: QPoint) -> int:
        """The point of the pose under the pointer that is nearest in time."""
        line = int(point.y() // self._row_height(self.width()))
        rows = [row for row, one in enumerate(self._points) if one.line == line]
        return min(rows, key=lambda row: abs(self.spots[row].center().x() - point.x()), default=-1)

    def height_at(self, width: int) -> int:
        """One row for each pose."""
        return round(len(self._lines) * self._row_height(width))

    def step(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        """Up and down keep as close to the same time as they can."""
        if action not in (_MOVES.MoveUp, _MOVES.MoveDown):
            return super().step(row, action)
        here = self._points[row]
        line = here.line + (1 if action is _MOVES.MoveDown else -1)
        rows = [at for at, one in enumerate(self._points) if one.line == line]
        return min(rows, key=lambda at: abs((self._points[at].monday - here.monday).days), default=-1)

    # -- how it looks --

    def paint_chart(self, painter: QPainter) -> None:
        """Each pose: its name, its steps, how long it was held at the start and is now."""
        for number, line in enumerate(self._lines):
            self._paint_name(painter, number)
            self._paint_steps(painter, number, line)
            self._paint_numbers(painter, number, line)
        self._paint_pointed(painter)

    def _paint_name(self, painter: QPainter, number: int) -> None:
        theme, row = self.appearance.theme, self._row_rect(number, self.width())
        if number:
            painter.setPen(QPen(theme.color("line"), size("hairline")))
            painter.drawLine(QLineF(row.left(), row.top() + 0.5, row.right(), row.top() + 0.5))
        font, small, place = theme.font("label"), theme.font("small"), self._name_rect(number)
        note = QFontMetricsF(small).height()
        name = fit(self._names[number], font, place.width(), lines=2, least_px=small.pixelSize())
        top = place.center().y() - (name.height + note) / 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setPen(theme.color("ink"))
        name.draw(painter, QRectF(place.left(), top, place.width(), name.height), left)
        painter.setFont(small)
        painter.setPen(theme.color("ink-2"))
        painter.drawText(
            QRectF(place.left(), top + name.height, place.width(), note + 1), left, self._notes[number]
        )

    def _paint_steps(self, painter: QPainter, number: int, line: HoldLine) -> None:
        theme, plot = self.appearance.theme, self.plot_rect(number)
        painter.setPen(QPen(theme.color("line"), size("hairline")))
        foot = round(plot.bottom()) + 0.5
        painter.drawLine(QLineF(plot.left(), foot, plot.right(), foot))
        steps = QPolygonF()
        for (monday, seconds), (later, _) in pairwise(line.weeks):
            steps.append(self._place(number, monday, seconds, self.width()))
            steps.append(self._place(number, later, seconds, self.width()))
        steps.append(self._place(number, *line.weeks[-1], self.width()))
        pen = QPen(theme.heat(3), line_width("step"))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(steps)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary"))
        for end in (steps.first(), steps.last()):
            painter.drawEllipse(end, DOT / 2, DOT / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_numbers(self, painter: QPainter, number: int, line: HoldLine) -> None:
        theme, plot = self.appearance.theme, self.plot_rect(number)
        middle = Qt.AlignmentFlag.AlignVCenter
        first = self._place(number, *line.weeks[0], self.width())
        last = self._place(number, *line.weeks[-1], self.width())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink-2"))
        high = plot.height()
        room = QRectF(0, first.y() - high, first.x() - DOT, 2 * high)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, hold_length(line.start_seconds))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        room = QRectF(last.x() + DOT, last.y() - high, self._side_room(), 2 * high)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, hold_length(line.now_seconds))

    def _paint_pointed(self, painter: QPainter) -> None:
        row = self.pointed_row
        if 0 <= row < len(self._points):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.appearance.theme.color("accent"))
            painter.drawEllipse(self.point_at(self._points[row]), DOT / 2, DOT / 2)

    def _beside(self, width: int) -> bool:
        return width >= self.appearance.theme.scaled(BESIDE_FROM)

    def _row_height(self, width: int) -> float:
        scaled = float(self.appearance.theme.scaled(ROW))
        return scaled if self._beside(width) else scaled + self._name_height()

    def _name_height(self) -> float:
        theme = self.appearance.theme
        return QFontMetricsF(theme.font("label")).height() + QFontMetricsF(theme.font("small")).height()

    def _row_rect(self, number: int, width: int) -> QRectF:
        high = self._row_height(width)
        return QRectF(0, number * high, width, high)

    def _name_rect(self, number: int) -> QRectF:
        row = self._row_rect(number, self.width())
        if self._beside(self.width()):
            return QRectF(0, row.top(), self.appearance.theme.scaled(NAME_WIDTH) - space(4), row.height())
        return QRectF(0, row.top() + space(2), row.width(), self._name_height())

    def _side_room(self) -> float:
        """What the longest number needs beside the steps."""
        font = QFontMetricsF(self.appearance.theme.font("label"))
        longest = [hold_length(seconds) for line in self._lines for _, seconds in line.weeks]
        return max((font.horizontalAdvance(words) for words in longest), default=0.0) + space(1)

    def _plot_rect(self, line: int, width: int) -> QRectF:
        row, side = self._row_rect(line, width), self._side_room() + DOT
        beside = self._beside(width)
        left = self.appearance.theme.scaled(NAME_WIDTH) if beside else 0
        top = row.top() + space(3) + (0 if beside else self._name_height())
        return QRectF(left + side, top, width - left - 2 * side, row.bottom() - space(3) - top)

    def _place(self, line: int, monday: date, seconds: float, width: int) -> QPointF:
        plot, (since, until) = self._plot_rect(line, width), self._span
        days = max(1, (until - since).days)
        x = plot.left() + plot.width() * min(1.0, (monday - since).days / days)
        highest = max(one.longest_seconds for one in self._lines)
        return QPointF(x, plot.bottom() - plot.height() * seconds / highest)


def points_of(lines: Sequence[HoldLine]) -> tuple[HoldPoint, ...]:
    """The first week of each pose, each in which its hold was another one, and the latest."""
    points = []
    for number, line in enumerate(lines):
        before = -1.0
        for monday, seconds in line.weeks:
            if round(seconds) != round(before) or monday == line.weeks[-1][0]:
                points.append(HoldPoint(number, monday, seconds))
            before = seconds
    return tuple(points)
