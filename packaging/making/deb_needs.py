"""What the bundle leaves to the system, as the packages of Debian and Ubuntu that bring it."""

import re
from collections.abc import Iterable
from pathlib import Path

from making.project import MakingError, run
from making.search_paths import is_program

# By the names that programs load them by. Where the packages of Debian 13 and Ubuntu 24.04 have new names,
# these come first: there the old name alone could be answered by another package than the one meant.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libasound.so.2": "libasound2t64 | libasound2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0 (>= 3.37)",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Of these the version counts that the bundle was built with: what it asks for stands in its files.
_C_LIBRARY = re.compile(r"^(ld-linux.*|lib(c|dl|m|mvec|pthread|resolv|rt|util))\.so\.\d+$")
_CPP_LIBRARY = "libstdc++.so.6"
# The first GCC whose library has each step of GLIBCXX that Debian 12 or something later brought.
_GCC_OF = {29: "11", 30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15"}

_NEEDED = re.compile(r"NEEDED\s+(\S+)")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_GLIBCXX = re.compile(r"\bGLIBCXX_3\.4\.(\d+)")


def needs(bundle: Path) -> tuple[str, ...]:
    """What a `Depends` field must name, in its order."""
    inside = {file.name for file in bundle.rglob("*")}
    said = "".join(run("objdump", "-p", file) for file in filter(is_program, bundle.rglob("*")))
    wanted = {name for name in _NEEDED.findall(said) if name not in inside}
    return tuple(sorted({package(name, said) for name in wanted}))


def package(library: str, said: str) -> str:
    if _C_LIBRARY.match(library):
        newest = max((int(major), int(minor)) for major, minor in _GLIBC.findall(said))
        return "libc6 (>= {}.{})".format(*newest)
    if library == _CPP_LIBRARY:
        return f"libstdc++6 (>= {_gcc(map(int, _GLIBCXX.findall(said)))})"
    if library not in PACKAGES:
        raise MakingError(f"The bundle asks for {library}: deb_needs.py has no package that brings it.")
    return PACKAGES[library]


def _gcc(steps: Iterable[int]) -> str:
    newest = max(steps)
    if newest > max(_GCC_OF):
        raise MakingError(f"The bundle asks for GLIBCXX_3.4.{newest}: deb_needs.py has no GCC for it.")
    return _GCC_OF[max(newest, min(_GCC_OF))]
