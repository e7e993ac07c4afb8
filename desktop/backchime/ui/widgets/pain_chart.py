"""Pain before and after each session: a hollow ring, a solid dot, and how far they lie apart."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from backchime.core.pain import MOST_PAIN
from backchime.core.progress_pain import PainMark
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import line_width, measure, size, space
from backchime.ui.widgets.chart import Chart

LEAST_HEIGHT = measure("pain-chart", "least-height")
RING = measure("pain-chart", "ring")
LEAST_RING = measure("pain-chart", "least-ring")
WIDEST_PITCH = measure("pain-chart", "widest-pitch")
LINES = (MOST_PAIN, MOST_PAIN // 2, 0)
STROKE_SHARE, DOT_SHARE, INNER_DOT_SHARE = 0.18, 0.78, 0.5  # of a ring's width
TOGETHER_SHARE = 0.25  # nearer than so much of a ring, the dot lies in its middle
HALO = measure("pain-chart", "halo")


class PainChart(Chart):
    """0 is at the foot, 10 at the top, always: a change looks as large as it is."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(appearance, name=name)
        self._marks: tuple[PainMark, ...] = ()
        self._ends = ("", "")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_marks(
        self, marks: Sequence[PainMark], sentences: Sequence[str], *, ends: tuple[str, str]
    ) -> None:
        """Shows marks in order, each with its sentence; `ends` name the first and the last."""
        self._marks = tuple(marks)
        self._ends = ends
        self.show_sentences(sentences)

    # -- where things lie --

    @property
    def plot_rect(self) -> QRectF:
        """From the line of 0 up to that of 10, right of their numbers."""
        font = QFontMetricsF(self.appearance.theme.font("small"))
        left = font.horizontalAdvance(str(MOST_PAIN)) + space(3)
        top = max(font.height() / 2, RING / 2 + 1)
        bottom = self.height() - font.height() - space(2)
        return QRectF(left, top, self.width() - left, max(1.0, bottom - top))

    @property
    def pitch(self) -> float:
        """From one mark to the next."""
        return min(float(WIDEST_PITCH), self.plot_rect.width() / max(1, len(self._marks)))

    @property
    def ring_width(self) -> float:
        """How wide a ring is, its line included: narrower where many lie beside each other."""
        return max(float(LEAST_RING), min(float(RING), self.pitch - space(1) // 2))

    def height_of(self, rating: float) -> float:
        """Where a rating lies, from the top."""
        return _height_in(self.plot_rect, rating)

    @property
    def before_points(self) -> list[QPointF]:
        """The middles of the rings."""
        return self._points([mark.before for mark in self._marks])

    @property
    def after_points(self) -> list[QPointF]:
        """The middles of the dots."""
        return self._points([mark.after for mark in self._marks])

    def spots_at(self, size: QSize) -> list[QRectF]:
        """Each ring and its dot together."""
        half = self.ring_width / 2
        spots = []
        for before, after in zip(self.before_points, self.after_points, strict=True):
            spots.append(QRectF(before, after).normalized().adjusted(-half, -half, half, half))
        return spots

    def row_at(self, point: QPoint) -> int:
        """The mark nearest to the pointer, wherever it is in height."""
        if not self._marks or not self.plot_rect.left() <= point.x() <= self.plot_rect.right():
            return -1
        across = self._across()
        return min(range(len(across)), key=lambda row: abs(across[row] - point.x()))

    def height_at(self, width: int) -> int:
        """At least so much; it grows with its card."""
        return self.appearance.theme.scaled(LEAST_HEIGHT)

    # -- how it looks --

    def paint_chart(self, painter: QPainter) -> None:
        """The lines of 0, 5 and 10, then the marks."""
        theme, plot = self.appearance.theme, self.plot_rect
        painter.setFont(theme.font("small"))
        for rating in LINES:
            y = round(self.height_of(rating)) + 0.5
            painter.setPen(QPen(theme.color("line"), size("hairline")))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(theme.color("ink-2"))
            place = QRectF(0, y - plot.top(), plot.left(), 2 * plot.top())
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, align, str(rating))
        below = QRectF(plot.left(), plot.bottom() + space(2), plot.width(), self.height() - plot.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._ends[1])
        for before, after in zip(self.before_points, self.after_points, strict=True):
            self._paint_mark(painter, before, after)

    def _paint_mark(self, painter: QPainter, before: QPointF, after: QPointF) -> None:
        theme, ring = self.appearance.theme, self.ring_width
        stroke = ring * STROKE_SHARE
        apart = abs(before.y() - after.y())
        together = apart < ring * TOGETHER_SHARE
        if apart > ring / 2:
            painter.setPen(QPen(theme.color("line-strong"), line_width("stem")))
            painter.drawLine(QLineF(before, after))
        painter.setPen(QPen(theme.color("accent"), stroke))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(before, (ring - stroke) / 2, (ring - stroke) / 2)
        dot = ring * (INNER_DOT_SHARE if together else DOT_SHARE) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if not together and apart < ring:  # they overlap: a rim keeps them apart
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(after, dot + HALO, dot + HALO)
        painter.setBrush(theme.color("primary"))
        painter.drawEllipse(before if together else after, dot, dot)

    def _points(self, ratings: Sequence[float]) -> list[QPointF]:
        plot = self.plot_rect
        return [QPointF(x, _height_in(plot, one)) for x, one in zip(self._across(), ratings, strict=True)]

    def _across(self) -> list[float]:
        """How far from the left each mark stands: a few as the first of many."""
        left, pitch = self.plot_rect.left(), self.pitch
        return [left + pitch * (row + 0.5) for row in range(len(self._marks))]


def _height_in(plot: QRectF, rating: float) -> float:
    return plot.bottom() - plot.height() * rating / MOST_PAIN
