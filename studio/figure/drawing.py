"""The order of drawing: which part of the body is laid over which, in which colour role."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import numpy as np
from shapely import affinity

from studio.figure import props
from studio.figure.body import Body, low_shapes, spans_below
from studio.figure.felt import Host, bands, glows
from studio.figure.geometry import Shape, disc, fillet, placed, union
from studio.figure.head import HeadArt
from studio.figure.layering import Painting
from studio.figure.pose_file import DEPTHS, Depth

ORDER: Final = ("far_arm", "far_leg", "neck", "shirt", "head", "near_leg", "near_arm")
BAND_LIGHT, CUFF_LIGHT = 0.16, 0.22  # opacities of the lighter strips
# The shadow of a leg on the one it is stacked on: reach from the hip, drop, opacity. Zones make it fade.
STACK_SHADES: Final = ((0.75, 0.030, 0.07), (1.05, 0.045, 0.07), (1.5, 0.06, 0.07), (2.1, 0.07, 0.06))
SHADOW: Final = 0.10  # opacity, twice where it is darkest
SHADOW_REACH, SHADOW_HEIGHT, SHADOW_DROP = 0.10, 0.05, 0.02
FINGER_GAPS: Final = (-0.05, 0.035)


class UnknownPartError(ValueError):
    """A pose's `draws` names something that cannot be drawn."""


def painted(body: Body) -> Painting:
    """The body's layers, from the back to the front."""
    return _Artist(body).painting()


