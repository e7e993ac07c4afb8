"""Takes a picture of every screen in themes, sizes and languages, and lays each set out on a contact sheet.

Asked for by `python3 dev.py shots [FOLDER]`; with `--docs` it renews the pictures in docs/.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.contact_sheet import contact_sheet
from tests.screens import screens_like
from tests.screens.stage import Screen, Stage
from tests.ui.access_walk import read_aloud

SIZES = ("720x560", "1120x760", "1920x1080")
THEMES = ("light", "dark")
LANGUAGES = ("en", "de", "es", "fr")
DOCS = Path(__file__).parents[1] / "docs" / "pictures"
NOTHING: Mapping[str, object] = {}
LARGEST_BYTES = 400_000  # of a picture in docs/
IN_DOCS = (
    ("01-home-today", "light"),
    ("02-preview", "light"),
    ("03-hold", "light"),
    ("03-hold", "dark"),
    ("03-eased-off", "light"),
    ("06-progress-steady", "light"),
    ("07-guide-listening", "light"),
    ("08-editor", "light"),
    ("12-report", "light"),
)


class Kind(NamedTuple):
    """What one contact sheet has in common."""

    theme: str
    size: str
    language: str

    def __str__(self) -> str:
        return "-".join(self)


def main(arguments: list[str]) -> int:
    """Takes the pictures that the arguments ask for."""
    asked = _asked(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", "2" if asked.docs else "1")
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    if asked.docs:
        _renew_docs(application)
        return 0
    asked.folder.mkdir(parents=True, exist_ok=True)
    settings = {name: _value(text) for name, text in (pair.split("=", 1) for pair in asked.setting or ())}
    for kind in map(Kind._make, product(asked.theme, asked.size, asked.language)):
        taken = list(
            _take(
                application,
                kind,
                screens_like(asked.only),
                asked.folder,
                settings=settings,
                with_text=asked.text,
            )
        )
        if len(taken) > 1:
            contact_sheet(taken).save(str(asked.folder / f"00-sheet-{kind}.png"))
        print(f"{kind}: {len(taken)} screens")
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py shots", description="Take pictures of every screen.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("shots"))
    parser.add_argument("--only", default="", metavar="TEXT", help="a part of the names wanted")
    for name, choices in (("theme", THEMES), ("size", SIZES), ("language", LANGUAGES)):
        parser.add_argument(f"--{name}", action="append", choices=choices)
    parser.add_argument("--setting", action="append", metavar="NAME=VALUE", help="as in settings.json")
    parser.add_argument("--text", action="store_true", help="write what a screen reader reads, too")
    parser.add_argument("--docs", action="store_true", help="renew the pictures in docs/")
    asked = parser.parse_args(arguments)
    for name, choices in (("theme", THEMES), ("size", SIZES), ("language", LANGUAGES)):
        setattr(asked, name, getattr(asked, name) or choices)
    return asked


def _take(
    application: QApplication,
    kind: Kind,
    screens: tuple[Screen, ...],
    folder: Path,
    *,
    settings: Mapping[str, object] = NOTHING,
    with_text: bool = False,
) -> Iterator[tuple[str, Path]]:
    """Pictures of the wanted screens, each from a start of its own: a screen depends on no other."""
    for screen in screens:
        stage = Stage(application, {"appearance": kind.theme, "language": kind.language, **settings})
        stage.open(*map(int, kind.size.split("x")))
        screen.visit(stage)
        stage.settle()
        path = folder / f"{screen.name}-{kind}.png"
        stage.window.grab().save(str(path))
        if with_text:
            path.with_suffix(".txt").write_text("\n".join(read_aloud(stage.window)), encoding="utf-8")
        stage.close()
        yield screen.name, path


def _value(text: str) -> object:
    """`true` and numbers as JSON reads them, anything else as it is."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def _renew_docs(application: QApplication) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, theme in IN_DOCS:
            screens = tuple(screen for screen in screens_like(name) if screen.name == name)
            for _, path in _take(application, Kind(theme, "1120x760", "en"), screens, Path(folder)):
                kept = path.replace(DOCS / path.name.replace("-en.png", ".png"))
                if kept.stat().st_size > LARGEST_BYTES:  # as of small print, which nobody reads there
                    picture = QImage(str(kept))
                    smooth = Qt.TransformationMode.SmoothTransformation
                    picture.scaledToWidth(picture.width() // 2, smooth).save(str(kept))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
