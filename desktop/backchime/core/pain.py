"""A rating of pain from 0 to 10, and what the app offers for it. It never says how somebody is."""

from enum import StrEnum

from msgspec import Struct

MOST_PAIN = 10  # the worst one can imagine; 0 is no pain
REST_FROM = 7  # before a session: resting comes first
HELP_FROM = 6  # in a session: when to get help comes first, and no more exercise is offered


class Change(StrEnum):
    """How a rating compares with the one before."""

    LOWER = "lower"
    SAME = "same"
    HIGHER = "higher"


class Ratings(Struct, frozen=True):
    """What a person has rated in one session, each from 0 to 10; None where they have not."""

    before: int | None = None
    when_eased: int | None = None
    after: int | None = None


def change(before: int, after: int) -> tuple[Change, int]:
    """How a rating has changed, and by how many points."""
    if after == before:
        return Change.SAME, 0
    return (Change.LOWER if after < before else Change.HIGHER), abs(after - before)


def rest_comes_first(rating: int | None) -> bool:
    """Whether resting is the first offer before a session."""
    return rating is not None and rating >= REST_FROM


def help_comes_first(rating: int | None, *, signs: bool) -> bool:
    """Whether, having eased off, one is shown when to get help and offered no more exercise.

    `signs` is that the person has asked about leg signs, numbness, bladder or bowel changes.
    """
    return signs or (rating is not None and rating >= HELP_FROM)
