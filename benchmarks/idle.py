"""What the home page uses while nobody touches it, against a bare window, both at once for some minutes."""

import subprocess
import sys
import time
from pathlib import Path
from threading import Event

from benchmarks.stage import Screen, children, cpu_seconds, data_folder, folders, python, screen, switches
from benchmarks.table import Aim, show
from tests.audio.pulse import SoundServer, missing_programs

CPU = Aim(0.1, 0.02)
SETTLE_SECONDS = 40.0  # on a busy machine a start takes its time


def measure(*, minutes: float = 1.0) -> int:
    """Starts both, waits until they have settled, and looks what they have used by the end."""
    with folders() as folder, screen(folder) as at:
        (folder / "sound").mkdir()
        server = None if missing_programs() else SoundServer(folder / "sound")
        sound: dict[str, str] = {}
        if server:
            server.start()
            sound = server.environment()
        try:
            app, bare = _used(at, sound, data_folder(folder / "data"), 60 * minutes)
        finally:
            if server:
                server.kill()
    show("a bare window at rest: CPU of a core", bare[0], "%", note=f"{bare[1]:.2f} wake-ups a second")
    note = f"{app[1]:.2f} wake-ups a second, with the sound helper"
    return 0 if show("home at rest: CPU of a core", app[0], "%", CPU, note) else 1


def _used(at: Screen, sound: dict[str, str], data: Path, seconds: float) -> list[tuple[float, float]]:
    command = [sys.executable, "-m", "backchime", "--data-folder", str(data)]
    started = [
        subprocess.Popen(command, env={**at.environment, **sound}),
        subprocess.Popen(python("bare_window", "--stay"), env=at.environment),
    ]
    try:
        Event().wait(SETTLE_SECONDS)
        families = [[one.pid, *children(one.pid)] for one in started]
        begun, before = time.monotonic(), [_sum(family) for family in families]
        Event().wait(seconds)
        gone, after = time.monotonic() - begun, [_sum(family) for family in families]
    finally:
        for one in started:
            one.terminate()
        for one in started:
            one.wait()
    return [
        (100 * (now[0] - then[0]) / gone, (now[1] - then[1]) / gone)
        for then, now in zip(before, after, strict=True)
    ]


def _sum(family: list[int]) -> tuple[float, int]:
    return sum(map(cpu_seconds, family)), sum(map(switches, family))
