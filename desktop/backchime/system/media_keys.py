"""Media keys, headset buttons and the desktop's controls, which reach a session from anywhere: the port."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from msgspec import Struct


class MediaKey(StrEnum):
    """What can be asked from there."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_PAUSE = "play-pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"
    RAISE = "raise"  # the window
    QUIT = "quit"


class NowPlaying(Struct, frozen=True):
    """One phase of a session as other programs show it.

    `number` tells it from others. `obeys` is false while only the window can say how it goes on.
    """

    routine: str
    title: str
    number: int
    seconds: float
    is_paused: bool = False
    obeys: bool = True


class MediaKeys(Protocol):
    """Every call returns at once, however ill the desktop is."""

    def watch(self, pressed: Callable[[MediaKey], None], elapsed: Callable[[], float]) -> None:
        """`pressed` learns what is asked; `elapsed` tells how far the phase is, in seconds."""

    def show(self, now: NowPlaying | None) -> None:
        """A session is open, and this is how it stands; with None no session is, and the keys are let go."""
