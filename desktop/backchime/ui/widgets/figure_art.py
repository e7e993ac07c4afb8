"""The drawn person of a pose: found, coloured by the theme, and placed on the floor of the 4:3 frame.

A figure file is an SVG whose view box hugs the drawing, with y = 0 on the floor. Elements say by `class`
which colour role they take; what has no role keeps its own colour.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtSvg import QSvgRenderer

from backchime.places import ASSETS
from backchime.ui.theme.theme import Theme

FRAME = QRectF(0, 0, 400, 300)
FIGURE_FLOOR = 246.0
WIDEST, HIGHEST = 322.0, 190.0

_ELEMENT_WITH_CLASS = re.compile(r'<[^<>]*\bclass="([\w-]+)"[^<>]*>')
_FILL = re.compile(r'\s+fill="[^"]*"')


def figure_of(pose_id: str, theme: Theme) -> QSvgRenderer | None:
    """The figure in the theme's colours, or None while there is no readable drawing of the pose."""
    colors = tuple((role, color.name()) for role, color in theme.art().items())
    return _loaded(pose_id, colors)


def figure_rect(view_box: QRectF) -> QRectF:
    """Where in the 400x300 frame a figure goes: centred, on the floor, as large as can be."""
    above_floor = -view_box.top() if view_box.top() < 0 else view_box.height()
    scale = min(WIDEST / view_box.width(), HIGHEST / above_floor)
    width, height = view_box.width() * scale, view_box.height() * scale
    return QRectF(FRAME.center().x() - width / 2, FIGURE_FLOOR - above_floor * scale, width, height)


def recolored(svg: str, colors: dict[str, str]) -> str:
    """The drawing with the fill of every element whose class names a colour role."""

    def fill(element: re.Match[str]) -> str:
        color = colors.get(element[1])
        if color is None:
            return element[0]
        return _FILL.sub("", element[0]).replace(" class=", f' fill="{color}" class=', 1)

    return _ELEMENT_WITH_CLASS.sub(fill, svg)


@lru_cache(maxsize=16)
def _loaded(pose_id: str, colors: tuple[tuple[str, str], ...]) -> QSvgRenderer | None:
    file = ASSETS / "figures" / f"{pose_id}.svg"
    if not file.is_file():
        return None
    renderer = QSvgRenderer(QByteArray(recolored(file.read_text(encoding="utf-8"), dict(colors)).encode()))
    return renderer if renderer.isValid() and not renderer.viewBoxF().isEmpty() else None
