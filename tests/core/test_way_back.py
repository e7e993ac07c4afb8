"""Facts about the way back to the hold one had: by steps, and after a flare-up by halves and quarters."""

import pytest
from backchime.core.progression_facts import Decision, Facts, Move, PastSession, Strand
from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionChoices
from backchime.core.progression_review import Review
from backchime.core.way_back import after_flare_up, before_steps_down, percent_of
from msgspec.structs import replace

from tests.past import a_decision, a_session, day

BACK, DOWN, FLARE = Move.BACK, Move.DOWN, Move.AFTER_FLARE_UP


def seen(
    today: int,
    size: int,
    *decisions: Decision,
    flares: tuple[int, ...] = (),
    sessions: tuple[PastSession, ...] = (),
) -> Review:
    facts = Facts(sessions, decisions, flare_days=frozenset(map(day, flares)))
    return Review(Strand.CORE, facts, ProgressionChoices(core_seconds=size), day(today))


@pytest.mark.parametrize(
    ("size", "percent", "part"), [(40, 50, 20), (45, 75, 33), (15, 50, 10), (20, 50, 10), (22, 50, 11)]
)
def test_a_part_is_whole_seconds_and_never_too_short(size: int, percent: int, part: int) -> None:
    assert percent_of(size, percent, least=10) == part


@pytest.mark.parametrize(
    ("moves", "back_to"),
    [
        ([], None),
        ([(DOWN, 45, 33)], 45),
        ([(DOWN, 45, 33), (DOWN, 33, 24)], 33),
        ([(DOWN, 45, 33), (DOWN, 33, 24), (BACK, 24, 33)], 45),
        ([(DOWN, 45, 33), (DOWN, 33, 24), (BACK, 24, 33), (BACK, 33, 45)], None),
        ([(DOWN, 45, 33), (DOWN, 33, 33)], 45),  # no was said to the second one
        ([(DOWN, 45, 33), (DOWN, 33, 33), (DOWN, 33, 24)], 33),  # or only at first
        ([(DOWN, 45, 45)], None),
        ([(DOWN, 45, 33), (BACK, 33, 33)], 45),  # not yet, it was said
        ([(DOWN, 45, 33), (Move.HARDER, 33, 33)], 45),
        ([(DOWN, 45, 33), (Move.OWN, 33, 20)], None),  # whoever chooses goes no way back
        ([(DOWN, 45, 33), (Move.UP, 33, 38)], None),
        ([(DOWN, 45, 33), (Move.AFTER_GAP, 33, 26)], None),
        ([(DOWN, 45, 33), (Move.AFTER_GAP, 33, 26), (DOWN, 26, 19)], 26),
    ],
)
def test_steps_down_are_taken_back_one_by_one_the_last_first(
    moves: list[tuple[Move, int, int]], back_to: int | None
) -> None:
    decisions = (a_decision(1 + number, *one) for number, one in enumerate(moves))
    assert before_steps_down(seen(20, 30, *decisions)) == back_to


def test_without_a_flare_up_there_is_no_way_back_from_one() -> None:
    assert after_flare_up(seen(5, 40)) is None
    assert after_flare_up(seen(5, 40, flares=(5,))) is None  # it goes on


@pytest.mark.parametrize(
    ("steps", "size", "following"),
    [
        ([], 40, 20),
        ([(40, 20)], 20, 30),
        ([(40, 20), (20, 30)], 30, 40),
        ([(40, 20), (20, 30), (30, 40)], 40, None),
        ([(40, 20), (20, 40)], 40, None),  # all at once, as somebody wished
        ([(40, 20), (20, 30), (30, 38)], 38, None),  # all that the numbers allow by now
        ([(120, 60), (60, 90)], 90, 120),
        ([(40, 20), (20, 20)], 20, None),  # whoever says no is asked no more
        ([(40, 20)], 32, 40),  # larger already than three quarters
        ([(40, 20)], 45, None),
        ([], 10, None),  # half of it would be too short
    ],
)
def test_after_a_flare_up_come_half_three_quarters_and_all(
    steps: list[tuple[int, int]], size: int, following: int | None
) -> None:
    decisions = (a_decision(3.5 + number, FLARE, *one) for number, one in enumerate(steps))
    assert after_flare_up(seen(9, size, *decisions, flares=(1, 2))) == following


