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
        return self._plot_rect(self.size())

    @property
    def pitch(self) -> float:
        """From one mark to the next."""
        return self._pitch(self.size())

    @property
    def ring_width(self) -> float:
        """How wide a ring is, its line included: narrower where many lie beside each other."""
        return max(float(LEAST_RING), min(float(RING), self.pitch - space(1) // 2))

    def height_of(self, rating: float) -> float:
        """Where a rating lies, from the top."""
        plot = self.plot_rect
        return plot.bottom() - plot.height() * rating / MOST_PAIN

    @property
    def before_points(self) -> list[QPointF]:
        """The middles of the rings."""
        return [QPointF(self._x(row, self.size()), self.height_of(m.before)) for row, m in self._rows]

    @property
    def after_points(self) -> list[QPointF]:
        """The middles of the dots."""
        return [QPointF(self._x(row, self.size()), self.height_of(m.after)) for row, m in self._rows]

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
        return min(range(len(self._marks)), key=lambda row: abs(self._x(row, self.size()) - point.x()))

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

    @property
    def _rows(self) -> list[tuple[int, PainMark]]:
        return list(enumerate(self._marks))

    def _plot_rect(self, size: QSize) -> QRectF:
        font = QFontMetricsF(self.appearance.theme.font("small"))
        left = font.horizontalAdvance(str(MOST_PAIN)) + space(3)
        top = max(font.height() / 2, RING / 2 + 1)
        bottom = size.height() - font.height() - space(2)
        return QRectF(left, top, size.width() - left, max(1.0, bottom - top))

    def _pitch(self, size: QSize) -> float:
        room = self._plot_rect(size).width() / max(1, len(self._marks))
        return min(float(WIDEST_PITCH), room)

    def _x(self, row: int, size: QSize) -> float:
        """A few marks stand at the left, as the first of many."""
        return self._plot_rect(size).left() + self._pitch(size) * (row + 0.5)
