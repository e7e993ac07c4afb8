"""One connection to the session's bus that never waits: what comes is read when it is there.

A Unix socket alone will do: an address of any other kind is refused.
"""

import socket
from collections.abc import Callable

from jeepney import HeaderFields, Message, MessageType, Parser
from jeepney.auth import Authenticator
from jeepney.bus import find_session_bus
from jeepney.bus_messages import message_bus
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

OPEN_MS = 2_000  # a bus answers within a few
PIECE_BYTES = 65_536
MOST_BYTES = 1_048_576  # of one message, or waiting to be sent: what is said here is small
ANSWERS = (MessageType.method_return, MessageType.error)

Take = Callable[[Message], None]


class Bus(QObject):
    """`opened` once calls can be made; `came` brings calls and signals; `lost` why there is no connection."""

    opened = Signal()
    came = Signal(object)
    lost = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Connects nowhere before `open`."""
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._reading: QSocketNotifier | None = None
        self._writing: QSocketNotifier | None = None
        self._patience = QTimer(self, singleShot=True, interval=OPEN_MS)
        self._patience.timeout.connect(self._give_up)
        self._forget()

    @property
    def is_open(self) -> bool:
        """Whether calls can be made."""
        return bool(self.name)

    def open(self) -> None:
        """Connects to the bus that the environment names; what comes of it is told."""
        if self._socket is not None:
            return
        self._socket = connection = socket.socket(socket.AF_UNIX)
        connection.setblocking(False)
        self._patience.start()
        try:
            connection.connect(find_session_bus())
        except Exception as error:  # no address, one that is none, nobody there, or too many before us
            self._lose(repr(error))
            return
        self._reading = self._notifier(QSocketNotifier.Type.Read, self._read)
        self._writing = self._notifier(QSocketNotifier.Type.Write, self._write)
        self._waiting += b"\0"  # goes before everything else
        self._log_in()

    def call(self, message: Message, take: Take) -> None:
        """Sends a call; `take` has the answer, which may be an error, unless the connection is lost first."""
        self._serial += 1
        self._asked[self._serial] = take
        self._send(message.serialise(serial=self._serial))

    def send(self, message: Message) -> None:
        """Sends what needs no answer."""
        self._serial += 1
        self._send(message.serialise(serial=self._serial))

    def close(self) -> None:
        """Ends the connection; what is still to be sent goes if it can go now."""
        if self._socket is not None and self._waiting:
            self._write()
        self._end()

    def _forget(self) -> None:
        self._log_in_with = Authenticator(inc_null_byte=False)
        self._parser = Parser()
        self._waiting = bytearray()
        self._asked: dict[int, Take] = {}
        self._serial = 0
        self.name = ""  # ours, as the bus has given it

    def _notifier(self, kind: QSocketNotifier.Type, act: Callable[[], None]) -> QSocketNotifier:
        assert self._socket is not None
        notifier = QSocketNotifier(self._socket.fileno(), kind, self)
        notifier.activated.connect(act)
        return notifier

    # -- out --

    def _send(self, data: bytes) -> None:
        if self._socket is None:
            return
        self._waiting += data
        if len(self._waiting) > MOST_BYTES:
            self._lose("the bus takes nothing more")
        else:
            self._write()

    def _write(self) -> None:
        if self._socket is None or self._writing is None:
            return
        try:
            del self._waiting[: self._socket.send(self._waiting)]
        except BlockingIOError:
            pass
        except OSError as error:
            self._lose(repr(error))
            return
        self._writing.setEnabled(bool(self._waiting))

    # -- in --

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            piece = self._socket.recv(PIECE_BYTES)
            messages = self._unpack(piece)
        except BlockingIOError:
            return
        except Exception as error:  # of the system, or whatever is no message
            self._lose(repr(error))
            return
        if not piece:
            self._lose("the bus has gone")
            return
        for message in messages:
            if self._socket is not None:  # else whoever took the one before has closed it
                self._take(message)

    def _unpack(self, piece: bytes) -> list[Message]:
        if not self._log_in_with.authenticated:
            self._log_in_with.feed(piece)
            self._log_in()
            return []
        messages: list[Message] = self._parser.feed(piece)
        if self._parser.bytes_desired() > MOST_BYTES:
            raise ValueError("a message is too long")
        return messages

    def _log_in(self) -> None:
        self._send(self._log_in_with.data_to_send() or b"")
        if self._log_in_with.authenticated:
            self._send(b"BEGIN\r\n")
            self.call(message_bus.Hello(), self._take_name)

    def _take_name(self, answer: Message) -> None:
        if answer.header.message_type is not MessageType.method_return:
            self._lose("the bus gives no name")
            return
        self._patience.stop()
        self.name = str(answer.body[0])
        self.opened.emit()

    def _take(self, message: Message) -> None:
        if message.header.message_type not in ANSWERS:
            self.came.emit(message)
            return
        take = self._asked.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None)
        if take:
            take(message)

    # -- the end --

    def _give_up(self) -> None:
        self._lose("the bus does not answer")

    def _lose(self, reason: str) -> None:
        self._end()
        self.lost.emit(reason)

    def _end(self) -> None:
        self._patience.stop()
        for notifier in (self._reading, self._writing):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        self._reading = self._writing = None
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._forget()
