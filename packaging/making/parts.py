"""What a bundle is put together from: Python packages that the app requires, and what they stand on."""

import importlib.metadata
import platform
import re
import sqlite3
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from making.project import NAME, PACKAGING, TOP, MakingError

_LICENCE_FILE = re.compile(r"\.dist-info/(licenses/.*|(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)$")


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships and is no Python package."""

    name: str
    version: str
    licence: str  # as SPDX writes it
    texts: tuple[Path, ...]
    site: str
    is_data: bool  # drawn, written or heard with, and no code


def packages(installed: Path) -> list[Distribution]:
    """The installed app and all that it requires here, by name."""
    there = _all_in([str(installed), *sys.path])
    found: dict[str, Distribution] = {}
    to_do = [NAME]
    while to_do:
        name = canonicalize_name(to_do.pop())
        if name not in found:
            found[name] = there[name]
            to_do += [need.name for need in _needs(there[name])]
    return [found[name] for name in sorted(found)]


def parts() -> list[Part]:
    """What the bundles of this system hold besides, in the order of the file that lists it."""
    return [_part(entry) for entry in _file()["part"] if sys.platform in entry.get("systems", [sys.platform])]


def licence_texts(package: Distribution) -> list[Path]:
    """The terms of a Python package: its own files, or those named for it where it has none."""
    own = [Path(str(file.locate())) for file in package.files or () if _LICENCE_FILE.search(str(file))]
    named = _file()["texts"].get(canonicalize_name(package.name), [])
    texts = own or [TOP / text for text in named]
    if not texts:
        raise MakingError(f"{package.name} ships without its terms: name them in packaging/parts.toml.")
    return texts


def _all_in(path: list[str]) -> Mapping[str, Distribution]:
    found: dict[str, Distribution] = {}
    for package in importlib.metadata.distributions(path=path):
        found.setdefault(canonicalize_name(package.name), package)
    return found


def _needs(package: Distribution) -> Iterable[Requirement]:
    for requirement in map(Requirement, package.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((PACKAGING / "parts.toml").read_text("utf-8"))


def _part(entry: Mapping[str, Any]) -> Part:
    of = entry.get("of", "")
    here = {"python": sysconfig.get_path("stdlib"), "package": ""}
    if of == "python":
        version = platform.python_version()
    elif of == "sqlite":
        version = sqlite3.sqlite_version
    elif of:
        package = importlib.metadata.distribution(of)
        version, here["package"] = package.version, str(package.locate_file(_folder(package)))
    else:
        version = entry["version"]
    texts = tuple(TOP / text.format(**here) for text in entry["texts"])
    missing = [str(text) for text in texts if not text.is_file()]
    if missing:
        raise MakingError(f"The terms of {entry['name']} are missing: {', '.join(missing)}")
    return Part(entry["name"], version, entry["licence"], texts, entry["site"], entry["kind"] == "data")


def _folder(package: Distribution) -> str:
    """The folder of a Python package's metadata, beside the package."""
    return next(file.parts[0] for file in package.files or () if file.name == "METADATA")
