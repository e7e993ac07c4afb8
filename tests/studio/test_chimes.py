"""Facts about the chimes that ship, measured on the files."""

from __future__ import annotations

import wave
from dataclasses import dataclass
from functools import cache
from itertools import combinations, combinations_with_replacement
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.chime_score import CHIME_SETS, MELODIES, Chime, ChimeSet
from studio.chimes import LEAD_SECONDS, PEAK_CEILING_DB, TAIL_SECONDS, samples
from studio.contour import Contour, attack_seconds, contour, distance
from studio.likeness import Portrait, likeness, portrait
from studio.loudness import RATE, Signal, amplitude, decibels, loudest_block

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "chimes"
NAMES = tuple(MELODIES)
SETS = tuple(chime_set.name for chime_set in CHIME_SETS)
ONE_STEP = 1.0 / 32_768.0
MOST_ALIKE = {"bells": 0.61, "wood": 0.52}  # move and switch_side; hold and finish


@dataclass(frozen=True, slots=True)
class Shipped:
    """A chime of a set, as its file has it."""

    set_name: str
    chime: Chime

    @property
    def steps(self) -> NDArray[np.int16]:
        return shipped_steps(self.set_name, self.chime.name)

    @property
    def sound(self) -> Signal:
        return shipped(self.set_name, self.chime.name)

    @property
    def peak(self) -> float:
        return peak(self.set_name, self.chime.name)

    @property
    def is_tick(self) -> bool:
        return self.chime.name == "tick"


@cache
def shipped_steps(set_name: str, name: str) -> NDArray[np.int16]:
    with wave.open(str(FOLDER / set_name / f"{name}.wav"), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 1)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def shipped(set_name: str, name: str) -> Signal:
    return shipped_steps(set_name, name).astype(np.float64) * ONE_STEP


@cache
def shipped_portrait(set_name: str, name: str) -> Portrait:
    return portrait(shipped(set_name, name))


@cache
def shipped_contour(set_name: str, name: str) -> Contour:
    return contour(shipped(set_name, name))


def peak(set_name: str, name: str) -> float:
    return float(np.abs(shipped(set_name, name)).max())


ALL = tuple(Shipped(chime_set.name, chime) for chime_set in CHIME_SETS for chime in chime_set.chimes)
each_chime = pytest.mark.parametrize("it", ALL, ids=[f"{it.set_name}-{it.chime.name}" for it in ALL])
each_set = pytest.mark.parametrize("chime_set", CHIME_SETS, ids=SETS)
each_set_name = pytest.mark.parametrize("set_name", SETS)
each_pair = pytest.mark.parametrize(("one", "other"), list(combinations(NAMES, 2)))


@each_set
def test_a_folder_holds_the_chimes_of_its_set_and_nothing_else(chime_set: ChimeSet) -> None:
    assert tuple(chime.name for chime in chime_set.chimes) == NAMES
    assert {path.name for path in (FOLDER / chime_set.name).iterdir()} == {f"{name}.wav" for name in NAMES}


def test_the_folder_holds_the_sets_and_nothing_else() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(SETS)


@each_chime
def test_a_shipped_chime_is_what_the_studio_makes(it: Shipped) -> None:
    assert it.steps.tobytes() == samples(it.chime)


@each_chime
def test_a_chime_lasts_as_long_as_the_score_says(it: Shipped) -> None:
    assert len(it.steps) == round(it.chime.seconds * RATE)


@each_chime
def test_a_chime_begins_and_ends_in_exact_silence(it: Shipped) -> None:
    assert not it.steps[: round(LEAD_SECONDS * RATE)].any()
    assert not it.steps[-round(TAIL_SECONDS * RATE) :].any()


@each_chime
def test_a_chime_is_as_loud_as_the_score_says(it: Shipped) -> None:
    assert loudest_block(it.sound) == pytest.approx(it.chime.lufs, abs=0.1)


