"""The drawing as an SVG file: flat paths whose class is their colour role, 100 units to the head.

Layers that the app may leave out as a whole stand in a group with their class: a hair style, the glow.
The view box hugs the drawing and y = 0 is the floor line. Numbers are rounded to a tenth of a unit,
so the same pose gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

import numpy as np

from studio.figure.bezier import fitted_ring
from studio.figure.geometry import Shape, Vector, polygons
from studio.figure.layering import Layer, Painting

UNITS: Final = 100.0
ERROR: Final = 0.004  # heads
SMALLEST_AREA: Final = 2e-4  # square heads

# The colours that a file shows by itself; the app paints roles in its theme's own.
ROLES: Final = {
    "skin": "#BD7B52",
    "skin_far": "#985F3F",
    "line": "#6E4028",
    "blush": "#D2572B",
    "hair": "#2A211F",
    "hair_hi": "#5A4542",
    "top": "#D2572B",
    "top_far": "#A9431E",
    "legs": "#1D5B4D",
    "legs_far": "#143F36",
    "trim": "#E9B44C",
    "trim_far": "#C8963A",
    "prop": "#C9A77C",
    "prop_dark": "#A98558",
    "glow_out": "#FF7A52",
    "glow": "#FFC23D",
    "shade": "#2A1230",
    "hi": "#FFFFFF",
}


def svg(painting: Painting) -> str:
    """The text of the file."""
    way = -1.0 if painting.mirrored else 1.0
    axes = np.array([way, -1.0]) * UNITS
    groups = groupby(painting.layers, key=lambda layer: layer.group)
    content = "".join(
        _group(name, "".join(_path(layer, axes) for layer in layers)) for name, layers in groups
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_view_box(painting)}">\n{content}</svg>\n'


def _group(name: str, paths: str) -> str:
    return f'<g class="{name}">\n{paths}</g>\n' if name and paths else paths


def _view_box(painting: Painting) -> str:
    bounds = np.array([layer.shape.bounds for layer in painting.layers])
    left, low = bounds[:, 0].min() * UNITS, bounds[:, 1].min() * UNITS
    right, high = bounds[:, 2].max() * UNITS, bounds[:, 3].max() * UNITS
    if painting.mirrored:
        left, right = -right, -left
    x, y = np.floor(left), np.floor(-high)
    return f"{x:.0f} {y:.0f} {np.ceil(right) - x:.0f} {np.ceil(-low) - y:.0f}"


def _path(layer: Layer, axes: Vector) -> str:
    outline = "".join(_outlines(layer.shape, axes))
    if not outline:
        return ""
    opacity = "" if layer.opacity == 1.0 else f' fill-opacity="{layer.opacity:g}"'
    rule = ' fill-rule="evenodd"' if any(area.interiors for area in polygons(layer.shape)) else ""
    return f'<path class="{layer.role}" fill="{ROLES[layer.role]}"{opacity}{rule} d="{outline}"/>\n'


def _outlines(shape: Shape, axes: Vector) -> Iterator[str]:
    for area in polygons(shape):
        if area.area <= SMALLEST_AREA:
            continue
        for ring in (area.exterior, *area.interiors):
            curves = fitted_ring(np.array(ring.coords), error=ERROR)
            if curves:
                yield _closed(np.round(np.array(curves) * axes, 1))


def _closed(curves: Vector) -> str:
    """Relative curves: they take fewer characters, and rounded ends keep errors from adding up."""
    here = curves[0][0]
    commands = [f"M{_numbers(here)}c"]
    for curve in curves:
        commands.append(_numbers((curve[1:] - here).ravel()) + " ")
        here = curve[3]
    return "".join(commands).rstrip().replace(" -", "-") + "z"


def _numbers(values: Vector) -> str:
    return " ".join(
        f"{value:.1f}".removesuffix(".0").replace("-0.", "-.").removeprefix("0") or "0" for value in values
    )
