"""Outlines of feet, hands and head, drawn once and placed by angle.

Feet: ankle joint at the origin, toes towards x. Hands: wrist at the origin, fingers towards x.
Head: its pivot at the origin, the crown towards y; in the side view the face looks towards x.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from studio.figure import proportions as size
from studio.figure.geometry import (
    Shape,
    Vector,
    closed_curve,
    direction,
    disc,
    fillet,
    placed,
    polygon,
    swept,
    union,
    vector,
)
from studio.figure.pose_file import Arm, Leg
from studio.figure.profiles import HAND_BACK, HAND_EDGE

# fmt: off
FOOT_SIDE: Final = (
    (-.16, .16), (-.215, .02), (-.275, -.14), (-.27, -.235), (-.19, -.30), (-.02, -.305), (.18, -.272),
    (.36, -.275), (.50, -.305), (.60, -.305), (.62, -.20), (.50, -.115), (.34, -.02), (.20, .09), (.14, .18),
)
TOES_SIDE: Final = (
    (-.10, .10), (.05, .085), (.18, .045), (.265, -.005), (.275, -.06), (.22, -.085), (.0, -.085),
    (-.10, -.085),
)
BALL_OF_FOOT: Final = (.55, -.22)
FOOT_TOP: Final = (
    (-.20, 0), (-.17, .11), (-.05, .145), (.12, .13), (.32, .15), (.50, .195), (.62, .21), (.72, .205),
    (.83, .20), (.875, .135), (.83, .075), (.835, .04), (.83, -.01), (.785, -.045), (.775, -.085),
    (.735, -.11), (.72, -.15), (.665, -.18), (.60, -.20), (.48, -.19), (.30, -.145), (.12, -.13),
    (-.05, -.145), (-.17, -.11),
)
FOOT_FRONT: Final = (
    (-.115, .12), (-.12, -.02), (-.135, -.15), (-.15, -.27), (-.135, -.335), (-.04, -.355), (.08, -.35),
    (.20, -.335), (.255, -.29), (.235, -.22), (.175, -.12), (.135, -.02), (.115, .12),
)
THUMB_EDGE: Final = ((.10, .05), (.26, .10), (.40, .115), (.43, .085), (.36, .03), (.15, 0))
THUMB_BACK: Final = (
    (.05, .07), (.15, .175), (.29, .245), (.40, .258), (.43, .222), (.35, .15), (.27, .08), (.18, .02),
)
HEAD_SIDE: Final = (
    (.02, .70), (.20, .665), (.325, .56), (.385, .42), (.40, .30), (.382, .215), (.415, .14), (.468, .055),
    (.455, .02), (.405, .005), (.408, -.045), (.418, -.075), (.402, -.105), (.41, -.145), (.385, -.185),
    (.392, -.235), (.365, -.29), (.29, -.315), (.17, -.265), (.03, -.185), (-.06, -.10), (-.22, -.03),
    (-.345, .10), (-.40, .28), (-.36, .48), (-.2, .645),
)
HAIR_SIDE: Final = (
    (.02, .735), (.215, .695), (.325, .60), (.345, .545), (.30, .50), (.225, .44), (.165, .345), (.13, .255),
    (.105, .175), (.075, .165), (.05, .205), (.0, .225), (-.065, .165), (-.075, .03), (-.135, -.045),
    (-.25, -.05), (-.36, .05), (-.43, .20), (-.435, .36), (-.37, .53), (-.2, .68),
)
SHORT_HAIR_SIDE: Final = (
    (.02, .775), (.19, .765), (.33, .705), (.405, .615), (.39, .555), (.325, .515), (.235, .445),
    (.165, .345), (.13, .255), (.118, .15), (.092, .095), (.058, .12), (.05, .205), (.0, .225), (-.065, .165),
    (-.08, .03), (-.12, -.07), (-.20, -.115), (-.29, -.055), (-.385, .07), (-.445, .22), (-.45, .38),
    (-.385, .56), (-.20, .72),
)
EAR_SIDE: Final = (
    (.02, .185), (.055, .15), (.045, .075), (.005, .0), (-.035, .005), (-.055, .08), (-.04, .16),
)
CHEEK_SIDE: Final = ((.19, .05), (.25, .085), (.33, .075), (.335, .03), (.27, .0), (.20, .01))
HEAD_FRONT: Final = (
    (0, .70), (.18, .665), (.305, .55), (.345, .38), (.345, .20), (.325, .05), (.275, -.10), (.175, -.235),
    (.06, -.30), (0, -.307), (-.06, -.30), (-.175, -.235), (-.275, -.10), (-.325, .05), (-.345, .20),
    (-.345, .38), (-.305, .55), (-.18, .665),
)
HAIR_FRONT: Final = (
    (0, .745), (.20, .71), (.33, .60), (.39, .42), (.385, .22), (.355, .10), (.325, .16), (.305, .30),
    (.235, .43), (.10, .53), (-.04, .555), (-.17, .50), (-.27, .38), (-.32, .22), (-.335, .10),
    (-.365, .14), (-.39, .28), (-.385, .45), (-.33, .60), (-.20, .71),
)
SHORT_HAIR_FRONT: Final = (
    (.02, .785), (.22, .755), (.345, .645), (.392, .45), (.378, .26), (.352, .13), (.33, .19), (.315, .32),
    (.275, .45), (.18, .515), (.05, .50), (-.10, .44), (-.20, .46), (-.285, .40), (-.32, .27), (-.335, .13),
    (-.36, .16), (-.388, .30), (-.385, .47), (-.325, .65), (-.19, .76),
)
# fmt: on

WRIST_RADIUS: Final = 0.095
HAND_POINTS: Final = 22


def foot(leg: Leg, ankle: Vector, angle: float) -> Shape:
    """The foot of a leg as its pose shows it; `angle` is from heel to toe."""
    if leg.foot_seen == "top":
        wide = (leg.foot_size, leg.foot_size * leg.foot_width)
        return polygon(placed(closed_curve(FOOT_TOP), ankle, angle=angle, stretch=wide))
    if leg.foot_seen == "side":
        return _foot_from_the_side(leg, ankle, angle)
    way = -1.0 if leg.foot_seen == "front_mirrored" else 1.0
    outline = vector(FOOT_FRONT) * np.array([way, 1.0])
    return polygon(placed(closed_curve(outline), ankle, angle=leg.shank + 90.0))


def _foot_from_the_side(leg: Leg, ankle: Vector, angle: float) -> Shape:
    grown = (leg.foot_size, leg.foot_size)
    sole = polygon(placed(closed_curve(FOOT_SIDE), ankle, angle=angle, stretch=grown))
    ball = placed([BALL_OF_FOOT], ankle, angle=angle, stretch=grown)[0]
    toes = polygon(placed(closed_curve(TOES_SIDE), ball, angle=angle + leg.toes, stretch=grown))
    return fillet(union([sole, toes, disc(ball, 0.085 * leg.foot_size)]), crease=0.05, spike=0.012)


def lowest_foot_points(leg: Leg, ankle: Vector, angle: float) -> Vector:
    """Rough outline points of a foot: enough to tell how low it reaches."""
    if leg.foot_seen in ("front", "front_mirrored"):
        way = -1.0 if leg.foot_seen == "front_mirrored" else 1.0
        return placed(vector(FOOT_FRONT) * np.array([way, 1.0]), ankle, angle=leg.shank + 90.0)
    grown = (leg.foot_size, leg.foot_size)
    ball = placed([BALL_OF_FOOT], ankle, angle=angle, stretch=grown)[0]
    toes = placed(TOES_SIDE, ball, angle=angle + leg.toes, stretch=grown)
    return np.vstack([placed(FOOT_SIDE, ankle, angle=angle, stretch=grown), toes])


def hand(arm: Arm, wrist: Vector, angle: float) -> Shape:
    """The hand of an arm as its pose shows it; `angle` is where the fingers start to point."""
    if arm.hand_seen == "fist":
        return _fist(arm, wrist, angle)
    scale = arm.hand_size
    outline = HAND_EDGE if arm.hand_seen == "edge" else HAND_BACK
    along = np.linspace(0.0, 1.0, HAND_POINTS)
    angles = angle + arm.curl * np.clip((along - 0.4) / 0.6, 0.0, 1.0)
    middles = (angles[1:] + angles[:-1]) / 2.0
    steps = np.array([direction(middle) for middle in middles]) * size.HAND * scale / (HAND_POINTS - 1)
    centers = np.vstack([wrist, wrist + np.cumsum(steps, axis=0)])
    normals = np.array([direction(each + 90.0) for each in angles])
    palm = swept(centers, normals, front=outline.front(along) * scale, back=outline.back(along) * scale)
    thumb_outline = vector(THUMB_EDGE if arm.hand_seen == "edge" else THUMB_BACK) * np.array([1.0, arm.thumb])
    thumb = polygon(placed(closed_curve(thumb_outline), wrist, angle=angle, stretch=(scale, scale)))
    tip, heel = disc(centers[-1], 0.04 * scale), disc(wrist, WRIST_RADIUS * scale)
    return fillet(union([palm, thumb, tip, heel]), crease=0.025, spike=0.012)


def _fist(arm: Arm, wrist: Vector, angle: float) -> Shape:
    scale = arm.hand_size
    palm = wrist + direction(angle) * 0.17 * scale
    thumb = palm + direction(angle + 60.0 * arm.thumb) * 0.07 * scale
    knuckles = palm + direction(angle) * 0.08 * scale
    balls = ((wrist, WRIST_RADIUS), (palm, 0.155), (thumb, 0.13), (knuckles, 0.125))
    return fillet(union(disc(at, radius * scale) for at, radius in balls), crease=0.10, spike=0.01)
