"""Render a phrase, pack it, listen to what was packed, and try again where it was not understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.loudness import Signal
from studio.voice import shaping, sound_file
from studio.voice.checking import faults, word_errors
from studio.voice.kokoro import Speaker
from studio.voice.recognising import Recogniser
from studio.voice.texts import spoken_form, words

# The first is the calm rate that all phrases should have, some 160 words a minute without the pauses between.
# The others, a speed and the ending of the text, are for phrases that it does not suit: a lone word ("two")
# comes out clearer faster, and without the fall of a full stop.
ATTEMPTS: Final = ((0.7, "."), (0.8, ""), (1.0, ""), (0.75, "."), (0.9, "."))
MOST_ERRORS: Final = 0.5  # of the words, where the recogniser cannot choose among our phrases


@dataclass(frozen=True, slots=True)
class Take:
    """One packed rendering of a text, and what the recogniser made of it.

    `picked`: whether the recogniser chose this phrase out of all of ours; None where a word is new to it.
    """

    text: str
    spoken: str
    speed: float
    packed: bytes
    seconds: float
    lufs: float
    faults: tuple[str, ...]
    heard: tuple[str, ...]
    errors: int
    picked: bool | None

    @property
    def word_count(self) -> int:
        """How many words the text has when spoken."""
        return len(words(self.spoken))

    @property
    def understood(self) -> bool:
        """Whether the phrase is sound, and the recogniser told it from all others."""
        if self.faults:
            return False
        if self.picked is None:
            return self.errors <= MOST_ERRORS * self.word_count
        return self.picked


def best_take(text: str, speaker: Speaker, recogniser: Recogniser) -> Take:
    """The first take of `text` that is understood, else the one that comes nearest."""
    tried: list[Take] = []
    for speed, ending in ATTEMPTS:
        tried.append(take(text, speaker, recogniser, speed=speed, ending=ending))
        if tried[-1].understood:
            return tried[-1]
    return min(tried, key=lambda one: (len(one.faults), one.errors, tried.index(one)))


def take(text: str, speaker: Speaker, recogniser: Recogniser, *, speed: float, ending: str) -> Take:
    """One take of `text` with this ending; everything is measured on what the file gives back."""
    spoken = spoken_form(text).removesuffix(".") + ("" if text.endswith("?") else ending)
    packed = sound_file.packed(shaping.shaped(speaker.say(spoken, speed=speed)))
    sound: Signal = sound_file.unpacked(packed)
    meant = words(spoken)
    heard = recogniser.heard(sound)
    return Take(
        text,
        spoken,
        speed,
        packed,
        seconds=len(sound) / shaping.RATE,
        lufs=shaping.loudness(sound),
        faults=faults(sound, text),
        heard=heard,
        errors=word_errors(meant, heard),
        picked=recogniser.picked(sound) == meant if text in recogniser.known else None,
    )
