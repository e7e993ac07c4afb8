"""Whether a phrase sounds as it should: not empty, not cut short, not too loud, and understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from studio.loudness import Signal, amplitude, decibels
from studio.voice import shaping
from studio.voice.texts import spoken_form, words

SHORTEST_WORD_SECONDS: Final = 0.20  # silences included; "as low as" goes by fast
LONGEST_WORD_SECONDS: Final = 1.1
SHORTEST_SECONDS: Final = 0.30
LOUDNESS_TOLERANCE_DB: Final = 0.5
HELD_DOWN_DB: Final = 3.0
HIGHEST_PEAK_DB: Final = -3.0
SILENT_BELOW_DB: Final = -60.0


def faults(sound: Signal, text: str) -> tuple[str, ...]:
    """What is wrong with the finished `sound` of `text`; nothing, if all is well."""
    if len(sound) == 0 or not np.isfinite(sound).all():
        return ("no sound at all",)
    top = decibels(shaping.peak(sound))
    if top < SILENT_BELOW_DB:
        return ("silent",)
    found = length_faults(len(sound) / shaping.RATE, text)
    if top > HIGHEST_PEAK_DB + 0.05:
        found.append(f"peak at {top:.1f} dBFS")
    lufs = shaping.loudness(sound)
    # A phrase that the peak ceiling holds down may be softer, but not by much.
    held_down = top > shaping.PEAK_CEILING_DB - 0.5
    softest = shaping.LUFS - (HELD_DOWN_DB if held_down else LOUDNESS_TOLERANCE_DB)
    if not softest <= lufs <= shaping.LUFS + LOUDNESS_TOLERANCE_DB:
        found.append(f"loudness {lufs:.1f} LUFS")
    if clipped(sound):
        found.append("clipped")
    return tuple(found)


def length_faults(seconds: float, text: str) -> list[str]:
    """What is wrong with a length for the words of `text`."""
    count = len(words(spoken_form(text)))
    shortest = max(SHORTEST_SECONDS, SHORTEST_WORD_SECONDS * count)
    longest = 0.5 + LONGEST_WORD_SECONDS * count
    if shortest <= seconds <= longest:
        return []
    return [f"{seconds:.2f} s for {count} words"]


def clipped(sound: Signal) -> bool:
    """Whether the crest of the wave is flat: three samples or more in a row within a hair of the peak."""
    crest = np.abs(sound) >= shaping.peak(sound) * amplitude(-0.001)
    return bool(np.any(crest[:-2] & crest[1:-1] & crest[2:])) if len(sound) > 2 else False


def word_errors(meant: Sequence[str], heard: Sequence[str]) -> int:
    """How many words must be put in, left out or replaced to make `heard` into `meant` (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(meant, 1):
        above, row = row, [number]
        for column, other in enumerate(heard, 1):
            row.append(min(row[-1] + 1, above[column] + 1, above[column - 1] + (word != other)))
    return row[-1]
