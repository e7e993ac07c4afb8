"""Which texts can be spoken, and where their recordings lie."""

import logging
from collections.abc import Mapping
from math import isfinite
from pathlib import Path

import msgspec
from msgspec import Struct, field

FORMAT = 1
INDEX = "index.json"
LANGUAGE = "en"

log = logging.getLogger(__name__)


class Phrase(Struct, frozen=True):
    """The recording of a text, and how long it takes."""

    path: Path
    seconds: float


class Phrases(Struct, frozen=True):
    """Every text that there is a recording of; empty where there is no voice."""

    by_text: Mapping[str, Phrase] = field(default_factory=dict)

    @property
    def seconds(self) -> dict[str, float]:
        """How long it takes to say each text."""
        return {text: phrase.seconds for text, phrase in self.by_text.items()}


NO_PHRASES = Phrases()


class _Entry(msgspec.Struct, frozen=True):
    file: str
    seconds: float


class _Index(msgspec.Struct, frozen=True):
    format: int
    phrases: dict[str, _Entry]


def read_phrases(folder: Path, language: str = LANGUAGE) -> Phrases:
    """The phrases of a language in the folder of voices. None where the folder is not there.

    A damaged index is logged, and there is no voice: chimes lead through a session without one.
    """
    path = folder / language / INDEX
    try:
        index = msgspec.json.decode(path.read_bytes(), type=_Index)
    except FileNotFoundError:
        return NO_PHRASES
    except (OSError, msgspec.DecodeError) as error:  # a value of the wrong kind is one, too
        log.warning("The voice cannot be used: %s: %s", path, error)
        return NO_PHRASES
    if index.format != FORMAT:
        log.warning("The voice cannot be used: %s: format %s is not known", path, index.format)
        return NO_PHRASES
    fit = {text: entry for text, entry in index.phrases.items() if _is_fit(entry)}
    if len(fit) < len(index.phrases):
        log.warning("%s: %s phrases cannot be used", path, len(index.phrases) - len(fit))
    return Phrases({text: Phrase(path.parent / entry.file, entry.seconds) for text, entry in fit.items()})


def _is_fit(entry: _Entry) -> bool:
    """Whether the file is named plainly, in the folder itself, and lasts for some time."""
    return Path(entry.file).name == entry.file != "" and isfinite(entry.seconds) and entry.seconds > 0
