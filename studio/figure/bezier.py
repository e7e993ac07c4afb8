"""Closed polylines as a few cubic Bezier curves, corners kept (Schneider, Graphics Gems 1990)."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np

from studio.figure.geometry import Vector, vector

Cubic: TypeAlias = Vector  # four points

CORNER: Final = 38.0  # degrees: a sharper turn stays a corner
DENSE: Final = 0.03  # heads: longer edges get points between, so that no curve bulges there
LONGEST_HANDLE: Final = 1.5  # of the chord
ROUNDS: Final = 4


def fitted_ring(points: Vector, *, error: float) -> list[Cubic]:
    """Curves along a closed line, nowhere further off than `error` heads; none for a mere speck."""
    p = _distinct(vector(points))
    if len(p) < 4:
        return []
    turns = _turns(p)
    corners = [int(k) for k in np.flatnonzero(turns > CORNER)] or [0]
    is_smooth = bool(turns[corners[0]] <= CORNER)
    curves: list[Cubic] = []
    for start, end in zip(corners, [*corners[1:], corners[0]], strict=True):
        stop = end if end > start else end + len(p)
        run = _densified(p[np.arange(start, stop + 1) % len(p)])
        first, last = _unit(run[1] - run[0]), _unit(run[-2] - run[-1])
        if is_smooth:
            first = _unit(p[1] - p[-1])
            last = -first
        curves += _fitted(run, first, last, error=error)
    return curves


def _distinct(p: Vector) -> Vector:
    if np.allclose(p[0], p[-1]):
        p = p[:-1]
    apart = np.hypot(*np.diff(p, axis=0).T) > 1e-5
    return vector(p[np.concatenate([[True], apart])])


def _turns(p: Vector) -> Vector:
    """How far the line turns at each point, in degrees."""
    before, after = p - np.roll(p, 1, 0), np.roll(p, -1, 0) - p
    turn = np.arctan2(after[:, 1], after[:, 0]) - np.arctan2(before[:, 1], before[:, 0])
    return vector(np.degrees(np.abs((turn + math.pi) % (2.0 * math.pi) - math.pi)))


def _densified(run: Vector) -> Vector:
    dense = [run[:1]]
    for start, end in pairwise(run):
        count = int(np.hypot(*(end - start)) // DENSE) + 1
        dense.append(start + (end - start) * (np.arange(1, count + 1) / count)[:, None])
    return np.vstack(dense)


def _unit(v: Vector) -> Vector:
    norm = float(np.hypot(*v))
    return v / norm if norm > 1e-12 else v


def _points(curve: Cubic, t: Vector) -> Vector:
    s, u = t[:, None], 1.0 - t[:, None]
    return vector(u**3 * curve[0] + 3 * u * u * s * curve[1] + 3 * u * s * s * curve[2] + s**3 * curve[3])


def _fitted(run: Vector, first: Vector, last: Vector, *, error: float) -> list[Cubic]:
    """Curves through a run of points; `first` and `last` are the directions at its ends."""
    if len(run) <= 2:
        third = float(np.hypot(*(run[-1] - run[0]))) / 3.0
        return [np.array([run[0], run[0] + first * third, run[-1] + last * third, run[-1]])]
    steps = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(run, axis=0).T))])
    t = steps / steps[-1]
    worst = 0
    for _ in range(ROUNDS):
        curve = _least_squares(run, t, first=first, last=last)
        off = ((_points(curve, t) - run) ** 2).sum(1)
        worst = int(np.argmax(off))
        if off[worst] < error**2:
            return [curve]
        if off[worst] > 16.0 * error**2:
            break
        t = _reparameterized(curve, run, t)
    cut = min(max(worst, 1), len(run) - 2)
    tangent = _unit(run[cut - 1] - run[cut + 1])
    before = _fitted(run[: cut + 1], first, tangent, error=error)
    return before + _fitted(run[cut:], -tangent, last, error=error)


def _least_squares(run: Vector, t: Vector, *, first: Vector, last: Vector) -> Cubic:
    """The curve with these end directions that comes closest to the points."""
    s, u = t[:, None], 1.0 - t[:, None]
    one, two = first * (3 * u**2 * s), last * (3 * u * s**2)
    rest = run - (run[0] * (u**3 + 3 * u**2 * s) + run[-1] * (s**3 + 3 * u * s**2))
    a, b, c = float((one * one).sum()), float((one * two).sum()), float((two * two).sum())
    x, y = float((one * rest).sum()), float((two * rest).sum())
    chord = float(np.hypot(*(run[-1] - run[0])))
    determinant = a * c - b * b
    start = end = chord / 3.0
    if abs(determinant) > 1e-12:
        start, end = (x * c - b * y) / determinant, (a * y - b * x) / determinant
        if min(start, end) < 1e-3 * chord or max(start, end) > LONGEST_HANDLE * chord:
            start = end = chord / 3.0
    return np.array([run[0], run[0] + first * start, run[-1] + last * end, run[-1]])


def _reparameterized(curve: Cubic, run: Vector, t: Vector) -> Vector:
    """One Newton step towards each point's nearest place on the curve."""
    s, u = t[:, None], 1.0 - t[:, None]
    legs, bends = np.diff(curve, axis=0), np.diff(curve, n=2, axis=0)
    speed = 3 * (u**2 * legs[0] + 2 * u * s * legs[1] + s**2 * legs[2])
    change = 6 * (u * bends[0] + s * bends[1])
    off = _points(curve, t) - run
    over = (speed * speed).sum(1) + (off * change).sum(1)
    safe = np.where(np.abs(over) > 1e-12, over, 1.0)
    step = np.where(np.abs(over) > 1e-12, (off * speed).sum(1) / safe, 0.0)
    return vector(np.maximum.accumulate(np.clip(t - step, 0.0, 1.0)))
