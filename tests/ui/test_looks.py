"""Facts about the person in the pictures: every look is whole, and stands off every mat in both themes."""

import math
import re
from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from backchime.core.settings import Hair, HairColor, Look, Outfit, Skin
from backchime.places import ASSETS
from backchime.ui.theme.theme import ArtColors, MatName, Theme, ThemeName
from backchime.ui.widgets.figure_art import with_look
from PySide6.QtGui import QColor

SHIPPED = sorted((ASSETS / "figures").glob("*.svg"))
SKIN_ROLES = {"skin", "skin_far", "line", "blush"}
HAIR_ROLES = {"hair", "hair_hi"}
OUTFIT_ROLES = {"top", "top_far", "legs", "legs_far"}
OTHER_ROLES = {"trim", "trim_far", "prop", "prop_dark", "shade", "hi", "glow", "glow_out"}
ROLES = SKIN_ROLES | HAIR_ROLES | OUTFIT_ROLES | OTHER_ROLES
LOOKS = [
    Look(*parts) for parts in product(get_args(Skin), get_args(Hair), get_args(HairColor), get_args(Outfit))
]
MATS = get_args(MatName)
PLAIN = ArtColors({"skin": "#bd7b52", "hair": "#2a211f"}, {})
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="-100 -200 200 205">
<path class="prop" fill="#000" d="M0 0z"/>
<path class="skin" fill="#000" d="M1 1z"/>
<g class="hair-bun">
<path class="hair" fill="#000" d="M2 2z"/>
</g>
<g class="hair-short">
<path class="hair" fill="#000" d="M3 3z"/>
</g>
<g class="hair-curls">
<path class="hair" fill="#000" fill-opacity="0.5" d="M4 4z"/>
</g>
<path class="unheard_of" fill="#123456" d="M5 5z"/>
<g class="felt">
<path class="glow" fill="#000" d="M6 6z"/>
</g>
<path class="skin" fill="#000" fill-rule="evenodd" d="M7 7z"/>
<g class="felt">
<path class="glow_out" fill="#000" d="M8 8z"/>
</g>
</svg>
"""


def places(svg: str) -> str:
    """Where the shapes of a drawing begin, which tells them apart."""
    return "".join(re.findall(r'd="M(\d)', svg))


@pytest.mark.parametrize(("hair", "shown"), [("bun", "2"), ("short", "3"), ("curls", "4")])
def test_one_style_of_hair_is_drawn_and_no_other(hair: Hair, shown: str) -> None:
    assert places(with_look(DRAWING, PLAIN, hair=hair, felt=False)) == f"01{shown}57"


def test_the_glow_is_drawn_only_where_it_is_wanted() -> None:
    assert places(with_look(DRAWING, PLAIN, hair="bun", felt=True)) == "0125678"


def test_a_drawing_without_groups_stays_whole() -> None:
    plain = re.sub(r"</?g[^>]*>\n", "", DRAWING)
    assert places(with_look(plain, PLAIN, hair="short", felt=False)) == places(DRAWING)


def test_a_role_takes_its_colour_and_what_has_none_keeps_its_own() -> None:
    drawn = with_look(DRAWING, PLAIN, hair="curls", felt=False)
    assert '<path class="skin" fill="#bd7b52" d="M1 1z"/>' in drawn
    assert '<path class="hair" fill="#2a211f" fill-opacity="0.5" d="M4 4z"/>' in drawn
    assert '<path class="skin" fill="#bd7b52" fill-rule="evenodd" d="M7 7z"/>' in drawn
    assert '<path class="unheard_of" fill="#123456" d="M5 5z"/>' in drawn


def test_outlines_lie_below_the_whole_body_and_above_what_it_leans_on() -> None:
    art = ArtColors(PLAIN.fills, {"skin": "#804020"})
    lines = with_look(DRAWING, art, hair="bun", felt=False).splitlines()
    strokes = [line for line in lines if "stroke=" in line]
    assert places("".join(strokes)) == "17"
    # 208 units of the frame for 200 of the drawing, so three of the frame are 2.88 of the drawing.
    assert all('stroke="#804020" fill="none" stroke-width="2.88"' in line for line in strokes)
    assert places("".join(lines)) == "0171257"


def test_the_shipped_drawings_use_the_known_roles_alone() -> None:
    used = {role for file in SHIPPED for role in re.findall(r'class="(\w+)"', file.read_text("utf-8"))}
    assert used - {"felt"} <= ROLES


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_every_role_has_a_colour_in_every_look(theme: ThemeName) -> None:
    for look in LOOKS:
        assert set(Theme(theme).art(look).fills) == ROLES


# -- contrast, by the formula of WCAG 2.2 --


def linear(color: QColor) -> tuple[float, float, float]:
    """Red, green and blue in proportion to their light."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return red, green, blue


