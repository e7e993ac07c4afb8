"""Synthesise the chimes: what is struck or breathed is a sum of decaying partials."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from studio.chime_score import CHIME_SETS, Chime, Stroke
from studio.loudness import RATE, Signal, amplitude, decibels, loudest_block

LEAD_SECONDS: Final = 0.010  # exact silence in front, so that no player starts on a step
TAIL_SECONDS: Final = 0.005  # exact silence behind
PEAK_CEILING_DB: Final = -6.0  # two chimes at once stay below full scale
HIGHEST_HZ: Final = 9_000.0  # partials above are left out
GOLDEN_ANGLE: Final = 2.399  # start phases that far apart keep the partials' crests from meeting
MALLET_SEED, DITHER_SEED = 20_240, 1


def make(folder: Path) -> tuple[Path, ...]:
    """Write every chime of every set, each set into its own folder below `folder`."""
    written: list[Path] = []
    for chime_set in CHIME_SETS:
        into = folder / chime_set.name
        into.mkdir(parents=True, exist_ok=True)
        written += [write(chime, into / f"{chime.name}.wav") for chime in chime_set.chimes]
    return tuple(written)


def write(chime: Chime, path: Path) -> Path:
    """Write the chime as a WAV file: 48 kHz, 16 bit, mono."""
    with path.open("wb") as stream, wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(chime))
    return path


def samples(chime: Chime) -> bytes:
    """The chime as little-endian 16-bit samples, with triangular dither wherever it sounds."""
    sound = levelled(played(chime), lufs=chime.lufs)
    dither = noise(len(sound), seed=DITHER_SEED) - noise(len(sound), seed=DITHER_SEED + 1)
    whole = np.round(sound * 32_767.0 + dither * (sound != 0.0))
    steps: NDArray[np.int16] = np.clip(whole, -32_768, 32_767).astype("<i2")
    return steps.tobytes()


def levelled(sound: Signal, *, lufs: float) -> Signal:
    """`sound` brought to its loudness, or to the peak ceiling where that comes first."""
    louder = sound * amplitude(lufs - loudest_block(sound))
    over_db = decibels(float(np.abs(louder).max())) - PEAK_CEILING_DB
    return louder * amplitude(-max(over_db, 0.0))


def played(chime: Chime) -> Signal:
    """All notes of the chime over each other, faded out, at no particular level."""
    sound = np.zeros(round(chime.seconds * RATE))
    for note, stroke in zip(chime.notes, chime.strokes, strict=True):
        start = round((LEAD_SECONDS + note.at_seconds) * RATE)
        sound[start:] += struck(stroke, note.hertz, length=len(sound) - start)
    fade = round(min(0.35 * chime.seconds, 1.2) * RATE)
    sound[-fade:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(fade) / fade)
    sound[-round(TAIL_SECONDS * RATE) :] = 0.0
    return sound


def struck(stroke: Stroke, pitch_hertz: float, *, length: int) -> Signal:
    """One note, `length` samples long: each partial decays on its own, all rise with one attack."""
    seconds = np.arange(length) / RATE
    sound = np.zeros(length)
    for number, partial in enumerate(stroke.timbre):
        hertz = pitch_hertz * partial.ratio
        if hertz > HIGHEST_HZ:
            continue
        decay = np.exp(-np.log(1000.0) * seconds / (stroke.t60_seconds * partial.t60_share))
        wave_form = np.sin(2.0 * np.pi * hertz * seconds + GOLDEN_ANGLE * number)
        sound += amplitude(partial.level_db) * decay * wave_form
    if stroke.mallet_db is not None:
        thump = mallet()[:length]
        sound[: len(thump)] += amplitude(stroke.mallet_db) * thump
    rise = round(stroke.attack_seconds * RATE)
    sound[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / rise)
    return sound * amplitude(stroke.level_db)


def mallet() -> Signal:
    """The soft thump of a felt mallet: 30 ms of noise, smoothed and dying away."""
    length, smoothing = round(0.030 * RATE), 64
    rough = (noise(length + smoothing, seed=MALLET_SEED) - 0.5) * np.sqrt(12.0)  # of unit power
    smooth = np.convolve(rough, np.hanning(smoothing) / (smoothing / 2), "valid")[:length]
    return smooth * np.exp(-np.arange(length) / RATE / 0.006)


def noise(length: int, *, seed: int) -> Signal:
    """Even noise from 0 to 1, drawn from the generator's raw bits: numpy keeps those the same for ever."""
    raw = np.random.PCG64(seed).random_raw(length)
    return (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53
