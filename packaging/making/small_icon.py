"""The app's icon laid out anew for few pixels: its bars begin and end where pixels do, and stay apart."""

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from making.project import TOP

ICON = TOP / "assets" / "icons" / "app-icon.svg"
MARK = TOP / "assets" / "icons" / "mark.svg"  # the bars alone
SYMBOLIC_SIZE = 16
SYMBOLIC_COLOUR = "#2e3436"  # desktops put their own in its place

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with round ends, in the units of its drawing."""

    x: float
    y: float
    width: float
    height: float
    colour: str


def icon(size: int) -> str:
    """The icon as a drawing for this many pixels."""
    ground, *bars = rectangles(ICON)
    scale = size / ground.width
    round_off = float(ElementTree.parse(ICON).getroot()[0].get("rx", "0")) * scale  # noqa: S314 - our own file
    behind = f'<rect width="{size}" height="{size}" rx="{round_off:g}" fill="{ground.colour}"/>'
    return _drawing(size, behind + "".join(map(_written, on_the_grid(bars, scale, size))))


def symbol() -> str:
    """The bars in one colour, for panels that draw every sign in their own."""
    side = float(ElementTree.parse(MARK).getroot().get("viewBox", "").split()[2])  # noqa: S314 - our own file
    bars = on_the_grid(rectangles(MARK), SYMBOLIC_SIZE / side, SYMBOLIC_SIZE)
    alike = [Bar(bar.x, bar.y, bar.width, bar.height, SYMBOLIC_COLOUR) for bar in bars]
    return _drawing(SYMBOLIC_SIZE, "".join(map(_written, alike)))


def on_the_grid(bars: list[Bar], scale: float, size: int) -> list[Bar]:
    """The bars in whole pixels: all equally high and equally far apart, as like the drawing as can be."""
    count, first, second = len(bars), bars[0], bars[1]
    height, gap = first.height * scale, (second.y - first.y - first.height) * scale
    whole = count * height + (count - 1) * gap

    def unlike(tried: tuple[int, int]) -> float:
        total = count * tried[0] + (count - 1) * tried[1]
        return abs(tried[0] - height) + abs(tried[1] - gap) + abs(total - whole) / count

    near = [(max(1, int(height) + up), max(1, int(gap) + more)) for up in (0, 1) for more in (0, 1)]
    high, apart = min(near, key=unlike)
    top = (size - count * high - (count - 1) * apart) // 2
    placed = []
    for number, bar in enumerate(bars):
        left, right = round(bar.x * scale), round((bar.x + bar.width) * scale)
        placed.append(Bar(left, top + number * (high + apart), right - left, high, bar.colour))
    return placed


def rectangles(file: Path) -> list[Bar]:
    """What the drawing is made of, in its order."""
    found = []
    for element in ElementTree.parse(file).getroot().iter(f"{_SVG}rect"):  # noqa: S314 - our own file
        x, y, width, height = (float(element.get(name, "0")) for name in ("x", "y", "width", "height"))
        found.append(Bar(x, y, width, height, element.get("fill", "")))
    return found


def _written(bar: Bar) -> str:
    place = f'x="{bar.x:g}" y="{bar.y:g}" width="{bar.width:g}" height="{bar.height:g}"'
    return f'<rect {place} rx="{bar.height / 2:g}" fill="{bar.colour}"/>'


def _drawing(size: int, content: str) -> str:
    head = f'xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}"'
    return f"<svg {head}>{content}</svg>\n"
