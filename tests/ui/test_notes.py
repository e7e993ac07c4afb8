"""Facts about what is noted of a day, of a later day, and of three activities: kept as said, asked once."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.history import Activity, ActivityRating, DayRecord, History, Settled, Tag
from backchime.core.settings import Settings
from backchime.storage.history_db import HistoryFile, load_history
from backchime.ui.later_room import FIRST, NEVER, PASS, SECOND
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.practising import a_hold, a_session
from tests.test_cli import backchime
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


def now(house: House) -> datetime:
    return datetime.fromtimestamp(house.clock.wall).astimezone()


def today(house: House) -> date:
    return now(house).date()


def remember(house: House, qtbot: QtBot, history: History) -> None:
    """The app has read a history with these records in it."""
    with closing(HistoryFile(house.rooms._places.history)) as file:
        assert file.add(history).stands
    look(house, qtbot)


def look(house: House, qtbot: QtBot) -> None:
    plan = house.rooms.plan
    plan.look()
    qtbot.waitUntil(lambda: not plan.is_reading and plan.today is not None)


def a_day_later(house: House, qtbot: QtBot, days: int = 1) -> None:
    house.clock.wall += days * 86_400
    house.rooms.library.show_home()
    look(house, qtbot)


def stored(house: House) -> History:
    house.rooms.history.close()
    found = load_history(house.rooms._places.history)
    assert found.problem is None
    return found.history


def key(house: House, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(house.rooms.window.focusWidget(), one)


# -- the notes of a day --


def test_home_leads_to_the_notes_and_back_leads_home(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    press(house.rooms.library.home.care.notes_button)
    assert house.rooms.window.page_key == "notes"
    key(house, Key.Key_Escape)
    assert house.rooms.window.page_key == "home"
    house.rooms.notes.show()
    press(house.rooms.notes.day.back_button)
    assert house.rooms.window.page_key == "home"


def test_progress_leads_to_the_notes_and_back_leads_to_progress(house: House, qtbot: QtBot) -> None:
    remember(house, qtbot, History(sessions=(a_session(now(house), a_hold()),)))
    with qtbot.waitSignal(house.rooms.progress.shown):
        house.rooms.way.go_to("progress")
    press(house.rooms.progress.page.notes)
    assert house.rooms.window.page_key == "notes"
    press(house.rooms.notes.day.activities)
    for page in ("notes", "progress"):
        key(house, Key.Key_Escape)
        assert house.rooms.window.page_key == page
    house.rooms.notes.show()
    house.rooms.way.go_to("home")
    assert house.rooms.window.page_key == "home"


def test_what_is_said_of_today_with_the_mouse_is_kept(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    page = house.rooms.notes.day
    press(page.average.options[4])
    press(page.worst.options[6])
    for _ in range(2):
        press(page.spells.count.plus_button)
    press(page.spells.longest.plus_button)
    page.spells.doing.setPlainText("Lifting a box")
    press(page.tags.chips[Tag.MASSAGE])
    page.rest.click()
    page.note.setPlainText("Slept badly")
    (day,) = stored(house).days
    assert (day.day, day.average_pain, day.worst_pain) == (today(house), 4, 6)
    assert (day.tight_spells, day.longest_spell_minutes, day.while_doing) == (2, 1, "Lifting a box")
    assert (day.tags, day.rest, day.flare_up, day.note) == ((Tag.MASSAGE,), True, False, "Slept badly")


def test_the_keyboard_alone_says_it_too(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    page, window = house.rooms.notes.day, house.rooms.window
    tab_to(window, page.average.options[0])
    key(house, Key.Key_3)
    tab_to(window, page.worst.options[0])
    key(house, Key.Key_5)
    tab_to(window, page.spells.count)
    key(house, Key.Key_Plus)
    tab_to(window, page.tags.chips[Tag.MASSAGE])
    key(house, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    tab_to(window, page.note)
    QTest.keyClicks(page.note, "Walked 20 minutes")
    (day,) = stored(house).days
    assert (day.average_pain, day.worst_pain, day.tight_spells) == (3, 5, 1)
    assert (day.tags, day.note) == ((Tag.WALK,), "Walked 20 minutes")


def test_an_earlier_day_is_opened_and_mended(house: House, qtbot: QtBot) -> None:
    earlier = DayRecord(today(house) - timedelta(days=2), now(house), average_pain=7, note="Stairs")
    remember(house, qtbot, History(days=(earlier,)))
    house.rooms.notes.show()
    page = house.rooms.notes.day
    assert not page.later.isEnabled()
    for _ in range(2):
        press(page.earlier)
    assert (page.average.rating, page.note.toPlainText()) == (7, "Stairs")
    press(page.average.options[7])
    page.flare_up.click()
    press(page.to_today)
    assert page.average.rating is None
    (day,) = stored(house).days
    assert (day.day, day.average_pain, day.flare_up, day.note) == (earlier.day, None, True, "Stairs")
    assert house.settings.flare_up_since == ""


def test_a_bad_day_today_goes_on_until_it_is_said_to_be_over(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    house.rooms.notes.day.flare_up.click()
    assert house.settings.flare_up_since == today(house).isoformat()
    house.rooms.notes.day.flare_up.click()
    assert house.settings.flare_up_since == ""
    (day,) = stored(house).days
    assert not day.flare_up


def test_a_note_is_there_again_after_a_restart(
    house: House, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    house.rooms.notes.day.note.setPlainText("Slept badly")
    house.rooms.window.close()
    for again in open_house(qtbot, qapp, tmp_path / "data"):
        look(again, qtbot)
        again.rooms.notes.show()
        assert again.rooms.notes.day.note.toPlainText() == "Slept badly"
    printed = backchime("history", "--json", folder=house.rooms._places.data_folder).stdout
    assert [day["note"] for day in json.loads(printed)["days"]] == ["Slept badly"]


def test_help_is_at_hand_and_comes_back_to_the_notes(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    press(house.rooms.notes.day.help)
    assert house.rooms.guide.helps
    key(house, Key.Key_Escape)
    assert house.rooms.window.page_key == "notes"


# -- the next day --


@pytest.fixture
def rated(house: House, qtbot: QtBot) -> House:
    """A session was rated today; the house is the next day's."""
    session = a_session(now(house) - timedelta(minutes=30), a_hold(), pain=(4, 2))
    remember(house, qtbot, History(sessions=(session,)))
    a_day_later(house, qtbot)
    return house


