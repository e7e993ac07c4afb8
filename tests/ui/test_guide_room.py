"""Facts about the guide in the window: one way to help from everywhere, and back to the same place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.session_view import State
from backchime.ui.guide_room import GuideRoom
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.article_cards import ArticleCards
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.number_fields import NumberFields
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


def said_on(page: QWidget) -> str:
    return " ".join(getattr(label, "words", label.text()) for label in page.findChildren(QLabel))


def fields_of(house: House) -> NumberFields:
    house.rooms.guide.show("help")
    fields = house.rooms.guide.page.articles["help"].numbers
    assert fields is not None
    return fields


def nothing_is_cut_off(qtbot: QtBot, page: QWidget) -> None:
    qtbot.waitUntil(lambda: not cut_off(page))


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Key.Key_Delete)


# -- the guide --


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_3, CTRL), (Key.Key_F1, CTRL ^ CTRL)])
def test_keys_open_the_guide_and_escape_leads_home(
    house: House, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window = house.rooms.window
    QTest.keyClick(window, key, modifier)
    assert window.page_key == "guide"
    assert window.rail.item("guide").isChecked()
    QTest.keyClick(window, Key.Key_Escape)
    assert window.page_key == "home"


def test_from_a_preview_the_guide_leads_back_to_it_and_from_elsewhere_home(house: House) -> None:
    window, library = house.rooms.window, house.rooms.library
    library.show_preview("core-30", 0.5)
    head = library.preview.rows[1].head
    tab_to(window, head)
    for _ in range(2):  # the guide's key in the guide changes nothing
        QTest.keyClick(window, Key.Key_F1)
        assert window.page_key == "guide"
    QTest.keyClick(window, Key.Key_Escape)
    assert (window.page_key, window.focusWidget()) == ("preview", head)
    QTest.keyClick(window, Key.Key_F1)
    QTest.keyClick(window, Key.Key_1, CTRL)
    assert window.page_key == "home"
    QTest.keyClick(window, Key.Key_F1)
    QTest.keyClick(window, Key.Key_Escape)
    assert window.page_key == "home"


def test_the_guide_opens_on_when_to_get_help_and_then_where_it_was_left(house: House) -> None:
    window, guide = house.rooms.window, house.rooms.guide
    press(window.rail.item("guide"))
    assert guide.page.nav.items[guide.page.nav.choice].text() == "When to get help"
    press(guide.page.nav.items[3])
    press(window.rail.item("home"))
    assert window.page_key == "home"
    press(window.rail.item("guide"))
    assert guide.page.nav.items[guide.page.nav.choice].text() == "Massage"


def test_the_list_is_one_tab_stop_and_arrows_open_articles(house: House) -> None:
    house.rooms.window.resize(1120, 760)
    house.rooms.guide.show()
    page = house.rooms.guide.page
    tab_to(page, page.nav.items[0])
    QTest.keyClick(page.nav.items[0], Key.Key_Down)
    assert page.nav.choice == 1
    assert page.articles["before"].isVisible()
    QTest.keyClick(page.nav.items[1], Key.Key_Tab)
    assert page.focusWidget() not in page.nav.items


def test_an_article_without_controls_scrolls_by_keys(house: House) -> None:
    house.rooms.window.resize(720, 560)
    house.rooms.guide.show("how-often")
    page = house.rooms.guide.page
    area = page.stack.currentWidget()
    assert area is not None
    tab_to(page, area)
    QTest.keyClick(area, Key.Key_PageDown)
    assert page.articles["how-often"].mapTo(area, page.articles["how-often"].rect().topLeft()).y() < 0


def test_articles_are_laid_out_when_they_are_first_read(house: House) -> None:
    house.rooms.guide.show()
    assert list(house.rooms.guide.page.articles) == ["help"]


def test_every_article_ends_with_what_backchime_is_not(house: House) -> None:
    for article in house.rooms.guide.guide.articles:
        house.rooms.guide.show(article.id)
        said = said_on(house.rooms.guide.page.articles[article.id])
        assert said.endswith("ask a doctor or physiotherapist if you are unsure.")
        assert "This app is not a medical device." in said


def test_the_button_in_an_article_opens_the_signs(house: House) -> None:
    house.rooms.guide.show("massage")
    page = house.rooms.guide.page
    link = page.articles["massage"].findChild(HelpLink)
    assert link is not None
    press(link)
    assert page.nav.choice == 0
    assert page.articles["help"].isVisible()


def test_cards_stand_beside_each_other_where_there_is_room(house: House, qtbot: QtBot) -> None:
    house.rooms.guide.show("massage")
    cards = house.rooms.guide.page.articles["massage"].findChild(ArticleCards)
    assert cards is not None
    qtbot.waitUntil(lambda: cards.stand_beside)
    cards.setFixedWidth(300)
    qtbot.waitUntil(lambda: not cards.stand_beside)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_guide_is_cut_off(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    with longer_words():
        for house in open_house(qtbot, qapp, tmp_path):
            house.rooms.window.resize(*size)
            for article in house.rooms.guide.guide.articles:
                house.rooms.guide.show(article.id)
                nothing_is_cut_off(qtbot, house.rooms.guide.page)
            house.rooms.way.show_help()
            nothing_is_cut_off(qtbot, house.rooms.guide.help)


# -- the signs and the numbers --


def test_all_signs_are_there_word_for_word_and_nothing_is_asked(house: House) -> None:
    house.rooms.guide.show()
    article = house.rooms.guide.page.articles["help"]
    said = said_on(article)
    for tier in ("now", "urgent", "soon"):
        assert all(sign in said for sign in house.rooms.guide.signs.of(tier))
    assert said.index("Numbness or tingling") < said.index("High temperature") < said.index("First bad back")


@pytest.mark.parametrize(
    ("locale", "now", "urgent"),
    [
        (
            "en_GB",
            "Stop. Call 999 or go to emergency care.",
            "Stop exercising and speak to a doctor today or tomorrow. You can also call 111.",
        ),
        (
            "fr_FR",
            "Stop. Call 15 or 112, or go to emergency care.",
            "Stop exercising and speak to a doctor today or tomorrow. "
            "In some regions you can also call 116 117.",
        ),
        (
            "C",
            "Stop. Call your emergency number or go to emergency care.",
            "Stop exercising and speak to a doctor today or tomorrow.",
        ),
    ],
)
def test_the_tiers_say_whom_to_call_in_the_persons_country(
    house: House, qapp: QApplication, locale: str, now: str, urgent: str
) -> None:
    rooms = house.rooms
    guide = GuideRoom(
        rooms.window,
        Appearance(qapp, "light"),
        keeper=rooms.keeper,
        poses=dict,
        locale=QLocale(locale),
    )
    signs = guide.page.articles["help"].signs
    assert signs is not None
    assert (signs.told("now"), signs.told("urgent")) == (now, urgent)
    assert signs.told("soon") == "Book a visit with a doctor or physiotherapist before you go on."


def test_ones_own_number_is_told_at_once_and_kept(house: House) -> None:
    fields = fields_of(house)
    assert not fields.back.isVisible()
    write(fields.emergency.line, "112")
    assert house.settings.emergency_number == "112"
    signs = house.rooms.guide.page.articles["help"].signs
    assert signs is not None
    assert signs.told("now") == "Stop. Call 112 or go to emergency care."
    assert fields.back.isVisible()
    press(fields.back)
    assert house.settings.emergency_number == ""
    assert fields.emergency.line.text() == ""
    assert not fields.back.isVisible()


def test_what_is_no_number_is_explained_and_not_taken(house: House) -> None:
    fields = fields_of(house)
    write(fields.emergency.line, "112")
    write(fields.emergency.line, "my doctor")
    assert house.settings.emergency_number == "112"
    QTest.keyClick(fields.emergency.line, Key.Key_Return)
    assert fields.emergency.fault.words == "Use digits and spaces, such as 112."
    assert fields.emergency.line.accessibleDescription() == "Use digits and spaces, such as 112."
    write(fields.emergency.line, "999")
    assert not fields.emergency.fault.isVisible()
    assert house.settings.emergency_number == "999"


def test_writing_a_question_mark_does_not_open_the_list_of_keys(house: House) -> None:
    fields = fields_of(house)
    write(fields.emergency.line, "?")
    assert fields.emergency.line.text() == "?"
    assert not house.rooms.guide.shows_keys


# -- help from anywhere, and back --


def test_from_a_session_help_pauses_it_and_back_leads_to_the_same_moment(house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("back-yoga-10"))
    house.clock.turn(1.5)
    rooms.session.controller.tick()
    before = rooms.session.controller.view()
    assert before is not None
    QTest.keyClick(rooms.window, Key.Key_F1)
    assert rooms.window.page_key == "help"
    assert "Your session is paused" in said_on(rooms.guide.help)
    for _ in range(30):  # seconds, as they go by while the signs are read
        house.clock.turn(1.0)
        rooms.session.controller.tick()
    QTest.keyClick(rooms.window, Key.Key_Escape)
    assert rooms.window.page_key == "session"
    after = rooms.session.controller.view()
    assert after is not None
    assert (after.state, after.phase, after.left_seconds) == (
        State.PAUSED,
        before.phase,
        before.left_seconds,
    )
    QTest.keyClick(rooms.window, Key.Key_Space)
    assert rooms.session.controller.is_ticking


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_3, Key.Key_Comma])
def test_while_help_is_shown_over_a_session_no_key_loses_the_session(house: House, key: Qt.Key) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("back-yoga-10"))
    rooms.way.show_help()
    QTest.keyClick(rooms.window, key, CTRL)
    assert rooms.window.page_key in ("session", "help")
    for key_of_the_session in (Key.Key_H, Key.Key_R, Key.Key_Right):
        if rooms.window.page_key == "help":
            QTest.keyClick(rooms.window, key_of_the_session)
            assert rooms.window.page_key == "help"


def test_from_the_preview_help_is_beside_ask_first_and_back_leads_to_the_button(house: House) -> None:
    rooms = house.rooms
    rooms.library.show_preview("back-yoga-10")
    row = rooms.library.preview.rows[4]
    press(row.head)
    assert row.details is not None
    link = row.details.findChild(HelpLink)
    assert link is not None
    link.setFocus()
    QTest.keyClick(link, Key.Key_Return)
    assert rooms.window.page_key == "help"
    press(rooms.guide.help.back_button)
    assert rooms.window.page_key == "preview"
    assert rooms.window.focusWidget() is link
    assert row.details.isVisible()


def test_help_is_once_in_each_preview_and_at_the_question_about_pain(house: House) -> None:
    rooms = house.rooms
    for routine in ("back-yoga-10", "spasm-relief-3", "core-30"):
        rooms.library.show_preview(routine)
        shown = [link for link in rooms.library.preview.findChildren(HelpLink) if link.isVisible()]
        assert len(shown) == 1, routine
        press(shown[0])
        assert rooms.guide.came_from == "preview"
        rooms.guide.leave_help()
    rooms.keeper.change("check_in", True)
    rooms.begin(rooms.library.lay_out("back-yoga-10"))
    page = rooms.check_in.page
    for key in (Key.Key_2, Key.Key_8):
        QTest.keyClick(rooms.window.focusWidget(), key)
        shown = [link for link in page.findChildren(HelpLink) if link.isVisible()]
        assert len(shown) == 1
        press(shown[0])
        assert rooms.guide.came_from == "check-in"
        rooms.guide.leave_help()


@pytest.mark.parametrize("by_key", [True, False])
def test_back_from_help_the_ring_is_there_for_whom_it_was_there_before(house: House, by_key: bool) -> None:
    window, care = house.rooms.window, house.rooms.library.home.care
    if by_key:
        tab_to(window, care.help)
        QTest.keyClick(care.help, Key.Key_Return)
    else:
        press(care.help)
    assert window.page_key == "help"
    QTest.keyClick(window, Key.Key_Escape)
    assert window.focusWidget() is care.help
    assert (window.focus_ring.around is care.help) is by_key


def test_from_where_one_eases_off_and_from_the_stop_help_leads_back_to_the_same_page(house: House) -> None:
    rooms = house.rooms
    rooms.keeper.change("emergency_number", "118")
    rooms.begin(rooms.library.lay_out("back-yoga-10"))
    QTest.keyClick(rooms.window, Key.Key_H)
    for page_key in ("ease", "stopped"):
        assert rooms.window.page_key == page_key
        QTest.keyClick(rooms.window, Key.Key_F1)
        assert rooms.window.page_key == "help"
        QTest.keyClick(rooms.window, Key.Key_Escape)
        assert rooms.window.page_key == page_key
        if page_key == "ease":
            rooms.session.end_eased()
    assert "Stop. Call 118 or go to emergency care." in said_on(rooms.session.stopped_page)


def test_before_a_tight_spell_the_signs_come_first(house: House) -> None:
    rooms = house.rooms
    rooms.library.show_preview("spasm-relief-3")
    assert rooms.library.preview.signs.isVisible()
    rooms.library.show_preview("back-yoga-10")
    assert not rooms.library.preview.signs.isVisible()


def test_help_from_help_stays(house: House) -> None:
    rooms = house.rooms
    rooms.library.show_preview("back-yoga-10")
    rooms.way.show_help()
    rooms.way.show_help()
    QTest.keyClick(rooms.window, Key.Key_Escape)
    assert rooms.window.page_key == "preview"


def test_every_help_button_says_the_same(house: House) -> None:
    house.rooms.guide.show("before")
    link = house.rooms.guide.page.articles["before"].findChild(HelpLink)
    assert link is not None
    assert link.text() == "When to get help"
