"""The head: bun, face and hair, from the side or from the front."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from shapely import affinity

from studio.figure.extremities import (
    CHEEK_SIDE,
    EAR_SIDE,
    HAIR_FRONT,
    HAIR_SIDE,
    HEAD_FRONT,
    HEAD_SIDE,
)
from studio.figure.geometry import Shape, Vector, closed_curve, direction, disc, placed, polygon
from studio.figure.kinematics import Skeleton
from studio.figure.layering import Painting

SKULL_CENTER: Final = (0.0, 0.28)
BUN_DISTANCE, BUN_RADIUS = 0.505, 0.19
BUN_AT: Final = {"side": 128.0, "front": 90.0}
HAIR_SHADE: Final = 0.25


class HeadArt:
    """Draws the head of one pose."""

    def __init__(self, skeleton: Skeleton, painting: Painting) -> None:
        """`painting` receives the layers."""
        self._head = skeleton.pose.head
        self._atlas = skeleton.atlas
        self._painting = painting

    def draw(self) -> None:
        """Bun, face, hair and features."""
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

    def _side(self) -> None:
        painting = self._painting
        painting.put(self._outline(HEAD_SIDE), "skin")
        painting.put(self._outline(HAIR_SIDE), "hair", crescent=HAIR_SHADE, contact=False)
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
        painting.put(self._outline(HEAD_FRONT), "skin")
        painting.put(self._outline(HAIR_FRONT), "hair", crescent=0.2, contact=False)
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
