"""What comes of it when a start looks for a window that is open already, in whatever way they meet."""

from enum import StrEnum
from typing import Protocol

from msgspec import Struct

ANSWER, REFUSAL = b"done", b"no"
LONGEST_START_SECONDS = 30.0  # one that takes longer does not start any more
RETRY_SECONDS = 0.02


class Meeting(StrEnum):
    """What came of meeting: we are the first, the first has our errand, it is silent, or none could meet."""

    FIRST = "first"
    PASSED_ON = "passed on"
    SILENT = "silent"
    ALONE = "alone"


class Door(Protocol):
    """Where the first one hears of others."""

    def close(self) -> None:
        """The next one that comes is the first."""


class Met(Struct, frozen=True):
    """What came of it; the first one has a door."""

    meeting: Meeting
    door: Door | None = None
