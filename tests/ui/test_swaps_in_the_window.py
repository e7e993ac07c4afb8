"""Facts about swaps as a person meets them: switched on in the settings, and seen everywhere."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.swap_table import SwapTag
from backchime.ui.swap_words import tag_meaning, tag_name
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to

WRISTS = (
    '{"format": 1, "full_screen_sessions": false, "safety_accepted": true, '
    '"swap_tags": ["sore_wrists", "of a later version"]}'
)


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data", settings=WRISTS)


@pytest.fixture
def usual_house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


def poses(house: House) -> list[str]:
    """The poses that a session of the previewed routine would go through."""
    begun: list[str] = []
    house.rooms.library.start_requested.connect(
        lambda timeline: begun.extend(step.pose.id for step in timeline.routine.steps)
    )
    press(house.rooms.library.preview.summary.start_button)
    return begun


def test_a_tag_is_switched_on_and_off_in_the_settings(usual_house: House, tmp_path: Path) -> None:
    usual_house.rooms.settings.show_body()
    body = usual_house.rooms.settings.page.body
    press(body.toggles[SwapTag.SORE_KNEES])
    press(body.toggles[SwapTag.PREGNANT])
    press(body.toggles[SwapTag.SORE_KNEES])
    usual_house.rooms.window.close()
    stored = json.loads((tmp_path / "data" / "settings.json").read_text(encoding="utf-8"))
    assert stored["swap_tags"] == ["pregnant"]


def test_what_a_later_version_knows_survives_a_switch(house: House) -> None:
    house.rooms.settings.show_body()
    press(house.rooms.settings.page.body.toggles[SwapTag.SORE_WRISTS])
    assert house.settings.swap_tags == ("of a later version",)


def test_every_tag_has_a_name_and_a_line_of_its_own() -> None:
    assert len({tag_name(tag) for tag in SwapTag}) == len(SwapTag)
    assert len({tag_meaning(tag) for tag in SwapTag}) == len(SwapTag)


def test_the_keyboard_reaches_every_tag_and_help(usual_house: House) -> None:
    usual_house.rooms.settings.show_body()
    body = usual_house.rooms.settings.page.body
    for wanted in (*body.toggles.values(), body.help):
        tab_to(usual_house.rooms.window, wanted)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_about_ones_body_is_cut_off_in_long_words(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    with longer_words():
        for house in open_house(qtbot, qapp, tmp_path):
            house.rooms.window.resize(*size)
            house.rooms.settings.show_body()
            body = house.rooms.settings.page.body
            qtbot.waitUntil(lambda body=body: body.isVisible() and not cut_off(body))  # type: ignore[misc]


def test_help_is_at_hand_where_one_speaks_of_ones_body(usual_house: House) -> None:
    usual_house.rooms.settings.show_body()
    press(usual_house.rooms.settings.page.body.help)
    assert usual_house.rooms.guide.helps


def test_the_preview_says_which_poses_are_swapped(house: House) -> None:
    house.rooms.library.show_preview("express-5")
    page = house.rooms.library.preview
    assert page.swaps.words.words == "1 pose is swapped for an easier one."
    assert "Instead of Downward dog" in page.rows[2].head.accessibleName()
    assert poses(house)[2] == "wall-dog"


def test_a_routine_without_such_a_pose_says_nothing(house: House) -> None:
    house.rooms.library.show_preview("desk-break")
    assert house.rooms.library.preview.swaps.isHidden()


def test_the_usual_poses_are_for_this_session_only(house: House) -> None:
    house.rooms.library.show_preview("express-5")
    page = house.rooms.library.preview
    press(page.swaps.button)
    assert page.swaps.words.words == "The usual poses are in use for this session."
    assert page.rows[2].head.text() == "Downward dog"
    assert poses(house)[2] == "downward-dog"
    house.rooms.library.show_preview("express-5")
    assert house.rooms.library.preview.rows[2].head.text() == "Wall dog"
    assert house.settings.swap_tags[0] == "sore_wrists"


def test_the_easier_poses_come_back_and_the_length_chosen_stays(house: House) -> None:
    house.rooms.library.show_preview("express-5")
    page = house.rooms.library.preview
    QTest.keyClick(page.summary.slider, Qt.Key.Key_Right)
    longer = page.summary.hold_factor
    assert longer > 1
    press(page.swaps.button)
    press(page.swaps.button)
    assert page.rows[2].head.text() == "Wall dog"
    assert page.summary.hold_factor == longer


def test_a_session_says_which_pose_one_stands_in_for(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("express-5"))
    display = house.rooms.session.page.display
    assert display.repetition.text() == ""
    while house.rooms.session.page.display.name.text() != "Wall dog":
        house.rooms.session.controller.skip()
    assert display.repetition.text() == "Instead of Downward dog"


def test_home_says_for_what_easier_poses_are_on_and_leads_to_the_settings(house: House) -> None:
    home = house.rooms.library.home
    assert home.swaps.words.words == "Easier poses are on for: Sore wrists."
    press(home.swaps.button)
    assert house.rooms.window.page_key == "settings"
    assert house.rooms.settings.page.body.isVisible()


def test_home_says_nothing_where_no_tag_is_on(usual_house: House) -> None:
    assert usual_house.rooms.library.home.swaps.isHidden()
