"""Hears what further starts of the app ask, without waiting for any of them."""

import contextlib
import logging
import os
import socket
import struct
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from backchime.core.errand import LARGEST_BYTES, read
from backchime.system.single_instance import ANSWER, REFUSAL, Door

MOST_AT_ONCE = 32
PATIENCE_MS = 2_000  # an errand is one short line
READ_AT_ONCE = 16_384

log = logging.getLogger(__name__)


class Visitors(QObject):
    """`came` brings the errand of each further start of the same person, checked."""

    came = Signal(object)

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        """Opens the door; it is closed when the process ends."""
        super().__init__(parent)
        self._door = door
        self._there: set[_Visitor] = set()
        self._knocks = QSocketNotifier(door.socket.fileno(), QSocketNotifier.Type.Read, self)
        self._knocks.activated.connect(self._let_in)
        self._rest = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._rest.timeout.connect(self._listen_again)
        door.say_ready()

    @property
    def number(self) -> int:
        """How many are being listened to."""
        return len(self._there)

    def send_away(self) -> None:
        """Hears nobody any more; who comes from now on waits until the door is gone."""
        self._knocks.setEnabled(False)
        self._rest.stop()
        self._door.say_closing()
        for visitor in tuple(self._there):
            visitor.leave()

    def _let_in(self) -> None:
        try:
            visit, _ = self._door.socket.accept()
        except OSError as error:
            # It has gone again, or the system has no more to give: then one waits a while.
            log.info("A visitor could not be let in: %r", error)
            self._knocks.setEnabled(False)
            self._rest.start()
            return
        if self.number >= MOST_AT_ONCE or not _is_ours(visit):
            log.warning("A visitor was sent away.")
            visit.close()
            return
        visitor = _Visitor(visit, self)
        self._there.add(visitor)
        visitor.told.connect(self.came)
        visitor.left.connect(self._forget)

    def _listen_again(self) -> None:
        self._knocks.setEnabled(True)

    def _forget(self, visitor: "_Visitor") -> None:
        self._there.discard(visitor)


class _Visitor(QObject):
    """One that asks; it gets a short while for one line, and one word for an answer."""

    told = Signal(object)
    left = Signal(object)

    def __init__(self, visit: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        visit.setblocking(False)
        self._visit = visit
        self._heard = bytearray()
        self._words = QSocketNotifier(visit.fileno(), QSocketNotifier.Type.Read, self)
        self._words.activated.connect(self._listen)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def leave(self) -> None:
        """Nothing more is heard of it."""
        self._words.setEnabled(False)
        self._patience.stop()
        self._visit.close()
        self.left.emit(self)
        self.deleteLater()

    def _listen(self) -> None:
        try:
            heard = self._visit.recv(READ_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            self.leave()
            return
        self._heard += heard
        line, end, _ = self._heard.partition(b"\n")
        if end:
            self._answer(bytes(line))
        elif not heard:
            self.leave()
        elif len(self._heard) > LARGEST_BYTES:
            self._answer(b"")

    def _answer(self, line: bytes) -> None:
        errand = read(line)
        with contextlib.suppress(OSError):  # it may not have waited for an answer
            self._visit.send(REFUSAL if errand is None else ANSWER)
        self.leave()
        if errand is None:
            log.warning("Something that makes no sense came from another process.")
        else:
            self.told.emit(errand)


def _is_ours(visit: socket.socket) -> bool:
    """Whether the same person asks; elsewhere than on Linux the folder of the socket sees to that."""
    if sys.platform != "linux":
        return True
    _, user, _ = struct.unpack("3i", visit.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return bool(user == os.getuid())
