"""The helper process as such: how it begins, what it says without a library or a device, and how it ends."""

import subprocess
import sys

import pytest
from backchime.audio.helper import LIBRARY_MISSING_CODE, RunawayWatch
from backchime.audio.helper_command import helper_command
from backchime.audio.messages import (
    Answer,
    LibraryMissing,
    Probe,
    Probed,
    Ready,
    Request,
    SoundsUnreadable,
    UseSounds,
    as_line,
    read_answer,
)
from backchime.core.timeline import CueKind

from tests.audio.conftest import HELPER, TOP


def ask_helper(*requests: Request) -> tuple[int, list[Answer]]:
    """What a helper answers until its input ends, and its exit code."""
    done = subprocess.run(
        HELPER, input=b"".join(map(as_line, requests)), capture_output=True, timeout=20, check=False
    )
    return done.returncode, [read_answer(line) for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("without_library")
def test_a_helper_without_the_library_says_what_is_missing_and_ends() -> None:
    code, answers = ask_helper(Probe())
    assert code == LIBRARY_MISSING_CODE
    assert answers == [LibraryMissing("ImportError: libasound.so.2: cannot open shared object")]


@pytest.mark.usefixtures("without_device")
def test_a_helper_without_a_device_says_why() -> None:
    code, answers = ask_helper(Probe())
    assert code == 0
    ready, probed = answers
    assert isinstance(ready, Ready)
    assert isinstance(probed, Probed)
    assert "Error opening PCM device" in probed.reason


@pytest.mark.usefixtures("without_device")
def test_a_helper_names_each_chime_it_cannot_read_once() -> None:
    files = {CueKind.MOVE: "/nonexistent/move.wav", CueKind.GET_READY: "/nonexistent/move.wav"}
    _, answers = ask_helper(UseSounds(files))
    unreadable = answers[1]
    assert isinstance(unreadable, SoundsUnreadable)
    assert unreadable.reason.count("/nonexistent/move.wav: ") == 1


@pytest.mark.usefixtures("without_device")
def test_a_helper_overhears_what_it_does_not_understand() -> None:
    done = subprocess.run(
        HELPER, input=b"sing!\n" + as_line(Probe()), capture_output=True, timeout=20, check=False
    )
    assert isinstance(read_answer(done.stdout.splitlines()[-1]), Probed)


def test_the_modules_of_the_app_are_imported_without_the_library() -> None:
    script = (
        "import sys, backchime.audio.helper, backchime.audio.helper_chimes\n"
        "sys.exit('simpleaudio' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": str(TOP / "desktop")}, timeout=20, check=False
    )
    assert done.returncode == 0


def test_the_helper_needs_no_qt() -> None:
    script = "import sys, backchime.audio.helper; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONPATH": str(TOP / "desktop")}, timeout=20, check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("used", "playing", "noticed"), [(0.6, True, True), (0.6, False, False), (0.3, True, False)]
)
def test_threads_that_run_wild_under_a_stream_are_noticed(
    *, used: float, playing: bool, noticed: bool
) -> None:
    nows, useds = iter([0.0, 0.9, 1.1, 1.1]), iter([0.0, used, used])
    watch = RunawayWatch(lambda: next(nows), lambda: next(useds))
    assert [watch.noticed(playing=playing), watch.noticed(playing=playing)] == [False, noticed]


def test_from_source_the_helper_is_the_package_with_a_flag() -> None:
    assert helper_command() == (sys.executable, "-m", "backchime", "--chime-helper")


def test_in_a_bundle_the_helper_is_the_program_with_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command() == (sys.executable, "--chime-helper")
