"""The bundle: one folder with the app, its Python and its Qt, that runs by itself."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from making.project import NAME, PACKAGING, MakingError, last_change, run, run_python, say


def make(installed: Path, work: Path) -> Path:
    """Bundles what is installed in a folder, tests the result and returns its folder."""
    say("bundle")
    shutil.rmtree(work, ignore_errors=True)
    run_python(
        "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", work, "--workpath", work / "work", PACKAGING / "bundle" / f"{NAME}.spec",
        environment={
            "PYTHONPATH": str(installed),
            "PYTHONHASHSEED": "0", # the order in which modules are found is the same each time
            "SOURCE_DATE_EPOCH": str(last_change()),
        },
    )  # fmt: skip
    bundle = there(work)
    test(bundle)
    return bundle


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


def test(bundle: Path) -> None:
    """Lets the bundle open all that it ships, in an empty home and with no Python but its own."""
    say("self-test of the bundle")
    with tempfile.TemporaryDirectory() as home:
        without = dict.fromkeys(("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"), "")
        places = {"HOME": home, "XDG_DATA_HOME": home, "LOCALAPPDATA": home}
        said = run(program(bundle), "--self-test", cwd=Path(home), environment=without | places)
    sys.stderr.write("".join(f"   {line}{os.linesep}" for line in said.splitlines()))
