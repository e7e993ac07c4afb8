"""Make a rendered phrase ready to be played: cut, faded, and as loud as the others."""

from __future__ import annotations

from typing import Final

import numpy as np
from scipy.signal import resample_poly

from studio.loudness import RATE as METER_RATE
from studio.loudness import Signal, amplitude, decibels, loudest_block

RATE: Final = 24_000  # samples a second, as the model makes them
FRONT_SECONDS: Final = 0.020
BEHIND_SECONDS: Final = 0.060
FADE_IN_SECONDS: Final = 0.005
FADE_OUT_SECONDS: Final = 0.030
AUDIBLE_DB: Final = -42.0  # below the loudest 10 ms
SOFT_EDGE_SECONDS: Final = 0.015  # kept outside the audible part, for a breathy "h" or "f"
WINDOW_SECONDS: Final = 0.010
# The loudest 400 ms, as for the chimes (about -19): a phrase of one syllable has nothing else to go by.
LUFS: Final = -20.0
PEAK_CEILING_DB: Final = -3.5  # half a decibel is left for what compression adds


def shaped(sound: Signal) -> Signal:
    """A rendered phrase cut, faded, with its silences, and brought to its loudness."""
    return levelled(framed(faded(cut(sound))))


def cut(sound: Signal) -> Signal:
    """The part of `sound` that is heard, with a soft edge on either side; silence comes back as it is."""
    window = round(WINDOW_SECONDS * RATE)
    power = np.convolve(sound**2, np.ones(window) / window, "same")
    threshold = float(power.max(initial=0.0)) * amplitude(AUDIBLE_DB) ** 2
    heard = np.flatnonzero(power > threshold)
    if len(heard) == 0:
        return sound
    edge = round(SOFT_EDGE_SECONDS * RATE)
    return sound[max(0, int(heard[0]) - edge) : int(heard[-1]) + 1 + edge].copy()


def faded(sound: Signal) -> Signal:
    """`sound` risen from nothing and sunk to nothing, so that no player clicks."""
    result = sound.copy()
    rise = min(round(FADE_IN_SECONDS * RATE), len(sound) // 2)
    fall = min(round(FADE_OUT_SECONDS * RATE), len(sound) // 2)
    result[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / max(rise, 1))
    result[len(sound) - fall :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, fall + 1) / max(fall, 1))
    return result


def framed(sound: Signal) -> Signal:
    """`sound` with exact silence in front and behind."""
    return np.concatenate(
        [np.zeros(round(FRONT_SECONDS * RATE)), sound, np.zeros(round(BEHIND_SECONDS * RATE))]
    )


def levelled(sound: Signal) -> Signal:
    """`sound` brought to its loudness, or to the peak ceiling where that comes first."""
    louder = sound * amplitude(LUFS - loudness(sound))
    over_db = decibels(peak(louder)) - PEAK_CEILING_DB
    return louder * amplitude(-max(over_db, 0.0))


def loudness(sound: Signal) -> float:
    """Loudness in LUFS of the loudest 400 ms; the meter's filters hold for twice our rate."""
    wide: Signal = resample_poly(sound, METER_RATE // RATE, 1)
    return loudest_block(wide)


def peak(sound: Signal) -> float:
    """The largest sample of either sign."""
    return float(np.abs(sound).max(initial=0.0))
