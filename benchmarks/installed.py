"""An environment as a person has it who installs the wheel: with what the app needs, and nothing else.

What developing needs beside it costs each start time: it is found, and some of it imported.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from benchmarks.stage import TOP


def installed_wheel(folder: Path) -> Path:
    """The environment's Python. The wheel of this checkout is in it, and links to what it needs."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder / "as-installed")], check=True)
    python = folder / "as-installed" / "bin" / "python"
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True)
    site = Path(told.stdout.strip())
    for there in sorted(set(_needed())):
        (site / there.name).symlink_to(there)
    _install_wheel(site, folder / "wheel")
    return python


def _needed() -> Iterator[Path]:
    """Folders and files of the packages that are locked for running, where they are installed now."""
    locked = (TOP / "packaging" / "locks" / "run.txt").read_text("utf-8")
    for name in re.findall(r"^([\w-]+)==", locked, re.MULTILINE):
        package = distribution(name)
        parts = {file.parts[0] for file in package.files or () if file.parts[0] not in ("..", "__pycache__")}
        yield from (Path(str(package.locate_file(part))) for part in parts)


def _install_wheel(site: Path, made_in: Path) -> None:
    module = [sys.executable, "-m"]
    build = [*module, "build", "--wheel", "--no-isolation", "--outdir", str(made_in), str(TOP)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = made_in.glob("*.whl")
    quietly = (
        "--no-deps",
        "--no-index",
        "--quiet",
        "--disable-pip-version-check",
        "--no-warn-script-location",
    )
    subprocess.run([*module, "pip", "install", *quietly, "--target", str(site), str(wheel)], check=True)
