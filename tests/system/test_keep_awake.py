"""Facts about keeping the display awake, told by a desktop that records what it is asked."""

import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.system import wakepy_awake
from backchime.system.wakepy_awake import WakepyAwake
from pytestqt.qtbot import QtBot

from tests.desktop_bus import ADDRESS, Answer, Service

pytestmark = [
    pytest.mark.usefixtures("qapp"),
]

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.SessionManager"
INHIBITS: dict[str, Answer | None] = {"Inhibit": ("u", (7,)), "UnInhibit": ("", ()), "Uninhibit": ("", ())}
HOLDING = """
import sys
from PySide6.QtCore import QCoreApplication
from backchime.system.wakepy_awake import WakepyAwake
application = QCoreApplication([])
awake = WakepyAwake()
awake.watch(lambda works: print(works, flush=True))
awake.keep(True, reason="A session is running")
application.exec()
"""


@pytest.fixture
def answers() -> list[bool]:
    return []


@pytest.fixture
def awake(answers: list[bool]) -> Iterator[WakepyAwake]:
    made = WakepyAwake()
    made.watch(answers.append)
    yield made
    made.close()


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)


def test_the_desktop_is_asked_in_our_name_and_told_when_it_is_over(
    qtbot: QtBot, bus: str, awake: WakepyAwake, answers: list[bool]
) -> None:
    with Service(bus, SCREEN_SAVER, INHIBITS) as desktop:
        awake.keep(True, reason="A session is running")
        awake.keep(True, reason="A session is running")
        qtbot.waitUntil(lambda: answers == [True])
        assert desktop.calls == [("Inhibit", ("Backchime", "A session is running"))]
        awake.keep(False)
        qtbot.waitUntil(lambda: desktop.asked == ["Inhibit", "UnInhibit"])
        awake.keep(True)
        qtbot.waitUntil(lambda: len(answers) == 2)
        awake.close()
        qtbot.waitUntil(lambda: desktop.asked == ["Inhibit", "UnInhibit"] * 2)
        assert desktop.calls[-1] == ("UnInhibit", (7,))


def test_gnome_is_asked_where_nobody_else_is(
    qtbot: QtBot, bus: str, awake: WakepyAwake, answers: list[bool]
) -> None:
    with Service(bus, GNOME, INHIBITS) as desktop:
        awake.keep(True, reason="A session is running")
        qtbot.waitUntil(lambda: answers == [True])
        assert desktop.calls == [
            ("Inhibit", ("io.github.backchime.Backchime", 0, "A session is running", 8))
        ]  # 8 is: not idle


def test_killed_it_leaves_the_bus_and_so_lets_the_display_sleep(qtbot: QtBot, bus: str) -> None:
    with Service(bus, SCREEN_SAVER, INHIBITS) as desktop:
        command = [sys.executable, "-c", HOLDING]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_environment()) as app:
            assert app.stdout is not None
            assert app.stdout.readline() == "True\n"
            app.send_signal(signal.SIGKILL)
        (caller,) = desktop.callers
        qtbot.waitUntil(lambda: caller in desktop.gone)
        assert desktop.asked == ["Inhibit"]


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("address", ["", "tcp:host=127.0.0.1,port=9", "unix:path=/nowhere", "nonsense"])
def test_without_a_bus_that_is_a_unix_socket_it_is_told_and_logged_once(
    qtbot: QtBot,
    awake: WakepyAwake,
    answers: list[bool],
    address: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setenv(ADDRESS, address)
    for times in (1, 2):
        awake.keep(True)
        qtbot.waitUntil(lambda times=times: answers == [False] * times)  # type: ignore[misc]
        awake.keep(False)
    (line,) = caplog.messages
    assert line.startswith("The display cannot be kept awake: org.freedesktop.ScreenSaver: ")
    assert "\n" not in line
    assert "wakepy" not in line


@pytest.mark.usefixtures("no_display")
def test_a_desktop_that_refuses_is_let_go_of(
    qtbot: QtBot, bus: str, awake: WakepyAwake, answers: list[bool]
) -> None:
    with Service(bus, SCREEN_SAVER, {}) as desktop:
        awake.keep(True)
        qtbot.waitUntil(lambda: answers == [False])
        qtbot.waitUntil(lambda: desktop.callers[0] in desktop.gone)


@pytest.mark.usefixtures("no_display")
def test_a_desktop_that_does_not_answer_holds_up_nobody(
    qtbot: QtBot, tmp_path: Path, answers: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wakepy_awake, "ANSWER_MS", 20)
    monkeypatch.setenv(ADDRESS, f"unix:path={tmp_path / 'frozen'}")
    with socket.socket(socket.AF_UNIX) as frozen:
        frozen.bind(str(tmp_path / "frozen"))
        frozen.listen()
        awake = WakepyAwake()
        awake.watch(answers.append)
        for times in range(1, wakepy_awake.MOST_THREADS + 3):
            awake.keep(True)
            qtbot.waitUntil(lambda times=times: answers == [False] * times)  # type: ignore[misc]
            awake.keep(False)
    awake.close()


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
