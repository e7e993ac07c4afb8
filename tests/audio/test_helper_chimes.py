"""What the window learns when the helper is ill, dead or not there at all."""

import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest
from backchime.audio.chimes import Chimes
from backchime.audio.cue_sounds import chime_paths
from backchime.core.problem import Problem
from pytestqt.qtbot import QtBot

from tests.audio.conftest import CHIMES, HELPER, Watch, ticks

# A helper that says what it is told to and hears nothing: {lines} go out, then it waits until its input ends.
PUPPET = "import sys; print({lines!r}, flush=True); sys.stdin.read()"
WOOD = chime_paths(CHIMES, "wood")
READY, FOUND = '{"type":"ready","pid":1}\n', '{"type":"probed","reason":""}\n'


def puppet(*lines: str) -> tuple[str, ...]:
    return (sys.executable, "-c", PUPPET.format(lines="".join(lines).rstrip("\n")))


def test_it_is_what_the_app_expects(watch: Watch) -> None:
    chimes: Chimes = watch(puppet(READY, FOUND)).chimes
    chimes.set_volume(50)
    chimes.stop()


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


def test_whoever_watches_late_learns_the_problem_there_is(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, '{"type":"probed","reason":"gone"}'))
    qtbot.waitUntil(lambda: bool(watched.problems))
    late: list[Problem | None] = []
    watched.chimes.watch(late.append)
    assert late == watched.problems


def test_a_command_that_is_not_there_is_told_and_tried_again(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(["/nonexistent/backchime"])
    qtbot.waitUntil(lambda: bool(watched.problems))
    assert watched.summaries == ["The sound does not answer."]
    assert "cannot be started" in (watched.problems[0] or Problem("")).cause


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


def test_chimes_that_cannot_be_read_are_told_while_the_others_sound(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, '{"type":"sounds_unreadable","reason":"move.wav: gone"}\n', FOUND))
    qtbot.waitUntil(lambda: bool(watched.problems))
    assert watched.summaries == ["Some chimes cannot be played."]
    assert watched.chimes.has_output


def test_babble_from_the_helper_changes_nothing(watch: Watch, qtbot: QtBot) -> None:
    watched = watch(puppet(READY, "Expression 'alsa' failed\n", FOUND))
    qtbot.waitUntil(lambda: watched.chimes.has_output)
    assert watched.problems == []


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


def test_nothing_happens_after_closing(watch: Watch) -> None:
    watched = watch(puppet(READY, FOUND))
    watched.chimes.close()
    watched.chimes.play(ticks(0.0))
    watched.chimes.try_again()
    watched.chimes.close()
    assert watched.chimes.helper_pid == 0
    assert watched.problems == []


# A helper that notes in a file what it is asked, and finds an output whenever it is to look for one.
SCRIBE = """
import sys
print('{{"type":"ready","pid":1}}', flush=True)
for line in sys.stdin:
    with open({heard!r}, "a") as heard:
        heard.write(line)
    if "probe" in line:
        print('{{"type":"probed","reason":""}}', flush=True)
"""


def files_told(heard: Path) -> list[dict[str, str]]:
    """The files that the scribe was told to use, one time after the other."""
    asked = [json.loads(line) for line in heard.read_text(encoding="utf-8").splitlines()]
    return [request["files"] for request in asked if request["type"] == "use_sounds"]


def test_other_chimes_are_told_to_a_helper_that_runs_and_to_the_next(
    watch: Watch, qtbot: QtBot, tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    chimes = watch((sys.executable, "-c", SCRIBE.format(heard=str(heard)))).chimes
    qtbot.waitUntil(lambda: chimes.has_output)
    assert [Path(files["hold"]) for files in files_told(heard)] == [CHIMES / "bells" / "hold.wav"]
    chimes.use(chime_paths(CHIMES, "wood"))
    qtbot.waitUntil(lambda: len(files_told(heard)) == 2)
    os.kill(chimes.helper_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: len(files_told(heard)) == 3, timeout=5000)
    assert files_told(heard)[1:] == [{kind.value: str(path) for kind, path in WOOD.items()}] * 2


def test_chimes_that_can_be_read_again_end_the_problem(watch: Watch, qtbot: QtBot) -> None:
    unreadable = '{"type":"sounds_unreadable","reason":"move.wav: gone"}\n'
    script = f"""
import sys
print({READY + FOUND + unreadable!r}, end="", flush=True)
for line in sys.stdin:
    if "wood" in line:
        print({FOUND!r}, end="", flush=True)
"""
    watched = watch((sys.executable, "-c", script))
    qtbot.waitUntil(lambda: bool(watched.problems))
    watched.chimes.use(WOOD)
    qtbot.waitUntil(lambda: watched.summaries == ["Some chimes cannot be played.", ""])
