"""A phrase to judge the voice by, if there is a voice that can be heard here."""

from pathlib import Path

from msgspec import Struct

from backchime.audio.phrase_sound import voice_problem
from backchime.audio.phrases import read_phrases
from backchime.core.problem import Problem
from backchime.places import SHIPPED_VOICES

SAMPLES = ("Kneel and sit back toward your heels.", "Child's pose")  # else the first that there is


class VoiceSample(Struct, frozen=True):
    """A phrase by its file, as the chimes are told it, and how long it takes; or why none can be heard."""

    name: str = ""
    seconds: float = 0.0
    problem: Problem | None = None


def voice_sample(folder: Path = SHIPPED_VOICES) -> VoiceSample:
    """What the voice in a folder of voices says to be judged by; without a name there is no voice."""
    phrases = read_phrases(folder).by_text
    if not phrases:
        return VoiceSample()
    problem = voice_problem()
    if problem:
        return VoiceSample(problem=problem)
    text = next((text for text in SAMPLES if text in phrases), next(iter(phrases)))
    return VoiceSample(str(phrases[text].path), phrases[text].seconds)
