"""Facts about what is asked on a later day: once, only of whoever rates, and not after a no."""

from datetime import date, timedelta

import pytest
from backchime.core.asking import asks_activities, asks_to_settle, latest_rating
from backchime.core.history import Activity, ActivityRating, Settled
from backchime.core.settings import Settings
from msgspec.structs import replace

from tests.practising import EVENING, a_hold, a_session

USUAL = Settings()
RATED = a_session(EVENING, a_hold(), pain=(3, 2))
DAY = RATED.day
TYING = Activity("tying", "Tying my shoes", DAY, EVENING)


def days(count: int) -> date:
    return DAY + timedelta(days=count)


def rated(count: int, rating: int = 4) -> ActivityRating:
    return ActivityRating(TYING.id, days(count), rating, EVENING)


@pytest.mark.parametrize(("after", "asks"), [(0, False), (1, True), (7, True), (8, False)])
def test_from_the_next_day_on_for_a_week(after: int, *, asks: bool) -> None:
    assert asks_to_settle(RATED, USUAL, days(after)) is asks


def test_one_rating_of_any_kind_is_enough() -> None:
    bare = replace(RATED, pain_before=None, pain_after=None)
    assert not asks_to_settle(bare, USUAL, days(1))
    for rated_once in (
        replace(bare, pain_before=0),
        replace(bare, pain_after=0),
        replace(bare, pain_when_eased=0),
        replace(bare, effort=0),
    ):
        assert asks_to_settle(rated_once, USUAL, days(1))


def test_an_answer_a_no_and_the_switch_each_end_it() -> None:
    assert not asks_to_settle(replace(RATED, settled=Settled.NOT_YET), USUAL, days(1))
    assert not asks_to_settle(RATED, replace(USUAL, passed_session=RATED.id), days(1))
    assert not asks_to_settle(RATED, replace(USUAL, ask_settled=False), days(1))
    assert not asks_to_settle(None, USUAL, days(1))


def test_activities_are_asked_for_two_weeks_after_they_were_named_or_rated() -> None:
    assert not asks_activities((TYING,), (), USUAL, days(13))
    assert asks_activities((TYING,), (), USUAL, days(14))
    assert not asks_activities((TYING,), (rated(10), rated(2)), USUAL, days(23))
    assert asks_activities((TYING,), (rated(10), rated(2)), USUAL, days(24))


def test_the_one_rated_longest_ago_decides() -> None:
    other = replace(TYING, id="bending")
    assert asks_activities((TYING, other), (rated(10),), USUAL, days(14))


def test_passing_over_is_good_for_two_weeks_and_nothing_ended_is_asked_for() -> None:
    passed = replace(USUAL, passed_activities=days(14).isoformat())
    assert not asks_activities((TYING,), (), passed, days(27))
    assert asks_activities((TYING,), (), passed, days(28))
    assert not asks_activities((replace(TYING, until=days(3)),), (), USUAL, days(20))
    assert not asks_activities((TYING,), (), replace(USUAL, ask_activities=False), days(20))
    assert not asks_activities((), (), USUAL, days(20))


def test_the_latest_rating_is_the_one_of_the_last_day() -> None:
    assert latest_rating(TYING, (rated(10, 6), rated(2, 3))) == rated(10, 6)
    assert latest_rating(TYING, ()) is None
