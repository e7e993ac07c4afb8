"""The days practised, a column for each week: the more minutes, the stronger the colour."""

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView

from backchime.core.progress_days import DayMark, DaySquare
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import line_width, measure, size, space
from backchime.ui.widgets.chart import Chart

DAYS = 7
NAMED_DAYS = (0, 2, 4, 6)  # Monday, Wednesday, Friday, Sunday
CELL = measure("day-map", "cell")
LEAST_CELL = measure("day-map", "least-cell")
WIDEST_CELL = measure("day-map", "widest-cell")
GAP = measure("day-map", "gap")
CORNER = measure("day-map", "corner")
GAP_SHARE, CORNER_SHARE = GAP / CELL, CORNER / CELL
MARK_SHARE = 0.38  # of a cell's height
DARK = 0.5  # lightness below which a mark is light

_MOVES = QAbstractItemView.CursorAction


class DayGrid(Struct, frozen=True):
    """Where cells lie: `columns` weeks in each of `bands`, one below the other if need be."""

    left: int
    head: int
    columns: int
    bands: int
    cell: QSize
    gap: int

    @property
    def band_height(self) -> int:
        """From one band to the next."""
        return self.head + DAYS * (self.cell.height() + self.gap) + space(2)

    def rect(self, row: int) -> QRectF:
        """The cell of a day, counted from the first Monday."""
        week, day = divmod(row, DAYS)
        band, column = divmod(week, self.columns)
        x = self.left + column * (self.cell.width() + self.gap)
        y = band * self.band_height + self.head + day * (self.cell.height() + self.gap)
        return QRectF(x, y, self.cell.width(), self.cell.height())


