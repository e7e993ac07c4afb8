"""Facts about a history as files for others, brought in again, read in parts and taken away."""

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.history import History
from backchime.core.history_format import TABLES, to_json
from backchime.core.problem import Problem
from backchime.storage import history_import
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_export import export_json, export_tables
from backchime.storage.history_import import Incoming, bring_in, copy_name, read_incoming
from backchime.storage.history_removal import files_of, remove_history
from backchime.storage.history_span import count_sessions, load_first_day, load_span
from msgspec.structs import replace

from tests.practising import EVENING, a_day, a_session, on_days

KEPT = History(
    sessions=(a_session(EVENING, seconds=612.5, pain=(4, 2)), *on_days(2, 9)),
    days=(a_day(date(2026, 5, 30), flare_up=True),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def file(path: Path) -> Iterator[HistoryFile]:
    with closing(HistoryFile(path, busy_seconds=0.05)) as file:
        assert file.add(KEPT).stands
        yield file


# -- for others --


@pytest.mark.usefixtures("file")
def test_everything_goes_into_the_file_for_another_computer_and_comes_back(
    path: Path, tmp_path: Path
) -> None:
    saved = export_json(path)
    assert isinstance(saved, bytes)
    (tmp_path / "all.json").write_bytes(saved)
    incoming = read_incoming(tmp_path / "all.json", tmp_path / "none.sqlite3")
    assert isinstance(incoming, Incoming)
    assert (incoming.new, incoming.newer, incoming.same, incoming.other_new) == (3, 0, 0, 1)
    assert not incoming.changes_nothing
    again = read_incoming(tmp_path / "all.json", path)
    assert isinstance(again, Incoming)
    assert (again.same, again.other_same, again.changes_nothing) == (3, 1, True)


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(("comma", "mark", "seconds"), [(True, ";", "612,5"), (False, ",", "612.5")])
def test_the_tables_for_a_spreadsheet_are_all_there(path: Path, comma: bool, mark: str, seconds: str) -> None:
    packed = export_tables(path, decimal_comma=comma)
    assert isinstance(packed, bytes)
    with zipfile.ZipFile(io.BytesIO(packed)) as tables:
        assert tables.namelist() == [f"{name}.csv" for name in TABLES]
        content = tables.read("sessions.csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=mark))
    first = next(row for row in rows if row["id"] == EVENING.isoformat())
    assert (first["practised_seconds"], first["started"]) == (seconds, "2026-06-01 19:30:00")
    assert len(rows) == 3


def test_a_history_that_cannot_be_read_is_told_instead_of_a_file(path: Path) -> None:
    path.write_bytes(b"no history" * 100)
    assert isinstance(export_json(path), Problem)
    assert isinstance(export_tables(path, decimal_comma=False), Problem)


# -- from elsewhere --


def incoming(folder: Path, content: bytes, own: Path) -> Incoming | Problem:
    (folder / "theirs.json").write_bytes(content)
    return read_incoming(folder / "theirs.json", own)


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("content", "summary", "advice"),
    [
        (b'{"recipes": []}', "theirs.json is not a history of Backchime.", "Choose the file that"),
        (
            json.dumps({**json.loads(to_json(KEPT)), "days": [{"day": "yesterday"}]}).encode(),
            "theirs.json has a fault, so nothing of it was brought in.",
            "Line ",
        ),
        (
            json.dumps({**json.loads(to_json(KEPT)), "format": 99}).encode(),
            "theirs.json was written by a newer Backchime.",
            "Update Backchime here",
        ),
    ],
)
def test_what_cannot_be_brought_in_is_said(
    tmp_path: Path, path: Path, content: bytes, summary: str, advice: str
) -> None:
    found = incoming(tmp_path, content, path)
    assert isinstance(found, Problem)
    assert str(found.summary) == summary
    assert str(found.advice).startswith(advice)


def test_a_file_too_large_for_any_history_is_not_read(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_import, "LARGEST_BYTES", 10)
    found = incoming(tmp_path, to_json(KEPT), path)
    assert isinstance(found, Problem)
    assert str(found.summary) == "theirs.json is too large to be a history."


def test_where_the_own_history_cannot_be_read_nothing_is_compared_with_it(tmp_path: Path, path: Path) -> None:
    path.write_bytes(b"no history" * 100)
    assert isinstance(incoming(tmp_path, to_json(KEPT), path), Problem)


def test_it_is_merged_and_the_file_as_it_was_is_kept_beside_it(file: HistoryFile, tmp_path: Path) -> None:
    newer = replace(KEPT.sessions[0], pain_after=1, changed=EVENING + timedelta(days=30))
    theirs = History(sessions=(newer, a_session(EVENING + timedelta(days=40))))
    copy = tmp_path / "history-copy.sqlite3"
    assert bring_in(file, theirs, copy=copy).stands
    assert len(load_history(file.path).history.sessions) == 4
    assert newer in load_history(file.path).history.sessions
    assert set(load_history(copy).history.sessions) == set(KEPT.sessions)
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_first_history_has_nothing_to_keep_a_copy_of(path: Path, tmp_path: Path) -> None:
    with closing(HistoryFile(path)) as file:
        assert bring_in(file, KEPT, copy=tmp_path / "copy.sqlite3").stands
    assert not (tmp_path / "copy.sqlite3").exists()
    assert len(load_history(path).history.sessions) == 3


def test_without_a_copy_nothing_is_brought_in(file: HistoryFile, tmp_path: Path) -> None:
    written = bring_in(file, History(sessions=on_days(20)), copy=tmp_path / "nowhere" / "copy.sqlite3")
    assert not written.stands
    assert written.problem
    assert str(written.problem.summary).startswith("A copy of your history could not be kept")
    assert len(load_history(file.path).history.sessions) == 3


@pytest.mark.parametrize("with_copy", [True, False])
def test_where_another_program_holds_the_file_nothing_is_brought_in_and_no_copy_stays(
    file: HistoryFile, tmp_path: Path, with_copy: bool
) -> None:
    copy = tmp_path / "copy.sqlite3" if with_copy else None
    with closing(sqlite3.connect(file.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        written = bring_in(file, History(sessions=on_days(20)), copy=copy)
    assert not written.stands
    assert written.problem
    assert str(written.problem.advice) == "Nothing was brought in, and your history is as it was."
    assert not (tmp_path / "copy.sqlite3").exists()


def test_a_copy_has_a_name_that_nothing_has_yet(path: Path) -> None:
    now = datetime(2026, 11, 26, 7, 30, 5)  # noqa: DTZ001  # a name
    first = copy_name(path, now)
    assert first.name == "history-2026-11-26-073005.sqlite3"
    first.touch()
    second = copy_name(path, now)
    assert second.name == "history-2026-11-26-073005-2.sqlite3"
    second.touch()
    assert copy_name(path, now).name == "history-2026-11-26-073005-3.sqlite3"


# -- in parts --


@pytest.mark.usefixtures("file")
def test_a_span_has_its_days_with_both_ends_and_the_first_day_may_have_no_session(path: Path) -> None:
    found, problem = load_span(path, since=date(2026, 6, 2), until=date(2026, 6, 9))
    assert problem is None
    assert [one.day.day for one in found.sessions] == [2, 9]
    assert found.days == ()
    assert load_first_day(path) == date(2026, 5, 30)
    assert count_sessions(path) == 3


def test_of_nothing_there_is_no_first_day(path: Path) -> None:
    assert (load_first_day(path), count_sessions(path)) == (None, 0)
    with closing(HistoryFile(path)) as file:
        file.add(History())
    assert (load_first_day(path), count_sessions(path)) == (None, 0)


# -- taken away --


def test_everything_of_it_goes_copies_and_damaged_ones_too(file: HistoryFile, tmp_path: Path) -> None:
    names = ("history-2026-11-26-073005.sqlite3", "history.bad-1.sqlite3", "report.json", "settings.json")
    for name in (*names, "history-of-rome.txt"):
        (tmp_path / name).touch()
    assert remove_history(file, tmp_path / "report.json").stands
    assert sorted(one.name for one in tmp_path.iterdir()) == ["history-of-rome.txt", "settings.json"]


def test_what_could_not_be_removed_is_told_and_the_rest_is_gone(file: HistoryFile, tmp_path: Path) -> None:
    (tmp_path / "history-2026.sqlite3").mkdir()  # which cannot be unlinked
    written = remove_history(file)
    assert not written.stands
    assert written.problem
    assert "history-2026.sqlite3" in str(written.problem.advice)
    assert [one.name for one in tmp_path.iterdir()] == ["history-2026.sqlite3"]


def test_where_the_file_itself_stays_what_lies_beside_it_stays_too(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.mkdir()
    (tmp_path / "history.sqlite3-wal").touch()
    assert not remove_history(HistoryFile(path)).stands
    assert (tmp_path / "history.sqlite3-wal").exists()


def test_a_folder_that_is_not_there_has_the_file_and_no_copies(tmp_path: Path) -> None:
    assert len(list(files_of(tmp_path / "none" / "history.sqlite3"))) == 4
