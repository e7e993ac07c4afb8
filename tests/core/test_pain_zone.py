"""Facts about the traffic light for exercising with some pain."""

import pytest
from backchime.core.pain_zone import Zone, ZoneLimits, zone
from hypothesis import given
from hypothesis import strategies as st

ratings = st.integers(0, 10)


@pytest.mark.parametrize(
    ("before", "rating", "expected"),
    [
        (0, 0, Zone.GREEN),
        (2, 3, Zone.GREEN),
        (None, 3, Zone.GREEN),
        (1, 3, Zone.AMBER),
        (4, 4, Zone.AMBER),
        (None, 5, Zone.AMBER),
        (0, 3, Zone.RED),
        (6, 6, Zone.RED),
        (None, 6, Zone.RED),
        (9, 2, Zone.GREEN),
    ],
)
def test_a_number_and_its_rise_make_the_zone(before: int | None, rating: int, expected: Zone) -> None:
    assert zone(rating, before=before) is expected


@given(ratings, ratings)
def test_signs_are_red_at_any_number(before: int, rating: int) -> None:
    assert zone(rating, before=before, signs=True) is Zone.RED


@given(ratings, ratings)
def test_careful_mode_knows_no_amber_and_stops_at_any_rise(before: int, rating: int) -> None:
    expected = Zone.GREEN if rating <= min(3, before) else Zone.RED
    assert zone(rating, before=before, careful=True) is expected


def test_without_a_rating_before_nothing_has_risen_in_careful_mode_either() -> None:
    assert [zone(rating, careful=True) for rating in (0, 3, 4)] == [Zone.GREEN, Zone.GREEN, Zone.RED]


@given(ratings, ratings, st.booleans())
def test_more_pain_is_never_a_better_zone(before: int, rating: int, careful: bool) -> None:
    order = list(Zone)
    less = zone(max(0, rating - 1), before=before, careful=careful)
    assert order.index(less) <= order.index(zone(rating, before=before, careful=careful))


@given(ratings, st.floats(0, 5))
def test_a_higher_usual_level_moves_no_red_limit(rating: int, usual: float) -> None:
    limits = ZoneLimits(green_pain=max(3, usual), green_rise=0)
    assert (zone(rating, limits=limits) is Zone.RED) == (zone(rating) is Zone.RED)