class DayMap(Chart):
    """Marks tell rest (a bar), a flare-up (a diamond) and days away (a ring) by their shapes."""

    def __init__(self, appearance: Appearance, *, name: str, still: bool = False) -> None:
        """A `still` one is only looked at: it stands for what will be there."""
        super().__init__(appearance, name=name)
        self._squares: tuple[DaySquare, ...] = ()
        if still:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_days(self, squares: Sequence[DaySquare], sentences: Sequence[str]) -> None:
        """Shows whole weeks of days from a Monday on, each with its sentence."""
        self._squares = tuple(squares)
        self.show_sentences(sentences)

    @property
    def first_row(self) -> int:
        """Today."""
        today = [row for row, square in enumerate(self._squares) if square.is_today]
        return today[0] if today else len(self._squares) - 1

    # -- where things lie --

    def grid(self, width: int) -> DayGrid:
        """As few bands as leave each cell large enough; few weeks have wide cells."""
        weeks = max(1, len(self._squares) // DAYS)
        font = QFontMetrics(self.appearance.theme.font("small"))
        left = max(font.horizontalAdvance(_day_name(day)) for day in NAMED_DAYS) + space(3)
        head = font.height() + space(1)
        bands = 1
        while bands < weeks and (width - left) * bands / weeks < LEAST_CELL * (1 + GAP_SHARE):
            bands += 1
        columns = -(-weeks // bands)
        pitch = (width - left) / columns
        high = min(CELL, int(pitch / (1 + GAP_SHARE)))
        gap = max(1, round(high * GAP_SHARE))
        wide = high if weeks > DAYS else min(WIDEST_CELL, int(pitch) - gap)
        return DayGrid(left, head, columns, bands, QSize(wide, high), gap)

    def spots_at(self, size: QSize) -> list[QRectF]:
        """The cells."""
        grid = self.grid(size.width())
        return [grid.rect(row) for row in range(len(self._squares))]

    def height_at(self, width: int) -> int:
        """Down to the last Sunday."""
        grid = self.grid(width)
        return grid.bands * grid.band_height - grid.gap - space(2)

    def step(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        """Up and down go by days, left and right by weeks."""
        by = {
            _MOVES.MoveUp: -1,
            _MOVES.MoveDown: 1,
            _MOVES.MovePrevious: -1,
            _MOVES.MoveNext: 1,
            _MOVES.MoveLeft: -DAYS,
            _MOVES.MoveRight: DAYS,
        }.get(action, 0)
        return row + by

    # -- how it looks --

    def paint_chart(self, painter: QPainter) -> None:
        """Names of months and days, then the cells."""
        theme, grid = self.appearance.theme, self.grid(self.width())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink-2"))
        self._paint_names(painter, grid)
        for row, square in enumerate(self._squares):
            self._paint_cell(painter, square, self.spots[row])

    def _paint_names(self, painter: QPainter, grid: DayGrid) -> None:
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for band in range(grid.bands):
            for day in NAMED_DAYS:
                cell = grid.rect(band * grid.columns * DAYS + day)
                place = QRectF(0, cell.center().y() - grid.head, grid.left, 2 * grid.head)
                painter.drawText(place, align, _day_name(day))
        mondays = list(enumerate(self._squares[::DAYS]))
        free_from = dict.fromkeys(range(grid.bands), 0.0)
        months = [list(of) for _, of in groupby(mondays, lambda one: (one[1].day.year, one[1].day.month))]
        for weeks in months:
            week, square = weeks[0]
            band, cell = week // grid.columns, grid.rect(week * DAYS)
            name = QLocale().standaloneMonthName(square.day.month, QLocale.FormatType.ShortFormat)
            width = painter.fontMetrics().horizontalAdvance(name)
            own = len(weeks) * (grid.cell.width() + grid.gap)
            cut = (
                weeks is months[0] and len(months) > 1 and own < width + space(2)
            )  # the next one's name is worth more
            if not cut and cell.left() >= free_from[band] and cell.left() + width <= self.width():
                painter.drawText(QPointF(cell.left(), cell.top() - grid.gap - space(1) // 2), name)
                free_from[band] = cell.left() + width + space(2)

    def _paint_cell(self, painter: QPainter, square: DaySquare, cell: QRectF) -> None:
        theme = self.appearance.theme
        corner = cell.height() * CORNER_SHARE
        fill = theme.heat(square.level)
        outlined = square.is_to_come or (square.is_today and not square.level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface") if outlined else fill)
        painter.drawRoundedRect(cell, corner, corner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if square.is_to_come:
            _outline(painter, cell, corner, QPen(theme.color("line"), line_width("fine")))
        elif square.is_today:
            _outline(painter, cell, corner, QPen(theme.color("accent"), size("control-line") + 0.5))
        if square.mark:
            ground = theme.color("surface") if outlined else fill
            paint_mark(painter, square.mark, cell, self._mark_color(ground))

    def _mark_color(self, ground: QColor) -> QColor:
        ink, paper = self.appearance.theme.color("ink"), self.appearance.theme.color("surface")
        light, dark = (ink, paper) if self.appearance.theme.name == "dark" else (paper, ink)
        return light if ground.lightnessF() < DARK else dark


def paint_mark(painter: QPainter, mark: DayMark, cell: QRectF, color: QColor) -> None:
    """The shape of what was said of a day, in the middle of its cell."""
    half = cell.height() * MARK_SHARE / 2
    middle = cell.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    match mark:
        case DayMark.REST:
            thick = half * 0.42
            painter.drawRoundedRect(
                QRectF(middle.x() - half, middle.y() - thick, 2 * half, 2 * thick), thick, thick
            )
        case DayMark.FLARE_UP:
            reach = half * 1.2
            corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        case DayMark.AWAY:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, max(1.0, half * 0.5)))
            painter.drawEllipse(middle, half * 0.75, half * 0.75)
        case DayMark.NONE:
            pass


def _outline(painter: QPainter, cell: QRectF, corner: float, pen: QPen) -> None:
    half = pen.widthF() / 2
    painter.setPen(pen)
    painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), corner - half, corner - half)


def _day_name(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
