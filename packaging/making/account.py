"""How large the bundle is, of what, and beside a bare window that was bundled in the same way."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

MOST, AIM = 1.35, 1.15  # times the bare window: more is too much, and what would be fine

# The first that fits a file's place in the bundle.
_KINDS = {
    "licences and metadata": r"\.dist-info/|/assets/licences/|LICENSE",
    "voice": r"/assets/voice/",
    "chimes": r"/assets/chimes/",
    "figures": r"/assets/figures/",
    "words of other languages": r"/assets/translations/|/translations/",
    "other assets": r"/assets/|/routines\.json$",
    "ICU, in which Qt on Linux has its rules for languages": r"libicu",
    "Qt": r"Qt6?/(lib|plugins)/|/libQt6",
    "PySide6 and shiboken6": r"PySide6|shiboken6",
    "Python": r"libpython|/lib-dynload/|/base_library\.zip$|/Python|python3?\d*\.dll",
    "SQLite": r"sqlite",
    "sound, its codecs and cffi": r"simpleaudio|miniaudio|_cffi",
    "msgspec": r"msgspec",
    "the program: the code of the app and of what it imports": r"^backchime(\.exe)?$|/MacOS/",
}


def sizes(bundle: Path) -> Mapping[str, int]:
    """The bytes of each kind of file, the largest first."""
    found = dict.fromkeys([*_KINDS, "other"], 0)
    for file in _files(bundle):
        found[kind(file.relative_to(bundle).as_posix())] += file.stat().st_size
    return dict(sorted(found.items(), key=lambda entry: -entry[1]))


def kind(place: str) -> str:
    """What sort of file lies at this place in a bundle."""
    return next((name for name, where in _KINDS.items() if re.search(where, place)), "other")


def told(bundle: Path, bare: Path | None) -> tuple[str, bool]:
    """A table of the bundle, and whether it keeps within its budget."""
    found = sizes(bundle)
    total = sum(found.values())
    lines = [f"{size / 1e6:8.2f} MB  {name}" for name, size in found.items() if size]
    lines.append(f"{total / 1e6:8.2f} MB  all")
    if bare is None:
        return "\n".join(lines), True
    least = sum(file.stat().st_size for file in _files(bare))
    ratio = total / least
    lines.append(f"{least / 1e6:8.2f} MB  the bare window")
    lines.append(f"{ratio:8.2f}     times the bare window; {MOST} at most, {AIM} would be fine")
    return "\n".join(lines), ratio <= MOST


def _files(folder: Path) -> Iterable[Path]:
    return (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
