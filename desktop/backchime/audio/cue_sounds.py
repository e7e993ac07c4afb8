"""Which file sounds which cue, and what is in it."""

import sys
import wave
from array import array
from pathlib import Path

from msgspec import Struct

from backchime.audio.mixdown import BYTES_PER_SAMPLE, RATE
from backchime.plain_file import open_plain

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


def ring_seconds(path: Path) -> float:
    """How long the chime in a WAV file is, from its head alone; 0 where it cannot be read."""
    try:
        with open_plain(path) as content, wave.open(content) as file:
            return float(file.getnframes() / file.getframerate())
    except _UNREADABLE:
        return 0.0


def read_cue_sound(path: Path) -> CueSound:
    """The chime in a WAV file; raises CueSoundError naming the file and what is wrong with it."""
    try:
        with open_plain(path) as content, wave.open(content) as file:
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
