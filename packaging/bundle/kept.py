"""Which files of Python and Qt the bundle needs: whatever is not named here is left out.

Paths are those inside the bundle, with forward slashes.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from making.project import languages

Entry = tuple[str, str, str]  # its place in the bundle, the file, what it is to PyInstaller

# Of the standard library, what is imported by something that the app never uses.
LEFT_OUT_MODULES = [
    "_pydecimal", "asyncio", "bdb", "curses", "distutils", "doctest", "ensurepip", "ftplib", "http.server",
    "idlelib", "imaplib", "lib2to3", "multiprocessing", "pdb", "pip", "poplib", "pydoc", "setuptools",
    "smtplib", "ssl", "tkinter", "turtle", "unittest", "venv", "xmlrpc",
    # What packages of ours would use if it were there.
    "PySide6.QtDBus", "attr", "attrs", "cffi", "pycparser", "tomli", "tomli_w",
    "typing_extensions", "yaml",
]  # fmt: skip
if sys.platform != "win32":  # there a further start speaks to the window through a pipe of Qt's
    LEFT_OUT_MODULES.append("PySide6.QtNetwork")

_PLUGINS = re.compile(
    r"plugins/("
    r"platforms/[^/]*(xcb|wayland|offscreen|windows|cocoa)"
    r"|imageformats/[^/]*svg|iconengines/|styles/"
    r"|platformthemes/[^/]*xdgdesktopportal"
    r"|platforminputcontexts/[^/]*(compose|ibus)"
    r"|wayland-shell-integration/[^/]*xdg-shell|wayland-decoration-client/)"
)
_DEAD = re.compile(
    r"Qt6?(EglFS|Pdf|Qml|Quick|VirtualKeyboard|Test|Sql|Concurrent|Designer|Help|UiTools)[A-Za-z]*\.|opengl32sw"
)
# What a desktop of GTK or a network would need; Backchime's window is drawn by Qt alone, and goes nowhere.
_OTHERS = re.compile(
    r"(^|/)lib(gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|atspi|epoxy|pixman|harfbuzz|thai|datrie|fribidi|graphite2"
    r"|Xcomposite|Xcursor|Xdamage|Xinerama|Xi\b|Xrandr)"
)
_NETWORK = re.compile(
    r"plugins/(tls|networkinformation)|libcrypto|libssl|libgssapi|libkrb5|libk5crypto|libcom_err|libkeyutils|libproxy"
)
_PYTHON = re.compile(
    r"lib-dynload/(_ssl|_hashlib|_codecs_(jp|kr|cn|tw|hk|iso2022)|_multibytecodec|_curses|readline"
    r"|audioop|ossaudiodev|nis|_crypt|termios|_test|xxlimited|_xx|_asyncio|_multiprocessing|_posixshmem)"
)
# On Linux the system's own of these fit its display, its fonts and its sound; the packages depend on them.
_OF_THE_SYSTEM = re.compile(
    r"^lib(X11|Xau|Xdmcp|Xext|xcb|xkbcommon|glib-2|gio-2|gobject-2|gmodule-2|gthread|dbus-1|fontconfig|freetype"
    r"|png16|brotli|expat|bsd|md|uuid|stdc\+\+|gcc_s|systemd|lzma|zstd|lz4|gcrypt|gpg-error|cap|mount|blkid"
    r"|selinux|pcre2|wayland|z\.|bz2|jpeg|tiff|asound|EGL|GL|GLX|GLdispatch|drm|gbm|mvec|ffi|sqlite3)"
)
# Sources of what ships, for whoever translates or writes files with an editor.
_FOR_MAKERS = re.compile(r"/assets/(translations/.*\.ts$|schema/)")


def keep(place: str) -> bool:
    """Whether a file is needed at its place in the bundle."""
    place = place.replace("\\", "/")
    name = place.rsplit("/", 1)[-1]
    if "plugins/" in place and "PySide6" in place and not _PLUGINS.search(place):
        return False
    if "/translations/" in place and "PySide6" in place:
        return any(name == f"qtbase_{language}.qm" for language in languages())
    if sys.platform == "linux" and (_OTHERS.search(place) or _OF_THE_SYSTEM.search(name)):
        return False
    if _DEAD.search(name) or _NETWORK.search(place) or _PYTHON.search(place):
        return False
    # The metadata of all packages are added in one form.
    return not (".dist-info/" in place or _FOR_MAKERS.search(place))


def referenced(entries: Sequence[Entry]) -> list[Entry]:
    """Without the libraries that nothing else which is kept asks for; on Linux, where that can be read."""
    if sys.platform != "linux":
        return list(entries)
    by_name = {entry[0].rsplit("/", 1)[-1]: entry for entry in entries}
    to_do = [entry for entry in entries if _is_loaded_by_name(entry[0])]
    found: dict[str, Entry] = {}
    while to_do:
        entry = to_do.pop()
        if entry[0] not in found:
            found[entry[0]] = entry
            to_do += [by_name[name] for name in _needs(entry[1]) if name in by_name]
    return [entry for entry in entries if entry[0] in found]


def without_dead_links(entries: Sequence[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """Without the links to libraries that are not kept."""
    there = {entry[0] for entry in kept}
    return [entry for entry in entries if entry[2] != "SYMLINK" or _target(entry) in there]


def files_below(folder: str) -> list[Entry]:
    """Every file of a folder, at the same place in the bundle."""
    files = (file for file in sorted(Path(folder).rglob("*")) if file.is_file())
    return [(file.relative_to(folder).as_posix(), str(file), "DATA") for file in files]


def _target(link: Entry) -> str:
    return os.path.normpath(Path(link[0]).parent / link[1])


def _is_loaded_by_name(place: str) -> bool:
    return any(part in place for part in ("/plugins/", ".abi3.so", ".cpython-", "lib-dynload", "libpython"))


def _needs(file: str) -> Iterable[str]:
    said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return [line.split()[1] for line in said.splitlines() if "NEEDED" in line]
