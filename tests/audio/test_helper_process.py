"""How the window starts, hears and ends a helper: a real process, whatever it does."""

import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from backchime.audio.helper_process import HelperProcess
from backchime.audio.messages import Answer, Probe, Probed, Ready
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

READY, FOUND = '{"type":"ready","pid":7}\n', '{"type":"probed","reason":""}\n'
# It says something, and something more when it is asked to look for an output.
SAYS = "import sys; print({first!r}, end='', flush=True)\nfor line in sys.stdin:\n"
SAYS += "    if 'probe' in line: print({then!r}, end='', flush=True)\n    if 'end' in line: break\n"
DEAF = "import signal; print('', flush=True); signal.pause()"

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals"),
]


def python(script: str) -> tuple[str, ...]:
    return sys.executable, "-ISc", script


class Watched:
    """A helper that runs a command, and all that is heard of it."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self.parent = QObject()
        self.helper = HelperProcess(command, self.parent)
        self.heard: list[Answer | str] = []
        self.helper.answered.connect(self.heard.append)
        self.helper.ended.connect(self.heard.append)
        self.helper.start()
        self.pid = self.helper.pid

    def catch_up(self, *, until: Callable[[], bool]) -> None:
        """Hears what has come in, again and again, as a window does that is too busy for anything else."""
        give_up = time.monotonic() + 10.0
        while not until() and time.monotonic() < give_up:
            self.helper.catch_up()

    @property
    def lives(self) -> bool:
        """Whether the process is still there."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True


@pytest.fixture
def started() -> Iterator[list[Watched]]:
    """Those that were started: they are gone afterwards."""
    watched: list[Watched] = []
    yield watched
    for each in watched:
        if each.pid and each.lives:
            each.helper.close()


def test_what_it_says_is_heard_and_babble_is_noted(
    started: list[Watched], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    started.append(watched := Watched(python(SAYS.format(first=READY + "ALSA failed\n", then=FOUND))))
    qtbot.waitUntil(lambda: watched.heard == [Ready(7)])
    watched.helper.send(Probe())
    qtbot.waitUntil(lambda: watched.heard == [Ready(7), Probed()])
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_its_last_words_are_heard_before_its_end(started: list[Watched], qtbot: QtBot) -> None:
    started.append(watched := Watched(python(f"import sys; print({READY!r}, end=''); sys.exit(3)")))
    qtbot.waitUntil(lambda: len(watched.heard) == 2)
    assert watched.heard == [Ready(7), "the helper ended with 3 (NormalExit)"]


def test_who_waits_for_it_while_hearing_it_hears_its_last_words_before_its_end(
    started: list[Watched],
) -> None:
    script = (
        f"import sys; print({READY!r}, end='', flush=True); sys.stdin.readline(); print({FOUND!r}, end='')"
    )
    started.append(watched := Watched(python(script)))

    def wait_for_the_end() -> None:
        watched.helper.answered.disconnect(wait_for_the_end)
        watched.helper.send(Probe())
        watched.catch_up(until=lambda: isinstance(watched.heard[-1], str))

    watched.helper.answered.connect(wait_for_the_end)
    watched.catch_up(until=lambda: bool(watched.heard))
    assert watched.heard == [Ready(7), Probed(), "the helper ended with 0 (NormalExit)"]


def test_a_violent_end_is_told_once(started: list[Watched], qtbot: QtBot) -> None:
    started.append(watched := Watched(python(DEAF)))
    os.kill(watched.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: watched.heard != [])
    assert watched.heard == ["the helper ended with 9 (CrashExit)"]


def test_a_command_that_is_not_there_ends_at_once(started: list[Watched], qtbot: QtBot) -> None:
    started.append(watched := Watched(("/nonexistent/backchime",)))
    qtbot.waitUntil(lambda: watched.heard != [])
    (reason,) = watched.heard
    assert isinstance(reason, str)
    assert reason.startswith("the helper cannot be started: ")


def test_a_busy_window_can_hear_what_has_come_in_without_an_event_loop(started: list[Watched]) -> None:
    started.append(watched := Watched(python(SAYS.format(first=READY, then=FOUND))))
    watched.catch_up(until=lambda: bool(watched.heard))
    assert watched.heard == [Ready(7)]


def test_told_to_end_it_ends_by_its_own_hand_and_is_heard_no_more(
    started: list[Watched], qtbot: QtBot
) -> None:
    started.append(watched := Watched(python(SAYS.format(first=READY, then=FOUND))))
    qtbot.waitUntil(lambda: watched.heard == [Ready(7)])
    watched.helper.send(Probe())
    watched.helper.end()
    qtbot.waitUntil(lambda: not watched.lives)
    assert watched.heard == [Ready(7)]


@pytest.mark.parametrize("way", ["end", "kill"])
def test_one_that_is_deaf_ends_all_the_same(started: list[Watched], qtbot: QtBot, way: str) -> None:
    started.append(watched := Watched(python(DEAF)))
    getattr(watched.helper, way)()
    qtbot.waitUntil(lambda: not watched.lives)
    assert watched.heard == []


def test_closing_lets_it_end(started: list[Watched], qtbot: QtBot) -> None:
    started.append(watched := Watched(python(SAYS.format(first=READY, then=FOUND))))
    qtbot.waitUntil(lambda: watched.heard == [Ready(7)])
    watched.helper.close()
    assert not watched.lives


def test_closing_does_not_wait_for_one_that_is_deaf(started: list[Watched]) -> None:
    started.append(watched := Watched(python(DEAF)))
    watched.helper.close()
    assert not watched.lives
    assert watched.heard == []
