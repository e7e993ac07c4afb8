"""The port through which the app sounds its cues."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from backchime.core.problem import Problem
from backchime.core.timeline import CueKind


@dataclass(frozen=True, slots=True)
class Sound:
    """One cue's sound: when it is due (seconds of `time.monotonic`) and how loud beside the others (dB)."""

    due: float
    kind: CueKind
    gain_db: float = 0.0


class Chimes(Protocol):
    """Sounds cues at their moments, ahead of which they are told. No call waits for the sound device."""

    def play(self, sounds: tuple[Sound, ...]) -> None:
        """Sounds these as one stream, beside what is playing. Those over 250 ms late are dropped."""

    def use(self, chimes: Mapping[CueKind, Path]) -> None:
        """These files sound the cues of what is played from now on."""

    def stop(self) -> None:
        """Silences what sounds now and forgets what was to come."""

    def set_volume(self, volume: int) -> None:
        """Overall loudness of what is played from now on: 0 (silent) to 100."""

    def watch(self, problem_changed: Callable[[Problem | None], None]) -> None:
        """Names who is told when sound fails (with the problem) and when it is back (with None)."""

    def try_again(self) -> None:
        """Looks for a sound output at once, as after plugging one in."""

    def close(self) -> None:
        """Ends the sound; nothing is played after it."""
