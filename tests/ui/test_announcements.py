"""Facts about what screen readers are told of a session: each phase once, and only while no voice says it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


def test_phases_are_announced_only_while_no_voice_can_be_heard(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    page, change = house.rooms.session.page, house.rooms.keeper.change
    told = [page.announces]
    for name, value in (("voice", "names"), ("sound_on", False), ("sound_on", True)):
        change(name, value)
        told.append(page.announces)
    lost = Problem("No sound output found.", "Sessions will flash the screen edge instead.")
    for problem in (lost, None):
        house.chimes.tell(problem)
        told.append(page.announces)
    assert told == [True, False, True, False, True, False]
