"""The ring that empties while a phase lasts, with the seconds, the coming chimes and the breath in it."""

from msgspec import Struct
from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import PhaseColors, Theme, line_width, measure, motion_ms, tokens
from backchime.ui.widgets.fitted_text import fit
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
    """Repaints only what moved: a wedge where the arc ends, the disc, or a dot whose chime has sounded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Full and empty of numbers until `show_moment`."""
        super().__init__(parent)
        self._moment = RingMoment(1, 1, "", "")
        self._ring = RingGeometry(QPointF(), 1)
        self._inside = QRect()
        self._angles: tuple[float, ...] = ()
        self._sweep = 360.0
        self._disc = 0.0
        self._colors: PhaseColors | None = None
        self._theme: Theme | None = None
        self._words: tuple[object, QPixmap] | None = None
        self._refill = self._animation("ring-refill", QEasingCurve.Type.OutCubic)
        self._refill.valueChanged.connect(self.update)
        self._resonance = self._animation("resonance", QEasingCurve.Type.OutQuad)
        self._resonance.valueChanged.connect(self._repaint_resonance)
        self._resonance.finished.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, theme: Theme, colors: PhaseColors) -> None:
        """Takes the colours of the phase."""
        self._theme, self._colors = theme, colors
        self.update()

    def place(self, centre: QPointF, diameter: float) -> None:
        """Goes to its place on the page; the widget is larger than the ring."""
        half = round(diameter / 2 + diameter * AROUND_SHARE)
        self.setGeometry(round(centre.x()) - half, round(centre.y()) - half, 2 * half, 2 * half)
        self._ring = RingGeometry(QPointF(half, half), 2 * half / (1 + 2 * AROUND_SHARE))
        self._inside = _inside(self._ring)
        self.update()

    def show_moment(self, moment: RingMoment) -> None:
        """Shows another moment; cheap enough to be called thirty times a second."""
        before, self._moment = self._moment, moment
        ring = self._ring
        if (moment.marks, moment.total_seconds) != (before.marks, before.total_seconds):
            self._angles = mark_angles(moment.marks, moment.total_seconds)
            self._sweep = self.sweep_degrees
            self.update()
            return
        sweep = self.sweep_degrees
        if ring.tip_moved(self._sweep, sweep) * self.devicePixelRatioF() >= 1:
            self.update(ring.tip_rect(self._sweep, sweep).toAlignedRect())
            self._sweep = sweep
        self._repaint_inside(before)
        for angle, at in zip(self._angles, moment.marks, strict=True):
            if (before.left_seconds < at) is not (moment.left_seconds < at):
                self.update(ring.mark_rect(angle).toAlignedRect())

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
        return sweep_degrees(self._moment.left_seconds, self._moment.total_seconds)

    @property
    def mark_angles(self) -> tuple[float, ...]:
        """Where the dots for the chimes of this phase stand."""
        return self._angles

    @property
    def disc_radius(self) -> float:
        """Of the breathing disc in whole px, so that it repaints only when it has grown or shrunk by one."""
        breath = self._moment.breath
        return 0.0 if breath is None else float(round(self._ring.disc_radius(breath)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc, ring, dots and numbers, as far as they lie in what has to be painted."""
        if self._colors is None or self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring, region = self._ring, event.region()
        if region.intersects(self._inside):
            self._paint_inside(painter, ring, self._colors)
            region = region - ring.disc_region(self._disc + 1)
        if not region.isEmpty():
            self._paint_ring(painter, ring, only_tip=self._is_near_tip(ring, region.boundingRect()))
            self._paint_marks(painter, ring, region=region)
        if self._resonance.state() is QVariantAnimation.State.Running:
            self._paint_resonance(painter, ring, self._colors.ring)

    def _paint_inside(self, painter: QPainter, ring: RingGeometry, colors: PhaseColors) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.disc)
        self._disc = self.disc_radius
        painter.drawEllipse(ring.centre, self._disc, self._disc)
        painter.drawPixmap(ring.inner_rect.topLeft(), self._words_pixmap(ring, colors.ink))

    def _paint_ring(self, painter: QPainter, ring: RingGeometry, *, only_tip: bool) -> None:
        """The track and the arc; where only the tip has moved, only the parts near it."""
        assert self._colors is not None
        refilling = self._refill.state() is QVariantAnimation.State.Running
        sweep = self.sweep_degrees * (float(self._refill.currentValue()) if refilling else 1.0)
        track = QPen(self._colors.track, ring.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        arc = QPen(self._colors.ring, ring.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
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

    def _paint_marks(self, painter: QPainter, ring: RingGeometry, *, region: QRegion) -> None:
        assert self._colors is not None
        painter.setPen(Qt.PenStyle.NoPen)
        bounds = region.boundingRect()
        for angle, at in zip(self._angles, self._moment.marks, strict=True):
            if bounds.intersects(ring.mark_rect(angle).toAlignedRect()):
                sounded = self._moment.left_seconds < at
                painter.setBrush(self._colors.track if sounded else self._colors.ink)
                painter.drawEllipse(ring.mark_centre(angle), ring.mark_radius, ring.mark_radius)

    def _paint_resonance(self, painter: QPainter, ring: RingGeometry, color: QColor) -> None:
        progress = float(self._resonance.currentValue())
        painter.setOpacity(RESONANCE_OPACITY * (1 - progress))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, RESONANCE_PEN * ring.scale))
        radius = ring.diameter / 2 + RESONANCE_GROWTH * ring.scale * progress
        painter.drawEllipse(ring.centre, radius, radius)

    def _words_pixmap(self, ring: RingGeometry, ink: QColor) -> QPixmap:
        """Numeral and unit, kept until they change: outlines this large are dear to fill."""
        ratio = self.devicePixelRatioF()
        key = (self._moment.numeral, self._moment.unit, ring.diameter, ratio, ink.rgb())
        if self._words is None or self._words[0] != key:
            side = ring.inner_rect.width()
            pixmap = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(ink)
            self._paint_words(painter, ring)
            painter.end()
            self._words = (key, pixmap)
        return self._words[1]

    def _paint_words(self, painter: QPainter, ring: RingGeometry) -> None:
        assert self._theme is not None
        side, scale = ring.inner_rect.width(), ring.scale
        numeral_px = round(tokens()["ring"]["numeral-px"] * scale)
        numeral_font = self._theme.session_font("timer", scale=1)
        numeral_font.setPixelSize(numeral_px)
        numeral = fit(self._moment.numeral, numeral_font, side * 0.9, least_px=1)
        at = side / 2 - NUMERAL_RAISED * scale
        numeral.draw(painter, QRectF(0, at - side / 2, side, side), Qt.AlignmentFlag.AlignHCenter)
        unit_font = self._theme.session_font("breath", scale=1)
        unit_font.setPixelSize(max(LEAST_UNIT_PX, round(tokens()["ring"]["unit-px"] * scale)))
        unit = fit(self._moment.unit, unit_font, side * UNIT_WIDTH_SHARE, least_px=LEAST_UNIT_PX)
        if unit.lines != (self._moment.unit,):
            return  # in a ring this small the number stands for itself, and half a word for nothing
        at = side / 2 + UNIT_LOWERED * scale
        unit.draw(painter, QRectF(0, at - side / 2, side, side), Qt.AlignmentFlag.AlignHCenter)

    def _repaint_inside(self, before: RingMoment) -> None:
        now, disc = self._moment, self.disc_radius
        if (now.numeral, now.unit) != (before.numeral, before.unit):
            self.update(self._inside)
        elif disc != self._disc:
            self.update(self._ring.disc_edge(disc, self._disc))

    def _is_near_tip(self, ring: RingGeometry, rect: QRect) -> bool:
        sweep = self.sweep_degrees
        near = ring.tip_rect(sweep - SURELY_NEAR_DEGREES, sweep + SURELY_NEAR_DEGREES)
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


def _inside(ring: RingGeometry) -> QRect:
    """The square around the largest disc, which holds the numbers too."""
    corner = QPointF(1, 1) * (ring.disc_radius(1) + 1)
    return QRectF(ring.centre - corner, ring.centre + corner).toAlignedRect()


def _sixteenths(degrees: float) -> int:
    return round(degrees * 16)
