"""Facts about the strands beside one another: how many grow in a week, and that levels move as holds do."""

from datetime import date

import pytest
from backchime.core.progression import Suggestion, suggestions
from backchime.core.progression_facts import Decision, Facts, Move, PastSession, Share, Strand
from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionChoices
from msgspec.structs import replace

from tests.past import a_session, day, moment, suggested

ALL = tuple(a_session(n, shares={strand: Share(30, 4, 4) for strand in Strand}) for n in range(14))
EVERYTHING = ProgressionChoices(
    suggested=frozenset(Strand), numbers=replace(USUAL_NUMBERS, strands_per_week=1)
)


def a_level_change(number: float, move: Move, before: int, after: int) -> Decision:
    return Decision(moment(number), Strand.BIG_THREE, move, before, after)


def of_big_three(
    level: int, today: int, sessions: tuple[PastSession, ...], *decisions: Decision
) -> Suggestion:
    (one,) = suggestions(Facts(sessions, decisions), ProgressionChoices(big_three_level=level), day(today))
    return one


def at_level(number: int, level: int, *, pain: int = 2) -> PastSession:
    return a_session(number, level, strand=Strand.BIG_THREE, pain_before=pain, pain_after=pain)


@pytest.mark.parametrize(
    ("decided", "grow"),
    [
        (a_level_change(14, Move.UP, 1, 2), 0),  # this very day
        (a_level_change(8, Move.UP, 1, 2), 0),
        (a_level_change(7.9, Move.UP, 1, 2), 1),  # a week ago
        (a_level_change(13, Move.UP, 1, 1), 1),  # which was answered with no
        (a_level_change(13, Move.OWN, 1, 2), 1),
        (a_level_change(13, Move.DOWN, 2, 1), 1),
    ],
)
def test_a_step_up_of_one_strand_takes_the_place_of_another_for_seven_days(
    decided: Decision, grow: int
) -> None:
    found = suggestions(Facts(ALL, (decided,)), EVERYTHING, day(14))
    others = [one for one in found if one.strand is not Strand.BIG_THREE]
    assert [one.move for one in others].count(Move.UP) == grow
    waiting = {one.reason for one in others if one.move is Move.KEEP}
    assert waiting == {"Enough has grown this week."}


def test_the_big_three_go_down_and_come_back_by_levels() -> None:
    hurt = (at_level(0, 3), at_level(20, 3, pain=7))
    down = of_big_three(3, 21, hurt)
    assert (down.move, down.after) == (Move.DOWN, 2)
    assert down.question == "Try level 2 instead of level 3, in the easier version?"
    lowered = a_level_change(21.1, Move.DOWN, 3, 2)
    waiting = of_big_three(2, 23, (*hurt, at_level(22, 2)), lowered)
    assert waiting.reason == "Good sessions on the way back to level 3: 1 of 2."
    back = of_big_three(2, 25, (*hurt, at_level(22, 2), at_level(24, 2)), lowered)
    assert (back.move, back.after, back.question) == (Move.BACK, 3, "Go back to level 3?")
    assert back.reason == "Good sessions in a row at this level: 2."
    lowest = of_big_three(1, 21, (at_level(0, 1), at_level(20, 1, pain=7)))
    assert (lowest.move, lowest.after) == (Move.DOWN, 1)


@pytest.mark.parametrize(("today", "level"), [(8, 2), (15, 1), (29, 1)])
def test_after_days_off_the_big_three_begin_at_a_lower_level(today: int, level: int) -> None:
    one = of_big_three(3, today, (at_level(0, 3),))
    assert (one.move, one.after) == (Move.AFTER_GAP, level)
    assert one.reason == f"You have had {today - 1} days off."


def test_whoever_said_not_yet_to_going_back_is_not_asked_again_at_once() -> None:
    sessions = (a_session(0, 45), a_session(21, 45, pain_after=6), a_session(23, 33), a_session(25, 33))
    down = Decision(moment(22), Strand.CORE, Move.DOWN, 45, 33)
    no = Decision(moment(26), Strand.CORE, Move.BACK, 33, 33)
    again = suggested(Facts(sessions, (down, no)), 27, 33)
    assert (again.move, again.reason) == (Move.KEEP, "You chose to keep this as it is.")
    there = suggested(Facts(sessions, (down,)), 26, 45)  # by their own hand
    assert there.move is not Move.BACK
    assert "way back" not in there.reason


def planned_on(*days: int, away: tuple[int, ...]) -> Facts:
    away_on: frozenset[date] = frozenset(day(number) for number in away)
    return Facts(tuple(a_session(number) for number in days), days_away=away_on)


def test_just_four_fifths_of_the_plan_are_enough() -> None:
    enough = suggested(planned_on(0, 1, 2, 3, away=(5, 6)), 7, plan="every-day")
    assert (enough.move, enough.reason[:10]) == (Move.UP, "4 of 5 ses")
    assert suggested(planned_on(0, 1, 2, 3, away=(6,)), 7, plan="every-day").move is Move.KEEP


@pytest.mark.parametrize(("unknown", "move"), [(0, Move.UP), (2, Move.KEEP), (4, Move.KEEP)])
def test_how_hard_it_was_must_be_known_of_the_last_two_sessions(unknown: int, move: Move) -> None:
    week = (a_session(number, effort=None if number == unknown else 5) for number in (0, 2, 4))
    assert suggested(Facts(tuple(week)), 7).move is move
