"""How long the person's parts are, in heads: a stature of about 7.35 heads, as figure drawing teaches."""

from __future__ import annotations

from typing import Final

THIGH: Final = 1.84
SHANK: Final = 1.74
UPPER_ARM: Final = 1.34
FOREARM: Final = 1.10
HAND: Final = 0.70
NECK: Final = 0.50  # base of the neck to the pivot of the head

# Stations along the spine, measured from the hip joints.
SHOULDER_STATION: Final = 1.97
NECK_STATION: Final = 2.30
WAIST_STATION: Final = 0.60  # where shirt and leggings meet

SHOULDER_HALF_WIDTH: Final = 0.66
HIP_HALF_WIDTH: Final = 0.36

# How far a limb's end lies from the picture plane: the mat is seen slightly from above.
NEAR_SHIFT: Final = (-0.02, -0.05)
FAR_SHIFT: Final = (0.05, 0.07)

# The shoulder joint slides on the rib cage: up as the arm goes overhead, forward as it reaches.
SHOULDER_RISE: Final = 0.24
SHOULDER_SLIDE: Final = 0.10

FRONTAL_YAW: Final = 45.0  # a body turned further counts as seen from the front
SINK: Final = 0.03  # flesh gives way: how deep a resting part sinks before it is cut flat
