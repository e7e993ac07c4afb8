"""The head: face and hair from the side or the front, with every style of hair in a group of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from shapely import affinity

from studio.figure.body import flattened
from studio.figure.extremities import (
    CHEEK_SIDE,
    EAR_SIDE,
    HAIR_FRONT,
    HAIR_SIDE,
    HEAD_FRONT,
    HEAD_SIDE,
    SHORT_HAIR_FRONT,
    SHORT_HAIR_SIDE,
)
from studio.figure.geometry import (
    SEGMENTS,
    Shape,
    Vector,
    closed_curve,
    direction,
    disc,
    fillet,
    placed,
    polygon,
    union,
)
from studio.figure.kinematics import Skeleton
from studio.figure.layering import Painting

STYLES: Final = ("hair-bun", "hair-short", "hair-curls")  # groups of which the app shows one
SKULL_CENTER: Final = (0.0, 0.28)
BUN_DISTANCE, BUN_RADIUS = 0.505, 0.19
BUN_AT: Final = {"side": 128.0, "front": 90.0}
HAIR_SHADE: Final = 0.25
# Curls are lobes round the skull: where they begin and end, how far out, and how large.
CURLS_SIDE: Final = (58.0, 226.0, 9)
CURLS_FRONT: Final = (-2.0, 182.0, 9)
CURL_DISTANCE, CURL_RADIUS = 0.45, 0.175


class HeadArt:
    """Draws the head of one pose."""

    def __init__(self, skeleton: Skeleton, painting: Painting) -> None:
        """`painting` receives the layers."""
        self._head = skeleton.pose.head
        self._atlas = skeleton.atlas
        self._painting = painting
        self._floor = min(0.0, float(self._outline(HAIR_SIDE).bounds[1]))

    @property
    def skull(self) -> Shape:
        """The head's own outline, whatever hair it wears."""
        side = self._head.view == "side"
        return union(
            [
                self._outline(HEAD_SIDE if side else HEAD_FRONT),
                self._outline(HAIR_SIDE if side else HAIR_FRONT),
            ]
        )

    def draw(self) -> None:
        """What hair lies behind the head, then face, hair and features."""
        with self._painting.grouped("hair-bun"):
            self._bun()
        if self._head.view == "side":
            self._side()
        else:
            self._front()

    def _placed(self, points: ArrayLike) -> Vector:
        face = -1.0 if self._head.looks_back else 1.0
        return placed(points, self._atlas, angle=self._head.crown - 90.0, stretch=(face, 1.0))

    def _outline(self, points: Sequence[tuple[float, float]]) -> Shape:
        return polygon(self._placed(closed_curve(points, steps=12)))

    def _line(self, points: ArrayLike, role: str, *, width: float, opacity: float) -> None:
        self._painting.line(self._placed(points), role, width=width, opacity=opacity)

    def _bun(self) -> None:
        at = BUN_AT[self._head.view] if self._head.bun is None else self._head.bun
        center = self._placed([np.array(SKULL_CENTER) + direction(at) * BUN_DISTANCE])[0]
        self._painting.put(disc(center, BUN_RADIUS, segments=32), "hair", crescent=HAIR_SHADE)
        crown, painting = self._head.crown, self._painting
        shine = ((40.0, 0.11), (80.0, 0.125), (120.0, 0.11))
        arc = [center + direction(crown + angle) * reach for angle, reach in shine]
        painting.line(arc, "hair_hi", width=0.035, opacity=0.5)

    def _hair(self, *, pulled_back: Shape, short: Shape, curls: tuple[float, float, int]) -> None:
        """The three styles, one over the other; a file shows the first, the app the one that is chosen."""
        shapes: dict[str, Callable[[], Shape]] = {
            "hair-bun": lambda: pulled_back,
            "hair-short": lambda: short,
            "hair-curls": partial(self._curls, pulled_back, curls),
        }
        for style in STYLES:
            with self._painting.grouped(style):
                hair = flattened(shapes[style](), self._floor)
                self._painting.put(hair, "hair", crescent=HAIR_SHADE, contact=False)

    def _curls(self, cap: Shape, curls: tuple[float, float, int]) -> Shape:
        center = np.array(SKULL_CENTER)
        lobes = [
            disc(
                self._placed([center + direction(float(at)) * CURL_DISTANCE])[0],
                CURL_RADIUS,
                segments=SEGMENTS,
            )
            for at in np.linspace(*curls)
        ]
        return fillet(union([cap, *lobes]), crease=0.02)

    def _side(self) -> None:
        painting = self._painting
        painting.put(self._outline(HEAD_SIDE), "skin")
        self._hair(
            pulled_back=self._outline(HAIR_SIDE), short=self._outline(SHORT_HAIR_SIDE), curls=CURLS_SIDE
        )
        self._line([(-0.24, 0.57), (-0.06, 0.635), (0.14, 0.60)], "hair_hi", width=0.045, opacity=0.55)
        painting.add(self._outline(CHEEK_SIDE), "blush", 0.30)
        painting.add(self._outline(EAR_SIDE), "skin")
        self._line([(0.03, 0.14), (0.012, 0.10), (0.018, 0.06)], "line", width=0.022, opacity=0.55)
        eye = [(0.255, 0.19), (0.285, 0.165), (0.32, 0.163), (0.35, 0.185)]
        self._line(eye, "line", width=0.024, opacity=0.95)
        self._line([(0.245, 0.285), (0.30, 0.31), (0.355, 0.295)], "hair", width=0.028, opacity=0.8)
        self._line([(0.325, -0.075), (0.36, -0.09), (0.405, -0.08)], "line", width=0.022, opacity=0.85)

    def _front(self) -> None:
        painting = self._painting
        for side in (-1, 1):
            self._ear_from_the_front(side)
        face = self._outline(HEAD_FRONT)
        painting.put(face, "skin")
        front = (self._outline(HAIR_FRONT), self._outline(SHORT_HAIR_FRONT))
        self._hair(pulled_back=front[0], short=front[1], curls=CURLS_FRONT)
        for side in (-1, 1):
            cheek = self._placed([(side * 0.20, 0.01)])[0]
            painting.add(disc(cheek, 0.065), "blush", 0.28)
            eye = [(side * x, y) for x, y in ((0.19, 0.135), (0.155, 0.11), (0.115, 0.11), (0.08, 0.135))]
            self._line(eye, "line", width=0.024, opacity=0.95)
            brow = [(side * x, y) for x, y in ((0.205, 0.235), (0.15, 0.255), (0.085, 0.24))]
            self._line(brow, "hair", width=0.026, opacity=0.8)
        self._line([(0.0, 0.05), (0.022, -0.01), (-0.005, -0.02)], "line", width=0.02, opacity=0.6)
        self._line([(-0.065, -0.115), (0, -0.14), (0.065, -0.115)], "line", width=0.024, opacity=0.85)

    def _ear_from_the_front(self, side: int) -> None:
        center = self._placed([(side * 0.35, 0.08)])[0]
        oval = affinity.scale(disc(np.zeros(2), 1.0), 0.055, 0.095)
        turned = affinity.rotate(oval, self._head.crown - 90.0, origin=(0, 0))
        self._painting.put(affinity.translate(turned, *center), "skin", contact=False)
