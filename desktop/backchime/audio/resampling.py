"""Brings samples to another rate: a windowed sinc, laid out for every place between two samples beforehand.

Plain Python, as nothing more is needed for the few seconds of a chime.
"""

from collections.abc import Sequence
from math import ceil, gcd, pi, sin, sqrt
from operator import mul

HALF_TAPS = 12  # samples on either side that a new one is made of
PASSED_SHARE = 0.9  # of what the lower rate can hold; what is above is faded out
KAISER_BETA = 6.5  # about 65 dB between what is passed and what is not
MOST_PHASES = (
    1_024  # the usual rates need 640 at most; others take the nearest place before, -60 dB off at worst
)


def resampled(samples: Sequence[float], *, from_rate: int, to_rate: int) -> Sequence[float]:
    """The same sound with `to_rate` samples a second, as long as before to within one sample."""
    if from_rate == to_rate:
        return samples
    common = gcd(from_rate, to_rate)
    up, down = to_rate // common, from_rate // common
    phases = min(up, MOST_PHASES)
    stretch = max(1.0, from_rate / to_rate)
    half = ceil(HALF_TAPS * stretch)
    kernels = [_kernel(phase / phases, half, stretch) for phase in range(phases)]
    silence = [0.0] * half
    padded = [*silence[1:], *samples, *silence]
    places = (divmod(number * down, up) for number in range(len(samples) * up // down))
    return [
        sum(map(mul, kernels[rest * phases // up], padded[first : first + 2 * half]))
        for first, rest in places
    ]


def _kernel(place: float, half: int, stretch: float) -> list[float]:
    """The shares of 2 x `half` samples in a new one, `place` (0 to 1) after the last of the first half."""
    shares = [_share(tap - place, half, stretch) for tap in range(1 - half, half + 1)]
    whole = sum(shares)
    return [share / whole for share in shares]


def _share(distance: float, half: int, stretch: float) -> float:
    angle = pi * distance * PASSED_SHARE / stretch
    sinc = sin(angle) / angle if angle else 1.0
    return sinc * _bessel(KAISER_BETA * sqrt(max(0.0, 1.0 - (distance / half) ** 2)))


def _bessel(value: float) -> float:
    """The modified Bessel function of the first kind and order 0, by its series: the Kaiser window's form."""
    total = term = 1.0
    for number in range(1, 30):
        term *= (value / 2 / number) ** 2
        total += term
    return total
