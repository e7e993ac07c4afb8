"""The wheel, built through the source distribution, so that nothing which git ignores gets into it."""

import shutil
from pathlib import Path

from making.project import TOP, MakingError, last_change, run_python, say


def make(out: Path) -> Path:
    """Builds the source distribution and from it the wheel, and returns the wheel."""
    say("wheel")
    shutil.rmtree(out, ignore_errors=True)
    moment = {"SOURCE_DATE_EPOCH": str(last_change())}
    run_python("-m", "build", "--no-isolation", "--outdir", out, TOP, environment=moment)
    wheels = list(out.glob("*.whl"))
    if len(wheels) != 1:
        raise MakingError(f"One wheel was to be built, and there are {len(wheels)}.")
    return wheels[0]


def install(wheel: Path, folder: Path) -> Path:
    """Unpacks the wheel into an empty folder, from where the bundle takes it."""
    shutil.rmtree(folder, ignore_errors=True)
    alone = ("--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check", "--quiet")
    run_python("-m", "pip", "install", *alone, "--target", folder, wheel)
    return folder
