"""What the app is made of, as its own page about licences shows it."""

import json
from pathlib import Path
from typing import Any

from making.project import TOP

ASSETS = TOP / "assets"


def parts() -> list[dict[str, Any]]:
    """Each part with its name, its licence and the files of the licence's text."""
    found: list[dict[str, Any]] = json.loads((ASSETS / "licences" / "parts.json").read_text("utf-8"))
    return found


def texts(part: dict[str, Any]) -> list[Path]:
    """Where the texts of a part's licence lie."""
    return [(ASSETS / text).resolve() for text in part["texts"]]


def licences() -> str:
    """All licences of what ships, as one expression of SPDX."""
    return " AND ".join(dict.fromkeys(part["licence"] for part in parts()))
