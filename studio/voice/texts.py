"""Every text that a session can speak, and how it is put to the voice."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from studio.voice.vocabulary import UNDER_TWENTY, VOCABULARY

ROUTINES: Final = Path(__file__).resolve().parents[2] / "routines.json"
POSE_LINES: Final = ("breath", "exit", "side_means", "start_position")
TENS: Final = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

# What the rules below would not say as a teacher would.
SPOKEN_FORMS: Final = {
    "90/90 rest": "Ninety ninety rest.",
    "Big three, level 1 (3-2-1)": "Big three, level one, three, two, one.",
    "Big three, level 2 (5-3-1)": "Big three, level two, five, three, one.",
    "Big three, level 3 (6-4-2)": "Big three, level three, six, four, two.",
    "Cat-camel": "Cat, camel.",
}


def phrases(routines: Path = ROUTINES) -> tuple[str, ...]:
    """Every text of the vocabulary and of the file `routines`, each once, exactly as written there."""
    return tuple(dict.fromkeys((*VOCABULARY, *texts_of(json.loads(routines.read_text("utf-8"))))))


def texts_of(contents: dict[str, Any]) -> Iterator[str]:
    """The texts of a routine file that a session can speak: names first, then the lines of each pose."""
    for entry in (*contents["poses"], *contents["routines"]):
        yield entry["name"]
    for pose in contents["poses"]:
        yield from pose["cues"]
    for line in POSE_LINES:
        yield from (pose[line] for pose in contents["poses"] if line in pose)


def spoken_form(text: str) -> str:
    """What the voice is given for a text: numbers in words, no joining strokes, a full stop at the end."""
    spoken = SPOKEN_FORMS.get(text, text)
    spoken = re.sub(r"\d+", lambda number: in_words(int(number.group())), spoken)
    spoken = spoken.replace("-", " ").rstrip(":")
    spoken = spoken[:1].upper() + spoken[1:]
    return spoken if spoken.endswith((".", "?")) else spoken + "."


def in_words(number: int) -> str:
    """A whole number from 0 to 99 in words."""
    if number <= len(UNDER_TWENTY):
        return UNDER_TWENTY[number - 1] if number else "nought"
    tens, ones = divmod(number, 10)
    return f"{TENS[tens]}-{UNDER_TWENTY[ones - 1]}" if ones else TENS[tens]


def words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, as a recogniser would write them."""
    return tuple(re.findall(r"[a-z']+", text.lower()))


def file_name(text: str) -> str:
    """The name of a text's file: readable, and different for every text."""
    readable = "-".join(re.findall(r"[a-z0-9]+", text.lower().replace("'", "")))[:40].strip("-")
    return f"{readable}-{hashlib.sha256(text.encode()).hexdigest()[:6]}.mp3"
