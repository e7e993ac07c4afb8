"""Whose work is in the Debian package, and under which licence: from the licences that ship with the app."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from making.linux_metainfo import AUTHORS, HOME_PAGE
from making.project import NAME, MakingError
from making.shipped_parts import parts, texts

_INSIDE = f"usr/lib/{NAME}/_internal"
_PROGRAM = f"usr/lib/{NAME}/{NAME}"  # the modules of Python are packed into it
PLACES: Mapping[str, tuple[str, ...]] = {
    "Backchime": ("*",),
    "Python": (f"{_INSIDE}/base_library.zip", f"{_INSIDE}/libpython3*", f"{_INSIDE}/python3*"),
    "Qt": (f"{_INSIDE}/libQt6*", f"{_INSIDE}/PySide6/Qt/*"),
    "ICU": (f"{_INSIDE}/libicu*", f"{_INSIDE}/PySide6/Qt/lib/libicu*"),
    "PySide6": (f"{_INSIDE}/PySide6/*.so", f"{_INSIDE}/libpyside6*"),
    "Shiboken": (f"{_INSIDE}/shiboken6/*", f"{_INSIDE}/libshiboken6*"),
    "simpleaudio": (f"{_INSIDE}/simpleaudio/*",),
    "miniaudio": (f"{_INSIDE}/_miniaudio*",),
    "CFFI": (f"{_INSIDE}/_cffi_backend*",),
    "pycparser": (_PROGRAM,),
    "msgspec": (f"{_INSIDE}/msgspec/*",),
    "platformdirs": (_PROGRAM,),
    "wakepy": (_PROGRAM,),
    "Jeepney": (_PROGRAM,),
    "PyInstaller": (_PROGRAM,),
    "Kokoro": (f"{_INSIDE}/{NAME}/assets/voice/*",),
    "Gabarito": (f"{_INSIDE}/{NAME}/assets/fonts/*Gabarito*",),
    "Figtree": (f"{_INSIDE}/{NAME}/assets/fonts/*Figtree*",),
    "Phosphor": (f"{_INSIDE}/{NAME}/assets/icons/*",),
}
# Where a licence names no holder.
_HOLDERS = {
    "Qt": "The Qt Company Ltd. and others",
    "PySide6": "The Qt Company Ltd. and others",
    "Shiboken": "The Qt Company Ltd. and others",
    "ICU": "1991-2018 Unicode, Inc.; 1995-2016 International Business Machines Corporation and others",
    "CFFI": "The CFFI authors",
    "Kokoro": "hexgrad and the authors of Kokoro-82M",
    "Python": "2001 Python Software Foundation",
}
# Every Debian has these; policy wants them named, not repeated.
_COMMON = {"GPL-3.0.txt": "GPL-3", "LGPL-3.0.txt": "LGPL-3", "LICENSE-Kokoro.txt": "Apache-2.0"}
_GPL_2 = re.compile(r"\n\s*GNU GENERAL PUBLIC LICENSE\n.*", re.DOTALL)
_HOLDER = re.compile(
    r"^(?:Python bindings |miniaudio |stb_vorbis )?Copyright (?:\(c\) )?(\d{4}.*)$",
    re.MULTILINE | re.IGNORECASE,
)


def copyright_file() -> str:
    """The file that policy asks for, in the format for machines."""
    head = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Backchime",
        f"Source: {HOME_PAGE}",
        "Comment: This package is built from the bundle that PyInstaller makes: Python, Qt and",
        " the other libraries lie beside the app, or are packed into its program. Each paragraph",
        " names one of them.",
    ]
    return "\n\n".join(["\n".join(head), *map(_paragraph, parts())]) + "\n"


def _paragraph(part: dict[str, Any]) -> str:
    name = part["name"]
    if name not in PLACES:
        raise MakingError(f"deb_copyright.py does not know where in the package {name} lies.")
    files = texts(part)
    lines = [f"Files: {' '.join(PLACES[name])}", f"Copyright: {_holders(name, files)}"]
    if PLACES[name] == (_PROGRAM,):
        lines.append(f"Comment: {name} is packed into the program.")
    lines.append(f"License: {name}-{part['licence'].replace(' WITH ', '-with-')}")
    return "\n".join([*lines, *_set_in("\n\n".join(map(_text, files)))])


def _holders(name: str, files: list[Path]) -> str:
    if name in _HOLDERS:
        return _HOLDERS[name]
    found = [" ".join(year.split()) for file in files for year in _HOLDER.findall(file.read_text("utf-8"))]
    return "\n ".join(dict.fromkeys(found)) or AUTHORS


def _text(file: Path) -> str:
    if file.name in _COMMON:
        name = _COMMON[file.name]
        return f"On Debian systems, the full text is in /usr/share/common-licenses/{name}."
    text = file.read_text("utf-8").replace("\f", "")
    if _GPL_2.search(text):
        text = _GPL_2.sub("\n", text)
        text += "On Debian systems, the full text of the GPL is in /usr/share/common-licenses/GPL-2."
    return text


def _set_in(text: str) -> Iterator[str]:
    """The lines of a text as such a file holds them: an empty one as a point."""
    for line in text.expandtabs().strip("\n").splitlines():
        yield f" {line.rstrip()}" if line.strip() else " ."
