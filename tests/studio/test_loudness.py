"""Facts about loudness, from the standard's own calibration."""

from __future__ import annotations

import numpy as np
import pytest

from studio.loudness import RATE, loudest_block


def test_a_full_scale_tone_of_997_hz_measures_3_lufs_below_zero() -> None:
    # ITU-R BS.1770-4, annex 1: a 0 dB FS sine of 997 Hz in one front channel reads -3.01.
    tone = np.sin(2.0 * np.pi * 997.0 * np.arange(2 * RATE) / RATE)
    assert loudest_block(tone) == pytest.approx(-3.01, abs=0.02)


def test_half_a_block_of_sound_measures_3_lufs_less() -> None:
    tone = np.sin(2.0 * np.pi * 997.0 * np.arange(RATE // 5) / RATE)
    assert loudest_block(tone) == pytest.approx(-6.02, abs=0.05)


def test_silence_measures_far_below_everything() -> None:
    assert loudest_block(np.zeros(RATE)) < -100.0
