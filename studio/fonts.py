"""Convert the web fonts of the pinned packages into TrueType files with plain family names."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otBase import USE_HARFBUZZ_REPACKER

from studio.npm_package import NpmPackage, unpack

SUBSETS = ("latin", "latin-ext")
STYLE_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}

# Rows of the OpenType `name` table: https://learn.microsoft.com/typography/opentype/spec/name
FAMILY, SUBFAMILY, UNIQUE, FULL, VERSION, POSTSCRIPT, TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_SUBFAMILY = (
    1,
    2,
    3,
    4,
    5,
    6,
    16,
    17,
)
COPYRIGHT, LICENCE, LICENCE_URL = 0, 13, 14
# Bits of OS/2.fsSelection.
BOLD, REGULAR, USE_TYPO_METRICS = 1 << 5, 1 << 6, 1 << 7


@dataclass(frozen=True, slots=True)
class Family:
    """A type family and the weights of it that ship."""

    name: str
    package: NpmPackage
    weights: tuple[int, ...]


FAMILIES = (
    Family(
        "Gabarito",
        NpmPackage(
            "@fontsource/gabarito",
            "5.3.0",
            "sha512-hpFHOvTBQx8OjPWcGMsTUVMNGhXjATebG1QLIYxxawKDkeskXjgwPD4v3LRsGBU4/8Za+odJiX/FmjCJ3mymcA==",
        ),
        (500, 600, 700),
    ),
    Family(
        "Figtree",
        NpmPackage(
            "@fontsource/figtree",
            "5.3.0",
            "sha512-/iTcTXL1eRBGhvD7NN9dnKzXzWqDLVZVEUFI9xIxAC1G/hXU8tCyYeXCAuPOuvSYPInFUP7H6KLGgygmDfy1SA==",
        ),
        (400, 500, 600, 700),
    ),
)


def make(folder: Path) -> tuple[Path, ...]:
    """Write one TrueType file per family and weight into `folder`, and each family's licence beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for family in FAMILIES:
        with tempfile.TemporaryDirectory() as scratch:
            package = unpack(family.package, Path(scratch))
            for weight in family.weights:
                font = merged(package, family.name.lower(), weight=weight, scratch=Path(scratch))
                rename(font, family.name, weight=weight)
                path = folder / f"{family.name}-{STYLE_NAMES[weight]}.ttf"
                font.save(path, reorderTables=True)
                written.append(path)
            written.append(Path(shutil.copyfile(package / "LICENSE", folder / f"OFL-{family.name}.txt")))
    return tuple(written)


def merged(package: Path, stem: str, *, weight: int, scratch: Path) -> TTFont:
    """One font of both subsets. A pair with a letter of each is not kerned: the sources lack such pairs."""
    parts: list[str] = []
    taken: set[int] = set()
    for subset in SUBSETS:
        font = TTFont(package / "files" / f"{stem}-{subset}-{weight}-normal.woff2")
        modified = font["head"].modified
        # Both subsets hold "A" and a few more. Merging lets the later one win, and loses the kerning of "AV".
        for table in font["cmap"].tables:
            table.cmap = {code: glyph for code, glyph in table.cmap.items() if code not in taken}
        taken |= font.getBestCmap().keys()
        font.flavor = None
        part = scratch / f"{subset}-{weight}.ttf"
        font.save(part)
        parts.append(str(part))
    whole = Merger().merge(parts)
    # Merging stamps the present moment; the same sources shall give the same bytes.
    # Nor shall the bytes hang on whether an optional packer of layout tables happens to be installed.
    whole.cfg[USE_HARFBUZZ_REPACKER] = False
    whole["head"].created = whole["head"].modified = modified
    whole.recalcTimestamp = False
    give_every_language_all_features(whole)
    return whole


def give_every_language_all_features(font: TTFont) -> None:
    """Let every language have the default's features beside its own local forms.

    A language that only one subset knows (Romanian, Turkish) comes out of merging with that subset's features
    alone, and would have no `tnum` digits.
    """
    for tag in ("GSUB", "GPOS"):
        table = font[tag].table
        features = table.FeatureList.FeatureRecord
        for script in table.ScriptList.ScriptRecord:
            shared = [
                i for i in script.Script.DefaultLangSys.FeatureIndex if features[i].FeatureTag != "locl"
            ]
            for record in script.Script.LangSysRecord:
                own = [i for i in record.LangSys.FeatureIndex if features[i].FeatureTag == "locl"]
                record.LangSys.FeatureIndex = sorted(shared + own)
                record.LangSys.FeatureCount = len(record.LangSys.FeatureIndex)


def rename(font: TTFont, family: str, *, weight: int) -> None:
    """Give `font` the plain family name and say its weight everywhere a platform looks for it.

    Older name readers take rows 1 and 2, newer ones 16 and 17: the family is plain in both, so that all
    platforms group the weights and choose among them by number.
    """
    style = STYLE_NAMES[weight]
    postscript = f"{family}-{style}"
    table = font["name"]
    kept = {row: table.getDebugName(row) for row in (COPYRIGHT, VERSION, LICENCE, LICENCE_URL)}
    rows = kept | {
        FAMILY: family,
        SUBFAMILY: "Bold" if weight == 700 else "Regular",
        UNIQUE: f"{kept[VERSION]};{postscript}",
        FULL: f"{family} {style}",
        POSTSCRIPT: postscript,
        TYPOGRAPHIC_FAMILY: family,
        TYPOGRAPHIC_SUBFAMILY: style,
    }
    table.names = []
    for row, text in rows.items():
        if text:
            table.setName(text, row, 3, 1, 0x409)  # Windows, Unicode, English: read on every platform
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = USE_TYPO_METRICS | (BOLD if weight == 700 else REGULAR)
    font["head"].macStyle = 1 if weight == 700 else 0
