"""Facts about ratings of pain: how two compare, and what is offered first."""

import pytest
from backchime.core.pain import Change, change, help_comes_first, rest_comes_first


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [(4, 2, (Change.LOWER, 2)), (4, 4, (Change.SAME, 0)), (0, 10, (Change.HIGHER, 10))],
)
def test_two_ratings_compare_in_one_of_three_ways(
    before: int, after: int, expected: tuple[Change, int]
) -> None:
    assert change(before, after) == expected


def test_from_seven_on_resting_comes_first() -> None:
    assert [rest_comes_first(rating) for rating in (None, 0, 6, 7, 10)] == [False, False, False, True, True]


def test_from_six_on_or_with_signs_help_comes_first() -> None:
    ratings = (None, 0, 5, 6, 10)
    assert [help_comes_first(rating, signs=False) for rating in ratings] == [False] * 3 + [True] * 2
    assert all(help_comes_first(rating, signs=True) for rating in ratings)
