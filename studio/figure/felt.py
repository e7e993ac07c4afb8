"""Where a pose is felt: soft glows that follow the trunk or a limb, to be clipped to what they lie in.

The glow is nested bands along a centre line, coral outside and amber inside: amber laid straight on dark
leggings turns olive. No blur is needed, and the light follows every bend.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from shapely.geometry import LineString

from studio.figure.geometry import Shape, Vector, direction, left_of, union, unit
from studio.figure.kinematics import Skeleton
from studio.figure.pose_file import Depth, Region
from studio.figure.torso import TorsoOutline

Host: TypeAlias = str  # the part of the drawing that shows a glow: trunk, near_leg, far_arm ...

# From outside to inside: share of the radius, colour role, opacity.
BANDS: Final = (
    (1.00, "glow_out", 0.10),
    (0.88, "glow_out", 0.14),
    (0.76, "glow_out", 0.20),
    (0.64, "glow_out", 0.24),
    (0.53, "glow", 0.22),
    (0.42, "glow", 0.26),
    (0.31, "glow", 0.28),
    (0.20, "glow", 0.30),
)
SMOOTH: Final = 0.006  # heads: a glow's edge need not be exact
POINTS: Final = 9


@dataclass(frozen=True)
class Glow:
    """One glowing place: the line it lies along, how far it reaches, and which parts may show it."""

    line: Vector
    radius: float
    hosts: tuple[Host, ...]


def bands(glows: Iterable[Glow], clip: Shape) -> Iterator[tuple[Shape, str, float]]:
    """Shape, colour role and opacity of each band inside a shape, from the widest to the brightest.

    Places that touch glow as one.
    """
    lines = [(LineString(glow.line), glow.radius) for glow in glows]
    for share, role, opacity in BANDS:
        band = union(line.buffer(radius * share, 8) for line, radius in lines).intersection(clip)
        if not band.is_empty:
            yield band.simplify(SMOOTH), role, opacity


@dataclass(frozen=True)
class _OnTrunk:
    """Between two stations of the spine; `across` is 1 on the front outline, -1 on the back."""

    stations: tuple[float, float]
    across: float
    radius: float

    def glow(self, outline: TorsoOutline) -> Glow:
        stations = np.linspace(*self.stations, POINTS)
        line = np.array([outline.at(float(station), self.across) for station in stations])
        return Glow(line, self.radius, ("trunk", "near_leg"))


@dataclass(frozen=True)
class _OnLimb:
    """Between two shares of a bone; `aside` is how far before it (or behind it) in heads."""

    ends: Callable[[Skeleton, Depth], tuple[Vector, Vector]]
    shares: tuple[float, float]
    aside: float
    radius: float

    def glow(self, skeleton: Skeleton, depth: Depth, host: Host) -> Glow:
        start, end = self.ends(skeleton, depth)
        shift = left_of(unit(end - start)) * self.aside
        along = np.linspace(*self.shares, 3)[:, None]
        return Glow(start + (end - start) * along + shift, self.radius, (host,))


def _thigh(skeleton: Skeleton, depth: Depth) -> tuple[Vector, Vector]:
    return skeleton.legs[depth].hip, skeleton.legs[depth].knee


def _shank(skeleton: Skeleton, depth: Depth) -> tuple[Vector, Vector]:
    return skeleton.legs[depth].knee, skeleton.legs[depth].ankle


def _upper_arm(skeleton: Skeleton, depth: Depth) -> tuple[Vector, Vector]:
    return skeleton.arms[depth].shoulder, skeleton.arms[depth].elbow


# By the name that a pose file gives, seen from the side; of the two flanks seen from the front, see below.
_ON_TRUNK: Final[dict[str, _OnTrunk]] = {
    "lower_back": _OnTrunk((0.35, 1.15), -0.6, 0.32),
    "mid_back": _OnTrunk((0.95, 1.65), -0.6, 0.31),
    "upper_back": _OnTrunk((1.25, 1.95), -0.6, 0.31),
    "belly": _OnTrunk((0.55, 1.3), 0.58, 0.31),
    "chest": _OnTrunk((1.5, 1.95), 0.56, 0.3),
    "hip_front": _OnTrunk((-0.15, 0.45), 0.66, 0.3),
    "near_flank": _OnTrunk((0.75, 1.6), -0.05, 0.24),
}
_FLANKS_FROM_THE_FRONT: Final[dict[str, _OnTrunk]] = {
    "near_flank": _OnTrunk((0.2, 1.55), -0.66, 0.3),
    "far_flank": _OnTrunk((0.2, 1.55), 0.66, 0.3),
}
_ON_LIMB: Final[dict[str, _OnLimb]] = {
    "thigh_back": _OnLimb(_thigh, (0.16, 0.82), -0.13, 0.27),
    "thigh_front": _OnLimb(_thigh, (0.22, 0.78), 0.13, 0.26),
    "calf": _OnLimb(_shank, (0.14, 0.46), -0.08, 0.21),
    "shoulder": _OnLimb(_upper_arm, (0.02, 0.2), 0.0, 0.24),
}
BUTTOCK_RADIUS: Final = 0.36


def glows(outline: TorsoOutline) -> tuple[Glow, ...]:
    """Every glow of a pose, in the order in which its file names them."""
    return tuple(_glow(region, outline) for region in outline.skeleton.pose.felt)


def _glow(region: Region, outline: TorsoOutline) -> Glow:
    skeleton = outline.skeleton
    on_trunk = (skeleton.is_frontal and _FLANKS_FROM_THE_FRONT.get(region)) or _ON_TRUNK.get(region)
    if on_trunk:
        return on_trunk.glow(outline)
    side, _, part = region.partition("_")
    depth: Depth = "near" if side == "near" else "far"
    if part == "buttock":
        return _buttock(skeleton, depth)
    host: Host = f"{depth}_arm" if part == "shoulder" else f"{depth}_leg"
    return _ON_LIMB[part].glow(skeleton, depth, host)


def _buttock(skeleton: Skeleton, depth: Depth) -> Glow:
    """Behind the hip joint; of a body seen from the front, along the thigh's root."""
    joints, axis = skeleton.legs[depth], direction(skeleton.pose.spine.pelvis)
    if skeleton.is_frontal:
        root = joints.hip - axis * 0.22 + (joints.knee - joints.hip) * np.array([[-0.2], [0.2], [0.6]])
        return Glow(root, BUTTOCK_RADIUS, (f"{depth}_leg",))
    behind = joints.hip - direction(skeleton.pose.spine.pelvis - 90.0) * 0.16
    return Glow(np.array([behind + axis * 0.16, behind - axis * 0.12]), BUTTOCK_RADIUS, (f"{depth}_leg",))
