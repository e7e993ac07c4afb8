"""Contours of the body: how far the outline lies from the bone, measured along it.

Read off anatomy plates and evened out by eye: the quadriceps and hamstrings, a shin that is nearly straight,
the calf fullest at 28 % of the shank, a slight kneecap, a taper to the ankle. Half widths are in heads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from studio.figure.geometry import Vector, vector


class SmoothCurve:
    """Monotone cubic through given points (Fritsch and Butland 1984): smooth, and it never overshoots."""

    def __init__(self, places: ArrayLike, values: ArrayLike) -> None:
        """`places` rise strictly."""
        self._x, self._y = vector(places), vector(values)
        self._step = np.diff(self._x)
        self._slope = self._slopes(np.diff(self._y) / self._step)

    def _slopes(self, rise: Vector) -> Vector:
        before, after = self._step[:-1], self._step[1:]
        one, two = 2.0 * after + before, after + 2.0 * before
        turns = rise[:-1] * rise[1:] <= 0.0
        left, right = np.where(turns, 1.0, rise[:-1]), np.where(turns, 1.0, rise[1:])
        inner = np.where(turns, 0.0, (one + two) / (one / left + two / right))
        return np.concatenate([rise[:1], inner, rise[-1:]])

    def __call__(self, at: ArrayLike) -> Vector:
        """The value at each place; beyond the ends it stays as at the end."""
        x = np.clip(vector(at), self._x[0], self._x[-1])
        k = np.clip(np.searchsorted(self._x, x, side="right") - 1, 0, len(self._x) - 2)
        t = (x - self._x[k]) / self._step[k]
        start = (2 * t**3 - 3 * t**2 + 1) * self._y[k] + (t**3 - 2 * t**2 + t) * self._step[k] * self._slope[
            k
        ]
        end = (3 * t**2 - 2 * t**3) * self._y[k + 1] + (t**3 - t**2) * self._step[k] * self._slope[k + 1]
        return vector(start + end)


@dataclass(frozen=True)
class Contour:
    """Half widths before and behind a bone, by the share of its length (0 at the trunk)."""

    front: SmoothCurve
    back: SmoothCurve


def contour(rows: Sequence[tuple[float, float, float]]) -> Contour:
    """A contour from rows of: share of the length, front half width, back half width."""
    at, front, back = zip(*rows, strict=True)
    return Contour(SmoothCurve(at, front), SmoothCurve(at, back))


# fmt: off
THIGH_SIDE: Final = contour((
    (0, .42, .44), (.12, .425, .44), (.35, .385, .385), (.65, .305, .285), (.88, .25, .225), (1, .235, .215),
))
SHANK_SIDE: Final = contour((
    (0, .235, .215), (.10, .215, .235), (.28, .19, .285), (.45, .165, .255), (.68, .145, .175),
    (.88, .135, .135), (1, .14, .14),
))
THIGH_FRONT: Final = contour((
    (0, .31, .31), (.15, .335, .335), (.35, .315, .315), (.7, .25, .25), (.9, .215, .215), (1, .21, .21),
))
SHANK_FRONT: Final = contour((
    (0, .21, .21), (.12, .205, .21), (.3, .225, .225), (.5, .195, .195), (.75, .14, .14), (1, .12, .12),
))
UPPER_ARM: Final = contour((
    (0, .215, .215), (.2, .225, .22), (.5, .18, .185), (.8, .15, .155), (1, .145, .145),
))
FOREARM: Final = contour((
    (0, .145, .145), (.2, .16, .165), (.5, .14, .14), (.85, .10, .10), (1, .095, .095),
))
HAND_EDGE: Final = contour((
    (0, .095, .095), (.25, .10, .10), (.5, .085, .085), (.8, .058, .058), (1, .035, .035),
))
HAND_BACK: Final = contour((
    (0, .095, .095), (.18, .13, .125), (.42, .16, .15), (.65, .15, .14), (.85, .122, .115),
    (.94, .09, .085), (1, .05, .05),
))

_TORSO = (  # station on the spine in heads, front, back, half width seen from the front
    (-.1, .36, .46, .655), (0, .37, .46, .66), (.2, .37, .43, .645), (.4, .36, .39, .60),
    (.6, .345, .345, .54), (.9, .335, .32, .475), (1.2, .37, .345, .49), (1.5, .435, .395, .54),
    (1.75, .435, .415, .575), (1.95, .385, .40, .60), (2.1, .315, .36, .58), (2.22, .255, .30, .42),
    (2.30, .22, .25, .29), (2.38, .20, .22, .225),
)
# fmt: on

_stations, _front, _back, _half_width = zip(*_TORSO, strict=True)
TORSO_FRONT: Final = SmoothCurve(_stations, _front)
TORSO_BACK: Final = SmoothCurve(_stations, _back)
TORSO_HALF_WIDTH: Final = SmoothCurve(_stations, _half_width)
