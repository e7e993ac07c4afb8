"""Facts about the whole app, its clock turned by hand: a person's way from the first window to the last."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.app import build, tell_of_bugs
from backchime.audio.chime_files import chime_paths
from backchime.audio.session_sounds import EASE_TONE_DB, EASE_TONE_SECONDS
from backchime.core.problem import Problem
from backchime.core.session_view import State
from backchime.core.timeline import CueKind
from backchime.places import SHIPPED_CHIMES, Places
from backchime.ui.rooms import Rooms
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import HandClock, RecordedChimes

Key = Qt.Key
NO_OUTPUT = Problem("No sound output found.", "Sessions will flash the screen edge instead.")


class Person:
    """Somebody at the app: presses keys, lets time go by, and looks."""

    def __init__(self, rooms: Rooms, clock: HandClock, chimes: RecordedChimes) -> None:
        self.rooms = rooms
        self.clock = clock
        self.chimes = chimes
        self.window = rooms.window

    def press(self, *keys: Qt.Key) -> None:
        """Presses keys as they come from the system: to whatever has the focus."""
        for key in keys:
            QTest.keyClick(self.window.focusWidget(), key)

    def wait(self, seconds: float) -> None:
        """Lets the session's time go by, a second at most at a time."""
        while seconds > 0:
            step = min(1.0, seconds)
            self.clock.turn(step)
            self.rooms.session.controller.tick()
            seconds -= step

    @property
    def page(self) -> str:
        return self.window.page_key

    @property
    def phase(self) -> str:
        view = self.rooms.session.controller.view()
        assert view is not None
        return view.phase.kind.value

    def state(self) -> State:
        view = self.rooms.session.controller.view()
        assert view is not None
        return view.state


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "data of Zoë")
    places.data_folder.mkdir()
    places.settings.write_text(
        '{"format": 1, "full_screen_sessions": false, "safety_accepted": true}', encoding="utf-8"
    )
    return places


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Person]:
    yield from _persons(qtbot, qapp, places)


def _persons(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Person]:
    clock, chimes = HandClock(), RecordedChimes()
    rooms = build(qapp, places, chimes=chimes, now=clock.now, wall_now=clock.wall_now)
    qtbot.addWidget(rooms.window)
    rooms.library.show_home()
    with qtbot.waitExposed(rooms.window):
        rooms.window.show()
    rooms.window.activateWindow()
    yield Person(rooms, clock, chimes)
    rooms.window.close()


def test_a_whole_session_from_home_to_home_with_the_keyboard_alone(person: Person) -> None:
    person.press(Key.Key_Tab)
    while person.window.focusWidget() is not person.rooms.library.home.grid:
        person.press(Key.Key_Tab)
    person.press(Key.Key_Right, Key.Key_Return)
    assert person.page == "preview"
    while person.window.focusWidget() is not person.rooms.library.preview.summary.start_button:
        person.press(Key.Key_Tab)
    person.press(Key.Key_Return)
    assert person.page == "session"
    person.wait(266)
    assert person.page == "finish"
    person.chimes.forget()
    person.press(Key.Key_Return)
    assert person.page == "home"
    assert person.chimes.calls == ["stop", "rest"]  # nothing of the quiet minute follows one home


def test_a_whole_session_with_the_mouse_alone(person: Person) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(person.rooms.library.home.suggestion.start_button, left)
    assert person.page == "session"
    person.wait(600)
    assert person.page == "finish"
    QTest.mouseClick(person.rooms.session.finish_page.home, left)
    assert person.page == "home"


def begun(person: Person, routine: str = "core-30", *, at: float = 20) -> Person:
    """In a session of `routine`, `at` seconds into it; core-30 holds its first pose from 17 to 47 s."""
    person.rooms.begin(person.rooms.library.lay_out(routine))
    person.wait(at)
    return person


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_MediaPlay, Key.Key_Period])
def test_a_key_pauses_and_carries_on(person: Person, key: Qt.Key) -> None:
    begun(person).press(key)
    assert person.state() is State.PAUSED
    person.press(key)
    assert person.state() is State.RE_ENTERING


