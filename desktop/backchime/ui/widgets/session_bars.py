"""How far the session is: one bar for each hold, like the bars of a glockenspiel."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import PhaseColors, line_width, measure, tokens
from backchime.ui.widgets.pace import goes_along, seconds_to_move

LEAST_BAR_PX = measure("session-bars", "least-bar")
LEAST_GAP_SHARE = 0.34
LEAST_GAP_PX = line_width("fine")


class BarState(StrEnum):
    """What became of a hold."""

    DONE = "done"
    SKIPPED = "skipped"
    CURRENT = "current"
    TO_COME = "to_come"


class HoldBar(Struct, frozen=True):
    """One hold: its length, what became of it, and whether it belongs to the same step as the one before."""

    seconds: float
    state: BarState
    joins_previous: bool = False


class SessionBars(QWidget):
    """Paints the holds of a session; the present one is taller and fills as it is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_holds`."""
        super().__init__(parent)
        self._bars: tuple[HoldBar, ...] = ()
        self._rects: tuple[QRectF, ...] = ()
        self._current: QRectF | None = None
        self._fill = 0.0
        self._field = QColor()
        self._scale = 1.0
        self._colors: PhaseColors | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_holds(self, bars: Sequence[HoldBar]) -> None:
        """Shows the holds of a session, in order."""
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self._measure()

    def show_fill(self, fill: float) -> None:
        """How much of the present hold is over, 0 to 1; repaints only where that can be seen."""
        rect = self._current if fill != self._fill else None
        if rect is None:
            return
        old, new = rect.width() * self._fill, rect.width() * fill
        if goes_along(abs(new - old) * self.devicePixelRatioF()) or fill in (0.0, 1.0):
            self._fill = fill
            round_end = min(rect.width(), rect.height()) / 2 + 1
            moved = QRectF(rect.left() + min(old, new) - round_end, rect.top(), abs(new - old), rect.height())
            self.update((moved.adjusted(0, 0, 2 * round_end, 0) & rect).toAlignedRect())

    def fill_stands(self, fill: float, seconds: float) -> float:
        """For how many seconds nobody could see that a hold of so many in all fills further."""
        width = self._current.width() * self.devicePixelRatioF() if self._current else 0.0
        return seconds_to_move(width, seconds, gone=fill - self._fill)

    def show_field(self, color: QColor) -> None:
        """Takes the colour of the field around the bars, which no painting of the page brings here."""
        if color != self._field:
            self._field = color
            self.update()

    def wear(self, colors: PhaseColors, *, scale: float) -> None:
        """Takes the colours of the phase and the scale of the page."""
        if not self._field.isValid():
            self._field = colors.field
        self._colors, self._scale = colors, scale
        self._measure()

    @property
    def bar_rects(self) -> tuple[QRectF, ...]:
        """Where each hold is painted."""
        return self._rects

    @property
    def current_rect(self) -> QRectF | None:
        """Where the present hold is painted, or the one to come."""
        return self._current

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars share the new width."""
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the bars that lie in what has to be painted."""
        if self._colors is None:
            return
        painter, asked = QPainter(self), QRectF(event.rect())
        painter.fillRect(asked, self._field)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar, rect in zip(self._bars, self._rects, strict=True):
            if rect.intersects(asked):
                self._paint_bar(painter, bar, rect=rect, colors=self._colors)

    def _measure(self) -> None:
        measures = tokens()["chime-bars"]["session"]
        spans = bar_spans(self._bars, self.width(), scale=self._scale)
        rects: list[QRectF] = []
        self._current = None
        for bar, (left, width) in zip(self._bars, spans, strict=True):
            name = "height-current" if bar.state is BarState.CURRENT else "height"
            height = measures[name] * self._scale
            rects.append(QRectF(left, (self.height() - height) / 2, width, height))
            if bar.state is BarState.CURRENT and self._current is None:
                self._current = rects[-1]
        self._rects = tuple(rects)
        self.update()

    def _paint_bar(self, painter: QPainter, bar: HoldBar, *, rect: QRectF, colors: PhaseColors) -> None:
        corner = min(rect.width(), rect.height()) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        match bar.state:
            case BarState.DONE:
                painter.setBrush(colors.ink)
                painter.drawRoundedRect(rect, corner, corner)
            case BarState.TO_COME:
                painter.setBrush(colors.track)
                painter.drawRoundedRect(rect, corner, corner)
            case BarState.SKIPPED:
                pen = max(1.0, 2 * self._scale)
                inner = rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
                painter.setPen(QPen(colors.ink_2, pen))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(inner, corner - pen / 2, corner - pen / 2)
            case BarState.CURRENT:
                painter.setBrush(colors.track)
                painter.drawRoundedRect(rect, corner, corner)
                if self._fill > 0:
                    self._paint_fill(painter, rect, corner=corner, colors=colors)

    def _paint_fill(self, painter: QPainter, rect: QRectF, *, corner: float, colors: PhaseColors) -> None:
        """The fill takes the bar's shape behind; its front is round too where the bar is long enough."""
        painter.setBrush(colors.ring)
        done = QRectF(rect.left(), rect.top(), rect.width() * self._fill, rect.height())
        if rect.width() > rect.height() and done.width() >= 2 * corner:
            painter.drawRoundedRect(done, corner, corner)
            return
        shape, front = QPainterPath(), QPainterPath()
        shape.addRoundedRect(rect, corner, corner)
        if rect.width() > rect.height():
            front.addRoundedRect(done.adjusted(-2 * corner, 0, 0, 0), corner, corner)
        else:
            front.addRect(done)
        painter.drawPath(shape.intersected(front))


def bar_spans(bars: Sequence[HoldBar], width: float, *, scale: float) -> tuple[tuple[float, float], ...]:
    """Left edge and width of each bar in px, together `width` wide.

    Widths follow the seconds. Where that would make a bar narrower than `LEAST_BAR_PX`, the gaps give way
    first; after that the widths even out until the narrowest has it, or all are the same.
    """
    if not bars:
        return ()
    gaps = [0.0, *(_gap(bar, scale) for bar in bars[1:])]
    smallest = min(bar.seconds for bar in bars) / sum(bar.seconds for bar in bars)
    wanted_gaps = width - LEAST_BAR_PX / smallest
    if sum(gaps) > wanted_gaps and sum(gaps) > 0:
        share = min(1.0, max(LEAST_GAP_SHARE, wanted_gaps / sum(gaps)))
        gaps = [max(LEAST_GAP_PX, gap * share) if gap else 0.0 for gap in gaps]
    spans, left = [], 0.0
    for gap, bar_width in zip(gaps, _widths(bars, width - sum(gaps)), strict=True):
        spans.append((left + gap, bar_width))
        left += gap + bar_width
    return tuple(spans)


def _gap(bar: HoldBar, scale: float) -> float:
    measures = tokens()["chime-bars"]["session"]
    return float(measures["gap-pair" if bar.joins_previous else "gap"]) * scale


def _widths(bars: Sequence[HoldBar], room: float) -> list[float]:
    total, count = sum(bar.seconds for bar in bars), len(bars)
    shares = [bar.seconds / total for bar in bars]
    smallest = min(shares)
    if room * smallest >= LEAST_BAR_PX:
        return [room * share for share in shares]
    if room / count <= LEAST_BAR_PX:
        return [room / count] * count
    base = (LEAST_BAR_PX - room * smallest) / (1 - count * smallest)
    return [base + (room - count * base) * share for share in shares]
