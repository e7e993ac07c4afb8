"""Facts about what screen readers are told: headings, rows that open, pictures, what a question covers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.ui.widgets.question import Answer, Question
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access_walk import read_aloud
from tests.ui.rooms import House, open_house

Role = QAccessible.Role


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def preview(house: House) -> None:
    house.rooms.library.show_preview(next(iter(house.rooms.library.library.routines)))


def test_a_title_is_a_heading_and_other_words_are_none(house: House) -> None:
    page = house.rooms.library.home
    assert told(page.title).role() is Role.Heading
    assert told(page.title).text(QAccessible.Text.Name) == page.title.words
    assert told(page.subtitle).role() is Role.StaticText


def test_a_row_that_opens_says_whether_it_is_open_and_is_pressed_by_a_screen_reader_too(
    house: House,
) -> None:
    preview(house)
    row = house.rooms.library.preview.rows[0]
    one = told(row.head)
    assert (one.role(), one.state().checkable) == (Role.Button, 0)
    assert (one.state().expandable, one.state().expanded, one.state().collapsed) == (1, 0, 1)
    one.actionInterface().doAction("Press")
    assert row.details is not None
    assert row.details.isVisible()
    assert (one.state().expanded, one.state().collapsed) == (1, 0)


def test_the_picture_of_a_pose_has_its_name(house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out(next(iter(rooms.library.library.routines))))
    picture = told(rooms.session.page.display.card.art)
    assert picture.role() is Role.Graphic
    assert picture.text(QAccessible.Text.Name)
    rooms.session.controller.stop()


def test_while_a_question_is_asked_the_page_beneath_is_not_there(house: House) -> None:
    window = house.rooms.window
    before = read_aloud(window)
    question = Question(window, house.rooms.library.home.appearance)
    question.ask("Replace it?", "The old one is kept.", (Answer("Keep both"), Answer("Replace")))
    lines = [line.strip() for line in read_aloud(window)]
    assert lines[0].startswith("Window: Backchime")
    assert lines[1].startswith("Dialog: Replace it? (The old one is kept.)")
    assert not set(lines[1:]) & {line.strip() for line in before}
    assert told(question).state().modal
    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert question.isAncestorOf(window.focusWidget())
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert read_aloud(window) == before


def test_the_question_whether_to_end_covers_the_session(house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out(next(iter(rooms.library.library.routines))))
    page = rooms.session.page
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.end_dialog.isVisible()
    assert told(page).childCount() == 1
    assert told(page).indexOfChild(told(page.end_dialog)) == 0
    for _ in range(6):
        QTest.keyClick(rooms.window.focusWidget(), Qt.Key.Key_Tab)
        assert page.end_dialog.isAncestorOf(rooms.window.focusWidget())
    page.end_dialog.keep_going.click()
    assert told(page).childCount() > 1
    rooms.session.controller.stop()


def test_who_stops_because_it_hurts_hears_how_to_come_out_before_any_choice(house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("core-30"))
    rooms.session.hurt()
    focused = rooms.window.focusWidget()
    assert rooms.window.focus_ring.around is focused
    above: list[tuple[Role, str]] = []
    step: QAccessibleInterface | None = told(focused)
    while step is not None and step.isValid() and step.object() is not rooms.window:
        above.append((step.role(), step.text(QAccessible.Text.Name)))
        step = step.parent()
    said = next(name for role, name in above if role is Role.Grouping)
    assert said.startswith("Stopped. Good call. Ease out of the pose slowly.")
    rooms.session.controller.stop()


def test_the_list_of_keys_has_the_window_for_itself(house: House) -> None:
    window = house.rooms.window
    QTest.keyClick(window, Qt.Key.Key_Question)
    lines = [line.strip() for line in read_aloud(window)]
    assert lines[1].startswith("Dialog: Keyboard")
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert "Keyboard" in told(window).child(0).text(QAccessible.Text.Name)
        assert told(window).child(0).object().isAncestorOf(window.focusWidget())  # type: ignore[attr-defined]
