"""What a further start of the app asks of the one whose window is open, and how it is written down."""

import os
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Struct

LARGEST_BYTES = 65_536
MOST_FILES = 20
LONGEST_PATH = 4_096
LONGEST_NAME = 200
LONGEST_TOKEN = 512


class Errand(Struct, frozen=True):
    """A routine to begin with and files to open, as whole paths; without any, the window is to come forward.

    `token` is the leave that the desktop gave to come forward. `history_changed` says only that the history
    file holds something else now: the window stays where it is.
    """

    start: str = ""
    files: tuple[Path, ...] = ()
    token: str = ""
    history_changed: bool = False


class _Written(msgspec.Struct, frozen=True):
    """An errand on its way. A path is bytes: its letters need not be text in any encoding."""

    start: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)] = ""
    files: Annotated[
        tuple[Annotated[bytes, msgspec.Meta(min_length=1, max_length=LONGEST_PATH)], ...],
        msgspec.Meta(max_length=MOST_FILES),
    ] = ()
    token: Annotated[str, msgspec.Meta(max_length=LONGEST_TOKEN, pattern=r"^[!-~]*\Z")] = ""
    history_changed: bool = False


def written(errand: Errand) -> bytes:
    """The errand as one line; what would be too much of it is left out."""
    files: tuple[bytes, ...] = ()
    for file in errand.files[:MOST_FILES]:
        path = os.fsencode(file)
        if len(path) <= LONGEST_PATH and sum(map(len, files)) + len(path) < LARGEST_BYTES // 2:
            files = (*files, path)
    start, token = errand.start[:LONGEST_NAME].encode("utf-8", "replace").decode(), errand.token
    if len(token) > LONGEST_TOKEN or not token.isascii() or not token.isprintable() or " " in token:
        token = ""
    return msgspec.json.encode(_Written(start, files, token, errand.history_changed)) + b"\n"


def read(line: bytes) -> Errand | None:
    """The errand that somebody wrote; None for whatever is no errand. Paths are whole, and nothing more."""
    if len(line) > LARGEST_BYTES:
        return None
    try:
        found = msgspec.json.decode(line, type=_Written)
        files = tuple(Path(os.fsdecode(file)) for file in found.files)
    except (msgspec.DecodeError, RecursionError, ValueError):
        return None
    if not all(file.is_absolute() and "\0" not in str(file) for file in files):
        return None
    return Errand(found.start, files, found.token, found.history_changed)
