"""What the home page uses while nobody touches it, against a bare window, all at once for some minutes."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

from benchmarks.stage import (
    Screen,
    children,
    cpu_seconds,
    data_folder,
    folders,
    line_of,
    python,
    screen,
    switches,
)
from benchmarks.table import Aim, show
from tests.audio.pulse import SoundServer, missing_programs

CPU = Aim(0.1, 0.02)
SETTLE_SECONDS, LONGEST_SETTLE_SECONDS = 20.0, 600.0  # on a busy machine a start takes its time
AT_REST_SECONDS = 0.005  # of CPU, all together, while it is waited for that all have settled
BARE, HOME = "a bare window", "home"
REMINDED = "home, with reminders on"
WATCHED = "home, watched"
Uses = Mapping[str, tuple[float, float]]  # of the processes of an app, by name: CPU in %, wake-ups a second


def measure(*, minutes: float = 1.0) -> int:
    """Starts all, waits until they have settled, and looks what they have used by the end."""
    with folders() as folder, screen(folder) as at, _sound(folder) as sound:
        used, told = _used(at, sound, folder, 60 * minutes)
    met = True
    for name, uses in used.items():
        if name != WATCHED:
            for part, (cpu, woken) in uses.items():
                note = f"{woken:.3f} wake-ups a second, {60 * minutes * woken:.0f} in {minutes:g} minutes"
                show(f"{name} at rest, {part}: CPU of a core", cpu, "%", note=note)
        if name in (HOME, REMINDED):
            met &= show(f"{name} at rest, all of it", sum(cpu for cpu, _ in uses.values()), "%", CPU)
    print(f"timers that run on home: {told['timers'] or 'none'}")
    print(f"events of its window in {minutes:g} minutes: {told['events'] or 'none'}")
    return 0 if met else 1


@contextmanager
def _sound(folder: Path) -> Iterator[Mapping[str, str]]:
    """A sound server of our own, where there are the programs for one."""
    if missing_programs():
        print("no sound server: its programs are missing")
        yield {}
        return
    (folder / "sound").mkdir()
    server = SoundServer(folder / "sound")
    server.start()
    try:
        yield server.environment()
    finally:
        server.kill()


def _used(
    at: Screen, sound: Mapping[str, str], folder: Path, seconds: float
) -> tuple[Mapping[str, Uses], Mapping[str, object]]:
    commands = {
        BARE: python("bare_window", "--stay"),
        HOME: [sys.executable, "-m", "backchime", *_data(folder / "usual")],
        REMINDED: [sys.executable, "-m", "backchime", *_data(folder / "reminded", reminders_on=True)],
        WATCHED: python("app_at_rest", *_data(folder / "watched")),
    }
    with ExitStack() as ending:
        started = {name: _start(command, at, sound, ending) for name, command in commands.items()}
        _settle(list(started.values()))
        _say(started[WATCHED])
        Event().wait(1.0)
        families = {name: _family(one) for name, one in started.items()}
        begun, before = time.monotonic(), {name: _sums(family) for name, family in families.items()}
        Event().wait(seconds)
        gone, after = time.monotonic() - begun, {name: _sums(family) for name, family in families.items()}
        _say(started[WATCHED])
        told = line_of(started[WATCHED])
    used: dict[str, Uses] = {
        name: {
            part: (100 * (now[0] - before[name][part][0]) / gone, (now[1] - before[name][part][1]) / gone)
            for part, now in parts.items()
        }
        for name, parts in after.items()
    }
    return used, told


def _settle(started: "Sequence[subprocess.Popen[str]]") -> None:
    """Waits until none of them has anything left to do."""
    late, used = time.monotonic() + LONGEST_SETTLE_SECONDS, -1.0
    while time.monotonic() < late:
        before, used = used, sum(cpu for one in started for cpu, _ in _sums(_family(one)).values())
        if 0 <= used - before < AT_REST_SECONDS:
            return
        Event().wait(SETTLE_SECONDS)
    raise SystemExit("the app does not come to rest")


def _data(folder: Path, **settings: object) -> Sequence[str]:
    return ["--data-folder", str(data_folder(folder, **settings))]


def _start(
    command: Sequence[str], at: Screen, sound: Mapping[str, str], ending: ExitStack
) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        command,
        env={**at.environment, **sound},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    ending.callback(process.wait)
    ending.callback(process.terminate)
    return process


def _say(process: "subprocess.Popen[str]") -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def _family(process: "subprocess.Popen[str]") -> Mapping[str, int]:
    helpers = children(process.pid)
    return {"window": process.pid, **({"sound helper": helpers[0]} if helpers else {})}


def _sums(family: Mapping[str, int]) -> dict[str, tuple[float, int]]:
    return {part: (cpu_seconds(pid), switches(pid)) for part, pid in family.items()}
