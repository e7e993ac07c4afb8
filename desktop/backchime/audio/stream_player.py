"""Starts each stream at its moment and watches it until it has rung out.

A stream is all that sounds in one phase, mixed ahead, so that its sounds keep their places to one another
whatever else this machine is doing.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from mmap import mmap

from msgspec import Struct

from backchime.audio import wakefulness
from backchime.audio.chimes import OutputCare, Sound
from backchime.audio.cue_sounds import CueSound
from backchime.audio.messages import Answer, Dropped, Failed, Played, Probed
from backchime.audio.mixdown import mix
from backchime.audio.output import Output, Playing
from backchime.audio.silences import Silences
from backchime.audio.stream_mix import Mixer, StreamMix

# So far off its moment a stream is started anew: sooner where its first try goes unheard.
OFF_UNHEARD_SECONDS, OFF_SECONDS = 0.015, 0.04
STOOD_STILL_SECONDS = 0.25  # opening took so long that what was playing has slipped
OUTPUT_DELAY_SECONDS = 0.0025  # from the end of the call that opens a stream to its first sample, as measured
USUAL_OPENING_SECONDS, LONGEST_OPENING_SECONDS = 0.002, 0.3
OPENINGS = 5  # so many of the latest count, and of these the one in the middle
TEND_EVERY_SECONDS = 0.2
EARLY_SECONDS = 0.5
OVERDUE_SECONDS = 1.0
AWAKE = 0  # the number that stands for what keeps the output awake; streams are numbered from 1
HANGS = "the output hangs"


class _Stream(Struct, frozen=True):
    number: int
    mixed: StreamMix
    playing: Playing


class StreamPlayer:
    """Streams waiting for their moment, and streams that play."""

    def __init__(
        self, output: Output, answer: Callable[[Answer], None], *, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`answer` is told what becomes of streams; `now` is the clock of the sounds' moments, in seconds."""
        self._output = output
        self._answer = answer
        self._now = now
        self._mixer = Mixer()
        self._waiting: dict[int, StreamMix] = {}
        self._streams: list[_Stream] = []
        self._restarted: set[int] = set()
        self._openings = deque([USUAL_OPENING_SECONDS] * OPENINGS, maxlen=OPENINGS)
        self._volume_changed = False
        self._care = OutputCare()
        self._stays_ready = False
        self._awake = wakefulness.Wakefulness(self._start_murmur, now)
        self._silences = Silences()
        self._hangs = False
        self._tended = 0.0

    # -- what is asked for --

    def use(self, chimes: Mapping[str, CueSound]) -> None:
        """These chimes sound the cues of later streams."""
        self._mixer.use(chimes)
        self._mixer.prepare()

    def set_volume(self, volume: int) -> None:
        """The loudness, 0 to 100, of all that has not begun to sound; heard after the next `tend`."""
        self._mixer.set_volume(volume)
        self._volume_changed = True

    def care_for_output(self, care: OutputCare) -> None:
        """Minds the output's ways in streams asked for from now on."""
        self._care = care
        self._mixer.care_for_output(care)
        self._awake.want(self._stays_ready and care.keep_awake)

    def stay_ready(self, on: bool) -> None:
        """Keeps the output awake, if that is wanted, or lets it rest."""
        self._stays_ready = on
        self._awake.want(on and self._care.keep_awake)

    def play(self, number: int, sounds: tuple[Sound, ...]) -> None:
        """Mixes a stream, which `start_due` will start."""
        mixed = self._mixer.mix(sounds, earliest=self._now() + self._head_start)
        kept = len(mixed.sounds) if mixed is not None else 0
        if kept < len(sounds):
            self._answer(Dropped(number, len(sounds) - kept, kept))
        if mixed is not None:
            self._waiting[number] = mixed

    def stop(self) -> None:
        """Silences everything within about 110 ms and forgets what waits."""
        self._waiting.clear()
        for stream in self._streams:
            self._end(stream)
        self._streams.clear()

    def probe(self) -> None:
        """Answers whether there is an output, by playing a moment of silence, as only that tells.

        Where a device takes one stream at a time, a stream of our own that still plays is proof enough; where
        earlier silences do not end, the output hangs.
        """
        try:
            self._silences.add(self._open(mix([])), self._now())
        except Exception as error:  # whatever the library raises
            if not any(stream.playing.is_playing() for stream in self._streams):
                self._answer(Probed(_as_told(error)))
                return
        self._hangs = self._silences.hang(self._now())
        self._answer(Probed(HANGS if self._hangs else ""))
        if not self._hangs:
            self._awake.begin()

    # -- what time brings --

    @property
    def next_start(self) -> float | None:
        """When `start_due` is to be called next."""
        zeros = [mixed.zero for mixed in self._waiting.values()]
        return min(zeros) - self._head_start if zeros else None

    def start_due(self) -> None:
        """Starts the streams whose moment has come."""
        latest = self._now() + self._head_start
        for number in [number for number, mixed in self._waiting.items() if mixed.zero <= latest]:
            self._start(number, self._waiting.pop(number))

    @property
    def is_playing(self) -> bool:
        """Whether a stream is open, be it one that nobody hears."""
        return bool(self._streams) or self._awake.is_on

    @property
    def is_stuck(self) -> bool:
        """Whether the output has hung for so long that this process had better end."""
        return self._silences.are_too_many

    @property
    def needs_tending(self) -> bool:
        """Whether `tend` must be called now and then."""
        return self.is_playing or self._volume_changed

    def tend(self) -> None:
        """Notices, at most every 200 ms, a new volume and streams that ended, broke off or hang on."""
        now = self._now()
        if now - self._tended < TEND_EVERY_SECONDS:
            return
        self._tended = now
        if self._volume_changed:
            self._mix_again(now)
        if self._awake.tend():
            self._answer(Failed(AWAKE, "the output broke off"))
        hung, self._hangs = self._hangs, self._silences.hang(now)
        if self._hangs and not hung:
            self._answer(Failed(AWAKE, HANGS))
        for stream in tuple(self._streams):
            if not stream.playing.is_playing():
                self._streams.remove(stream)
                if now < stream.mixed.end - EARLY_SECONDS:
                    self._answer(Failed(stream.number, "the output broke off"))
            elif now > stream.mixed.end + OVERDUE_SECONDS:
                self._break_off(stream, "the output hangs on")

    # -- how a stream begins and ends --

    @property
    def _head_start(self) -> float:
        """How long before its moment a stream is to be started: as opening took lately."""
        lately = sorted(self._openings)[OPENINGS // 2]
        return min(lately, LONGEST_OPENING_SECONDS) + OUTPUT_DELAY_SECONDS

    def _start(self, number: int, mixed: StreamMix) -> None:
        """Starts a stream; where opening took unforeseen long or short, what is left waits once more."""
        try:
            playing = self._open(mixed.samples)
        except Exception as error:  # whatever the library raises
            self._answer(Failed(number, _as_told(error)))
            return
        off = self._now() + OUTPUT_DELAY_SECONDS - mixed.zero
        mixed.zero += off
        stream = _Stream(number, mixed, playing)
        bearable = OFF_UNHEARD_SECONDS if mixed.begins_unheard else OFF_SECONDS
        if abs(off) > bearable and number not in self._restarted:
            self._restarted = {number}
            self._end(stream)
            self.play(number, mixed.sounds)
            return
        self._streams.append(stream)
        self._answer(Played(number, round(off * 1000, 1)))

    def _open(self, samples: mmap) -> Playing:
        before = self._now()
        try:
            playing = self._output(samples)
        except Exception:  # whatever the library raises
            if not self._awake.is_on:
                raise
            self._awake.end()
            playing = self._output(samples)
            self._awake.give_way()  # this output takes one stream at a time
        took = self._now() - before
        self._openings.append(took)
        if took > STOOD_STILL_SECONDS:
            for stream in tuple(self._streams):
                self._break_off(stream, "the sound server stood still")
        return playing

    def _start_murmur(self, samples: mmap) -> Playing:
        return self._output(samples, wakefulness.RATE, wakefulness.CHANNELS)

    def _mix_again(self, now: float) -> None:
        self._volume_changed = False
        self._mixer.prepare()
        self._waiting = {number: self._mixer.mix_again(mixed) for number, mixed in self._waiting.items()}
        for stream in self._streams:
            stream.mixed.take_over(self._mixer.mix_again(stream.mixed), now)

    def _break_off(self, stream: _Stream, reason: str) -> None:
        self._streams.remove(stream)
        self._end(stream)
        self._answer(Failed(stream.number, reason))

    def _end(self, stream: _Stream) -> None:
        stream.mixed.silence(self._now())
        stream.playing.stop()


def _as_told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
