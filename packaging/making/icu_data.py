"""Takes out of ICU's data, on Linux the largest file of the bundle, what Qt never asks for.

Of ICU Qt uses the order of letters, the names of time zones and the tables of old encodings. The data is one
block of named items that begins with "CmnD"; a library holds it, and is made anew with the items that stay.
"""

import itertools
import re
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path

from making.project import MakingError, languages, run

_KIND, _KIND_PLACE = b"CmnD", 12
_ALIGNED = 16
_LARGEST_OLD_ENCODING = 5000  # bytes: one of 256 signs; the larger ones are those of East Asia before Unicode
_NEEDED = re.compile(
    r"coll/.*"
    r"|zone/(tzdbNames|pool|res_index|({languages})(_.*)?)\.res"
    r"|({languages}|res_index|pool|icuver|icustd|keyTypeData|likelySubtags|metaZones|numberingSystems|supplementalData"
    r"|timezoneTypes|windowsZones|zoneinfo64)\.res"
    r"|[^/]*\.(icu|nrm)".replace("{languages}", "|".join(("root", *languages())))
)

_SOURCE = """\
.section .rodata
.global {symbol}
.type {symbol}, %object
.balign 16
{symbol}:
.incbin "data"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def shrink(library: Path) -> None:
    """Puts in the place of the library one with only the needed items."""
    content = library.read_bytes()
    start = content.find(_KIND) - _KIND_PLACE
    if start < 0:
        raise MakingError(f"{library.name} holds no data of ICU.")
    data = cut(content[start:], is_needed)
    (major,) = re.findall(r"\.so\.(\d+)$", library.name)
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "data").write_bytes(data)
        (Path(work) / "data.s").write_text(_SOURCE.format(symbol=f"icudt{major}_dat"), "utf-8")
        names = ("-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none")
        run("gcc", *names, "-o", library.name, "data.s", cwd=Path(work))
        library.write_bytes((Path(work) / library.name).read_bytes())


def is_needed(name: str, size: int) -> bool:
    """Whether Qt can ask for an item."""
    return bool(_NEEDED.fullmatch(name)) or (name.endswith(".cnv") and size <= _LARGEST_OLD_ENCODING)


def cut(data: bytes, is_needed: Callable[[str, int], bool]) -> bytes:
    """The block of data with only the items whose name and size are needed.

    Behind its header stand their number, where the name and the bytes of each begin, then these.
    Where the last item ends is not told: it is left out.
    """
    (header_size,) = struct.unpack_from("<H", data)
    head, body = data[:header_size], data[header_size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    items: list[tuple[bytes, bytes]] = []
    for (name_at, begin), (_, end) in itertools.pairwise(places):
        name = body[name_at : body.index(b"\0", name_at)]
        if is_needed(name.decode("ascii").partition("/")[2], end - begin):
            items.append((name + b"\0", body[begin:end]))
    names_at = 4 + 8 * len(items)
    bytes_at = _rounded(names_at + sum(len(name) for name, _ in items))
    table, names, contents = bytearray(struct.pack("<I", len(items))), bytearray(), bytearray()
    for name, content in items:
        table += struct.pack("<II", names_at + len(names), bytes_at + len(contents))
        names += name
        contents += content + bytes(_rounded(len(content)) - len(content))
    return bytes(head + (table + names).ljust(bytes_at, b"\0") + contents)


def _rounded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
