"""Every few weeks a light one is offered: all holds shorter for seven days, and then as before."""

from datetime import date

from msgspec import Struct

from backchime.core.progression_facts import Facts
from backchime.core.progression_numbers import ProgressionNumbers
from backchime.core.sentence import Sentence, sentence

DAYS = 7


class LightWeekOffer(Struct, frozen=True):
    """A light week to take or leave; `percent` is how long its holds are."""

    percent: int
    reason: Sentence
    question: Sentence


def in_light_week(facts: Facts, today: date) -> bool:
    """Whether a light week that was taken is on."""
    return any(week.taken and 0 <= (today - week.first).days < DAYS for week in facts.light_weeks)


def light_week_offer(facts: Facts, numbers: ProgressionNumbers, today: date) -> LightWeekOffer | None:
    """The offer, in every sixth week of practice, until it is answered; None otherwise."""
    begun = _begun(facts, numbers, today)
    if begun is None or today in facts.flare_days or today in facts.days_away:
        return None
    number, day_of_week = divmod((today - begun).days, DAYS)
    if (number + 1) % numbers.light_week_every:
        return None
    if any(0 <= (today - week.first).days <= day_of_week for week in facts.light_weeks):
        return None
    return LightWeekOffer(
        numbers.light_week_percent,
        sentence("This is week {number} of your practice.", number=number + 1),
        sentence("Make it a light week, with holds at {percent} %?", percent=numbers.light_week_percent),
    )


def _begun(facts: Facts, numbers: ProgressionNumbers, today: date) -> date | None:
    """The day from which weeks are counted: the first session, or the first after a long time off.

    None while there are days off, or none has been.
    """
    days = sorted({session.day for session in facts.sessions if session.day <= today})
    if not days or (today - days[-1]).days - 1 >= numbers.gap_days:
        return None
    begun = before = days[0]
    for day in days:
        if (day - before).days - 1 >= numbers.restart_gap_days:
            begun = day
        before = day
    return begun
