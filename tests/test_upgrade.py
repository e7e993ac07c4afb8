"""Facts about an update: the data folder that an earlier version left is opened by the whole app of today.

The folders below `upgrade` were written by those versions themselves; a release that changes what is kept
adds its own.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from backchime.app import build
from backchime.places import Places
from backchime.storage.history_db import load_history
from backchime.storage.history_schema import VERSION, version_of
from backchime.ui.rooms import Rooms
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import HandClock, RecordedChimes

FOLDERS = sorted((Path(__file__).parent / "upgrade").iterdir())
NEXT_DAY = 1_795_545_000.0  # the evening after the session that the folders hold


@dataclass
class Opened:
    """An old folder in the app of today, shown at home."""

    folder: Path
    places: Places
    rooms: Rooms
    clock: HandClock

    def practise(self, seconds: int) -> None:
        """Leads through the beginning of the routine of the person's own."""
        self.rooms.begin(self.rooms.library.lay_out("after-work"))
        for _ in range(seconds):
            self.clock.turn(1.0)
            self.rooms.session.controller.tick()


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def opened(
    request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Opened]:
    places, clock = Places(tmp_path / "data"), HandClock()
    shutil.copytree(request.param, places.data_folder)
    clock.wall = NEXT_DAY
    rooms = build(qapp, places, chimes=RecordedChimes(), now=clock.now, wall_now=clock.wall_now)
    qtbot.addWidget(rooms.window)
    rooms.library.show_home()
    with qtbot.waitExposed(rooms.window):
        rooms.window.show()
    yield Opened(request.param, places, rooms, clock)
    rooms.window.close()


def test_all_of_it_is_there(opened: Opened) -> None:
    settings, rooms = opened.rooms.keeper.settings, opened.rooms
    assert (settings.volume, settings.core_hold_seconds, settings.get_ready_seconds) == (55, 25, 8)
    assert (settings.appearance, settings.safety_accepted) == ("dark", True)
    assert rooms.library.library.routines["after-work"].own
    assert rooms.window.page_key == "home"
    assert "After a long day" in rooms.window.banner.words  # the draft is offered, and nothing else is told
    assert not list(opened.places.data_folder.glob("*bad*"))


def test_it_goes_on_from_there(opened: Opened) -> None:
    (before,) = load_history(opened.folder / "history.sqlite3").history.sessions
    opened.rooms.keeper.change("volume", 60)
    opened.practise(35)
    opened.rooms.window.close()
    then, now = load_history(opened.places.history).history.sessions
    assert then == before
    assert (now.routine, now.holds_done) == ("after-work", 1)
    with closing(sqlite3.connect(opened.places.history)) as connection:
        assert version_of(connection) == VERSION
    chosen_before = json.loads((opened.folder / "settings.json").read_text("utf-8"))
    chosen = json.loads(opened.places.settings.read_text("utf-8"))
    # What this version does not know has survived, too.
    assert {**chosen, "window_place": ""} == {**chosen_before, "window_place": "", "volume": 60}
