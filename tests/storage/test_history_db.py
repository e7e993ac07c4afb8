"""Facts about the history file, on real disks: what stands, who may read it, and what befalls it."""

import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from backchime.core.history import (
    DayRecord,
    DecisionRecord,
    Ending,
    History,
    Leaving,
    LightWeekRecord,
    SessionRecord,
    in_order,
)
from backchime.core.history_merge import merge
from backchime.core.practice import days_excused, days_practised, week_totals
from backchime.core.problem import Problem
from backchime.core.progress_holds import hold_lines
from backchime.core.progression_facts import Move, Strand
from backchime.core.sentence import sentence
from backchime.storage.history_db import HistoryFile, Written, load_history
from backchime.storage.history_progress import load_figures
from backchime.storage.history_schema import MIGRATIONS, VERSION, migrate, version_of
from backchime.storage.history_writer import HistoryWriter
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.practising import EVENING, a_hold, a_session, histories, on_days, some_sessions

DECISION = DecisionRecord("d", EVENING, Strand.CORE, Move.UP, 30, 35)

# These draw much for each example, and write it.
few = settings(max_examples=settings().max_examples // 5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def file(path: Path) -> Iterator[HistoryFile]:
    file = HistoryFile(path, busy_seconds=0.05)
    yield file
    file.close()


def old_file(version: int) -> Path:
    """A file as that version left it."""
    return Path(__file__).with_name(f"history-version-{version}.sqlite3")


def sessions_in(path: Path) -> tuple[SessionRecord, ...]:
    stored = load_history(path)
    assert stored.problem is None
    return stored.history.sessions


def test_a_history_that_was_never_written_is_empty_and_makes_no_file(path: Path) -> None:
    assert load_history(path).history.is_empty
    assert not path.parent.exists()


def test_each_hold_stands_once_it_is_written(file: HistoryFile, path: Path) -> None:
    session = replace(a_session(EVENING, a_hold(), a_hold(step=2), a_hold(step=3)), ending=Ending.OPEN)
    for holds in (0, 1, 2, 3):
        so_far = replace(session, holds=session.holds[:holds])
        assert file.keep(so_far).stands
        assert sessions_in(path) == (so_far,)


def test_writing_a_session_twice_changes_nothing(file: HistoryFile, path: Path) -> None:
    for _ in range(3):
        file.keep(a_session())
    assert sessions_in(path) == (a_session(),)
    figures, _ = load_figures(path, since=date(2026, 1, 1), until=date(2026, 12, 31))
    assert [line.holds for line in hold_lines(figures.pose_weeks)] == [1]


def test_what_was_said_later_is_written_over_what_was_not(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    rated = replace(a_session(), pain_before=4, pain_after=2, note="Better", effort=5)
    file.keep(rated)
    assert sessions_in(path) == (rated,)


def test_every_kind_of_record_is_kept_in_place_of_what_it_was(file: HistoryFile, path: Path) -> None:
    week = LightWeekRecord("w", EVENING.date(), taken=True, changed=EVENING)
    for record in (DECISION, week, replace(week, taken=False), DayRecord(EVENING.date(), EVENING)):
        assert file.keep(record).stands
    kept = load_history(path).history
    assert (kept.decisions, kept.light_weeks) == ((DECISION,), (replace(week, taken=False),))
    assert len(kept.days) == 1


def test_only_its_owner_may_read_it(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    for each in path.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600, each
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_waits_for_the_disk(file: HistoryFile) -> None:
    found: list[tuple[object, ...]] = []

    def look(connection: sqlite3.Connection) -> None:
        names = ("synchronous", "journal_mode", "foreign_keys")
        found.append(tuple(connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names))

    file.write(lambda _: None)
    assert file._connection is not None
    look(file._connection)
    assert found == [(2, "wal", 1)]


def test_of_what_cannot_be_written_whole_nothing_is(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    wrong = replace(a_session(EVENING + timedelta(days=1)), effort=11)
    assert not file.add(History((*on_days(5), wrong))).stands
    assert sessions_in(path) == (a_session(),)


@few
@given(histories)
def test_everything_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, history: History) -> None:
    path = tmp_path_factory.mktemp("history") / "history.sqlite3"
    with closing(HistoryFile(path)) as file:
        assert file.add(history).stands
        assert load_history(path).history == in_order(history)
        again = merge(load_history(path).history, history)
        assert again.news.is_empty


# -- what the progress page reads --


@few
@given(st.lists(some_sessions, min_size=1, max_size=4, unique_by=lambda one: one.id))
def test_the_figures_are_those_of_the_records(
    tmp_path_factory: pytest.TempPathFactory, sessions: list[SessionRecord]
) -> None:
    path = tmp_path_factory.mktemp("history") / "history.sqlite3"
    since, until = date(2000, 1, 1), date(2052, 1, 6)
    with closing(HistoryFile(path)) as file:
        for session in sessions:
            file.keep(replace(session, holds=session.holds[:1]))
        for session in sessions:
            file.keep(session)
        figures, problem = load_figures(path, since=since, until=until)
        assert problem is None
        assert figures.practised == days_practised(sessions)
        assert figures.excused == days_excused(sessions, ())
        assert figures.weeks == week_totals(sessions, since=since, until=until)
        assert sum(figures.day_seconds.values()) == pytest.approx(
            sum(one.practised_seconds for one in sessions)
        )
        assert figures.day_seconds.keys() == {one.day.toordinal() for one in sessions}
        pairs = [(one.day, one.pain_before, one.pain_after) for one in sessions]
        assert sorted((pair.day, pair.before, pair.after) for pair in figures.pain) == sorted(
            pair for pair in pairs if None not in pair
        )
        kept = [hold for session in sessions for hold in session.kept]
        lines = hold_lines(figures.pose_weeks)
        assert sum(line.holds for line in lines) == len(kept)
        for line in lines:
            those = [hold.done_seconds for hold in kept if hold.pose == line.pose]
            assert line.holds == len(those)
            assert line.seconds == sum(those)
            assert line.longest_seconds == max(those)
        file.add(History(tuple(sessions)))  # everything added up anew gives the same
        assert load_figures(path, since=since, until=until) == (figures, None)


def test_what_is_written_stands_after_another_program_has_looked_into_the_file(
    file: HistoryFile, path: Path
) -> None:
    first, second = a_session(EVENING), a_session(EVENING + timedelta(days=1))
    assert file.keep(first).stands
    assert sessions_in(path) == (first,)  # read by the app itself, while it writes
    look = "import sys, sqlite3; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM session').fetchall()"
    subprocess.run([sys.executable, "-c", look, str(path)], check=True)
    assert file.keep(second).stands
    assert sessions_in(path) == (first, second)


# -- older and newer files --


def test_every_version_has_its_migration() -> None:
    assert [step.__doc__.split(":")[0] for step in MIGRATIONS if step.__doc__] == ["1", "2", "3", "4"]
    assert len(MIGRATIONS) == VERSION


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_file_is_read_without_being_changed(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.sqlite3"
    shutil.copy(old_file(version), path)
    stored = load_history(path)
    assert stored.problem is None
    (session,) = stored.history.sessions
    assert (session.routine, len(session.holds), session.pain_before) == ("core-30", 2, 3)
    assert not session.signs
    assert [day.note for day in stored.history.days] == (["A bad day"] if version >= 2 else [])
    assert path.read_bytes() == old_file(version).read_bytes()


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_older_file_goes_on_with_everything_in_it(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.sqlite3"
    shutil.copy(old_file(version), path)
    before = load_history(path).history
    with closing(HistoryFile(path)) as file:
        assert file.keep(a_session()).stands
        assert file.keep(DECISION).stands
        after = load_history(path).history
        assert after == in_order(merge(before, History((a_session(),), decisions=(DECISION,))).whole)
        figures, _ = load_figures(path, since=date(2026, 1, 1), until=date(2026, 12, 31))
        assert {line.pose for line in hold_lines(figures.pose_weeks)} >= {"high-plank", "childs-pose"}
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == VERSION


@pytest.mark.parametrize("number", range(1, VERSION + 1))
def test_a_migration_that_fails_leaves_the_version_before(tmp_path: Path, number: int) -> None:
    with closing(sqlite3.connect(tmp_path / "h", isolation_level=None)) as connection:
        for step in MIGRATIONS[: number - 1]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {number - 1}")
        hindrance = {1: "hold", 2: "activity_rating", 3: "pose_week", 4: "light_week"}[
            number
        ]  # its last table is there
        connection.execute(f"CREATE TABLE {hindrance} (wrong)")
        before = connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection)
        assert version_of(connection) == number - 1
        assert connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall() == before


def test_a_newer_file_is_refused_and_not_touched(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    file.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    for _ in range(2):
        written = file.keep(a_session(EVENING + timedelta(days=1)))
        assert not written.stands
        assert str(written.problem) == (
            "history.sqlite3 was written by a newer Backchime. "
            "It is left as it is, and nothing is added to it."
        )
    assert str(load_history(path).problem) == str(written.problem)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_newer_in_its_log_alone_is_refused_too(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    file.close()
    elsewhere = path.with_name("elsewhere")
    elsewhere.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        for each in path.parent.glob("history*"):  # as a crash leaves them
            shutil.copy(each, elsewhere)
    crashed = elsewhere / path.name
    before = crashed.read_bytes()
    with closing(HistoryFile(crashed)) as newer:
        assert not newer.keep(a_session()).stands
    assert crashed.read_bytes() == before


# -- what befalls a file --


@pytest.mark.parametrize("damage", ["no database", "torn", "foreign"])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(file: HistoryFile, path: Path, damage: str) -> None:
    file.add(History(on_days(*range(1, 30))))
    file.close()
    if damage == "no database":
        path.write_bytes(b"Nothing that SQLite knows." * 400)
    elif damage == "torn":
        path.write_bytes(path.read_bytes()[:100] + b"\xff" * (path.stat().st_size - 100))
    else:
        path.unlink()
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE recipe (name)")
            connection.execute(f"PRAGMA user_version = {VERSION}")
    before = path.read_bytes()
    written = file.keep(a_session())
    assert written.stands
    assert str(written.problem) == (
        "Your history could not be read, so a new one was begun. "
        "The old file is kept as history.bad-1.sqlite3."
    )
    assert path.with_name("history.bad-1.sqlite3").read_bytes() == before
    assert sessions_in(path) == (a_session(),)
    assert file.keep(a_session()).problem is None


def test_what_is_set_aside_replaces_nothing_set_aside_before(file: HistoryFile, path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first " * 500, b"second " * 500):
        path.write_bytes(content)
        assert file.keep(a_session()).stands
        file.close()
    kept = sorted(path.parent.glob("*.bad-*"))
    assert [each.read_bytes()[:6] for each in kept] == [b"first ", b"second"]


def test_reading_never_sets_anything_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Nothing that SQLite knows." * 400)
    assert str(load_history(path).problem).startswith("Your history could not be read.")
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_locked_file_is_told_and_what_it_did_not_take_stands_later(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        written = file.keep(replace(a_session(), note="x"))
        assert not written.stands
        assert str(written.problem).startswith("Another program is using your history. You can go on.")
        other.execute("ROLLBACK")
    assert file.keep(replace(a_session(), note="x")).stands
    assert [session.note for session in sessions_in(path)] == ["x"]


@contextmanager
def a_full_disk(bytes_left_in_a_file: int) -> Iterator[None]:
    """No file may grow further than this, as on a disk that has no more room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_left_in_a_file, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no such limit")
def test_a_full_disk_is_told_and_loses_nothing_that_stood(file: HistoryFile, path: Path) -> None:
    file.keep(a_session())
    long = replace(a_session(), note="x" * 9_000, holds=(*a_session().holds, a_hold(step=2)))
    with a_full_disk(path.with_name(path.name + "-wal").stat().st_size):
        written = file.keep(long)
    assert not written.stands
    assert "You can go on." in str(written.problem)
    assert sessions_in(path) == (a_session(),)
    assert file.keep(long).stands
    assert sessions_in(path) == (long,)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with closing(HistoryFile(tmp_path / "data" / "history.sqlite3")) as file:
        written = file.keep(a_session())
    assert not written.stands
    assert str(written.problem).startswith("Your history could not be saved. You can go on.")


def test_open_sessions_are_found_the_latest_first(file: HistoryFile) -> None:
    for day in (1, 2, 3):
        ending = Ending.FINISHED if day == 2 else Ending.OPEN
        file.keep(a_session(EVENING + timedelta(days=day), ending=ending, name=str(day)))
    found: list[SessionRecord] = []
    file.find_open(found.extend)
    assert [session.id for session in found] == ["3", "1"]


def test_a_hold_that_hurt_is_in_the_figures_as_stopped_early(file: HistoryFile, path: Path) -> None:
    file.keep(a_session(EVENING, a_hold(), a_hold(seconds=4, step=2, leaving=Leaving.HURT)))
    figures, _ = load_figures(path, since=EVENING.date(), until=EVENING.date())
    (week,) = figures.pose_weeks
    assert (week.holds, week.longest_seconds, week.stopped_early) == (1, 30, 1)


def test_a_writer_that_is_asked_something_wrong_goes_on(path: Path) -> None:
    kept: list[object] = []
    told: list[object] = []
    writer = HistoryWriter(path, kept=kept.append, told=told.append)
    writer.ask(lambda _: 1 / 0)  # type: ignore[arg-type, return-value]
    writer.ask(lambda _: None)
    writer.keep(a_session(name="one"))
    writer.close()
    writer.close()
    assert [one.id for one in kept] == ["one"]  # type: ignore[attr-defined]
    assert told == []


def test_a_writer_tells_once_what_keeps_it_from_writing_and_when_it_is_over(path: Path) -> None:
    path.parent.mkdir()
    path.mkdir()  # in the way
    kept: list[object] = []
    told: list[object] = []
    writer = HistoryWriter(path, kept=kept.append, told=told.append)
    waits = threading.Event()

    def act(_: HistoryFile) -> None:
        waits.set()

    for number in range(2):
        waits.clear()
        writer.keep(a_session(name=str(number)))
        writer.ask(act)
        assert waits.wait(10)
    assert (len(told), kept) == (1, [])
    path.rmdir()
    writer.keep(a_session(name="2"))
    writer.close()
    assert told[1:] == [None]
    assert {one.id for one in kept} == {"0", "1", "2"}  # type: ignore[attr-defined]


def failing(*errors: Exception) -> Callable[[sqlite3.Connection], None]:
    """What fails so, one time after the other."""
    left = list(errors)

    def act(_: sqlite3.Connection) -> None:
        raise left.pop(0)

    return act


def test_where_a_new_file_cannot_be_begun_either_that_is_told(file: HistoryFile) -> None:
    file.keep(a_session())
    written = file.write(failing(msgspec.ValidationError("odd"), OSError("no more")))
    assert not written.stands
    assert written.problem
    assert str(written.problem.summary) == "Your history could not be saved."


def test_a_full_disk_is_called_so(file: HistoryFile) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    written = file.write(failing(full))
    assert written.problem
    assert str(written.problem.summary) == "The disk is full, so your history is not saved."


def test_what_a_question_came_to_is_told(path: Path) -> None:
    told: list[object] = []
    writer = HistoryWriter(path, kept=told.append, told=told.append)
    problem = Problem(sentence("There is nothing to do."))
    writer.ask(lambda _: Written(False, problem))
    writer.close()
    assert told == [problem]
