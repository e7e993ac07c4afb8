"""What others made and Backchime ships, with the licence that it comes under."""

import re
from typing import Literal

from msgspec import Struct

PartKind = Literal[
    "app",
    "language",
    "window",
    "joining",
    "sound",
    "files",
    "desktop",
    "package",
    "voice",
    "letters",
    "icons",
]
_ITEM = re.compile(r"([-*•=]|\(?[0-9a-zA-Z]{1,3}[.)]|Copyright \()")
_SHORT_LINE = 56  # letters: one that ends sooner was ended there on purpose


class ShippedPart(Struct, frozen=True):
    """One part: `licence` is its SPDX name, `texts` the files in assets that hold it in full.

    `distribution` is its name among the packages of Python; `only_on` the one system that it ships on.
    """

    name: str
    kind: PartKind
    licence: str
    texts: tuple[str, ...]
    distribution: str = ""
    only_on: str = ""


def flowing(text: str) -> str:
    """A text without the line breaks that only kept it narrow; its words are the same."""
    return "\n\n".join(filter(None, map(_flowing_block, re.split(r"\n\s*\n", text))))


def _flowing_block(block: str) -> str:
    lines: list[str] = []
    goes_on = False
    for line in map(str.strip, block.split("\n")):
        if goes_on and line and not _ITEM.match(line):
            lines[-1] += f" {line}"
        elif line:
            lines.append(line)
        goes_on = len(line) >= _SHORT_LINE and not line.endswith(">")  # an address closes its line
    return "\n".join(lines)
