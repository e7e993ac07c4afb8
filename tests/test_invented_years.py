"""The invented years: what their names promise, and the same whenever they are made."""

import itertools
from datetime import date
from pathlib import Path

import pytest
from backchime.core.history import History
from backchime.core.practice import days_excused, days_practised, longest_run, present_run
from backchime.places import places_in
from backchime.storage.history_db import load_history

from tests.invented_years import STORIES, history_file, invented, main

UNTIL = date(2026, 11, 23)


def empty_days(history: History) -> int:
    """The longest time without a session and without a word."""
    taken = sorted(days_practised(history.sessions) | days_excused(history.sessions, history.days))
    return max(later - earlier - 1 for earlier, later in itertools.pairwise(taken))


@pytest.mark.parametrize("name", STORIES)
def test_a_year_is_the_same_whenever_it_is_invented(name: str) -> None:
    assert invented(name, UNTIL) == invented(name, UNTIL)


@pytest.mark.parametrize("name", STORIES)
def test_a_year_ends_with_a_session_on_its_last_day(name: str) -> None:
    history = invented(name, UNTIL)
    assert history.sessions[-1].day == UNTIL
    assert (UNTIL - history.sessions[0].day).days < 365
    assert {len(session.id) for session in history.sessions} == {32}


def test_the_years_are_what_their_names_promise() -> None:
    steady, flare_up, gaps, every_day = (invented(name, UNTIL) for name in STORIES)
    assert empty_days(steady) < 7
    assert sum(day.flare_up for day in flare_up.days) == 13
    assert empty_days(gaps) >= 28
    assert len(days_practised(every_day.sessions)) == 365


def test_a_run_goes_on_over_rest_and_flare_up() -> None:
    flare_up = invented("flare-up", UNTIL)
    practised = days_practised(flare_up.sessions)
    excused = days_excused(flare_up.sessions, flare_up.days)
    assert longest_run(practised, excused).days > present_run(practised, frozenset(), UNTIL.toordinal()).days


def test_every_kind_of_record_is_in_a_year() -> None:
    steady = invented("steady", UNTIL)
    assert {session.settled for session in steady.sessions} >= {None, "yes"}
    assert any(session.tags for session in steady.sessions)
    assert any(s.note for s in steady.sessions)
    assert any(day.tight_spells for day in steady.days)
    assert any(day.away for day in steady.days)
    assert len(steady.activities) == 3
    assert len(steady.activity_ratings) == 3 * 27


def test_a_written_year_reads_back_as_it_was_invented(tmp_path: Path) -> None:
    path = places_in(tmp_path).history
    path.write_bytes(history_file("gaps", UNTIL))
    stored = load_history(path)
    assert stored.problem is None
    assert stored.history == invented("gaps", UNTIL)


def test_the_command_writes_a_year_into_a_new_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "year"
    assert main(["steady", str(folder), "--until", UNTIL.isoformat()]) == 0
    assert "sessions" in capsys.readouterr().out
    assert load_history(places_in(folder).history).history == invented("steady", UNTIL)


def test_the_command_never_writes_over_a_history(tmp_path: Path) -> None:
    path = places_in(tmp_path).history
    path.write_bytes(b"mine")
    with pytest.raises(SystemExit):
        main(["steady", str(tmp_path)])
    assert path.read_bytes() == b"mine"
