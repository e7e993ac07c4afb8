"""Facts about the routine editor, in the real window with real files: by mouse alone, by keyboard alone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.routine import Routine, Sides, Step
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.storage.routine_file import load_library
from backchime.ui.editor_room import EditorRoom
from backchime.ui.pages.editor_page import EditorPage
from backchime.ui.widgets.name_field import NameField
from backchime.ui.widgets.pose_grid import name_width
from backchime.ui.widgets.pose_picker import poses_like
from backchime.ui.widgets.routine_card import CardShape
from backchime.ui.widgets.text_lines import line_height, wrapped
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for opened in open_house(qtbot, qapp, tmp_path / "data"):
        opened.rooms.window.resize(1120, 760)
        yield opened


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def editor(house: House) -> EditorRoom:
    return house.rooms.making.editor


def own(places: Places) -> dict[str, Routine]:
    """The person's own routines as they are on disk."""
    library = load_library(SHIPPED_ROUTINES, places.own_routines).library
    return {name: routine for name, routine in library.routines.items() if routine.own}


def names(editor: EditorRoom) -> list[str]:
    """The poses in the editor, in order."""
    return [step.pose.id for step in routine(editor).steps]


def routine(editor: EditorRoom) -> Routine:
    draft = editor.draft.draft
    assert draft is not None
    return draft.routine


