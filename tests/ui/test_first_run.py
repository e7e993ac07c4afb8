"""Facts about the first run: safety first, three steps, never again, and nobody is kept out."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.app import open_first_page
from backchime.core.guide import Signs
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.storage.guide_file import load_signs
from backchime.ui.first_run_room import HOLD_SETTINGS, SIGNS, FirstRunRoom, hold_number, with_hold
from backchime.ui.pages.first_run_page import FirstRunPage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.voice_sample import VoiceSample
from backchime.ui.widgets.tall_picture import TallPicture
from backchime.ui.widgets.texts import TextLabel
from msgspec.structs import replace
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key
NEW = '{"format": 1, "full_screen_sessions": false}'
NO_OUTPUT = Problem("No sound output found.", "Sessions will flash the screen edge instead.")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for house in open_house(qtbot, qapp, tmp_path / "data", settings=NEW):
        house.rooms.sound_check.sample = VoiceSample()  # no voice, so that nothing is asked about it
        house.chimes.forget()
        yield house


def room(house: House) -> FirstRunRoom:
    return house.rooms.first_run


def begin(house: House) -> FirstRunPage:
    """The first run, begun."""
    room(house).show()
    return room(house).page


def at_hold(house: House) -> FirstRunPage:
    """The first run, at its last step."""
    page = begin(house)
    press(page.understand)
    press(page.read)
    press(house.rooms.sound_check.page.heard_button)
    return page


def shown(page: FirstRunPage) -> str:
    """Which part is shown."""
    return next(name for name in ("safety", "lists", "hold") if getattr(page, name) is page.part)


def go_back(house: House) -> None:
    """As the keyboard does."""
    QTest.keyClick(house.rooms.window.focusWidget(), Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_the_way_leads_through_three_steps_to_home(house: House) -> None:
    page = begin(house)
    assert page.marks.said.words == "Step 1 of 3"
    press(page.understand)
    assert shown(page) == "lists"
    press(page.read)
    assert house.rooms.window.page_key == "sound_check"
    check = house.rooms.sound_check.page
    assert check.marks.said.words == "Step 2 of 3"
    press(check.heard_button)
    assert shown(page) == "hold"
    assert page.marks.said.words == "Step 3 of 3"
    press(page.see_routines)
    assert house.rooms.window.page_key == "home"


def test_it_is_needed_until_its_first_step_is_accepted(house: House) -> None:
    page = begin(house)
    assert house.rooms.needs_first_run
    press(page.understand)
    assert house.rooms.needs_first_run
    press(page.read)
    assert not house.rooms.needs_first_run


def test_what_was_accepted_is_kept(house: House, tmp_path: Path) -> None:
    page = begin(house)
    press(page.understand)
    press(page.read)
    house.rooms.window.close()
    stored = json.loads((tmp_path / "data" / "settings.json").read_text(encoding="utf-8"))
    assert stored["safety_accepted"] is True


def test_nobody_passes_without_the_signs_that_need_help_in_sight(house: House) -> None:
    page = begin(house)
    press(page.understand)
    assert page.lists.signs.isVisible()
    told = "".join(label.words for label in page.lists.signs.findChildren(TextLabel))
    for sign in load_signs(SIGNS).red_flags:
        assert sign.text in told


def test_the_signs_can_be_seen_before_anything_is_accepted(house: House) -> None:
    page = begin(house)
    press(page.help)
    assert shown(page) == "lists"


def test_it_says_what_it_is_not(house: House) -> None:
    told = [label.words for label in begin(house).safety.findChildren(TextLabel)]
    assert any(words.startswith("Information and a timer, not medical care.") for words in told)


def test_alt_left_goes_back_step_by_step_and_from_the_first_home(house: House) -> None:
    page = at_hold(house)
    go_back(house)
    assert house.rooms.window.page_key == "sound_check"
    go_back(house)
    assert room(house).is_shown
    assert shown(page) == "lists"
    go_back(house)
    assert shown(page) == "safety"
    go_back(house)
    assert house.rooms.window.page_key == "home"


def test_the_mouse_goes_back_too(house: House) -> None:
    page = at_hold(house)
    press(page.back)
    press(house.rooms.sound_check.page.back_button)
    assert shown(page) == "lists"
    press(page.back)
    assert shown(page) == "safety"


@pytest.mark.parametrize("step", ["safety", "lists", "sound", "hold"])
def test_escape_leaves_it_at_any_step_in_silence(house: House, step: str) -> None:
    page = begin(house)
    if step != "safety":
        press(page.understand)
    if step in ("sound", "hold"):
        press(page.read)
    if step == "hold":
        press(house.rooms.sound_check.page.heard_button)
    QTest.keyClick(house.rooms.window.focusWidget(), Key.Key_Escape)
    assert house.rooms.window.page_key == "home"
    assert house.rooms.ringing.name == ""
    assert house.settings.safety_accepted is (step in ("sound", "hold"))


def test_who_cannot_hear_gets_through_and_sees_the_edge_flash(house: House) -> None:
    page = begin(house)
    press(page.understand)
    press(page.read)
    check = house.rooms.sound_check.page
    press(check.not_heard_button)
    press(check.go_on_button)
    assert shown(page) == "hold"
    assert house.settings.flash_edge
    press(page.see_routines)
    assert house.rooms.window.page_key == "home"


def test_without_an_output_one_gets_through_too(house: House) -> None:
    house.chimes.tell(NO_OUTPUT)
    page = begin(house)
    press(page.understand)
    press(page.read)
    press(house.rooms.sound_check.page.go_on_button)
    assert shown(page) == "hold"


def test_all_of_it_goes_with_the_keyboard_alone(house: House) -> None:
    page, window = begin(house), house.rooms.window
    tab_to(window, page.help)
    tab_to(window, page.understand)
    QTest.keyClick(page.understand, Key.Key_Return)
    tab_to(window, page.back)
    tab_to(window, page.read)
    QTest.keyClick(page.read, Key.Key_Return)
    tab_to(window, house.rooms.sound_check.page.heard_button)
    QTest.keyClick(house.rooms.sound_check.page.heard_button, Key.Key_Return)
    tab_to(window, page.hold.lengths.cards[1])
    QTest.keyClick(page.hold.lengths.cards[1], Key.Key_Up)
    tab_to(window, page.see_routines)
    QTest.keyClick(page.see_routines, Key.Key_Return)
    assert (house.settings.stretch_hold_seconds, house.settings.core_hold_seconds) == (15, 15)


@pytest.mark.parametrize(("number", "seconds"), list(enumerate(HOLD_SETTINGS)))
def test_a_length_is_taken_at_once_and_shown_when_one_comes_back(
    house: House, number: int, seconds: tuple[int | None, int | None]
) -> None:
    page = at_hold(house)
    press(page.hold.lengths.cards[2 - number])
    press(page.hold.lengths.cards[number])
    assert (house.settings.stretch_hold_seconds, house.settings.core_hold_seconds) == seconds
    go_back(house)
    press(house.rooms.sound_check.page.heard_button)
    assert page.hold.lengths.cards[number].isChecked()


def test_thirty_seconds_are_taken_until_another_length_is(house: House) -> None:
    cards = at_hold(house).hold.lengths.cards
    assert cards[1].isChecked()
    assert cards[1].accessibleName() == "Length of a hold, 30 seconds, Recommended"
    assert cards[1].accessibleDescription() == "10 min a session"
    assert cards[0].accessibleDescription() == "7 min 15 s a session"


def test_a_reminder_can_be_had_at_the_time_it_says(house: House) -> None:
    reminder = at_hold(house).hold.reminder
    assert reminder.accessibleName() == "Remind me on weekdays at 18:30"
    assert not reminder.isChecked()
    press(reminder)
    assert house.settings.reminders_on


def test_a_reminder_of_other_days_does_not_speak_of_weekdays(house: House) -> None:
    house.rooms.keeper.change("reminder_days", (6,))
    house.rooms.keeper.change("reminder_minute", 9 * 60)
    assert at_hold(house).hold.reminder.accessibleName() == "Remind me at 09:00"


def test_holds_of_another_length_are_left_alone() -> None:
    others = Settings(stretch_hold_seconds=20)
    assert hold_number(others) == 1
    assert with_hold(others, 0) == replace(others, stretch_hold_seconds=15, core_hold_seconds=15)


def test_before_a_session_only_the_safety_is_asked_for(house: House, qtbot: QtBot) -> None:
    room(house).show(only_safety=True)
    page = room(house).page
    assert page.marks.isHidden()
    press(page.understand)
    with qtbot.waitSignal(room(house).accepted):
        press(page.read)
    assert house.rooms.window.page_key == "home"
    assert house.settings.safety_accepted


def test_who_leaves_the_safety_does_not_come_into_the_session(house: House, qtbot: QtBot) -> None:
    room(house).show(only_safety=True)
    with qtbot.assertNotEmitted(room(house).accepted):
        go_back(house)
    assert house.rooms.window.page_key == "home"
    assert not house.settings.safety_accepted


def test_nobody_gets_into_a_session_past_the_safety(house: House) -> None:
    page = begin(house)
    QTest.keyClick(house.rooms.window.focusWidget(), Key.Key_Escape)
    press(house.rooms.library.home.suggestion.start_button)
    assert shown(page) == "safety"
    assert not house.rooms.session.controller.is_ticking
    QTest.keyClick(house.rooms.window.focusWidget(), Key.Key_Escape)
    assert house.rooms.window.page_key == "home"
    press(house.rooms.library.home.suggestion.start_button)
    press(page.understand)
    press(page.read)
    assert house.rooms.window.page_key == "session"


def test_who_leaves_the_safety_before_a_trial_is_back_at_the_routine(house: House) -> None:
    house.rooms.making.editor.make_new()
    house.rooms.making.editor.try_requested.emit(house.rooms.library.lay_out("core-30"))
    assert room(house).is_shown
    QTest.keyClick(house.rooms.window.focusWidget(), Key.Key_Escape)
    assert house.rooms.window.page_key == "editor"
    assert not house.rooms.making.is_trying


class Settling(QObject):
    """Stands for chimes that find out whether there is sound."""

    settled = Signal()


@pytest.mark.parametrize("sound_first", [True, False])
def test_a_first_start_into_a_session_asks_for_the_safety_before_it_begins(
    house: House, sound_first: bool
) -> None:
    sound = Settling()
    open_first_page(house.rooms, "core-30", settled=sound.settled)
    page = room(house).page
    assert shown(page) == "safety"
    if sound_first:
        sound.settled.emit()
        assert room(house).is_shown
    press(page.understand)
    press(page.read)
    if not sound_first:
        assert house.rooms.window.page_key == "home"
        sound.settled.emit()
    assert house.rooms.window.page_key == "session"


def test_a_later_start_into_a_session_asks_nothing(house: House) -> None:
    house.rooms.keeper.change("safety_accepted", True)
    sound = Settling()
    open_first_page(house.rooms, "core-30", settled=sound.settled)
    sound.settled.emit()
    assert house.rooms.window.page_key == "session"


def test_a_later_start_shows_home(house: House) -> None:
    house.rooms.keeper.change("safety_accepted", True)
    open_first_page(house.rooms, None, settled=Settling().settled)
    assert house.rooms.window.page_key == "home"


def test_the_first_start_shows_the_first_run(house: House) -> None:
    open_first_page(house.rooms, None, settled=Settling().settled)
    assert room(house).is_shown


def test_the_figure_lies_on_its_mat(qapp: QApplication, qtbot: QtBot) -> None:
    picture = TallPicture(Appearance(qapp, "light"))
    qtbot.addWidget(picture)
    for width, height in ((448, 760), (196, 560), (640, 1080)):
        picture.resize(width, height)
        for shape in (QRectF(0, -90, 400, 95), QRectF(0, -400, 180, 404)):
            rect = picture.figure_rect(shape)
            assert rect.left() >= 0
            assert rect.right() <= width
            assert rect.top() >= 0
            assert picture.bar_rect.top() <= rect.bottom() <= picture.bar_rect.bottom() + rect.height() / 10


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("part", ["safety", "lists", "hold"])
def test_nothing_is_cut_off_in_long_words(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], part: str
) -> None:
    load_fonts()
    with longer_words():
        page = FirstRunPage(Appearance(qapp, "light"), load_signs(SIGNS))
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.show_steps(1, of=3)
        page.hold.show_totals((435.0, 600.0, 765.0))
        page.show_part(getattr(page, part))
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: cut_off(page) == [])


def test_without_the_file_of_the_signs_one_gets_through_all_the_same(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = FirstRunPage(Appearance(qapp, "light"), Signs(()))
    qtbot.addWidget(page)
    page.show_part(page.lists)
    assert "emergency care" in page.lists.signs.told("now")