def test_space_carries_on_whatever_has_the_focus(person: Person) -> None:
    begun(person).press(Key.Key_Space)
    person.rooms.session.page.controls.hurts.setFocus()
    person.press(Key.Key_Space)
    assert person.page == "session"
    assert person.state() is State.RE_ENTERING


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_PageDown, Key.Key_MediaNext])
def test_a_key_or_remote_goes_to_the_next_phase(person: Person, key: Qt.Key) -> None:
    begun(person).press(key)
    assert person.phase == "transition"


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_PageUp, Key.Key_MediaPrevious, Key.Key_R])
def test_a_key_or_remote_starts_the_hold_again(person: Person, key: Qt.Key) -> None:
    begun(person, at=30).press(key)
    view = person.rooms.session.controller.view()
    assert view is not None
    assert view.left_seconds == 30


@pytest.mark.parametrize(("key", "left"), [(Key.Key_Plus, 32), (Key.Key_Equal, 32), (Key.Key_Minus, 22)])
def test_a_key_changes_the_hold_by_five_seconds(person: Person, key: Qt.Key, left: float) -> None:
    begun(person).press(key)
    view = person.rooms.session.controller.view()
    assert view is not None
    assert view.left_seconds == left


def test_keys_in_another_window_are_not_the_sessions(person: Person, qtbot: QtBot) -> None:
    begun(person)
    other = QWidget()
    qtbot.addWidget(other)
    QTest.keyClick(other, Key.Key_Space)
    assert person.state() is State.RUNNING


def test_m_turns_the_sound_off_and_on_and_it_stays_so(person: Person, places: Places) -> None:
    begun(person).chimes.forget()
    person.press(Key.Key_M)
    assert person.chimes.calls == ["stop", "rest"]
    person.press(Key.Key_M)
    assert person.chimes.calls[-1] == "play"
    person.press(Key.Key_M)
    person.window.close()
    assert json.loads(places.settings.read_text(encoding="utf-8"))["sound_on"] is False


def test_h_stops_all_sound_in_the_same_call_and_then_comes_one_soft_tone(person: Person) -> None:
    begun(person).chimes.forget()
    person.press(Key.Key_H)
    assert person.page == "ease"
    assert person.chimes.calls[0] == "hush"
    assert person.chimes.calls[-2:] == ["stop", "play"]
    ((tone,),) = person.chimes.played[-1:]
    assert tone.name == CueKind.RELEASE
    assert tone.due == person.clock.steady + EASE_TONE_SECONDS
    assert tone.gain_db <= EASE_TONE_DB


def test_ending_after_easing_off_says_it_counts_and_when_to_get_help(person: Person) -> None:
    begun(person).press(Key.Key_H)
    person.press(Key.Key_Tab, Key.Key_Return)
    assert person.page == "stopped"
    assert person.chimes.calls[-2:] == ["stop", "rest"]
    assert person.rooms.session.stopped_page.head.words.words == "You listened to your back. That counts."
    while person.window.focusWidget() is not person.rooms.session.stopped_page.home:
        person.press(Key.Key_Tab)
    person.press(Key.Key_Return)
    assert person.page == "home"


def test_stopping_between_poses_tells_the_way_out_of_the_pose_one_leaves(person: Person) -> None:
    begun(person, at=50).press(Key.Key_H)  # on the way from the high plank to hands and knees
    leaving = person.rooms.library.library.poses["high-plank"].exit
    assert leaving.rstrip(".") in person.rooms.session.ease_off.page.head.ease_out.words


def test_stopping_before_the_first_pose_tells_no_way_out(person: Person) -> None:
    begun(person, at=2).press(Key.Key_H)
    assert person.rooms.session.ease_off.page.head.ease_out.words == "Ease out of the pose slowly."


def test_h_stops_even_while_the_end_is_asked_about(person: Person) -> None:
    begun(person).press(Key.Key_Escape, Key.Key_H)
    assert person.page == "ease"
    assert not person.rooms.session.page.asks_to_end


