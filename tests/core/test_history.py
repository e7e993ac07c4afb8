"""Facts about what a record is known by, and which of two of the same is kept."""

from datetime import timedelta

import pytest
from backchime.core.history import Activity, ActivityRating, History, Record, name_of
from backchime.core.history_merge import merge
from msgspec.structs import replace

from tests.practising import EVENING, a_day, a_session

TODAY = EVENING.date()


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (a_session(name="one"), ("SessionRecord", "one")),
        (a_day(TODAY), ("DayRecord", "2026-06-01")),
        (Activity("a", "Sitting", TODAY, EVENING), ("Activity", "a")),
        (ActivityRating("a", TODAY, 4, EVENING), ("ActivityRating", "a", "2026-06-01")),
    ],
)
def test_a_record_is_known_by_its_kind_and_its_id_or_day(record: Record, name: tuple[str, ...]) -> None:
    assert name_of(record) == name


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_with_one_id_the_one_that_was_changed_last_comes_in(turned: bool) -> None:
    older = a_session(name="one", pain=(4, None))
    newer = replace(older, pain_after=2, changed=EVENING + timedelta(days=1))
    theirs = (newer, older) if turned else (older, newer)
    assert merge(History(), History(sessions=theirs)).news.sessions == (newer,)
