"""The loudspeaker, through simpleaudio: for a process of our own only, as opening it may block for good."""

from mmap import mmap

from backchime.audio.mixdown import BYTES_PER_SAMPLE, RATE
from backchime.audio.stream_player import Output, Playing


class NoSoundLibraryError(Exception):
    """simpleaudio is not installed, or not able to run here."""


def open_output() -> Output:
    """The way to the loudspeaker, if there is one; raises NoSoundLibraryError."""
    try:
        import simpleaudio
    except Exception as error:  # also what a library that it needs may raise
        raise NoSoundLibraryError(f"{type(error).__name__}: {error}") from error

    def start(pcm: mmap) -> Playing:
        if not len(pcm):  # may crash the library
            raise ValueError("there is nothing to play")
        playing: Playing = simpleaudio.play_buffer(pcm, 1, BYTES_PER_SAMPLE, RATE)
        return playing

    return start
