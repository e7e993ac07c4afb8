"""Facts about an X server's own screen saver, on a server of our own; they take seconds: deep profile."""

import ctypes
import os
from collections.abc import Iterator

import pytest
from backchime.system.wakepy_awake import WakepyAwake
from pytestqt.qtbot import QtBot

from tests.desktop_bus import ADDRESS
from tests.x_server import x_server

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(os.environ.get("HYPOTHESIS_PROFILE") != "deep", reason="takes seconds: deep profile"),
]

IDLE_SECONDS = 1


class _SaverInfo(ctypes.Structure):
    _fields_ = [
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    ]


class XServer:
    """A server whose screen saver comes after a second, and what it says of it."""

    def __init__(self, name: str) -> None:
        self._x11, self._saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        self._x11.XSetScreenSaver(self._display, IDLE_SECONDS, IDLE_SECONDS, 1, 1)
        self._x11.XSync(self._display, 0)

    def is_dark(self) -> bool:
        return bool(self._info().state == 1)

    def touch(self) -> None:
        """As whoever begins a session has just pressed a key."""
        self._x11.XResetScreenSaver(self._display)

    def idle_ms(self) -> int:
        return int(self._info().idle)

    def _info(self) -> _SaverInfo:
        info, root = _SaverInfo(), ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._saver.XScreenSaverQueryInfo(self._display, root, ctypes.byref(info))
        return info


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[XServer]:
    with x_server() as running:
        monkeypatch.setenv("DISPLAY", running.display)
        monkeypatch.delenv(ADDRESS, raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield XServer(running.display)


def test_without_a_desktop_the_x_server_itself_is_held_off_and_let_go(qtbot: QtBot, server: XServer) -> None:
    qtbot.waitUntil(server.is_dark)  # so it does by itself
    answers: list[bool] = []
    awake = WakepyAwake()
    awake.watch(answers.append)
    server.touch()
    awake.keep(True)
    qtbot.waitUntil(lambda: answers == [True])
    before = server.idle_ms()
    qtbot.waitUntil(lambda: server.idle_ms() > before + 2_000 * IDLE_SECONDS)
    assert not server.is_dark()
    awake.keep(False)
    qtbot.waitUntil(server.is_dark)
    awake.close()


def test_behind_wayland_an_x_server_has_no_say(
    qtbot: QtBot, server: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    answers: list[bool] = []
    awake = WakepyAwake()
    awake.watch(answers.append)
    awake.keep(True)
    qtbot.waitUntil(lambda: answers == [False])
    awake.close()
    assert server.idle_ms() >= 0
