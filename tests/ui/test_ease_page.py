"""Facts about easing off in the window: at any moment, with every way on, and nothing lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.audio.session_sounds import BREATHE
from backchime.core.ease_off import eased_off
from backchime.core.routine import Ease
from backchime.core.session_view import SessionView, State
from backchime.core.swaps import is_swapped, tags_from
from backchime.storage.guide_file import load_signs
from backchime.ui.guide_room import SIGNS_FILE
from backchime.ui.pages.ease_page import EasePage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES, shipped_routines
from tests.ui.library import timeline as laid_out
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import USUAL, House, open_house, press, tab_to
from tests.ui.session_views import an_appearance, view_at

Key = Qt.Key
SIGNS = load_signs(SIGNS_FILE)


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


def begin(house: House, routine: str = "express-5", *, at: float = 115) -> SessionView:
    """In a session; express-5 holds downward dog from 100 s on."""
    house.rooms.begin(house.rooms.library.lay_out(routine))
    wait(house, at)
    return view(house)


def wait(house: House, seconds: float) -> None:
    while seconds > 0:
        house.clock.turn(min(1.0, seconds))
        house.rooms.session.controller.tick()
        seconds -= 1.0


def view(house: House) -> SessionView:
    seen = house.rooms.session.controller.view()
    assert seen is not None
    return seen


def press_key(house: House, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(house.rooms.window.focusWidget(), key)


def page(house: House) -> EasePage:
    return house.rooms.session.ease_off.page


def spoken(house: House) -> list[str]:
    return [sound.name for sounds in house.chimes.played for sound in sounds if sound.name.endswith(".mp3")]


def said(page: EasePage) -> str:
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return " ".join(getattr(label, "words", label.text()) for label in labels)


# -- at any time --


@pytest.mark.parametrize("keys", [(), (Key.Key_Space,), (Key.Key_Space, Key.Key_Space), (Key.Key_Escape,)])
def test_h_eases_off_in_a_hold_a_pause_a_countdown_and_while_the_end_is_asked_about(
    house: House, keys: tuple[Qt.Key, ...]
) -> None:
    begin(house)
    press_key(house, *keys, Key.Key_H)
    assert house.rooms.window.page_key == "ease"
    assert view(house).state is State.PAUSED
    assert not house.rooms.session.controller.is_ticking


def test_the_button_is_in_sight_all_the_time_and_does_the_same(house: House) -> None:
    begin(house)
    session = house.rooms.session.page
    session.conceal_controls()
    press(session.controls.ease)
    assert house.rooms.window.page_key == "ease"


def test_the_buttons_of_a_pause_and_of_the_question_do_the_same(house: House) -> None:
    for button in ("pause", "question"):
        begin(house)
        session = house.rooms.session.page
        press_key(house, Key.Key_Space if button == "pause" else Key.Key_Escape)
        press(session.controls.hurts if button == "pause" else session.end_dialog.hurts)
        assert house.rooms.window.page_key == "ease"
        assert not session.asks_to_end
        house.rooms.session.end_eased()
        house.rooms.session.leave()


def test_after_a_sleep_h_still_eases_off(house: House) -> None:
    begin(house)
    house.clock.turn(3_600)
    press_key(house, Key.Key_H)
    assert house.rooms.window.page_key == "ease"


# -- what is heard --


def test_all_sound_stops_before_anything_else_is_done(house: House) -> None:
    begin(house)
    house.chimes.forget()
    house.clock.turn(0.5)
    house.rooms.session.hurt()
    assert house.chimes.calls[0] == "hush"
    after = house.chimes.played[len(house.chimes.played) - 1 :]
    assert [sound.name for sounds in after for sound in sounds] == ["release"]


def test_with_the_sound_off_there_is_no_tone(house: House) -> None:
    house.rooms.keeper.change("sound_on", False)
    begin(house)
    house.chimes.forget()
    press_key(house, Key.Key_H)
    assert house.chimes.played == []


def test_the_voice_says_how_to_come_out_of_the_pose_and_that_nothing_hurries(house: House) -> None:
    house.rooms.keeper.change("voice", "names")
    leaving = begin(house).timeline.step_of(view(house).phase).pose
    house.chimes.forget()
    press_key(house, Key.Key_H)
    phrases = house.rooms.session.controller.phrases
    wanted = [str(phrases.by_text[text].path) for text in (leaving.exit, BREATHE)]
    assert spoken(house) == wanted


# -- the three choices --


def test_gentle_positions_have_the_focus_and_enter_takes_them(house: House) -> None:
    before = begin(house)
    press_key(house, Key.Key_H)
    assert page(house).gentle.hasFocus()
    assert page(house).head.ease_out.words.endswith("Lower your knees to the mat and rest.")
    press_key(house, Key.Key_Return)
    assert house.rooms.window.page_key == "session"
    assert view(house).phase.pose == "childs-pose"
    assert view(house).holds_done == before.holds_done
    wait(house, 200)
    assert house.rooms.window.page_key == "finish"


def test_the_easier_version_is_told_before_and_shown_in_the_session(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H)
    assert page(house).easier.meaning == "Wall dog instead of Downward dog."
    press(page(house).easier)
    shown = house.rooms.session.page.display
    assert (shown.name.text(), shown.repetition.text()) == ("Wall dog", "Easier version")
    wait(house, 30)
    assert view(house).phase.pose == "wall-dog"
    assert view(house).state is State.RUNNING


def test_where_no_other_pose_is_easier_the_words_for_it_stand_under_the_ring(house: House) -> None:
    pose = begin(house, at=60).timeline.step_of(view(house).phase).pose
    assert pose.id == "childs-pose"
    press_key(house, Key.Key_H)
    assert page(house).easier.meaning == pose.easier_version
    press(page(house).easier)
    now = view(house)
    assert (now.phase.kind, now.timeline.step_of(now.phase).ease) == ("transition", Ease.EASIER)
    assert house.rooms.session.page.display.under_ring.text() == pose.easier_version.rstrip(".")


def test_what_is_already_easier_by_words_can_not_be_made_easier_again(house: House) -> None:
    begin(house, at=60)
    press_key(house, Key.Key_H)
    press(page(house).easier)
    press_key(house, Key.Key_H)
    assert page(house).easier.isHidden()


def test_ending_here_counts_and_leads_home(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H)
    press(page(house).end_here)
    assert house.rooms.window.page_key == "stopped"
    assert view(house).state is State.STOPPED
    press(house.rooms.session.stopped_page.home)
    assert house.rooms.window.page_key == "home"


def test_escape_ends_here(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H, Key.Key_Escape)
    assert house.rooms.window.page_key == "stopped"


def test_all_of_it_can_be_reached_by_tab(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H)
    shown = page(house)
    for wanted in (shown.end_here, shown.scale.options[0], shown.ask_signs, shown.help, shown.easier):
        tab_to(house.rooms.window, wanted)


# -- a number, and signs --


def test_a_number_is_kept_and_asks_for_nothing(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H, Key.Key_4)
    assert house.rooms.session.ratings.when_eased == 4
    assert not page(house).shows_signs
    assert page(house).gentle.isVisible()


def test_from_six_on_the_list_is_there_at_once_and_no_more_exercise(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H, Key.Key_6)
    shown = page(house)
    assert all(sign.text in said(shown) for sign in SIGNS.red_flags)
    assert not any(choice.isVisible() for choice in (shown.easier, shown.gentle))
    assert shown.end_first.isVisible()
    press_key(house, Key.Key_5)
    assert shown.gentle.isVisible()


@pytest.mark.parametrize("size", [(1120, 760), (1920, 1080)])
def test_the_list_of_emergency_signs_is_seen_without_scrolling(
    house: House, qapp: QApplication, size: tuple[int, int]
) -> None:
    house.rooms.window.resize(*size)
    begin(house)
    press_key(house, Key.Key_H, Key.Key_6)
    shown = page(house)
    qapp.processEvents()
    seen = [
        label
        for label in shown.signs.findChildren(QLabel)
        if getattr(label, "words", "") in (*SIGNS.of("now"), "If yes, get emergency help now.")
    ]
    assert len(seen) == len(SIGNS.of("now")) + 1
    for label in (*seen, shown.end_first):
        place = label.rect().translated(label.mapTo(shown.viewport(), label.rect().topLeft()))
        assert shown.viewport().rect().contains(place)


def test_the_scale_stands_below_the_signs_and_tab_goes_the_same_way(house: House, qapp: QApplication) -> None:
    begin(house)
    press_key(house, Key.Key_H, Key.Key_6)
    shown = page(house)
    qapp.processEvents()
    assert shown.scale.mapTo(shown, QPoint()).y() > shown.signs.mapTo(shown, QPoint()).y()
    shown.end_first.setFocus(Qt.FocusReason.TabFocusReason)
    for wanted in (shown.signs.help, shown.scale.options[6]):
        press_key(house, Key.Key_Tab)
        assert wanted.hasFocus()
    press_key(house, Key.Key_5)
    qapp.processEvents()
    shown.end_here.setFocus(Qt.FocusReason.TabFocusReason)
    for part in (shown.scale.options[5], shown.ask_signs, shown.help):
        press_key(house, Key.Key_Tab)
        assert part.hasFocus()


@pytest.mark.parametrize("way", ["easier", "gentle"])
def test_easing_off_leads_only_into_poses_that_suit_the_person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, way: str
) -> None:
    stored = {**json.loads(USUAL), "swap_tags": ["sore_wrists", "no_floor"]}
    for house in open_house(qtbot, qapp, tmp_path / "suits", settings=json.dumps(stored)):
        begin(house, "core-30", at=30)
        press_key(house, Key.Key_H)
        press({"easier": page(house).easier, "gentle": page(house).gentle}[way])
        now = view(house)
        tags = tags_from(house.settings.swap_tags)
        ahead = [now.timeline.step_of(phase).pose for phase in now.timeline.phases[now.index :]]
        assert ahead
        assert not [pose.id for pose in ahead if is_swapped(pose, tags)]


def test_asking_about_signs_shows_them_whatever_the_number(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H)
    shown = page(house)
    press(shown.ask_signs)
    assert shown.shows_signs
    press_key(house, Key.Key_1)
    assert shown.shows_signs
    assert shown.end_first.hasFocus()
    press(shown.end_first)
    assert house.rooms.window.page_key == "stopped"


def test_help_is_a_press_away_with_and_without_signs_and_leads_back(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H)
    for asked in (page(house).help, page(house).signs.help):
        if asked is page(house).signs.help:
            press(page(house).ask_signs)
        asked.click()
        assert house.rooms.guide.helps
        press_key(house, Key.Key_Escape)
        assert house.rooms.window.page_key == "ease"


def test_easing_off_again_starts_without_a_number(house: House) -> None:
    begin(house)
    press_key(house, Key.Key_H, Key.Key_3)
    press(page(house).gentle)
    press_key(house, Key.Key_H)
    assert page(house).scale.rating is None


# -- how it looks --


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rating", [None, 8])
def test_nothing_of_it_is_cut_off(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], *, rating: int | None
) -> None:
    with longer_words():
        shown = EasePage(an_appearance(qapp), SIGNS)
        qtbot.addWidget(shown)
        shown.setMinimumSize(*size)
        routine = shipped_routines()[0]
        poses = {step.pose.id: step.pose for one in shipped_routines() for step in one.steps}
        shown.show_offer(eased_off(view_at(laid_out(routine), 2), poses, time_to_move=1))
        with qtbot.waitExposed(shown):
            shown.show()
        if rating is not None:
            shown.scale.options[rating].click()
        qtbot.waitUntil(lambda: not cut_off(shown))


def test_it_shames_nobody(qapp: QApplication, qtbot: QtBot) -> None:
    shown = EasePage(an_appearance(qapp), SIGNS)
    qtbot.addWidget(shown)
    words = " ".join(label.text() for label in shown.findChildren(QLabel)).lower()
    assert not [word for word in ("fail", "gave up", "only", "lost", "!") if word in words]
