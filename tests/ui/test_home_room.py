"""Facts about home joined with the plan: what is suggested, asked and noted comes from a real history."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from backchime.app import build
from backchime.core.history import Ending, History, SessionRecord, Settled
from backchime.places import Places
from backchime.storage.history_db import HistoryFile
from backchime.ui.asked import Answer
from backchime.ui.pages.finish_page import FinishPage
from backchime.ui.pages.home_page import HomePage
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedChimes
from tests.practised import practised
from tests.ui.rooms import House, open_house, press

MONDAY = datetime(2026, 11, 23, 19, 0).astimezone()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for house in open_house(qtbot, qapp, tmp_path / "data"):
        house.clock.wall = MONDAY.timestamp()
        yield house


@pytest.fixture
def home(house: House) -> HomePage:
    return house.rooms.library.home


def sessions(*days_ago: int, **changes: Any) -> tuple[SessionRecord, ...]:
    """Whole green sessions with core work, in the evening of those days."""
    said = {"pain_before": 2, "pain_after": 2, "effort": 5, "settled": Settled.YES, **changes}
    return tuple(
        replace(practised("daily-combined", MONDAY - timedelta(days=number)), **said) for number in days_ago
    )


def keep(qtbot: QtBot, house: House, *kept: SessionRecord) -> None:
    """Puts sessions into the history, and waits until home knows of them."""
    with closing(HistoryFile(house.rooms._places.history)) as file:
        assert file.add(History(kept)).stands
    with qtbot.waitSignal(house.rooms.plan.changed):
        house.rooms.plan.look()


def core_hold(house: House) -> int | None:
    """The core hold that the person has chosen, or taken."""
    return house.settings.core_hold_seconds


def test_somebody_new_sees_a_good_place_to_start_and_no_run(house: House, home: HomePage) -> None:
    house.rooms.plan.look()
    assert home.suggestion._eyebrow.words == "A good place to start"
    assert not home.practice.isVisible()
    assert not home.ask.isVisible()


def test_practice_is_told_with_todays_suggestion_and_its_reason(
    qtbot: QtBot, house: House, home: HomePage
) -> None:
    keep(qtbot, house, *sessions(1, 2))
    assert home.practice.run.words == "2 days in a row"
    assert home.suggestion._eyebrow.words == "Today’s suggestion"
    assert home.suggestion._why.words == "You did planks yesterday, so today is stretches only."
    assert "Last done yesterday" in [summary.last_done for summary in home.grid._list.cards]


def test_a_longer_hold_comes_only_with_do_it(qtbot: QtBot, house: House, home: HomePage) -> None:
    keep(qtbot, house, *sessions(2, 4, 6, 8, 10, 12, 14, 16))
    assert home.ask.isVisible()
    assert home.ask.question.words == "Try 35 s instead of 30 s?"
    assert core_hold(house) is None
    with qtbot.waitSignal(house.rooms.plan.changed):
        press(home.ask.buttons[Answer.DO_IT])
    assert core_hold(house) == 35
    qtbot.waitUntil(lambda: not home.ask.isVisible())


def test_kept_as_it_is_the_question_goes_and_the_hold_stays(
    qtbot: QtBot, house: House, home: HomePage
) -> None:
    keep(qtbot, house, *sessions(2, 4, 6, 8, 10, 12, 14, 16))
    press(home.ask.buttons[Answer.KEEP])
    qtbot.waitUntil(lambda: not home.ask.isVisible())
    assert core_hold(house) is None


def test_never_suggest_switches_that_kind_off(qtbot: QtBot, house: House, home: HomePage) -> None:
    keep(qtbot, house, *sessions(2, 4, 6, 8, 10, 12, 14, 16))
    press(home.ask.buttons[Answer.NEVER])
    qtbot.waitUntil(lambda: not home.ask.isVisible())
    assert not house.settings.suggest_core
    assert core_hold(house) is None


def test_a_bad_day_brings_gentle_positions_and_its_end_the_plan(
    qtbot: QtBot, house: House, home: HomePage
) -> None:
    keep(qtbot, house, *sessions(1, 2))
    press(home.care.flare_button)
    press(home.care.yes)
    qtbot.waitUntil(lambda: home.suggestion._eyebrow.words == "Gently today")
    assert home.care.title.words == "Going gently, day 1"
    assert house.settings.flare_up_since == "2026-11-23"
    press(home.care.yes)
    qtbot.waitUntil(lambda: home.suggestion._eyebrow.words == "Today’s suggestion")
    assert house.settings.flare_up_since == ""


def test_a_pause_waits_for_the_person_to_be_back(qtbot: QtBot, house: House, home: HomePage) -> None:
    keep(qtbot, house, *sessions(1, 2))
    press(home.care.away_button)
    press(home.care.yes)
    qtbot.waitUntil(lambda: home.suggestion.plain_button.isVisible())
    assert home.suggestion.plain_button.text() == "I am back"
    assert home.suggestion.plain_button.hasFocus()
    press(home.suggestion.plain_button)
    qtbot.waitUntil(lambda: home.suggestion.start_button.isVisible())
    assert home.suggestion.start_button.hasFocus()
    assert house.settings.away_since == ""


def test_what_was_left_open_goes_on_or_is_let_go(qtbot: QtBot, house: House, home: HomePage) -> None:
    begun = practised("daily-combined", MONDAY - timedelta(hours=1))
    left = replace(begun, ending=Ending.OPEN, ended=None, holds=begun.holds[:3])
    keep(qtbot, house, *sessions(1), left)
    assert home.suggestion._eyebrow.words == "Pick up where you stopped"
    assert home.suggestion.start_button.text().startswith("Go on, ")
    press(home.suggestion.second_button)
    qtbot.waitUntil(lambda: home.suggestion._eyebrow.words != "Pick up where you stopped")
    assert house.rooms.window.page_key == "home"


def test_the_plan_of_a_rest_day_leads_to_its_settings(house: House) -> None:
    house.rooms.home.plan_requested.emit()
    assert house.rooms.window.page_key == "settings"
    assert house.rooms.settings.page.plan.isVisible()


def test_the_line_to_look_back_on_is_read_once(qtbot: QtBot, house: House, home: HomePage) -> None:
    house.rooms.keeper.change("suggest_core", False)
    keep(qtbot, house, *sessions(44, 30, 20, 10, 3))
    if home.ask.about.words == "A light week":
        press(home.ask.buttons[Answer.KEEP])
    qtbot.waitUntil(lambda: home.ask.about.words == "Looking back")
    press(home.ask.buttons[Answer.KEEP])
    qtbot.waitUntil(lambda: not home.ask.isVisible())
    assert house.settings.look_back_read


def test_on_another_day_home_is_of_that_day_as_soon_as_one_is_back(
    qtbot: QtBot, qapp: QApplication, house: House, home: HomePage
) -> None:
    keep(qtbot, house, *sessions(1, 2))
    house.clock.wall += timedelta(days=1).total_seconds()
    with qtbot.waitSignal(house.rooms.plan.changed):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert home.subtitle.words == "Tuesday 24 November"
    assert home.practice.run.words == "Start a new run today"


def test_until_the_past_is_known_the_day_has_what_the_plan_has(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    places = Places(tmp_path)
    with closing(HistoryFile(places.history)) as file:
        assert file.add(History(sessions(3))).stands
    rooms = build(qapp, places, chimes=RecordedChimes(), wall_now=MONDAY.timestamp)
    qtbot.addWidget(rooms.window)
    rooms.library.show_home()
    card = rooms.library.home.suggestion
    assert card._eyebrow.words == "Today’s suggestion"
    assert card._name.words == rooms.library.library.routines["daily-combined"].name
    rooms.window.close()


def test_going_home_shows_what_is_suggested_today_however_far_down_home_was_left(house: House) -> None:
    window, home = house.rooms.window, house.rooms.library.home
    home.verticalScrollBar().setValue(home.verticalScrollBar().maximum())
    assert home.verticalScrollBar().value() > 0
    house.rooms.settings.show()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert (window.page_key, home.verticalScrollBar().value()) == ("home", 0)


# -- at the end of a session --


def finish(qtbot: QtBot, house: House) -> FinishPage:
    """A whole session with core work, until it is kept."""
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    if house.rooms.window.page_key == "check-in":
        press(house.rooms.check_in.page.skip)
    for _ in range(290):
        house.clock.turn(1.0)
        house.rooms.session.controller.tick()
    page = house.rooms.session.finish_page
    qtbot.waitUntil(lambda: house.rooms.plan.today is not None and house.rooms.plan.today.last is not None)
    qtbot.waitUntil(lambda: house.rooms.plan.today.last.day == MONDAY.date())  # type: ignore[union-attr]
    return page


def test_a_longer_hold_can_be_had_at_the_end_of_a_session_too(qtbot: QtBot, house: House) -> None:
    keep(qtbot, house, *sessions(2, 4, 6, 8, 10, 12, 14, 16))
    page = finish(qtbot, house)
    with qtbot.waitSignal(house.rooms.plan.changed):
        page.noted.emit("effort", 5)
    assert not page.ask.isVisible()  # in the quiet minute
    page.end_rest()
    assert page.ask.question.words == "Try 35 s instead of 30 s?"
    with qtbot.waitSignal(house.rooms.plan.changed):
        press(page.ask.buttons[Answer.DO_IT])
    assert core_hold(house) == 35
    assert page.home.hasFocus()
    assert not page.ask.isVisible()


def test_at_the_end_of_a_session_the_pain_comes_before_the_holds(qtbot: QtBot, house: House) -> None:
    house.rooms.keeper.change("check_in", True)
    keep(qtbot, house, *sessions(2, 4, 6, 8, 10, 12, 14, 16))
    page = finish(qtbot, house)
    page.end_rest()
    assert page.scale.isVisible()
    assert not page.ask.isVisible()
    press(page.scale.options[8])
    qtbot.waitUntil(page.ask.isVisible)
    assert page.ask.question.words == "Try 22 s instead of 30 s, in the easier version?"


def test_nobody_is_asked_at_the_end_where_nothing_waits(qtbot: QtBot, house: House) -> None:
    keep(qtbot, house, *sessions(1))
    page = finish(qtbot, house)
    page.end_rest()
    assert not page.ask.isVisible()
