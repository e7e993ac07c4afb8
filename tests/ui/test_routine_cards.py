"""Facts about the cards of a large library: nothing is found out before a card is in sight."""

from datetime import date

import pytest
from backchime.core.made_when_asked import MadeWhenAsked
from backchime.core.routine import Library, Routine
from backchime.core.settings import Settings
from backchime.core.timeline import lay_out, seconds_of
from backchime.ui.library_cards import library_cards
from backchime.ui.pages.home_page import HomePage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.routine_cards import CHOSEN_TOGETHER_COUNT, RoutineCards, cards_of
from backchime.ui.widgets.routine_summary import summaries
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import shipped_routines, shipped_timelines

TODAY = date(2026, 11, 26)
MANY = 2_000


class Large:
    """Two thousand routines, and which of them were made."""

    def __init__(self) -> None:
        self.made: set[str] = set()
        some = tuple(shipped_routines())
        words = {f"own-{number}": some[number % len(some)] for number in range(MANY)}
        words["own-1990"] = replace(words["own-1990"], name="Very " * 12 + "long")
        self.words = {name: replace(routine, id=name) for name, routine in words.items()}
        poses = {step.pose.id: step.pose for routine in some for step in routine.steps}
        self.library = Library(poses, MadeWhenAsked(self.words, self._make))

    def _make(self, routine: Routine) -> Routine:
        self.made.add(routine.id)
        return routine

    def cards(self, **settings: object) -> RoutineCards:
        return library_cards(self.library, replace(Settings(), **settings), TODAY)


@pytest.fixture
def large() -> Large:
    return Large()


def test_what_a_card_shows_is_the_same_as_when_all_are_looked_at() -> None:
    routines = {routine.id: routine for routine in shipped_routines()}
    poses = {step.pose.id: step.pose for routine in routines.values() for step in routine.steps}
    shown = library_cards(Library(poses, routines), Settings(), TODAY)
    assert tuple(shown) == summaries(shipped_timelines())


def test_the_length_of_a_routine_is_known_without_laying_it_out() -> None:
    for routine in shipped_routines():
        for settings in (Settings(), replace(Settings(), time_to_move=1.5, get_ready_seconds=0)):
            assert (
                seconds_of(routine, settings, day=TODAY)
                == lay_out(routine, settings, day=TODAY).total_seconds
            )


def test_a_card_far_down_costs_no_more_than_its_neighbours(large: Large) -> None:
    cards = large.cards()
    assert (len(cards), large.made) == (MANY, set())
    assert cards[1_999].id == "own-1999"
    assert len(large.made) <= CHOSEN_TOGETHER_COUNT


def test_the_longest_words_are_among_those_that_cards_are_measured_by(large: Large) -> None:
    cards = large.cards().with_last_done({"own-7": "Last done yesterday", "gone": "Never mind"})
    measured = cards.widest_words
    assert len(measured) < 100
    assert any(name.endswith("long") for name, _ in measured)
    assert "Last done yesterday" in [below for _, below in measured]
    assert not large.made


def test_with_poses_swapped_none_is_looked_at_sooner(large: Large) -> None:
    assert len(large.cards(swap_tags=("sore_wrists", "sore_knees"))) == MANY
    assert not large.made


def test_home_finds_out_what_is_in_sight_and_the_keys_bring_more(
    qapp: QApplication, qtbot: QtBot, large: Large
) -> None:
    page = HomePage(Appearance(qapp, "light"))
    qtbot.addWidget(page)
    cards = large.cards()
    page.show_library(cards, cards[0])
    page.resize(1120, 760)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.shelf.is_settled)
    assert 0 < len(large.made) <= CHOSEN_TOGETHER_COUNT
    page.grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.grid, Qt.Key.Key_End)
    assert page.grid.currentIndex().row() == MANY - 1
    said = page.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(cards.name(MANY - 1))
    assert len(large.made) <= 2 * CHOSEN_TOGETHER_COUNT


def test_no_card_is_left_of_no_routines() -> None:
    assert list(cards_of(())) == []
    assert cards_of(()).widest_words == []
