"""The loudspeaker, through simpleaudio: for a process of our own only, as opening it may block for good."""

from mmap import mmap

from backchime.audio.mixdown import BYTES_PER_SAMPLE, CHANNELS, RATE
from backchime.audio.output import Output, Playing


class NoSoundLibraryError(Exception):
    """simpleaudio is not installed, or not able to run here."""


def open_output() -> Output:
    """The way to the loudspeaker, if there is one; raises NoSoundLibraryError."""
    try:
        import simpleaudio
    except Exception as error:  # also what a library that it needs may raise
        raise NoSoundLibraryError(f"{type(error).__name__}: {error}") from error

    def start(pcm: mmap, rate: int = RATE, channels: int = CHANNELS) -> Playing:
        # Nothing at all may crash the library, but a memory map is never empty.
        playing: Playing = simpleaudio.play_buffer(pcm, channels, BYTES_PER_SAMPLE, rate)
        return playing

    return start