def test_all_chimes_of_all_sets_are_equally_loud_but_the_ticks() -> None:
    levels = [loudest_block(it.sound) for it in ALL if not it.is_tick]
    assert max(levels) - min(levels) <= 0.5


@each_set_name
def test_the_tick_is_six_to_nine_lu_quieter_than_the_others(set_name: str) -> None:
    levels = {name: loudest_block(shipped(set_name, name)) for name in NAMES}
    tick = levels.pop("tick")
    assert min(levels.values()) - 9.0 <= tick <= min(levels.values()) - 6.0


@each_chime
def test_a_chime_stays_below_the_peak_ceiling(it: Shipped) -> None:
    assert it.peak <= amplitude(PEAK_CEILING_DB) + 2 * ONE_STEP  # dither and rounding


@each_chime
def test_a_chime_has_no_clicks(it: Shipped) -> None:
    spectrum = np.fft.rfft(it.sound)
    spectrum[np.fft.rfftfreq(len(it.sound), 1.0 / RATE) < 9_000.0] = 0.0
    highs = float(np.abs(np.fft.irfft(spectrum, len(it.sound))).max())
    assert decibels(highs / it.peak) <= -55.0


@each_chime
def test_a_chime_does_not_startle(it: Shipped) -> None:
    first = np.abs(it.sound[: round((LEAD_SECONDS + 0.002) * RATE)])
    assert decibels(float(first.max()) / it.peak) <= (-10.0 if it.is_tick else -20.0)
    assert attack_seconds(it.sound) >= (0.003 if it.is_tick else 0.006)


@each_set_name
@each_pair
def test_two_chimes_of_a_set_are_told_apart(set_name: str, one: str, other: str) -> None:
    alike = likeness(shipped_portrait(set_name, one), shipped_portrait(set_name, other))
    assert alike <= MOST_ALIKE[set_name]


@each_chime
def test_the_notes_that_are_heard_are_those_of_the_melody(it: Shipped) -> None:
    heard = shipped_contour(it.set_name, it.chime.name).notes
    assert [note.hertz for note in heard] == pytest.approx([note.hertz for note in it.chime.notes], rel=0.01)
    late = [h.at_seconds - LEAD_SECONDS - n.at_seconds for h, n in zip(heard, it.chime.notes, strict=True)]
    assert max(map(abs, late)) <= 0.035  # breathed tones set in more slowly than struck ones


@pytest.mark.parametrize("name", NAMES)
def test_whoever_has_learnt_one_set_understands_the_other(name: str) -> None:
    for learnt, new in ((SETS[0], SETS[1]), (SETS[1], SETS[0])):
        heard = shipped_contour(new, name)
        by_contour = {known: distance(shipped_contour(learnt, known), heard) for known in NAMES}
        by_sound = {
            known: likeness(shipped_portrait(learnt, known), shipped_portrait(new, name)) for known in NAMES
        }
        nearest, second = sorted(by_contour, key=lambda known: by_contour[known])[:2]
        assert nearest == name
        assert by_contour[second] >= 2 * by_contour[nearest]
        assert max(by_sound, key=lambda known: by_sound[known]) == name


@each_set_name
def test_release_is_far_from_every_other_chime(set_name: str) -> None:
    others = [name for name in NAMES if name != "release"]
    release = shipped_portrait(set_name, "release")
    assert max(likeness(release, shipped_portrait(set_name, name)) for name in others) <= 0.43


@each_set_name
def test_release_fits_into_the_shortest_gap(set_name: str) -> None:
    assert len(shipped(set_name, "release")) / RATE <= 1.2


@each_set_name
@pytest.mark.parametrize(("one", "other"), list(combinations_with_replacement(NAMES, 2)))
def test_two_chimes_at_once_stay_below_full_scale(set_name: str, one: str, other: str) -> None:
    assert peak(set_name, one) + peak(set_name, other) < 1.0  # the worst overlap of all: crest upon crest
