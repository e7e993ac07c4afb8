"""Lay the figures out on sheets for the documentation, painted exactly as the window paints them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final, get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from backchime.core.routine import Pose
from backchime.core.settings import Hair, HairColor, Look, Outfit, Skin
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.theme.theme import ThemeName, space
from backchime.ui.widgets.pose_picture import Posed, paint_posed
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication

CARD, CARD_COLUMNS = QSize(240, 180), 6
SMALL, SMALL_COLUMNS = QSize(48, 36), 16
CORNER: Final = 10
CAPTION_HEIGHT: Final = 30
USUAL_LOOK: Final = Look()
# Poses that show the head upright, on its side, upside down and from the front.
LOOK_POSES: Final = ("seated-spinal-twist", "side-plank", "downward-dog", "chair-side-reach")


@dataclass(frozen=True)
class Cell:
    """One picture of a sheet, and the words below it."""

    posed: Posed
    caption: str = ""
    look: Look = USUAL_LOOK


def make(folder: Path) -> tuple[Path, ...]:
    """Write the sheets into `folder` as PNG: all poses, where they are felt, in small, and the looks."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    appearance = Appearance(application, "light")
    poses = tuple(load_library(SHIPPED_ROUTINES).library.poses.values())
    written: list[Path] = []
    for theme in get_args(ThemeName):
        appearance.choose(theme)
        for name, cells in _sheets(poses).items():
            path = folder / f"figures-{name}-{theme}.png"
            sheet(cells, appearance).save(str(path))
            written.append(path)
    return tuple(written)


def _sheets(poses: Sequence[Pose]) -> dict[str, list[Cell]]:
    return {
        "all": [Cell(Posed(pose), pose.name) for pose in poses],
        "felt": [Cell(Posed(pose, felt=True), pose.name) for pose in poses],
        "small": [
            Cell(Posed(pose, side)) for pose in poses for side in ((False, True) if pose.sided else (False,))
        ],
        "looks": _looks({pose.id: pose for pose in poses}),
    }


def _looks(poses: dict[str, Pose]) -> list[Cell]:
    """Every skin with every outfit, the styles and colours of hair in turn."""
    hairs = list(product(get_args(HairColor), get_args(Hair)))
    cells = []
    for number, (outfit, skin) in enumerate(product(get_args(Outfit), get_args(Skin))):
        color, style = hairs[number % len(hairs)]
        pose = poses[LOOK_POSES[number % len(LOOK_POSES)]]
        cells.append(
            Cell(Posed(pose), f"{skin}, {color} {style}, {outfit}", Look(skin, style, color, outfit))
        )
    return cells


def sheet(cells: Sequence[Cell], appearance: Appearance) -> QImage:
    """Pictures in rows; without captions they are small."""
    captioned = any(cell.caption for cell in cells)
    size, columns, gap = (CARD, CARD_COLUMNS, space(4)) if captioned else (SMALL, SMALL_COLUMNS, space(2))
    step = QSize(size.width() + gap, size.height() + gap + (CAPTION_HEIGHT if captioned else 0))
    rows = -(-len(cells) // columns)
    image = QImage(columns * step.width() + gap, rows * step.height() + gap, QImage.Format.Format_RGB32)
    image.fill(appearance.theme.color("ground"))
    painter = QPainter(image)
    for number, cell in enumerate(cells):
        row, column = divmod(number, columns)
        at = QPoint(gap + column * step.width(), gap + row * step.height())
        _paint(painter, QRect(at, size), cell, appearance)
    painter.end()
    return image


def _paint(painter: QPainter, card: QRect, cell: Cell, appearance: Appearance) -> None:
    appearance.show_person(cell.look, shows_felt=True)
    outline = QPainterPath()
    outline.addRoundedRect(
        QRectF(card), CORNER * card.width() / CARD.width(), CORNER * card.width() / CARD.width()
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline)
    paint_posed(painter, QRectF(card), cell.posed, appearance)
    painter.restore()
    painter.setFont(appearance.theme.font("small"))
    painter.setPen(appearance.theme.color("ink"))
    below = QRect(card.bottomLeft(), QSize(card.width(), CAPTION_HEIGHT))
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, cell.caption)
