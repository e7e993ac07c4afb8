"""Which packages each system has: a package is made of the bundle by one function of one module."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from making import deb, macos, portable, windows

Make = Callable[[Path, Path, str], Path]  # of the bundle, into this folder, in this version: the file made

_LINUX: Mapping[str, Make] = {"portable": portable.make, "deb": deb.make}
_WINDOWS: Mapping[str, Make] = {"installer": windows.make_installer, "zip": windows.make_zip}
_MACOS: Mapping[str, Make] = {"image": macos.make_image}


def of_this_system() -> Mapping[str, Make]:
    """What can be made here, by name."""
    return {"win32": _WINDOWS, "darwin": _MACOS}.get(sys.platform, _LINUX)
