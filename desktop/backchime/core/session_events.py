"""What can happen in a session, each as one frozen value."""

from dataclasses import dataclass, field

from backchime.core.timeline import CueKind


@dataclass(frozen=True, slots=True)
class PhaseStarted:
    """A phase has begun, at its first moment or after a jump to it."""

    index: int


@dataclass(frozen=True, slots=True)
class CueDue:
    """A cue's moment has come; `due` is when, in the time that the session is told."""

    kind: CueKind
    due: float = field(default=0.0, compare=False)  # in its last digits it depends on how time was told


@dataclass(frozen=True, slots=True)
class HoldDone:
    """A hold was kept to its end; `index` is its phase."""

    index: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The session waits. `reason` is a sentence where the person did not ask for it."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class EasedOff:
    """The session waits because something hurts."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The session goes on; `re_entry_seconds` of countdown come first, if any."""

    re_entry_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PhaseLengthChanged:
    """The present phase became longer (or, below 0, shorter)."""

    by_seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The last hold has ended."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person ended the session early."""


Event = (
    PhaseStarted | CueDue | HoldDone | Paused | EasedOff | Resumed | PhaseLengthChanged | Finished | Stopped
)
