"""Facts about being asked for pain: before a session, after it, and on the way out; never more than once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.session_view import SessionView
from backchime.core.settings import Settings
from backchime.ui.pages.check_in_page import CheckInPage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to
from tests.ui.session_views import an_appearance

Key = Qt.Key
ASKS = (
    '{"format": 1, "full_screen_sessions": false, "safety_accepted": true, '
    '"check_in": true, "quiet_ending": false}'
)
SEVERITY = ("mild", "moderate", "severe", "strong", "bearable")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path, settings=ASKS)


def start(house: House, routine: str = "core-30") -> CheckInPage:
    house.rooms.begin(house.rooms.library.lay_out(routine))
    return house.rooms.check_in.page


def test_the_question_stands_in_the_middle_of_any_window(house: House, qapp: QApplication) -> None:
    for width in (1120, 1920, 2560):
        house.rooms.window.resize(width, 900)
        page = start(house)
        qapp.processEvents()
        middle = page.scale.mapTo(page, page.scale.rect().center()).x()
        assert abs(middle - page.width() / 2) <= 2
        house.rooms.library.show_home()


def press_key(house: House, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(house.rooms.window.focusWidget(), key)


def view(house: House) -> SessionView:
    seen = house.rooms.session.controller.view()
    assert seen is not None
    return seen


def finish(house: House) -> None:
    while house.rooms.window.page_key == "session":
        house.rooms.session.controller.skip()


def said(page: CheckInPage) -> str:
    return " ".join(getattr(label, "words", "") for label in page.findChildren(QLabel) if label.isVisible())


def page_key(house: House) -> str:
    return house.rooms.window.page_key


# -- before a session --


def test_nobody_is_asked_who_does_not_want_it(house: House) -> None:
    assert Settings().check_in is False
    house.rooms.keeper.change("check_in", False)
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    assert page_key(house) == "session"


def test_a_number_key_and_enter_are_enough(house: House) -> None:
    start(house)
    assert page_key(house) == "check-in"
    press_key(house, Key.Key_4, Key.Key_Return)
    assert page_key(house) == "session"
    assert house.rooms.session.ratings.before == 4


def test_skipping_is_as_large_as_going_on_and_starts_without_a_number(house: House) -> None:
    page = start(house)
    assert page.skip.height() == page.go_on.height()
    press_key(house, Key.Key_4)
    press(page.skip)
    assert page_key(house) == "session"
    assert house.rooms.session.ratings.before is None


def test_no_number_is_called_mild_or_severe(house: House) -> None:
    page = start(house)
    for number in range(11):
        page.scale.options[number].click()
        names = " ".join(option.accessibleName() for option in page.scale.options)
        assert not [word for word in SEVERITY if word in f"{said(page)} {names}".lower()]


def test_from_seven_on_resting_comes_first_and_nothing_is_barred(house: House) -> None:
    page = start(house)
    press_key(house, Key.Key_6)
    assert page.go_on.isVisible()
    assert not page.rest.isVisible()
    press_key(house, Key.Key_8)
    assert page.rest.hasFocus()
    assert "8 is a lot. Resting today is a good choice." in said(page)
    assert page.help.isVisible()
    assert page.half.isVisible()
    press(page.skip)
    assert page_key(house) == "session"


def test_resting_leads_home_with_a_kind_word(house: House) -> None:
    page = start(house)
    press_key(house, Key.Key_9)
    press(page.rest)
    assert page_key(house) == "home"
    assert house.rooms.window.toast.isVisible()


def test_half_length_holds_are_half_as_long(house: House) -> None:
    page = start(house)
    press_key(house, Key.Key_7)
    press(page.half)
    assert page_key(house) == "session"
    assert view(house).timeline.holds[0].seconds == 15
    assert house.rooms.session.ratings.before == 7


def test_one_press_turns_the_question_off_and_starts(house: House) -> None:
    page = start(house)
    press(page.off)
    assert page_key(house) == "session"
    assert house.settings.check_in is False


def test_back_and_escape_lead_home_without_a_session(house: House) -> None:
    page = start(house)
    press(page.back_button)
    assert page_key(house) == "home"
    start(house)
    press_key(house, Key.Key_Escape)
    assert page_key(house) == "home"


def test_help_leads_back_to_the_question_with_its_answer(house: House) -> None:
    page = start(house)
    press_key(house, Key.Key_8)
    page.help.click()
    assert house.rooms.guide.helps
    press_key(house, Key.Key_Escape)
    assert page_key(house) == "check-in"
    assert page.scale.rating == 8


def test_all_of_it_can_be_reached_by_tab(house: House) -> None:
    page = start(house)
    for wanted in (page.scale.options[0], page.skip, page.go_on, page.off, page.back_button):
        tab_to(house.rooms.window, wanted)


def test_the_preview_and_the_settings_turn_it_on_and_off(house: House) -> None:
    house.rooms.library.show_preview("core-30")
    toggle = house.rooms.library.preview.summary.check_in
    assert toggle.isChecked()
    toggle.click()
    assert house.settings.check_in is False
    house.rooms.settings.show()
    assert not house.rooms.settings.page.body.asking.check_in.isChecked()
    house.rooms.settings.page.body.asking.check_in.click()
    assert house.settings.check_in is True


def test_each_question_is_off_in_one_press_of_its_own(house: House) -> None:
    house.rooms.settings.show_body()
    asking = house.rooms.settings.page.body.asking
    for toggle, name in (
        (asking.effort, "ask_effort"),
        (asking.settled, "ask_settled"),
        (asking.activities, "ask_activities"),
    ):
        assert toggle.isChecked()
        toggle.click()
        assert getattr(house.settings, name) is False
    assert house.settings.check_in is True


# -- after a session --


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (Key.Key_4, Key.Key_2, "2 of 10. 2 points lower than before."),
        (Key.Key_4, Key.Key_4, "4 of 10. The same as before."),
        (Key.Key_4, Key.Key_6, "6 of 10. 2 points higher than before. Take it easy today"),
    ],
)
def test_the_end_compares_with_the_beginning(
    house: House, before: Qt.Key, after: Qt.Key, sentence: str
) -> None:
    start(house)
    press_key(house, before, Key.Key_Return)
    finish(house)
    page = house.rooms.session.finish_page
    assert page.was.words == "It was 4 before you started."
    assert page.home.isEnabled()
    press_key(house, after)
    assert page.comparison.words.words.startswith(sentence)
    assert page.comparison.arrow.isVisible() is ("lower" in sentence)
    assert house.rooms.session.ratings.after == page.scale.rating


def test_without_a_number_before_there_is_nothing_to_compare(house: House) -> None:
    press(start(house).skip)
    finish(house)
    page = house.rooms.session.finish_page
    press_key(house, Key.Key_3)
    assert not page.comparison.isVisible()
    assert house.rooms.session.ratings.after == 3


def test_in_the_quiet_minute_nothing_is_asked_until_somebody_presses_a_number(house: House) -> None:
    house.rooms.keeper.change("quiet_ending", True)
    press(start(house).skip)
    finish(house)
    page = house.rooms.session.finish_page
    assert not page.scale.isVisible()
    press_key(house, Key.Key_3)
    assert page.scale.isVisible()
    assert page.scale.rating == 3


def test_one_can_end_with_a_rating_or_without(house: House) -> None:
    for rated in (True, False):
        press(start(house).skip)
        press_key(house, Key.Key_Escape)
        dialog = house.rooms.session.page.end_dialog
        press(dialog.rate if rated else dialog.end)
        assert page_key(house) == ("rate" if rated else "home")
    assert house.rooms.session.ratings.after is None


def test_a_rating_on_the_way_out_is_kept_and_leads_home(house: House) -> None:
    start(house)
    press_key(house, Key.Key_4, Key.Key_Return, Key.Key_Escape)
    press(house.rooms.session.page.end_dialog.rate)
    press_key(house, Key.Key_5)
    assert "1 points higher" in house.rooms.session.rate_page.comparison.words.words or (
        "1 point higher" in house.rooms.session.rate_page.comparison.words.words
    )
    press_key(house, Key.Key_Return)
    assert page_key(house) == "home"
    assert house.rooms.session.ratings.after == 5


def test_who_gave_no_number_when_easing_off_may_give_one_after_it(house: House) -> None:
    for given in (False, True):
        press(start(house).skip)
        press_key(house, Key.Key_H, *((Key.Key_3,) if given else ()))
        house.rooms.session.end_eased()
        assert house.rooms.session.stopped_page.rate.isVisible() is not given
        house.rooms.session.leave()


# -- how it looks --


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rating", [None, 4, 8])
def test_nothing_of_it_is_cut_off(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], *, rating: int | None
) -> None:
    with longer_words():
        page = CheckInPage(an_appearance(qapp))
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.ask("Rückenfreundliche Abendentspannung")
        with qtbot.waitExposed(page):
            page.show()
        if rating is not None:
            page.scale.options[rating].click()
        qtbot.waitUntil(lambda: not cut_off(page))
