"""Many sounds at their moments become one stretch of PCM: for the loudspeaker, and for an exported session.

Plain Python is fast enough, because ring-outs seldom overlap: what stands alone is copied, and only where
sounds meet is a sum made. Silence costs nothing, as fresh memory is zero and taken up only as it is used.
"""

from array import array
from collections.abc import Iterable
from mmap import mmap
from operator import add

from msgspec import Struct

RATE = 48_000
CHANNELS = 2
BYTES_PER_SAMPLE = 2
BYTES_PER_FRAME = CHANNELS * BYTES_PER_SAMPLE
LOUDEST, QUIETEST = 32_767, -32_768
AFTER_LAST_SECONDS = 0.1
VOLUME_RANGE_DB = 40.0
UNITY = 1 << 16


class Placed(Struct, frozen=True):
    """Frames (16-bit, 48 kHz, left and right in turn) that begin `offset_seconds` into the mix."""

    offset_seconds: float
    frames: "array[int]"

    @property
    def first(self) -> int:
        """The frame of the mix with which it begins."""
        return round(self.offset_seconds * RATE)

    @property
    def end(self) -> int:
        """The frame of the mix before which it has ended."""
        return self.first + len(self.frames) // CHANNELS


def mix(sounds: Iterable[Placed]) -> mmap:
    """The sounds as 16-bit frames, 48 kHz stereo, ending 100 ms after the last ring-out.

    Where sounds overlap they add up, and stop at full scale. Raises ValueError for a sound placed before the
    beginning.
    """
    in_order = sorted(sounds, key=lambda sound: sound.first)
    if in_order and in_order[0].first < 0:
        raise ValueError("a sound cannot begin before the mix does")
    length = max((sound.end for sound in in_order), default=0) + round(AFTER_LAST_SECONDS * RATE)
    mixed = mmap(-1, length * BYTES_PER_FRAME)
    with memoryview(mixed) as octets, octets.cast("h") as into:
        filled = 0
        for sound in in_order:
            first, end = sound.first * CHANNELS, sound.end * CHANNELS
            meets = max(0, min(filled, end) - first)
            into[first : first + meets] = _sum(into[first : first + meets], sound.frames[:meets])
            into[first + meets : end] = sound.frames[meets:]
            filled = max(filled, end)
    return mixed


def spread(samples: "array[int]", gain: float, lean: float) -> "array[int]":
    """Mono samples as stereo frames, `gain` times as loud; `lean` from -1 (left) over 0 to 1 (right)."""
    left = scaled(samples, gain * (1.0 - max(lean, 0.0)))
    right = left if lean == 0 else scaled(samples, gain * (1.0 + min(lean, 0.0)))
    frames = array("h", bytes(len(samples) * BYTES_PER_FRAME))
    frames[0::CHANNELS] = left
    frames[1::CHANNELS] = right
    return frames


def scaled(samples: "array[int]", gain: float) -> "array[int]":
    """The samples `gain` times as loud, at full scale at most; the same array where nothing changes."""
    factor = round(gain * UNITY)
    if factor == UNITY:
        return samples
    half = UNITY // 2
    return _held_within([(sample * factor + half) >> 16 for sample in samples])


def volume_gain(volume: int) -> float:
    """The gain of a volume from 0 to 100, in equal steps of loudness: 0.4 dB each up to 0 dB; silent at 0."""
    if volume <= 0:
        return 0.0
    return decibel_gain((min(volume, 100) - 100) / 100 * VOLUME_RANGE_DB)


def decibel_gain(decibels: float) -> float:
    """The factor by which a level in dB makes samples larger."""
    return float(10 ** (decibels / 20))


def _sum(under: Iterable[int], over: Iterable[int]) -> "array[int]":
    return _held_within(list(map(add, under, over)))


def _held_within(samples: list[int]) -> "array[int]":
    if samples and (max(samples) > LOUDEST or min(samples) < QUIETEST):
        samples = [min(max(sample, QUIETEST), LOUDEST) for sample in samples]
    return array("h", samples)
