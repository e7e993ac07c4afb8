"""Facts about the settings: each says its name and value, and what comes back disturbs nobody."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from backchime.core.hold_length import pose_hold_seconds
from backchime.core.problem import Problem
from backchime.core.routine import Pose
from backchime.core.settings import Hair, HairColor, Outfit, Settings, Skin, with_change
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from backchime.ui.pages.settings_page import SettingsPage
from backchime.ui.pages.settings_sections import SECTIONS
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words

FOLDER = Path("/home/mara/.local/share/backchime")
LONG_FOLDER = Path("/home/mara" + "/ein-sehr-langer-ordnername" * 6)


@pytest.fixture
def poses() -> tuple[Pose, ...]:
    return tuple(load_library(SHIPPED_ROUTINES).library.poses.values())


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, poses: tuple[Pose, ...]) -> Iterator[SettingsPage]:
    load_fonts()
    made = SettingsPage(Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.setMinimumSize(720, 560)
    made.resize(1120, 760)
    made.show_settings(Settings(), poses, FOLDER)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def changes_of(page: SettingsPage) -> list[tuple[str, object]]:
    """Collects what the page tells from now on."""
    told: list[tuple[str, object]] = []
    page.setting_changed.connect(lambda name, value: told.append((name, value)))
    return told


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_timing_setting_says_its_name_and_value(page: SettingsPage) -> None:
    told = changes_of(page)
    timing = page.timing
    press(timing.stretch_hold.segments.segments[3])
    press(timing.core_hold.segments.segments[5])
    press(timing.core_hold.segments.segments[0])
    press(timing.get_ready.plus_button)
    press(timing.time_to_move.segments[1])
    press(timing.re_entry.plus_button)
    press(timing.first_side.segments[2])
    assert told == [
        ("stretch_hold_seconds", 30),
        ("core_hold_seconds", 60),
        ("core_hold_seconds", None),
        ("get_ready_seconds", 10),
        ("time_to_move", 1.5),
        ("re_entry_seconds", 4),
        ("first_side", "alternate"),
    ]
    assert all(hasattr(Settings(), name) for name, _ in told)


def test_each_other_setting_says_its_name_and_value(page: SettingsPage) -> None:
    told = changes_of(page)
    page.show_section(1)
    QTest.keyClick(page.sounds.volume, Qt.Key.Key_Left)
    press(page.sounds.sound_on)
    page.show_section(3)
    press(page.looks.theme_choice.pictures[2])
    press(page.looks.full_screen)
    press(page.looks.screen_on)
    person = page.looks.person
    press(person.skin.patches[3])
    press(person.hair.segments[2])
    press(person.hair_color.patches[2])
    press(person.outfit.patches[1])
    press(person.felt)
    assert told == [
        ("volume", 79),
        ("sound_on", False),
        ("appearance", "dark"),
        ("full_screen_sessions", False),
        ("keep_screen_on", False),
        ("figure_skin", "deep"),
        ("figure_hair", "curls"),
        ("figure_hair_color", "red"),
        ("figure_outfit", "sea"),
        ("show_where_felt", False),
    ]
    for name, value in told:
        assert with_change(Settings(), name, value) != Settings()


def test_showing_settings_says_nothing(page: SettingsPage, poses: tuple[Pose, ...]) -> None:
    told = changes_of(page)
    other = Settings(
        core_hold_seconds=25,
        stretch_hold_seconds=60,
        pose_hold_seconds={"side-plank": 20},
        get_ready_seconds=20,
        time_to_move=2.0,
        re_entry_seconds=0,
        first_side="right",
        sound_on=False,
        volume=10,
        appearance="dark",
        full_screen_sessions=False,
        keep_screen_on=False,
        figure_skin="tan",
        figure_hair="short",
        figure_hair_color="grey",
        figure_outfit="berry",
        show_where_felt=False,
    )
    page.show_settings(other, poses, FOLDER)
    assert told == []
    assert page.timing.core_hold.stepper.value() == 25
    assert page.timing.time_to_move.choice == 2
    assert page.sounds.volume.value() == 10
    assert page.looks.theme_choice.choice == "dark"
    person = page.looks.person
    assert (person.skin.choice.value, person.hair.choice, person.hair_color.choice.value) == (
        "tan",
        1,
        "grey",
    )
    assert person.outfit.choice.value == "berry"
    assert not person.felt.isChecked()


def test_every_look_can_be_chosen(page: SettingsPage) -> None:
    person = page.looks.person
    assert len(person.hair.segments) == len(get_args(Hair))
    for choice, values in ((person.skin, Skin), (person.hair_color, HairColor), (person.outfit, Outfit)):
        for value in get_args(values):
            choice.show_choice(value)
            assert choice.choice.value == value


def test_the_person_is_beside_the_choices_and_in_a_small_window_above(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.show_section(3)
    person = page.looks.person
    picture, choice = person.picture, person.skin
    assert picture.posed.pose is not None
    qtbot.waitUntil(lambda: picture.geometry().right() < choice.mapTo(person, choice.rect().topLeft()).x())
    page.resize(720, 560)
    qtbot.waitUntil(lambda: picture.geometry().bottom() < choice.mapTo(person, choice.rect().topLeft()).y())


def test_a_pose_is_given_its_own_time_and_loses_it_again(page: SettingsPage, poses: tuple[Pose, ...]) -> None:
    kept = Settings(pose_hold_seconds={"childs-pose": 45})
    page.show_settings(kept, poses, FOLDER)
    told = changes_of(page)
    chip = page.timing.pose_times.chips["side-plank"]
    press(chip.chip)
    assert chip.stepper is not None
    press(chip.stepper.plus_button)
    assert told == [("pose_hold_seconds", {"childs-pose": 45, "side-plank": 35})]
    page.show_settings(replace(kept, pose_hold_seconds={"childs-pose": 45, "side-plank": 35}), poses, FOLDER)
    QTest.keyClick(chip.stepper, Qt.Key.Key_Return)
    assert chip.stepper.isHidden()
    assert chip.chip.hasFocus()
    press(chip.clear_button)
    assert told[-1] == ("pose_hold_seconds", {"childs-pose": 45})


def test_a_pose_is_never_held_beyond_its_longest(page: SettingsPage, poses: tuple[Pose, ...]) -> None:
    for pose in poses:
        chip = page.timing.pose_times.chips[pose.id]
        chip.start_changing()
        assert chip.stepper is not None
        assert (chip.stepper.minimum(), chip.stepper.maximum()) == (3, pose.longest_hold_seconds)
        chip.stop_changing()


def test_a_chip_shows_what_applies_now(page: SettingsPage, poses: tuple[Pose, ...]) -> None:
    settings = Settings(core_hold_seconds=600, stretch_hold_seconds=20, pose_hold_seconds={"childs-pose": 90})
    page.show_settings(settings, poses, FOLDER)
    by_id = {pose.id: pose for pose in poses}
    chips = page.timing.pose_times.chips
    shown = {name: chips[name].chip.text() for name in ("childs-pose", "downward-dog", "side-plank")}
    assert shown == {"childs-pose": "90 s", "downward-dog": "20 s", "side-plank": "45 s"}
    assert pose_hold_seconds(by_id["constructive-rest"], settings) == 30
    assert chips["childs-pose"].chip.is_own
    assert not chips["side-plank"].chip.is_own


def test_escape_leaves_the_stepper_of_a_pose(page: SettingsPage) -> None:
    chip = page.timing.pose_times.chips["childs-pose"]
    QTest.keyClick(chip.chip, Qt.Key.Key_Return)
    assert chip.stepper is not None
    assert chip.stepper.hasFocus()
    QTest.keyClick(chip.stepper, Qt.Key.Key_Escape)
    assert not chip.is_changing


def test_settings_that_come_back_leave_focus_scroll_and_a_held_button_alone(
    page: SettingsPage, poses: tuple[Pose, ...], qtbot: QtBot
) -> None:
    current = Settings()

    def keep(name: str, value: object) -> None:
        nonlocal current
        current = replace(current, **{name: value})
        page.show_settings(current, poses, FOLDER)

    page.setting_changed.connect(keep)
    area = page.stack.currentWidget()
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    chip = page.timing.pose_times.chips["childs-pose"]
    chip.start_changing()
    bar.setValue(300)
    assert chip.stepper is not None
    QTest.mousePress(chip.stepper.plus_button, Qt.MouseButton.LeftButton)
    assert chip.stepper.is_held
    assert chip.stepper.hasFocus()
    assert chip.is_changing
    assert bar.value() == 300
    QTest.mouseRelease(chip.stepper.plus_button, Qt.MouseButton.LeftButton)
    assert current.pose_hold_seconds == {"childs-pose": 35}


def test_a_sound_problem_is_said_and_taken_back(page: SettingsPage) -> None:
    page.show_section(1)
    assert page.sounds.problem_line.isHidden()
    page.show_sound_problem(Problem("No sound output found.", "Sessions will flash the screen edge instead."))
    assert page.sounds.problem_line.isVisible()
    page.show_sound_problem(None)
    assert page.sounds.problem_line.isHidden()


def test_the_folder_can_be_opened_and_its_path_copied(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section(7)
    with qtbot.waitSignal(page.folder_requested):
        press(page.data.open_folder)
    with qtbot.waitSignal(page.log_requested):
        press(page.data.show_log)
    press(page.data.copy_path)
    assert QGuiApplication.clipboard().text() == str(FOLDER)


def test_every_section_ends_at_the_same_edge(page: SettingsPage, qtbot: QtBot) -> None:
    edges = set()
    for number, section in ((0, page.timing), (7, page.data)):  # one scrolls, the other does not
        page.show_section(number)
        qtbot.waitUntil(section.isVisible)
        right = section.contentsRect().right()
        edges.add(section.mapTo(page, section.rect().topLeft()).x() + right)
    assert len(edges) == 1


def test_tab_goes_down_the_page(page: SettingsPage) -> None:
    page.focus_title()
    tops: list[int] = []
    for _ in range(8):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        tops.append(focused().mapTo(page, focused().rect().topLeft()).y())
    inside = tops[1:7]
    assert inside == sorted(inside)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("section", range(8))
def test_nothing_is_cut_off_in_long_words(
    qapp: QApplication, qtbot: QtBot, poses: tuple[Pose, ...], size: tuple[int, int], section: int
) -> None:
    load_fonts()
    long_names = tuple(replace(pose, name=f"{pose.name} in Rückenlage mit Gurt") for pose in poses)
    own = {pose.id: pose.longest_hold_seconds for pose in poses}
    settings = Settings(core_hold_seconds=25, stretch_hold_seconds=599, pose_hold_seconds=own)
    with longer_words():
        page = SettingsPage(Appearance(qapp, "light"))
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.show_settings(settings, long_names, LONG_FOLDER)
        page.show_section(section)
        page.show_sound_problem(Problem("Kein Tonausgang gefunden, auch nach langer Suche nicht." * 3))
        with qtbot.waitExposed(page):
            page.show()
        page.timing.pose_times.chips["side-plank"].start_changing()
        qtbot.waitUntil(lambda: not cut_off(page))


def test_only_the_section_that_is_shown_is_made(page: SettingsPage) -> None:
    assert list(page.made) == ["timing"]
    page.show_section(SECTIONS.index("voice"))
    assert page.made == ("timing", "voice")


def test_a_section_made_later_shows_what_applies(page: SettingsPage, poses: tuple[Pose, ...]) -> None:
    page.show_settings(Settings(voice_volume=70), poses, FOLDER)
    page.show_sound_problem(Problem("No sound output found.", "Look at the edge."))
    assert page.made == ("timing",)
    page.show_section(SECTIONS.index("sounds"))
    assert page.sounds.problem_line.isVisibleTo(page.sounds)
