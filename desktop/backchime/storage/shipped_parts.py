"""Reads what ships of others: the list of parts, their versions, and the texts of their licences."""

import logging
import platform
import sys
from importlib import metadata
from pathlib import Path

import msgspec

from backchime.core.shipped_part import ShippedPart
from backchime.places import ASSETS

PARTS_FILE = ASSETS / "licences" / "parts.json"

log = logging.getLogger(__name__)


def load_parts(file: Path = PARTS_FILE) -> tuple[ShippedPart, ...]:
    """Every part that ships on this system; none (and a line in the log) where the list cannot be read."""
    try:
        parts = msgspec.json.decode(file.read_bytes(), type=tuple[ShippedPart, ...])
    except (OSError, msgspec.DecodeError) as error:
        log.error("The list of parts in %s cannot be read: %r", file, error)
        return ()
    return tuple(part for part in parts if part.only_on in ("", sys.platform))


def version_of(part: ShippedPart) -> str:
    """The version that runs here; empty where none is known, as of a font."""
    if part.kind == "language":
        return platform.python_version()
    try:
        return metadata.version(part.distribution) if part.distribution else ""
    except metadata.PackageNotFoundError:
        return ""


def texts_of(part: ShippedPart, assets: Path = ASSETS) -> tuple[str, ...]:
    """The licence in full. Raises `OSError`."""
    return tuple((assets / text).read_text(encoding="utf-8-sig") for text in part.texts)
