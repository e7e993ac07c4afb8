"""Takes the whole history away: the file, what lies beside it, and every copy of it."""

import logging
from collections.abc import Iterator
from pathlib import Path

from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence
from backchime.storage.history_db import HistoryFile, Written

BESIDE = ("-wal", "-shm", "-journal")

log = logging.getLogger(__name__)


def remove_history(file: HistoryFile, *others: Path) -> Written:
    """Lets go of the file and removes it, its copies, those set aside, and the `others`; tells what stays."""
    file.close()
    left: list[tuple[Path, OSError]] = []
    for path in (*files_of(file.path), *others):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            left.append((path, error))
            if path == file.path:
                break  # without the file itself, what lies beside it must stay: it belongs to it
    if not left:
        return Written(True)
    log.warning("Not removed: %r", left)
    names = ", ".join(path.name for path, _ in left)
    reason = reason_of(left[0][1])
    advice = sentence(
        "Close any program that uses them, then delete again. ({reason}: {names})", reason=reason, names=names
    )
    return Written(False, Problem(sentence("Some of your history could not be deleted."), advice, repr(left)))


def files_of(path: Path) -> Iterator[Path]:
    """The history file first, then what lies beside it, then copies and what was set aside."""
    yield path
    yield from (path.with_name(path.name + ending) for ending in BESIDE)
    if path.parent.is_dir():
        for copy in sorted(path.parent.iterdir()):
            if copy.name.startswith((f"{path.stem}-", f"{path.stem}.bad-")) and path.suffix in copy.name:
                yield copy
