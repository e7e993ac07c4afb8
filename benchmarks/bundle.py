"""What a start of the bundle costs until its window is painted, beside a bare window bundled as it is."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks.stage import TOP, Screen, cpu_seconds, data_folder, folders, python, screen, status
from benchmarks.table import show
from benchmarks.window_watch import Watch, watch

ROUNDS = 9
WORK = TOP / "build" / "package"
APP, BARE = WORK / "bundle" / "backchime", WORK / "bare" / "bare-window"
Command = Sequence[str | Path]


def measure() -> int:
    """Starts of everything in turns, seen from outside; prints medians, and ratios of pairs."""
    if not (APP.is_dir() and BARE.is_dir()):
        print("There is no bundle yet: python3 dev.py package bundle size", file=sys.stderr)
        return 1
    with folders() as folder, screen(folder) as at, watch(at.environment["DISPLAY"]) as eyes:
        started = _commands(data_folder(folder / "data"))
        for command in started.values():  # what is compiled or read once, is so now
            _start(command, at, eyes)
        runs: dict[str, list[tuple[float, float]]] = {name: [] for name in started}
        for _ in range(ROUNDS):
            for name, command in started.items():
                runs[name].append(_start(command, at, eyes))
    for name, costs in runs.items():
        show(f"{name}: CPU until painted", median(cpu for cpu, _ in costs), "ms")
        show(f"{name}: memory at its peak", median(memory for _, memory in costs), "MB")
    for name, beside in (
        ("the bundle", "a bare bundle"),
        ("the app from the checkout", "a bare window"),
        ("the bundle", "the app from the checkout"),
    ):
        pairs = list(zip(runs[name], runs[beside], strict=True))
        cpu, memory = (median(one[what] / other[what] for one, other in pairs) for what in (0, 1))
        show(f"{name}, to {beside}: CPU until painted", cpu, "x", note=f"memory {memory:.2f}")
    return 0


def _commands(data: Path) -> Mapping[str, Command]:
    here = ("--data-folder", data)
    return {
        "a bare bundle": (BARE / "bare-window",),
        "the bundle": (APP / "backchime", *here),
        "a bare window": (*python("bare_window", "--stay"),),
        "the app from the checkout": (sys.executable, "-m", "backchime", *here),
    }


def _start(command: Command, at: Screen, eyes: Watch) -> tuple[float, float]:
    """CPU in ms and memory in MB that its own process has taken by the time its window is painted."""
    environment = {**at.environment, "PYTHONPATH": os.pathsep.join((str(TOP / "desktop"), str(TOP)))}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        eyes.wait_until_painted()
        return 1e3 * cpu_seconds(process.pid), status(process.pid, "VmHWM") / 1024
    finally:
        process.terminate()
        process.wait()
        eyes.wait_until_gone()
