"""An output that a test holds in its hand: what was played on it, and how it fails."""

from array import array
from collections.abc import Callable
from mmap import mmap

from backchime.audio.mixdown import CHANNELS, RATE


class FakeStream:
    """A stream that says what it is told to say."""

    def __init__(self, samples: mmap) -> None:
        self.samples = samples
        self.playing = True
        self.stopped = False

    @property
    def sounds(self) -> bool:
        return self.playing and not self.stopped

    def is_playing(self) -> bool:
        return self.playing

    def stop(self) -> None:
        self.stopped = True

    def read(self) -> "array[int]":
        """The left channel."""
        return array("h", bytes(self.samples))[0::2]


class FakeOutput:
    """An output that takes time to open, by a clock that stands still otherwise."""

    def __init__(self) -> None:
        self.clock = 1000.0
        self.opening_seconds = 0.002
        self.fault: Exception | None = None
        self.takes_one = False
        self.streams: list[FakeStream] = []
        self.opened: Callable[[], None] = lambda: None

    def now(self) -> float:
        return self.clock

    def __call__(self, samples: mmap, _rate: int = RATE, _channels: int = CHANNELS, /) -> FakeStream:
        self.clock += self.opening_seconds
        if self.fault is not None or (self.takes_one and any(each.sounds for each in self.streams)):
            raise self.fault or OSError("device busy")
        self.streams.append(FakeStream(samples))
        self.opened()
        return self.streams[-1]
