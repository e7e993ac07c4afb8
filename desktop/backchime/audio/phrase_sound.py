"""A recorded phrase becomes samples: the one place that knows in what form the voice is packed."""

from array import array
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from backchime.audio.cue_sounds import CueSound, CueSoundError, pcm_sound
from backchime.audio.mixdown import RATE
from backchime.core.problem import Problem
from backchime.core.sentence import sentence

UNPACKING = "miniaudio"


def read_phrase(path: Path) -> CueSound:
    """The samples of a phrase (MP3, Ogg Vorbis, FLAC or WAV), whatever its rate and channels.

    Raises CueSoundError with the file and the reason, also where there is nothing to unpack it with.
    """
    try:
        import miniaudio
    except (ImportError, OSError) as error:  # OSError: its compiled part does not fit this system
        raise CueSoundError(f"{path}: the voice needs the package miniaudio: {error}") from error
    try:
        packed = path.read_bytes()  # miniaudio itself cannot open every path on Windows
        unpacked = miniaudio.decode(
            packed, output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
        )
    except (OSError, miniaudio.MiniaudioError) as error:
        raise CueSoundError(f"{path}: {error}") from error
    samples = array("h", unpacked.samples)
    if not any(samples):
        raise CueSoundError(f"{path}: there is no sound in it")
    return pcm_sound(samples)


def voice_problem() -> Problem | None:
    """Why no phrase can be unpacked on this computer, or None if they can.

    Asked while the window waits, so it loads the compiled part alone: the package around it brings in all
    that a download from the network would need, a quarter of a second of work.
    """
    try:
        if find_spec(UNPACKING) is None:
            raise ModuleNotFoundError(UNPACKING)
        import_module(f"_{UNPACKING}")
    except (ImportError, OSError) as error:
        return Problem(
            sentence("The voice cannot be heard on this computer: the package miniaudio is missing."),
            sentence("The chimes sound as ever."),
            str(error),
        )
    return None
