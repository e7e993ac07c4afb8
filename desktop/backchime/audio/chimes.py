"""The port through which the app sounds its cues."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from backchime.core.problem import Problem
from backchime.core.timeline import CueKind


class Sound(Struct, frozen=True):
    """One sound: when it is due (seconds of `time.monotonic`) and how loud beside the others (dB).

    `name` is the cue whose chime it is, or the file of a phrase that is spoken. `lean` goes from -1 (left)
    over 0 (middle) to 1 (right).
    """

    due: float
    name: str
    gain_db: float = 0.0
    lean: float = 0.0


class OutputCare(Struct, frozen=True):
    """What the sound output needs: so much of each start it swallows, and so much it is late, in seconds."""

    keep_awake: bool = True  # by a sound too soft to be heard, while a session lasts
    lead_seconds: float = 0.0
    delay_seconds: float = 0.0


class Chimes(Protocol):
    """Sounds cues at their moments, ahead of which they are told. No call waits for the sound device."""

    @property
    def ready_seconds(self) -> float:
        """How soon after it is told a sound can be on its moment."""

    def play(self, sounds: tuple[Sound, ...]) -> None:
        """Sounds these as one stream, beside what is playing. Those over 250 ms late are dropped."""

    def use(self, chimes: Mapping[CueKind, Path]) -> None:
        """These files sound the cues of what is played from now on."""

    def stop(self) -> None:
        """Silences what sounds now and forgets what was to come."""

    def hush(self) -> None:
        """As `stop`, but within 100 ms, whatever it takes; what sounds next is not due at once."""

    def set_volume(self, volume: int) -> None:
        """Overall loudness of what is played from now on: 0 (silent) to 100."""

    def care_for_output(self, care: OutputCare) -> None:
        """Minds the output's ways from now on."""

    def stay_ready(self, on: bool) -> None:
        """Keeps the output awake from now on, if that is wanted at all; or lets it rest."""

    def watch(self, problem_changed: Callable[[Problem | None], None]) -> None:
        """Names who is told when sound fails (with the problem) and when it is back (with None)."""

    def try_again(self) -> None:
        """Looks for a sound output at once, as after plugging one in."""

    def close(self) -> None:
        """Ends the sound; nothing is played after it."""
