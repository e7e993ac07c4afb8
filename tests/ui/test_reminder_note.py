"""Facts about reminders that the desktop shows: what is on them, and what pressing them does."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from backchime.system.desktop import Desktop
from backchime.system.notices import PRESSED, Notice
from backchime.ui.reminder_room import AGAIN, SEE, ReminderRoom
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house


class RecordedNotices:
    """A desktop that notes what it is to show, and whose notes a test presses."""

    def __init__(self) -> None:
        self.shown: list[Notice | None] = []
        self.press: Callable[[str, str], None] = lambda _key, _token: None
        self.fail: Callable[[], None] = lambda: None

    def watch(self, chosen: Callable[[str, str], None]) -> None:
        self.press = chosen

    def show(self, notice: Notice, *, failed: Callable[[], None]) -> None:
        self.shown.append(notice)
        self.fail = failed

    def withdraw(self) -> None:
        self.shown.append(None)


@pytest.fixture
def notices() -> RecordedNotices:
    return RecordedNotices()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path, notices: RecordedNotices) -> Iterator[House]:
    """Wednesday, half past six, when a reminder has just come."""
    desktop = Desktop(make_notices=lambda: notices)
    for made in open_house(qtbot, qapp, tmp_path / "data", desktop=desktop):
        made.clock.wall = datetime(2026, 11, 25, 18, 29).timestamp()  # noqa: DTZ001  # on the wall
        made.rooms.keeper.change("reminders_on", True)
        wait(made, 60.0)
        yield made


def wait(house: House, seconds: float) -> None:
    house.clock.turn(seconds)
    room = house.rooms.window.findChild(ReminderRoom)
    assert room is not None
    room.look()


def test_it_asks_its_question_and_says_what_can_be_pressed(house: House, notices: RecordedNotices) -> None:
    (shown,) = notices.shown
    assert shown is not None
    assert (shown.title, shown.press_words) == ("Ten minutes for your back?", "Open Backchime")
    assert [words for _, words in shown.buttons] == ["See today’s routine", "Remind me in 30 minutes"]
    assert shown.icon.is_file()
    assert not house.rooms.window.banner.isVisible()


def test_pressed_it_brings_the_window_and_on_request_what_is_suggested_today(
    house: House, notices: RecordedNotices
) -> None:
    house.rooms.settings.show()
    house.rooms.window.showMinimized()
    notices.press(PRESSED, "")
    assert not house.rooms.window.isMinimized()
    assert house.rooms.window.page_key == "settings"
    notices.press(SEE, "")
    assert house.rooms.window.page_key == "home"


def test_later_it_comes_once_more_half_an_hour_on(house: House, notices: RecordedNotices) -> None:
    house.rooms.window.showMinimized()
    notices.press(AGAIN, "")
    assert house.rooms.window.isMinimized()
    for seconds, times in ((1_740.0, 1), (60.0, 2), (1_800.0, 2), (1_800.0, 2)):
        wait(house, seconds)
        assert len(notices.shown) == times


def test_later_means_nothing_once_reminders_are_off_or_a_session_is_on(
    house: House, notices: RecordedNotices
) -> None:
    notices.press(AGAIN, "")
    house.rooms.keeper.change("reminders_on", False)
    house.rooms.keeper.change("reminders_on", True)
    wait(house, 1_800.0)
    assert len(notices.shown) == 1
    notices.press(AGAIN, "")
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    wait(house, 1_800.0)
    house.rooms.session.leave()
    wait(house, 1_800.0)
    assert len(notices.shown) == 1


def test_where_the_desktop_fails_the_window_says_it_and_closed_it_takes_its_note_along(
    house: House, notices: RecordedNotices
) -> None:
    notices.fail()
    assert house.rooms.window.banner.isVisible()
    house.rooms.window.close()
    assert notices.shown[-1] is None
