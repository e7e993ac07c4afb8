"""The ring that empties while a phase lasts, with the seconds, the coming chimes and the breath in it."""

import math

from msgspec import Struct
from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import PhaseColors, Theme, line_width, measure, motion_ms, tokens
from backchime.ui.widgets.fitted_text import FittedText, fit
from backchime.ui.widgets.pace import LATE_PX, goes_along, seconds_to_move
from backchime.ui.widgets.ring_geometry import RingGeometry, mark_angles, sweep_degrees

AROUND_SHARE = 30 / 328  # room for the dots and for a circle that leaves the ring
RESONANCE_GROWTH = measure("progress-ring", "resonance-growth")
RESONANCE_OPACITY = 0.5
RESONANCE_PEN = line_width("resonance")
NUMERAL_RAISED = measure("progress-ring", "numeral-raised")
UNIT_LOWERED = measure("progress-ring", "unit-lowered")
UNIT_WIDTH_SHARE = 0.76
LEAST_UNIT_PX = measure("progress-ring", "least-unit")
NEAR_TIP_DEGREES = 16.0
SURELY_NEAR_DEGREES = 4.0
RESTING_DISC = 0.12


class RingMoment(Struct, frozen=True):
    """What the ring shows now. `breath` runs from 0 to 1; None stands for no disc."""

    left_seconds: float
    total_seconds: float
    numeral: str
    unit: str
    marks: tuple[float, ...] = ()
    breath: float | None = RESTING_DISC


