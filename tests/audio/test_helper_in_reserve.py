"""The second helper, which waits so that the first can be ended: what it knows, and what its loss costs."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from backchime.audio.messages import End, Probe, UseSounds
from backchime.core.timeline import CueKind
from pytestqt.qtbot import QtBot

from tests.audio.conftest import Watch, ticks
from tests.audio.test_helper import ask_helper
from tests.audio.test_helper_chimes import WOOD

# Each notes in a file of its own what it is asked, and plays whatever it is told to play.
SCRIBE = """
import os, sys, json
print('{{"type":"ready","pid":1}}', flush=True)
for line in sys.stdin:
    with open({folder!r} + f"/{{os.getpid()}}", "a") as heard:
        heard.write(line)
    request = json.loads(line)
    if request["type"] == "end":
        break
    if request["type"] == "probe":
        print('{{"type":"probed","reason":""}}', flush=True)
    if request["type"] == "play":
        print(json.dumps({{"type": "played", "stream": request["stream"], "late_ms": 0}}), flush=True)
"""


def scribe(folder: Path) -> tuple[str, ...]:
    """The command of such a helper."""
    return (sys.executable, "-c", SCRIBE.format(folder=str(folder)))


def told(folder: Path, pid: int) -> list[dict[str, object]]:
    """What one helper was asked, in order."""
    file = folder / str(pid)
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def kinds(folder: Path, pid: int) -> list[object]:
    """The kinds of what one helper was asked, in order."""
    return [request["type"] for request in told(folder, pid)]


def test_the_second_helper_knows_the_sounds_and_the_volume_and_opens_nothing_before_it_is_needed(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    watched = watch(scribe(tmp_path))
    chimes = watched.chimes
    chimes.set_volume(40)
    qtbot.waitUntil(lambda: chimes.has_output)
    first = chimes.helper_pid
    chimes.stay_ready(True)
    qtbot.waitUntil(lambda: chimes.can_hush)
    chimes.use(WOOD)
    chimes.set_volume(60)
    chimes.play(ticks(60.0))
    chimes.hush()
    second = chimes.helper_pid
    assert second not in (0, first)
    later = ticks(0.4)
    chimes.play(later)
    qtbot.waitUntil(lambda: "play" in kinds(tmp_path, second))
    qtbot.waitUntil(lambda: "end" in kinds(tmp_path, first))
    asked = told(tmp_path, second)
    assert [request["type"] for request in asked] == [
        *("use_sounds", "set_volume", "care_for_output"),
        *("use_sounds", "set_volume"),
        *("stay_ready", "play"),
    ]
    assert asked[3]["files"] == {kind.value: str(path) for kind, path in WOOD.items()}
    assert asked[4]["volume"] == 60
    assert asked[-1]["sounds"] == [
        {"due": later[0].due, "name": CueKind.TICK.value, "gain_db": 0.0, "lean": 0.0}
    ]
    assert watched.problems == []


def test_after_one_hush_another_helper_soon_waits(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    chimes = watch(scribe(tmp_path)).chimes
    qtbot.waitUntil(lambda: chimes.has_output)
    chimes.stay_ready(True)
    pids = {chimes.helper_pid}
    for _ in range(2):
        qtbot.waitUntil(lambda: chimes.can_hush)
        chimes.hush()
        pids.add(chimes.helper_pid)
    assert len(pids) == 3
    assert 0 not in pids


def test_no_second_helper_waits_where_no_session_is_under_way(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    chimes = watch(scribe(tmp_path)).chimes
    qtbot.waitUntil(lambda: chimes.has_output)
    chimes.stay_ready(True)
    qtbot.waitUntil(lambda: chimes.can_hush)
    chimes.stay_ready(False)
    assert not chimes.can_hush
    first = chimes.helper_pid
    chimes.hush()
    assert chimes.helper_pid == first
    qtbot.waitUntil(lambda: kinds(tmp_path, first)[-1] == "stop")


def test_where_the_second_helper_has_died_what_is_to_come_is_asked_of_a_third(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    watched = watch(scribe(tmp_path))
    chimes = watched.chimes
    qtbot.waitUntil(lambda: chimes.has_output)
    chimes.stay_ready(True)
    qtbot.waitUntil(lambda: chimes.can_hush)
    chimes.hush()
    second = chimes.helper_pid
    chimes.play(ticks(60.0))
    os.kill(second, signal.SIGKILL)
    qtbot.waitUntil(lambda: chimes.helper_pid not in (0, second), timeout=5000)
    third = chimes.helper_pid
    qtbot.waitUntil(lambda: "play" in kinds(tmp_path, third), timeout=5000)
    assert watched.summaries == ["The sound does not answer.", ""]


@pytest.mark.usefixtures("without_device")
def test_a_helper_that_is_to_end_does_nothing_else_first(tmp_path: Path) -> None:
    nobody_writes = tmp_path / "pipe"
    os.mkfifo(nobody_writes)  # whoever reads it waits for ever: a quick helper could answer everything
    begin = time.monotonic()
    held_up = UseSounds({CueKind.MOVE: str(nobody_writes)})
    code, answers = ask_helper(held_up, *[Probe()] * 200, End(), Probe())
    assert code == 0
    assert len(answers) < 200
    assert time.monotonic() - begin < 15.0


# It breaks off, and lives on.
BREAKS_OFF = """
import sys
from backchime.audio.connections import break_off_connections
break_off_connections()
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a sound server is reached in other ways")
@pytest.mark.usefixtures("helper_environment")
def test_a_connection_that_is_broken_off_ends_for_the_other_side_before_the_process_does() -> None:
    ours, theirs = socket.socketpair()
    with (
        ours,
        theirs,
        subprocess.Popen(
            [sys.executable, "-c", BREAKS_OFF], stdin=subprocess.PIPE, pass_fds=[theirs.fileno()]
        ) as other,
    ):
        theirs.close()
        ours.settimeout(10.0)
        assert ours.recv(1) == b""
        assert other.poll() is None
