"""The routine editor in all its states."""

from collections.abc import Callable

from backchime.ui.widgets.draft_list import DraftList
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.screens.stage import Screen, Stage


def editor(stage: Stage) -> None:
    making = stage.rooms.making
    making.editor.copy("big-three-1")
    page = making.editor.page
    page.header.renamed.emit("Before bed")
    page.list.step_chosen.emit(1)
    page.details.change_requested.emit("hold_seconds", 45)


def own_time_and_both_sides(stage: Stage) -> None:
    stage.rooms.making.editor.copy("back-yoga-10")
    page = stage.rooms.making.editor.page
    page.list.step_chosen.emit(0)
    page.details.change_requested.emit("repetitions", 3)


def own_at_home(stage: Stage) -> None:
    editor(stage)
    making = stage.rooms.making.editor
    making.save()
    making.go_back()
    stage.settle()
    bar = stage.rooms.library.home.verticalScrollBar()
    bar.setValue(bar.maximum())


def empty(stage: Stage) -> None:
    stage.rooms.making.editor.make_new()


def picker(stage: Stage) -> None:
    editor(stage)
    stage.rooms.making.editor.page.pick()


def dragged(stage: Stage) -> None:
    editor(stage)
    steps: DraftList = stage.rooms.making.editor.page.list
    QTest.mousePress(steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.row_rect(0).center())
    end = steps.row_rect(2).center() + QPoint(0, 20)
    for point in (steps.row_rect(1).center(), end):
        QTest.mouseMove(steps.viewport(), point)


def details(stage: Stage) -> None:
    editor(stage)
    stage.rooms.making.editor.page.open_details()


def leaving(stage: Stage) -> None:
    editor(stage)
    stage.rooms.making.editor.go_back()


def without_name(stage: Stage) -> None:
    editor(stage)
    page = stage.rooms.making.editor.page
    page.header.renamed.emit("")
    stage.rooms.making.editor.save()


def removed(stage: Stage) -> None:
    editor(stage)
    stage.rooms.making.editor.page.details.remove_requested.emit()


def _painted(visit: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """A visit that ends when every picture is there."""

    def visit_at_leisure(stage: Stage) -> None:
        visit(stage)
        stage.settle()
        while not stage.rooms.making.editor.page.shelf.is_settled:
            stage.settle()

    return visit_at_leisure


SCREENS = (
    Screen("08-editor", _painted(editor)),
    Screen("08-editor-sides", _painted(own_time_and_both_sides)),
    Screen("08-editor-picker", _painted(picker)),
    Screen("08-editor-dragged", _painted(dragged)),
    Screen("08-editor-details", _painted(details)),
    Screen("08-editor-leaving", _painted(leaving)),
    Screen("08-editor-without-name", _painted(without_name)),
    Screen("08-editor-removed", _painted(removed)),
    Screen("01-home-own", own_at_home),
    Screen("09b-empty-editor", _painted(empty)),
)