class ProgressRing(QWidget):
    """Repaints only what moved: a wedge where the arc ends, the disc, or a dot whose chime has sounded.

    It paints the field around itself, so that the page below does not have to; it lies below all else there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Full and empty of numbers until `show_moment`."""
        super().__init__(parent)
        self._moment = RingMoment(1, 1, "", "")
        self._ring = RingGeometry(QPointF(), 1)
        self._marks: tuple[tuple[float, QRect, QPointF], ...] = ()
        self._sweep = self._painted_sweep = 360.0
        self._radius = self._painted_radius = 0.0
        self._colors: PhaseColors | None = None
        self._field = QColor()
        self._theme: Theme | None = None
        self._pens = (QPen(), QPen())
        self._words: QPixmap | None = None
        self._words_rect = QRect()
        self._refill = self._animation("ring-refill", QEasingCurve.Type.OutCubic)
        self._refill.valueChanged.connect(self.update)
        self._resonance = self._animation("resonance", QEasingCurve.Type.OutQuad)
        self._resonance.valueChanged.connect(self._repaint_resonance)
        self._resonance.finished.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.lower()

    def wear(self, theme: Theme, colors: PhaseColors) -> None:
        """Takes the colours of the phase; the field stays as it is until `show_field`."""
        if not self._field.isValid():
            self._field = colors.field
        self._theme, self._colors = theme, colors
        self._dress()

    def show_field(self, color: QColor) -> None:
        """Takes the colour of the field around it, which no painting of the page brings here."""
        if color != self._field:
            self._field = color
            self.update()

    def place(self, centre: QPointF, diameter: float) -> None:
        """Goes to its place on the page; the widget is larger than the ring."""
        half = round(diameter / 2 + diameter * AROUND_SHARE)
        self.setGeometry(round(centre.x()) - half, round(centre.y()) - half, 2 * half, 2 * half)
        self._ring = RingGeometry(QPointF(half, half), 2 * half / (1 + 2 * AROUND_SHARE))
        self._radius = self._whole_radius()
        self._find_marks()
        self._dress()

    def show_moment(self, moment: RingMoment) -> None:
        """Shows another moment; cheap enough to be called thirty times a second."""
        before, self._moment = self._moment, moment
        self._sweep = sweep_degrees(moment.left_seconds, moment.total_seconds)
        self._radius = self._whole_radius()
        if (moment.marks, moment.total_seconds) != (before.marks, before.total_seconds):
            self._find_marks()
            self._painted_sweep = self._sweep
            self._words = None
            self.update()
            return
        self._repaint_tip()
        self._repaint_inside(before)
        for at, place, _ in self._marks:
            if (before.left_seconds < at) is not (moment.left_seconds < at):
                self.update(place)

    def refill(self) -> None:
        """Fills up at the start of a phase."""
        self._refill.start()

    def ring_out(self) -> None:
        """Lets one thin circle leave the ring, as a chime leaves a bell."""
        self._resonance.start()

    @property
    def geometry_of_ring(self) -> RingGeometry:
        """Where the ring lies in the widget."""
        return self._ring

    @property
    def sweep_degrees(self) -> float:
        """How much of the ring remains to be lived through."""
        return self._sweep

    @property
    def mark_angles(self) -> tuple[float, ...]:
        """Where the dots for the chimes of this phase stand."""
        return mark_angles(self._moment.marks, self._moment.total_seconds)

    @property
    def disc_radius(self) -> float:
        """Of the disc that breathes, in whole px: it repaints only when it has grown or shrunk by one."""
        return self._radius

    def tip_stands(self) -> float:
        """For how many seconds nobody could see that the tip has moved."""
        way = math.tau * self._ring.line_radius * self.devicePixelRatioF()
        gone = (self._painted_sweep - self._sweep) / 360
        return seconds_to_move(way, self._moment.total_seconds, gone=gone)

    def disc_span(self) -> tuple[float, float]:
        """Between which breaths, from 0 to 1, the disc may stay as it is."""
        ring, radius = self._ring, self._radius
        return ring.breath_of(radius - 0.5 - LATE_PX), ring.breath_of(radius + 0.5 + LATE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, disc, ring, dots and numbers, as far as they lie in what has to be painted."""
        if self._colors is None:
            return
        painter, region = QPainter(self), event.region()
        painter.fillRect(event.rect(), self._field)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_inside(painter, region, self._colors)
        around = region - self._ring.hollow
        if not around.isEmpty():
            bounds = around.boundingRect()
            self._paint_ring(painter, self._ring, only_tip=self._is_near_tip(bounds))
            self._paint_marks(painter, bounds, self._colors)
        if self._resonance.state() is QVariantAnimation.State.Running:
            self._paint_resonance(painter, self._ring, self._colors.ring)

    def _paint_inside(self, painter: QPainter, region: QRegion, colors: PhaseColors) -> None:
        words = self._words_pixmap(colors.ink)
        has_words = region.intersects(self._words_rect)
        if has_words or region.intersects(self._ring.hollow):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.disc)
            self._painted_radius = self._radius
            painter.drawEllipse(self._ring.centre, self._radius, self._radius)
        if has_words:
            painter.drawPixmap(self._words_rect.topLeft(), words)

    def _paint_ring(self, painter: QPainter, ring: RingGeometry, *, only_tip: bool) -> None:
        """The track and the arc; where only the tip has moved, only the parts near it."""
        refilling = self._refill.state() is QVariantAnimation.State.Running
        sweep = self._sweep * (float(self._refill.currentValue()) if refilling else 1.0)
        track, arc = self._pens
        tip, reach = 90 + sweep, sweep
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(track)
        if not only_tip:
            painter.drawEllipse(ring.line_rect)
        else:
            painter.drawArc(
                ring.line_rect, _sixteenths(tip - NEAR_TIP_DEGREES), _sixteenths(2 * NEAR_TIP_DEGREES)
            )
            reach = min(sweep, NEAR_TIP_DEGREES)
        if sweep > 0:
            painter.setPen(arc)
            painter.drawArc(ring.line_rect, _sixteenths(tip - reach), _sixteenths(reach))

    def _paint_marks(self, painter: QPainter, bounds: QRect, colors: PhaseColors) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self._ring.mark_radius
        for at, place, centre in self._marks:
            if bounds.intersects(place):
                painter.setBrush(colors.track if self._moment.left_seconds < at else colors.ink)
                painter.drawEllipse(centre, radius, radius)

    def _paint_resonance(self, painter: QPainter, ring: RingGeometry, color: QColor) -> None:
        progress = float(self._resonance.currentValue())
        painter.setOpacity(RESONANCE_OPACITY * (1 - progress))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, RESONANCE_PEN * ring.scale))
        radius = ring.diameter / 2 + RESONANCE_GROWTH * ring.scale * progress
        painter.drawEllipse(ring.centre, radius, radius)

    def _words_pixmap(self, ink: QColor) -> QPixmap:
        """Numeral and unit, kept until they change: outlines this large are dear to fill."""
        ratio = self.devicePixelRatioF()
        if self._words is None or self._words.devicePixelRatio() != ratio:
            words, place = self._set_words(self._ring), QRectF()
            for text, room in words:
                place |= text.rect_in(room, Qt.AlignmentFlag.AlignHCenter)
            self._words_rect = place.adjusted(-2, -2, 2, 2).toAlignedRect()
            self._words = QPixmap(self._words_rect.size() * ratio)
            self._words.setDevicePixelRatio(ratio)
            self._words.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._words)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self._words_rect.topLeft())
            painter.setPen(ink)
            for text, room in words:
                text.draw(painter, room, Qt.AlignmentFlag.AlignHCenter)
            painter.end()
        return self._words

    def _set_words(self, ring: RingGeometry) -> list[tuple[FittedText, QRectF]]:
        """Both, each with the square that it stands in the middle of."""
        assert self._theme is not None
        place, side, scale = ring.inner_rect, ring.inner_rect.width(), ring.scale
        font = self._theme.session_font("timer", scale=1)
        font.setPixelSize(round(tokens()["ring"]["numeral-px"] * scale))
        numeral = fit(self._moment.numeral, font, side * 0.9, least_px=1)
        words = [(numeral, place.translated(0, -NUMERAL_RAISED * scale))]
        font = self._theme.session_font("breath", scale=1)
        font.setPixelSize(max(LEAST_UNIT_PX, round(tokens()["ring"]["unit-px"] * scale)))
        unit = fit(self._moment.unit, font, side * UNIT_WIDTH_SHARE, least_px=LEAST_UNIT_PX)
        if unit.lines == (self._moment.unit,):  # half a word is nothing: a number stands for itself
            words.append((unit, place.translated(0, UNIT_LOWERED * scale)))
        return words

    def _whole_radius(self) -> float:
        breath = self._moment.breath
        return 0.0 if breath is None else float(round(self._ring.disc_radius(breath)))

    def _find_marks(self) -> None:
        ring = self._ring
        self._marks = tuple(
            (at, ring.mark_rect(angle).toAlignedRect(), ring.mark_centre(angle))
            for at, angle in zip(self._moment.marks, self.mark_angles, strict=True)
        )

    def _dress(self) -> None:
        """Makes ready what every picture of the ring is painted with."""
        if self._colors is not None:
            stroke = self._ring.stroke
            solid, flat, round_ = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenCapStyle.RoundCap
            self._pens = (
                QPen(self._colors.track, stroke, solid, flat),
                QPen(self._colors.ring, stroke, solid, round_),
            )
        self._words = None
        self.update()

    def _repaint_tip(self) -> None:
        """Once it has come far enough; whoever asks often need not count."""
        before, now = self._painted_sweep, self._sweep
        if goes_along(self._ring.tip_moved(before, now) * self.devicePixelRatioF()):
            self.update(self._ring.tip_rect(before, now).toAlignedRect())
            self._painted_sweep = now

    def _repaint_inside(self, before: RingMoment) -> None:
        now = self._moment
        if (now.numeral, now.unit) != (before.numeral, before.unit) and self._colors is not None:
            self._words, place = None, self._words_rect
            self._words_pixmap(self._colors.ink)
            self.update(place.united(self._words_rect))
        if self._radius != self._painted_radius:
            self.update(self._ring.disc_edge(self._radius, self._painted_radius))

    def _is_near_tip(self, rect: QRect) -> bool:
        sweep = self._sweep
        if sweep > 360 - 2 * NEAR_TIP_DEGREES:  # the arc's other end is near the tip, too
            return False
        near = self._ring.tip_rect(sweep - SURELY_NEAR_DEGREES, sweep + SURELY_NEAR_DEGREES)
        return near.contains(QRectF(rect))

    def _repaint_resonance(self) -> None:
        ring = self._ring
        half = ring.inner_rect.width() / 2**1.5
        hollow = QRectF(ring.centre - QPointF(half, half), ring.centre + QPointF(half, half))
        self.update(QRegion(self.rect()) - QRegion(hollow.toRect()))

    def _animation(self, name: str, easing: QEasingCurve.Type) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(motion_ms(name))
        animation.setEasingCurve(easing)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        return animation


def _sixteenths(degrees: float) -> int:
    return round(degrees * 16)
