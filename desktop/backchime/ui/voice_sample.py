"""A phrase to judge the voice by, if a voice is shipped at all."""

from pathlib import Path

from backchime.audio.phrases import Phrase, read_phrases
from backchime.places import SHIPPED_VOICES

SAMPLES = ("Next: Child's pose.", "Child's pose.")  # else the first that there is


def voice_sample(folder: Path = SHIPPED_VOICES) -> Phrase | None:
    """What the voice says to be judged by, from the folder of voices; None without a voice."""
    phrases = read_phrases(folder).by_text
    texts = (*(text for text in SAMPLES if text in phrases), *phrases)
    return phrases[texts[0]] if texts else None
