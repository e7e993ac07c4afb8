"""The versions of the Python packages in the bundle, where `importlib.metadata` looks for them."""

import shutil
from pathlib import Path

from making.parts import packages


def make(installed: Path, folder: Path) -> Path:
    """Writes into an empty folder the metadata of every package; the terms lie among the app's assets."""
    shutil.rmtree(folder, ignore_errors=True)
    for package in packages(installed):
        own = folder / f"{package.name.replace('-', '_')}-{package.version}.dist-info"
        own.mkdir(parents=True)
        # Under the empty line is what a package says to whoever chooses it: often more than its code.
        said, _, _ = (package.read_text("METADATA") or "").partition("\n\n")
        (own / "METADATA").write_text(said + "\n", "utf-8")
    return folder
