"""A private D-Bus for one test, and services on it that record what they are asked."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

Answer = tuple[str, tuple[Any, ...]]
ADDRESS = "DBUS_SESSION_BUS_ADDRESS"


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Runs a bus, which is everybody's session bus meanwhile; gives its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    command.append(f"--address=unix:path={folder / 'bus'}")
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    before = os.environ.get(ADDRESS)
    os.environ[ADDRESS] = address
    try:
        yield address
    finally:
        os.environ.pop(ADDRESS)
        if before is not None:
            os.environ[ADDRESS] = before
        daemon.kill()
        daemon.communicate()


def member(message: Message) -> str:
    """The name of the method or signal."""
    return str(message.header.fields.get(HeaderFields.member, ""))


class Service:
    """Owns a name on the bus, on a thread of its own, and answers as it is told; everything is recorded.

    `answers` has the signature and body of each method's answer; a method that is not in it is an error, and
    one with None is never answered.
    """

    def __init__(self, address: str, name: str, answers: dict[str, Answer | None]) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.callers: list[str] = []
        self.gone: list[str] = []  # unique names that have left the bus
        self.answers = answers
        self._connection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        for asked in (message_bus.RequestName(name, 0), message_bus.AddMatch(rule)):
            unwrap_msg(self._connection.send_and_get_reply(asked, timeout=5))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> "Service":
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.sock.shutdown(2)
        self._thread.join(5)
        self._connection.close()

    @property
    def asked(self) -> list[str]:
        """The names of the methods that were called, in order."""
        return [name for name, _ in self.calls]

    def emit(self, message: Message) -> None:
        """Sends a signal."""
        self._connection.send(message)

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except OSError:
                return
            if message.header.message_type is MessageType.signal and member(message) == "NameOwnerChanged":
                name, _, owner = message.body
                if not owner:
                    self.gone.append(name)
            elif message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, call: Message) -> None:
        name = member(call)
        self.callers.append(str(call.header.fields[HeaderFields.sender]))
        self.calls.append((name, call.body))
        if name not in self.answers:
            self._connection.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
        elif answer := self.answers[name]:
            signature, body = answer
            self._connection.send(new_method_return(call, signature or None, body))


class Client:
    """Another program on the bus: calls one object and hears its signals, on a thread of its own."""

    def __init__(self, address: str, to: DBusAddress) -> None:
        self.signals: list[tuple[str, tuple[Any, ...]]] = []
        self._to = to
        self._connection = open_dbus_connection(address)
        self._asked: dict[int, list[Message]] = {}
        rule = MatchRule(type="signal", path=to.object_path)
        unwrap_msg(self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=5))
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.sock.shutdown(2)
        self._thread.join(5)
        self._connection.close()

    def call(
        self, name: str, signature: str = "", body: tuple[Any, ...] = (), *, on: str = ""
    ) -> list[Message]:
        """Calls a method, of another interface than usual if `on` names it; the list gets the answer."""
        to = self._to.with_interface(on) if on else self._to
        answers: list[Message] = []
        serial = next(self._connection.outgoing_serial)
        self._asked[serial] = answers
        self._connection.send(new_method_call(to, name, signature or None, body), serial=serial)
        return answers

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except OSError:
                return
            if message.header.message_type is MessageType.signal:
                self.signals.append((member(message), message.body))
            elif (to := message.header.fields.get(HeaderFields.reply_serial)) in self._asked:
                self._asked[to].append(message)
