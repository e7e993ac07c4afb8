"""The texts in the content files: poses, routines and the guide."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from backchime.ui.content import CONTEXT as CONTENT

from studio.wording.message import Message

# What names something for the app, and what is the same in every language.
NOT_SAID = frozenset(
    {
        "$schema",
        "icon",
        "id",
        "group",
        "kind",
        "pose",
        "position_family",
        "sanskrit",
        "sides",
        "tier",
        "tone",
        "key",
    }
)


def messages_in_content(files: list[Path]) -> Iterator[Message]:
    """The texts of the files, in their order."""
    for path in files:
        yield from _texts(json.loads(path.read_text("utf-8")), path.name)


def _texts(value: object, place: str) -> Iterator[Message]:
    match value:
        case dict():
            inside = f"{place}, {value['id']}" if isinstance(value.get("id"), str) else place
            for name, part in value.items():
                if name not in NOT_SAID:
                    yield from _texts(part, f"{inside}, {name}" if isinstance(part, str | list) else inside)
        case list():
            for part in value:
                yield from _texts(part, place)
        case str() if any(letter.isalpha() for letter in value):
            yield Message(CONTENT, value, place=place)
