"""The visitors that come by a named pipe; only Windows loads this."""

import logging

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from backchime.core.errand import LARGEST_BYTES
from backchime.system.pipe_door import PipeDoor, new_name
from backchime.system.visitors import PATIENCE_MS, Visitor, Visitors

log = logging.getLogger(__name__)


class PipeVisitors(Visitors):
    """Those that come through a pipe for the same person alone."""

    def __init__(self, door: PipeDoor, parent: QObject | None = None) -> None:
        """Puts up the pipe, and shows where."""
        super().__init__(parent)
        self._door = door
        self._pipe = QLocalServer(self)
        self._pipe.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._pipe.newConnection.connect(self._let_in)
        name = new_name()
        if self._pipe.listen(name):
            door.show(name)
        else:
            log.warning("No further start can be heard: %s", self._pipe.errorString())
            door.close()

    def send_away(self) -> None:
        """Hears nobody any more; who comes from now on waits until the door is gone."""
        if self._pipe.isListening():
            self._door.show("")
            self._pipe.close()
        super().send_away()

    def _let_in(self) -> None:
        while self._pipe.hasPendingConnections():
            way = self._pipe.nextPendingConnection()
            if self.is_full:
                log.warning("A visitor was sent away.")
                way.abort()
                way.deleteLater()
            else:
                self.take_in(_PipeVisitor(way, self))


class _PipeVisitor(Visitor):
    """One that came through the pipe."""

    def __init__(self, way: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._way = way
        way.setReadBufferSize(LARGEST_BYTES)
        way.readyRead.connect(self._listen)
        way.disconnected.connect(self.leave)

    def say(self, word: bytes) -> None:
        self._way.write(word)
        self._way.flush()  # before the window does what may take a while

    def hang_up(self) -> None:
        """What was said last is still on its way; nobody has for ever to hear it."""
        way = self._way
        way.readyRead.disconnect(self._listen)
        way.disconnected.disconnect(self.leave)
        way.disconnected.connect(way.deleteLater)
        patience = QTimer(way, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(lambda: way.abort())  # it is no slot, for which Qt would add one
        patience.start()
        way.disconnectFromServer()
        if way.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            way.deleteLater()

    def _listen(self) -> None:
        if words := self._way.readAll().data():
            self.hear(bytes(words))
