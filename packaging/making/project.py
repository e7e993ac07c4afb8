"""What every step asks for: places, the version, the moment written into files, other programs."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PACKAGING = TOP / "packaging"
WORK = TOP / "build" / "package"
RESULTS = TOP / "dist"

NAME = "backchime"


class MakingError(Exception):
    """A step cannot be done; the text says why in one sentence."""


def version() -> str:
    """The version, from the one place that holds it."""
    return _held("__version__")


def app_id() -> str:
    """How desktops know the app, from the one place that holds it."""
    return _held("APP_ID")


@cache
def _held(name: str) -> str:
    text = (TOP / "desktop" / "backchime" / "__init__.py").read_text("utf-8")
    found = re.search(rf'^{name} = "([^"]+)"$', text, re.MULTILINE)
    assert found
    return found[1]


def languages() -> tuple[str, ...]:
    """The codes of all languages that the app speaks, by the translations that there are."""
    files = (TOP / "assets" / "translations").glob(f"{NAME}_*.ts")
    return tuple(sorted(file.stem.removeprefix(f"{NAME}_") for file in files))


def last_change() -> int:
    """The second of the last commit: all files bear it, so that the same commit gives the same bytes."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True)
    if said.returncode:
        raise MakingError("This is no git checkout: set SOURCE_DATE_EPOCH to the second of the last change.")
    return int(said.stdout)


def system_name() -> str:
    """The system and processor that packages of this machine are for, as their file names say it."""
    systems = {"win32": "windows", "darwin": "macos"}
    processors = {"amd64": "x86_64", "aarch64": "arm64"}
    processor = platform.machine().lower()
    return f"{systems.get(sys.platform, sys.platform)}-{processors.get(processor, processor)}"


def say(text: str) -> None:
    """Tells whoever waits what is being done."""
    print(f"== {text}", file=sys.stderr, flush=True)


def run(*command: str | Path, cwd: Path = TOP, environment: Mapping[str, str] | None = None) -> str:
    """What a program prints; where it fails, all it said and the end of the making."""
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    )  # fmt: skip
    if done.returncode:
        print(done.stdout, file=sys.stderr, flush=True)
        raise MakingError(
            f"{Path(command[0]).name} ended with {done.returncode}: {' '.join(map(str, command))}"
        )
    return done.stdout


def run_python(*arguments: str | Path, environment: Mapping[str, str] | None = None) -> str:
    """What the Python of this environment prints; it imports nothing from the folder it is started in."""
    return run(sys.executable, "-P", *arguments, environment=environment)
