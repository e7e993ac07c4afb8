"""Facts about the numbers of the rule: each has limits, and a wrong one takes its default."""

import pytest
from backchime.core.pain_zone import ZoneLimits
from backchime.core.progression import suggestions
from backchime.core.progression_facts import Facts, Strand
from backchime.core.progression_numbers import (
    ProgressionChoices,
    ProgressionNumbers,
    changed_numbers,
    limits,
    numbers_from,
)
from msgspec.structs import asdict

from tests.past import a_session, day


def test_the_defaults_lie_within_their_limits() -> None:
    assert numbers_from(asdict(ProgressionNumbers())) == (ProgressionNumbers(), ())


def test_a_wrong_number_takes_its_default_and_the_others_live() -> None:
    numbers, faults = numbers_from({"core_longest_seconds": 300, "gap_days": 5, "from_the_future": 1})
    assert numbers == ProgressionNumbers(gap_days=5)
    assert [fault.path for fault in faults] == [("core_longest_seconds",)]


@pytest.mark.parametrize(
    ("changes", "after"),
    [
        ({}, 35),
        ({"core_longest_seconds": 32}, 32),
        ({"step_seconds": 1}, 31),
        ({"days_between_steps": 8}, 30),
        ({"core_sessions": 4}, 30),
        ({"settled_answers": 4}, 30),
        ({"easy_effort": 4}, 30),
        ({"green_pain": 1}, 30),
        ({"first_days_without_step": 8}, 30),
    ],
)
def test_each_number_is_followed(changes: dict[str, int], after: int) -> None:
    numbers, faults = numbers_from(changes)
    assert faults == ()
    facts = Facts(tuple(a_session(number) for number in (0, 2, 4)))
    choices = ProgressionChoices(numbers=numbers, careful=False)
    (one,) = suggestions(facts, choices, day(7))
    assert (one.strand, one.after) == (Strand.CORE, after)


def test_the_big_three_begin_with_their_first_level_and_there_is_none_below_it() -> None:
    numbers = ProgressionNumbers(shortest_seconds=12, starter_seconds=20)
    assert (numbers.shortest(Strand.BIG_THREE), numbers.start(Strand.BIG_THREE)) == (1, 1)
    assert (numbers.shortest(Strand.CORE), numbers.start(Strand.CORE)) == (12, 20)


def test_the_traffic_light_is_as_the_person_has_set_it() -> None:
    chosen = ProgressionNumbers(green_pain=2, green_rise=0, red_pain=5, red_rise=2)
    assert chosen.zone_limits == ZoneLimits(2, 0, 5, 2)


def test_only_what_is_not_usual_is_kept_and_each_number_tells_its_limits() -> None:
    assert changed_numbers(ProgressionNumbers(gap_days=5)) == {"gap_days": 5}
    assert changed_numbers(ProgressionNumbers()) == {}
    assert set(limits()) == set(asdict(ProgressionNumbers()))
    for name, usual in asdict(ProgressionNumbers()).items():
        least, most = limits()[name]
        assert least <= usual <= most
        assert numbers_from({name: most + 1})[1] != ()
        assert numbers_from({name: least - 1})[1] != ()
