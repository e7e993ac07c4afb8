"""Where everything about the progress ring lies: pure measures, in px and degrees.

Angles are Qt's: anticlockwise from 3 o'clock. The arc that remains ends at 12 o'clock, so the gap opens
clockwise from there.
"""

import math
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from backchime.ui.theme.theme import tokens

TOP_DEGREES = 90.0
SAMPLE_DEGREES = 6.0
DISC_STEP, DISC_SIDE = 3**-0.5, (2 / 3) ** 0.5  # the least reach that three rectangles over a disc can have
OVER_DISC = ((1.0, DISC_STEP), (DISC_SIDE, DISC_SIDE), (DISC_STEP, 1.0))
CORNER_DEGREES = (22.5, 45.0, 67.5)
IN_DISC = tuple((math.cos(math.radians(turn)), math.sin(math.radians(turn))) for turn in CORNER_DEGREES)


class RingGeometry(Struct, frozen=True, dict=True):  # a dict: it keeps what it has worked out
    """A ring of an outer `diameter` around `centre`; everything else keeps its proportion to it."""

    centre: QPointF
    diameter: float

    @cached_property
    def scale(self) -> float:
        """Of the ring as drawn in the design."""
        return self.diameter / float(tokens()["ring"]["diameter"])

    @cached_property
    def stroke(self) -> float:
        """How thick the ring is."""
        return float(tokens()["ring"]["stroke"]) * self.scale

    @cached_property
    def line_rect(self) -> QRectF:
        """The circle along which the ring is drawn."""
        radius = self.line_radius
        return QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)

    @cached_property
    def line_radius(self) -> float:
        """Of that circle."""
        return (self.diameter - self.stroke) / 2

    @cached_property
    def inner_rect(self) -> QRectF:
        """The square around everything inside the ring."""
        radius = self.diameter / 2 - self.stroke - self.scale
        return QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)

    @cached_property
    def mark_radius(self) -> float:
        """Of the dot for a coming chime."""
        return float(tokens()["ring"]["chime-marks"]["radius"]) * self.scale

    def point_at(self, degrees: float, radius: float) -> QPointF:
        """The point at an angle and a distance from the centre."""
        turned = math.radians(degrees)
        return self.centre + QPointF(radius * math.cos(turned), -radius * math.sin(turned))

    def mark_centre(self, degrees: float) -> QPointF:
        """Where the dot for a chime at an angle lies, outside the ring."""
        offset = float(tokens()["ring"]["chime-marks"]["offset-from-outer-edge"]) * self.scale
        return self.point_at(degrees, self.diameter / 2 + offset)

    def mark_rect(self, degrees: float) -> QRectF:
        """The square around that dot."""
        centre, radius = self.mark_centre(degrees), self.mark_radius + 1
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)

    def tip_rect(self, old_sweep: float, new_sweep: float) -> QRectF:
        """What has to be painted when the arc's tip moves from one sweep to another."""
        low, high = sorted((old_sweep, new_sweep))
        count = max(1, math.ceil((high - low) / SAMPLE_DEGREES))
        angles = [TOP_DEGREES + low + (high - low) * i / count for i in range(count + 1)]
        points = [self.point_at(angle, self.line_radius) for angle in angles]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        around = self.stroke / 2 + 2
        return QRectF(left, top, right - left, bottom - top).adjusted(-around, -around, around, around)

    def tip_moved(self, old_sweep: float, new_sweep: float) -> float:
        """How far the tip went along the ring, in px."""
        return math.radians(abs(new_sweep - old_sweep)) * self.line_radius

    def disc_radius(self, breath: float) -> float:
        """The breathing disc, from 0 (breathed out) to 1 (breathed in)."""
        disc = tokens()["ring"]["breath-disc"]
        least, most = float(disc["diameter-min"]), float(disc["diameter-max"])
        return (least + (most - least) * breath) / 2 * self.scale

    def disc_region(self, radius: float) -> QRegion:
        """What covers a disc around the centre: three rectangles, which stay off the ring longer than one."""
        return self._rectangles(radius, OVER_DISC)

    def disc_edge(self, one: float, other: float) -> QRegion:
        """What has to be painted when the disc goes from one radius to another: its inside stays as it is."""
        least, most = sorted((one, other))
        return self.disc_region(most + 1) - self._rectangles(least - 2, IN_DISC)

    def _rectangles(self, radius: float, shares: Sequence[tuple[float, float]]) -> QRegion:
        region = QRegion()
        for share_x, share_y in shares:
            across, down = radius * share_x, radius * share_y
            rect = QRectF(self.centre.x() - across, self.centre.y() - down, 2 * across, 2 * down)
            region = region.united(rect.toAlignedRect())
        return region


def sweep_degrees(left: float, total: float) -> float:
    """How much of the ring remains."""
    return 360.0 * max(0.0, min(1.0, left / total)) if total > 0 else 0.0


def mark_angles(cues_left: Sequence[float], total: float) -> tuple[float, ...]:
    """Where the tip will be when each chime sounds."""
    return tuple(TOP_DEGREES + sweep_degrees(left, total) for left in cues_left)


def breath_at(elapsed_seconds: float) -> tuple[bool, float]:
    """Whether one breathes in, and how full the breath is, 0 to 1; 4 s in and 6 s out by the tokens."""
    disc = tokens()["ring"]["breath-disc"]
    inhale, exhale = disc["inhale-ms"] / 1000, disc["exhale-ms"] / 1000
    at = elapsed_seconds % (inhale + exhale)
    if at < inhale:
        return True, _in_out_sine(at / inhale)
    return False, 1 - _in_out_sine((at - inhale) / exhale)


def _in_out_sine(progress: float) -> float:
    return (1 - math.cos(math.pi * progress)) / 2