class _Artist:
    def __init__(self, body: Body) -> None:
        self._body, self._pose, self._trunk = body, body.pose, body.trunk
        self._painting = Painting(mirrored=body.pose.mirrored)
        self._head = HeadArt(body.skeleton, self._painting)
        self._glows = glows(body.trunk.outline)

    def painting(self) -> Painting:
        self._shadows()
        order = self._pose.draws or ORDER
        first = [prop.kind for prop in self._pose.props if prop.kind not in order]
        parts = self._parts()
        for name in (*first, *order):
            if name not in parts:
                raise UnknownPartError(f"cannot draw {name!r}; there are {', '.join(sorted(parts))}")
            parts[name]()
        return self._painting

    def _shadows(self) -> None:
        """Soft shade on the mat under all that rests there: it gives the body its weight."""
        spots = []
        for shape, line in (*low_shapes(self._body), (self._head.skull, 0.0)):
            for left, right in spans_below(shape, line + SHADOW_REACH):
                middle, half = np.array([(left + right) / 2.0, line - SHADOW_DROP]), (right - left) / 2.0
                spots.append(affinity.scale(disc(middle, 1.0), half + SHADOW_HEIGHT, SHADOW_HEIGHT))
        dark = union(spots)
        self._painting.add(dark.buffer(SHADOW_HEIGHT / 2.0), "shade", SHADOW)
        self._painting.add(dark, "shade", SHADOW)

    def _parts(self) -> dict[str, Callable[[], None]]:
        put, legs = self._painting.put, self._body.legs
        parts: dict[str, Callable[[], None]] = {
            "neck": partial(put, self._trunk.neck, "skin"),
            "shirt": self._shirt,
            "head": self._head.draw,
            "legs": self._legs,
            "near_leg": partial(self._leg, "near", with_seat=True),
            "far_leg": partial(self._leg, "far", with_seat=False),
            "near_shin": partial(self._shin, "near"),
            "near_foot": partial(put, legs["near"].foot, "skin"),
            "far_foot": partial(put, legs["far"].foot, self._tone("skin", "far", "leg")),
        }
        for depth in DEPTHS:
            arm = self._body.arms[depth]
            parts[f"{depth}_arm"] = partial(self._arm, depth, arm.whole)
            parts[f"{depth}_upper_arm"] = partial(self._arm, depth, arm.upper)
            parts[f"{depth}_forearm"] = partial(self._skin_of_arm, depth, arm.fore)
        for prop in self._pose.props:
            parts[prop.kind] = partial(props.draw, prop, self._body.skeleton, self._painting)
        return parts

    def _glow(self, clip: Shape, *hosts: Host) -> None:
        """What glows on a part that has just been laid, before anything else comes over it."""
        with self._painting.grouped("felt"):
            for band, role, opacity in bands((g for g in self._glows if set(g.hosts) & set(hosts)), clip):
                self._painting.add(band, role, opacity)

    def _shirt(self) -> None:
        self._painting.put(self._trunk.shirt, "top")
        self._glow(self._trunk.shirt, "trunk")

    def _tone(self, role: str, depth: Depth, limb: str) -> str:
        near = depth == "near" or self._pose.flat or f"far_{limb}" in self._pose.near_tones
        return role if near else f"{role}_far"

    def _arm(self, depth: Depth, shape: Shape) -> None:
        self._skin_of_arm(depth, shape)
        sleeve = self._body.arms[depth].sleeve
        self._painting.put(sleeve, self._tone("top", depth, "arm"), contact=False)
        self._glow(union([shape, sleeve]), f"{depth}_arm")

    def _skin_of_arm(self, depth: Depth, shape: Shape) -> None:
        self._painting.put(shape, self._tone("skin", depth, "arm"))
        arm, joints = self._pose.arm(depth), self._body.skeleton.arms[depth]
        if arm.hand_seen != "back":
            return
        grown = (arm.hand_size, arm.hand_size)
        for gap in FINGER_GAPS:
            line = [(0.44, gap * 1.05), (0.52, gap * 1.02), (0.63, gap * 0.9)]
            points = placed(line, joints.wrist, angle=joints.hand_angle, stretch=grown)
            self._painting.line(points, "line", width=0.016, opacity=0.45)

    def _leg(self, depth: Depth, *, with_seat: bool) -> None:
        shapes, painting, waist = self._body.legs[depth], self._painting, self._trunk.above_waist
        skin, cloth_role = self._tone("skin", depth, "leg"), self._tone("legs", depth, "leg")
        bare, cloth, thigh = shapes.whole, shapes.cloth, shapes.thigh
        if with_seat:
            seat = shapes.seat.difference(waist)
            joined = fillet(union([cloth, seat]), crease=0.05)
            cloth = joined.difference(waist.difference(shapes.cloth.buffer(0.02)))
            bare, thigh = union([bare, cloth]), union([thigh, seat])
        painting.put(bare, skin)
        painting.put(cloth, cloth_role, contact=False)
        painting.add(shapes.cuff.intersection(cloth), "hi", CUFF_LIGHT)
        if self._pose.leg(depth).thigh_over_shank:
            painting.put(thigh.intersection(cloth.buffer(0.01)), cloth_role, crescent=0.08)
        if with_seat:
            band = self._trunk.band.intersection(cloth).difference(shapes.cloth.buffer(-0.02))
            painting.add(band, "hi", BAND_LIGHT)
        self._glow(cloth, f"{depth}_leg")

    def _shin(self, depth: Depth) -> None:
        """The lower leg once more, over what it crosses."""
        shapes, painting = self._body.legs[depth], self._painting
        painting.put(shapes.foot.difference(shapes.shin), self._tone("skin", depth, "leg"))
        painting.put(shapes.shin, self._tone("legs", depth, "leg"))
        painting.add(shapes.cuff.intersection(shapes.shin), "hi", CUFF_LIGHT)

    def _legs(self) -> None:
        """Both legs and the pelvis as one garment, for a body seen from the front."""
        near, far = self._body.legs["near"], self._body.legs["far"]
        painting, waist = self._painting, self._trunk.above_waist
        for leg in (far, near):
            painting.put(leg.whole, "skin")
        if self._pose.feet_stacked:
            for leg in (far, near):
                painting.add(leg.foot, "skin")
        seats = [leg.seat.difference(waist) for leg in (near, far)]
        cloth = fillet(union([near.cloth, far.cloth, *seats]), crease=0.05).difference(waist)
        painting.put(cloth, "legs", contact=False)
        if self._pose.feet_stacked:
            self._stack_shades(union([near.cloth, near.whole]), union([cloth, far.whole]))
        for leg in (far, near):
            painting.add(leg.cuff.intersection(cloth), "hi", CUFF_LIGHT)
        painting.add(self._trunk.band.intersection(cloth), "hi", BAND_LIGHT)
        self._glow(cloth, "near_leg", "far_leg")

    def _stack_shades(self, upper: Shape, lower: Shape) -> None:
        for reach, drop, opacity in STACK_SHADES:
            hips = disc(self._body.skeleton.hip, reach, segments=24)
            cast = affinity.translate(upper, 0.01, -drop).intersection(lower)
            self._painting.add(cast.difference(upper).difference(hips), "shade", opacity)
