"""What the window learns in real time when a helper, as a process, is ill, dead or not able to play."""

import os
import signal
import sys
import time

import pytest
from pytestqt.qtbot import QtBot

from tests.audio.conftest import HELPER, Watch, ticks

# A helper that says what it is told to and hears nothing: {lines} go out, then it waits until its input ends.
PUPPET = "import sys; print({lines!r}, flush=True); sys.stdin.read()"
READY, FOUND = '{"type":"ready","pid":1}\n', '{"type":"probed","reason":""}\n'


def puppet(*lines: str) -> tuple[str, ...]:
    return (sys.executable, "-c", PUPPET.format(lines="".join(lines).rstrip("\n")))


@pytest.mark.usefixtures("without_library")
def test_a_missing_library_is_told_once_and_not_tried_for_ever(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(HELPER)
    qtbot.waitUntil(lambda: watched.chimes.helper_pid == 0 and bool(watched.problems))
    assert watched.summaries == ["The sound library simpleaudio is not installed."]
    watched.chimes.try_again()
    assert watched.chimes.helper_pid


@pytest.mark.usefixtures("without_device")
def test_no_device_is_told(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(HELPER)
    qtbot.waitUntil(lambda: bool(watched.problems))
    assert watched.summaries == ["No sound output found."]
    assert not watched.chimes.has_output


def test_a_helper_that_dies_is_started_again(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, FOUND))
    qtbot.waitUntil(lambda: watched.chimes.has_output)
    os.kill(watched.chimes.helper_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: watched.summaries == ["The sound does not answer.", ""], timeout=5000)


def test_a_death_that_is_noticed_while_asking_for_sound_costs_one_restart(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, FOUND))
    qtbot.waitUntil(lambda: watched.chimes.has_output)
    pid = watched.chimes.helper_pid
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    watched.chimes.play(ticks(60.0))
    watched.chimes.play(ticks(0.0))
    asked = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() > asked + 2.0, timeout=5000)
    assert watched.summaries == ["The sound does not answer.", ""]


def test_a_helper_that_does_not_answer_is_ended_after_a_second_and_a_half(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, FOUND))
    qtbot.waitUntil(lambda: watched.chimes.has_output)
    first_pid, asked = watched.chimes.helper_pid, time.monotonic()
    watched.chimes.play(ticks(0.0))
    qtbot.waitUntil(lambda: bool(watched.problems), timeout=5000)
    assert 1.4 < time.monotonic() - asked < 2.5
    assert watched.chimes.helper_pid != first_pid


def test_closing_ends_the_helper_at_once(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, FOUND))
    qtbot.waitUntil(lambda: watched.chimes.has_output)
    pid = watched.chimes.helper_pid
    watched.chimes.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_closing_does_not_wait_for_a_helper_that_hangs(watch: Watch, qtbot: QtBot) -> None:
    watched = watch((sys.executable, "-c", "import signal; signal.pause()"))
    qtbot.waitUntil(lambda: watched.chimes.helper_pid > 0)
    begin = time.monotonic()
    watched.chimes.close()
    assert time.monotonic() - begin < 0.4


def test_after_one_hush_another_helper_soon_waits(watch: Watch, qtbot: QtBot) -> None:
    chimes = watch(puppet(READY, FOUND)).chimes
    qtbot.waitUntil(lambda: chimes.has_output)
    chimes.stay_ready(True)
    pids = {chimes.helper_pid}
    for _ in range(2):
        qtbot.waitUntil(lambda: chimes.can_hush)
        chimes.hush()
        pids.add(chimes.helper_pid)
    assert len(pids) == 3
    assert 0 not in pids
