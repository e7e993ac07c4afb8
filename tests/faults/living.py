"""A life of the whole app in a process of its own, in the middle of which a test may spoil its world."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from backchime.places import Places

TOP = Path(__file__).resolve().parents[2]
LONGEST_GAP_MS = 1_000.0  # of the event loop; what the machine gave to others does not count
USUAL: Mapping[str, object] = {
    "format": 1,
    "safety_accepted": True,
    "sound_checked": True,
    "full_screen_sessions": False,
    "quiet_ending": False,
    "check_in": False,
}


@dataclass
class Life:
    """An app that does what it is told, one thing after the other, and answers with what came of it."""

    folder: Path
    wrapper: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    process: subprocess.Popen[str] = field(init=False)

    def __enter__(self) -> "Life":
        self.process = subprocess.Popen(
            [*self.wrapper, sys.executable, "-B", "-m", "tests.faults.lived_app", str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "PYTHONPATH": f"{TOP / 'desktop'}{os.pathsep}{TOP}",
                "QT_QPA_PLATFORM": "offscreen",
                **self.environment,
            },
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()

    def do(self, what: str, **how: object) -> Any:
        """Lets it do one thing and gives its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([what, how]) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the app has ended while it was asked to {what}"
        return json.loads(line)

    def root(self) -> Path:
        """The file system as it sees it: mounts of its own are there, too."""
        return Path(f"/proc/{self.process.pid}/root")

    def end(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Ends it and gives its exit code."""
        self.process.send_signal(by)
        return self.process.wait(20)


def prepare(folder: Path, **settings: object) -> Places:
    """Writes the settings of somebody who knows the app."""
    folder.mkdir(parents=True, exist_ok=True)
    places = Places(folder)
    places.settings.write_text(json.dumps({**USUAL, **settings}), encoding="utf-8")
    return places


def must_be_fine(told: Mapping[str, Any], places: Places) -> None:
    """Whatever was spoilt: no bug, no traceback in the log, and the window was never held up."""
    assert told["bugs"] == []
    assert told["gap_ms"] < LONGEST_GAP_MS
    if os.access(places.log, os.R_OK):
        assert "Traceback" not in places.log.read_text(encoding="utf-8", errors="replace")


def in_mounts_of_its_own() -> tuple[str, ...]:
    """What starts a program that may mount; empty where that is not allowed."""
    as_root: tuple[str, ...] = () if os.geteuid() == 0 else ("--user", "--map-root-user")
    wrapper = ("unshare", *as_root, "--mount", "--propagation", "private")
    if sys.platform != "linux" or not shutil.which("unshare"):
        return ()
    tried = ["sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"]
    return wrapper if subprocess.run([*wrapper, *tried], capture_output=True).returncode == 0 else ()


def as_nobody() -> tuple[str, ...]:
    """What starts a program without root's rights, for tests that root runs."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("setpriv"):
        return ()
    return ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


deep = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "deep", reason="there is time for it in the deep profile"
)
