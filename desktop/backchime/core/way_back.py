"""The way back: to the hold before a step down, and by halves and quarters after a flare-up."""

from collections.abc import Iterable
from datetime import date

from backchime.core.progression_facts import Decision, Move
from backchime.core.progression_review import Review, last_days

LAST_STAGE = 3  # half, three quarters, all


def percent_of(size: int, percent: int, *, least: int) -> int:
    """A part of a size, rounded down to a whole one, and at least `least`."""
    return max(least, size * percent // 100)


def before_steps_down(review: Review) -> int | None:
    """The size before the last step down that has not been taken back; None where there is none."""
    sizes: list[int] = []
    for one in review.decisions:
        match one.move:
            case _ if one.kept:
                continue
            case Move.DOWN:
                sizes.append(one.before)
            case Move.BACK:
                sizes = sizes[:-1]
            case Move.OWN | Move.UP | Move.AFTER_GAP:
                sizes = []
    return sizes[-1] if sizes else None


def after_flare_up(review: Review) -> int | None:
    """The next size after a flare-up that is over; None once all is as before."""
    numbers, least = review.choices.numbers, review.choices.numbers.shortest(review.strand)
    found = _after_last_flare_up(review)
    if found is None:
        return None
    old, stage = found
    old = old or review.size
    sizes = [
        percent_of(old, percent, least=least)
        for percent in (numbers.flare_up_first_percent, numbers.flare_up_second_percent, 100)
    ]
    if stage == 0 and sizes[0] < review.size:
        return None if review.has_gone_on_since_flare_up else sizes[0]
    larger = [size for size in sizes[max(stage, 1) :] if size > review.size]
    return larger[0] if larger else None


def _after_last_flare_up(review: Review) -> tuple[int | None, int] | None:
    """The size before the last flare-up, and how many steps back have been taken; None where all is done.

    The size is None before the first step. A flare-up on the way back begins the way anew.
    """
    ended: date | None = None
    old: int | None = None
    stage = 0
    for happened in _in_order(last_days(review.facts.flare_days, review.today), review.decisions):
        match happened:
            case Decision(move=Move.AFTER_FLARE_UP, kept=False) if ended:
                old, stage = old or happened.before, stage + 1
                if stage == LAST_STAGE or happened.after == old:
                    ended, old = None, None
            case Decision(move=Move.AFTER_FLARE_UP | Move.OWN | Move.UP | Move.AFTER_GAP):
                ended, old = None, None
            case date():
                ended, stage = happened, 0
    return (old, stage) if ended else None


def _in_order(ends: Iterable[date], decisions: Iterable[Decision]) -> list[date | Decision]:
    """What happened, in the order of its time: a flare-up ends at the end of its last day."""
    dated: list[tuple[date, float, date | Decision]] = [(day, float("inf"), day) for day in ends]
    dated += [(one.at.date(), one.at.timestamp(), one) for one in decisions]
    return [happened for _, _, happened in sorted(dated, key=lambda entry: entry[:2])]
