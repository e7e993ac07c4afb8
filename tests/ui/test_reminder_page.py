"""Facts about reminders in the window: when one shows, when not, and how they are chosen."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from backchime.ui.pages.reminder_settings import ReminderSettings
from backchime.ui.reminder_room import ReminderRoom
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.practised import practised
from tests.ui.rooms import House, open_house, press


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Wednesday, a minute before half past six; reminders come at that time on workdays."""
    for made in open_house(qtbot, qapp, tmp_path / "data"):
        made.clock.wall = datetime(2026, 11, 25, 18, 29).timestamp()  # noqa: DTZ001  # on the wall
        made.rooms.keeper.change("reminders_on", True)
        yield made


def room(house: House) -> ReminderRoom:
    found = house.rooms.window.findChild(ReminderRoom)
    assert found is not None
    return found


def reminded(house: House) -> bool:
    """Whether the message is in the window: there is no desktop here to show it."""
    return house.rooms.window.banner.isVisible()


def section(house: House) -> ReminderSettings:
    house.rooms.settings.show()
    house.rooms.settings.page.show_section(6)
    return house.rooms.settings.page.reminders


def test_it_comes_when_its_time_has_come_and_not_before(house: House) -> None:
    room(house).look()
    assert not reminded(house)
    house.clock.turn(60)
    room(house).look()
    assert reminded(house)


def test_closed_it_does_not_come_again_that_day(house: House) -> None:
    house.clock.turn(60)
    room(house).look()
    house.rooms.window.hide_banner()
    house.clock.turn(60)
    room(house).look()
    assert not reminded(house)


def test_none_comes_during_a_session_and_none_is_made_up_for(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    house.clock.turn(60)
    room(house).look()
    house.rooms.session.leave()
    house.clock.turn(60)
    room(house).look()
    assert not reminded(house)


def test_what_was_slept_through_for_hours_is_let_go(house: House) -> None:
    house.clock.turn(3 * 3_600)
    room(house).look()
    assert not reminded(house)


@pytest.mark.parametrize("what", ["practised", "rest", "nothing"])
def test_on_request_none_comes_on_a_day_that_is_done(qtbot: QtBot, house: House, what: str) -> None:
    press(section(house).skip)
    assert house.settings.reminders_skip_practised
    house.rooms.library.show_home()
    plan = house.rooms.plan
    plan.look()
    if what == "rest":
        plan.mark_rest(True)
    elif what == "practised":
        now = datetime.fromtimestamp(house.clock.wall).astimezone()
        house.rooms.history.keep(practised("core-30", now.replace(hour=9)))
    if what != "nothing":
        qtbot.waitUntil(lambda: plan.today is not None and plan.today.suggestion.occasion != "planned")
    house.clock.turn(60)
    room(house).look()
    assert reminded(house) is (what == "nothing")
    house.clock.turn(86_400)  # the next day is another one
    house.rooms.window.hide_banner()
    room(house).look()
    assert reminded(house)


def test_switched_off_the_clock_is_not_looked_at(house: House) -> None:
    assert room(house).is_looking
    press(section(house).on)
    assert not room(house).is_looking


def test_days_and_time_can_be_chosen_for_the_calendar_alone(house: House) -> None:
    press(section(house).on)
    assert not house.settings.reminders_on
    press(section(house).days.chips[6])
    assert house.settings.reminder_days[-1] == 6
    assert section(house).time.isEnabled()
    assert not section(house).skip.isEnabled()


def test_a_day_can_be_chosen_with_mouse_and_keys(house: House) -> None:
    days = section(house).days
    press(days.chips[6])
    assert house.settings.reminder_days[-1] == 6
    days.chips[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(days.chips[1], Qt.Key.Key_Right)
    QTest.keyClick(days.chips[2], Qt.Key.Key_Space)
    assert days.chips[2].hasFocus()
    assert house.settings.reminder_days == (1, 3, 4, 5, 6)


@pytest.mark.parametrize(
    ("typed", "minute"), [("7:05", 425), ("19.45", 1185), ("8", 480), ("0:00", 0), ("23:59", 1439)]
)
def test_a_time_can_be_typed_in_many_ways(house: House, typed: str, minute: int) -> None:
    time = section(house).time
    time.setFocus()
    time.selectAll()
    QTest.keyClicks(time, typed)
    QTest.keyClick(time, Qt.Key.Key_Return)
    assert house.settings.reminder_minute == minute


def test_what_is_no_time_leaves_the_time_as_it_was(house: House) -> None:
    time = section(house).time
    time.setFocus()
    time.selectAll()
    QTest.keyClicks(time, "77:77")
    QTest.keyClick(time, Qt.Key.Key_Return)
    assert (time.text(), house.settings.reminder_minute) == ("18:30", 1110)


def test_the_time_steps_by_quarters_of_an_hour(house: House) -> None:
    time = section(house).time
    QTest.mouseClick(time.plus_button, Qt.MouseButton.LeftButton)
    assert (time.text(), house.settings.reminder_minute) == ("18:45", 1125)
