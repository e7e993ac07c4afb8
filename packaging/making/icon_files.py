"""The app's icon as each system keeps it: one file that holds the same drawing in many sizes."""

import struct
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from making.drawing import drawn, empty
from making.project import MakingError
from making.small_icon import ICON, icon

# For the title bar, the taskbar, the desktop and the largest tiles, at every usual scale of the display.
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
WINDOWS_SIDE = (328, 628)  # twice what NSIS asks for
# Apple's names for the sizes that are kept as PNG; those that end in a doubled size are for dense displays.
MACOS_KINDS = {
    b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
MACOS_MARGIN = 100 / 1024  # the room that Apple's grid of icons leaves free at every edge

_ICO_HEADER, _ICO_ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
_ICNS_HEADER = struct.Struct(">4sI")


def windows_icon() -> bytes:
    """The icon as an .ico file."""
    return ico({size: _png(size) for size in WINDOWS_SIZES})


def macos_icon() -> bytes:
    """The icon as an .icns file."""
    return icns({kind: _png(size, free=round(size * MACOS_MARGIN)) for kind, size in MACOS_KINDS.items()})


def windows_side() -> bytes:
    """What stands at the left of the installer's pages, as a bitmap: the icon on its own colour."""
    width, height = WINDOWS_SIDE
    picture = empty(width, height)
    drawing = drawn(ICON.read_bytes(), width)
    picture.fill(drawing.pixelColor(width // 2, 1))
    painter = QPainter(picture)
    painter.drawImage(0, (height - width) // 2, drawing)
    painter.end()
    return _file_of(picture.convertToFormat(QImage.Format.Format_RGB32), "BMP")


def _png(size: int, *, free: int = 0) -> bytes:
    """The icon laid out for its pixels, as on Linux, with so many of them left free at every edge."""
    drawing = icon(size - 2 * free).encode()
    return _file_of(drawn(drawing, size, margin=free / size), "PNG")


def _file_of(picture: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, kind.encode()).write(picture):
        raise MakingError(f"Qt cannot write {kind} here.")
    return bytes(buffer.data().data())


def ico(pngs: Mapping[int, bytes]) -> bytes:
    """PNGs of these widths in one file of Windows' kind, which may hold them from 1 to 256 pixels."""
    start = _ICO_HEADER.size + _ICO_ENTRY.size * len(pngs)
    entries = b""
    for size, png in pngs.items():
        side = size % 256  # 256 is written as 0
        entries += _ICO_ENTRY.pack(side, side, 0, 0, 1, 32, len(png), start)
        start += len(png)
    return _ICO_HEADER.pack(0, 1, len(pngs)) + entries + b"".join(pngs.values())


def icns(pngs: Mapping[bytes, bytes]) -> bytes:
    """PNGs of these kinds in one file of Apple's."""
    parts = b"".join(
        _ICNS_HEADER.pack(kind, _ICNS_HEADER.size + len(png)) + png for kind, png in pngs.items()
    )
    return _ICNS_HEADER.pack(b"icns", _ICNS_HEADER.size + len(parts)) + parts
