"""A sound server, an ear, and chimes that play on it."""

import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from backchime.audio.chime_files import chime_paths
from backchime.audio.chimes import Sound
from backchime.audio.helper_chimes import HelperChimes
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from pytestqt.qtbot import QtBot

from tests.audio.pulse import SoundServer, missing_programs

TOP = Path(__file__).resolve().parents[2]
CHIMES = TOP / "assets" / "chimes"
NO_SERVER = 'pcm.!default { type pulse server "unix:/nonexistent/pulse.sock" }\n'
HELPER = (sys.executable, "-c", "from backchime.audio.helper import main; main()")


HEARS = {"shared_server", "own_server", "pipewire", "watch"}
LONGEST = "test_whole_session"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what runs a sound server or waits for a helper: it has its moment, which a busy machine misses.

    Of two that run such tests at a time, one begins with the test that lasts as long as all others.
    """
    for item in items:
        if isinstance(item, pytest.Function) and HEARS & set(item.fixturenames):
            item.add_marker("heard")
    items.sort(key=lambda item: LONGEST not in item.nodeid)


def what_is_missing_to_hear() -> str:
    """Why nothing can be heard on this machine, or an empty string."""
    missing = list(missing_programs())
    if importlib.util.find_spec("simpleaudio") is None:
        missing.append("simpleaudio")
    return f"not installed: {', '.join(missing)}" if missing else ""


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """A server that no test may harm."""
    if missing := what_is_missing_to_hear():
        pytest.skip(missing)
    server = SoundServer(tmp_path_factory.mktemp("server"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[SoundServer]:
    """A server to freeze and to kill."""
    if missing := what_is_missing_to_hear():
        pytest.skip(missing)
    server = SoundServer(tmp_path)
    server.start()
    yield server
    server.kill()


class Server(Protocol):
    """A sound server that runs."""

    def environment(self) -> dict[str, str]:
        """What leads ALSA programs to it."""


class Listener:
    """Chimes, and what they told of problems."""

    def __init__(self, chimes: HelperChimes) -> None:
        """Watches `chimes`."""
        self.chimes = chimes
        self.problems: list[Problem | None] = []
        chimes.watch(self.problems.append)

    @property
    def summaries(self) -> list[str]:
        """What was told: the problems' summaries, and nothing for its end."""
        return [problem.summary if problem is not None else "" for problem in self.problems]


Listen = Callable[[Server], Listener]
Watch = Callable[[Sequence[str]], Listener]


@pytest.fixture
def helper_environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Lets a helper process find the package."""
    monkeypatch.setenv("PYTHONPATH", str(TOP / "desktop"))
    return monkeypatch


@pytest.fixture
def listen(helper_environment: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Listen]:
    """Makes chimes that play on a server, and waits until they have found it and its ear is open."""
    with ExitStack() as stack:

        def start(server: Server) -> Listener:
            for name, value in server.environment().items():
                helper_environment.setenv(name, value)
            chimes = HelperChimes(HELPER)
            chimes.use(chime_paths(CHIMES, "bells"))
            stack.callback(chimes.close)
            listener = Listener(chimes)
            qtbot.waitUntil(lambda: chimes.has_output, timeout=10_000)
            if isinstance(server, SoundServer):
                server.ear.forget()
            return listener

        yield start


@pytest.fixture
def watch(helper_environment: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Watch]:
    """Makes chimes from a command, and closes them."""
    del helper_environment, qtbot
    made: list[Listener] = []

    def start(command: Sequence[str]) -> Listener:
        made.append(Listener(HelperChimes(command)))
        made[-1].chimes.use(chime_paths(CHIMES, "bells"))
        return made[-1]

    yield start
    for watched in made:
        watched.chimes.close()


@pytest.fixture
def without_library(helper_environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Python in which simpleaudio cannot be imported."""
    (tmp_path / "simpleaudio.py").write_text(
        "raise ImportError('libasound.so.2: cannot open shared object')\n"
    )
    helper_environment.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), str(TOP / "desktop")]))


@pytest.fixture
def without_device(helper_environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine whose sound server is not there."""
    pytest.importorskip("simpleaudio", reason="not installed: simpleaudio")
    (tmp_path / "asound.conf").write_text(NO_SERVER)
    helper_environment.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))


def ticks(*after_seconds: float) -> tuple[Sound, ...]:
    """Ticks that are due so long from now."""
    now = time.monotonic()
    return tuple(Sound(now + after, CueKind.TICK) for after in after_seconds)
