"""What a listener follows in a chime: when notes begin, how high they are, how long it rings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from studio.chime_score import Note
from studio.loudness import RATE, Signal, amplitude

WINDOW: Final = 1024
HOP: Final = 240  # 5 ms
RISE_HOPS: Final = 8  # a note has set in within 40 ms
LEAST_RISE: Final = 0.3  # of the strongest: what grows less is ringing, not a new note
CLOSEST_SECONDS: Final = 0.12
PITCH_SECONDS: Final = 0.12
LOWEST_HZ, TOP_HZ = 200.0, 1_400.0
LEVEL_SEMITONES: Final = 0.5
RINGS_DOWN_TO_DB: Final = -20.0
FIRST_NOTE_SECONDS: Final = 0.17  # no second note comes sooner

Levels = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Contour:
    """The notes that were heard, and after how many seconds the whole has fallen by 20 dB."""

    notes: tuple[Note, ...]
    ringing_seconds: float

    @property
    def steps(self) -> tuple[int, ...]:
        """From each note to the next: 1 up, 0 level, -1 down."""
        semitones = [12.0 * np.log2(after.hertz / before.hertz) for before, after in pairwise(self.notes)]
        return tuple(int(np.sign(step)) if abs(step) > LEVEL_SEMITONES else 0 for step in semitones)


def contour(sound: Signal) -> Contour:
    """The contour of a sound, from nothing but its samples."""
    moments = onsets(sound)
    notes = tuple(Note(at, new_pitch(sound, at)) for at in moments)
    envelope = np.abs(analytic(sound))
    ringing = np.flatnonzero(envelope > envelope.max() * amplitude(RINGS_DOWN_TO_DB))
    return Contour(notes, float(ringing[-1]) / RATE - moments[0])


def distance(one: Contour, other: Contour) -> float:
    """How far two contours are apart: 1 for each note more, step otherwise or doubling in length."""
    notes = abs(len(one.notes) - len(other.notes))
    steps = sum(abs(a - b) for a, b in zip(one.steps, other.steps, strict=False))
    return notes + steps + abs(float(np.log2(one.ringing_seconds / other.ringing_seconds)))


def onsets(sound: Signal) -> tuple[float, ...]:
    """The moments, in seconds, at which the spectrum grows as it does when a note sets in."""
    padded = np.concatenate([np.zeros(WINDOW), sound])
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP] * np.hanning(WINDOW)
    levels: Levels = np.abs(np.fft.rfft(windows, axis=1))
    growth = np.maximum(levels[RISE_HOPS:] - levels[:-RISE_HOPS], 0.0).sum(axis=1)
    found: list[int] = []
    for at in np.argsort(-growth):
        if growth[at] < LEAST_RISE * growth.max():
            break
        if all(abs(int(at) - other) * HOP > CLOSEST_SECONDS * RATE for other in found):
            found.append(int(at))
    # The growth is steepest when the middle of the later window stands where the note has set in.
    late = RISE_HOPS * HOP / 2 - WINDOW / 2
    return tuple(max(0.0, (at * HOP + late) / RATE) for at in sorted(found))


def new_pitch(sound: Signal, at_seconds: float) -> float:
    """The strongest tone, in Hz, among those that are there after a moment and were not before."""
    length = round(PITCH_SECONDS * RATE)
    start = round(at_seconds * RATE)
    padded = np.concatenate([np.zeros(length), sound, np.zeros(length)])
    before, after = padded[start : start + length], padded[start + length : start + 2 * length]
    size = 8 * length
    frequencies = np.fft.rfftfreq(size, 1.0 / RATE)
    grown = np.abs(np.fft.rfft(after * np.hanning(length), size))
    grown -= np.abs(np.fft.rfft(before * np.hanning(length), size))
    grown[(frequencies < LOWEST_HZ) | (frequencies > TOP_HZ)] = 0.0
    return float(frequencies[int(grown.argmax())])


def attack_seconds(sound: Signal) -> float:
    """How long the first note takes from 10 % to 90 % of its height."""
    envelope = np.abs(analytic(sound))[: round(FIRST_NOTE_SECONDS * RATE)]
    return (
        float(np.argmax(envelope > 0.9 * envelope.max()) - np.argmax(envelope > 0.1 * envelope.max())) / RATE
    )


def analytic(sound: Signal) -> NDArray[np.complex128]:
    """The analytic signal, whose magnitude is the envelope."""
    spectrum = np.fft.fft(sound)
    spectrum[1 : (len(sound) + 1) // 2] *= 2.0
    spectrum[len(sound) // 2 + 1 :] = 0.0
    return np.fft.ifft(spectrum)
