"""The helper process as such: how it begins, what it says without a library or a device, and how it ends."""

import os
import socket
import subprocess
import sys
from types import SimpleNamespace

import pytest
from backchime.audio.helper import LIBRARY_MISSING_CODE
from backchime.audio.helper_command import helper_command
from backchime.audio.messages import (
    Answer,
    End,
    LibraryMissing,
    Probe,
    Probed,
    Ready,
    Request,
    as_line,
    read_answer,
)
from backchime.audio.mixdown import mix
from backchime.audio.simpleaudio_output import open_output

from tests.audio.conftest import HELPER, TOP
from tests.audio.hand_output import FakeStream


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
def test_a_helper_overhears_what_it_does_not_understand() -> None:
    done = subprocess.run(
        HELPER, input=b"sing!\n" + as_line(Probe()), capture_output=True, timeout=20, check=False
    )
    assert isinstance(read_answer(done.stdout.splitlines()[-1]), Probed)


@pytest.mark.usefixtures("without_device")
def test_a_helper_that_nobody_listens_to_any_more_ends() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with subprocess.Popen(HELPER, stdin=subprocess.PIPE, stdout=writing, stderr=subprocess.DEVNULL) as helper:
        os.close(writing)
        assert helper.wait(timeout=20) == 0  # though its input has not ended


def test_samples_go_to_the_library_at_once_and_as_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    samples, told = mix([]), []
    stream = FakeStream(samples)

    def play_buffer(*arguments: object) -> FakeStream:
        told.append(arguments)
        return stream

    monkeypatch.setitem(sys.modules, "simpleaudio", SimpleNamespace(play_buffer=play_buffer))
    play = open_output()
    assert play(samples) is stream
    play(samples, 8_000, 1)
    assert told == [(samples, 2, 2, 48_000), (samples, 1, 2, 8_000)]


@pytest.mark.usefixtures("without_device")
def test_a_helper_that_is_to_end_does_nothing_else_first() -> None:
    asked = as_line(Probe()) * 200 + as_line(End())
    with subprocess.Popen(
        HELPER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pipesize=4_096
    ) as helper:
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdin.write(asked)
        helper.stdin.flush()
        # Nobody takes its answers, and there is no room for all of them: it would wait with them for ever.
        assert helper.wait(timeout=20) == 0
        assert 0 < len(helper.stdout.readlines()) < 200


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


def test_from_source_the_helper_is_the_package_with_a_flag() -> None:
    assert helper_command() == (sys.executable, "-m", "backchime", "--chime-helper")


def test_in_a_bundle_the_helper_is_the_program_with_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command() == (sys.executable, "--chime-helper")