@pytest.mark.parametrize("other", [(Move.OWN, 20, 25), (Move.UP, 20, 22), (Move.AFTER_GAP, 20, 16)])
def test_whoever_takes_another_step_has_left_the_way_back(other: tuple[Move, int, int]) -> None:
    way = (a_decision(3, FLARE, 40, 20), a_decision(4, *other))
    assert after_flare_up(seen(9, other[2], *way, flares=(1,))) is None


@pytest.mark.parametrize("other", [(DOWN, 20, 15), (BACK, 20, 25), (Move.HARDER, 20, 20)])
def test_other_steps_leave_the_way_where_it_leads(other: tuple[Move, int, int]) -> None:
    way = (a_decision(3, FLARE, 40, 20), a_decision(4, *other))
    assert after_flare_up(seen(9, other[2], *way, flares=(1,))) == 30


def test_a_step_down_after_the_whole_way_is_no_part_of_it() -> None:
    way = (a_decision(3, FLARE, 40, 20), a_decision(4, FLARE, 20, 40), a_decision(5, DOWN, 40, 30))
    assert after_flare_up(seen(9, 30, *way, flares=(1,))) is None
    assert before_steps_down(seen(9, 30, *way, flares=(1,))) == 40


def test_two_decisions_of_one_moment_as_two_computers_may_bring_them_are_both_seen() -> None:
    both = (a_decision(3, FLARE, 40, 20), a_decision(3, Move.HARDER, 40, 40))
    assert after_flare_up(seen(9, 20, *both, flares=(1,))) == 30


def test_the_big_three_go_half_of_their_levels_back_and_begin_with_the_first() -> None:
    facts = Facts(flare_days=frozenset({day(1)}))

    def following(level: int) -> int | None:
        return after_flare_up(
            Review(Strand.BIG_THREE, facts, ProgressionChoices(big_three_level=level), day(9))
        )

    assert [following(level) for level in (3, 2, 1)] == [1, 1, None]


@pytest.mark.parametrize("other", [Move.OWN, Move.UP, Move.AFTER_GAP])
def test_what_was_chosen_before_a_flare_up_ended_is_no_answer_to_it(other: Move) -> None:
    assert after_flare_up(seen(9, 40, a_decision(1.9, other, 35, 40), flares=(1,))) == 20
    assert after_flare_up(seen(9, 40, a_decision(2.1, other, 35, 40), flares=(1,))) is None


def test_a_flare_up_on_the_way_back_begins_it_anew_and_it_leads_to_the_same_hold() -> None:
    first, second = a_decision(2, FLARE, 40, 20), a_decision(3, FLARE, 20, 30)
    again = seen(9, 30, first, second, flares=(1, 5))
    assert after_flare_up(again) == 20
    third = a_decision(6, FLARE, 30, 20)
    assert after_flare_up(seen(9, 20, first, second, third, flares=(1, 5))) == 30


def test_a_flare_up_after_the_whole_way_leads_back_to_the_hold_of_then() -> None:
    way = [a_decision(2 + number, FLARE, *one) for number, one in enumerate([(40, 20), (20, 30), (30, 40)])]
    grown = a_decision(12, Move.UP, 40, 60)
    assert after_flare_up(seen(20, 60, *way, grown, flares=(1, 15))) == 30
    assert after_flare_up(seen(20, 30, *way, grown, a_decision(16, FLARE, 60, 30), flares=(1, 15))) == 45


def test_whoever_has_gone_on_as_before_is_offered_no_half_but_whoever_began_the_way_is_led_on() -> None:
    whole, half = (a_session(3, 40),), (a_session(3, 20),)
    assert after_flare_up(seen(9, 40, flares=(1,), sessions=whole)) is None
    assert after_flare_up(seen(9, 40, flares=(1,), sessions=half)) == 20
    assert after_flare_up(seen(9, 20, a_decision(2, FLARE, 40, 20), flares=(1,), sessions=half)) == 30


def test_the_parts_are_those_that_a_person_chose() -> None:
    numbers = replace(USUAL_NUMBERS, flare_up_first_percent=25, flare_up_second_percent=60)
    facts = Facts(flare_days=frozenset({day(1)}))

    def following(size: int, *decisions: Decision) -> int | None:
        choices = ProgressionChoices(core_seconds=size, numbers=numbers)
        return after_flare_up(Review(Strand.CORE, replace(facts, decisions=decisions), choices, day(9)))

    first = a_decision(3, FLARE, 60, 15)
    assert [following(60), following(15, first)] == [15, 36]
