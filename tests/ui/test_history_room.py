"""Facts about what the window keeps of a session: each hold as it ends, through crashes and full disks."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from ctypes import addressof, create_string_buffer
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.history import Ending, Leaving, SessionRecord
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.settings_file import load_settings
from msgspec.structs import replace
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import wrapInstance

from tests.practising import a_hold, a_session
from tests.ui.rooms import House, open_house

ROUTINE = "core-30"  # get ready 0-5, transition 5-17, hold 17-47, transition, hold 52-72, ...


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


def history_of(house: House) -> Path:
    return house.rooms._places.history


def begin(house: House, routine: str = ROUTINE) -> None:
    house.rooms.begin(house.rooms.library.lay_out(routine))


def go_on(house: House, seconds: float) -> None:
    """Lets the session's time go by in steps of a second."""
    for _ in range(int(seconds)):
        house.clock.turn(1.0)
        house.rooms.session.controller.tick()


def end(house: House) -> None:
    house.rooms.session.controller.stop()
    house.rooms.session.leave()


def kept(house: House) -> tuple[SessionRecord, ...]:
    stored = load_history(history_of(house))
    assert stored.problem is None
    return stored.history.sessions


def test_no_file_is_made_before_the_first_session(house: House) -> None:
    house.rooms.history.close()
    assert not history_of(house).exists()


def test_a_hold_stands_on_the_disk_while_the_session_goes_on(qtbot: QtBot, house: House) -> None:
    begin(house)
    go_on(house, 46)
    with qtbot.waitSignal(house.rooms.history.kept, check_params_cb=lambda record: len(record.holds) == 1):
        go_on(house, 2)
    (session,) = kept(house)
    assert (session.ending, [hold.pose for hold in session.holds]) == (Ending.OPEN, ["high-plank"])
    end(house)


def test_a_whole_session_is_kept_with_its_times(house: House) -> None:
    begin(house)
    began = datetime.fromtimestamp(house.clock.wall).astimezone()
    go_on(house, 270)
    house.rooms.history.close()
    (session,) = kept(house)
    assert session.ending is Ending.FINISHED
    assert session.started == began
    assert session.ended == began + timedelta(seconds=266)
    assert (session.routine, session.routine_name) == ("core-30", "Core holds")
    assert (session.holds_done, session.holds_planned, session.practised_seconds) == (7, 7, 266)


def test_two_sessions_are_two_records(house: House) -> None:
    for _ in range(2):
        begin(house)
        go_on(house, 50)
        end(house)
    house.rooms.history.close()
    assert [(one.ending, one.holds_done) for one in kept(house)] == [(Ending.STOPPED, 1)] * 2


def test_what_hurts_and_how_much_is_kept(house: House) -> None:
    begin(house)
    go_on(house, 30)
    house.rooms.session.hurt()
    house.rooms.session.ease_off.page.rated.emit(5)
    house.rooms.session.end_eased()
    house.rooms.history.close()
    (session,) = kept(house)
    assert (session.ending, session.pain_when_eased) == (Ending.EASED_OFF, 5)
    assert [(hold.leaving, hold.done_seconds) for hold in session.holds] == [(Leaving.HURT, 13)]


def test_ratings_before_and_after_are_kept(house: House) -> None:
    house.rooms.session.begin(house.rooms.library.lay_out(ROUTINE), before=4)
    go_on(house, 270)
    house.rooms.session.finish_page.rated.emit(2)
    house.rooms.history.close()
    (session,) = kept(house)
    assert (session.pain_before, session.pain_after) == (4, 2)


def test_a_trial_of_a_routine_leaves_nothing(house: House) -> None:
    house.rooms.session.begin(house.rooms.library.lay_out(ROUTINE), trial=True)
    go_on(house, 60)
    house.rooms.session.controller.stop()
    house.rooms.history.close()
    assert not history_of(house).exists()


def test_a_session_left_open_with_the_window_stays_open(house: House) -> None:
    begin(house)
    go_on(house, 60)
    house.rooms.window.close()
    (left,) = kept(house)
    assert (left.ending, left.holds_done, left.practised_seconds) == (Ending.OPEN, 1, 60)


