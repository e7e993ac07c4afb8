"""How alike two sounds are, judged by which pitches sound when."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from studio.loudness import RATE, Signal

WINDOW: Final = 2048
HOP: Final = 480  # 10 ms
BANDS: Final = 40
TOP_HZ: Final = 10_000.0
DEPTH_DB: Final = 45.0  # what lies further below the loudest moment does not count
CLIP_SECONDS: Final = 8.0
LEAD_SECONDS: Final = 0.5
LARGEST_SHIFT: Final = 60  # hops: sounds are compared shifted by up to 0.6 s either way

Portrait = NDArray[np.float64]  # hops x bands, dB above the floor


def mel_bands() -> NDArray[np.float64]:
    """Triangular bands, evenly spaced on the mel scale (O'Shaughnessy 1987), as bands x frequencies."""
    mels = np.linspace(0.0, 2595.0 * np.log10(1.0 + TOP_HZ / 700.0), BANDS + 2)
    edges = 700.0 * (10.0 ** (mels / 2595.0) - 1.0)
    frequencies = np.fft.rfftfreq(WINDOW, 1.0 / RATE)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (frequencies - low) / (middle - low)
    falling = (high - frequencies) / (high - middle)
    return np.maximum(0.0, np.minimum(rising, falling))


def portrait(sound: Signal) -> Portrait:
    """A log-mel picture of `sound` in a clip of fixed length."""
    clip = np.zeros(round(CLIP_SECONDS * RATE))
    start = round(LEAD_SECONDS * RATE)
    clip[start : start + len(sound)] = sound[: len(clip) - start]
    windows = np.lib.stride_tricks.sliding_window_view(clip, WINDOW)[::HOP] * np.hanning(WINDOW)
    power = np.abs(np.fft.rfft(windows, axis=1)) ** 2
    levels: Portrait = 10.0 * np.log10(power @ mel_bands().T + 1e-9)
    floor = float(levels.max()) - DEPTH_DB
    return np.maximum(levels - floor, 0.0)


def likeness(one: Portrait, other: Portrait) -> float:
    """Correlation of two portraits at the shift that fits best: 1 is the same sound, 0 shares nothing."""
    scale = float(np.sqrt((one * one).sum() * (other * other).sum()))
    best = 0.0
    for shift in range(-LARGEST_SHIFT, LARGEST_SHIFT + 1, 2):
        later = one[max(0, shift) : len(one) + min(0, shift)]
        earlier = other[max(0, -shift) : len(other) + min(0, -shift)]
        best = max(best, float((later * earlier).sum()) / scale)
    return best
