"""What the chimes are made of: each timbre a handful of tones that decay at their own pace."""

from __future__ import annotations

from dataclasses import dataclass


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

# A rosewood bar over its pipe: like BAR, but the pipe sounds along, an octave and a fifth up.
MARIMBA: Timbre = (
    Partial(1.0, 0.0, 1.00),
    Partial(3.0, -24.0, 0.60),
    Partial(4.0, -10.0, 0.42),
    Partial(9.2, -28.0, 0.14),
)
# A tongue of a kalimba, plucked with the thumb: far overtones, gone almost at once.
KALIMBA: Timbre = (Partial(1.0, 0.0, 1.00), Partial(2.0, -24.0, 0.50), Partial(5.3, -15.0, 0.18))
# A hollow block of soft wood: its cavity and its wall, close together.
TEMPLE_BLOCK: Timbre = (Partial(1.0, 0.0, 1.00), Partial(1.47, -8.0, 0.70), Partial(3.1, -20.0, 0.30))
# A clay flute, breathed rather than blown: nearly one tone.
OCARINA: Timbre = (Partial(1.0, 0.0, 1.00), Partial(2.0, -25.0, 0.80), Partial(3.0, -21.0, 0.60))
# A low wooden flute, or a voice that hums: harmonic throughout, doubled a little out of tune for warmth.
HUM: Timbre = (
    Partial(1.0, 0.0, 1.00),
    Partial(1.003, -7.0, 1.00),
    Partial(2.0, -5.0, 0.80),
    Partial(2.005, -13.0, 0.80),
    Partial(3.0, -14.0, 0.62),
    Partial(4.0, -21.0, 0.50),
    Partial(5.0, -28.0, 0.40),
)
