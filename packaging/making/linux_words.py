"""What desktops and software centres say of Backchime, in every language the app speaks."""

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from functools import cache
from typing import Any

from making.project import PACKAGING, TOP, languages

OTHERS = tuple(language for language in languages() if language != "en")  # in English everything is written
CONTEXT = "Content"  # the translations of what content files say

In = dict[str, str]  # a text by its language; English by none


@cache
def words() -> Mapping[str, Any]:
    """The English words, as `words.json` has them."""
    found: Mapping[str, Any] = json.loads((PACKAGING / "linux" / "words.json").read_text("utf-8"))
    return found


def said(text: str) -> In:
    """A text of a content file in every language that has it, English first."""
    return {"": text} | {
        language: translations(language)[text] for language in OTHERS if text in translations(language)
    }


def listed(texts: list[str]) -> In:
    """Texts of a desktop entry's list: each ends with a semicolon."""
    languages = ["", *(language for language in OTHERS if any(language in said(text) for text in texts))]
    return {
        language: "".join(f"{said(text).get(language, text)};" for text in texts) for language in languages
    }


@cache
def translations(language: str) -> Mapping[str, str]:
    """What is translated of the content files; read from the one file that holds a language."""
    root = ElementTree.parse(TOP / "assets" / "translations" / f"backchime_{language}.ts").getroot()  # noqa: S314 - our own file
    return {
        message.findtext("source", ""): translation.text
        for context in root.iter("context")
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.text
        and not translation.get("type")
    }


def routines() -> dict[str, str]:
    """The names of the routines that ship, by their ids."""
    shipped = json.loads((TOP / "routines.json").read_text("utf-8"))
    return {entry["id"]: entry["name"] for entry in shipped["routines"]}
