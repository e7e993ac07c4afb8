"""The portable package of Linux: one archive that runs from any folder, and can install itself."""

import shutil
import tarfile
import tempfile
from pathlib import Path

from making import linux_share
from making.project import NAME, PACKAGING, TOP, last_change, say, system_name

# What install.sh replaces by where it has put the program.
PROGRAM_LATER = "@PROGRAM@"


def make(bundle: Path, out: Path, version: str) -> Path:
    """Packs the bundle with its scripts and what a desktop wants to know: the same bytes each time."""
    say("portable archive")
    target = out / f"{NAME}-{version}-{system_name()}.tar.xz"
    with tempfile.TemporaryDirectory() as work, tarfile.open(target, "w:xz", preset=6) as archive:
        beside = lay_out(Path(work), version)
        for source, name in ((bundle, f"/{NAME}"), (beside, "")):
            for file in sorted(source.rglob("*")):
                place = f"{NAME}-{version}{name}/{file.relative_to(source).as_posix()}"
                archive.add(file, place, recursive=False, filter=_plain)
    return target


def lay_out(folder: Path, version: str) -> Path:
    """Fills the folder with all that lies beside the bundle."""
    linux = PACKAGING / "linux"
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(linux / name, folder)
    shutil.copyfile(linux / "README-portable.txt", folder / "README.txt")
    shutil.copyfile(TOP / "LICENSE", folder / "LICENSE")
    linux_share.make(folder / "share", version, program=PROGRAM_LATER)
    return folder


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry without whose it was and when it was made."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = last_change()
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
