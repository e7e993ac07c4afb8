"""Facts about several starts that meet by a pipe, as on Windows; Qt has some everywhere."""

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import backchime
import pytest
from backchime.core.errand import Errand
from backchime.system import pipe_door
from backchime.system.meeting import Meeting
from backchime.system.pipe_door import NAME_BYTES, PipeDoor, meet_by_pipe, new_name, pass_on_by_pipe
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
SHORT_FOLDER = "/tmp" if os.name == "posix" else None  # noqa: S108 - pytest's own would be too long
LONGEST_WAIT_MS = 30_000
ASKED = Errand("core-30", (Path.cwd() / "Übungen.backchime",), "token")


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Elsewhere than on Windows a pipe is a file among the temporary ones, whose path must be short."""
    with tempfile.TemporaryDirectory(prefix="bc-", dir=SHORT_FOLDER) as folder:
        monkeypatch.setenv("TMPDIR", folder)
        yield Path(folder, "place")


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
    assert not door.gate.closed, "its pipe does not listen"
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


def meeting(place: Path) -> Meeting:
    """What comes of a further start in this process; where it is the first, it goes again."""
    met = meet_by_pipe(place, ASKED)
    if met.door:
        met.door.close()
    return met.meeting


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
    with qtbot.waitSignal(visitors.came, timeout=LONGEST_WAIT_MS) as came:
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
    assert meeting(place) is Meeting.SILENT


def test_one_that_does_not_answer_is_not_waited_for_long(
    place: Path, visitors: PipeVisitors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipe_door, "ANSWER_SECONDS", 0.05)
    assert meeting(place) is Meeting.SILENT
    assert visitors.number == 0


def test_where_no_pipe_can_be_put_up_each_start_opens_its_own_window(
    place: Path, door: PipeDoor, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("TMPDIR", str(place / ("far" * 50)))  # on Windows this is no hindrance
    visitors = PipeVisitors(door, qapp)
    if os.name == "posix":
        assert door.gate.closed
        assert meeting(place) is Meeting.FIRST
    visitors.send_away()
    visitors.deleteLater()


def test_one_that_was_killed_leaves_nothing_to_wait_for(place: Path) -> None:
    gate = place.with_suffix(".gate")
    gate.write_text(new_name().ljust(NAME_BYTES), "ascii")  # it stands there, and nobody holds the gate
    assert meeting(place) is Meeting.FIRST
    assert gate.read_text("ascii").strip() == ""


def test_only_the_same_user_may_speak_through_the_pipe(place: Path, visitors: PipeVisitors) -> None:
    assert visitors.number == 0
    if os.name == "posix":  # on Windows Qt gives the pipe rights that cannot be seen from here
        (pipe,) = place.parent.glob("backchime-*")
        assert stat.S_IMODE(pipe.stat().st_mode) & 0o077 == 0
