"""One window for each data folder: a further start passes on what it was asked, and goes.

Of the starts that meet at a place, one at a time passes its gate, a locked file: whoever finds nobody
listening there puts up its own door, a socket. No lock is held for longer, so that one that was killed leaves
nothing to wait for. Where locks do not work, two starts at the same instant may both open a window.
"""

import contextlib
import logging
import os
import select
import socket
import stat
import time
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from backchime.core.errand import Errand, written
from backchime.system.meeting import ANSWER, LONGEST_START_SECONDS, RETRY_SECONDS, Meeting, Met
from backchime.system.meeting_place import meeting_places

if os.name == "posix":
    import fcntl

ANSWER_SECONDS = 1.0  # how long one is waited for that should answer at once
LONGEST_END_SECONDS = 6.0  # while it says that it is closing
WAITING_VISITORS = 128
BY_SOCKET = os.name == "posix"  # elsewhere by a named pipe

log = logging.getLogger(__name__)


class _State(StrEnum):
    """How far the first one is, as written in the gate."""

    STARTING = ""
    READY = "ready"
    CLOSING = "closing"


class SocketDoor(Struct, frozen=True):
    """Where the first one hears of others; `socket` waits for them without blocking."""

    place: Path
    socket: socket.socket
    number: int  # of the socket's file: another may have come in its place

    def say_ready(self) -> None:
        """From now on, one that comes is answered."""
        self._say(_State.READY)

    def say_closing(self) -> None:
        """From now on, one that comes waits until the door is gone."""
        self._say(_State.CLOSING)

    def close(self) -> None:
        """The next one that comes is the first."""
        if self.socket.fileno() < 0:
            return
        with contextlib.suppress(OSError), _gate(self.place):
            if _address(self.place).lstat().st_ino == self.number:
                _address(self.place).unlink()
        self.socket.close()

    def _say(self, state: _State) -> None:
        with contextlib.suppress(OSError):
            _gate_file(self.place).write_text(state.value, encoding="ascii")


def meet(data_folder: Path, errand: Errand) -> Met:
    """Passes the errand on to the window that is open for the folder, if there is one; takes no long time."""
    for place in meeting_places(data_folder):
        try:
            return _meet_at(place, errand)
        except (OSError, ImportError) as error:
            log.info("No instances can meet at %s: %r", place, error)
    return Met(Meeting.ALONE)


def tell(data_folder: Path, errand: Errand) -> bool:
    """Tells the window that is open for the folder; false where none is, or it does not listen."""
    for place in meeting_places(data_folder):
        if not BY_SOCKET:
            with contextlib.suppress(OSError, ImportError):
                from backchime.system.pipe_door import pass_on_by_pipe

                return pass_on_by_pipe(place, errand) is Meeting.PASSED_ON
        elif (visit := _visit(place)) is not None:
            with visit:
                return _pass_on(visit, place, errand) is Meeting.PASSED_ON
    return False


def _meet_at(place: Path, errand: Errand) -> Met:
    """Raises `OSError` where a socket cannot be, nor a pipe."""
    if not BY_SOCKET:
        from backchime.system.pipe_door import meet_by_pipe

        return meet_by_pipe(place, errand)
    patience = time.monotonic() + LONGEST_END_SECONDS
    while True:
        with _gate(place):
            visit = _visit(place)
            if visit is None:
                return Met(Meeting.FIRST, _put_up_door(place))
        with visit:
            answer = _pass_on(visit, place, errand)
        if answer is not None or time.monotonic() > patience:
            return Met(answer or Meeting.SILENT)
        select.select((), (), (), RETRY_SECONDS)


def _visit(place: Path) -> socket.socket | None:
    """A way to the first one, if there is one."""
    visit = socket.socket(socket.AF_UNIX)
    visit.settimeout(ANSWER_SECONDS)
    try:
        visit.connect(str(_address(place)))
    except (FileNotFoundError, ConnectionRefusedError):
        visit.close()
        return None
    except OSError:  # nobody opens, and others wait already
        return visit
    return visit


def _pass_on(visit: socket.socket, place: Path, errand: Errand) -> Meeting | None:
    """What came of it; None if the first one went while it was told."""
    state = _state(place)
    visit.settimeout(LONGEST_END_SECONDS if state is _State.CLOSING else ANSWER_SECONDS)
    try:
        visit.sendall(written(errand))
        if state is _State.STARTING:
            return Meeting.PASSED_ON  # it reads what has come as soon as it shows its window
        answer = visit.recv(len(ANSWER))
        return {ANSWER: Meeting.PASSED_ON, b"": None}.get(answer, Meeting.SILENT)
    except (BrokenPipeError, ConnectionResetError):
        return None
    except OSError as error:
        log.info("The first instance does not answer: %r", error)
        return Meeting.SILENT


def _put_up_door(place: Path) -> SocketDoor:
    address = _address(place)
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISSOCK(address.lstat().st_mode):
            raise FileExistsError(str(address))
        address.unlink()
    _gate_file(place).write_text(_State.STARTING.value, encoding="ascii")
    door = socket.socket(socket.AF_UNIX)
    try:
        door.bind(str(address))
        address.chmod(0o600)
        door.listen(WAITING_VISITORS)
        door.setblocking(False)
        return SocketDoor(place, door, address.lstat().st_ino)
    except OSError:
        door.close()
        raise


def _state(place: Path) -> _State:
    try:
        said = _gate_file(place).read_text(encoding="ascii")
        age = time.time() - _gate_file(place).stat().st_mtime
    except (OSError, ValueError):
        return _State.READY
    if said == _State.STARTING.value:
        return _State.STARTING if age < LONGEST_START_SECONDS else _State.READY
    return _State.CLOSING if said == _State.CLOSING.value else _State.READY


@contextlib.contextmanager
def _gate(place: Path) -> Iterator[None]:
    """Lets one through at a time; where locks do not work, or somebody stands still in it, everybody."""
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    file = os.open(_gate_file(place), flags, 0o600)
    try:
        patience = time.monotonic() + ANSWER_SECONDS
        while not _is_through(file) and time.monotonic() < patience:
            select.select((), (), (), RETRY_SECONDS)
        yield
    finally:
        os.close(file)


def _is_through(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        log.info("Locks do not work here: %r", error)
    return True


def _gate_file(place: Path) -> Path:
    return place.with_suffix(".gate")


def _address(place: Path) -> Path:
    return place.with_suffix(".socket")
