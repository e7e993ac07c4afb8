"""The portable package of Linux: one archive that runs from any folder, and can install itself."""

import tarfile
from pathlib import Path

from making.project import NAME, last_change, say, system_name


def make(bundle: Path, out: Path, version: str) -> Path:
    """Packs the bundle; the same bundle gives the same bytes."""
    say("portable archive")
    target = out / f"{NAME}-{version}-{system_name()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as archive:
        for file in sorted(bundle.rglob("*")):
            archive.add(
                file, f"{NAME}-{version}/{NAME}/{file.relative_to(bundle)}", recursive=False, filter=_plain
            )
    return target


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry without whose it was and when it was made."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = last_change()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
