"""A whole session as one WAV file: chimes and voice, to the sample where the timeline has them.

It is written piece by piece, so that a long session needs no more memory than a short one, and under another
name until it is whole. The overall volume is left out: whoever plays the file has a volume of their own.
"""

import logging
import wave
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from backchime.audio.cue_sounds import CueSound, CueSoundError, read_cue_sound
from backchime.audio.mixdown import (
    AFTER_LAST_SECONDS,
    BYTES_PER_FRAME,
    BYTES_PER_SAMPLE,
    CHANNELS,
    RATE,
    Placed,
    decibel_gain,
    mix,
    spread,
)
from backchime.audio.phrase_sound import read_phrase, voice_problem
from backchime.audio.phrases import NO_PHRASES, Phrases
from backchime.core.problem import Problem
from backchime.core.sentence import counted, sentence
from backchime.core.settings import Settings
from backchime.core.soundtrack import Sounding, ending, soundtrack
from backchime.core.timeline import Timeline
from backchime.whole_file import unwritten, whole

PIECE_SECONDS = 10
LARGEST_BYTES = 2**32 - 1_000  # a WAV file cannot say that it is larger
CANCELLED = Problem(sentence("Nothing was saved: the export was stopped."))
NO_VOICE = Problem(sentence("There is no voice on this computer."), sentence("The chimes sound as ever."))

Progress = Callable[[float, float], None]

log = logging.getLogger(__name__)


class _Rendered(Struct, frozen=True):
    """Frames that begin with frame `first` of the file."""

    first: int
    frames: "array[int]"

    @property
    def end(self) -> int:
        return self.first + len(self.frames) // CHANNELS


class _CancelledError(Exception):
    """The file is not wanted any more."""


def export_session(
    timeline: Timeline,
    settings: Settings,
    phrases: Phrases,
    target: Path,
    *,
    chimes: Mapping[str, Path],
    progress: Progress = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    warn: Callable[[Problem], None] = lambda _problem: None,
) -> Problem | None:
    """Writes the session to `target`, replacing what is there; or says why not, and leaves nothing behind.

    `chimes` has the file for each cue. `progress` is told how many seconds of how many are done, `cancelled`
    is asked often. `warn` is told of what the file does without, as a voice that cannot be unpacked.
    """
    if settings.voice != "off" and (problem := voice_problem() if phrases.by_text else NO_VOICE):
        warn(problem)
        phrases = NO_PHRASES
    if timeline.total_seconds * RATE * BYTES_PER_FRAME > LARGEST_BYTES:
        too_long = sentence("This session is too long for one WAV file.")
        return Problem(too_long, sentence("It may last six hours at most."))
    sounds = _Sounds(chimes, phrases)
    soundings = tuple(_soundings(timeline, settings, phrases.seconds))
    last_seconds = max((timeline.total_seconds, *(one.at_seconds for one in soundings)))
    try:
        with whole(target) as file:
            _write(file, _rendered(soundings, sounds), last_seconds, progress, cancelled)
    except _CancelledError:
        return CANCELLED
    except CueSoundError as error:
        unread = sentence("The session cannot be saved: a chime cannot be read.")
        return Problem(unread, f"{error}.", str(error))
    except OSError as error:
        return unwritten(target, error)
    if sounds.unread:
        missing = len(sounds.unread)
        warn(
            Problem(
                counted(
                    missing,
                    "The file is without %n of the phrases: they cannot be read.",
                    single="The file is without %n of the phrases: it cannot be read.",
                )
            )
        )
    return None


class _Sounds:
    """The chimes and phrases by name, read when they are needed; phrases that cannot be are `unread`."""

    def __init__(self, chimes: Mapping[str, Path], phrases: Phrases) -> None:
        self._chimes = chimes
        self._phrases = phrases
        self._read: dict[str, CueSound] = {}
        self.unread: set[str] = set()

    def sound(self, one: Sounding) -> CueSound | None:
        """What is to be heard. Raises CueSoundError for a chime that cannot be read."""
        if one.is_chime:
            if one.name not in self._read:
                self._read[one.name] = read_cue_sound(self._chimes[one.name])
            return self._read[one.name]
        try:
            return read_phrase(self._phrases.by_text[one.name].path)
        except CueSoundError as error:
            log.warning("A phrase is left out: %s", error)
            self.unread.add(one.name)
            return None


def _rendered(soundings: Iterable[Sounding], sounds: _Sounds) -> Iterator[_Rendered]:
    """The sounds in order, each made when it is asked for."""
    for one in soundings:
        sound = sounds.sound(one)
        if sound:
            # Its silent beginning is left out: the first thing to be heard is at the moment itself.
            heard = sound.samples[round(sound.lead_in_seconds * RATE) :]
            yield _Rendered(round(one.at_seconds * RATE), spread(heard, decibel_gain(one.gain_db), one.lean))


def _soundings(timeline: Timeline, settings: Settings, phrases: Mapping[str, float]) -> Iterator[Sounding]:
    for index in range(len(timeline.phases)):
        yield from soundtrack(timeline, index, settings, phrases)
    for one in ending(timeline, settings, phrases):
        yield replace(one, at_seconds=timeline.total_seconds + one.at_seconds)


def _write(
    file: BinaryIO,
    sounds: Iterator[_Rendered],
    last_seconds: float,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    """Writes piece after piece until all, of which the last begins at `last_seconds`, have rung out."""
    piece, last = PIECE_SECONDS * RATE, round(last_seconds * RATE)
    ringing: list[_Rendered] = []
    coming = next(sounds, None)
    with wave.open(file, "wb") as wav:
        wav.setparams((CHANNELS, BYTES_PER_SAMPLE, RATE, 0, "NONE", ""))
        first = 0
        while coming or ringing or first < last:
            if cancelled():
                raise _CancelledError
            end = first + piece
            while coming and coming.first < end:
                ringing.append(coming)
                last = max(last, coming.end + round(AFTER_LAST_SECONDS * RATE))
                coming = next(sounds, None)
            if not coming:
                end = min(end, last)
            wav.writeframesraw(_mixed(ringing, first, end))
            ringing = [sound for sound in ringing if sound.end > end]
            first = end
            progress(min(first, last) / RATE, max(last, first) / RATE)


def _mixed(sounds: list[_Rendered], first: int, end: int) -> bytes:
    """The frames from `first` up to `end` of the sounds together."""
    cut = []
    for sound in sounds:
        begins, behind = max(sound.first, first), min(sound.end, end)
        part = sound.frames[(begins - sound.first) * CHANNELS : (behind - sound.first) * CHANNELS]
        cut.append(Placed((begins - first) / RATE, part))
    with mix(cut) as mixed:
        return bytes(mixed[: (end - first) * BYTES_PER_FRAME]).ljust((end - first) * BYTES_PER_FRAME, b"\0")