def test_where_the_person_logs_out_it_waits_and_can_be_gone_on_with(qapp: QApplication, house: House) -> None:
    begin(house)
    go_on(house, 60)
    house.rooms.keeper.change("volume", 35)
    nobody = wrapInstance(addressof(create_string_buffer(256)), QSessionManager)  # nothing is asked of it
    qapp.commitDataRequest.emit(nobody)
    assert not house.rooms.session.controller.is_ticking
    assert load_settings(house.rooms._places.settings).settings.volume == 35
    house.rooms.history.close()
    assert [session.ending for session in kept(house)] == [Ending.OPEN]


def an_open_session(house: House, hours_ago: float) -> SessionRecord:
    started = datetime.fromtimestamp(house.clock.wall).astimezone() - timedelta(hours=hours_ago)
    session = a_session(started, a_hold(), name=f"{hours_ago}", routine=ROUTINE, planned=7)
    return replace(session, ending=Ending.OPEN, ended=None)


def test_a_session_of_today_is_offered_and_older_ones_have_broken_off(qtbot: QtBot, house: House) -> None:
    house.clock.wall = datetime(2026, 11, 23, 19, 0).astimezone().timestamp()
    today, before = an_open_session(house, 1), an_open_session(house, 25)
    with closing(HistoryFile(history_of(house))) as file:
        for session in (before, today):
            file.keep(session)
    with qtbot.waitSignal(house.rooms.history.unfinished) as found:
        house.rooms.history.look()
    assert found.args == [today]
    house.rooms.history.close()
    assert [session.ending for session in kept(house)] == [Ending.BROKEN_OFF, Ending.OPEN]


def test_another_session_breaks_off_the_one_that_was_offered(qtbot: QtBot, house: House) -> None:
    house.clock.wall = datetime(2026, 11, 23, 19, 0).astimezone().timestamp()
    with closing(HistoryFile(history_of(house))) as file:
        file.keep(an_open_session(house, 1))
    with qtbot.waitSignal(house.rooms.history.unfinished):
        house.rooms.history.look()
    begin(house)
    end(house)
    house.rooms.history.close()
    assert [session.ending for session in kept(house)] == [Ending.BROKEN_OFF, Ending.STOPPED]


def test_while_another_program_locks_it_the_session_goes_on_and_it_is_told_once(
    qtbot: QtBot, house: House
) -> None:
    begin(house)
    with qtbot.waitSignal(house.rooms.history.kept):
        house.rooms.history.note(note="x")
    with closing(sqlite3.connect(history_of(house), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        go_on(house, 60)
        qtbot.waitUntil(lambda: bool(house.rooms.window.banner.words))
        assert "Another program is using your history." in house.rooms.window.banner.words
        go_on(house, 30)
        other.execute("ROLLBACK")
    with qtbot.waitSignal(house.rooms.history.kept):
        house.rooms.history.note(note="y")
    end(house)
    qtbot.waitUntil(lambda: not house.rooms.window.banner.isVisible())
    house.rooms.history.close()
    (session,) = kept(house)
    assert (session.holds_done, session.note) == (2, "y")


def test_who_no_longer_listens_hears_nothing_of_what_was_written_meanwhile(
    qapp: QApplication, house: House
) -> None:
    heard: list[object] = []

    def hear(record: object) -> None:
        heard.append(record)

    begin(house)
    house.rooms.history.kept.connect(hear)
    house.rooms.history.close()  # all of it stands on the disk from here on
    house.rooms.history.kept.disconnect(hear)
    qapp.processEvents()
    assert not heard


def test_a_damaged_history_is_told_and_set_aside(qtbot: QtBot, house: House) -> None:
    path = history_of(house)
    path.write_bytes(b"Nothing that SQLite knows." * 400)
    begin(house)
    qtbot.waitUntil(lambda: bool(house.rooms.window.banner.words))
    assert "The old file is kept as history.bad-1.sqlite3." in house.rooms.window.banner.words
    go_on(house, 60)
    end(house)
    house.rooms.history.close()
    (session,) = kept(house)
    assert session.holds_done == 1


def test_once_the_window_is_closed_nothing_is_read_and_no_thread_begins(house: House) -> None:
    begin(house)
    go_on(house, 60)
    house.rooms.window.close()
    asked: list[object] = []
    house.rooms.plan.look()
    house.rooms.history.read(load_history, asked.append)
    assert house.rooms.history._writer is None
    assert not asked
    assert [session.ending for session in kept(house)] == [Ending.OPEN]
