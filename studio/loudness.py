"""How loud a short sound is to the ear, after ITU-R BS.1770."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

RATE: Final = 48_000  # samples a second; the filters below hold for this rate alone
BLOCK_SECONDS: Final = 0.4
Signal = NDArray[np.float64]

# ITU-R BS.1770-4, annex 1, tables 1 and 2: numerator and denominator of the two K-weighting filters.
HEAD = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
LOW_CUT = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
OFFSET_DB: Final = -0.691


def decibels(ratio: float) -> float:
    """An amplitude ratio in dB; silence gives a very low number, not an error."""
    return 20.0 * float(np.log10(max(ratio, 1e-12)))


def amplitude(level_db: float) -> float:
    """The amplitude ratio of a level in dB."""
    return float(10.0 ** (level_db / 20.0))


def k_weighted(signal: Signal) -> Signal:
    """The signal as a listener's head and ear weigh it, with half a second of ring-out behind it."""
    length = len(signal) + RATE // 2
    size = 2 * length  # room behind the sound, so that the filters' ringing does not come round to its start
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    spectrum = np.fft.rfft(signal, size)
    for numerator, denominator in (HEAD, LOW_CUT):
        spectrum *= np.polyval(numerator[::-1], delay) / np.polyval(denominator[::-1], delay)
    return np.fft.irfft(spectrum, size)[:length]


def loudest_block(signal: Signal) -> float:
    """Loudness in LUFS of the loudest 400 ms; a shorter sound counts as one block with silence round it."""
    block = round(BLOCK_SECONDS * RATE)
    silence = np.zeros(block)
    weighted = np.concatenate([silence, k_weighted(signal), silence])
    energy = np.concatenate([[0.0], np.cumsum(weighted**2)])
    power = float(np.max(energy[block:] - energy[:-block])) / block
    return OFFSET_DB + 10.0 * float(np.log10(max(power, 1e-15)))
