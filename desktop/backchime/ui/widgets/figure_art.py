"""The drawn person of a pose: found, given a look, and placed on the floor of the 4:3 frame.

A figure file is an SVG whose view box hugs the drawing, with y = 0 on the floor. Each element and each tag of
a group stands on a line of its own. A path says first by `class` which colour role it takes; what has no role
keeps its own colour. Groups hold what is shown at choice: `hair-*` the styles of hair, `felt` the glow on the
part of the body that a pose is felt in.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from backchime.core.settings import Hair, Look
from backchime.places import ASSETS
from backchime.ui.theme.theme import ArtColors, Theme, ThemeName, line_width, measure, measures

FRAME = QRectF(0, 0, *measures("picture", "frame"))
FIGURE_FLOOR = measure("picture", "figure-floor")
# Taller than the disc: who stands or sits is small enough as it is.
WIDEST = measure("picture", "widest-figure")
HIGHEST = measure("picture", "highest-figure")
OUTLINE = line_width("figure-outline")  # in units of the frame, half of it beyond the shape
COARSE = 4  # units of the frame: a figure's place need not be known more closely
KEPT = 36  # the poses of the longest routine with their glow and without, and some of the page before

_VIEW_BOX = re.compile(r'viewBox="(\S+) (\S+) (\S+) (\S+)"')
_GROUP = re.compile(r'<g class="([\w-]+)">')
_PATH = re.compile(r'<path class="(\w+)" fill="[^"]*"')
_SHAPE = re.compile(r' d="[^"]*"')
_BODY = ("skin", "skin_far", "hair", "top", "top_far", "legs", "legs_far")


def figure_of(pose_id: str, theme: Theme, look: Look, *, felt: bool) -> QSvgRenderer | None:
    """The figure with a look, or None while there is no readable drawing of the pose."""
    return _loaded(pose_id, theme.name, look, felt)


def figure_rect(view_box: QRectF) -> QRectF:
    """Where in the 400x300 frame a figure goes: centred, on the floor, as large as can be."""
    above_floor = -view_box.top() if view_box.top() < 0 else view_box.height()
    scale = min(WIDEST / view_box.width(), HIGHEST / above_floor)
    width, height = view_box.width() * scale, view_box.height() * scale
    return QRectF(FRAME.center().x() - width / 2, FIGURE_FLOOR - above_floor * scale, width, height)


@lru_cache(maxsize=2 * KEPT)
def figure_covers(pose_id: str, rect: tuple[float, float, float, float], *, mirrored: bool) -> bool:
    """Whether a figure reaches into a part of the 400x300 frame: left, top, width, height."""
    figure = _loaded(pose_id, "light", Look(), False)
    if figure is None:
        return False
    picture = QImage(FRAME.size().toSize() / COARSE, QImage.Format.Format_Alpha8)
    picture.fill(0)
    painter = QPainter(picture)
    painter.scale(1 / COARSE, 1 / COARSE)
    if mirrored:
        painter.translate(FRAME.width(), 0)
        painter.scale(-1, 1)
    figure.render(painter, figure_rect(figure.viewBoxF()))
    painter.end()
    seen = picture.copy(QRectF(*(edge / COARSE for edge in rect)).toAlignedRect())
    bare = QImage(seen.size(), seen.format())
    bare.fill(0)
    return seen != bare


def with_look(svg: str, art: ArtColors, *, hair: Hair, felt: bool) -> str:
    """The drawing in these colours, with one style of hair, and with the glow only where it is wanted."""
    wanted = (f"hair-{hair}", "felt") if felt else (f"hair-{hair}",)
    lines = _chosen(svg, wanted)
    colored = [_colored(line, art.fills) for line in lines]
    if not art.outlines:
        return "\n".join(colored)
    # Below the whole body and above what stands behind it: no line crosses the figure.
    at = next((number for number, line in enumerate(lines) if _role(line) in _BODY), len(lines))
    colored[at:at] = _outlines(lines, art.outlines, width=OUTLINE / _scale(svg))
    return "\n".join(colored)


def _chosen(svg: str, wanted: Collection[str]) -> list[str]:
    """The lines of the drawing without the groups that are not wanted, and without the tags of the others."""
    lines, takes = [], True
    for line in svg.splitlines():
        if group := _GROUP.match(line):
            takes = group[1] in wanted
        elif line == "</g>":
            takes = True
        elif takes:
            lines.append(line)
    return lines


def _role(line: str) -> str:
    path = _PATH.match(line)
    return path[1] if path else ""


def _colored(line: str, fills: Mapping[str, str]) -> str:
    role = _role(line)
    return _PATH.sub(f'<path class="{role}" fill="{fills[role]}"', line, count=1) if role in fills else line


def _outlines(lines: Iterable[str], colors: Mapping[str, str], *, width: float) -> list[str]:
    """A stroke along each shape that needs an outline, `width` units of the drawing wide."""
    style = f'fill="none" stroke-width="{width:.2f}" stroke-linejoin="bevel"'  # mitres take a fifth longer
    return [
        f'<path stroke="{colors[role]}" {style}{shape[0]}/>'
        for line in lines
        if (role := _role(line)) in colors and (shape := _SHAPE.search(line))
    ]


def _scale(svg: str) -> float:
    """How many units of the frame one unit of the drawing is."""
    box = _VIEW_BOX.search(svg)
    if box is None:
        return 1.0
    view_box = QRectF(*(float(number) for number in box.groups()))
    return figure_rect(view_box).width() / view_box.width()


@lru_cache(maxsize=KEPT)
def _loaded(pose_id: str, theme: ThemeName, look: Look, felt: bool) -> QSvgRenderer | None:
    file = ASSETS / "figures" / f"{pose_id}.svg"
    if not file.is_file():
        return None
    drawing = with_look(file.read_text(encoding="utf-8"), Theme(theme).art(look), hair=look.hair, felt=felt)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    return renderer if renderer.isValid() and not renderer.viewBoxF().isEmpty() else None
