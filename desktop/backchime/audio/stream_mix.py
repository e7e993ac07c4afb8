"""The sounds of one stream, mixed at their places, and what can be changed in it while it plays.

An output reads the samples while it plays them: what it has not read yet can still be made silent or louder.
"""

from array import array
from collections.abc import Mapping
from functools import lru_cache
from mmap import mmap
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from backchime.audio.chimes import OutputCare, Sound
from backchime.audio.cue_sounds import CueSound, CueSoundError
from backchime.audio.mixdown import (
    BYTES_PER_FRAME,
    CHANNELS,
    RATE,
    Placed,
    decibel_gain,
    mix,
    spread,
    volume_gain,
)
from backchime.audio.phrase_sound import read_phrase
from backchime.audio.streams_ahead import TOO_LATE_SECONDS
from backchime.audio.wakefulness import murmur
from backchime.core.timeline import CueKind

READ_AHEAD_SECONDS = 0.1  # so much of a stream has always been read already: the library's fixed latency
SILENCE_BEFORE_SECONDS = 0.15
FADE_SECONDS = 0.01
_CUES = frozenset(CueKind)
STOPS_WITHIN_SECONDS = 1.0  # a stopped stream is read for up to 0.3 s more


class StreamMix(Struct):
    """`samples` (16-bit stereo) holds the sounds as placed; what comes first is to be heard at `zero`."""

    zero: float
    sounds: tuple[Sound, ...]
    chimes: tuple[CueSound, ...]
    placed: tuple[Placed, ...]
    samples: mmap

    @property
    def end(self) -> float:
        """The moment at which the last ring-out is over."""
        return self.zero + len(self.samples) / BYTES_PER_FRAME / RATE

    @property
    def begins_unheard(self) -> bool:
        """Whether it can be silenced after it has begun, before anything is heard."""
        return all(sound.offset_seconds > READ_AHEAD_SECONDS for sound in self.placed)

    def silence(self, moment: float) -> None:
        """Fades out what is played after `moment` and has not been read yet."""
        with memoryview(self.samples) as octets, octets.cast("h") as samples:
            first = _frame(moment - self.zero + READ_AHEAD_SECONDS - FADE_SECONDS / 2) * CHANNELS
            steps = round(FADE_SECONDS * RATE)
            silent = first + steps * CHANNELS
            faded = list(samples[first:silent])
            samples[first:silent] = array(
                "h", [sample * (steps - at // CHANNELS) // steps for at, sample in enumerate(faded)]
            )
            rest = samples[silent : silent + _frame(STOPS_WITHIN_SECONDS) * CHANNELS]
            rest[:] = array("h", bytes(rest.nbytes))

    def take_over(self, other: "StreamMix", moment: float) -> None:
        """The sounds that begin after `moment` become as in `other`, a mix of the same sounds."""
        ahead = moment - self.zero + READ_AHEAD_SECONDS
        pairs = zip(self.placed, other.placed, strict=True)
        self.placed = tuple(new if new.offset_seconds > ahead else old for old, new in pairs)
        mixed = mix(self.placed)
        for sound in self.placed:
            if sound.offset_seconds > ahead:
                part = slice(sound.first * BYTES_PER_FRAME, sound.end * BYTES_PER_FRAME)
                self.samples[part] = mixed[part]


class Mixer:
    """Mixes streams out of the chimes in use, at the volume in use."""

    def __init__(self) -> None:
        """No chimes yet, at full volume."""
        self._chimes: Mapping[str, CueSound] = {}
        self._volume_gain = 1.0
        self._care = OutputCare()

    def use(self, chimes: Mapping[str, CueSound]) -> None:
        """These chimes sound the cues of later streams."""
        self._chimes = chimes

    def set_volume(self, volume: int) -> None:
        """The overall loudness, 0 to 100."""
        self._volume_gain = volume_gain(volume)

    def care_for_output(self, care: OutputCare) -> None:
        """What the output swallows, and how late it is, counts in later streams."""
        self._care = care

    def prepare(self) -> None:
        """Does what would take time when it counts: brings the chimes to the volume in use."""
        for chime in set(self._chimes.values()):
            _as_loud(chime, self._volume_gain, 0.0)

    def mix(self, sounds: tuple[Sound, ...], *, earliest: float) -> StreamMix | None:
        """The sounds mixed to be heard when they are due, in a stream that begins at `earliest` or later.

        A sound that would have had to begin before is late; more than 250 ms late, or without a chime, it is
        left out. None if nothing is left. If there is time, some silence comes first: a stream that turns out
        to have begun at a wrong moment can then be taken back before anything is heard.
        """
        kept = [
            (sound, chime, begins)
            for sound in sounds
            if (chime := self._sound(sound.name)) is not None
            and (begins := sound.due - chime.lead_in_seconds - self._care.delay_seconds)
            >= earliest - TOO_LATE_SECONDS
        ]
        if not kept:
            return None
        before = max(SILENCE_BEFORE_SECONDS, self._care.lead_seconds)
        zero = max(earliest, min(begins for _, _, begins in kept) - before)
        placed = tuple(
            Placed(max(0.0, begins - zero), self._loud(sound, chime)) for sound, chime, begins in kept
        )
        chimes = tuple(chime for _, chime, _ in kept)
        return StreamMix(zero, tuple(sound for sound, _, _ in kept), chimes, placed, self._mixed(placed))

    def mix_again(self, stream: StreamMix) -> StreamMix:
        """The sounds of a stream at their places, at the volume in use now."""
        parts = zip(stream.sounds, stream.chimes, stream.placed, strict=True)
        placed = tuple(Placed(old.offset_seconds, self._loud(sound, chime)) for sound, chime, old in parts)
        return replace(stream, placed=placed, samples=self._mixed(placed))

    def _sound(self, name: str) -> CueSound | None:
        """The chime of a cue, or a phrase by its file."""
        return self._chimes.get(name) if name in _CUES else _phrase(name)

    def _mixed(self, placed: tuple[Placed, ...]) -> mmap:
        """The mix; where an output swallows the start of sounds, it is given something to swallow."""
        mixed = mix(placed)
        if self._care.lead_seconds:
            unheard = min(sound.first for sound in placed) * BYTES_PER_FRAME
            mixed[:unheard] = murmur(unheard)
        return mixed

    def _loud(self, sound: Sound, chime: CueSound) -> "array[int]":
        return _as_loud(chime, self._volume_gain * decibel_gain(sound.gain_db), sound.lean)


@lru_cache(maxsize=24)
def _phrase(name: str) -> CueSound | None:
    """A phrase; one that cannot be unpacked is left out, and the chimes lead alone."""
    try:
        return read_phrase(Path(name))
    except CueSoundError:
        return None


@lru_cache(maxsize=24)
def _as_loud(chime: CueSound, gain: float, lean: float) -> "array[int]":
    """The frames of a sound at a gain, kept, as making them takes longer than mixing them."""
    return spread(chime.samples, gain, lean)


def _frame(seconds: float) -> int:
    return max(0, round(seconds * RATE))
