"""Facts about real starts of the app beside one another: one window, whatever befalls the first."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.places import Places
from backchime.system.meeting_place import meeting_places

DESKTOP = Path(__file__).parents[1] / "desktop"
LONGEST_WAIT_SECONDS = 60.0
SETTINGS = {"format": 1, "safety_accepted": True, "full_screen_sessions": False, "check_in": False}
deep = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "deep", reason="takes long: HYPOTHESIS_PROFILE=deep"
)
pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere instances meet in another way")


class Starts:
    """Starts on one data folder; whatever still runs at the end is ended."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        self.places = Places(folder)
        folder.mkdir()
        self.places.settings.write_text(json.dumps(SETTINGS), encoding="utf-8")
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(DESKTOP),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        self.running: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "backchime", *map(str, arguments)]
        command += ["--data-folder", str(self.places.data_folder)]
        begun = subprocess.Popen(command, env=self._environment, text=True, stderr=subprocess.PIPE)
        self.running.append(begun)
        return begun

    def start_and_wait(self, *arguments: str | Path) -> subprocess.Popen[str]:
        begun = self.start(*arguments)
        self.wait_until_open(begun)
        return begun

    def wait_until_open(self, begun: subprocess.Popen[str]) -> None:
        """Until the window answers further starts."""
        gate = next(meeting_places(self.places.data_folder)).with_suffix(".gate")
        until = time.monotonic() + LONGEST_WAIT_SECONDS
        while not (gate.exists() and gate.read_text("ascii") == "ready"):
            assert begun.poll() is None, begun.communicate()
            assert time.monotonic() < until
            _rest(begun)

    def end(self) -> None:
        for process in self.running:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.communicate()


def _rest(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(0.05)
    except subprocess.TimeoutExpired:
        return


@pytest.fixture
def starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starts]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    made = Starts(tmp_path / "data of Zoë", runtime)
    yield made
    made.end()


def test_a_second_start_ends_at_once_and_the_window_it_found_is_told(starts: Starts, tmp_path: Path) -> None:
    first = starts.start_and_wait()
    if sys.platform == "linux":  # what Windows needs for it is loaded there alone
        assert "Qt6Network" not in Path(f"/proc/{first.pid}/maps").read_text("utf-8")
    assert starts.start(tmp_path / "Übungen.backchime").wait(LONGEST_WAIT_SECONDS) == 0
    first.send_signal(signal.SIGTERM)
    assert first.wait(LONGEST_WAIT_SECONDS) == 0
    assert not list((tmp_path / "run").glob("*.socket"))


@deep
def test_a_killed_window_is_followed_by_another(starts: Starts) -> None:
    first = starts.start_and_wait()
    first.kill()
    first.wait()
    second = starts.start()
    _rest(second)
    starts.wait_until_open(second)
    assert second.poll() is None


@deep
def test_ten_starts_at_once_open_one_window(starts: Starts) -> None:
    begun = [starts.start() for _ in range(10)]
    until = time.monotonic() + LONGEST_WAIT_SECONDS
    while sum(process.poll() is None for process in begun) > 1:
        assert time.monotonic() < until
        _rest(begun[0])
    assert sorted(process.returncode or 0 for process in begun if process.returncode is not None) == [0] * 9
    starts.wait_until_open(next(process for process in begun if process.returncode is None))


@deep
def test_a_frozen_window_is_told_of_and_not_waited_for(starts: Starts) -> None:
    first = starts.start_and_wait()
    first.send_signal(signal.SIGSTOP)
    second = starts.start()
    assert second.stderr is not None
    assert second.stderr.readline().strip() == (
        "backchime: it is open already and does not answer; a second window opens."
    )
    assert second.poll() is None


@deep
def test_one_that_starts_while_the_window_closes_opens_its_own(starts: Starts) -> None:
    first = starts.start_and_wait()
    first.send_signal(signal.SIGTERM)
    second = starts.start()
    assert first.wait(LONGEST_WAIT_SECONDS) == 0
    starts.wait_until_open(second)