def test_a_session_gives_the_screen_back_only_if_it_took_it(person: Person) -> None:
    person.rooms.keeper.change("full_screen_sessions", True)
    begun(person).press(Key.Key_H, Key.Key_Escape)
    person.rooms.session.leave()
    assert not person.window.isFullScreen()
    person.window.toggle_full_screen()
    begun(person).press(Key.Key_H, Key.Key_Escape)
    person.rooms.session.leave()
    assert person.window.isFullScreen()
    person.window.toggle_full_screen()


def test_the_windows_place_is_kept_where_one_closes_it_in_a_session(person: Person, places: Places) -> None:
    person.rooms.keeper.change("full_screen_sessions", True)
    begun(person).window.close()
    assert json.loads(places.settings.read_text(encoding="utf-8"))["window_place"]


def test_a_resume_after_a_gap_brings_no_burst(person: Person) -> None:
    begun(person)
    person.clock.turn(100)
    person.press(Key.Key_F5)
    assert person.state() is State.PAUSED


def test_at_volume_nought_the_edge_flashes(person: Person) -> None:
    person.rooms.keeper.change("volume", 0)
    begun(person, at=17)
    assert person.rooms.session.page.flash.isVisible()


def test_escape_asks_and_escape_again_keeps_going(person: Person) -> None:
    seen: list[tuple[bool, State]] = []
    for key in (Key.Key_Escape, Key.Key_Escape):
        (person if seen else begun(person)).press(key)
        seen.append((person.rooms.session.page.asks_to_end, person.state()))
    assert seen == [(True, State.PAUSED), (False, State.RE_ENTERING)]


def test_a_remotes_start_button_never_ends_a_session(person: Person) -> None:
    begun(person)
    for key in (Key.Key_F5, Key.Key_Escape, Key.Key_F5, Key.Key_Escape, Key.Key_F5):
        person.press(key)
    assert person.page == "session"
    assert person.state() is State.RE_ENTERING


def test_a_paused_session_stays_paused_when_one_keeps_it(person: Person) -> None:
    begun(person).press(Key.Key_Space, Key.Key_Escape, Key.Key_Escape)
    assert person.state() is State.PAUSED


def test_ending_a_session_leads_home(person: Person) -> None:
    begun(person).press(Key.Key_Escape)
    person.press(Key.Key_Tab, Key.Key_Return)
    assert person.page == "home"
    assert not person.rooms.session.controller.is_ticking


@pytest.mark.parametrize("page", ["session", "ease", "finish", "stopped"])
def test_escape_and_main_pages_leave_the_end_of_a_session_but_not_the_session(
    person: Person, page: str
) -> None:
    begun(person, at=266 if page == "finish" else 20)
    if page in ("ease", "stopped"):
        person.press(Key.Key_H)
    if page == "stopped":
        person.press(Key.Key_Escape)
    assert person.page == page
    person.window.page_requested.emit("settings")
    assert person.page == (page if page in ("session", "ease") else "settings")


def test_sleep_pauses_with_a_sentence(person: Person) -> None:
    begun(person)
    person.clock.turn(3_600)
    person.rooms.session.controller.tick()
    assert person.state() is State.PAUSED
    assert person.rooms.session.page.display.reason.isVisible()
    assert "asleep" in person.rooms.session.page.display.reason.text()


def test_without_sound_a_chip_says_so_and_the_edge_flashes(person: Person) -> None:
    begun(person, at=16)
    person.chimes.tell(NO_OUTPUT)
    assert person.rooms.session.page.display.chip.isVisible()
    assert not person.rooms.session.page.flash.isVisible()
    person.wait(1)
    assert person.rooms.session.page.flash.isVisible()
    person.chimes.tell(None)
    assert not person.rooms.session.page.display.chip.isVisible()


def test_without_sound_home_says_so_until_it_is_back(person: Person) -> None:
    person.chimes.tell(NO_OUTPUT)
    assert person.window.banner.isVisible()
    QTest.mouseClick(person.window.banner.action_button, Qt.MouseButton.LeftButton)
    assert person.chimes.calls[-1] == "try again"
    person.chimes.tell(None)
    assert not person.window.banner.isVisible()


