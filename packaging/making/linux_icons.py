"""The icon in every size that themes of Linux look for."""

import os
import shutil
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from making import small_icon
from making.linux_words import app_id
from making.project import MakingError

SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)


def make(theme: Path) -> None:
    """Fills the folder of the theme `hicolor`."""
    for size in SIZES:
        picture = drawn(small_icon.icon(size), size)
        target = _place(theme, f"{size}x{size}", f"{app_id()}.png")
        if not picture.save(str(target)):
            raise MakingError(f"The icon of {size} pixels cannot be written.")
    shutil.copyfile(small_icon.ICON, _place(theme, "scalable", f"{app_id()}.svg"))
    symbol = _place(theme, "symbolic", f"{app_id()}-symbolic.svg")
    symbol.write_text(small_icon.symbol(), encoding="utf-8")


def drawn(svg: str, size: int) -> QImage:
    """A drawing as a picture of so many pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication([])
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_ARGB32)


def _place(theme: Path, size: str, name: str) -> Path:
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name
