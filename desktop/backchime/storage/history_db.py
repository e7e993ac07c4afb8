"""The history file: one SQLite database in which a hold stands as soon as it is written.

It is never written by an older Backchime than it was made for, and never deleted: one that is damaged is set
aside under another name.
"""

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct, field

from backchime.core.history import Ending, History, Record, SessionRecord
from backchime.core.problem import Problem
from backchime.core.reason import reason_of
from backchime.core.sentence import sentence
from backchime.plain_file import refuse_all_but_plain
from backchime.storage import history_rows as rows
from backchime.storage.history_schema import VERSION, migrate, version_of

BUSY_SECONDS = 2.0  # how long another program may hold the file before that is told
TABLES_OF_ALL_VERSIONS = frozenset({"session", "hold"})
_LATER_TABLES = {"day", "activity", "activity_rating", "day_total", "pose_week", "decision", "light_week"}
TABLES = TABLES_OF_ALL_VERSIONS | _LATER_TABLES
_NO_RECORD = (
    msgspec.ValidationError,
    UnicodeDecodeError,
)  # what is no record, or no text, stands in the file
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

TAKEN_AWAY = Problem(
    sentence("Your history file is gone, so a new one was begun."),
    sentence("What is practised from now on is kept. Was the file moved, or deleted?"),
)

log = logging.getLogger(__name__)
Act = Callable[[sqlite3.Connection], None]
Found = TypeVar("Found")


class _NewerFileError(Exception):
    """A newer Backchime has written it."""


class _DamagedFileError(Exception):
    """It cannot be relied on."""


class Written(Struct, frozen=True):
    """What came of writing: whether it stands on the disk, and what the person should know."""

    stands: bool
    problem: Problem | None = None


class StoredHistory(Struct, frozen=True):
    """What reading gave: everything that is kept, or a problem."""

    history: History = field(default_factory=History)
    problem: Problem | None = None


class HistoryFile:
    """One history file, opened when it is first needed; for one thread at a time."""

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        """Touches nothing yet."""
        self._path = path
        self._busy_seconds = busy_seconds
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def keep(self, record: Record) -> Written:
        """Writes any record as it is now, in place of what it was; of a session the new holds, too."""
        return self.write(lambda connection: rows.write(connection, record))

    def add(self, news: History) -> Written:
        """Writes records in place of what has the same id; all of them, or none."""
        return self.write(lambda connection: rows.replace_all(connection, news))

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._path

    def find_open(self, take: Callable[[tuple[SessionRecord, ...]], None]) -> Written:
        """Gives the sessions that have not ended, the latest first; a damaged file is set aside, too."""

        def act(connection: sqlite3.Connection) -> None:
            found = rows.read_sessions(connection, f"ending = '{Ending.OPEN.value}'")
            take(tuple(sorted(found, key=lambda session: session.started, reverse=True)))

        return self.write(act)

    def write(self, act: Act) -> Written:
        """Does something with the file in one transaction; on a damaged one, with a new one in its place."""
        try:
            was_taken_away = self._do(act)
        except (_DamagedFileError, sqlite3.Error, *_NO_RECORD) as error:
            if not _is_damage(error):
                return Written(False, _unsaved(error, self._path))
            return self._begin_anew(act, error)
        except _NewerFileError as error:
            return Written(False, _newer(self._path, error))
        except OSError as error:
            return Written(False, _unsaved(error, self._path))
        return Written(True, TAKEN_AWAY if was_taken_away else None)

    def close(self) -> None:
        """Lets go of the file."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _do(self, act: Act) -> bool:
        """Does it; whether a new file had to be begun, as somebody has taken the open one away."""
        was_taken_away = self._connection is not None and _identity_of(self._path) != self._identity
        if was_taken_away:  # the system would let us write on, into a file that nobody finds again
            self.close()
        if self._connection is None:
            self._connection = _opened(self._path, self._busy_seconds)
            self._identity = _identity_of(self._path)
        with _transaction(self._connection) as connection:
            act(connection)
        return was_taken_away

    def _begin_anew(self, act: Act, error: Exception) -> Written:
        log.error("The history is damaged: %r", error)
        self.close()
        try:
            aside = set_aside(self._path)
            self._do(act)
        except (_DamagedFileError, _NewerFileError, sqlite3.Error, OSError) as second:
            return Written(False, _unsaved(second, self._path))
        advice = sentence("The old file is kept as {name}.", name=aside.name)
        summary = sentence("Your history could not be read, so a new one was begun.")
        return Written(True, Problem(summary, advice, repr(error)))


def load_history(path: Path) -> StoredHistory:
    """Reads everything, as `read_from` does."""
    return StoredHistory(*read_from(path, rows.read_history, nothing=History()))


def read_from(
    path: Path, act: Callable[[sqlite3.Connection], Found], *, nothing: Found
) -> tuple[Found, Problem | None]:
    """What `act` reads, or `nothing` and perhaps why. Changes nothing, also while the app writes.

    An older file is read as it is, through a copy in memory.
    """
    try:
        refuse_all_but_plain(path)
        if not path.exists():
            return nothing, None
        _refuse_newer(path)
        with contextlib.closing(_reading(path)) as connection:
            return act(connection), None
    except _NewerFileError as error:
        return nothing, _newer(path, error)
    except (sqlite3.Error, msgspec.ValidationError, ValueError, OSError) as error:
        log.info("The history could not be read: %r", error)
        summary = sentence("Your history could not be read.")
        advice = sentence("The file is left as it is: {name}", name=path)
        return nothing, Problem(summary, advice, repr(error))


def set_aside(path: Path) -> Path:
    """Gives a file, with what belongs to it, a name that nothing has yet; returns the new name."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.bad-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
    for ending in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).replace(aside.with_name(aside.name + ending))
    return aside


