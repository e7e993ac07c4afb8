"""The traffic light for exercising with some pain: a number, compared with where one started."""

from enum import StrEnum

from msgspec import Struct

from backchime.core.pain import HELP_FROM


class Zone(StrEnum):
    """How a session goes on: as planned, eased off, or not at all."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class ZoneLimits(Struct, frozen=True):
    """Up to where it is green, and from where it is red; amber is between.

    `green_rise` and `red_rise` are points above the rating before the session.
    """

    green_pain: float = 3
    green_rise: int = 1
    red_pain: int = HELP_FROM
    red_rise: int = 3


USUAL_LIMITS = ZoneLimits()


def zone(
    rating: int,
    *,
    before: int | None = None,
    signs: bool = False,
    careful: bool = False,
    limits: ZoneLimits = USUAL_LIMITS,
) -> Zone:
    """The zone of a rating during or after a session.

    `signs` is sharp or spreading pain or leg signs, red at any number. In careful mode any rise is red, and
    so is what would be amber. Without a rating `before`, the number alone counts.
    """
    rise = max(0, rating - before) if before is not None else 0
    if signs or rating >= limits.red_pain or rise >= limits.red_rise:
        return Zone.RED
    if careful and rise > 0:
        return Zone.RED
    if rating <= limits.green_pain and rise <= limits.green_rise:
        return Zone.GREEN
    return Zone.RED if careful else Zone.AMBER