def step(editor: EditorRoom) -> Step:
    """The step that is looked at."""
    draft = editor.draft.draft
    assert draft is not None
    assert draft.step is not None
    return draft.step


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to whatever has the focus."""
    QTest.keyClick(focused(), pressed, modifier)


def pick(page: EditorPage, pose: str) -> None:
    """A click on a pose's card."""
    row = next(row for row, one in enumerate(page.picker.grid.poses) if one.id == pose)
    place = page.picker.grid.places.card_rect(row).center()
    QTest.mouseClick(page.picker.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_row(page: EditorPage, row: int) -> None:
    place = page.list.row_rect(row).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def drag(page: EditorPage, of: int, to: QPoint) -> None:
    """Carries a row to a point of the list, and lets go."""
    hand = page.list.viewport()
    QTest.mousePress(hand, Qt.MouseButton.LeftButton, pos=page.list.row_rect(of).center())
    QTest.mouseMove(hand, (page.list.row_rect(of).center() + to) / 2)
    QTest.mouseMove(hand, to)
    QTest.mouseRelease(hand, Qt.MouseButton.LeftButton, pos=to)


def is_carried(page: EditorPage) -> bool:
    """Whether a row is in the hand."""
    return page.list.carried is not None


# -- the whole way --


def test_a_routine_is_made_with_the_mouse_alone(house: House, places: Places) -> None:
    press(house.rooms.library.home.new_button)
    editor = house.rooms.making.editor
    page = editor.page
    assert house.rooms.window.page_key == "editor"
    assert page.is_picking
    assert not page.header.save.isEnabled()
    pick(page, "childs-pose")
    press(page.add_card)
    pick(page, "bird-dog")
    press(page.details.hold.plus_button)
    drag(page, 1, QPoint(100, 2))
    assert names(editor) == ["bird-dog", "childs-pose"]
    QTest.keyClicks(page.header.name, "Evening")  # a name is written, whatever one points with
    press(page.header.save)
    saved = own(places)["evening"]
    assert [one.pose.id for one in saved.steps] == ["bird-dog", "childs-pose"]
    assert saved.steps[0].hold_seconds is not None
    assert not places.draft.exists()
    press(page.header.back)
    assert house.rooms.window.page_key == "home"
    assert "evening" in house.rooms.library.library.routines


def test_a_routine_is_made_with_the_keyboard_alone(house: House, places: Places) -> None:
    key(Key.Key_N, CTRL)
    editor = house.rooms.making.editor
    page = editor.page
    assert focused() is page.header.name
    QTest.keyClicks(focused(), "Morning")
    tab_to(house.rooms.window, page.picker.search.line)
    QTest.keyClicks(focused(), "cobra")
    assert page.picker.grid.isHidden() or page.picker.grid.poses
    page.picker.search.line.selectAll()
    QTest.keyClicks(focused(), "child")
    tab_to(house.rooms.window, page.picker.grid)
    key(Key.Key_Return)
    assert names(editor) == ["childs-pose"]
    assert focused() is page.list
    tab_to(house.rooms.window, page.add_card)
    key(Key.Key_Return)
    assert focused() is page.picker.search.line
    QTest.keyClicks(focused(), "bird")
    tab_to(house.rooms.window, page.picker.grid)
    key(Key.Key_Return)
    assert names(editor) == ["childs-pose", "bird-dog"]
    key(Key.Key_Up, ALT)
    assert names(editor) == ["bird-dog", "childs-pose"]
    tab_to(house.rooms.window, page.details.hold)
    key(Key.Key_Plus)
    key(Key.Key_S, CTRL)
    assert [one.pose.id for one in own(places)["morning"].steps] == ["bird-dog", "childs-pose"]
    key(Key.Key_Escape)
    assert house.rooms.window.page_key == "home"


def test_a_built_in_routine_is_changed_as_a_copy(house: House, places: Places) -> None:
    house.rooms.library.show_preview("core-30")
    preview = house.rooms.library.preview
    assert not preview.edit_button.isVisible()
    press(preview.copy_button)
    editor = house.rooms.making.editor
    assert routine(editor).name.startswith("My ")
    editor.save()
    assert list(own(places)) == [routine(editor).id]
    assert routine(editor).id != "core-30"
    editor.go_back()
    house.rooms.library.show_preview(routine_id := next(iter(own(places))))
    assert not preview.copy_button.isVisible()
    press(preview.edit_button)
    assert routine(editor).id == routine_id


def test_the_preview_shows_what_was_changed(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    editor.save()
    routine_id = routine(editor).id
    editor.go_back()
    house.rooms.library.show_preview(routine_id)
    editor.edit(routine_id)
    editor.page.pose_picked.emit("childs-pose")
    editor.page.list.move_requested.emit(1, 0)
    editor.page.details.remove_requested.emit()
    editor.save()
    editor.go_back()
    house.rooms.library.show_preview(routine_id)
    shown = [row.head.text() for row in house.rooms.library.preview.rows]
    poses = house.rooms.library.library.routines[routine_id].steps
    assert shown == [one.pose.name for one in poses]


# -- one step --


def test_a_step_takes_all_its_choices(editor: EditorRoom, places: Places) -> None:
    editor.make_new()
    page = editor.page
    pick(page, "bird-dog")
    details = page.details
    details.hold.setValue(8)
    details.repetitions.setValue(3)
    details.gap.setValue(7)
    details.change_over.setValue(25)
    details.switch.setValue(12)
    press(details.sides.segments[1])
    QTest.keyClicks(details.note.line, "slowly")
    changed = step(editor)
    assert (changed.hold_seconds, changed.repetitions, changed.gap_seconds) == (8, 3, 7)
    assert (changed.change_over_seconds, changed.switch_seconds) == (25, 12)
    assert (changed.sides, changed.note) == (Sides.RIGHT, "slowly")
    assert not details.switch.isVisible()
    page.header.renamed.emit("One")
    editor.save()
    assert own(places)["one"].steps == (changed,)


def test_the_usual_time_comes_back_and_the_keyboard_stays(editor: EditorRoom) -> None:
    editor.copy("core-30")
    page = editor.page
    page.details.hold.setValue(12)
    assert page.details.usual.isVisible()
    page.details.usual.setFocus()
    key(Key.Key_Return)
    assert step(editor).hold_seconds is None
    assert page.details.kind.words == "Your usual hold time"
    assert not page.details.usual.isVisible()
    assert focused() is page.details.hold


def test_the_total_follows_every_change(editor: EditorRoom) -> None:
    editor.make_new()
    pick(editor.page, "childs-pose")
    before = editor.page.total.words
    editor.page.details.change_over.setValue(step(editor).change_over_seconds + 60)
    minutes, seconds = map(int, before.split(":"))
    assert editor.page.total.words == f"{minutes + 1}:{seconds:02}"


def test_a_removed_step_comes_back_by_its_toast(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    before = names(editor)
    click_row(editor.page, 1)
    press(editor.page.details.remove_button)
    assert names(editor) == [before[0], *before[2:]]
    assert house.rooms.window.toast.words.endswith("removed")
    press(house.rooms.window.toast.undo_button)
    assert names(editor) == before


def test_delete_removes_and_undo_and_redo_go_to_and_fro(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    before = names(editor)
    editor.page.list.setFocus()
    key(Key.Key_Delete)
    assert len(names(editor)) == len(before) - 1
    key(Key.Key_Z, CTRL)
    assert names(editor) == before
    assert not house.rooms.window.toast.isVisible()
    key(Key.Key_Y, CTRL)
    assert len(names(editor)) == len(before) - 1
    press(editor.page.header.undo)
    assert names(editor) == before


def test_undo_works_while_a_name_or_a_number_is_being_written(editor: EditorRoom) -> None:
    editor.copy("core-30")
    before = routine(editor)
    name = editor.page.header.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Other")
    assert routine(editor).name == "Other"
    key(Key.Key_Z, CTRL)
    assert routine(editor) == before
    assert name.text() == before.name
    editor.page.details.hold.setFocus()
    key(Key.Key_Plus)
    key(Key.Key_Z, CTRL)
    assert routine(editor) == before


def test_removing_the_last_step_shows_the_poses_to_pick_from(editor: EditorRoom) -> None:
    editor.make_new()
    pick(editor.page, "childs-pose")
    press(editor.page.details.remove_button)
    assert editor.page.is_picking
    assert editor.page.header.undo.isVisible()
    key(Key.Key_Z, CTRL)
    assert names(editor) == ["childs-pose"]
    assert not editor.page.is_picking


def test_escape_lays_a_carried_row_down_where_it_was(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    page, before = editor.page, names(editor)
    hand = page.list.viewport()
    QTest.mousePress(hand, Qt.MouseButton.LeftButton, pos=page.list.row_rect(0).center())
    QTest.mouseMove(hand, page.list.row_rect(2).center())
    assert is_carried(page)
    QTest.keyClick(page.list, Key.Key_Escape)
    assert not is_carried(page)
    QTest.mouseRelease(hand, Qt.MouseButton.LeftButton, pos=page.list.row_rect(2).center())
    assert names(editor) == before
    assert house.rooms.window.page_key == "editor"


def test_a_row_dragged_below_the_last_one_comes_last(editor: EditorRoom) -> None:
    editor.copy("core-30")
    before = names(editor)
    drag(editor.page, 0, QPoint(50, editor.page.list.height() + 40))
    assert names(editor) == [*before[1:], before[0]]


def test_after_a_drag_the_row_under_the_pointer_is_marked_and_no_other(editor: EditorRoom) -> None:
    editor.copy("core-30")
    steps, hand = editor.page.list, editor.page.list.viewport()
    QTest.mouseMove(hand, steps.row_rect(0).center())
    assert steps.hovered == 0
    drag(editor.page, 0, steps.row_rect(2).center())
    assert steps.hovered == 2
    drag(editor.page, 1, QPoint(50, steps.height() + 40))
    assert steps.hovered == -1


def test_the_hint_in_an_empty_title_is_whole_however_narrow_it_is(editor: EditorRoom, qtbot: QtBot) -> None:
    appearance = editor.page._appearance
    field = NameField(appearance, name="Name", hint="Gib deiner Routine einen Namen", longest=60)
    qtbot.addWidget(field)
    field.show()
    for width in (380, 300, 260):
        field.resize(width, field.height())
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < width
    field.setText("Evening")
    assert field.font().pixelSize() == appearance.theme.font("h1").pixelSize()


# -- picking --


@pytest.mark.parametrize("width", [150, 190, 222, 280])
def test_a_card_to_pick_has_room_for_every_line_of_the_longest_name(editor: EditorRoom, width: int) -> None:
    editor.make_new()
    grid = editor.page.picker.grid
    long = replace(grid.poses[0], name="Rückenlage mit aufgestellten Füßen")
    grid.show_poses((long, *grid.poses))
    shape = grid.card_shape(width)
    assert isinstance(shape, CardShape)
    font, high = editor.page._appearance.theme.font("h3"), line_height(editor.page._appearance.theme, "h3")
    lines = wrapped(long.name, font, name_width(width), most=3)
    assert shape.height - shape.picture_height >= len(lines) * high


def test_poses_are_found_by_every_name_they_have() -> None:
    poses = tuple(load_library(SHIPPED_ROUTINES).library.poses.values())
    groups = tuple({pose.group for pose in poses})

    def found(wanted: str) -> list[str]:
        return [pose.id for pose in poses_like(poses, wanted, groups)]

    assert (
        found("child's po")[0] == "childs-pose"
    )  # what is called so comes before what is also known as that
    assert found("resting child") == ["childs-pose"]
    assert "childs-pose" in found("balasana")
    assert found("dog bird") == ["bird-dog"]
    assert found("zzz") == []
    assert len(found("  ")) == len(poses)


def test_a_kind_narrows_the_poses_down_and_nothing_found_says_so(editor: EditorRoom) -> None:
    editor.make_new()
    picker = editor.page.picker
    press(picker.kinds.segments[5])
    assert {pose.group for pose in picker.grid.poses} == {"desk"}
    QTest.keyClicks(picker.search.line, "plank")
    assert picker.none_found.isVisible()
    assert not picker.grid.isVisible()


# -- leaving --


def test_leaving_what_is_saved_asks_nothing(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    editor.go_back()
    assert house.rooms.window.page_key == "home"
    assert not editor.question.isVisible()


@pytest.mark.parametrize(
    ("answer", "page", "kept"), [(0, "settings", True), (1, "settings", False), (2, "editor", False)]
)
def test_leaving_with_changes_asks_once(
    house: House, editor: EditorRoom, places: Places, answer: int, page: str, kept: bool
) -> None:
    editor.copy("core-30")
    editor.page.details.change_over.setValue(99)
    house.rooms.window.page_requested.emit("settings")
    assert editor.question.isVisible()
    press(editor.question.buttons[answer])
    assert house.rooms.window.page_key == page
    assert bool(own(places)) is kept
    assert not editor.question.isVisible()


def test_no_key_goes_past_the_question_and_escape_keeps_editing(house: House, editor: EditorRoom) -> None:
    editor.copy("core-30")
    editor.page.details.change_over.setValue(99)
    key(Key.Key_Escape)
    assert editor.question.isVisible()
    key(Key.Key_1, CTRL)
    assert house.rooms.window.page_key == "editor"
    for _ in range(4):
        key(Key.Key_Tab)
        assert focused() in editor.question.buttons
    key(Key.Key_Escape)
    assert not editor.question.isVisible()
    assert house.rooms.window.page_key == "editor"
    assert step(editor).change_over_seconds == 99


def test_without_a_name_it_says_what_is_lacking(house: House, editor: EditorRoom, places: Places) -> None:
    editor.make_new()
    editor.save()
    assert house.rooms.window.toast.words == "Pick a first pose, then it can be saved."
    pick(editor.page, "childs-pose")
    press(editor.page.header.save)
    assert editor.page.header.lacks.words == "Give your routine a name, then it can be saved."
    assert focused() is editor.page.header.name
    assert own(places) == {}
    QTest.keyClicks(focused(), "A")
    assert not editor.page.header.lacks.isVisible()


# -- drafts --


def test_every_change_is_kept_and_offered_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, places: Places
) -> None:
    first = open_house(qtbot, qapp, tmp_path / "data")
    editor = next(first).rooms.making.editor
    editor.make_new()
    pick(editor.page, "childs-pose")
    editor.page.header.renamed.emit("Half made")
    qtbot.waitUntil(lambda: places.draft.exists() and "Half made" in places.draft.read_text("utf-8"))
    list(first)  # closes the window, as a crash would leave the file

    second = open_house(qtbot, qapp, tmp_path / "data")
    house = next(second)
    assert "Half made" in house.rooms.window.banner.accessibleName() + str(
        [notice.problem.summary for notice in house.rooms.window.banner_frame.notices]
    )
    house.rooms.window.banner_action_requested.emit("“Half made” is not saved yet.")
    again = house.rooms.making.editor
    assert house.rooms.window.page_key == "editor"
    assert names(again) == ["childs-pose"]
    assert again.draft.is_changed
    again.save()
    assert list(own(places)) == ["half-made"]
    assert not places.draft.exists()
    list(second)


def test_a_draft_that_was_left_is_not_forgotten_without_a_word(
    house: House, editor: EditorRoom, places: Places
) -> None:
    text = '{"format": 1, "name": "Old", "steps": [{"pose": "childs-pose"}]}'
    places.draft.write_text(text, "utf-8")
    editor.make_new()
    assert editor.question.isVisible()
    press(editor.question.buttons[2])
    assert house.rooms.window.page_key == "home"
    assert places.draft.read_text("utf-8") == text
    editor.make_new()
    press(editor.question.buttons[0])
    assert routine(editor).name == "Old"


def test_a_draft_that_cannot_be_read_is_kept_aside(editor: EditorRoom, places: Places) -> None:
    places.draft.write_text("{", "utf-8")
    editor.make_new()
    pick(editor.page, "childs-pose")
    editor.draft.write()
    aside = [path for path in places.data_folder.glob("draft-*.json") if path.read_text("utf-8") == "{"]
    assert len(aside) == 1
    assert json.loads(places.draft.read_text("utf-8"))["steps"] == [{"pose": "childs-pose"}]


# -- trying --


def test_trying_ends_in_the_editor_without_further_ado(house: House, editor: EditorRoom) -> None:
    editor.make_new()
    pick(editor.page, "childs-pose")
    press(editor.page.header.try_button)
    assert house.rooms.window.page_key == "session"
    for _ in range(200):
        if house.rooms.window.page_key != "session":
            break
        house.clock.turn(1.0)
        house.rooms.session.controller.tick()
    assert house.rooms.window.page_key == "editor"
    assert names(editor) == ["childs-pose"]
    press(editor.page.header.try_button)
    house.rooms.session.hurt()
    house.rooms.session.end_eased()
    assert house.rooms.window.page_key == "stopped"
    house.rooms.session.leave()
    assert house.rooms.window.page_key == "editor"


# -- a file that is not in order --


def test_a_file_that_is_not_understood_is_kept_aside_when_asked(
    house: House, editor: EditorRoom, places: Places
) -> None:
    places.own_routines.write_text('{"format": 1, "routines": [', "utf-8")
    editor.copy("core-30")
    assert not editor.save()
    assert editor.question.isVisible()
    assert places.own_routines.read_text("utf-8") == '{"format": 1, "routines": ['
    press(editor.question.buttons[0])
    assert len(own(places)) == 1
    (aside,) = places.data_folder.glob("routines-*.json")
    assert aside.read_text("utf-8") == '{"format": 1, "routines": ['
    assert aside.name in house.rooms.window.toast.words


# -- small windows, long words --


def test_in_a_small_window_the_details_lie_over_the_list(house: House, editor: EditorRoom) -> None:
    house.rooms.window.resize(720, 560)
    editor.copy("core-30")
    page = editor.page
    assert page.list.isVisible()
    assert not page.details.isVisible()
    click_row(page, 1)
    assert page.details.isVisible()
    assert not page.list.isVisible()
    key(Key.Key_Escape)
    assert page.list.isVisible()
    assert focused() is page.list
    key(Key.Key_Return)
    assert page.details.isVisible()
    press(page.header.back)
    assert page.list.isVisible()


@pytest.mark.parametrize("size", [(720, 560), (1120, 760), (1920, 1080)])
@pytest.mark.parametrize("state", ["list", "details", "picker", "empty"])
def test_nothing_is_cut_off_in_long_words(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, size: tuple[int, int], state: str
) -> None:
    with longer_words():
        opened = open_house(qtbot, qapp, tmp_path / "data")
        house = next(opened)
        house.rooms.window.resize(*size)
        editor = house.rooms.making.editor
        if state == "empty":
            editor.make_new()
        else:
            editor.copy("back-yoga-10")
            click_row(editor.page, 1)
            editor.page.details.repetitions.setValue(2)
        if state == "picker":
            editor.page.pick()
        elif state == "list":
            editor.page.go_back()
        qtbot.waitUntil(lambda: not cut_off(editor.page))
        list(opened)
