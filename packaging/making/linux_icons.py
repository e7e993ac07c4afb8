"""The icon in every size that themes of Linux look for."""

import shutil
from pathlib import Path

from making import small_icon
from making.drawing import drawn
from making.project import MakingError, app_id

SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)


def make(theme: Path) -> None:
    """Fills the folder of the theme `hicolor`."""
    for size in SIZES:
        picture = drawn(small_icon.icon(size).encode(), size)
        target = _place(theme, f"{size}x{size}", f"{app_id()}.png")
        if not picture.save(str(target)):
            raise MakingError(f"The icon of {size} pixels cannot be written.")
    shutil.copyfile(small_icon.ICON, _place(theme, "scalable", f"{app_id()}.svg"))
    symbol = _place(theme, "symbolic", f"{app_id()}-symbolic.svg")
    symbol.write_text(small_icon.symbol(), encoding="utf-8")


def _place(theme: Path, size: str, name: str) -> Path:
    folder = theme / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name
