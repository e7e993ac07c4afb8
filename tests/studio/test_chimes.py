"""Facts about the chimes that ship, measured on the files."""

from __future__ import annotations

import wave
from functools import cache
from itertools import combinations, combinations_with_replacement
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.chime_score import CHIMES, Chime
from studio.chimes import LEAD_SECONDS, PEAK_CEILING_DB, TAIL_SECONDS, samples
from studio.likeness import Portrait, likeness, portrait
from studio.loudness import RATE, Signal, amplitude, decibels, loudest_block

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "chimes"
NAMES = tuple(chime.name for chime in CHIMES)
ONE_STEP = 1.0 / 32_768.0
MOST_ALIKE = 0.61  # move and switch_side: two bells of the same family

each_chime = pytest.mark.parametrize("chime", CHIMES, ids=NAMES)


@cache
def shipped_steps(name: str) -> NDArray[np.int16]:
    with wave.open(str(FOLDER / f"{name}.wav"), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 1)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def shipped(name: str) -> Signal:
    return shipped_steps(name).astype(np.float64) * ONE_STEP


@cache
def shipped_portrait(name: str) -> Portrait:
    return portrait(shipped(name))


def peak(name: str) -> float:
    return float(np.abs(shipped(name)).max())


def test_the_folder_holds_the_chimes_of_the_score_and_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.wav" for name in NAMES}


@each_chime
def test_a_shipped_chime_is_what_the_studio_makes(chime: Chime) -> None:
    assert shipped_steps(chime.name).tobytes() == samples(chime)


@each_chime
def test_a_chime_lasts_as_long_as_the_score_says(chime: Chime) -> None:
    assert len(shipped(chime.name)) == round(chime.seconds * RATE)


@each_chime
def test_a_chime_begins_and_ends_in_exact_silence(chime: Chime) -> None:
    sound = shipped_steps(chime.name)
    assert not sound[: round(LEAD_SECONDS * RATE)].any()
    assert not sound[-round(TAIL_SECONDS * RATE) :].any()


@each_chime
def test_a_chime_is_as_loud_as_the_score_says(chime: Chime) -> None:
    assert loudest_block(shipped(chime.name)) == pytest.approx(chime.lufs, abs=0.1)


@each_chime
def test_a_chime_stays_below_the_peak_ceiling(chime: Chime) -> None:
    assert peak(chime.name) <= amplitude(PEAK_CEILING_DB) + 2 * ONE_STEP  # dither and rounding


@each_chime
def test_a_chime_has_no_clicks(chime: Chime) -> None:
    sound = shipped(chime.name)
    spectrum = np.fft.rfft(sound)
    spectrum[np.fft.rfftfreq(len(sound), 1.0 / RATE) < 9_000.0] = 0.0
    highs = float(np.abs(np.fft.irfft(spectrum, len(sound))).max())
    assert decibels(highs / peak(chime.name)) <= -55.0


@each_chime
def test_a_chime_starts_softly(chime: Chime) -> None:
    sound = np.abs(shipped(chime.name))
    first = sound[: round((LEAD_SECONDS + 0.001) * RATE)]
    assert decibels(float(first.max()) / peak(chime.name)) <= -10.0


@pytest.mark.parametrize(("one", "other"), list(combinations(NAMES, 2)))
def test_two_chimes_are_told_apart(one: str, other: str) -> None:
    assert likeness(shipped_portrait(one), shipped_portrait(other)) <= MOST_ALIKE


def test_release_is_far_from_every_other_chime() -> None:
    others = [name for name in NAMES if name != "release"]
    assert max(likeness(shipped_portrait("release"), shipped_portrait(name)) for name in others) <= 0.40


def test_release_fits_into_the_shortest_gap() -> None:
    assert len(shipped("release")) / RATE <= 1.2


@pytest.mark.parametrize(("one", "other"), list(combinations_with_replacement(NAMES, 2)))
def test_two_chimes_at_once_stay_below_full_scale(one: str, other: str) -> None:
    assert peak(one) + peak(other) < 1.0  # the worst overlap of all: crest upon crest


def test_the_tick_is_quieter_than_every_other_chime() -> None:
    levels = {name: loudest_block(shipped(name)) for name in NAMES}
    assert levels["tick"] + 5.0 <= min(level for name, level in levels.items() if name != "tick")
