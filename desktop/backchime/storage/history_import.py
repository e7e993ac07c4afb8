"""Brings a history from another computer in: read, compared, and merged only when the person says so."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.history import History
from backchime.core.history_faults import fault_of
from backchime.core.history_format import NewerHistoryError, NotAHistoryError, from_json, is_history
from backchime.core.history_merge import merge
from backchime.core.problem import Problem
from backchime.core.reason import unreadable
from backchime.core.sentence import sentence
from backchime.plain_file import open_plain
from backchime.storage import history_rows as rows
from backchime.storage.history_db import HistoryFile, Written, load_history, read_from
from backchime.whole_file import is_there

LARGEST_BYTES = 300_000_000  # a hundred years are about 180 MB


class Incoming(Struct, frozen=True):
    """What a file would bring: `new`, `newer` and `same` count its sessions, `other_...` all else in it."""

    history: History
    new: int = 0
    newer: int = 0
    same: int = 0
    other_new: int = 0
    other_newer: int = 0
    other_same: int = 0

    @property
    def changes_nothing(self) -> bool:
        """Whether all of it is there already."""
        return not (self.new or self.newer or self.other_new or self.other_newer)


def read_incoming(source: Path, own: Path) -> Incoming | Problem:
    """What a JSON file would bring to the own history file; changes nothing."""
    history = _read(source)
    if isinstance(history, Problem):
        return history
    stored = load_history(own)
    if stored.problem:
        return stored.problem
    return compared(stored.history, history)


def compared(mine: History, theirs: History) -> Incoming:
    """How much of a history is new, newer, or there already."""
    whole = merge(mine, theirs)
    known = {session.id for session in mine.sessions}
    news = whole.news.sessions
    new = sum(session.id not in known for session in news)
    newer, same = len(news) - new, len(theirs.sessions) - len(news)
    return Incoming(theirs, new, newer, same, whole.added - new, whole.changed - newer, whole.same - same)


def bring_in(file: HistoryFile, theirs: History, *, copy: Path | None) -> Written:
    """Merges a history into the file, all of it or nothing; the file as it was is kept as `copy` first."""
    if copy is not None and (problem := _copy(file.path, copy)):
        return Written(False, problem)

    def act(connection: sqlite3.Connection) -> None:
        news = merge(rows.read_history(connection), theirs).news
        rows.replace_all(connection, news)

    written = file.write(act)
    if written.stands or written.problem is None:
        return written
    if copy is not None:
        with suppress(OSError):
            copy.unlink()
    advice = sentence("Nothing was brought in, and your history is as it was.")
    return Written(False, replace(written.problem, advice=advice))


def copy_name(path: Path, now: datetime) -> Path:
    """A name beside the history file that nothing has yet."""
    stem = f"{path.stem}-{now:%Y-%m-%d-%H%M%S}"
    number, copy = 2, path.with_name(f"{stem}{path.suffix}")
    while is_there(copy):
        number, copy = number + 1, path.with_name(f"{stem}-{number}{path.suffix}")
    return copy


def _read(source: Path) -> History | Problem:
    try:
        with open_plain(source) as file:
            text = file.read(LARGEST_BYTES + 1)
        if len(text) > LARGEST_BYTES:
            return Problem(sentence("{name} is too large to be a history.", name=source.name))
    except OSError as error:
        return unreadable(source.name, error)
    try:
        return from_json(text)
    except NewerHistoryError as error:
        summary = sentence("{name} was written by a newer Backchime.", name=source.name)
        return Problem(summary, sentence("Update Backchime here, then bring it in again."), str(error))
    except NotAHistoryError as error:
        if not is_history(text):
            summary = sentence("{name} is not a history of Backchime.", name=source.name)
            advice = sentence("Choose the file that “Save everything” made on the other computer.")
            return Problem(summary, advice, str(error))
        summary = sentence("{name} has a fault, so nothing of it was brought in.", name=source.name)
        return Problem(summary, fault_of(text, str(error)), str(error))


def _copy(path: Path, copy: Path) -> Problem | None:
    """A copy of the file with all that is in its log, for its owner alone."""
    if not is_there(path):
        return None

    def act(connection: sqlite3.Connection) -> None:
        copy.touch(mode=0o600)
        with closing(sqlite3.connect(copy)) as target:
            connection.backup(target)

    _, problem = read_from(path, act, nothing=None)
    if problem:
        with suppress(OSError):
            copy.unlink()
        summary = sentence("A copy of your history could not be kept, so nothing was brought in.")
        return Problem(summary, problem.advice, problem.cause)
    return None
