"""Facts about a session as a player on the bus, seen by another program on it."""

import os
import select
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from backchime.system.media_keys import MediaKey, NowPlaying
from backchime.system.mpris import Mpris
from backchime.system.mpris_words import BUS_NAME, PATH, PLAYER, ROOT
from jeepney import DBusAddress, HeaderFields, MessageType
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.desktop_bus import ADDRESS, Client

pytestmark = pytest.mark.usefixtures("qapp")

PROPERTIES = "org.freedesktop.DBus.Properties"
NOW = NowPlaying(routine="Evening", title="Side plank, left", number=3, seconds=30.0)


class Player:
    """A session on the bus with another program that looks at it."""

    def __init__(self, qtbot: QtBot, client: Client) -> None:
        self.pressed: list[MediaKey] = []
        self.mpris = Mpris()
        self.mpris.watch(self.pressed.append, lambda: 12.5)
        self._qtbot = qtbot
        self.client = client

    def is_there(self) -> bool:
        return bool(self.ask("Ping", on="org.freedesktop.DBus.Peer") == ())

    def ask(self, name: str, signature: str = "", body: tuple[Any, ...] = (), *, on: str = "") -> Any:
        """What is answered: the body, or the end of an error's name."""
        answers = self.client.call(name, signature, body, on=on)
        self._qtbot.waitUntil(lambda: bool(answers))
        (answer,) = answers
        if answer.header.message_type is MessageType.error:
            return answer.header.fields[HeaderFields.error_name].rpartition(".")[2]
        return answer.body

    def get_all(self) -> dict[str, Any]:
        ((values,),) = [self.ask("GetAll", "s", (PLAYER,), on=PROPERTIES)]
        return {name: value for name, (_, value) in values.items()}

    def open(self, now: NowPlaying = NOW) -> None:
        self.mpris.show(now)
        self._qtbot.waitUntil(self.is_there)


@pytest.fixture
def player(qtbot: QtBot, bus: str) -> Iterator[Player]:
    with Client(bus, DBusAddress(PATH, bus_name=BUS_NAME, interface=PLAYER)) as client:
        made = Player(qtbot, client)
        yield made
        made.mpris.show(None)


def test_it_is_a_player_while_a_session_is_open_and_only_then(player: Player, qtbot: QtBot) -> None:
    assert player.ask("PlayPause") == "ServiceUnknown"
    player.open()
    assert player.ask("PlayPause") == ()
    player.mpris.show(None)
    qtbot.waitUntil(lambda: not player.is_there())
    player.open()


def test_every_key_is_passed_on_as_what_it_is(player: Player) -> None:
    player.open()
    asked = ("PlayPause", "Play", "Pause", "Next", "Previous", "Stop", "Raise", "Quit")
    assert [player.ask(name, on=ROOT if name in ("Raise", "Quit") else "") for name in asked] == [()] * 8
    keys = ("play-pause", "play", "pause", "next", "previous", "stop", "raise", "quit")
    assert player.pressed == [MediaKey(key) for key in keys]


def test_other_programs_see_what_is_led_through(player: Player) -> None:
    player.open()
    seen = player.get_all()
    assert {name: value for name, (_, value) in seen["Metadata"].items()} == {
        "mpris:trackid": "/org/backchime/phase/3",
        "mpris:length": 30_000_000,
        "xesam:title": "Side plank, left",
        "xesam:album": "Evening",
        "xesam:artist": ["Evening"],
    }
    assert (seen["PlaybackStatus"], seen["Position"], seen["CanSeek"]) == ("Playing", 12_500_000, False)
    assert all(seen[name] for name in ("CanPlay", "CanPause", "CanGoNext", "CanGoPrevious", "CanControl"))
    ((_, identity),) = player.ask("Get", "ss", (ROOT, "Identity"), on=PROPERTIES)
    assert identity == "Backchime"


def test_only_what_changes_is_told(player: Player, qtbot: QtBot) -> None:
    player.open()
    player.mpris.show(NOW)
    player.mpris.show(replace(NOW, is_paused=True))
    player.mpris.show(replace(NOW, is_paused=True, obeys=False))
    qtbot.waitUntil(lambda: len(player.client.signals) == 6)
    (paused, left) = (body for name, body in player.client.signals if name == "PropertiesChanged")
    assert player.client.signals.count(("Seeked", (12_500_000,))) == 4
    assert paused == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    assert set(left[1]) == {"CanPlay", "CanPause", "CanGoNext", "CanGoPrevious"}


