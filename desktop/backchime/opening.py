"""How the window is to open: with nothing said, as by a double-click, no command line is read."""

from pathlib import Path

from msgspec import Struct

from backchime.places import Places


class Opening(Struct, frozen=True):
    """`places` are the person's files, `start` a routine's id, `opened` the files that it is to open.

    `data_folder` is where the person wants them, if they said so. `self_test` opens no window at all.
    """

    places: Places
    data_folder: Path | None = None
    start: str | None = None
    opened: tuple[Path, ...] = ()
    log_cues: bool = False
    self_test: bool = False
