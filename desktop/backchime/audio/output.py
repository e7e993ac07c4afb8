"""What a way to the loudspeaker is: it takes samples, and plays them until they end or are stopped."""

from mmap import mmap
from typing import Protocol

from backchime.audio.mixdown import CHANNELS, RATE


class Playing(Protocol):
    """A stream that an output has taken."""

    def is_playing(self) -> bool:
        """Whether it still sounds."""

    def stop(self) -> None:
        """Ends it soon."""


class Output(Protocol):
    """Starts playing 16-bit samples; raises any Exception if it cannot."""

    def __call__(self, samples: mmap, rate: int = RATE, channels: int = CHANNELS, /) -> Playing:
        """A stream that plays from now on."""
