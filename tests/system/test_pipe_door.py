"""Facts about several starts that meet by a pipe, as on Windows; Qt has some everywhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import backchime
import pytest
from backchime.core.errand import Errand
from backchime.system import pipe_door
from backchime.system.meeting import Meeting
from backchime.system.pipe_door import PipeDoor, meet_by_pipe, pass_on_by_pipe
from backchime.system.pipe_visitors import PipeVisitors
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

START = """
import sys
from pathlib import Path
from backchime.core.errand import Errand
from backchime.system.pipe_door import meet_by_pipe

place, file = map(Path, sys.argv[1:])
print(meet_by_pipe(place, Errand("core-30", (file,), "token")).meeting, end="", flush=True)
"""
ASKED = Errand("core-30", (Path.cwd() / "Übungen.backchime",), "token")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))  # elsewhere than on Windows a pipe is a file there
    return tmp_path / "place"


@pytest.fixture
def door(place: Path) -> Iterator[PipeDoor]:
    met = meet_by_pipe(place, Errand())
    assert met.meeting is Meeting.FIRST
    assert isinstance(met.door, PipeDoor)
    yield met.door
    met.door.close()


@pytest.fixture
def visitors(door: PipeDoor, qapp: QApplication) -> Iterator[PipeVisitors]:
    visitors = PipeVisitors(door, qapp)
    yield visitors
    if not door.gate.closed:
        visitors.send_away()
    visitors.deleteLater()


class Start:
    """A further start, in a process of its own."""

    def __init__(self, place: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", START, place, *ASKED.files],
            env={**os.environ, "PYTHONPATH": str(Path(backchime.__file__).parents[1])},
            stdout=subprocess.PIPE,
            text=True,
        )

    def is_waiting(self) -> bool:
        return self._process.poll() is None

    def meeting(self) -> Meeting:
        said, _ = self._process.communicate(timeout=30)
        return Meeting(said)


def test_a_further_start_passes_on_what_it_was_asked_and_nonsense_disturbs_nobody(
    place: Path, visitors: PipeVisitors, qtbot: QtBot
) -> None:
    heard: list[Errand] = []
    visitors.came.connect(heard.append)
    for words in (b"garbage\n", b"\0" * 200_000, b"half a line"):
        stranger = QLocalSocket()
        stranger.connectToServer(place.with_suffix(".gate").read_text("ascii"))
        qtbot.waitUntil(lambda: visitors.number == 1)
        stranger.write(words)
        if words.startswith(b"half"):
            stranger.disconnectFromServer()
        qtbot.waitUntil(lambda: visitors.number == 0)
    assert heard == []
    with qtbot.waitSignal(visitors.came) as came:
        start = Start(place)
    assert start.meeting() is Meeting.PASSED_ON
    assert came.args == [ASKED]


def test_a_start_while_the_first_closes_waits_and_is_the_next_first(
    place: Path, door: PipeDoor, visitors: PipeVisitors
) -> None:
    visitors.send_away()
    assert pass_on_by_pipe(place, ASKED) is None
    start = Start(place)
    assert start.is_waiting()
    door.close()
    assert start.meeting() is Meeting.FIRST


@pytest.mark.usefixtures("door")
def test_one_that_still_starts_is_waited_for(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipe_door, "LONGEST_START_SECONDS", 0.05)
    assert meet_by_pipe(place, ASKED).meeting is Meeting.SILENT


def test_one_that_does_not_answer_is_not_waited_for_long(
    place: Path, visitors: PipeVisitors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipe_door, "ANSWER_SECONDS", 0.05)
    assert meet_by_pipe(place, ASKED).meeting is Meeting.SILENT
    assert visitors.number == 0
