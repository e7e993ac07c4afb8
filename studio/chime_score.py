"""The score of the chimes: which melody says what, and how each set of chimes strikes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from studio.timbres import BAR, BELL, BOWL, GLASS, HUM, KALIMBA, MARIMBA, OCARINA, TEMPLE_BLOCK, WOOD, Timbre

# The loudest 400 ms of every chime, in LUFS. All are equally loud, but for the tick: it comes nine times as
# often as any other, and while one lies quite still, so it stays well below them.
USUAL_LUFS: Final = -20.0
TICK_LUFS: Final = -27.0


@dataclass(frozen=True, slots=True)
class Note:
    """When a chime is struck, and the pitch that is heard."""

    at_seconds: float
    hertz: float


D4, E4, A4, B4, D5, E5, FS5, A5, D6 = (
    293.66, 329.63, 440.0, 493.88, 587.33, 659.26, 739.99, 880.0, 1174.66
)  # fmt: skip

# The language of the cues. Every set speaks it, so that whoever has learnt one set understands the others. No
# two melodies share number of notes, contour, register and pace at once.
MELODIES: Final[Mapping[str, tuple[Note, ...]]] = {
    "move": (Note(0.00, A4), Note(0.38, D5)),  # rising: a new pose comes. Also sounds for "get ready"
    "hold": (Note(0.00, E4),),  # one, low and long: stay
    "halfway": (Note(0.00, D6), Note(0.20, D6)),  # two, quick, high and level: half is done
    "tick": (Note(0.00, E5),),  # one dry tap: the last seconds
    "release": (Note(0.00, FS5), Note(0.18, B4)),  # two, quick, falling: let go, the same pose comes again
    "switch_side": (Note(0.00, A5), Note(0.30, D5), Note(0.60, A5)),  # down and up again: the other side
    "finish": (Note(0.00, FS5), Note(0.55, D5), Note(1.10, A4), Note(1.75, D4)),  # falling home: it is over
}


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one note is struck; `t60_seconds` is how long its main tone takes to fall by 60 dB."""

    timbre: Timbre
    level_db: float
    t60_seconds: float
    attack_seconds: float
    mallet_db: float | None = None


@dataclass(frozen=True, slots=True)
class Chime:
    """One sound: the melody of its name, its length, and a stroke for each note."""

    name: str
    seconds: float
    strokes: tuple[Stroke, ...]

    @property
    def notes(self) -> tuple[Note, ...]:
        """The melody."""
        return MELODIES[self.name]

    @property
    def lufs(self) -> float:
        """How loud its loudest 400 ms are to be."""
        return TICK_LUFS if self.name == "tick" else USUAL_LUFS


@dataclass(frozen=True, slots=True)
class ChimeSet:
    """A chime for every melody, made of materials that belong together."""

    name: str
    chimes: tuple[Chime, ...]


BELLS: Final = ChimeSet(
    "bells",
    (
        Chime("move", 2.2, (Stroke(BELL, -3.0, 1.8, 0.012), Stroke(BELL, 0.0, 2.2, 0.012))),
        Chime("hold", 4.5, (Stroke(BOWL, 0.0, 5.5, 0.022, -30.0),)),
        Chime("halfway", 1.6, (Stroke(GLASS, -1.0, 1.3, 0.010), Stroke(GLASS, 0.0, 1.5, 0.010))),
        Chime("tick", 0.22, (Stroke(WOOD, 0.0, 0.16, 0.006),)),
        # Short, as gaps may last but 3 s.
        Chime("release", 1.0, (Stroke(BAR, -1.0, 0.50, 0.014), Stroke(BAR, 0.0, 0.75, 0.014))),
        Chime(
            "switch_side",
            2.6,
            (
                Stroke(GLASS, 0.0, 1.3, 0.010),
                Stroke(BELL, 0.0, 1.4, 0.010),
                Stroke(GLASS, -1.0, 1.8, 0.010),
            ),
        ),
        Chime(
            "finish",
            6.5,
            (
                Stroke(BELL, -3.0, 2.6, 0.014),
                Stroke(BELL, -2.0, 3.0, 0.014),
                Stroke(BELL, -1.0, 3.2, 0.016),
                Stroke(BOWL, 0.0, 7.0, 0.026, -30.0),
            ),
        ),
    ),
)

# Softer and drier than the bells: wood that is struck, and tones that are breathed.
WOODS: Final = ChimeSet(
    "wood",
    (
        Chime("move", 1.8, (Stroke(MARIMBA, -2.0, 1.2, 0.014), Stroke(MARIMBA, 0.0, 1.7, 0.014))),
        Chime("hold", 4.5, (Stroke(HUM, 0.0, 6.0, 0.060),)),
        Chime("halfway", 1.1, (Stroke(KALIMBA, -1.0, 0.65, 0.012), Stroke(KALIMBA, 0.0, 0.85, 0.012))),
        Chime("tick", 0.20, (Stroke(TEMPLE_BLOCK, 0.0, 0.15, 0.006),)),
        Chime("release", 1.0, (Stroke(OCARINA, -1.0, 0.55, 0.030), Stroke(OCARINA, 0.0, 0.90, 0.030))),
        Chime(
            "switch_side",
            2.2,
            (
                Stroke(KALIMBA, 0.0, 0.8, 0.012),
                Stroke(OCARINA, 0.0, 1.1, 0.030),
                Stroke(KALIMBA, 0.0, 1.2, 0.012),
            ),
        ),
        Chime(
            "finish",
            6.5,
            (
                Stroke(MARIMBA, -2.0, 1.6, 0.016),
                Stroke(MARIMBA, -1.0, 1.8, 0.016),
                Stroke(MARIMBA, 0.0, 2.0, 0.018),
                Stroke(HUM, 0.0, 7.5, 0.060),
            ),
        ),
    ),
)

CHIME_SETS: Final = (BELLS, WOODS)
