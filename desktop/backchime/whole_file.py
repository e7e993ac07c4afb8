"""Files of the person, written whole or not at all."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence


def is_there(path: Path) -> bool:
    """Whether there is a file; where the system lets us not even look, there is none for us."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def make_private(folder: Path) -> None:
    """Takes from everybody else whatever rights they have in a folder that is ours alone."""
    with contextlib.suppress(OSError):
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def write_whole(path: Path, content: bytes) -> None:
    """Replaces a file by a complete new one, for its owner only, so that no crash leaves half of it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def write_out(target: Path, content: bytes) -> Problem | None:
    """Writes a file that the person asked for, in a folder that must be there; or says why not."""
    try:
        with whole(target) as file:
            file.write(content)
    except OSError as error:
        return unwritten(target, error)
    return None


@contextlib.contextmanager
def whole(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `target` once it is complete; of one that is not, nothing stays."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(target))
    made = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        with made.open("xb") as file:
            yield file
            file.flush()
        made.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            made.unlink()
        raise


def unwritten(target: Path, error: OSError) -> Problem:
    """Why a file could not be written; what was there before still is."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            why = sentence("The disk is full.")
        case errno.ENOENT | errno.ENOTDIR:
            why = sentence("There is no folder {folder}.", folder=target.parent)
        case errno.EISDIR:
            why = sentence("That is a folder.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            why = sentence("The folder {folder} cannot be written to.", folder=target.parent)
        case _:
            why = sentence("The system says: {reason}.", reason=reason_of(error))
    return Problem(sentence("{file} could not be saved.", file=target), why, str(error))
