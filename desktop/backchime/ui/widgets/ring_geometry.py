"""Where everything about the progress ring lies: pure measures, in px and degrees.

Angles are Qt's: anticlockwise from 3 o'clock. The arc that remains ends at 12 o'clock, so the gap opens
clockwise from there.
"""

import math
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QRegion

from backchime.ui.theme.theme import tokens

TOP_DEGREES = 90.0
DISC_BANDS = 12  # in a quarter of a disc: its corners then stay off the ring, at its largest too


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
        low, high = sorted((TOP_DEGREES + old_sweep, TOP_DEGREES + new_sweep))
        turns = [low, high]
        quarter = math.ceil(low / 90) * 90.0
        while quarter < high:  # between two of these an arc goes on in both directions
            turns.append(quarter)
            quarter += 90
        radius, x, y = self.line_radius, self.centre.x(), self.centre.y()
        across = [x + radius * math.cos(math.radians(turn)) for turn in turns]
        down = [y - radius * math.sin(math.radians(turn)) for turn in turns]
        around = self.stroke / 2 + 2
        left, top = min(across) - around, min(down) - around
        return QRectF(left, top, max(across) + around - left, max(down) + around - top)

    def tip_moved(self, old_sweep: float, new_sweep: float) -> float:
        """How far the tip went along the ring, in px."""
        return math.radians(abs(new_sweep - old_sweep)) * self.line_radius

    def disc_radius(self, breath: float) -> float:
        """The breathing disc, from 0 (breathed out) to 1 (breathed in)."""
        least, most = self._disc_radii
        return least + (most - least) * breath

    def breath_of(self, disc_radius: float) -> float:
        """How full the breath is when the disc has a radius; beyond 0 and 1 for one that it never has."""
        least, most = self._disc_radii
        return (disc_radius - least) / (most - least)

    @cached_property
    def _disc_radii(self) -> tuple[float, float]:
        disc = tokens()["ring"]["breath-disc"]
        return disc["diameter-min"] / 2 * self.scale, disc["diameter-max"] / 2 * self.scale

    @cached_property
    def hollow(self) -> QRegion:
        """What lies surely inside the ring, with the edge of every disc."""
        reach = math.sqrt(1 + 1 / DISC_BANDS)  # of the corners of its bands, before they are whole px
        return self.disc_region((self.diameter / 2 - self.stroke - 3) / reach)

    def disc_region(self, radius: float) -> QRegion:
        """What covers a disc around the centre, in bands that stay off the ring longer than a square."""
        return _disc_edge(self.centre.x(), self.centre.y(), 0.0, radius)

    def disc_edge(self, one: float, other: float) -> QRegion:
        """What has to be painted when the disc goes from one radius to another: its inside stays as it is."""
        least, most = sorted((one, other))
        return _disc_edge(self.centre.x(), self.centre.y(), max(0.0, least - 2), most + 1)


@lru_cache(maxsize=256)  # of a breath: it grows and shrinks by the same steps, again and again
def _disc_edge(x: float, y: float, inner: float, outer: float) -> QRegion:
    """Bands over all that lies between two circles around one centre."""
    region = QRegion()
    for number in range(DISC_BANDS):
        top, bottom = (outer * math.sqrt(band / DISC_BANDS) for band in (number, number + 1))
        reach = math.sqrt(outer**2 - top**2)
        hollow = math.sqrt(max(0.0, inner**2 - bottom**2))
        for above, below in ((y - bottom, y - top), (y + top, y + bottom)):
            for left, right in ((x - reach, x - hollow), (x + hollow, x + reach)):
                region += QRectF(left, above, right - left, below - above).toAlignedRect()
    return region


def sweep_degrees(left: float, total: float) -> float:
    """How much of the ring remains."""
    return 360.0 * max(0.0, min(1.0, left / total)) if total > 0 else 0.0


def mark_angles(cues_left: Sequence[float], total: float) -> tuple[float, ...]:
    """Where the tip will be when each chime sounds."""
    return tuple(TOP_DEGREES + sweep_degrees(left, total) for left in cues_left)


def breath_at(elapsed_seconds: float) -> tuple[bool, float]:
    """Whether one breathes in, and how full the breath is, 0 to 1; 4 s in and 6 s out by the tokens."""
    inhale, exhale = _breath_seconds()
    at = elapsed_seconds % (inhale + exhale)
    if at < inhale:
        return True, _in_out_sine(at / inhale)
    return False, 1 - _in_out_sine((at - inhale) / exhale)


def breath_stands(elapsed_seconds: float, *, least: float = 0.0, most: float = 1.0) -> float:
    """Seconds until the breath turns, or leaves what lies between two fillings before that."""
    inhale, exhale = _breath_seconds()
    at = elapsed_seconds % (inhale + exhale)
    if at < inhale:
        return max(0.0, inhale * _sine_reaches(most) - at)
    return max(0.0, inhale + exhale * _sine_reaches(1 - least) - at)


@cache
def _breath_seconds() -> tuple[float, float]:
    disc = tokens()["ring"]["breath-disc"]
    return disc["inhale-ms"] / 1000, disc["exhale-ms"] / 1000


def _in_out_sine(progress: float) -> float:
    return (1 - math.cos(math.pi * progress)) / 2


def _sine_reaches(share: float) -> float:
    """How far its movement is when it has come to a share of its way."""
    return math.acos(1 - 2 * max(0.0, min(1.0, share))) / math.pi
