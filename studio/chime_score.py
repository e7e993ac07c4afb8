"""The score of the chimes: what is struck when, how hard, and how loud the whole is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Partial:
    """One tone within a struck sound, relative to the lowest: pitch, level, and share of its ringing time."""

    ratio: float
    level_db: float
    t60_share: float


Timbre = tuple[Partial, ...]

BOWL: Timbre = (
    Partial(1.0, 0.0, 1.00),
    Partial(1.0035, -6.0, 0.95),  # a slow beat against the first
    Partial(2.71, -3.0, 0.62),
    Partial(2.722, -10.0, 0.60),
    Partial(5.03, -14.0, 0.36),
    Partial(7.9, -27.0, 0.20),
)
BELL: Timbre = (
    Partial(0.5, -18.0, 1.10),
    Partial(1.0, 0.0, 1.00),
    Partial(2.0, -9.0, 0.70),
    Partial(2.4, -16.0, 0.55),
    Partial(3.0, -17.0, 0.45),
    Partial(4.07, -22.0, 0.32),
)
GLASS: Timbre = (Partial(1.0, 0.0, 1.00), Partial(2.756, -15.0, 0.45), Partial(5.404, -24.0, 0.22))
WOOD: Timbre = (Partial(1.0, 0.0, 1.00), Partial(2.57, -9.0, 0.55), Partial(4.2, -18.0, 0.35))
# A marimba bar: tuned so that its second tone lies two octaves up, soon gone.
BAR: Timbre = (Partial(1.0, 0.0, 1.00), Partial(3.93, -16.0, 0.30), Partial(9.6, -34.0, 0.12))


@dataclass(frozen=True, slots=True)
class Strike:
    """One stroke on a timbre; `t60_seconds` is how long its main tone takes to fall by 60 dB."""

    at_seconds: float
    hertz: float
    level_db: float
    t60_seconds: float
    timbre: Timbre
    attack_seconds: float
    mallet_db: float | None = None


@dataclass(frozen=True, slots=True)
class Chime:
    """One sound: its length, its loudest 400 ms in LUFS, and its strikes."""

    name: str
    seconds: float
    lufs: float
    strikes: tuple[Strike, ...]


D4, E4, A4, B4, D5, E5, FS5, A5, D6 = (
    293.66, 329.63, 440.0, 493.88, 587.33, 659.26, 739.99, 880.0, 1174.66
)  # fmt: skip

# No two chimes share number of strikes, contour, register, timbre and length at once.
CHIMES: Final = (
    # Two bells, rising: a new pose comes. Also sounds for "get ready".
    Chime(
        "move",
        2.2,
        -20.0,
        (Strike(0.00, A4, -3.0, 1.8, BELL, 0.012), Strike(0.38, D5, 0.0, 2.2, BELL, 0.012)),
    ),
    # One low bowl, long: stay.
    Chime("hold", 4.5, -18.5, (Strike(0.00, E4, 0.0, 5.5, BOWL, 0.022, -30.0),)),
    # Two quick glasses, high and level: half is done.
    Chime(
        "halfway",
        1.6,
        -21.0,
        (Strike(0.00, D6, -1.0, 1.3, GLASS, 0.010), Strike(0.20, D6, 0.0, 1.5, GLASS, 0.010)),
    ),
    # One dry tap, well below the rest: the last seconds.
    Chime("tick", 0.22, -27.0, (Strike(0.00, E5, 0.0, 0.16, WOOD, 0.004),)),
    # Two quick soft bars, falling: let go, the same pose comes again. Short, as gaps may last but 3 s.
    Chime(
        "release",
        1.0,
        -21.0,
        (Strike(0.00, FS5, -1.0, 0.50, BAR, 0.014), Strike(0.18, B4, 0.0, 0.75, BAR, 0.014)),
    ),
    # Down and up again: the other side.
    Chime(
        "switch_side",
        2.6,
        -19.0,
        (
            Strike(0.00, A5, 0.0, 1.3, GLASS, 0.010),
            Strike(0.30, D5, 0.0, 1.4, BELL, 0.010),
            Strike(0.60, A5, -1.0, 1.8, GLASS, 0.010),
        ),
    ),
    # Four, falling home onto a low bowl: it is over.
    Chime(
        "finish",
        6.5,
        -18.0,
        (
            Strike(0.00, FS5, -3.0, 2.6, BELL, 0.014),
            Strike(0.55, D5, -2.0, 3.0, BELL, 0.014),
            Strike(1.10, A4, -1.0, 3.2, BELL, 0.016),
            Strike(1.75, D4, 0.0, 7.0, BOWL, 0.026, -30.0),
        ),
    ),
)
