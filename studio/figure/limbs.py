"""Arms and legs: skin, the garment over it, and how the thigh flows into the seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from studio.figure import proportions as size
from studio.figure.extremities import WRIST_RADIUS, foot, hand
from studio.figure.geometry import Shape, Vector, disc, fillet, left_of, polygon, swept, union, unit
from studio.figure.kinematics import ArmJoints, LegJoints
from studio.figure.pose_file import Arm, Leg
from studio.figure.profiles import (
    FOREARM,
    SHANK_FRONT,
    SHANK_SIDE,
    THIGH_FRONT,
    THIGH_SIDE,
    UPPER_ARM,
    Contour,
)

BONE_POINTS: Final = 26
SHOULDER_RADIUS, ELBOW_RADIUS = 0.215, 0.147
SLEEVE_SHARE: Final = 0.34  # of the upper arm
LEGGINGS_SHARE: Final = 0.80  # of the shank
CUFF_SHARE: Final = 0.77
HIP_CREASE: Final = 0.34  # fillet between seat and thigh
HIP_SHARE: Final = 0.45  # of the thigh that flows into the seat


@dataclass(frozen=True)
class ArmShapes:
    """One arm: all of it, and its pieces for poses in which it passes behind something."""

    whole: Shape
    upper: Shape
    fore: Shape
    sleeve: Shape
    hand: Shape


@dataclass(frozen=True)
class LegShapes:
    """One leg: all of it, the leggings over it, and its pieces."""

    whole: Shape
    cloth: Shape
    cuff: Shape
    seat: Shape  # pelvis and upper thigh in one line
    thigh: Shape
    shin: Shape
    foot: Shape


def bone(
    start: Vector,
    end: Vector,
    *,
    contour: Contour,
    front: Vector | None = None,
    share: tuple[float, float] = (0.0, 1.0),
    scale: float = 1.0,
) -> Shape:
    """The flesh round a bone, or round a share of it; `front` points to the contour's front."""
    along = np.linspace(*share, BONE_POINTS)
    normal = left_of(unit(end - start)) if front is None else front
    centers = start + (end - start) * along[:, None]
    normals = np.repeat(normal[None], BONE_POINTS, 0)
    return swept(centers, normals, front=contour.front(along) * scale, back=contour.back(along) * scale)


def arm_shapes(arm: Arm, joints: ArmJoints) -> ArmShapes:
    """The shapes of a solved arm."""
    shoulder, elbow, wrist = joints.shoulder, joints.elbow, joints.wrist
    upper_bone = bone(shoulder, elbow, contour=UPPER_ARM)
    fore_bone = bone(elbow, wrist, contour=FOREARM)
    upper = [disc(shoulder, SHOULDER_RADIUS), upper_bone, disc(elbow, ELBOW_RADIUS)]
    fore = [disc(elbow, ELBOW_RADIUS), fore_bone, disc(wrist, WRIST_RADIUS)]
    palm = hand(arm, wrist, joints.hand_angle)
    return ArmShapes(
        whole=fillet(union([fillet(union([*upper, *fore]), crease=0.07, spike=0.02), palm]), crease=0.03),
        upper=fillet(union(upper), crease=0.07, spike=0.02),
        fore=fillet(union([*fore, palm]), crease=0.03),
        sleeve=_sleeve(shoulder, elbow),
        hand=palm,
    )


def _sleeve(shoulder: Vector, elbow: Vector) -> Shape:
    """A short sleeve: the shoulder's cap and the first third of the upper arm, with a curved hem."""
    along = unit(elbow - shoulder)
    aside = left_of(along)
    cut = shoulder + (elbow - shoulder) * SLEEVE_SHARE
    hem = [cut + aside * v * 0.3 + along * 0.045 * (1.0 - v * v) for v in np.linspace(-1.0, 1.0, 13)]
    mask = polygon([*hem, shoulder + aside * 0.6 - along * 0.5, shoulder - aside * 0.6 - along * 0.5])
    cloth = bone(shoulder, elbow, contour=UPPER_ARM, share=(0.0, 0.5), scale=1.08)
    return fillet(union([disc(shoulder, 0.226), cloth]), crease=0.07, spike=0.02).intersection(mask)


@dataclass(frozen=True)
class _LegMeasures:
    """How thick a leg is, seen from the side or from the front."""

    thigh: Contour
    shank: Contour
    hip: float
    knee: float
    ankle: float


_SIDE = _LegMeasures(THIGH_SIDE, SHANK_SIDE, 0.425, 0.228, 0.135)
_FRONT = _LegMeasures(THIGH_FRONT, SHANK_FRONT, 0.31, 0.21, 0.118)


def leg_shapes(leg: Leg, joints: LegJoints, pelvis: Shape, *, turned: float) -> LegShapes:
    """The shapes of a solved leg; `turned` is how far the pelvis is turned to the viewer."""
    frontal = turned > size.FRONTAL_YAW if leg.seen is None else leg.seen == "front"
    measures = _FRONT if frontal else _SIDE
    hip, knee, ankle = joints.hip, joints.knee, joints.ankle
    way = -1.0 if leg.shin_below else 1.0
    thigh_front, shank_front = left_of(unit(knee - hip)) * way, left_of(unit(ankle - knee)) * way

    def shank(*share: float) -> Shape:
        return bone(knee, ankle, contour=measures.shank, front=shank_front, share=(share[0], share[1]))

    thigh = bone(hip, knee, contour=measures.thigh, front=thigh_front)
    upper = [disc(hip, measures.hip), thigh, disc(knee, measures.knee)]
    bare = fillet(union([*upper, shank(0, 1), disc(ankle, measures.ankle)]), crease=0.07, spike=0.02)
    sole = foot(leg, ankle, joints.foot_angle)
    flowing = bone(hip, knee, contour=measures.thigh, front=thigh_front, share=(0.0, HIP_SHARE))
    cuff = shank(CUFF_SHARE, LEGGINGS_SHARE).difference(union([thigh, disc(hip, 0.42), pelvis]))
    return LegShapes(
        whole=fillet(union([bare, sole]), crease=0.06),
        cloth=fillet(union([*upper, shank(0, LEGGINGS_SHARE)]), crease=0.07),
        cuff=cuff,
        seat=fillet(
            union([pelvis, disc(hip, measures.hip), flowing]),
            crease=HIP_CREASE,
            spike=0.2 if frontal else 0.03,
        ),
        thigh=fillet(union(upper), crease=0.07, spike=0.02),
        shin=fillet(union([disc(knee, measures.knee), shank(0, LEGGINGS_SHARE)]), crease=0.07),
        foot=fillet(union([sole, shank(0.8, 1), disc(ankle, 0.135)]), crease=0.05, spike=0.01),
    )
