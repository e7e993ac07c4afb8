"""Opens plain files, and nothing else: a pipe, a device or a folder in their place is refused at once."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_QUICKLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a pipe keeps nobody waiting


def open_plain(path: Path) -> BinaryIO:
    """A plain file for reading. Raises `OSError`, for whatever else is there, too."""
    descriptor = os.open(path, os.O_RDONLY | _QUICKLY)
    try:
        _must_be_plain(os.fstat(descriptor).st_mode, path)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def refuse_all_but_plain(path: Path) -> None:
    """Raises `OSError` where something else has the name of a file, for whoever is to open it."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    _must_be_plain(mode, path)


def _must_be_plain(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.ENXIO, "is no file", str(path))
