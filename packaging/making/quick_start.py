"""What lets a bundle start sooner: shiboken's support of signatures is loaded when it is asked for.

At every start shiboken unpacks, compiles and runs what it needs to tell signatures and what is wrong with a
call. Where there is a folder `shiboken6/files.dir`, it takes these modules from there, and its `loader` may
be another. It promises nothing of that: so it is done for one version, on one system, where it was tried.
"""

import re
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

from making.project import PACKAGING, run_python, say

STAND_IN = PACKAGING / "bundle" / "quick_start" / "loader.py"
PROVEN_WITH = "6.11.3"
PLACE = Path("shiboken6", "files.dir")
SUPPORT = "shibokensupport"
LOADER, REAL_LOADER = "loader.py", "real_loader.py"


def make(folder: Path) -> bool:
    """Fills the folder with what is to lie in the bundle; false, and empty, where that is unproven."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    there = version("PySide6-Essentials")
    if sys.platform != "linux" or there != PROVEN_WITH:
        say(f"no quick start: it has not been tried with PySide6 {there} on {sys.platform}")
        return False
    files = folder / PLACE
    _unpack(files)
    signature = files / SUPPORT / "signature"
    (signature / LOADER).rename(signature / REAL_LOADER)
    shutil.copyfile(STAND_IN, signature / LOADER)
    _compile(files)
    return True


def _unpack(files: Path) -> None:
    """The modules as they lie in shiboken's own library."""
    import PySide6.QtCore  # noqa: F401 - shiboken takes them out for it

    archive = sys.modules[SUPPORT].__loader__.zfile  # type: ignore[union-attr]  # its own kind of loader
    wanted = [name for name in archive.namelist() if re.fullmatch(rf"{SUPPORT}/.+\.py", name)]
    archive.extractall(files, wanted)


def _compile(files: Path) -> None:
    """Leaves what Python makes of the modules: there is nowhere to keep it when the app is installed."""
    once = ("-q", "-b", "-o", "1", "--invalidation-mode", "unchecked-hash", "-s", str(files))
    run_python("-m", "compileall", *once, files, environment={"PYTHONHASHSEED": "0"})
    for source in files.rglob("*.py"):
        source.unlink()