def test_a_changed_setting_applies_at_once_and_is_there_the_next_time(
    person: Person, places: Places, qtbot: QtBot, qapp: QApplication
) -> None:
    person.rooms.settings.show()
    person.rooms.settings.page.setting_changed.emit("core_hold_seconds", 20)
    assert person.rooms.library.lay_out("core-30").total_seconds == 266 - 4 * 10
    person.window.close()
    for again in _persons(qtbot, qapp, places):
        assert again.rooms.library.lay_out("core-30").total_seconds == 266 - 4 * 10


def test_a_look_chosen_in_the_settings_is_worn_in_every_picture(person: Person, places: Places) -> None:
    person.rooms.settings.show()
    chosen = person.rooms.settings.page.looks.person
    before = chosen.picture.grab().toImage()
    QTest.mouseClick(chosen.outfit.patches[1], Qt.MouseButton.LeftButton)
    assert chosen.picture.grab().toImage() != before
    person.rooms.begin(person.rooms.library.lay_out("core-30"))
    worn = person.rooms.session.page.display.card.art.grab().toImage()
    QTest.mouseClick(chosen.outfit.patches[2], Qt.MouseButton.LeftButton)
    assert person.rooms.session.page.display.card.art.grab().toImage() != worn
    person.window.close()
    assert json.loads(places.settings.read_text("utf-8"))["figure_outfit"] == "berry"


def test_the_hold_length_of_one_session_changes_no_setting(person: Person, places: Places) -> None:
    person.rooms.library.show_preview("core-30")
    before = places.settings.read_text(encoding="utf-8")
    person.rooms.library.preview.hold_factor_changed.emit(0.5)
    person.rooms.library.preview.start_requested.emit()
    view = person.rooms.session.controller.view()
    assert view is not None
    assert view.timeline.total_seconds == 266 - 4 * 15
    assert places.settings.read_text(encoding="utf-8") == before


def test_faults_in_the_own_file_are_told_and_shown_and_checked_again(
    qtbot: QtBot, qapp: QApplication, places: Places
) -> None:
    places.own_routines.write_text('{"format": 1, "routines": [{"id": "mine"}]}', encoding="utf-8")
    for person in _persons(qtbot, qapp, places):
        assert person.window.banner.isVisible()
        QTest.mouseClick(person.window.banner.action_button, Qt.MouseButton.LeftButton)
        assert person.page == "faults"
        assert len(person.rooms.library.faults.rows) == 2
        places.own_routines.write_text('{"format": 1}', encoding="utf-8")
        QTest.mouseClick(person.rooms.library.faults.check, Qt.MouseButton.LeftButton)
        assert person.page == "home"
        assert not person.window.banner.isVisible()


def test_damaged_settings_are_told_and_kept_aside(qtbot: QtBot, qapp: QApplication, places: Places) -> None:
    places.settings.write_text("{", encoding="utf-8")
    for person in _persons(qtbot, qapp, places):
        assert person.window.banner.isVisible()
    assert (places.data_folder / "settings.bad.json").exists()


def test_chimes_sound_as_the_settings_say_and_an_own_one_that_is_gone_is_told(
    qtbot: QtBot, qapp: QApplication, places: Places
) -> None:
    places.settings.write_text(
        '{"format": 1, "chime_set": "wood", "own_chimes": {"hold": "/home/zoë/gong.wav"}}', encoding="utf-8"
    )
    for person in _persons(qtbot, qapp, places):
        assert person.chimes.used == [chime_paths(SHIPPED_CHIMES, "wood")]
        assert person.window.banner.isVisible()
        person.rooms.keeper.change("own_chimes", {})
        assert not person.window.banner.isVisible()
        person.rooms.keeper.change("chime_set", "bells")
        assert person.chimes.used[-1] == chime_paths(SHIPPED_CHIMES, "bells")


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_an_exception_nobody_caught_is_told_once_and_pauses_the_session(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_of_bugs(person.rooms)
    begun(person)
    for _ in range(2):
        person.rooms.session.controller.resume()
        sys.excepthook(ValueError, ValueError("a bug"), None)
    boxes = person.window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "ValueError: a bug" in boxes[0].detailedText()
    assert person.state() is State.PAUSED
    boxes[0].close()