def luminance(color: QColor) -> float:
    """The relative luminance, 0 to 1."""
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


def grounds(theme: ThemeName) -> Iterator[QColor]:
    """What figures stand on: the field and the disc of every mat."""
    for mat in MATS:
        yield Theme(theme).mat(mat).field
        yield Theme(theme).mat(mat).disc


def lowest(color: str, theme: ThemeName) -> float:
    """The contrast of a colour with the ground it stands off least."""
    return min(contrast(color, ground) for ground in grounds(theme))


def lowest_on_fields(color: str, theme: ThemeName) -> float:
    """The same without the discs, behind which few parts of a figure lie."""
    return min(contrast(color, Theme(theme).mat(mat).field) for mat in MATS)


@pytest.mark.parametrize("theme", get_args(ThemeName))
@pytest.mark.parametrize("outfit", get_args(Outfit))
def test_clothes_carry_the_pose_on_every_mat(theme: ThemeName, outfit: Outfit) -> None:
    fills = Theme(theme).art(Look(outfit=outfit)).fills
    assert lowest(fills["legs"], theme) >= 3
    assert lowest(fills["legs_far"], theme) >= (3 if theme == "light" else 2)
    assert lowest(fills["top"], theme) >= 2.65
    assert lowest(fills["top_far"], theme) >= 2.65


@pytest.mark.parametrize("theme", get_args(ThemeName))
@pytest.mark.parametrize("skin", get_args(Skin))
def test_skin_stands_off_every_mat_or_has_an_outline_that_does(theme: ThemeName, skin: Skin) -> None:
    art = Theme(theme).art(Look(skin=skin))
    outline = art.outlines.get("skin")
    if outline is None:
        assert lowest(art.fills["skin"], theme) >= 2.2
    else:
        assert lowest(outline, theme) >= 2.5
        assert {art.outlines[role] for role in ("skin", "skin_far", *OUTFIT_ROLES)} == {outline}


@pytest.mark.parametrize("theme", get_args(ThemeName))
@pytest.mark.parametrize("color", get_args(HairColor))
def test_hair_stands_off_every_mat_or_has_an_outline_that_does(theme: ThemeName, color: HairColor) -> None:
    art = Theme(theme).art(Look(hair_color=color))
    outline = art.outlines.get("hair")
    if outline is None:
        assert lowest_on_fields(art.fills["hair"], theme) >= 2.5
    else:
        assert lowest(outline, theme) >= 2.5


def difference(one: str, other: str) -> float:
    """How far apart two colours look, in CIELAB: about 2 can just be told apart side by side."""
    return math.dist(lab(one), lab(other))


def lab(color: str) -> tuple[float, float, float]:
    """A colour in CIELAB, under the white D65 of screens."""
    r, g, b = linear(QColor(color))
    white = (0.9505, 1.0, 1.089)
    xyz = (
        0.4124 * r + 0.3576 * g + 0.1805 * b,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        0.0193 * r + 0.1192 * g + 0.9505 * b,
    )
    shares = [part / full for part, full in zip(xyz, white, strict=True)]
    x, y, z = (math.cbrt(share) if share > 0.008856 else 7.787 * share + 16 / 116 for share in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", get_args(ThemeName))
def test_parts_that_touch_can_be_told_apart_in_every_look(theme: ThemeName) -> None:
    for look in LOOKS:
        fills = Theme(theme).art(look).fills
        for one, other in (("skin", "top"), ("hair", "skin"), ("top", "legs"), ("skin", "legs")):
            assert difference(fills[one], fills[other]) >= 12, (look, one, other)


def test_the_look_not_chosen_is_the_one_of_the_design() -> None:
    light, dark = Theme("light").art(Look()).fills, Theme("dark").art(Look()).fills
    assert (light["top"], light["legs"], light["skin"]) == ("#D2572B", "#1D5B4D", "#BD7B52")
    assert (dark["top"], dark["legs"], dark["skin"]) == ("#F6EEDC", "#9BD6BD", "#DDA07A")
