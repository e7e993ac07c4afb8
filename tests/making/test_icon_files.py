"""Facts about the app's icon in the files of Windows and macOS."""

import struct
from pathlib import Path

import pytest
from making import linux_icons
from making.icon_files import MACOS_KINDS, WINDOWS_SIZES, macos_icon, windows_icon, windows_side
from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_icon_of_windows_has_a_picture_of_every_size() -> None:
    data = windows_icon()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(WINDOWS_SIZES))
    for number, size in enumerate(WINDOWS_SIZES):
        *sides, _, _, planes, bits, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (sides, planes, bits) == ([size % 256, size % 256], 1, 32)
        picture = QImage.fromData(data[start : start + length])
        assert (picture.width(), picture.height(), picture.hasAlphaChannel()) == (size, size, True)
        assert start + length <= len(data)


def test_windows_has_the_same_small_icons_as_linux_with_bars_on_whole_pixels(tmp_path: Path) -> None:
    linux_icons.make(tmp_path)
    data = windows_icon()
    for number, size in enumerate(WINDOWS_SIZES[:4]):
        length, start = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        picture = QImage.fromData(data[start : start + length])
        rows = [picture.pixelColor(size // 2, row).name() for row in range(size)]
        assert len(set(rows)) == 2  # ground and bar, and no row is half of each
        if size in linux_icons.SIZES:
            (file,) = (tmp_path / f"{size}x{size}").rglob("*.png")
            assert picture == QImage(str(file)).convertToFormat(picture.format())


def test_the_icon_of_macos_has_a_picture_of_every_kind() -> None:
    data = macos_icon()
    magic, whole = struct.unpack_from(">4sI", data)
    assert (magic, whole) == (b"icns", len(data))
    found, place = {}, 8
    while place < whole:
        kind, length = struct.unpack_from(">4sI", data, place)
        picture = QImage.fromData(data[place + 8 : place + length])
        found[kind] = picture.width()
        assert picture.pixelColor(picture.width() // 2, 1).alpha() == 0  # the margin of Apple's grid is free
        place += length
    assert found == MACOS_KINDS


def test_the_side_of_the_installer_is_a_bitmap_that_nsis_can_read() -> None:
    data = windows_side()
    assert data[:2] == b"BM"
    assert struct.unpack_from("<iiHHI", data, 18) == (328, 628, 1, 24, 0)  # neither packed nor with an alpha
