"""Facts about routines that come from files, go to files, and go altogether, in the real window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.routine import Routine
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.storage.routine_file import check_file, load_library
from backchime.ui.routine_exchange import RoutineExchange
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house, press

MINE = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}
POSE = {
    "id": "my-pose",
    "name": "My pose",
    "group": "stretch",
    "position_family": "kneel",
    "cues": ["Kneel."],
    "hold_seconds": 20,
    "longest_hold_seconds": 60,
    "change_over_seconds": 5,
}


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for opened in open_house(qtbot, qapp, tmp_path / "data"):
        opened.rooms.window.resize(1120, 760)
        yield opened


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def exchange(house: House) -> RoutineExchange:
    return house.rooms.making.exchange


def own(places: Places) -> dict[str, Routine]:
    library = load_library(SHIPPED_ROUTINES, places.own_routines).library
    return {name: routine for name, routine in library.routines.items() if routine.own}


def a_file(folder: Path, *routines: object, poses: tuple[object, ...] = ()) -> Path:
    path = folder / "from-a-friend.json"
    path.write_text(json.dumps({"format": 1, "poses": poses, "routines": routines}), "utf-8")
    return path


def test_what_is_new_comes_in_at_once_with_its_poses(
    house: House, exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    with_pose = {**MINE, "steps": [{"pose": "my-pose"}]}
    exchange.bring_in(a_file(tmp_path, with_pose, poses=(POSE,)))
    assert own(places)["mine"].steps[0].pose.name == "My pose"
    assert house.rooms.window.page_key == "home"
    assert "mine" in house.rooms.library.library.routines


def test_a_file_with_a_fault_shows_its_lines_and_nothing_comes_in(
    house: House, exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    faulty = a_file(tmp_path, MINE, {**MINE, "id": "other", "steps": [{"pose": "chids-pose"}]})
    exchange.bring_in(faulty)
    assert house.rooms.window.page_key == "incoming"
    faults = check_file(faulty, house.rooms.library.library).faults
    assert len(exchange.faults.rows) == len(faults) == 1
    assert exchange.faults.title.words == "This file needs fixing first"
    assert own(places) == {}
    a_file(tmp_path, MINE)
    press(exchange.faults.check)
    assert list(own(places)) == ["mine"]
    assert house.rooms.window.page_key == "home"


@pytest.mark.parametrize(
    ("answer", "names", "copies"),
    [(0, ["Old", "Mine"], 0), (1, ["Mine"], 1), (2, ["Old"], 0)],
    ids=["both", "replaced", "cancelled"],
)
def test_what_is_there_already_is_asked_about(
    exchange: RoutineExchange,
    places: Places,
    tmp_path: Path,
    answer: int,
    names: list[str],
    copies: int,
) -> None:
    exchange.bring_in(a_file(tmp_path, {**MINE, "name": "Old"}))
    before = places.own_routines.read_bytes()
    exchange.bring_in(a_file(tmp_path, MINE))
    question = exchange._question
    assert question.isVisible()
    press(question.buttons[answer])
    assert [routine.name for routine in own(places).values()] == names
    kept = list(places.data_folder.glob("routines-*.json"))
    assert len(kept) == copies
    assert all(copy.read_bytes() == before for copy in kept)


def test_both_versions_of_a_pose_can_be_kept(
    exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    with_pose = {**MINE, "steps": [{"pose": "my-pose"}]}
    exchange.bring_in(a_file(tmp_path, with_pose, poses=(POSE,)))
    exchange.bring_in(a_file(tmp_path, with_pose, poses=({**POSE, "name": "Other pose"},)))
    press(exchange._question.buttons[0])
    poses = [routine.steps[0].pose.name for routine in own(places).values()]
    assert poses == ["My pose", "Other pose"]


def test_a_file_that_cannot_be_read_or_holds_nothing_says_so(
    house: House, exchange: RoutineExchange, tmp_path: Path
) -> None:
    exchange.bring_in(a_file(tmp_path))
    assert house.rooms.window.toast.words == "There is no routine in from-a-friend.json."
    exchange.bring_in(tmp_path / "gone.json")
    assert house.rooms.window.banner.isVisible()


def test_what_is_exported_passes_the_check_and_comes_in_again(
    house: House, exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    with_pose = {**MINE, "steps": [{"pose": "my-pose", "hold_seconds": 25}]}
    exchange.bring_in(a_file(tmp_path, with_pose, poses=(POSE,)))
    routine = own(places)["mine"]
    target = tmp_path / "out.json"
    exchange.export(routine, target)
    assert check_file(target, load_library(SHIPPED_ROUTINES).library).faults == ()
    assert check_file(target, load_library(SHIPPED_ROUTINES).library).library.routines["mine"] == routine
    exchange.export(routine, tmp_path / "no-folder" / "x" / "out.json")
    (tmp_path / "blocked").write_text("", "utf-8")
    exchange.export(routine, tmp_path / "blocked" / "out.json")
    assert house.rooms.window.banner.isVisible()


def test_a_deleted_routine_comes_back_by_its_toast(
    house: House, exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    exchange.bring_in(a_file(tmp_path, MINE, {**MINE, "id": "other", "name": "Other"}))
    before = places.own_routines.read_bytes()
    house.rooms.library.home.grid.delete_requested.emit("mine")
    assert list(own(places)) == ["other"]
    assert "mine" not in house.rooms.library.library.routines
    press(house.rooms.window.toast.undo_button)
    assert places.own_routines.read_bytes() == before
    assert "mine" in house.rooms.library.library.routines


def test_a_routine_is_deleted_from_its_editor(
    house: House, exchange: RoutineExchange, places: Places, tmp_path: Path
) -> None:
    exchange.bring_in(a_file(tmp_path, MINE))
    house.rooms.making.editor.edit("mine")
    press(house.rooms.making.editor.page.delete_button)
    assert house.rooms.window.page_key == "home"
    assert own(places) == {}
    assert house.rooms.making.editor.draft.draft is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_offers_what_can_be_done_with_a_routine(
    house: House, exchange: RoutineExchange, tmp_path: Path
) -> None:
    exchange.bring_in(a_file(tmp_path, MINE))
    grid = house.rooms.library.home.grid

    def offered() -> list[str]:
        place = grid.ring_rect.center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, grid.viewport().mapToGlobal(place)
        )
        QApplication.sendEvent(grid.viewport(), event)
        menu = grid.findChildren(QMenu)[-1]
        words = [action.text() for action in menu.actions() if action.text()]
        menu.close()
        return words

    shared = ["Start", "See the poses", "Make my own version", "Save to a file"]
    grid.setFocus()
    assert offered() == shared
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert offered() == ["Start", "See the poses", "Edit", "Make my own version", "Save to a file", "Delete"]
