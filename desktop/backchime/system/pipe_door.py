"""One window for each data folder, as `single_instance` has it, on Windows: by a named pipe.

The first one holds its gate, a locked file, for as long as it lives; the system opens it again even for one
that was killed. In the gate stands the name of the first one's pipe. Nobody can know it beforehand, so no
other user can have put up a pipe of that name. Only Windows loads this: Qt's part for pipes takes its time.
"""

import contextlib
import os
import re
import sys
import threading
import time
from io import FileIO
from pathlib import Path

from msgspec import Struct
from PySide6.QtNetwork import QLocalSocket

from backchime.core.errand import Errand, written
from backchime.system.meeting import ANSWER, LONGEST_START_SECONDS, RETRY_SECONDS, Meeting, Met

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl  # the tests meet by a pipe elsewhere, too

ANSWER_SECONDS = 3.0  # one that listens since a moment ago may be painting its window
NAME = re.compile(r"backchime-[0-9a-f]{32}")
NAME_BYTES = 42
LOCKED_AT = 1 << 20  # Windows lets nobody read what is locked: that is a byte far behind the name
ANY_PROCESS = -1


class PipeDoor(Struct, frozen=True):
    """The gate, in which the first one shows the name of its pipe."""

    gate: FileIO

    def show(self, name: str) -> None:
        """From now on the others find the pipe; without a name, who comes waits until the gate is open."""
        self.gate.seek(0)
        self.gate.write(name.ljust(NAME_BYTES).encode("ascii"))

    def close(self) -> None:
        """The next one that comes is the first."""
        self.gate.close()


def new_name() -> str:
    """A name for a pipe that nobody can guess."""
    return f"backchime-{os.urandom(16).hex()}"


def meet_by_pipe(place: Path, errand: Errand) -> Met:
    """As `meet` does. Raises `OSError` where no file can be locked.

    A first one that has shown no name still starts, or is closing: it is waited for.
    """
    patience = time.monotonic() + LONGEST_START_SECONDS
    while True:
        if (door := _through_the_gate(place)) is not None:
            return Met(Meeting.FIRST, door)
        answer = pass_on_by_pipe(place, errand)
        if answer is not None or time.monotonic() > patience:
            return Met(answer or Meeting.SILENT)
        threading.Event().wait(RETRY_SECONDS)


def pass_on_by_pipe(place: Path, errand: Errand) -> Meeting | None:
    """What came of telling the first one; None where there is none, or it went while it was told."""
    name = _name_of_pipe(place)
    if name is None:
        return None
    way = QLocalSocket()
    way.connectToServer(name)
    if not way.waitForConnected(int(ANSWER_SECONDS * 1000)):
        return None
    _let_come_forward()
    way.write(written(errand))
    if way.waitForReadyRead(int(ANSWER_SECONDS * 1000)):
        return Meeting.PASSED_ON if way.readAll().data() == ANSWER else Meeting.SILENT
    return Meeting.SILENT if way.state() is QLocalSocket.LocalSocketState.ConnectedState else None


def _name_of_pipe(place: Path) -> str | None:
    try:
        with _gate_file(place).open("rb", buffering=0) as gate:
            name = gate.read(NAME_BYTES).decode("ascii", "replace")
    except FileNotFoundError:
        return None
    return name if NAME.fullmatch(name) else None


def _through_the_gate(place: Path) -> PipeDoor | None:
    file = _gate_file(place)
    file.touch(mode=0o600)
    gate = file.open("r+b", buffering=0)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(gate.close)
        if not _is_locked_now(gate):
            return None
        door = PipeDoor(gate)
        door.show("")
        on_failure.pop_all()
        return door


def _is_locked_now(gate: FileIO) -> bool:
    """Whether the gate is ours from now on, as it is nobody else's."""
    if sys.platform == "win32":
        gate.seek(LOCKED_AT)
        try:
            msvcrt.locking(gate.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
    else:
        try:
            fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def _let_come_forward() -> None:
    """The person has just started us, so we are in front: Windows lets us give that away."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)


def _gate_file(place: Path) -> Path:
    return place.with_suffix(".gate")