@pytest.mark.parametrize(("answer", "settled"), [(FIRST, Settled.YES), (SECOND, Settled.NOT_YET)])
def test_the_next_day_asks_once_whether_it_has_settled(
    rated: House, qtbot: QtBot, answer: int, settled: Settled
) -> None:
    row = rated.rooms.library.home.later
    assert row.words.words == "Has your back settled since yesterday?"
    with qtbot.waitSignal(rated.rooms.plan.changed):
        press(row.buttons[answer])
    assert not row.isVisible()
    assert stored(rated).sessions[0].settled is settled
    a_day_later(rated, qtbot)
    assert not row.isVisible()


def test_skipped_it_never_comes_back(rated: House, qtbot: QtBot) -> None:
    row = rated.rooms.library.home.later
    press(row.buttons[PASS])
    for _ in range(3):
        assert not row.isVisible()
        a_day_later(rated, qtbot)
    assert stored(rated).sessions[0].settled is None


def test_left_standing_it_is_there_the_day_after_with_its_weekday(rated: House, qtbot: QtBot) -> None:
    weekday = (today(rated) - timedelta(days=1)).strftime("%A")
    a_day_later(rated, qtbot)
    assert rated.rooms.library.home.later.words.words == f"Has your back settled since {weekday}?"


def test_one_press_turns_it_off_and_the_toast_takes_that_back(rated: House) -> None:
    press(rated.rooms.library.home.later.buttons[NEVER])
    assert rated.settings.ask_settled is False
    assert not rated.rooms.library.home.later.isVisible()
    rated.rooms.window.toast.undo_button.click()
    assert Settings().ask_settled == rated.settings.ask_settled
    assert rated.rooms.library.home.later.isVisible()


def test_of_a_session_that_nobody_rated_nothing_is_asked(house: House, qtbot: QtBot) -> None:
    remember(house, qtbot, History(sessions=(a_session(now(house), a_hold()),)))
    a_day_later(house, qtbot)
    assert not house.rooms.library.home.later.isVisible()


