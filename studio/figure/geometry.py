"""Plane geometry that every part of the body is made with."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Vector: TypeAlias = NDArray[np.float64]  # (2,), or (n, 2) for a row of points
Shape: TypeAlias = BaseGeometry

SEGMENTS = 6  # of a quarter circle, when shapes are rounded
TOLERANCE = 0.0015  # heads: what simplifying may move a contour


def vector(values: ArrayLike) -> Vector:
    """The values as floating-point numbers."""
    return np.asarray(values, dtype=np.float64)


def direction(degrees: float) -> Vector:
    """The unit vector that points at an angle."""
    radians = math.radians(degrees)
    return np.array([math.cos(radians), math.sin(radians)])


def angle_of(towards: Vector) -> float:
    """The angle in degrees that a vector points at."""
    return math.degrees(math.atan2(float(towards[1]), float(towards[0])))


def wrapped(degrees: float) -> float:
    """The same angle between -180 and 180."""
    return (degrees + 180.0) % 360.0 - 180.0


def length(of: Vector) -> float:
    """The length of a vector."""
    return float(np.hypot(of[0], of[1]))


def unit(of: Vector) -> Vector:
    """The vector brought to length 1."""
    return of / max(length(of), 1e-6)


def left_of(towards: Vector) -> Vector:
    """The vector turned by 90 degrees counter-clockwise."""
    return np.array([-towards[1], towards[0]])


def smoothstep(at: float) -> float:
    """From 0 to 1 without a kink at either end."""
    inside = min(1.0, max(0.0, at))
    return inside * inside * (3.0 - 2.0 * inside)


def placed(
    points: ArrayLike, origin: Vector, *, angle: float, stretch: tuple[float, float] = (1.0, 1.0)
) -> Vector:
    """Points given along an angle (x) and to its left (y), put into the picture."""
    local = vector(points) * vector(stretch)
    along, aside = direction(angle), direction(angle + 90.0)
    return origin + local[:, :1] * along + local[:, 1:] * aside


@cache
def _spline_weights(steps: int) -> Vector:
    """Catmull-Rom weights of four neighbouring points, for each step between the middle two."""
    t = np.linspace(0.0, 1.0, steps, endpoint=False)
    rows = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, -(t**2) + t**3)
    return 0.5 * np.stack(rows, 1)


def closed_curve(points: ArrayLike, *, steps: int = 8) -> Vector:
    """A smooth closed line through the points."""
    p = vector(points)
    return _through(np.concatenate([p[-1:], p, p[:2]]), steps)


def open_curve(points: ArrayLike, *, steps: int = 8) -> Vector:
    """A smooth line through the points, from the first to the last."""
    p = vector(points)
    return np.vstack([_through(np.concatenate([p[:1], p, p[-1:]]), steps), p[-1]])


def _through(p: Vector, steps: int) -> Vector:
    count = len(p) - 3
    neighbours = np.stack([p[k : k + count] for k in range(4)], 1)
    return vector(np.einsum("tk,mkd->mtd", _spline_weights(steps), neighbours)).reshape(-1, 2)


def polygon(points: Iterable[ArrayLike]) -> Shape:
    """The area inside a closed line, repaired where the line crosses itself."""
    shape = Polygon([tuple(map(float, vector(point))) for point in points])
    return shape if shape.is_valid else shape.buffer(0)


def disc(center: Vector, radius: float, *, segments: int = 12) -> Shape:
    """A circle's area."""
    return Point(float(center[0]), float(center[1])).buffer(radius, segments)


def union(shapes: Iterable[Shape]) -> Shape:
    """Everything that any of the shapes covers."""
    return unary_union(list(shapes))


def fillet(shape: Shape, *, crease: float, spike: float = 0.0) -> Shape:
    """The shape with its creases filled by one radius (a closing) and its spikes rounded by another."""
    closed = shape.buffer(crease, SEGMENTS).buffer(-crease - spike, SEGMENTS)
    if spike:
        closed = closed.buffer(spike, SEGMENTS)
    simpler = closed.simplify(TOLERANCE, preserve_topology=False)
    return simpler if simpler.is_valid else simpler.buffer(0)


def swept(centers: Vector, normals: Vector, *, front: Vector, back: Vector) -> Shape:
    """The area between two contours that keep their distances from a centre line."""
    one, other = centers + normals * front[:, None], centers - normals * back[:, None]
    ring = Polygon(np.vstack([one, other[::-1]]))
    if ring.is_valid:
        return ring
    corners = zip(one[:-1], one[1:], other[1:], other[:-1], strict=True)
    quads = (Polygon(list(four)).convex_hull for four in corners)
    return union(quad.buffer(1e-4) for quad in quads if quad.area > 1e-9)


def polygons(shape: Shape) -> Iterator[Polygon]:
    """The single areas that a shape consists of."""
    if isinstance(shape, Polygon):
        if not shape.is_empty:
            yield shape
    else:
        for part in getattr(shape, "geoms", ()):
            yield from polygons(part)


def interpolated(at: float, stations: Vector, values: Vector) -> Vector:
    """A row of points read between its stations."""
    columns: Sequence[float] = [float(np.interp(at, stations, values[:, k])) for k in range(values.shape[1])]
    return np.array(columns)
