"""Facts about what there is to say on a day, all of it together."""

from datetime import timedelta

from backchime.core.history import Ending, History
from backchime.core.settings import Settings
from backchime.core.today import Past, Today, today_from
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

from tests.practising import EVENING, a_session

LIBRARY = load_library(SHIPPED_ROUTINES, None).library
NOW = EVENING + timedelta(minutes=20)


def today(past: Past) -> Today:
    return today_from(past, library=LIBRARY, settings=Settings(), now=NOW)


def left_open(routine: str) -> Past:
    return Past(History((replace(a_session(routine=routine, planned=9), ending=Ending.OPEN, ended=None),)))


def test_a_session_that_was_broken_off_can_be_gone_on_with() -> None:
    found = today(left_open("core-30"))
    assert found.unfinished
    assert found.last is None


def test_one_whose_routine_is_gone_cannot_and_counts_as_the_last() -> None:
    found = today(left_open("my-own-that-i-deleted"))
    assert found.unfinished is None
    assert found.last
    assert found.facts.without_unfinished == found.facts


def test_a_past_can_be_told_without_the_session_under_way() -> None:
    past = left_open("core-30")
    assert past.without_session("another") == past
    assert past.without_session(past.history.sessions[0].id).history.sessions == ()
