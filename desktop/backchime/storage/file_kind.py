"""What a file is that somebody opens with Backchime: looked at, and not read whole."""

from enum import StrEnum
from pathlib import Path

import msgspec

from backchime.core.history_format import is_history
from backchime.core.problem import Problem
from backchime.core.reason import unreadable
from backchime.core.routine_format import LARGEST_FILE_BYTES
from backchime.core.routine_writing import ROUTINE_SUFFIX
from backchime.core.sentence import sentence
from backchime.plain_file import open_plain

ROUTINE_SUFFIXES = (ROUTINE_SUFFIX, ".json")


class FileKind(StrEnum):
    """What can be opened."""

    ROUTINE = "routine"
    HISTORY = "history"


class _Sections(msgspec.Struct):
    """What tells a routine file from other JSON; all of it is skipped, and nothing made of it."""

    poses: msgspec.Raw = msgspec.Raw()
    routines: msgspec.Raw = msgspec.Raw()


def kind_of(path: Path) -> FileKind | Problem:
    """What the file says it is, or why it cannot be opened; only a plain file is ever read."""
    try:
        with open_plain(path) as file:
            content = file.read(LARGEST_FILE_BYTES)
    except (OSError, ValueError) as error:
        return unreadable(path, error)
    if is_history(content):
        return FileKind.HISTORY
    if path.suffix.lower() == ROUTINE_SUFFIX or _has_routines(path, content):
        return FileKind.ROUTINE
    return _neither(path)


def _has_routines(path: Path, content: bytes) -> bool:
    """Whether a JSON file has what a routine file has; one with a slip in it, too, by its words."""
    if path.suffix.lower() not in ROUTINE_SUFFIXES:
        return False
    try:
        found = msgspec.json.decode(content, type=_Sections)
    except msgspec.ValidationError:  # no object
        return False
    except (ValueError, RecursionError):
        return any(f'"{section}"'.encode() in content for section in _Sections.__struct_fields__)
    return bool(bytes(found.poses) or bytes(found.routines))


def _neither(path: Path) -> Problem:
    summary = sentence("{name} is neither a routine nor a history of Backchime.", name=path.name)
    return Problem(summary)