# -- opening --


def _opened(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """A connection on which what is committed stands, in a file for its owner alone."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    refuse_all_but_plain(path)
    _refuse_newer(path)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with contextlib.suppress(OSError):
        path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    if version_of(connection) > 0:
        _must_hold(connection, TABLES_OF_ALL_VERSIONS)
    for pragma in (
        "journal_mode = WAL",  # decision 11 says why
        "synchronous = FULL",
        "fullfsync = ON",  # on macOS, where a plain one stops at the disk's own memory
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    migrate(connection)
    _must_hold(connection, TABLES)


def _identity_of(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of the same name."""
    with contextlib.suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _must_hold(connection: sqlite3.Connection, tables: frozenset[str]) -> None:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if lacking := tables - there:
        raise _DamagedFileError(f"there is no {', '.join(sorted(lacking))}")


def _reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; to an older file, to a copy in memory of the version of today."""
    connection = _read_only(path)
    if version_of(connection) == VERSION:
        return connection
    copy = sqlite3.connect(":memory:", isolation_level=None)
    with contextlib.closing(connection):
        connection.backup(copy)
    migrate(copy)
    return copy


def _refuse_newer(path: Path) -> None:
    """Raises for a file of a newer version, without touching it; its log may be newer than its head."""
    if not path.exists():
        return
    version = _version(path, immutable=True)
    if version <= VERSION and path.with_name(f"{path.name}-wal").exists():
        version = _version(path, immutable=False)
    if version > VERSION:
        raise _NewerFileError(f"version {version}")


def _version(path: Path, *, immutable: bool) -> int:
    """What the head, or else head and log say; 0 for an empty or damaged file, as opening it will tell.

    SQLite alone may open the file: whoever else closes it takes the locks of the whole process away, and
    then the next program that reads the history removes the log into which the app still writes.
    """
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_read_only(path, immutable)) as connection:
        return version_of(connection)
    return 0


def _read_only(path: Path, immutable: bool = False) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable={immutable:d}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS)


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # SQLite may have rolled back by itself
            connection.execute("ROLLBACK")
        raise


# -- what the person is told --


def _is_damage(error: Exception) -> bool:
    if isinstance(error, (_DamagedFileError, *_NO_RECORD)):
        return True
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _DAMAGED


def _unsaved(error: Exception, path: Path) -> Problem:
    log.warning("The history could not be saved: %r", error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        summary = sentence("Another program is using your history.")
        advice = sentence("You can go on. Saving is tried again after every hold.")
    elif code == sqlite3.SQLITE_FULL:
        summary = sentence("The disk is full, so your history is not saved.")
        advice = sentence("You can go on. Saving is tried again after every hold.")
    else:
        summary = sentence("Your history could not be saved.")
        advice = sentence(
            "You can go on. Saving is tried again after every hold. ({reason}: {folder})",
            reason=reason_of(error),
            folder=path.parent,
        )
    return Problem(summary, advice, repr(error))


def _newer(path: Path, error: Exception) -> Problem:
    summary = sentence("{name} was written by a newer Backchime.", name=path.name)
    return Problem(summary, sentence("It is left as it is, and nothing is added to it."), str(error))
