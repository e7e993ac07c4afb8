"""A phrase to judge the voice by, if a voice is shipped at all."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from backchime.places import ASSETS

VOICE_FOLDER = ASSETS / "voice" / "en"
SAMPLES = ("Next: Child's pose.", "Child's pose.", "Session done.")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VoiceSample:
    """A phrase: its file, as the chimes are told it, and how long it is."""

    name: str
    seconds: float


def voice_sample(folder: Path = VOICE_FOLDER) -> VoiceSample | None:
    """The first of the samples that the folder of the voice has, or any phrase; None without a voice."""
    try:
        phrases = json.loads((folder / "index.json").read_text(encoding="utf-8"))["phrases"]
        text = next((text for text in SAMPLES if text in phrases), next(iter(phrases)))
        found = phrases[text]
        return VoiceSample(str(folder / found["file"]), float(found["seconds"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError, StopIteration) as error:
        _log.warning("The voice cannot be read: %r", error)
        return None
