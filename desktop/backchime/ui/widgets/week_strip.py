"""The week as seven bars: practised, rest, a bad day, away, still to come; today is set off."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.core.practice_week import DayKind, WeekDay
from backchime.ui.practice_words import week_in_words, weekday_letter
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space, tokens
from backchime.ui.widgets.text_lines import line_height

Shape = Literal["bar", "disc", "lying", "ring"]


class DrawnDay(Struct, frozen=True):
    """How one day is drawn: its shape in `rect`, in the colour of `role`, filled or as an outline."""

    shape: Shape
    rect: QRectF
    role: str
    filled: bool = True


class WeekStrip(QWidget):
    """Shows a week, Monday first; one sentence tells it to screen readers.

    A rest day is a disc, a bad day a bar that lies down, a day away a ring: shape tells them apart. On the
    rail's colour (`on_rail`) it wears the colours of the rail.
    """

    def __init__(self, appearance: Appearance, *, on_rail: bool = False) -> None:
        """Empty until a week is shown."""
        super().__init__()
        self._appearance = appearance
        self._on_rail = on_rail
        self._week: tuple[WeekDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        appearance.changed.connect(self._dress)

    def show_week(self, week: tuple[WeekDay, ...]) -> None:
        """Shows seven days, in order."""
        self._week = week
        self.setAccessibleName(week_in_words(week) if week else "")
        self._dress()

    @property
    def marks(self) -> tuple[DrawnDay, ...]:
        """Where and how each day is drawn."""
        return tuple(
            _mark(one, _column(place, self._stride), on_rail=self._on_rail)
            for place, one in enumerate(self._week)
        )

    @property
    def letter_rects(self) -> tuple[QRectF, ...]:
        """Where the letter of each day stands: below its mark, as wide as the days are apart."""
        top = _measure("height") + space(2)
        return tuple(
            QRectF(
                _column(place, self._stride).center().x() - self._stride / 2, top, self._stride, self._line
            )
            for place in range(len(self._week))
        )

    def sizeHint(self) -> QSize:
        """Seven columns and the gaps between, with a line of letters; larger text sets them further apart."""
        width = (len(self._week) or 7) * self._stride - _measure("gap")
        return QSize(round(width), round(_measure("height") + space(2) + self._line))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks and letters."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            _draw(painter, mark, theme.color(mark.role))
        for one, rect in zip(self._week, self.letter_rects, strict=True):
            painter.setFont(self._letter_font(is_today=one.is_today))
            painter.setPen(theme.color(_letter_role(one, on_rail=self._on_rail)))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, weekday_letter(one.day))

    @property
    def _line(self) -> float:
        return line_height(self._appearance.theme, "small")

    @property
    def _stride(self) -> float:
        """From one day to the next: as drawn, or more where the widest letter asks for it."""
        metrics = QFontMetricsF(self._letter_font(is_today=True))
        widest = max((metrics.horizontalAdvance(weekday_letter(one.day)) for one in self._week), default=0.0)
        return max(_measure("column") + _measure("gap"), widest + space(1))

    def _letter_font(self, *, is_today: bool) -> QFont:
        font = self._appearance.theme.font("small")
        if is_today:
            font.setWeight(QFont.Weight.Bold)
        return font

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def _measure(name: str) -> float:
    return float(tokens()["chime-bars"]["week"][name])


def _column(place: int, stride: float) -> QRectF:
    """The room of one day's mark."""
    left = place * stride + (_measure("column") - _measure("width")) / 2
    return QRectF(left, 0, _measure("width"), _measure("height"))


def _mark(one: WeekDay, column: QRectF, *, on_rail: bool) -> DrawnDay:
    """The mark of a day in its column; what is less than a whole bar stands at the foot."""
    done, today, idle = ("rail-ink", "rail-mark", "rail-active") if on_rail else ("primary", "accent", "line")
    role = today if one.is_today else done
    foot = column.adjusted(0, column.height() - _measure("height-rest-day"), 0, 0)
    match one.kind:
        case DayKind.PRACTISED:
            return DrawnDay("bar", column, role)
        case DayKind.REST:
            return DrawnDay("disc", foot, role)
        case DayKind.FLARE_UP | DayKind.GENTLE:
            lying = foot.adjusted(0, foot.height() - _measure("height-lying"), 0, 0)
            return DrawnDay("lying", lying, role)
        case DayKind.AWAY:
            return DrawnDay("ring", foot, role, filled=False)
        case DayKind.EMPTY | DayKind.TO_COME if one.is_today:
            return DrawnDay("bar", column, today, filled=False)
        case DayKind.EMPTY | DayKind.TO_COME:
            return DrawnDay("bar", column, idle)


def _draw(painter: QPainter, mark: DrawnDay, color: QColor) -> None:
    pen = _measure("today-border")
    if mark.filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    else:
        painter.setPen(QPen(color, pen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    half = 0 if mark.filled else pen / 2
    rect = mark.rect.adjusted(half, half, -half, -half)
    corner = min(rect.width(), rect.height()) / 2
    painter.drawRoundedRect(rect, corner, corner)


def _letter_role(one: WeekDay, *, on_rail: bool) -> str:
    if on_rail:
        return "rail-active-ink" if one.is_today else "rail-ink"
    return "ink" if one.is_today else "ink-2"
