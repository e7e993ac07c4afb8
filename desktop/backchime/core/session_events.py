"""What can happen in a session, each as one frozen value."""

from msgspec import Struct

from backchime.core.timeline import CueKind


class PhaseStarted(Struct, frozen=True):
    """A phase has begun, at its first moment or after a jump to it."""

    index: int


class CueDue(Struct, frozen=True):
    """A cue's moment has come; `due` is when, in the time that the session is told."""

    kind: CueKind
    due: float = 0.0


class HoldDone(Struct, frozen=True):
    """A hold was kept to its end; `index` is its phase."""

    index: int


class Paused(Struct, frozen=True):
    """The session waits. `reason` is a sentence where the person did not ask for it."""

    reason: str = ""


class EasedOff(Struct, frozen=True):
    """The session waits because something hurts."""


class Resumed(Struct, frozen=True):
    """The session goes on; `re_entry_seconds` of countdown come first, if any."""

    re_entry_seconds: float = 0.0


class PhaseLengthChanged(Struct, frozen=True):
    """The present phase became longer (or, below 0, shorter)."""

    by_seconds: float


class Finished(Struct, frozen=True):
    """The last hold has ended."""


class Stopped(Struct, frozen=True):
    """The person ended the session early."""


Event = (
    PhaseStarted | CueDue | HoldDone | Paused | EasedOff | Resumed | PhaseLengthChanged | Finished | Stopped
)
