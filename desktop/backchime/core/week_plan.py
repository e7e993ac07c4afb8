"""The weekly plans, and which days of them have core work or stretches."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from backchime.core.progression_facts import Strand

PlanName = Literal["week", "starter", "every-day"]

COMBINED, STRETCHES = "daily-combined", "back-yoga-10"
GENTLE, STARTER_CORE, EASE = "gentle-start", "core-starter", "spasm-relief-3"
REST = ""  # a day without a routine

# Monday first, by the ids of routines.
WEEKS: Mapping[PlanName, tuple[str, ...]] = {
    "week": (COMBINED, STRETCHES, COMBINED, STRETCHES, COMBINED, STRETCHES, STRETCHES),
    "starter": (GENTLE, STARTER_CORE, GENTLE, REST, GENTLE, STARTER_CORE, REST),
    "every-day": (COMBINED,) * 7,
}
# What a planned routine has of each strand. The gentle start is too short to count.
STRANDS: Mapping[str, frozenset[Strand]] = {
    COMBINED: frozenset({Strand.CORE, Strand.STRETCH}),
    STARTER_CORE: frozenset({Strand.CORE}),
    STRETCHES: frozenset({Strand.STRETCH}),
}


def planned_routine(plan: PlanName, day: date) -> str:
    """The routine that a plan has for a day; empty for rest."""
    return WEEKS[plan][day.weekday()]


def is_planned(plan: PlanName, strand: Strand, day: date) -> bool:
    """Whether a plan has something of a strand on a day."""
    return strand in STRANDS.get(planned_routine(plan, day), frozenset())
