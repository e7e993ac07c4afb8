"""Facts about the whole app on a desktop that is there: a bus, a screen saver, a remote control."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.session_view import State
from backchime.system.desktop import this_desktop
from backchime.system.mpris_words import BUS_NAME, PATH, PLAYER
from jeepney import DBusAddress, MessageType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop_bus import Client, Service, private_bus
from tests.ui.rooms import House, open_house

BUSY_MS = 30_000  # wakepy is imported on a thread beside a window that is being made


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[tuple[Service, Client]]:
    """A desktop with a screen saver, and another program that controls players."""
    answers = {"Inhibit": ("u", (7,)), "UnInhibit": ("", ())}
    with (
        private_bus(tmp_path) as bus,
        Service(bus, "org.freedesktop.ScreenSaver", {**answers}) as saver,
        Client(bus, DBusAddress(PATH, bus_name=BUS_NAME, interface=PLAYER)) as remote,
    ):
        yield saver, remote


def test_a_session_led_from_elsewhere_keeps_the_screen_on_just_as_long_as_it_runs(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, desktop: tuple[Service, Client]
) -> None:
    saver, remote = desktop
    for house in open_house(qtbot, qapp, tmp_path / "data", desktop=this_desktop()):
        _lead(qtbot, house, saver, remote)


def _lead(qtbot: QtBot, house: House, saver: Service, remote: Client) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    controller = house.rooms.session.controller

    def press(method: str) -> None:
        answers = remote.call(method)
        qtbot.waitUntil(lambda: bool(answers))
        assert answers[0].header.message_type is MessageType.method_return

    def state() -> State:
        view = controller.view()
        assert view is not None
        return view.state

    qtbot.waitUntil(lambda: saver.asked == ["Inhibit"], timeout=BUSY_MS)
    qtbot.waitUntil(lambda: _is_there(qtbot, remote))
    press("PlayPause")
    assert state() is State.PAUSED
    qtbot.waitUntil(lambda: saver.asked == ["Inhibit", "UnInhibit"])
    press("Play")
    assert state() is State.RUNNING
    qtbot.waitUntil(lambda: saver.asked[2:] == ["Inhibit"])
    press("Next")
    press("Next")
    view = controller.view()
    assert view is not None
    assert view.index == 2
    house.rooms.window.close()
    qtbot.waitUntil(lambda: saver.asked[3:] == ["UnInhibit"])


def _is_there(qtbot: QtBot, remote: Client) -> bool:
    answers = remote.call("Ping", on="org.freedesktop.DBus.Peer")
    qtbot.waitUntil(lambda: bool(answers))
    return bool(answers[0].header.message_type is MessageType.method_return)
