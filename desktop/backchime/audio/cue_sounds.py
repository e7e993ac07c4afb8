"""Which file sounds which cue, and what is in it."""

import sys
import wave
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from msgspec import Struct

from backchime.audio.mixdown import BYTES_PER_SAMPLE, RATE
from backchime.core.settings import ChimeSet
from backchime.core.timeline import CueKind

CHIME_SETS: tuple[ChimeSet, ...] = get_args(ChimeSet)

# The cue whose chime sounds each cue: seven chimes for eight cues.
SOUNDS_AS: Mapping[CueKind, CueKind] = {kind: kind for kind in CueKind} | {CueKind.GET_READY: CueKind.MOVE}
CUES_WITH_A_CHIME: tuple[CueKind, ...] = tuple(kind for kind, named in SOUNDS_AS.items() if kind is named)
NO_CHIMES: Mapping[CueKind, Path] = {}
LONGEST_SECONDS = 60  # whatever a file says of itself, no more of it is read
# A part that claims to be longer than the file is a RuntimeError of `wave`, one of no channels or rate a
# division by zero.
_UNREADABLE = (OSError, EOFError, RuntimeError, ArithmeticError, wave.Error)


class CueSoundError(Exception):
    """A file that cannot be played, with the reason."""


class CueSound(Struct, frozen=True, eq=False):
    """One chime: 16-bit samples, 48 kHz mono, of which the first `lead_in_seconds` are silent.

    Two chimes are equal only if they are the same one, so that they can be told apart quickly.
    """

    samples: "array[int]"
    lead_in_seconds: float


def chime_paths(
    folder: Path, chime_set: ChimeSet, *, own: Mapping[CueKind, Path] = NO_CHIMES
) -> dict[CueKind, Path]:
    """Where the chime of each cue lies: the person's own, or that of a set in the folder of chimes."""
    shipped = {kind: chime_path(folder / chime_set, kind) for kind in CUES_WITH_A_CHIME}
    in_use = shipped | dict(own)
    return {kind: in_use[named] for kind, named in SOUNDS_AS.items()}


def chime_path(folder: Path, kind: CueKind) -> Path:
    """The chime of one cue in a folder that holds one set."""
    return folder / f"{kind.value}.wav"


def ring_seconds(path: Path) -> float:
    """How long the chime in a WAV file is, from its head alone; 0 where it cannot be read."""
    try:
        with wave.open(str(path), "rb") as file:
            return file.getnframes() / file.getframerate()
    except _UNREADABLE:
        return 0.0


def read_cue_sound(path: Path) -> CueSound:
    """The chime in a WAV file; raises CueSoundError naming the file and what is wrong with it."""
    try:
        with wave.open(str(path), "rb") as file:
            form = (file.getframerate(), file.getsampwidth(), file.getnchannels())
            frames = file.readframes(min(file.getnframes(), LONGEST_SECONDS * RATE))
    except _UNREADABLE as error:
        raise CueSoundError(f"{path}: {str(error) or 'it ends too early'}") from error
    if form != (RATE, BYTES_PER_SAMPLE, 1):
        rate, width, channels = form
        found = f"{rate} Hz, {8 * width} bits, {channels} channel(s)"
        raise CueSoundError(f"{path}: must be 48000 Hz, 16 bits, 1 channel, but is {found}")
    samples = array("h", frames[: len(frames) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE])
    if sys.byteorder == "big":  # pragma: no cover  # no computer that Backchime runs on
        samples.byteswap()
    if not any(samples):
        raise CueSoundError(f"{path}: there is no sound in it")
    return pcm_sound(samples)


def pcm_sound(samples: "array[int]") -> CueSound:
    """The chime made of these samples, of which at least one is not 0."""
    return CueSound(samples, next(at for at, sample in enumerate(samples) if sample) / RATE)
