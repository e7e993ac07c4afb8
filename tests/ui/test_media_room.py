"""Facts about a session that is led from elsewhere: by media keys, a headset, or the desktop's controls."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backchime.core.session_view import State
from backchime.system.desktop import Desktop
from backchime.system.media_keys import MediaKey, NowPlaying
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house

Key = Qt.Key


class RecordedKeys:
    """Media keys that a test presses, and what other programs are shown meanwhile."""

    def __init__(self) -> None:
        self.shown: list[NowPlaying | None] = []
        self.press: Callable[[MediaKey], None] = lambda _: None
        self.elapsed: Callable[[], float] = float

    def watch(self, pressed: Callable[[MediaKey], None], elapsed: Callable[[], float]) -> None:
        self.press, self.elapsed = pressed, elapsed

    def show(self, now: NowPlaying | None) -> None:
        self.shown.append(now)

    @property
    def now(self) -> NowPlaying:
        assert self.shown
        assert self.shown[-1] is not None
        return self.shown[-1]


@pytest.fixture
def keys() -> RecordedKeys:
    return RecordedKeys()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path, keys: RecordedKeys) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data", desktop=Desktop(make_media_keys=lambda: keys))


def begin(house: House, seconds: float = 0.0) -> None:
    house.rooms.begin(house.rooms.library.lay_out("back-yoga-10"))
    for _ in range(int(seconds)):
        house.clock.turn(1.0)
        house.rooms.session.controller.tick()


def house_elapsed(house: House) -> float:
    view = house.rooms.session.controller.view()
    assert view is not None
    return view.elapsed_seconds


def press_in_window(house: House, key: Qt.Key) -> None:
    """As a keyboard's key comes: there is no letter to it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(house.rooms.window.focusWidget(), event)


def state(house: House) -> State:
    view = house.rooms.session.controller.view()
    assert view is not None
    return view.state


def goes_on(house: House) -> bool:
    return state(house) in (State.RUNNING, State.RE_ENTERING)


def test_other_programs_are_shown_the_routine_the_pose_and_the_side(house: House, keys: RecordedKeys) -> None:
    assert keys.shown == []
    begin(house, 66.0)
    assert (keys.now.routine, keys.now.title) == ("10-minute back yoga", "Single knee to chest, left side")
    assert keys.now.seconds == 30.0
    assert keys.elapsed() == house_elapsed(house) > 0
    assert len(keys.shown) == len({now.number for now in keys.shown if now})  # once for each phase


def asks_to_end(house: House) -> bool:
    return house.rooms.session.page.asks_to_end


def test_keys_from_anywhere_pause_carry_on_and_lead_to_other_holds(house: House, keys: RecordedKeys) -> None:
    begin(house, 20.0)
    keys.press(MediaKey.PLAY_PAUSE)
    assert state(house) is State.PAUSED
    assert keys.now.is_paused
    keys.press(MediaKey.PAUSE)
    assert state(house) is State.PAUSED
    keys.press(MediaKey.PLAY)
    keys.press(MediaKey.PLAY)
    assert goes_on(house)
    number = keys.now.number
    keys.press(MediaKey.NEXT)
    keys.press(MediaKey.NEXT)
    assert keys.now.number == number + 2
    keys.press(MediaKey.PREVIOUS)
    assert keys.now.number < number + 2


def test_a_hold_begun_again_is_told(house: House, keys: RecordedKeys) -> None:
    begin(house, 60.0)
    shown = len(keys.shown)
    house.rooms.session.controller.restart_hold()
    assert len(keys.shown) == shown + 1


def test_stop_asks_first_and_play_answers_that_it_goes_on(house: House, keys: RecordedKeys) -> None:
    begin(house, 20.0)
    for key in (MediaKey.STOP, MediaKey.STOP, MediaKey.NEXT):
        keys.press(key)
        assert asks_to_end(house)
        assert state(house) is State.PAUSED
    keys.press(MediaKey.PLAY_PAUSE)
    assert not asks_to_end(house)
    assert goes_on(house)


def test_where_only_the_window_says_how_it_goes_on_no_key_does(house: House, keys: RecordedKeys) -> None:
    begin(house, 20.0)
    house.rooms.way.show_help()
    keys.press(MediaKey.PLAY)
    assert state(house) is State.PAUSED
    house.rooms.way.go_back()
    house.rooms.session.hurt()
    assert not keys.now.obeys
    keys.press(MediaKey.PLAY)
    assert house.rooms.window.page_key == "ease"
    assert state(house) is State.PAUSED


def test_with_its_end_the_keys_are_let_go_and_so_they_are_with_the_window(
    house: House, keys: RecordedKeys
) -> None:
    begin(house)
    while keys.shown[-1] is not None:
        house.rooms.session.controller.skip()
    assert state(house) is State.FINISHED
    begin(house)
    house.rooms.session.controller.stop()
    assert keys.shown[-1] is None
    begin(house)
    assert keys.now.number == 0
    house.rooms.window.showMinimized()
    keys.press(MediaKey.RAISE)
    assert not house.rooms.window.isMinimized()
    keys.press(MediaKey.QUIT)
    assert house.rooms.window.isHidden()
    assert keys.shown[-1] is None


def test_keys_that_reach_the_window_do_the_same_there(house: House) -> None:
    begin(house, 20.0)
    for key in (Key.Key_MediaTogglePlayPause, Key.Key_MediaPlay, Key.Key_Pause):
        press_in_window(house, key)
        assert state(house) is State.PAUSED
        press_in_window(house, key)
        assert goes_on(house)
    press_in_window(house, Key.Key_MediaPause)
    assert state(house) is State.PAUSED
    press_in_window(house, Key.Key_MediaStop)
    assert asks_to_end(house)
