"""Reads what ships of the guide: the articles, and the signs that need help."""

import logging
from pathlib import Path

import msgspec

from backchime.core.guide import SIGNS_ALONE, Guide, Signs

log = logging.getLogger(__name__)


def load_guide(file: Path) -> Guide:
    """The articles; the signs alone (and a line in the log) where they cannot be read."""
    try:
        guide = msgspec.json.decode(file.read_bytes(), type=Guide)
    except (OSError, msgspec.DecodeError) as error:
        log.error("The guide in %s cannot be read: %r", file, error)
        return Guide((SIGNS_ALONE,))
    return guide if guide.articles else Guide((SIGNS_ALONE,))


def load_signs(file: Path) -> Signs:
    """The signs that need help; none (and a line in the log) where they cannot be read."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Signs)
    except (OSError, msgspec.DecodeError) as error:
        log.error("The list of signs in %s cannot be read: %r", file, error)
        return Signs(())
