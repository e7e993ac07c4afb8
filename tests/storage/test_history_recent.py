"""Facts about what is read for today's plan: little, however long the history, and enough for every rule."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from backchime.core.facts import facts_from
from backchime.core.history import History, SessionRecord, Settled
from backchime.core.light_week import light_week_offer
from backchime.core.plan import look_back
from backchime.core.progression_facts import Move
from backchime.core.progression_numbers import USUAL_NUMBERS
from backchime.core.settings import Settings
from backchime.core.today import Past, Today, practice_from, today_from
from backchime.storage.history_db import HistoryFile
from backchime.storage.history_recent import load_past
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.practised import LIBRARY, MOMENT, practised

few = settings(max_examples=settings().max_examples // 5)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[HistoryFile]:
    with closing(HistoryFile(tmp_path / "history.sqlite3")) as file:
        yield file


def session(days_ago: int, routine: str = "daily-combined") -> SessionRecord:
    """A green session so many days before."""
    made = practised(routine, MOMENT - timedelta(days=days_ago))
    return replace(made, pain_before=2, pain_after=2, effort=5, settled=Settled.YES)


def read(file: HistoryFile, *sessions: SessionRecord) -> Past:
    assert file.add(History(sessions)).stands
    past, problem = load_past(file._path, MOMENT.date())
    assert problem is None
    return past


def today(past: Past) -> Today:
    return today_from(past, library=LIBRARY, settings=Settings(), now=MOMENT + timedelta(hours=1))


def test_of_ten_years_only_some_months_are_read(file: HistoryFile) -> None:
    past = read(file, *(session(number) for number in range(1, 3_650, 5)))
    assert len(past.history.sessions) < 30
    assert len(past.earlier_days) < 400
    assert past.last_done == {"daily-combined": (MOMENT - timedelta(days=1)).date()}
    assert len(past.practised) == len(range(1, 3_650, 5))


def test_who_comes_back_after_years_begins_anew_with_the_start(file: HistoryFile) -> None:
    (one,) = today(read(file, session(900), session(905))).asked
    assert (one.move, one.after) == (Move.AFTER_GAP, 15)


def test_the_minutes_are_those_of_this_week_alone(file: HistoryFile) -> None:
    on_monday, on_sunday = session(0), session(1)
    assert read(file, on_monday, on_sunday).week_seconds == on_monday.practised_seconds


def test_each_routine_knows_when_it_was_last_done(file: HistoryFile) -> None:
    past = read(file, session(0), session(4), session(5, "core-30"))
    today, earlier = MOMENT.date(), MOMENT.date() - timedelta(days=5)
    assert past.last_done == {"daily-combined": today, "core-30": earlier}


@few
@given(st.lists(st.integers(0, 900), min_size=1, max_size=60, unique=True))
def test_what_follows_from_days_long_ago_is_the_same_as_from_all(
    tmp_path_factory: pytest.TempPathFactory, ago: list[int]
) -> None:
    history = History(tuple(session(number, "back-yoga-10") for number in ago))
    now, day = MOMENT + timedelta(hours=1), MOMENT.date()
    everything = facts_from(history, library=LIBRARY, settings=Settings(), now=now)
    with closing(HistoryFile(tmp_path_factory.mktemp("history") / "h.sqlite3")) as file:
        past = read(file, *history.sessions)
    found = today(past)
    assert found.light_week == light_week_offer(everything, USUAL_NUMBERS, day)
    assert found.look_back == look_back(everything, day)
    assert min(one.day for one in found.facts.sessions) == min(one.day for one in everything.sessions)
    assert found.practice == practice_from(past, day)
    assert date.fromordinal(max(past.practised)) == max(one.day for one in history.sessions)
