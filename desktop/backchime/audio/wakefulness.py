"""Keeps an output awake that would fall asleep between chimes, with a murmur too soft to be heard.

Bluetooth, HDMI and USB outputs sleep after some seconds of rest, or of digital silence, and swallow the
beginning of what comes next. Steps of one in 32,768, on average every other sample, are about -93 dBFS.
"""

from collections.abc import Callable
from functools import cache
from mmap import mmap

from backchime.audio.output import Playing

RATE, CHANNELS = 8_000, 1
LASTS_SECONDS = 300.0
RENEW_BEFORE_SECONDS = 2.0
EARLY_SECONDS = 0.5
PATTERN_SAMPLES = 16_381  # a prime: the murmur does not beat with anything
SEED = 1


@cache
def _pattern() -> bytes:
    from random import Random  # 2 ms, which a helper that waits to be needed can do without

    steps = Random(SEED).choices((b"\x00\x00", b"\x01\x00", b"\xff\xff"), (2, 1, 1), k=PATTERN_SAMPLES)
    return b"".join(steps)


def murmur(octets: int) -> bytes:
    """So many octets of it, as 16-bit samples."""
    pattern = _pattern()
    return (pattern * (octets // len(pattern) + 1))[:octets]


class Wakefulness:
    """One murmur after another on an output, as long as that is wanted and can be had."""

    def __init__(self, start: Callable[[mmap], Playing], now: Callable[[], float]) -> None:
        """`start` plays samples of this module's rate and channels; `now` is a steady clock in seconds."""
        self._start = start
        self._now = now
        self._wanted = False
        self._murmur: Playing | None = None
        self._end = 0.0

    @property
    def is_on(self) -> bool:
        """Whether a murmur is played."""
        return self._murmur is not None

    def want(self, wanted: bool) -> None:
        """Begins or ends it; a beginning that fails is tried again by `begin`."""
        self._wanted = wanted
        if wanted:
            self.begin()
        else:
            self.end()

    def begin(self) -> None:
        """Plays it now, if it is wanted and is not played yet."""
        if self._wanted and self._murmur is None:
            self._renew()

    def end(self) -> None:
        """Falls silent until `begin`."""
        if self._murmur is not None:
            self._murmur.stop()
        self._murmur = None

    def give_way(self) -> None:
        """Ends it for good, until it is wanted anew: an output that takes one stream is for the chimes."""
        self._wanted = False
        self.end()

    def tend(self) -> bool:
        """Renews it before it ends; whether it has broken off, as when the output is gone."""
        if self._murmur is None:
            return False
        left = self._end - self._now()
        if not self._murmur.is_playing() and left > EARLY_SECONDS:
            self._murmur = None
            return True
        if left < RENEW_BEFORE_SECONDS:
            self._renew()
        return False

    def _renew(self) -> None:
        samples = mmap(-1, round(LASTS_SECONDS * RATE) * 2)
        samples[:] = murmur(len(samples))
        try:
            following = self._start(samples)
        except Exception:  # whatever the library raises: without an output there is nothing to keep awake
            self._murmur = None
            return
        if self._murmur is not None:
            self._murmur.stop()
        self._murmur, self._end = following, self._now() + LASTS_SECONDS
