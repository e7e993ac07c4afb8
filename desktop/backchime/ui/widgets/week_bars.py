"""How many minutes were practised in each week, as bars; the present week has a colour of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from backchime.core.practice import WeekTotal
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.chart import Chart

HEIGHT = measure("week-bars", "height")
WIDEST_BAR = measure("week-bars", "widest-bar")
LEAST_GAP = measure("week-bars", "least-gap")
EMPTY = measure("week-bars", "empty")
LEAST_TOP_MINUTES = 20.0  # a few minutes are not to look like much
BAR_SHARE = 0.55  # of the way from one bar to the next
BAR_LEVEL = 3  # of the colours of the days


class WeekBars(Chart):
    """Numbers stand above the bars where they fit; else above the highest alone."""

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        super().__init__(appearance, name=name)
        self._weeks: tuple[WeekTotal, ...] = ()
        self._ends = ("", "")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_weeks(
        self, weeks: Sequence[WeekTotal], sentences: Sequence[str], *, ends: tuple[str, str]
    ) -> None:
        """Shows weeks in order, each with its sentence; `ends` name the first and the last."""
        self._weeks = tuple(weeks)
        self._ends = ends
        self.show_sentences(sentences)

    # -- where things lie --

    @property
    def pitch(self) -> float:
        """From one bar to the next."""
        return self._pitch(self.width())

    @property
    def bar_rects(self) -> list[QRectF]:
        """The bars, on one line; a week without practice has a low one."""
        highest = max(LEAST_TOP_MINUTES, *(week.minutes for week in self._weeks), 0.0)
        foot = self._foot(self.height())
        room = foot - self._number_height
        wide = self._bar_width(self.width())
        rects = []
        for number, week in enumerate(self._weeks):
            high = max(float(EMPTY), room * week.minutes / highest)
            rects.append(QRectF(self._left(number, self.width()), foot - high, wide, high))
        return rects

    @property
    def numbered(self) -> list[int]:
        """The weeks with a number above their bars."""
        minutes = [_minutes(week) for week in self._weeks]
        if not any(minutes):
            return []
        metrics = QFontMetricsF(self.appearance.theme.font("label"))
        widths = [metrics.horizontalAdvance(str(number)) for number in minutes]
        if max(widths) + LEAST_GAP <= self.pitch:
            return [number for number, many in enumerate(minutes) if many]
        return [minutes.index(max(minutes))]

    def spots_at(self, size: QSize) -> list[QRectF]:
        """Each bar from the top to the foot of the chart."""
        foot = self._foot(size.height())
        wide = self._bar_width(size.width())
        return [
            QRectF(self._left(number, size.width()), self._number_height, wide, foot - self._number_height)
            for number in range(len(self._weeks))
        ]

    def row_at(self, point: QPoint) -> int:
        """The bar nearest to the pointer, wherever it is in height."""
        return min(
            range(len(self._weeks)), key=lambda row: abs(self.spots[row].center().x() - point.x()), default=-1
        )

    def height_at(self, width: int) -> int:
        """Numbers, bars of the least height, and the words below; it grows with its card."""
        return round(self._number_height + HEIGHT + self._words_height)

    # -- how it looks --

    def paint_chart(self, painter: QPainter) -> None:
        """Bars, numbers, and what the ends are."""
        theme, bars = self.appearance.theme, self.bar_rects
        painter.setPen(Qt.PenStyle.NoPen)
        for number, bar in enumerate(bars):
            last = number == len(bars) - 1
            level = BAR_LEVEL if self._weeks[number].seconds else 0
            painter.setBrush(theme.color("accent") if last and level else theme.heat(level))
            corner = min(float(radius("bar")), bar.width() / 2, bar.height() / 2)
            painter.drawRoundedRect(bar, corner, corner)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        for number in self.numbered:
            self._paint_number(painter, bars[number], str(_minutes(self._weeks[number])))
        top = self._foot(self.height()) + space(2)
        words = QRectF(0, top, self.width(), self.height() - top)
        painter.setFont(theme.font("small"))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self._ends[1])
        painter.setPen(theme.color("ink-2"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self._ends[0])

    def _paint_number(self, painter: QPainter, bar: QRectF, number: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(number)
        left = max(0.0, min(bar.center().x() - wide / 2, self.width() - wide))
        place = QRectF(left, bar.top() - self._number_height, wide + 1, self._number_height - space(1))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, number)

    @property
    def _number_height(self) -> float:
        return QFontMetricsF(self.appearance.theme.font("label")).height() + space(1)

    @property
    def _words_height(self) -> float:
        return QFontMetricsF(self.appearance.theme.font("small")).height() + space(2)

    def _foot(self, height: int) -> float:
        return height - self._words_height

    def _pitch(self, width: int) -> float:
        return width / max(1, len(self._weeks))

    def _bar_width(self, width: int) -> float:
        return max(2.0, min(float(WIDEST_BAR), self._pitch(width) * BAR_SHARE))

    def _left(self, number: int, width: int) -> float:
        """The first bar begins, and the last ends, where the chart does."""
        wide = self._bar_width(width)
        between = (width - wide) / max(1, len(self._weeks) - 1)
        return number * between


def _minutes(week: WeekTotal) -> int:
    return round(week.minutes)
