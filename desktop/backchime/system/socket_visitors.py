"""The visitors that come by a socket: everywhere but on Windows."""

import contextlib
import logging
import os
import socket
import struct
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from backchime.system.single_instance import SocketDoor
from backchime.system.visitors import PATIENCE_MS, Visitor, Visitors

READ_AT_ONCE = 16_384

log = logging.getLogger(__name__)


class SocketVisitors(Visitors):
    """Those that come to a socket."""

    def __init__(self, door: SocketDoor, parent: QObject | None = None) -> None:
        """Opens the door; it is closed when the process ends."""
        super().__init__(parent)
        self._door = door
        self._knocks = QSocketNotifier(door.socket.fileno(), QSocketNotifier.Type.Read, self)
        self._knocks.activated.connect(self._let_in)
        self._rest = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._rest.timeout.connect(self._listen_again)
        door.say_ready()

    def send_away(self) -> None:
        """Hears nobody any more; who comes from now on waits until the door is gone."""
        self._knocks.setEnabled(False)
        self._rest.stop()
        self._door.say_closing()
        super().send_away()

    def _let_in(self) -> None:
        try:
            visit, _ = self._door.socket.accept()
        except OSError as error:
            # It has gone again, or the system has no more to give: then one waits a while.
            log.info("A visitor could not be let in: %r", error)
            self._knocks.setEnabled(False)
            self._rest.start()
            return
        if self.is_full or not _is_ours(visit):
            log.warning("A visitor was sent away.")
            visit.close()
            return
        self.take_in(_SocketVisitor(visit, self))

    def _listen_again(self) -> None:
        self._knocks.setEnabled(True)


class _SocketVisitor(Visitor):
    """One that came to the socket."""

    def __init__(self, visit: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        visit.setblocking(False)
        self._visit = visit
        self._words = QSocketNotifier(visit.fileno(), QSocketNotifier.Type.Read, self)
        self._words.activated.connect(self._listen)

    def say(self, word: bytes) -> None:
        with contextlib.suppress(OSError):
            self._visit.send(word)

    def hang_up(self) -> None:
        self._words.setEnabled(False)
        self._visit.close()

    def _listen(self) -> None:
        try:
            words = self._visit.recv(READ_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            self.leave()
            return
        self.hear(words)


def _is_ours(visit: socket.socket) -> bool:
    """Whether the same person asks; elsewhere than on Linux the folder of the socket sees to that."""
    if sys.platform != "linux":
        return True
    _, user, _ = struct.unpack("3i", visit.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return bool(user == os.getuid())
