"""Facts about what one may say at the end of a session: all of it optional, and kept as it is said."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.history import SessionRecord, Tag
from backchime.storage.history_db import load_history
from backchime.ui.pages.finish_page import FinishPage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.test_cli import backchime
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key
QUIET = '{"format": 1, "full_screen_sessions": false, "safety_accepted": true, "quiet_ending": false}'


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data", settings=QUIET)


def finish(house: House) -> FinishPage:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    if house.rooms.window.page_key == "check-in":
        press(house.rooms.check_in.page.skip)
    while house.rooms.window.page_key == "session":
        house.rooms.session.controller.skip()
    return house.rooms.session.finish_page


def kept(house: House) -> SessionRecord:
    house.rooms.history.close()
    stored = load_history(house.rooms._places.history)
    assert stored.problem is None
    return stored.history.sessions[-1]


def key(house: House, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(house.rooms.window.focusWidget(), one)


def test_nothing_has_to_be_said(house: House) -> None:
    page = finish(house)
    assert not page.note.inside.isVisible()
    key(house, Key.Key_Return)
    assert house.rooms.window.page_key == "home"
    record = kept(house)
    assert (record.effort, record.tags, record.note) == (None, (), "")


def test_what_is_said_with_the_mouse_is_kept_as_it_is_said(house: House) -> None:
    page = finish(house)
    press(page.note.open_button)
    assert page.note.field.hasFocus()
    press(page.folded_effort.row.options[5])
    press(page.note.tags.chips[Tag.HEAT])
    press(page.note.tags.chips[Tag.WALK])
    page.note.field.setPlainText("Left side tighter than right")
    record = kept(house)
    assert (record.effort, record.tags) == (5, (Tag.HEAT, Tag.WALK))
    assert record.note == "Left side tighter than right"


def test_the_keyboard_alone_says_all_of_it(house: House) -> None:
    page = finish(house)
    tab_to(house.rooms.window, page.note.open_button)
    key(house, Key.Key_Return)
    QTest.keyClicks(page.note.field, "Better than on 3 November")
    tab_to(house.rooms.window, page.note.tags.chips[Tag.MASSAGE])
    key(house, Key.Key_Right, Key.Key_Space)
    tab_to(house.rooms.window, page.folded_effort.row.options[0])
    key(house, Key.Key_7)
    tab_to(house.rooms.window, page.home)
    key(house, Key.Key_Return)
    record = kept(house)
    assert (record.effort, record.tags, record.note) == (7, (Tag.HEAT,), "Better than on 3 November")
    assert record.pain_after is None


def test_what_is_taken_back_is_gone(house: House) -> None:
    page = finish(house)
    press(page.note.open_button)
    for _ in range(2):
        press(page.folded_effort.row.options[5])
        press(page.note.tags.chips[Tag.HEAT])
    page.note.field.setPlainText("a")
    page.note.field.setPlainText("")
    record = kept(house)
    assert (record.effort, record.tags, record.note) == (None, (), "")


def test_who_rates_pain_is_asked_for_the_effort_beside_it(house: House) -> None:
    house.rooms.keeper.change("check_in", True)
    page = finish(house)
    assert page.effort.isVisible()
    assert not page.note.inside.isVisible()
    key(house, Key.Key_2)
    press(page.effort.row.options[3])
    record = kept(house)
    assert (record.pain_after, record.effort) == (2, 3)


@pytest.mark.parametrize("check_in", [True, False])
def test_effort_is_asked_of_nobody_who_has_turned_it_off(house: House, *, check_in: bool) -> None:
    house.rooms.keeper.change("check_in", check_in)
    house.rooms.keeper.change("ask_effort", False)
    page = finish(house)
    press(page.note.open_button)
    assert not page.effort.isVisible()
    assert not page.folded_effort.isVisible()
    assert page.note.field.isVisible()


def test_the_quiet_minute_asks_nothing(house: House) -> None:
    house.rooms.keeper.change("quiet_ending", True)
    page = finish(house)
    assert not page.note.isVisible()
    page.end_rest()
    assert page.note.isVisible()


def test_tab_ends_the_quiet_minute_for_whoever_is_up(house: House) -> None:
    house.rooms.keeper.change("quiet_ending", True)
    page = finish(house)
    key(house, Key.Key_Backtab)
    assert page.note.isVisible()
    assert page.notice.words == "Notice how your back feels."


def test_the_next_session_begins_with_nothing_said(house: House) -> None:
    page = finish(house)
    press(page.note.open_button)
    press(page.folded_effort.row.options[5])
    page.note.field.setPlainText("Heavy")
    press(page.again)
    house.rooms.session.controller.stop()
    house.clock.turn(60)
    page = finish(house)
    assert (page.folded_effort.row.rating, page.note.field.toPlainText()) == (None, "")
    assert not page.note.inside.isVisible()
    assert kept(house).note == ""


def test_a_session_that_was_stopped_has_a_note_too(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    house.rooms.session.hurt()
    house.rooms.session.end_eased()
    note = house.rooms.session.stopped_page.note
    press(note.open_button)
    note.field.setPlainText("Twinge on the left")
    press(note.tags.chips[Tag.HEAT])
    record = kept(house)
    assert (record.note, record.tags) == ("Twinge on the left", (Tag.HEAT,))


def test_what_was_said_comes_out_of_the_command_line(house: House) -> None:
    page = finish(house)
    press(page.note.open_button)
    press(page.folded_effort.row.options[5])
    page.note.field.setPlainText("Ruhig & gut – ñ")
    kept(house)
    printed = backchime("history", "--json", folder=house.rooms._places.data_folder).stdout
    (session,) = json.loads(printed)["sessions"]
    assert (session["effort"], session["note"]) == (5, "Ruhig & gut – ñ")
