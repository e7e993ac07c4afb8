"""What a bundle is put together from: Python packages that the app requires, and what they stand on."""

import importlib.metadata
import platform
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from making.project import NAME
from making.shipped_parts import parts as listed

_DATA = ("voice", "letters", "icons")  # the kinds of parts that are no code


@dataclass(frozen=True, slots=True)
class Part:
    """Something that ships and is no Python package."""

    name: str
    version: str  # empty where it has none
    licence: str  # as SPDX writes it
    is_data: bool


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


def parts(entries: Iterable[Mapping[str, Any]] | None = None) -> list[Part]:
    """What ships on this system besides, as the app's own list of licences has it."""
    return [
        Part(entry["name"], _version_of(entry["name"]), entry["licence"], entry["kind"] in _DATA)
        for entry in (listed() if entries is None else entries)
        if entry.get("only_on", sys.platform) == sys.platform
        if entry["kind"] != "app" and "distribution" not in entry
    ]


def _all_in(path: list[str]) -> Mapping[str, Distribution]:
    found: dict[str, Distribution] = {}
    for package in importlib.metadata.distributions(path=path):
        found.setdefault(canonicalize_name(package.name), package)
    return found


def _needs(package: Distribution) -> Iterable[Requirement]:
    for requirement in map(Requirement, package.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement


def _version_of(name: str) -> str:
    match name:
        case "Python":
            return platform.python_version()
        case "Qt":
            return importlib.metadata.version("PySide6-Essentials")
        case "PyInstaller":
            return importlib.metadata.version("pyinstaller")
        case "ICU":
            return _icu_version()
        case _:
            return ""


def _icu_version() -> str:
    """The version of the ICU that PySide6 brings on Linux."""
    files = importlib.metadata.files("PySide6-Essentials") or ()
    return next((file.name.rpartition(".")[2] for file in files if file.name.startswith("libicuuc.so.")), "")
