"""Facts about what the rule asks of one strand: its sessions, changes and zones."""

from datetime import date
from typing import Any

import pytest
from backchime.core.pain_zone import Zone
from backchime.core.progression_facts import Decision, Facts, Move, Strand
from backchime.core.progression_numbers import ProgressionChoices
from backchime.core.progression_review import Review, is_news, last_days
from msgspec.structs import replace

from tests.past import a_decision, a_session, day


def review(facts: Facts, number: int, **choices: Any) -> Review:
    return Review(Strand.CORE, facts, ProgressionChoices(core_seconds=30, **choices), day(number))


def test_nothing_later_than_the_day_is_seen_and_of_the_day_all_is() -> None:
    later = (a_session(3), a_session(2), a_session(1, strand=Strand.STRETCH))
    decisions = tuple(a_decision(at, Move.OWN, 20, 30) for at in (3.5, 2.5))
    found = review(Facts(later, decisions), 2)
    assert (found.sessions, found.decisions) == ((later[1],), (decisions[1],))
    assert found.begun == day(1)
    assert review(Facts(), 2).begun is None


def test_a_size_is_unchanged_since_the_last_change_flare_up_or_first_session() -> None:
    facts = Facts((a_session(1), a_session(5)))
    assert review(facts, 9).unchanged_since == day(1)
    assert review(Facts(), 9).unchanged_since == day(9)
    changed = replace(facts, decisions=(a_decision(3, Move.OWN, 20, 30), a_decision(4, Move.UP, 30, 30)))
    assert review(changed, 9).unchanged_since == day(3)
    flare = replace(changed, flare_days=frozenset({day(5), day(6)}))
    assert review(flare, 9).unchanged_since == day(6)
    assert review(replace(flare, decisions=(a_decision(8, Move.OWN, 20, 30),)), 9).unchanged_since == day(8)


@pytest.mark.parametrize(
    ("days", "today", "ends"),
    [((1, 2, 3), 4, [3]), ((1, 2, 5), 9, [2, 5]), ((1, 2), 2, []), ((1, 2), 1, []), ((1, 3), 3, [1])],
)
def test_a_flare_up_is_over_with_the_last_of_its_days(
    days: tuple[int, ...], today: int, ends: list[int]
) -> None:
    found = last_days({day(number) for number in days}, day(today))
    assert sorted(found) == [day(number) for number in ends]


def test_who_finished_a_session_the_day_after_a_flare_up_has_gone_on() -> None:
    flare = frozenset({day(3)})
    for number, gone_on in ((2, False), (3, False), (4, True)):
        found = review(Facts((a_session(number),), flare_days=flare), 5)
        assert found.has_gone_on_since_flare_up is gone_on


def test_only_sessions_after_a_flare_up_speak() -> None:
    sessions = tuple(a_session(number) for number in (2, 3, 4))
    found = review(Facts(sessions, flare_days=frozenset({day(3)})), 5)
    assert [one.session.day for one in found.window] == [day(4)]


def test_sessions_from_before_the_last_change_speak_no_more() -> None:
    sessions = tuple(a_session(number) for number in (2, 3, 4))
    changed = Facts(sessions, (a_decision(3.1, Move.OWN, 40, 30), a_decision(3.9, Move.UP, 30, 30)))
    assert [one.session.day for one in review(changed, 5).window] == [day(3), day(4)]


def test_what_has_not_settled_is_news_on_the_day_of_a_decision_unless_it_made_less() -> None:
    session = a_session(1, settled=False)
    before, after = (a_decision(at, Move.UP, 30, 35) for at in (1.5, 1.9))
    assert is_news(session, before)
    assert is_news(session, after)
    assert is_news(session, replace(after, after=30))
    assert not is_news(session, replace(after, after=25))
    assert not is_news(session, a_decision(2.5, Move.UP, 30, 35))
    assert not is_news(replace(session, settled=True), after)
    at_once = Decision(session.started, Strand.CORE, Move.UP, 30, 35)
    assert not is_news(replace(session, settled=True), at_once)
    assert is_news(session, None)


def test_an_effort_up_to_six_is_good_and_from_nine_red() -> None:
    def judged(effort: int | None) -> tuple[bool, bool]:
        (one,) = review(Facts((a_session(1, effort=effort),)), 2).window
        return one.is_good, one.is_red

    assert [judged(effort) for effort in (None, 6, 7, 8, 9)] == [
        *[(True, False)] * 2,
        *[(False, False)] * 2,
        (False, True),
    ]


def test_signs_are_red_whatever_was_rated_and_without_a_rating_there_is_no_zone() -> None:
    found = review(Facts((a_session(0),)), 20)
    assert found.zone_of(a_session(20, pain_after=None)) is None
    assert found.zone_of(a_session(20, pain_after=None, signs=True)) is Zone.RED
    assert found.zone_of(a_session(20, pain_after=0, signs=True)) is Zone.RED


def test_in_careful_mode_the_usual_level_makes_nothing_green() -> None:
    daily: dict[date, int] = {day(number): 4 for number in range(14, 21)}
    facts = Facts((a_session(0),), daily_pain=daily)
    sore = a_session(20, pain_before=4, pain_after=4)
    assert review(facts, 20, usual_is_higher=True, careful=False).zone_of(sore) is Zone.GREEN
    assert review(facts, 20, usual_is_higher=True, careful=True).zone_of(sore) is not Zone.GREEN
    early = replace(facts, sessions=(a_session(7),))
    assert review(early, 20, usual_is_higher=True, careful=False).zone_of(sore) is Zone.AMBER
    without = Facts(daily_pain=daily)
    assert review(without, 20, usual_is_higher=True, careful=False).zone_of(sore) is Zone.AMBER
    six = replace(facts, daily_pain={one: 4 for one in daily if one != day(14)})
    assert review(six, 20, usual_is_higher=True, careful=False).zone_of(sore) is Zone.AMBER


def test_days_off_lie_between_the_last_session_and_today() -> None:
    assert [review(Facts((a_session(1),)), number).days_off for number in (2, 3, 9)] == [0, 1, 7]
    assert review(Facts(), 9).days_off == 0