def test_the_row_is_reached_and_answered_by_key(rated: House) -> None:
    tab_to(rated.rooms.window, rated.rooms.library.home.later.buttons[SECOND])
    key(rated, Key.Key_Return)
    assert stored(rated).sessions[0].settled is Settled.NOT_YET


# -- three activities --


def test_up_to_three_are_named_rated_and_ended(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show()
    press(house.rooms.notes.day.activities)
    page, plan = house.rooms.notes.activities, house.rooms.plan
    for words in ("Tying my shoes", "Carrying", "Sitting"):
        house.clock.wall += 1
        page.field.line.setFocus()
        QTest.keyClicks(page.field.line, words)
        with qtbot.waitSignal(plan.changed):
            QTest.keyClick(page.field.line, Key.Key_Return)
    assert not page.field.isVisible()
    tying = next(card for card in page.cards if card.words.line.text() == "Tying my shoes")
    with qtbot.waitSignal(plan.changed):
        press(tying.row.options[3])
    with qtbot.waitSignal(plan.changed):
        press(tying.end_button)
    assert page.field.isVisible()
    assert house.rooms.window.toast.isVisible()
    kept = stored(house)
    assert {one.words: one.until for one in kept.activities} == {
        "Tying my shoes": today(house),
        "Carrying": None,
        "Sitting": None,
    }
    assert [one.rating for one in kept.activity_ratings] == [3]


def test_activities_stand_in_the_order_in_which_they_are_named(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.notes.show_activities()
    page = house.rooms.notes.activities
    for number, words in enumerate(("Tying my shoes", "Lifting the kettle", "Walking")):
        page.field.show_text(words)
        with qtbot.waitSignal(house.rooms.plan.changed):
            press(page.add_button)
        assert house.rooms.window.focusWidget() is page.cards[number].row.options[0]
        house.clock.wall += 1
    shown = [card.words.line.text() for card in page.cards]
    assert shown == ["Tying my shoes", "Lifting the kettle", "Walking"]


def test_other_words_keep_the_activity_and_its_ratings(house: House, qtbot: QtBot) -> None:
    then = now(house) - timedelta(days=3)
    tying = Activity("tying", "Tying", then.date(), then)
    rating = ActivityRating("tying", then.date(), 4, then)
    remember(house, qtbot, History(activities=(tying,), activity_ratings=(rating,)))
    house.rooms.notes.show_activities()
    (card, *_) = house.rooms.notes.activities.cards
    assert card.last.words.startswith("4 of 10 on")
    card.words.line.setFocus()
    QTest.keyClicks(card.words.line, " my shoes")
    assert [(one.id, one.words) for one in stored(house).activities] == [("tying", "Tying my shoes")]


def test_without_words_it_keeps_those_it_had(house: House, qtbot: QtBot) -> None:
    tying = Activity("tying", "Tying", today(house), now(house))
    remember(house, qtbot, History(activities=(tying,)))
    house.rooms.notes.show_activities()
    page = house.rooms.notes.activities
    page.cards[0].words.line.setFocus()
    page.cards[0].words.line.selectAll()
    key(house, Key.Key_Delete)
    page.cards[0].row.options[0].setFocus()
    assert page.cards[0].words.line.text() == "Tying"
    assert stored(house).activities == (tying,)


def test_every_two_weeks_one_row_asks_and_leads_to_them(house: House, qtbot: QtBot) -> None:
    tying = Activity("tying", "Tying", today(house), now(house))
    remember(house, qtbot, History(activities=(tying,)))
    row = house.rooms.library.home.later
    a_day_later(house, qtbot, 13)
    assert not row.isVisible()
    a_day_later(house, qtbot)
    assert row.isVisible()
    press(row.buttons[PASS])
    a_day_later(house, qtbot, 13)
    assert not row.isVisible()
    a_day_later(house, qtbot)
    press(row.buttons[FIRST])
    assert house.rooms.window.page_key == "activities"
    key(house, Key.Key_Escape)
    assert house.rooms.window.page_key == "home"


# -- resting --


def test_resting_instead_of_a_session_is_kept_as_a_day_of_rest(house: House, qtbot: QtBot) -> None:
    look(house, qtbot)
    house.rooms.keeper.change("check_in", True)
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    key(house, Key.Key_8)
    press(house.rooms.check_in.page.rest)
    assert [(one.day, one.rest) for one in stored(house).days] == [(today(house), True)]
