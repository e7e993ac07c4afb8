"""Which file sounds which cue, and what is in it."""

import sys
import wave
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from backchime.audio.mixdown import BYTES_PER_SAMPLE, RATE
from backchime.core.timeline import CueKind

CHIME_FILES: Mapping[CueKind, str] = {
    CueKind.GET_READY: "move.wav",
    CueKind.MOVE: "move.wav",
    CueKind.HOLD: "hold.wav",
    CueKind.HALFWAY: "halfway.wav",
    CueKind.TICK: "tick.wav",
    CueKind.RELEASE: "release.wav",
    CueKind.SWITCH_SIDE: "switch_side.wav",
    CueKind.FINISH: "finish.wav",
}


class CueSoundError(Exception):
    """A file that cannot be played, with the reason."""


@dataclass(frozen=True, slots=True, eq=False)
class CueSound:
    """One chime: 16-bit samples, 48 kHz mono, of which the first `lead_in_seconds` are silent.

    Two chimes are equal only if they are the same one, so that they can be told apart quickly.
    """

    samples: "array[int]"
    lead_in_seconds: float


def chime_paths(folder: Path) -> dict[CueKind, Path]:
    """Where the chime of each cue lies, in a folder of chimes."""
    return {kind: folder / name for kind, name in CHIME_FILES.items()}


def read_cue_sound(path: Path) -> CueSound:
    """The chime in a WAV file; raises CueSoundError naming the file and what is wrong with it."""
    try:
        with wave.open(str(path), "rb") as file:
            form = (file.getframerate(), file.getsampwidth(), file.getnchannels())
            frames = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise CueSoundError(f"{path}: {str(error) or 'it ends too early'}") from error
    if form != (RATE, BYTES_PER_SAMPLE, 1):
        rate, width, channels = form
        found = f"{rate} Hz, {8 * width} bits, {channels} channel(s)"
        raise CueSoundError(f"{path}: must be 48000 Hz, 16 bits, 1 channel, but is {found}")
    samples = array("h", frames[: len(frames) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE])
    if sys.byteorder == "big":
        samples.byteswap()
    audible = next((at for at, sample in enumerate(samples) if sample), None)
    if audible is None:
        raise CueSoundError(f"{path}: there is no sound in it")
    return CueSound(samples, audible / RATE)
