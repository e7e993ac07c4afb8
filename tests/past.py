"""Invented practice: sessions and decisions for tests, green unless said otherwise."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from backchime.core.progression import Suggestion, suggestions
from backchime.core.progression_facts import Decision, Facts, Move, PastSession, Share, Strand
from backchime.core.progression_numbers import ProgressionChoices
from backchime.core.sentence import Sentence
from msgspec.structs import replace

MONDAY = date(2026, 9, 7)


def day(number: int) -> date:
    """A day of the invented practice: 0 is the Monday it begins on."""
    return MONDAY + timedelta(days=number)


def moment(number: float) -> datetime:
    """A moment: 0.5 is noon of the first day."""
    return datetime.combine(MONDAY, time(), UTC) + timedelta(days=number)


def a_session(number: float, size: int = 30, **changes: Any) -> PastSession:
    """A green session of the core (or of `strand`), in the evening of a day unless said."""
    strand = changes.pop("strand", Strand.CORE)
    shares: Mapping[Strand, Share] = {strand: Share(size, 4, 4)}
    started = moment(number + 0.75 if isinstance(number, int) else number)
    green = PastSession(started, "core-30", shares, 2, None, 2, effort=5, settled=True)
    return replace(green, **changes)


def decided(suggestion: Suggestion, number: float, *, kept: bool = False) -> Decision:
    """The person's answer to a suggestion at a moment."""
    before = suggestion.before
    after = before if kept else suggestion.after
    return Decision(moment(number), suggestion.strand, suggestion.move, before, after)


def a_decision(number: float, move: Move, before: int, after: int) -> Decision:
    """A decision about the core."""
    return Decision(moment(number), Strand.CORE, move, before, after)


def suggested(facts: Facts, number: int, size: int = 30, **choices: Any) -> Suggestion:
    """The only suggestion, on a day, for somebody at a size of the core."""
    (one,) = suggestions(facts, ProgressionChoices(core_seconds=size, **choices), day(number))
    assert isinstance(one.reason, Sentence)
    assert one.asks == (one.move is not Move.KEEP)
    return one


def with_sessions(facts: Facts, sessions: Iterable[PastSession]) -> Facts:
    """The facts and more sessions."""
    return replace(facts, sessions=(*facts.sessions, *sessions))
