"""Facts about when a session keeps the screen on: while it runs, and only then."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backchime.ui.awake_room import AwakeRoom
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house, press


class RecordedAwake:
    """A desktop that notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[bool] = []
        self.reasons: list[str] = []
        self.told: Callable[[bool], None] = lambda _: None

    def keep(self, on: bool, *, reason: str = "") -> None:
        self.asked.append(on)
        self.reasons.append(reason)

    def watch(self, told: Callable[[bool], None]) -> None:
        self.told = told

    def close(self) -> None:
        self.asked.append(False)


@pytest.fixture
def awake() -> RecordedAwake:
    return RecordedAwake()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path, awake: RecordedAwake) -> Iterator[House]:
    for made in open_house(qtbot, qapp, tmp_path / "data"):
        AwakeRoom(made.rooms, awake)
        yield made


def begin(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))


def test_it_stays_on_while_a_session_runs_and_only_then(house: House, awake: RecordedAwake) -> None:
    assert awake.asked == []
    begin(house)
    assert awake.asked == [True]
    assert awake.reasons == ["A session is running"]
    controller = house.rooms.session.controller
    for act in (controller.pause, controller.resume, controller.skip, controller.stop):
        act()
    assert awake.asked == [True, False, True, False]


def test_easing_off_lets_it_go_dark_until_the_session_goes_on(house: House, awake: RecordedAwake) -> None:
    begin(house)
    house.rooms.session.hurt()
    assert awake.asked == [True, False]


def test_it_stays_on_in_the_quiet_minute_at_the_end(house: House, awake: RecordedAwake) -> None:
    begin(house)
    room, controller = house.rooms.session, house.rooms.session.controller
    while controller.view() is not None and not controller.is_resting:
        controller.skip()
    assert awake.asked == [True]
    room.leave()
    assert awake.asked == [True, False]


def test_an_error_that_nobody_caught_lets_it_go_dark(house: House, awake: RecordedAwake) -> None:
    begin(house)
    house.rooms.pause()  # what is done then
    assert awake.asked == [True, False]


def test_the_switch_counts_at_once(house: House, awake: RecordedAwake) -> None:
    begin(house)
    house.rooms.keeper.change("keep_screen_on", False)
    house.rooms.keeper.change("keep_screen_on", True)
    assert awake.asked == [True, False, True]


def test_switched_off_nothing_is_asked(house: House, awake: RecordedAwake) -> None:
    house.rooms.settings.show()
    press(house.rooms.settings.page.looks.screen_on)
    begin(house)
    assert awake.asked == []


def test_closing_the_window_in_the_middle_lets_it_go_dark(house: House, awake: RecordedAwake) -> None:
    begin(house)
    house.rooms.window.close()
    assert awake.asked[-1] is False


def test_where_it_cannot_be_had_that_is_said_once_and_stands_in_the_settings(
    house: House, awake: RecordedAwake
) -> None:
    begin(house)
    page = house.rooms.session.page
    awake.told(False)
    assert page.display.under_ring.text() == "The screen may go dark meanwhile"
    page.show_note("")
    awake.told(False)
    assert page.display.under_ring.text() != "The screen may go dark meanwhile"
    house.rooms.session.controller.stop()
    house.rooms.settings.show()
    switch = house.rooms.settings.page.looks.screen_on
    assert "did not let Backchime" in switch.accessibleDescription()
    awake.told(True)
    house.rooms.library.show_home()
    house.rooms.settings.show()
    assert "did not let Backchime" not in switch.accessibleDescription()


def test_another_language_makes_the_session_anew_and_it_is_followed_as_well(
    qtbot: QtBot, house: House, awake: RecordedAwake
) -> None:
    begin(house)
    house.rooms.session.controller.stop()
    before = house.rooms.session
    house.rooms.keeper.change("language", "de")
    qtbot.waitUntil(lambda: house.rooms.session is not before)
    begin(house)
    assert awake.asked == [True, False, True]
