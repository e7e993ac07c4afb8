"""The bundle: one folder with the app, its Python and its Qt, that runs by itself."""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from making import icu_data, metadata, search_paths
from making.project import NAME, PACKAGING, WORK, MakingError, last_change, run, run_python, say

# What the pipes of Windows need is left out elsewhere, where nothing loads them.
FOR_ALL_SYSTEMS = re.compile(rf"\b{NAME}\.(?!system\.pipe_)")
LOADED_LATE = "by what was loaded for it"  # as the self-test says it


def make(installed: Path, work: Path) -> Path:
    """Bundles what is installed in a folder, tests the result and returns its folder."""
    say("bundle")
    shutil.rmtree(work, ignore_errors=True)
    described = {"BACKCHIME_METADATA": str(metadata.make(installed, WORK / "metadata"))}
    _bundle(NAME, work, installed, described)
    lacking = missing((work / "work" / NAME / f"warn-{NAME}.txt").read_text("utf-8"))
    if lacking:
        raise MakingError(f"The app imports what kept.py leaves out: {', '.join(lacking)}")
    bundle = there(work)
    _shrink(bundle)
    search_paths.forget(bundle)
    said = test(bundle)
    if sys.platform == "linux" and LOADED_LATE not in said:
        raise MakingError(
            f"The bundle does not start quickly: no line of its self-test says {LOADED_LATE!r}."
        )
    return bundle


def make_bare_window(work: Path) -> Path:
    """Bundles a bare window in the same way, to measure by."""
    say("bundle of a bare window")
    shutil.rmtree(work, ignore_errors=True)
    _bundle("bare_window", work, work, {})
    _shrink(work / "bare-window")
    return work / "bare-window"


def missing(warnings: str) -> list[str]:
    """Of PyInstaller's warnings the modules that were left out and that the app's own code imports."""
    lines = (line for line in warnings.splitlines() if line.startswith("excluded module named"))
    return [line.split()[3] for line in lines if FOR_ALL_SYSTEMS.search(line)]


def _shrink(bundle: Path) -> None:
    for library in bundle.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu_data.shrink(library)


def _bundle(spec: str, work: Path, installed: Path, environment: Mapping[str, str]) -> None:
    run_python(
        "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", work, "--workpath", work / "work", PACKAGING / "bundle" / f"{spec}.spec",
        environment={
            **environment,
            "PYTHONPATH": str(installed),
            "PYTHONHASHSEED": "0",  # the order in which modules are found is the same each time
            "SOURCE_DATE_EPOCH": str(last_change()),
        },
    )  # fmt: skip


def there(work: Path) -> Path:
    """The folder of the bundle that was made, for the packages that are made of it."""
    bundle = work / ("Backchime.app" if sys.platform == "darwin" else NAME)
    if not bundle.is_dir():
        raise MakingError(f"There is no bundle in {work} yet.")
    return bundle


def program(bundle: Path) -> Path:
    """What a person starts."""
    if sys.platform == "darwin":
        return bundle / "Contents" / "MacOS" / NAME
    return bundle / (f"{NAME}.exe" if sys.platform == "win32" else NAME)


def test(bundle: Path) -> str:
    """Lets the bundle open all that it ships, in an empty home and with no Python but its own."""
    say("self-test of the bundle")
    with tempfile.TemporaryDirectory() as home:
        without = dict.fromkeys(("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"), "")
        places = {"HOME": home, "XDG_DATA_HOME": home, "LOCALAPPDATA": home}
        said = run(program(bundle), "--self-test", cwd=Path(home), environment=without | places)
    sys.stderr.write("".join(f"   {line}{os.linesep}" for line in said.splitlines()))
    return said
