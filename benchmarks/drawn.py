"""Lines drawn as SVG, one small field for each figure: readable on a light page and on a dark one."""

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, FIELD_HEIGHT, GAP, LEFT, RIGHT, TOP = 760, 84, 34, 70, 30, 40
STYLE = """\
text { font: 13px sans-serif; fill: #2b2b2b } .faint { fill: #5a5a5a; font-size: 12px }
.line { fill: none; stroke: #2f6f5e; stroke-width: 2 } .axis { stroke: #bdbdbd } .page { fill: #ffffff }
@media (prefers-color-scheme: dark) {
text { fill: #ececec } .faint { fill: #b5b5b5 } .line { stroke: #7fd0b8 } .axis { stroke: #5c5c5c }
.page { fill: #1d1f1e } }"""


def fields(title: str, along: str, places: Sequence[float], figures: Mapping[str, Sequence[float]]) -> str:
    """Each of the figures from nought up, so that what looks flat is flat; `along` names the places."""
    height = TOP + len(figures) * (FIELD_HEIGHT + GAP) + GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
        f' aria-label="{escape(title, quote=True)}">',
        f'<style>{STYLE}</style><rect class="page" width="{WIDTH}" height="{height}"/>',
        f'<text x="{LEFT}" y="22">{escape(title)}</text>',
    ]
    for number, (name, values) in enumerate(figures.items()):
        parts.append(_field(TOP + number * (FIELD_HEIGHT + GAP), name, places, values))
    below = TOP + len(figures) * (FIELD_HEIGHT + GAP) - 2
    last = f"{places[-1]:g} {along}"
    parts.append(f'<text class="faint" x="{LEFT}" y="{below}">{places[0]:g}</text>')
    parts.append(
        f'<text class="faint" x="{WIDTH - RIGHT}" y="{below}" text-anchor="end">{escape(last)}</text>'
    )
    return "\n".join([*parts, "</svg>\n"])


def _field(top: float, name: str, places: Sequence[float], values: Sequence[float]) -> str:
    most = max(values) * 1.15 or 1.0
    floor, wide = top + FIELD_HEIGHT, WIDTH - LEFT - RIGHT
    span = places[-1] - places[0] or 1.0
    points = " ".join(
        f"{LEFT + wide * (place - places[0]) / span:.1f},{floor - (FIELD_HEIGHT - 20) * value / most:.1f}"
        for place, value in zip(places, values, strict=True)
    )
    said = f"{name}: {_said(values[0])} at first, {_said(values[-1])} at last, {_said(max(values))} at most"
    return (
        f'<text class="faint" x="{LEFT}" y="{top + 12:.1f}">{escape(said)}</text>'
        f'<line class="axis" x1="{LEFT}" y1="{floor}" x2="{WIDTH - RIGHT}" y2="{floor}"/>'
        f'<text class="faint" x="{LEFT - 8}" y="{floor}" text-anchor="end">0</text>'
        f'<polyline class="line" points="{points}"/>'
    )


def _said(value: float) -> str:
    return f"{value:,.0f}" if value >= 1_000 else f"{value:g}"
