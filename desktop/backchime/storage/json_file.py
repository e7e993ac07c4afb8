"""Reads a small JSON file of ours, and never more of it than such a file may have."""

import json
from math import isfinite
from pathlib import Path
from typing import Any

from backchime.core.json_lines import is_nested_too_deeply
from backchime.plain_file import open_plain

LARGEST_BYTES = 200_000  # with every pose there is in it, the settings have a tenth of that


def read_object(path: Path) -> dict[str, Any]:
    """The one object in a file. Raises `OSError`, and `ValueError` for whatever else is there."""
    with open_plain(path) as file:
        content = file.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise ValueError("too large")
    text = content.decode("utf-8-sig")
    if is_nested_too_deeply(text):
        raise ValueError("nested too deeply")
    # What is no number, or beyond all numbers, could not be written again.
    raw = json.loads(text, parse_constant=_finite, parse_float=_finite)
    if not isinstance(raw, dict):
        raise ValueError("not an object")
    return raw


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text} is not a value")
    return number
