"""Pick the icons that the window uses out of the Phosphor package."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from studio.npm_package import NpmPackage, unpack

PHOSPHOR = NpmPackage(
    "@phosphor-icons/core",
    "2.1.1",
    "sha512-v4ARvrip4qBCImOE5rmPUylOEK4iiED9ZyKjcvzuezqMaiRASCHKcRIuvvxL/twvLpkfnEODCOJp5dM4eZilxQ==",
)
LICENCE_NAME = "LICENSE-Phosphor.txt"
OUR_OWN = frozenset({"mark.svg", "app-icon.svg"})

# The one list of icons. Regular by default; "-fill" and "-bold" are other drawings of the same sign.
ICON_NAMES = (
    "arrow-clockwise",
    "arrow-counter-clockwise",
    "arrow-down-bold",
    "arrow-left",
    "arrow-left-bold",
    "arrow-right",
    "arrow-right-bold",
    "arrow-right-fill",
    "arrow-up-bold",
    "arrows-clockwise",
    "arrows-left-right",
    "arrows-left-right-fill",
    "barbell",
    "bell-ringing",
    "bell-ringing-fill",
    "book-open-text",
    "book-open-text-fill",
    "calendar-check",
    "calendar-check-fill",
    "caret-down",
    "chart-bar",
    "chart-bar-fill",
    "check-bold",
    "check-circle-fill",
    "clipboard-text",
    "clipboard-text-fill",
    "copy",
    "corners-out",
    "dots-six-vertical",
    "dots-six-vertical-bold",
    "export",
    "file-text",
    "first-aid",
    "first-aid-fill",
    "folder-open",
    "folder-open-fill",
    "gear-six",
    "gear-six-fill",
    "hand-heart",
    "hand-heart-fill",
    "hand-palm",
    "hand-palm-fill",
    "headphones",
    "heartbeat",
    "heartbeat-fill",
    "house-simple",
    "house-simple-fill",
    "info",
    "info-fill",
    "lock-key-fill",
    "microphone",
    "microphone-fill",
    "minus-bold",
    "paint-brush-household",
    "paint-brush-household-fill",
    "pause-fill",
    "pencil-simple",
    "plant",
    "plant-fill",
    "play-fill",
    "plus-bold",
    "skip-back-fill",
    "skip-forward",
    "skip-forward-fill",
    "speaker-high",
    "speaker-low",
    "speaker-slash",
    "speaker-slash-fill",
    "stop-fill",
    "timer",
    "timer-fill",
    "trash",
    "trend-down-bold",
    "warning-circle-fill",
    "warning-fill",
    "warning-octagon-fill",
    "x",
)


def drawing(name: str) -> str:
    """Where the package keeps the icon `name`: the last part of the name says which drawing it is."""
    last = name.rpartition("-")[2]
    style = last if last in ("fill", "bold") else "regular"
    return f"assets/{style}/{name}.svg"


def make(folder: Path) -> tuple[Path, ...]:
    """Fill `folder` with the listed icons and their licence, and take out icons no longer listed."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {f"{name}.svg" for name in ICON_NAMES} | OUR_OWN
    for path in folder.glob("*.svg"):
        if path.name not in wanted:
            path.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        package = unpack(PHOSPHOR, Path(scratch))
        written = [
            Path(shutil.copyfile(package / drawing(name), folder / f"{name}.svg")) for name in ICON_NAMES
        ]
        written.append(Path(shutil.copyfile(package / "LICENSE", folder / LICENCE_NAME)))
    return tuple(written)
