"""The streams asked for that have not been lived through yet."""

from backchime.audio.chimes import Sound

SOON_SECONDS = 1.0
TOO_LATE_SECONDS = 0.25  # what is later than this is left out


class StreamsAhead:
    """Streams by number, each until the last of its sounds is due. Moments are seconds of one clock."""

    def __init__(self) -> None:
        """Nothing lies ahead; numbers begin with 1 and are given once."""
        self._streams: dict[int, tuple[Sound, ...]] = {}
        self._last_number = 0

    def add(self, sounds: tuple[Sound, ...], now: float) -> int:
        """Keeps a stream, forgets those that are over, and returns the number of the new one."""
        self._streams = {
            number: kept for number, kept in self._streams.items() if any(sound.due > now for sound in kept)
        }
        self._last_number += 1
        self._streams[self._last_number] = sounds
        return self._last_number

    def clear(self) -> None:
        """Forgets them all."""
        self._streams.clear()

    def sounds_of(self, number: int) -> tuple[Sound, ...]:
        """The sounds of one stream; nothing where it is forgotten."""
        return self._streams.get(number, ())

    def take_the_rest(self, now: float) -> tuple[tuple[Sound, ...], ...]:
        """Forgets them all, and returns of each stream what is still to come."""
        rests = [tuple(sound for sound in sounds if sound.due > now) for sounds in self._streams.values()]
        self._streams.clear()
        return tuple(rest for rest in rests if rest)

    def any_to_come(self, now: float) -> bool:
        """Whether a sound is still to come."""
        return any(sound.due > now for sounds in self._streams.values() for sound in sounds)

    def one_begins_about(self, now: float) -> bool:
        """Whether a stream begins, or has begun, within a second."""
        begins = [min(sound.due for sound in sounds) for sounds in self._streams.values()]
        return any(abs(begin - now) < SOON_SECONDS for begin in begins)

    def begin_of(self, number: int, now: float) -> float:
        """When a stream is to begin: with the first sound that is not too late, but not before now."""
        in_time = [sound.due for sound in self.sounds_of(number) if sound.due + TOO_LATE_SECONDS > now]
        return max(now, min(in_time, default=now))
