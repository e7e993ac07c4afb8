"""Facts about the keeper of the settings: what cannot be written is told once, and tried until it stands."""

import json
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.ui.settings_keeper import SettingsKeeper
from pytestqt.qtbot import QtBot

SUMMARY = "Your settings could not be saved."


class Told:
    """What the keeper says."""

    def __init__(self, keeper: SettingsKeeper) -> None:
        self.failed: list[str] = []
        self.mended: list[str] = []
        keeper.failed.connect(self.note)
        keeper.mended.connect(self.mended.append)

    def note(self, problem: Problem) -> None:
        self.failed.append(str(problem.summary))


@pytest.fixture
def keeper(tmp_path: Path) -> SettingsKeeper:
    """One with something in the way of its folder since it was made."""
    made = SettingsKeeper(tmp_path / "data" / "settings.json")
    (tmp_path / "data").write_text("in the way")
    return made


def volume_in(folder: Path) -> object:
    return json.loads((folder / "data" / "settings.json").read_text())["volume"]


def test_what_could_not_be_saved_is_saved_by_itself_once_it_can_be(
    keeper: SettingsKeeper, tmp_path: Path, qtbot: QtBot
) -> None:
    keeper._again.setInterval(1)
    told = Told(keeper)
    keeper.change("volume", 31)
    keeper.write()
    keeper.write()
    assert told.failed == [SUMMARY]
    (tmp_path / "data").unlink()
    qtbot.waitUntil(lambda: told.mended == [SUMMARY])
    assert volume_in(tmp_path) == 31
    assert not keeper._again.isActive()
    keeper.write()
    assert told.mended == [SUMMARY]


def test_at_the_end_it_is_tried_once_more(keeper: SettingsKeeper, tmp_path: Path) -> None:
    keeper.change("volume", 32)
    keeper._timer.stop()
    keeper.write()
    (tmp_path / "data").unlink()
    keeper.close()
    assert volume_in(tmp_path) == 32
