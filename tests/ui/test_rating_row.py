"""Facts about a number from 0 to 10 in one row: by mouse, by key, taken back, in any width."""

import itertools

import pytest
from backchime.core.settings import Settings, TextPercent
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.rating_row import RatingRow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.session_views import an_appearance

Key = Qt.Key
WORDS = {0: "Rest", 3: "Easy", 5: "About right", 7: "Hard", 10: "All I can"}


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return an_appearance(qapp)


@pytest.fixture
def row(appearance: Appearance, qtbot: QtBot) -> RatingRow:
    made = RatingRow(appearance, name="How hard it was", words=WORDS)
    qtbot.addWidget(made)
    made.resize(616, made.sizeHint().height())
    with qtbot.waitActive(made):
        made.show()
    return made


def heard(row: RatingRow) -> list[int | None]:
    said: list[int | None] = []
    row.said.connect(said.append)
    return said


def test_the_mouse_picks_and_a_second_press_takes_it_back(row: RatingRow) -> None:
    said = heard(row)
    for _ in range(2):
        QTest.mouseClick(row.options[5], Qt.MouseButton.LeftButton)
    assert said == [5, None]
    assert row.rating is None


def test_keys_pick_move_and_take_back(row: RatingRow) -> None:
    said = heard(row)
    row.options[0].setFocus()
    keys = (Key.Key_7, Key.Key_Right, Key.Key_Left, Key.Key_End, Key.Key_Right, Key.Key_Home, Key.Key_Delete)
    for key in keys:
        QTest.keyClick(row.focusWidget(), key)
    assert said == [7, 8, 7, 10, 0, None]


def test_it_is_one_tab_stop_at_what_has_been_picked(row: RatingRow) -> None:
    row.show_rating(3)
    stops = [option for option in row.options if option.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [row.options[3]]


def test_every_number_is_named_in_full_words(row: RatingRow) -> None:
    assert row.options[7].accessibleName() == "How hard it was: 7 of 10, Hard"
    assert row.options[4].accessibleName() == "How hard it was: 4 of 10"


def test_showing_a_number_says_nothing(row: RatingRow) -> None:
    said = heard(row)
    row.show_rating(4)
    row.show_rating(None)
    assert said == []


@pytest.mark.parametrize("text_percent", [100, 150])
@pytest.mark.parametrize("width", [478, 616, 1200])
def test_words_never_touch_and_numbers_have_room_for_a_finger(
    qapp: QApplication, qtbot: QtBot, *, width: int, text_percent: TextPercent
) -> None:
    appearance = an_appearance(qapp)
    appearance.take_settings(Settings(appearance="light", text_percent=text_percent))
    longer = {at: f"{words} {words}" for at, words in WORDS.items()}
    row = RatingRow(appearance, name="x", words=longer)
    qtbot.addWidget(row)
    row.resize(max(width, row.minimumSizeHint().width()), row.sizeHint().height())
    places = sorted(row.word_rects.values(), key=lambda place: place.left())
    assert {0, 10} <= row.word_rects.keys()
    assert all(left.right() < right.left() for left, right in itertools.pairwise(places))
    assert places[0].left() >= 0
    assert places[-1].right() <= row.width()
    pitch = row.cell_rects[1].left() - row.cell_rects[0].left()
    assert pitch >= 44
    assert row.cell_rects[0].height() >= 44
