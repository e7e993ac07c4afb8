"""The moments of silence that were played to look for an output, and what they tell of one that hangs.

A server that has stopped may still take streams, as PipeWire does, and play none of them. That shows only in
a silence that does not end. The first one after a server's start may take 2 s, as measured with PulseAudio.
"""

from msgspec import Struct

from backchime.audio.output import Playing

LONGEST_SECONDS = 2.5
MOST_HANGING = 8  # each is a thread of the library


class _Silence(Struct, frozen=True):
    began: float
    playing: Playing


class Silences:
    """Silences in the order of their beginning; times in seconds of one steady clock."""

    def __init__(self) -> None:
        """None has been played."""
        self._silences: list[_Silence] = []

    def add(self, playing: Playing, now: float) -> None:
        """Watches one that begins now."""
        self._silences.append(_Silence(now, playing))

    def hang(self, now: float) -> bool:
        """Whether the output takes silences and plays none: one has lasted, and no later one has ended."""
        ended = [one for one in self._silences if not one.playing.is_playing()]
        if ended:
            self._silences = [one for one in self._silences if one.began > ended[-1].began]
        return bool(self._silences) and now - self._silences[0].began > LONGEST_SECONDS

    @property
    def are_too_many(self) -> bool:
        """Whether so many hang that they are better ended with the process they are in."""
        return len(self._silences) > MOST_HANGING
