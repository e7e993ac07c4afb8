"""Facts about when a session keeps the screen on: while it runs, and only then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.system.desktop import Desktop
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedAwake
from tests.ui.rooms import House, open_house, press


@pytest.fixture
def awake() -> RecordedAwake:
    return RecordedAwake()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path, awake: RecordedAwake) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data", desktop=Desktop(make_awake=lambda: awake))


def begin(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))


def test_it_stays_on_while_a_session_runs_and_only_then(house: House, awake: RecordedAwake) -> None:
    house.rooms.settings.show()
    assert awake.asked == []
    begin(house)
    assert awake.asked == [True]
    assert awake.reasons == ["A session is running"]
    controller = house.rooms.session.controller
    for act in (controller.pause, controller.resume, house.rooms.pause):
        act()
    assert awake.asked == [True, False, True, False]
    controller.skip()
    house.rooms.session.hurt()
    controller.stop()
    assert awake.asked[4:] == [True, False]


def test_the_switch_counts_at_once(house: House, awake: RecordedAwake) -> None:
    house.rooms.settings.show()
    press(house.rooms.settings.page.looks.screen_on)
    begin(house)
    assert awake.asked == []
    house.rooms.keeper.change("keep_screen_on", True)
    house.rooms.keeper.change("keep_screen_on", False)
    assert awake.asked == [True, False]


def test_it_stays_on_in_the_quiet_minute_and_not_after_it_or_the_window(
    house: House, awake: RecordedAwake
) -> None:
    begin(house)
    room, controller = house.rooms.session, house.rooms.session.controller
    while not controller.is_resting:
        controller.skip()
    assert awake.asked == [True]
    room.leave()
    assert awake.asked == [True, False]
    begin(house)
    house.rooms.window.close()
    assert awake.asked == [True, False, True, False]


def test_where_it_cannot_be_had_that_is_said_once_and_stands_in_the_settings(
    house: House, awake: RecordedAwake
) -> None:
    said = "The screen may go dark meanwhile"
    begin(house)
    page = house.rooms.session.page
    awake.told(False)
    assert page.display.under_ring.text() == said
    page.show_note("")
    awake.told(False)
    assert page.display.under_ring.text() != said
    house.rooms.session.controller.stop()
    assert "did not let Backchime" in told_in_settings(house)
    begin(house)
    awake.told(True)
    house.rooms.session.controller.stop()
    assert "did not let Backchime" not in told_in_settings(house)
    assert awake.asked == [True, False, True, False]


def told_in_settings(house: House) -> str:
    house.rooms.settings.show()
    return house.rooms.settings.page.looks.screen_on.accessibleDescription()


def test_a_change_of_the_language_leaves_the_old_session_and_the_next_is_followed(
    house: House, awake: RecordedAwake, qtbot: QtBot
) -> None:
    begin(house)
    old = house.rooms.session
    old.controller.stop()
    house.rooms.settings.show()
    with qtbot.waitSignal(old.destroyed):
        house.rooms.keeper.change("language", "de")
    house.rooms.keeper.change("keep_screen_on", False)
    house.rooms.keeper.change("keep_screen_on", True)
    begin(house)
    assert awake.asked == [True, False, True]
