"""Where processes are measured: a screen without a card, an empty home, and what the system says of each."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
SCREEN = "1920x1080x24"
READY = {"format": 1, "safety_accepted": True, "sound_checked": True, "full_screen_sessions": False}
LONGEST_SECONDS = 600
LEFT_OUT = ("PYTHONDONTWRITEBYTECODE", "DISPLAY", "WAYLAND_DISPLAY")  # what is compiled may be kept


@dataclass(frozen=True)
class Screen:
    """An X server of our own, and the environment that leads there and to nothing else of this machine."""

    pid: int
    environment: Mapping[str, str]


@contextmanager
def screen(home: Path) -> Iterator[Screen]:
    """For as long as it is needed."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if name not in LEFT_OUT and not name.startswith(("QT_", "XDG_", "LC_"))
        },
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHONPATH": path_of(TOP / "desktop"),
    }
    try:
        yield Screen(server.pid, environment)
    finally:
        server.terminate()
        server.wait()


def path_of(package_in: Path) -> str:
    """Where Python finds Backchime, and the benchmarks."""
    return os.pathsep.join((str(package_in), str(TOP)))


@contextmanager
def folders() -> Iterator[Path]:
    """A folder for homes and data."""
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        yield Path(folder)


def data_folder(folder: Path, **settings: object) -> Path:
    """The data of a person who has been here before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps({**READY, **settings}), "utf-8")
    return folder


def cost_of(
    module: str, *arguments: str | Path, environment: Mapping[str, str], interpreter: str = sys.executable
) -> dict[str, float]:
    """What a process tells of itself at its end."""
    command = python(module, *arguments, interpreter=interpreter)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST_SECONDS)
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"{module} ended with {done.returncode}: {done.stderr}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def python(module: str, *arguments: str | Path, interpreter: str = sys.executable) -> Sequence[str]:
    """The command that runs a module of the benchmarks."""
    return [interpreter, "-m", f"benchmarks.beside.{module}", *map(str, arguments)]


def cpu_seconds(pid: int) -> float:
    """What all threads of a process have used so far, in seconds."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        total += int((thread / "schedstat").read_text("ascii").split()[0])
    return total / 1e9


def switches(pid: int) -> int:
    """How often its threads have gone to sleep so far: each time something had woken one."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for line in (thread / "status").read_text("ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def status(pid: int | str, name: str) -> int:
    """A number of what the system keeps of a process."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def children(pid: int) -> list[int]:
    """The processes that it has started."""
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]


def line_of(process: "subprocess.Popen[str]") -> dict[str, Any]:
    """The next line that a process tells."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"{process.args!r} ended with {process.wait()}")
    told: dict[str, Any] = json.loads(line)
    return told
