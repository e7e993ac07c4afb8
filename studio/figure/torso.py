"""The trunk: pelvis, shirt and neck as shapes along the spine."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from studio.figure import proportions as size
from studio.figure.geometry import Shape, Vector, direction, disc, fillet, polygon, swept, union
from studio.figure.kinematics import Skeleton
from studio.figure.profiles import TORSO_BACK, TORSO_FRONT, TORSO_HALF_WIDTH, SmoothCurve

HEM_BULGE: Final = 0.06  # a hem round the body curves towards the head in its middle
BAND_WIDTH: Final = 0.13
COLLAR_LAP: Final = 0.03  # skin goes on under the collar, so that no seam shows
SHIRT_FROM, SHIRT_TO = 0.50, 2.26
ACROSS: Final = np.linspace(1.25, -1.25, 25)  # a little beyond both outlines, front to back
# Where the neckline lies, by the place across the body: low in front, higher at the back.
NECKLINE: Final = SmoothCurve((-1.25, -0.7, 0.0, 0.45, 0.8, 1.25), (2.14, 2.17, 2.20, 2.17, 2.12, 2.08))


@dataclass(frozen=True)
class TorsoOutline:
    """The trunk's contour in the picture."""

    skeleton: Skeleton
    normals: Vector
    front: Vector
    back: Vector

    def between(self, lower: float, upper: float) -> Shape:
        """The trunk between two stations."""
        spine = self.skeleton.spine
        inside = (spine.stations >= lower) & (spine.stations <= upper)
        return swept(
            spine.points[inside], self.normals[inside], front=self.front[inside], back=self.back[inside]
        )

    def at(self, station: float, across: float) -> Vector:
        """A point at a station: `across` is 1 on the front outline, -1 on the back."""
        spine = self.skeleton.spine
        center, axis = spine.at(station)
        widths = self.front if across >= 0 else self.back
        return center + direction(axis - 90.0) * across * float(np.interp(station, spine.stations, widths))

    def hem(self, station: float, bulge: float) -> Vector:
        """A line across the body, as a seam lies round it."""
        return np.array([self.at(station + bulge * (1.0 - u * u), u) for u in ACROSS])


def torso_outline(skeleton: Skeleton) -> TorsoOutline:
    """Blend the side and front contours by how far pelvis and chest are turned."""
    spine, turn = skeleton.spine, skeleton.pose.turn
    at = spine.stations
    yaw = np.radians(np.interp(at, [0.0, 0.5, 1.7, 2.4], [turn.pelvis, turn.pelvis, turn.chest, turn.chest]))
    half = TORSO_HALF_WIDTH(at) * np.sin(yaw)
    return TorsoOutline(
        skeleton=skeleton,
        normals=np.array([direction(angle - 90.0) for angle in spine.angles]),
        front=np.hypot(TORSO_FRONT(at) * np.cos(yaw), half),
        back=np.hypot(TORSO_BACK(at) * np.cos(yaw), half),
    )


@dataclass(frozen=True)
class Trunk:
    """The shapes of the trunk."""

    outline: TorsoOutline
    pelvis: Shape
    band: Shape
    above_waist: Shape  # a mask: what leggings leave free
    shirt: Shape
    neck: Shape


def trunk(outline: TorsoOutline, sleeves: Sequence[Shape]) -> Trunk:
    """All shapes of the trunk; from the front, the shirt joins the sleeves over the shoulders."""
    collar = _above_neckline(outline)
    if outline.skeleton.is_frontal:
        slopes = _shoulder_slopes(outline.skeleton)
        raw = union([outline.between(SHIRT_FROM, size.NECK_STATION), *sleeves, *slopes])
        shirt = fillet(raw, crease=0.10, spike=0.03).difference(collar)
        under_the_collar = union([_neck(outline), *slopes]).intersection(collar.buffer(COLLAR_LAP))
        neck = union([_frontal_neck(outline.skeleton), under_the_collar])
    else:
        raw = outline.between(SHIRT_FROM, SHIRT_TO).difference(collar.buffer(0.001))
        shirt, neck = fillet(raw, crease=0.01, spike=0.05), _neck(outline)
    return Trunk(outline, _pelvis(outline), _band(outline), _above_waist(outline), shirt, neck)


def glute(skeleton: Skeleton) -> Shape:
    """The seat: a disc behind the hips, which moves to the middle as the pelvis turns."""
    pelvis, yaw = skeleton.pose.spine.pelvis, math.radians(skeleton.pose.turn.pelvis)
    behind = -direction(pelvis - 90.0) * 0.085 * abs(math.cos(yaw))
    return disc(skeleton.hip + behind + direction(pelvis) * 0.03, 0.43 if abs(math.sin(yaw)) < 0.5 else 0.40)


