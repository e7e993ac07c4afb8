"""`backchime suggest`: what to practise today and whether holds may grow, to read and for programs."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import asdict

from backchime.core.light_week import light_week_offer
from backchime.core.plan import look_back, plan_offer, todays_suggestion
from backchime.core.problem import Problem
from backchime.core.progression import Suggestion, suggestions
from backchime.core.progression_choices import choices_from
from backchime.core.progression_facts import Facts, Strand
from backchime.core.progression_numbers import ProgressionChoices
from backchime.core.routine import Library
from backchime.core.settings import Settings
from backchime.core.today import Today, today_from
from backchime.storage.history_recent import load_past

STRANDS = {Strand.CORE: "Core holds", Strand.STRETCH: "Stretches", Strand.BIG_THREE: "The big three"}


def print_suggestions(
    path: Path, library: Library, settings: Settings, *, now: datetime, as_json: bool
) -> Problem | None:
    """Prints what is suggested at a moment, from the history file at `path`, or says why it cannot."""
    past, problem = load_past(path, now.date())
    if problem:
        return problem
    today = today_from(past, library=library, settings=settings, now=now)
    if as_json:
        said = suggest_json(today.facts, choices_from(settings), today.today)
        print(json.dumps(said, indent=2, ensure_ascii=False))
    else:
        print("\n".join(lines(today, library)))
    return None


def suggest_json(facts: Facts, choices: ProgressionChoices, today: date) -> dict[str, Any]:
    """Everything that is suggested on a day, each with its reason; None where there is nothing to ask."""
    light, plan = light_week_offer(facts, choices.numbers, today), plan_offer(facts, choices, today)
    return {
        "day": today.isoformat(),
        "today": asdict(todays_suggestion(facts, choices, today)),
        "holds": [_suggestion_json(one) for one in suggestions(facts, choices, today)],
        "light_week": asdict(light) if light else None,
        "plan": asdict(plan) if plan else None,
        "look_back": look_back(facts, today),
    }


def lines(today: Today, library: Library) -> Iterator[str]:
    """The same to read: today's routine, each strand that is practised, and what is offered."""
    suggested = today.suggestion
    name = _name(suggested.routine, library) if suggested.routine else "Rest"
    shorter = "" if suggested.factor == 1 else f" Holds at {suggested.factor:.0%}."
    yield f"Today: {name}. {suggested.reason}{shorter}"
    for routine in suggested.also:
        yield f"Or: {_name(routine, library)}."
    for one in today.growth:
        yield f"{STRANDS[one.strand]}: {_with_question(one.reason, one.question)}"
    if today.light_week:
        yield f"Light week: {_with_question(today.light_week.reason, today.light_week.question)}"
    if today.plan:
        yield f"Plan: {_with_question(today.plan.reason, today.plan.question)}"
    if today.look_back:
        yield today.look_back


def _name(routine: str, library: Library) -> str:
    found = library.routines.get(routine)
    return f"{found.name} ({routine})" if found else routine


def _with_question(reason: str, question: str | None) -> str:
    return f"{reason} {question}" if question else reason


def _suggestion_json(one: Suggestion) -> dict[str, Any]:
    return {**asdict(one), "asks": one.asks}
