"""Facts about sounds at another rate: the same tones, as loud and as long, and nothing else."""

import math

import numpy as np
import pytest
from backchime.audio.resampling import resampled

from tests.audio.wav_bytes import Samples, tone

RATES = [8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 44_099, 88_200, 96_000, 192_000]


def brought(sound: Samples, rate: int) -> Samples:
    return np.array(resampled(sound.tolist(), from_rate=rate, to_rate=48_000))


def rest_db(sound: Samples, hertz: float) -> tuple[float, float]:
    """The amplitude of one tone in a sound, and how far below it all the rest lies."""
    inner = sound[1_000:-1_000]
    angles = 2 * np.pi * hertz * np.arange(len(inner)) / 48_000
    waves = np.stack([np.sin(angles), np.cos(angles)], axis=1)
    shares = np.linalg.lstsq(waves, inner, rcond=None)[0]
    rest = inner - waves @ shares
    return float(np.hypot(*shares)), 10 * math.log10(float(np.mean(rest**2) / np.mean(inner**2)))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hertz", [440.0, 3_000.0])
def test_a_tone_stays_that_tone_alone(rate: int, hertz: float) -> None:
    amplitude, rest = rest_db(brought(tone(hertz, rate=rate), rate), hertz)
    assert amplitude == pytest.approx(0.5, rel=0.01)
    assert rest < -65.0


@pytest.mark.parametrize("rate", [88_200, 96_000, 192_000])
def test_what_the_lower_rate_cannot_hold_is_gone(rate: int) -> None:
    assert np.abs(brought(tone(28_000.0, rate=rate), rate)[100:-100]).max() < 0.0005


@pytest.mark.parametrize("rate", RATES)
def test_it_lasts_as_long_as_before(rate: int) -> None:
    sound = tone(seconds=0.1, rate=rate)
    assert len(brought(sound, rate)) == pytest.approx(len(sound) * 48_000 / rate, abs=1)


@pytest.mark.parametrize("rate", RATES)
def test_a_stroke_stays_where_it_was(rate: int) -> None:
    stroke = np.zeros(rate // 10)
    stroke[rate // 20] = 1.0
    assert int(np.abs(brought(stroke, rate)).argmax()) == pytest.approx(2_400, abs=48_000 / rate + 1)


def test_the_same_rate_changes_nothing_and_nothing_stays_nothing() -> None:
    samples = [0.1, 0.2]
    assert resampled(samples, from_rate=48_000, to_rate=48_000) is samples
    assert list(resampled([], from_rate=44_100, to_rate=48_000)) == []
