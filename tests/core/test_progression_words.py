"""Facts about the words of the rule: each size, number and reason has its own."""

from typing import Any

import pytest
from backchime.core import progression_words as words
from backchime.core.pain_zone import Zone
from backchime.core.progression_facts import Strand
from backchime.core.progression_numbers import USUAL_NUMBERS
from backchime.core.progression_review import Judged

from tests.past import a_session

LEVELS = Strand.BIG_THREE


def judged(zone: Zone | None = Zone.GREEN, *, many_stops: bool = False, **session: Any) -> Judged:
    return Judged(a_session(0, **session), zone, is_red=False, is_good=True, many_stops=many_stops)


def test_the_big_three_have_a_level_and_the_others_a_length() -> None:
    assert words.good_again(LEVELS, 2) == "Good sessions in a row at this level: 2."
    assert words.good_again(Strand.CORE, 3) == "Good sessions in a row at this length: 3."
    assert words.back_to(LEVELS, 2) == "Go back to level 2?"
    assert words.easier(LEVELS, 1, 1) == "Stay at level 1, in the easier version?"
    assert words.easier(LEVELS, 3, 2) == "Try level 2 instead of level 3, in the easier version?"
    bring_back = words.good_sessions_bring_back(LEVELS, 2, done=0, needed=1)
    assert bring_back == "Good sessions on the way back to level 2: 0 of 1."


def test_one_is_told_in_its_own_form() -> None:
    assert words.days_off(1) == "You have had 1 day off."
    assert words.days_off(9) == "You have had 9 days off."
    assert words.wait_after_change(1) == "The next step can come 1 day after the last change."
    one = judged(pain_after=0)
    assert words.all_green((one,), 1, 2).startswith("1 of 1 session, highest pain 0,")
    assert words.all_green((one,), 0, 2).startswith("1 session, ")
    assert words.all_green((one, one), 1, 2).startswith("2 sessions, ")


@pytest.mark.parametrize(
    ("efforts", "told"),
    [((9, 4, 4), "easy"), ((4, 5, 4), "about right"), ((1, 4, 5), "about right"), ((9, None, 4), "easy")],
)
def test_the_effort_of_the_last_sessions_speaks(efforts: tuple[int | None, ...], told: str) -> None:
    good = tuple(judged(effort=effort, pain_after=None) for effort in efforts)
    assert words.all_green(good, 3, 2) == f"3 of 3 sessions, highest pain 0, all settled, effort {told}."


def test_what_nobody_was_told_of_is_not_called_settled() -> None:
    good = (judged(settled=None), judged())
    assert words.all_green(good, 2, 2).split(", ")[2] == "settled whenever you said"


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (judged(effort=6), None),
        (judged(effort=7), "A session took an effort of 7 out of 10."),
        (judged(effort=None), None),
        (judged(many_stops=True, effort=8), "Sessions stopped early came too close together."),
        (judged(many_stops=True, effort=9), "A session took an effort of 9 out of 10."),
        (judged(stopped_early=True), "A session was stopped early."),
        (judged(Zone.AMBER, pain_before=None, pain_after=4), "Pain reached 4 out of 10 in a session."),
        (judged(Zone.AMBER, pain_before=1, pain_after=4), "Pain rose from 1 to 4 in a session."),
        (judged(Zone.AMBER, pain_before=2, pain_after=4), "Pain reached 4 out of 10 in a session."),
        (judged(Zone.AMBER, pain_before=1, pain_after=3), "Pain rose from 1 to 3 in a session."),
        (judged(Zone.RED, pain_before=0, pain_after=6), "Pain reached 6 out of 10 in a session."),
    ],
)
def test_what_speaks_against_more_is_named(one: Judged, said: str | None) -> None:
    assert words.against(one, USUAL_NUMBERS) == said
