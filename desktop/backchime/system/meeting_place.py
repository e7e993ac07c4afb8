"""Where the instances of one data folder meet: private to their owner, and with a name short enough."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

# What is left of a path divided by this names it: two of one person's never share it but by a rare chance.
LARGE_PRIME = 2**61 - 1
LONGEST_ADDRESS = 100  # bytes: Linux takes 107 for a socket, macOS 103


def meeting_places(data_folder: Path) -> Iterator[Path]:
    """Paths to meet at, the best first; the same for every instance that keeps its files in the folder.

    At each, a socket and a file beside it may be made. None is given where others could come between.
    """
    real = os.path.normcase(os.path.realpath(data_folder))
    name = f"backchime-{int.from_bytes(os.fsencode(real), 'big') % LARGE_PRIME:016x}"
    for folder in _folders(data_folder):
        place = folder / name
        fits = len(os.fsencode(place)) <= LONGEST_ADDRESS or os.name != "posix"  # a pipe has another name
        if fits and _is_private(folder):
            yield place


def _folders(data_folder: Path) -> Iterator[Path]:
    """Each is made only when those before it would not do."""
    own = str(os.getuid()) if hasattr(os, "getuid") else ""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if own and os.path.isabs(runtime):  # noqa: PTH117  # an empty text is no path
        yield Path(runtime)
    if own:
        yield Path("/run/user", own)  # the same, where a start does not know of it
    yield _made(data_folder)
    if own:
        yield _made(Path(tempfile.gettempdir(), f"backchime-{own}"))


def _made(folder: Path) -> Path:
    with contextlib.suppress(OSError):  # it will not do, and that is found when it is looked at
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _is_private(folder: Path) -> bool:
    """Whether only the owner can make something there, and that is us."""
    if not hasattr(os, "getuid"):
        return folder.is_dir()  # on Windows, a person's folders are the person's
    try:
        found = folder.lstat()
    except OSError:
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    ours = found.st_uid == os.getuid() and not others_write
    return stat.S_ISDIR(found.st_mode) and ours and os.access(folder, os.W_OK | os.X_OK)
