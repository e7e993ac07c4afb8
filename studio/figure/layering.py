"""How shapes are laid over one another: flat colours, a crescent shade and a contact shade."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from numpy.typing import ArrayLike
from shapely import affinity
from shapely.geometry import LineString

from studio.figure.geometry import Shape, open_curve, polygon, union

# How far the light, which comes from the upper left, moves shades over the picture, in heads.
LIGHT_X: Final = -0.055
CRESCENT_Y: Final = 0.085
CONTACT_X, CONTACT_Y = 0.9, -0.075
CRESCENT, CONTACT = 0.10, 0.13  # opacities
SLIVER: Final = 0.004  # heads: shades thinner than twice this are left out


@dataclass(frozen=True)
class Layer:
    """One flat area in a colour role."""

    shape: Shape
    role: str
    opacity: float = 1.0
    group: str = ""  # what the app shows or leaves out as a whole: a hair style, the glow


@dataclass
class Painting:
    """Layers from the back to the front, and all they cover."""

    mirrored: bool = False  # the drawing will be flipped: the light must stay where it is
    layers: list[Layer] = field(default_factory=list)
    covered: Shape = field(default_factory=lambda: polygon([]))
    _group: str = ""

    @property
    def light(self) -> float:
        """How far a shape moves sideways towards the light."""
        return -LIGHT_X if self.mirrored else LIGHT_X

    def add(self, shape: Shape, role: str, opacity: float = 1.0) -> None:
        """A flat area without any shade."""
        if not shape.is_empty:
            self.layers.append(Layer(shape, role, opacity, self._group))

    @contextmanager
    def grouped(self, name: str) -> Iterator[None]:
        """What is laid meanwhile belongs to a group that can be left out, so nothing else counts on it."""
        self._group, covered = name, self.covered
        try:
            yield
        finally:
            self._group, self.covered = "", covered

    def line(self, points: ArrayLike, role: str, *, width: float, opacity: float = 1.0) -> None:
        """A smooth stroke with round ends, as an area: areas are what the app recolours."""
        stroke = LineString(open_curve(points)).buffer(width / 2.0, 6)
        self.add(stroke, role, opacity)

    def put(self, shape: Shape, role: str, *, crescent: float = CRESCENT, contact: bool = True) -> None:
        """A part of the body: it shades what it lies on, and its own side away from the light."""
        if shape.is_empty:
            return
        if contact and not self.covered.is_empty:
            cast = affinity.translate(shape, -self.light * CONTACT_X, CONTACT_Y)
            self.add(without_slivers(cast.intersection(self.covered).difference(shape)), "shade", CONTACT)
        self.add(shape, role)
        if crescent:
            lit = affinity.translate(shape, self.light, CRESCENT_Y)
            self.add(without_slivers(shape.difference(lit)), "shade", crescent)
        self.covered = union([self.covered, shape])


def without_slivers(shape: Shape) -> Shape:
    """The shape without the parts that are too thin to be seen."""
    return shape.buffer(-SLIVER).buffer(SLIVER)
