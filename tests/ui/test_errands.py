"""Facts about what a further start, the desktop and a dropped file ask of the window, in the real window."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.errand import Errand
from backchime.core.history import History
from backchime.core.history_format import to_json
from backchime.core.session_view import State
from backchime.places import Places
from backchime.ui.application import Application
from backchime.ui.errand_room import ErrandRoom
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house, press

MINE = {"format": 1, "routines": [{"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}]}


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


@pytest.fixture
def errands(house: House) -> ErrandRoom:
    return ErrandRoom(house.rooms)


@pytest.fixture
def routine(tmp_path: Path) -> Path:
    path = tmp_path / "from-a-friend.backchime"
    path.write_text(json.dumps(MINE), encoding="utf-8")
    return path


def toast(house: House) -> str:
    return house.rooms.window.toast.words


def own_routines(tmp_path: Path) -> bool:
    return Places(tmp_path / "data").own_routines.exists()


def in_a_session(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    house.clock.turn(5)
    house.rooms.session.controller.tick()


def test_a_further_start_brings_the_window_forward_as_large_as_it_was_and_can_begin_a_routine(
    house: House, errands: ErrandRoom
) -> None:
    window = house.rooms.window
    window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    errands.take(Errand())
    assert (window.isMinimized(), window.isMaximized(), window.isActiveWindow()) == (False, True, True)
    assert window.page_key == "home"
    house.rooms.guide.show()
    errands.take(Errand("core-30"))
    assert window.page_key == "session"


def test_a_running_session_goes_on_whatever_a_further_start_asks(
    house: House, errands: ErrandRoom, routine: Path
) -> None:
    in_a_session(house)
    controller = house.rooms.session.controller
    for page in ("session", "help", "ease"):
        if page == "help":
            house.rooms.way.show_help()
        elif page == "ease":
            house.rooms.way.go_back()
            house.rooms.session.page.controls.hurts.click()
        view = controller.view()
        errands.take(Errand("back-yoga-10"))
        assert toast(house) == "A session is running. It goes on as it was."
        errands.take(Errand(files=(routine,)))
        assert toast(house) == "A session is running. Open from-a-friend.backchime again when it is over."
        assert house.rooms.window.page_key == page
        assert controller.view() == view
        assert page != "session" or (view is not None and view.state is State.RUNNING)
        if page == "session":
            pause = house.rooms.session.page.controls.pause
            covered = QRect(pause.mapTo(house.rooms.window, QPoint(0, 0)), pause.size())
            assert not house.rooms.window.toast.geometry().intersects(covered)


def test_what_is_being_made_is_not_lost_to_a_further_start(house: House, errands: ErrandRoom) -> None:
    house.rooms.making.editor.make_new()
    QTest.keyClicks(house.rooms.making.editor.page.header.name, "Mine")
    errands.take(Errand("core-30"))
    assert house.rooms.window.page_key == "editor"
    question = house.rooms.making.editor.question
    assert question.isVisible()
    press(question.buttons[0])
    assert house.rooms.window.page_key == "editor"


def test_a_routine_that_came_meanwhile_begins_and_one_that_is_gone_is_told(
    house: House, errands: ErrandRoom, tmp_path: Path
) -> None:
    errands.take(Errand("mine"))
    assert toast(house) == "There is no routine called mine."
    Places(tmp_path / "data").own_routines.write_text(json.dumps(MINE), encoding="utf-8")
    errands.take(Errand("mine"))
    assert house.rooms.window.page_key == "session"


def test_a_routine_that_is_opened_is_added_only_once_one_says_so(
    house: House, errands: ErrandRoom, routine: Path, tmp_path: Path
) -> None:
    errands.take(Errand(files=(routine,)))
    question = house.rooms.making.editor.question
    assert (question.title.words, question.sentence.words) == (
        "Add to your routines?",
        "from-a-friend.backchime brings: Mine.",
    )
    press(question.buttons[1])
    assert not own_routines(tmp_path)
    errands.take(Errand(files=(routine,)))
    press(question.buttons[0])
    assert "mine" in house.rooms.library.library.routines


def test_a_second_window_says_why_it_is_one_and_a_history_that_is_opened_is_asked_about(
    house: House, errands: ErrandRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    history = tmp_path / "backchime-history.json"
    history.write_bytes(to_json(History()))
    errands.tell_of_silent_one()
    assert "does not answer" in house.rooms.window.banner.words
    errands.open_file(history)
    qtbot.waitUntil(lambda: toast(house) == "Everything in backchime-history.json is here already.")
    with qtbot.waitSignal(house.rooms.history.replaced):  # by the command line, say
        errands.take(Errand(history_changed=True))


def test_a_file_opened_in_the_first_run_waits_until_the_safety_is_accepted(
    house: House, errands: ErrandRoom, routine: Path
) -> None:
    house.rooms.keeper.change("safety_accepted", False)
    window, first_run = house.rooms.window, house.rooms.first_run
    first_run.show()
    errands.take(Errand(files=(routine,)))
    question = house.rooms.making.editor.question
    assert (window.page_key, question.isVisible()) == ("first_run", False)
    first_run.page.accepted.emit()
    assert (window.page_key, question.isVisible()) == ("home", True)
    assert question.sentence.words == "from-a-friend.backchime brings: Mine."


def test_who_leaves_the_first_run_is_not_asked_about_the_file(
    house: House, errands: ErrandRoom, routine: Path
) -> None:
    house.rooms.keeper.change("safety_accepted", False)
    errands.open_file(routine)
    house.rooms.way.go_back()
    assert (house.rooms.window.page_key, house.rooms.making.editor.question.isVisible()) == ("home", False)


def test_a_file_opened_after_a_session_takes_its_full_screen_back(
    house: House, errands: ErrandRoom, routine: Path
) -> None:
    house.rooms.keeper.change("full_screen_sessions", True)
    in_a_session(house)
    window = house.rooms.window
    assert window.isFullScreen()
    while window.page_key == "session":
        house.rooms.session.controller.skip()
    assert window.page_key == "finish"
    errands.open_file(routine)
    assert (window.isFullScreen(), window.page_key) == (False, "home")
    assert house.rooms.making.editor.question.isVisible()


NEITHER = "is neither a routine nor a history of Backchime."


def test_anything_else_is_told_in_one_sentence_and_never_waited_for(
    house: House, errands: ErrandRoom, tmp_path: Path
) -> None:
    for name, content, told in (
        ("notes.json", b'{"hello": 1}', f"notes.json {NEITHER}"),
        ("a.png", b"\x89PNG", f"a.png {NEITHER}"),
        ("deep.json", b"[" * 100_000, f"deep.json {NEITHER}"),
        ("bad.backchime", b"\xff\xfe", "bad.backchime is not UTF-8 text (line 1)."),
        ("gone.json", None, "gone.json cannot be read: It is not there."),
        ("pipe.json", None, "pipe.json cannot be read: It is no file."),
        ("folder", None, "folder cannot be read: It is a folder."),
    ):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        elif name == "folder":
            path.mkdir()
        elif name == "pipe.json":
            if not hasattr(os, "mkfifo"):
                continue
            os.mkfifo(path)
        errands.open_file(path)
        banner = house.rooms.window.banner
        assert banner.isVisible()
        assert banner.words.replace(f"{tmp_path}{os.sep}", "").startswith(told)
        house.rooms.window.hide_banner()
    (tmp_path / "slip.json").write_text('{"format": 1, "routines": [{"id": "x"}],}', encoding="utf-8")
    errands.open_file(tmp_path / "slip.json")
    assert house.rooms.window.page_key == "incoming"  # with its faults


@pytest.mark.usefixtures("errands")
def test_files_can_be_dropped_on_the_window_one_at_a_time(house: House, routine: Path) -> None:
    window, dragged = house.rooms.window, QMimeData()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dragged.setText("no file")
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, dragged, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    assert not entering.isAccepted()
    dragged.setUrls([QUrl.fromLocalFile(str(routine)), QUrl.fromLocalFile("/other.json")])
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPoint(9, 9).toPointF(), Qt.DropAction.CopyAction, dragged, left, none))
    assert house.rooms.making.editor.question.isVisible()
    assert toast(house) == "One file at a time: only from-a-friend.backchime was opened."


@pytest.mark.usefixtures("qapp")
def test_the_desktop_may_ask_the_application_to_open_a_file() -> None:
    heard: list[Path] = []

    class Told:
        """As much of an application as the event needs: there is only one at a time."""

        class file_requested:  # noqa: N801  # a signal of Qt
            emit = heard.append

    assert Application.event(Told, QFileOpenEvent("/home/zoë/Mine.backchime"))  # type: ignore[arg-type]
    assert heard == [Path("/home/zoë/Mine.backchime")]
