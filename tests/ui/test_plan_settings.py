"""Facts about the section of the settings with the plan and every number by which holds grow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.progression_numbers import (
    USUAL_NUMBERS,
    ProgressionNumbers,
    changed_numbers,
    limits,
    numbers_from,
)
from backchime.core.settings import Settings
from backchime.ui.growth_words import number_groups
from backchime.ui.pages.plan_settings import PlanSettings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house, press


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """The whole app, with the section open."""
    for made in open_house(qtbot, qapp, tmp_path / "data"):
        made.rooms.settings.show_plan()
        made.rooms.settings.page.plan.numbers.finish_rows()
        yield made


@pytest.fixture
def page(house: House) -> PlanSettings:
    """The section."""
    return house.rooms.settings.page.plan


def test_every_number_is_there_once_and_in_its_order() -> None:
    named = [number.name for group in number_groups() for number in group.numbers]
    assert sorted(named) == sorted(ProgressionNumbers.__struct_fields__)


def test_no_two_numbers_have_the_same_words() -> None:
    said = [number.words for group in number_groups() for number in group.numbers]
    assert len(set(said)) == len(said)


def test_each_number_shows_its_value_and_keeps_its_limits(page: PlanSettings) -> None:
    for name, stepper in page.numbers.steppers.items():
        assert (stepper.minimum(), stepper.maximum()) == limits()[name]
        assert stepper.value() == getattr(USUAL_NUMBERS, name)
        assert stepper.accessibleDescription().startswith("From ")


def test_a_changed_number_is_kept_alone(house: House, page: PlanSettings) -> None:
    stepper = page.numbers.steppers["starter_seconds"]
    press(stepper.minus_button)
    assert house.settings.progression_numbers == {"starter_seconds": 14}
    QTest.keyClick(page.numbers.steppers["light_week_every"], Qt.Key.Key_Plus)
    assert house.settings.progression_numbers == {"starter_seconds": 14, "light_week_every": 7}
    press(stepper.plus_button)
    assert house.settings.progression_numbers == {"light_week_every": 7}


def test_the_usual_numbers_come_back_and_that_can_be_undone(house: House, page: PlanSettings) -> None:
    assert not page.back.isEnabled()
    house.rooms.keeper.change("progression_numbers", {"starter_seconds": 12})
    assert page.numbers.steppers["starter_seconds"].value() == 12
    press(page.back)
    assert house.settings.progression_numbers == {}
    assert page.numbers.steppers["starter_seconds"].value() == 15
    press(house.rooms.window.toast.undo_button)
    assert house.settings.progression_numbers == {"starter_seconds": 12}


def test_every_choice_reaches_the_settings(house: House, page: PlanSettings) -> None:
    press(page.plan.cards[1])
    press(page.careful.segments[1])
    for toggle in (*page.kinds.values(), page.usual):
        QTest.keyClick(toggle, Qt.Key.Key_Space)
    found = house.settings
    assert (found.plan, found.careful, found.usual_is_higher) == ("starter", True, True)
    assert (found.suggest_core, found.suggest_big_three, found.suggest_stretch) == (False, False, True)


def test_what_the_settings_hold_is_shown(page: PlanSettings) -> None:
    page.show_settings(Settings(plan="every-day", careful=False, suggest_stretch=True))
    assert (page.plan.choice, page.careful.choice) == (2, 2)
    assert page.kinds["suggest_stretch"].isChecked()


def test_the_rows_are_made_when_the_section_is_first_shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    for made in open_house(qtbot, qapp, tmp_path / "other"):
        made.rooms.settings.show()
        section = made.rooms.settings.page.plan
        assert not section.numbers.steppers
        made.rooms.settings.show_plan()
        first = len(section.numbers.steppers)
        assert 0 < first < len(ProgressionNumbers.__struct_fields__)
        section.numbers.finish_rows()
        assert len(section.numbers.steppers) == len(ProgressionNumbers.__struct_fields__)


def test_numbers_that_are_as_usual_are_not_written() -> None:
    numbers, _ = numbers_from({"gap_days": 5})
    assert changed_numbers(numbers) == {"gap_days": 5}
    assert changed_numbers(USUAL_NUMBERS) == {}
