"""Facts about the list of keys: it does not lie, and nothing beneath it hears them."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from backchime.core.session_view import State
from backchime.ui.editor_keys import EditorKeys
from backchime.ui.key_table import editor_lines, session_lines, window_lines
from backchime.ui.session_keys import SessionKeys
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.draft_list import REMOVING_KEYS
from backchime.ui.widgets.pain_scale import PainScale
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press

Key = Qt.Key


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


def test_every_key_listed_for_the_window_or_the_scale_is_bound(house: House, qapp: QApplication) -> None:
    bound = {shortcut.key().toString() for shortcut in house.rooms.window.findChildren(QShortcut)}
    scale = PainScale(Appearance(qapp, "light"), name="Pain")
    for line in window_lines():
        assert line.shortcuts or line.keys
        assert all(scale.take_key(key) for key in line.keys), line.does
        assert all(QKeySequence(keys).toString() in bound for keys in line.shortcuts), line.does


def test_every_key_listed_for_a_session_is_bound(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("back-yoga-10"))
    keys = house.rooms.window.findChild(SessionKeys)
    assert keys is not None
    for line in session_lines():
        assert line.keys
        assert keys.taken.issuperset(line.keys), line.does


def test_every_key_listed_for_the_editor_does_something_there(house: House) -> None:
    house.rooms.making.editor.make_new()
    keys = house.rooms.window.findChild(EditorKeys)
    assert keys is not None
    for line in editor_lines():
        assert line.shortcuts or line.keys
        assert keys.taken.issuperset(QKeySequence(name).toString() for name in line.shortcuts), line.does
        assert set(line.keys) <= set(REMOVING_KEYS), line.does


def test_the_question_mark_opens_and_closes_the_list(house: House) -> None:
    window, guide = house.rooms.window, house.rooms.guide
    press(window.rail.item("guide"))
    guide.page.keys.setFocus()
    QTest.keyClick(window, Key.Key_Question)
    assert guide.keys.close_button.hasFocus()
    QTest.keyClick(window, Key.Key_Question)
    assert guide.page.keys.hasFocus()
    assert not guide.shows_keys


def test_escape_the_button_and_a_click_beside_it_close_the_list(house: House) -> None:
    guide, window = house.rooms.guide, house.rooms.window
    ways: tuple[Callable[[], object], ...] = (
        partial(QTest.keyClick, window, Key.Key_Escape),
        partial(press, guide.keys.close_button),
        partial(QTest.mouseClick, guide.keys, Qt.MouseButton.LeftButton, pos=QPoint(4, 4)),
    )
    for close in ways:
        window.keys_requested.emit()
        shown = guide.shows_keys
        close()
        assert (shown, guide.shows_keys, window.page_key) == (True, False, "home")


def test_the_guide_has_a_button_for_the_list(house: House) -> None:
    house.rooms.guide.show()
    press(house.rooms.guide.page.keys)
    assert house.rooms.guide.shows_keys


def test_tab_stays_in_the_list(house: House) -> None:
    house.rooms.window.keys_requested.emit()
    button = house.rooms.guide.keys.close_button
    QTest.keyClick(button, Key.Key_Tab)
    focused = house.rooms.window.focusWidget()
    assert house.rooms.guide.keys.isAncestorOf(focused)
    QTest.keyClick(focused, Key.Key_Tab)
    assert button.hasFocus()


def test_a_session_waits_and_hears_no_key_while_the_list_is_shown(house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("back-yoga-10"))
    QTest.keyClick(rooms.window, Key.Key_Question)
    controller = rooms.session.controller
    view = controller.view()
    assert view is not None
    assert view.state is State.PAUSED
    for key in (Key.Key_H, Key.Key_R, Key.Key_Right):
        QTest.keyClick(rooms.guide.keys.close_button, key)
    assert rooms.window.page_key == "session"
    assert controller.view() == view
    QTest.keyClick(rooms.window, Key.Key_Escape)
    assert not rooms.guide.shows_keys
    assert not rooms.session.page.asks_to_end
    QTest.keyClick(rooms.window, Key.Key_Space)
    assert controller.is_ticking


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_list_is_cut_off(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    with longer_words():
        for house in open_house(qtbot, qapp, tmp_path):
            house.rooms.window.resize(*size)
            house.rooms.window.keys_requested.emit()
            shown = house.rooms.guide.keys
            qtbot.waitUntil(lambda shown=shown: not cut_off(shown))  # type: ignore[misc]
            assert house.rooms.window.rect().contains(house.rooms.guide.keys.geometry())