def _pelvis(outline: TorsoOutline) -> Shape:
    skeleton = outline.skeleton
    pose, hip = skeleton.pose, skeleton.hip
    up, sideways = direction(pose.spine.pelvis), abs(math.sin(math.radians(pose.turn.pelvis)))
    waist = outline.hem(size.WAIST_STATION, HEM_BULGE)
    lens = polygon(np.vstack([waist, outline.hem(size.WAIST_STATION - 0.2, 0.0)[::-1]]))
    body = outline.between(0.0, SPINE_TOP)
    parts = [
        outline.between(0.0, size.WAIST_STATION - 0.1),
        lens.intersection(body),
        glute(skeleton),
        disc(hip + up * 0.06, 0.385),
    ]
    if sideways > 0.5:  # from the front: a soft box between the two hip joints
        half = size.HIP_HALF_WIDTH if pose.hip_half_width is None else pose.hip_half_width
        across = direction(pose.spine.pelvis - 90.0) * half * sideways
        parts += [disc(hip + across * way - up * 0.02, 0.29) for way in (-1, 1)]
        parts.append(disc(hip - up * 0.1, 0.40))
    above = polygon(np.vstack([waist, outline.hem(size.WAIST_STATION + 0.5, HEM_BULGE)[::-1]]))
    corner = 0.15 if sideways > 0.5 else 0.02
    return fillet(union(parts), crease=0.25, spike=corner).difference(above)


SPINE_TOP: Final = 2.34


def _band(outline: TorsoOutline) -> Shape:
    """The waistband, a lighter strip of the leggings."""
    upper = outline.hem(size.WAIST_STATION, HEM_BULGE)
    lower = outline.hem(size.WAIST_STATION - BAND_WIDTH, HEM_BULGE)
    return polygon(np.vstack([upper, lower[::-1]])).intersection(outline.between(0.0, SPINE_TOP))


def _above_waist(outline: TorsoOutline) -> Shape:
    wide = np.linspace(1.6, -1.6, 25)
    waist = [outline.at(size.WAIST_STATION + HEM_BULGE * (1.0 - u * u), u) for u in wide]
    return polygon([*waist, *(outline.at(1.3, u) for u in wide[::-1])])


def _above_neckline(outline: TorsoOutline) -> Shape:
    """A mask of what the shirt leaves free at the neck."""
    if outline.skeleton.is_frontal:
        base, axis = outline.skeleton.spine.at(2.26)
        aside, up = direction(axis - 90.0), direction(axis)
        around = np.linspace(math.pi, 2.0 * math.pi, 25)
        scoop = [base + aside * 0.345 * math.cos(t) + up * 0.27 * math.sin(t) for t in around]
        return polygon([*scoop, base + aside * 0.27 + up * 1.2, base - aside * 0.27 + up * 1.2])
    line = [outline.at(float(NECKLINE(u)), u) for u in ACROSS]
    return polygon([*line, *(outline.at(SPINE_TOP, u) for u in ACROSS[::-1])])


def _neck(outline: TorsoOutline) -> Shape:
    skeleton = outline.skeleton
    parts = [
        _neck_tube(skeleton, from_base=0.0, radii=(0.215, 0.195)),
        disc(skeleton.neck, 0.215),
        disc(skeleton.atlas, 0.195),
        outline.between(1.7, SPINE_TOP),
    ]
    return fillet(union(parts), crease=0.22, spike=0.02)


def _frontal_neck(skeleton: Skeleton) -> Shape:
    return _neck_tube(skeleton, from_base=0.2, radii=(0.235, 0.20))


def _neck_tube(skeleton: Skeleton, *, from_base: float, radii: tuple[float, float]) -> Shape:
    head = skeleton.pose.head
    start = skeleton.neck - direction(head.neck) * from_base
    end = skeleton.atlas + direction(head.crown) * 0.1
    normals = np.array([direction(head.neck - 90.0)] * 2)
    widths = np.array(radii)
    return swept(np.array([start, end]), normals, front=widths, back=widths)


def _shoulder_slopes(skeleton: Skeleton) -> list[Shape]:
    """From the front: the slope from the neck to each shoulder."""
    base, _ = skeleton.spine.at(2.26)
    slopes = []
    for arm in skeleton.arms.values():
        way = arm.shoulder - base
        discs = (disc(base, 0.24), disc(base + way * 0.55, 0.21), disc(arm.shoulder, 0.21))
        slopes.append(union(discs).convex_hull)
    return slopes
