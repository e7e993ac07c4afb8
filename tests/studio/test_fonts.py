"""Facts about the fonts that ship, read from the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from studio.fonts import FAMILIES, STYLE_NAMES

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
CUTS = [(family.name, weight) for family in FAMILIES for weight in family.weights]
OLD_FAMILY_ROW, FAMILY_ROW = 1, 16

each_cut = pytest.mark.parametrize(("family", "weight"), CUTS)


def shipped(family: str, weight: int) -> TTFont:
    return TTFont(FOLDER / f"{family}-{STYLE_NAMES[weight]}.ttf")


def features(font: TTFont, table: str) -> list[tuple[str, frozenset[str]]]:
    """For every script and language: which features it has."""
    layout = font[table].table
    tags = [record.FeatureTag for record in layout.FeatureList.FeatureRecord]
    languages = [
        (f"{script.ScriptTag} {tag}", language)
        for script in layout.ScriptList.ScriptRecord
        for tag, language in [
            ("default", script.Script.DefaultLangSys),
            *((record.LangSysTag, record.LangSys) for record in script.Script.LangSysRecord),
        ]
    ]
    return [(name, frozenset(tags[index] for index in language.FeatureIndex)) for name, language in languages]


def test_the_folder_holds_every_weight_and_each_familys_licence() -> None:
    wanted = {f"{family}-{STYLE_NAMES[weight]}.ttf" for family, weight in CUTS}
    wanted |= {f"OFL-{family.name}.txt" for family in FAMILIES}
    assert {path.name for path in FOLDER.iterdir()} == wanted


@each_cut
def test_a_font_bears_its_plain_family_name_and_its_weight(family: str, weight: int) -> None:
    font = shipped(family, weight)
    assert [font["name"].getDebugName(row) for row in (OLD_FAMILY_ROW, FAMILY_ROW)] == [family, family]
    assert font["OS/2"].usWeightClass == weight


@each_cut
def test_a_font_has_the_signs_that_the_window_writes(family: str, weight: int) -> None:
    known = shipped(family, weight).getBestCmap()
    assert [sign for sign in "×−–…·’“”€ßäéñçœŁłşğőžșțİ0123456789" if ord(sign) not in known] == []


@each_cut
def test_digits_of_one_width_and_kerning_are_there_in_every_language(family: str, weight: int) -> None:
    font = shipped(family, weight)
    assert [language for language, tags in features(font, "GSUB") if "tnum" not in tags] == []
    assert [language for language, tags in features(font, "GPOS") if "kern" not in tags] == []


@each_cut
def test_the_letter_a_is_the_one_that_the_kerning_knows(family: str, weight: int) -> None:
    assert shipped(family, weight).getBestCmap()[ord("A")] == "A"