def test_a_session_that_has_changed_before_the_name_was_had_is_told_of(player: Player, qtbot: QtBot) -> None:
    player.mpris.show(NOW)
    player.mpris.show(replace(NOW, title="Cat-cow"))
    qtbot.waitUntil(player.is_there)
    assert player.get_all()["Metadata"]["xesam:title"] == ("s", "Cat-cow")


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (("Explode", "", (), PLAYER), "UnknownMethod"),
        (("PlayPause", "", (), "org.example.Other"), "UnknownInterface"),
        (("PlayPause", "s", ("now",), PLAYER), "InvalidArgs"),
        (("OpenUri", "u", (1,), PLAYER), "InvalidArgs"),
        (("Get", "ss", (PLAYER, "Nothing"), PROPERTIES), "UnknownProperty"),
        (("Get", "ss", ("org.example.Other", "Volume"), PROPERTIES), "UnknownInterface"),
        (("Get", "s", (PLAYER,), PROPERTIES), "InvalidArgs"),
        (("Set", "ssv", (PLAYER, "Volume", ("d", 2.0)), PROPERTIES), "PropertyReadOnly"),
        (("Forget", "", (), PROPERTIES), "UnknownMethod"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name_and_does_nothing(
    player: Player, call: tuple[str, str, tuple[Any, ...], str], error: str
) -> None:
    player.open()
    name, signature, body, interface = call
    assert player.ask(name, signature, body, on=interface) == error
    assert player.pressed == []
    assert player.is_there()


def test_it_describes_itself_truly(player: Player) -> None:
    player.open()
    (described,) = player.ask("Introspect", on="org.freedesktop.DBus.Introspectable")
    node = ElementTree.fromstring(described)  # noqa: S314  # written by ourselves
    interfaces = {one.get("name"): one for one in node}
    methods = {one.get("name") for one in interfaces[PLAYER].iter("method")}
    assert methods >= {"Play", "Pause", "PlayPause", "Stop", "Next", "Previous", "Seek", "OpenUri"}
    told = {one.get("name"): one.get("type") for one in interfaces[PLAYER].iter("property")}
    ((values,),) = [player.ask("GetAll", "s", (PLAYER,), on=PROPERTIES)]
    assert told == {name: signature for name, (signature, _) in values.items()}


def test_a_second_one_is_told_apart_by_its_process(player: Player, qtbot: QtBot, bus: str) -> None:
    player.open()
    other = Mpris()
    other.show(NOW)
    own = DBusAddress(PATH, bus_name=f"{BUS_NAME}.instance{os.getpid()}", interface=PLAYER)
    with Client(bus, own) as client:
        second = Player(qtbot, client)
        qtbot.waitUntil(second.is_there)
    other.show(None)


@pytest.mark.parametrize("address", [None, "tcp:host=127.0.0.1,port=9", "unix:path=/nowhere", "nonsense"])
def test_without_a_bus_that_is_a_unix_socket_nothing_happens_but_one_line_in_the_log(
    address: str | None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    if address is None:
        monkeypatch.delenv(ADDRESS, raising=False)
    else:
        monkeypatch.setenv(ADDRESS, address)
    mpris = Mpris()
    for _ in range(2):
        mpris.show(NOW)
        mpris.show(replace(NOW, is_paused=True))
        mpris.show(None)
    assert len(caplog.messages) == 1


@pytest.mark.parametrize("says", [b"", b"REJECTED EXTERNAL\r\n", b"OK 1234\r\n" + b"\xff" * 64, b"x" * 9_000])
def test_a_bus_that_talks_nonsense_or_not_at_all_is_left_in_peace(
    qtbot: QtBot, tmp_path: Path, says: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backchime.system.bus.OPEN_MS", 20)
    monkeypatch.setenv(ADDRESS, f"unix:path={tmp_path / 'odd'}")
    with socket.socket(socket.AF_UNIX) as odd:
        odd.bind(str(tmp_path / "odd"))
        odd.listen()
        mpris = Mpris()
        with qtbot.waitSignal(mpris.bus.lost):
            mpris.show(NOW)
            connection, _ = odd.accept()
            connection.sendall(says)
        connection.close()
        mpris.show(None)


def test_a_message_larger_than_anything_we_are_told_ends_the_connection(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS, f"unix:path={tmp_path / 'odd'}")
    with socket.socket(socket.AF_UNIX) as odd:
        odd.bind(str(tmp_path / "odd"))
        odd.listen()
        mpris = Mpris()
        mpris.show(NOW)
        connection, _ = odd.accept()
        with connection, qtbot.waitSignal(mpris.bus.lost) as lost:
            connection.recv(100)
            connection.sendall(b"OK 1234\r\n")
            qtbot.waitUntil(lambda: bool(select.select([connection], [], [], 0)[0]))
            connection.sendall(b"l\2\0\1" + (100_000_000).to_bytes(4, "little") + bytes(8))
        assert "too long" in lost.args[0]
