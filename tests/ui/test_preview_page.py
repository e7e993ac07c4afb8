"""Facts about the preview: what it tells of each step, what the hold length does, how one gets through it."""

from collections.abc import Callable

import pytest
from backchime.core.routine import Routine, Side
from backchime.core.settings import Settings, TextPercent
from backchime.core.timeline import PhaseKind
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.preview_page import PreviewPage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.session_summary import FACTORS, STOPS
from backchime.ui.widgets.step_words import hold_range, step_lines
from backchime.ui.widgets.texts import TextLabel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.building import a_pose, a_routine, a_step
from tests.ui.library import SIZES, in_long_words, shipped_routines, timeline

OpenPreview = Callable[..., PreviewPage]


@pytest.fixture
def open_preview(qapp: QApplication, qtbot: QtBot) -> OpenPreview:
    """Opens the window on the preview of a routine."""
    load_fonts()
    appearance = Appearance(qapp, "light")
    windows: list[MainWindow] = []  # a window that nobody holds would go

    def opened(routine: Routine, width: int = 1120, height: int = 760) -> PreviewPage:
        window = MainWindow(appearance)
        qtbot.addWidget(window)
        windows.append(window)
        page = PreviewPage(appearance)
        page.show_routine(timeline(routine))
        window.add_page("preview", lambda: page)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
        window.show_page("preview")
        return page

    return opened


def shipped(routine_id: str) -> Routine:
    """One of the routines that ship."""
    return next(routine for routine in shipped_routines() if routine.id == routine_id)


def test_a_step_tells_its_hold_its_repetitions_and_its_sides() -> None:
    routine = a_routine(
        a_step(a_pose("plank", hold=30)),
        a_step(a_pose("bird-dog", hold=10, sided=True), repetitions=3),
    )
    told = [(line.number, line.length, line.sides) for line in step_lines(timeline(routine))]
    assert told == [(1, "30 s", ""), (2, "3 × 10 s", "each side")]


def test_a_step_is_said_in_full_words() -> None:
    routine = a_routine(a_step(a_pose("bird-dog", hold=10, sided=True), repetitions=3))
    assert step_lines(timeline(routine))[0].spoken == "1. Bird dog, 3 times 10 seconds, each side"


def test_the_hold_length_is_told_as_what_it_comes_to() -> None:
    mixed = a_routine(a_step(a_pose("a", hold=10)), a_step(a_pose("b", hold=30)))
    assert hold_range(timeline(mixed)) == "10–30 s"
    assert hold_range(timeline(a_routine(a_step(), a_step()), factor=0.5)) == "15 s"


def test_locked_rests_do_not_follow_the_hold_length() -> None:
    routine = a_routine(a_step(a_pose("rest", hold=20), locked=True), a_step(a_pose("b", hold=30)))
    assert [line.hold_seconds for line in step_lines(timeline(routine, factor=2))] == [20, 60]


def test_half_and_double_lie_equally_far_from_the_usual_length() -> None:
    assert tuple(STOPS.values()) == FACTORS
    assert min(STOPS) == -max(STOPS)


def test_every_step_has_a_row_and_the_times_add_up(open_preview: OpenPreview) -> None:
    routine = shipped("back-yoga-10")
    page = open_preview(routine)
    assert len(page.rows) == len(routine.steps)
    assert page.summary.total.words == "10:00"
    legend = page.summary.legend
    assert (legend.holding.words, legend.moving.words) == ("7:15 holding", "2:45 moving")


@pytest.mark.parametrize(("percent", "is_above"), [(150, True), (100, False)])
def test_the_summary_stands_above_the_poses_where_there_is_no_room_beside_them(
    open_preview: OpenPreview, qtbot: QtBot, percent: TextPercent, is_above: bool
) -> None:
    page = open_preview(shipped("back-yoga-10"), 720, 560)
    page.appearance.take_settings(Settings(text_percent=percent))
    first = page.rows[0]

    def stands_above() -> bool:
        return page.summary.mapTo(page.sheet, QPoint()).y() < first.mapTo(page.sheet, QPoint()).y() - 100

    qtbot.waitUntil(lambda: stands_above() is is_above)


def test_where_every_length_is_kept_none_can_be_chosen(open_preview: OpenPreview) -> None:
    page = open_preview(a_routine(a_step(a_pose("rest", hold=90), locked=True)))
    told = [label.words for label in page.summary.findChildren(TextLabel) if label.isVisible()]
    assert not page.summary.slider.isVisible()
    assert "Hold length" not in told
    assert "Rests keep their own length." in told
    page.show_routine(timeline(shipped("back-yoga-10")))
    assert page.summary.slider.isVisible()


def test_the_slider_asks_for_another_hold_length(open_preview: OpenPreview, qtbot: QtBot) -> None:
    page = open_preview(shipped("back-yoga-10"))
    with qtbot.waitSignal(page.hold_factor_changed) as asked:
        QTest.keyClick(page.summary.slider, Qt.Key.Key_Right)
    assert asked.args == [1.25]


def test_other_times_leave_everything_where_it_is(open_preview: OpenPreview, qtbot: QtBot) -> None:
    routine = shipped("daily-combined")
    page = open_preview(routine)
    page.rows[1].head.click()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 200)
    page.verticalScrollBar().setValue(200)
    QTest.keyClick(page.summary.slider, Qt.Key.Key_Right)
    rows = list(page.rows)
    page.show_routine(timeline(routine, factor=1.25))
    assert page.rows == rows
    assert page.rows[1].head.isChecked()
    assert page.verticalScrollBar().value() == 200
    assert page.summary.hold_factor == 1.25
    assert "37" in page.rows[1].head.accessibleName() or "38" in page.rows[1].head.accessibleName()


def test_another_routine_begins_at_its_top_with_the_usual_holds(open_preview: OpenPreview) -> None:
    page = open_preview(shipped("daily-combined"))
    QTest.keyClick(page.summary.slider, Qt.Key.Key_Right)
    page.show_routine(timeline(shipped("core-30")))
    assert (page.summary.hold_factor, page.verticalScrollBar().value()) == (1.0, 0)
    assert page.title.words == "Core holds"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_opens_and_closes_by_key(open_preview: OpenPreview, key: Qt.Key) -> None:
    row = open_preview(shipped("core-30")).rows[0]
    QTest.keyClick(row.head, key)
    assert row.details is not None
    assert row.details.isVisible()
    QTest.keyClick(row.head, key)
    assert row.details.isHidden()


def test_a_row_opens_by_mouse(open_preview: OpenPreview) -> None:
    row = open_preview(shipped("core-30")).rows[0]
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert row.details is not None
    assert row.details.isVisible()


def test_up_and_down_walk_along_the_rows(open_preview: OpenPreview) -> None:
    page = open_preview(shipped("core-30"))
    page.rows[0].head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.rows[0].head, Qt.Key.Key_Down)
    assert page.rows[1].head.hasFocus()
    QTest.keyClick(page.rows[1].head, Qt.Key.Key_Up)
    assert page.rows[0].head.hasFocus()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("long_words", [False, True])
def test_everything_known_of_every_pose_fits(
    open_preview: OpenPreview, qtbot: QtBot, size: tuple[int, int], long_words: bool
) -> None:
    poses = {step.pose: step for routine in shipped_routines() for step in routine.steps}
    everything = Routine("all", "Every pose", tuple(poses.values()), "Whoever checks.")
    page = open_preview(in_long_words(everything) if long_words else everything, *size)
    for row, step in zip(page.rows, poses.values(), strict=True):
        row.head.click()
        assert row.details is not None
        told = " ".join(label.words for label in row.details.findChildren(TextLabel))
        pose = step.pose
        for text in (pose.breath, pose.felt, pose.easier_version, pose.ask_first, pose.exit):
            assert text in told
    labels = [label for row in page.rows if row.details for label in row.details.findChildren(TextLabel)]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert page.sheet.width() <= page.viewport().width()
    assert all(row.head.height() >= row.head.heightForWidth(row.head.width()) for row in page.rows)
    assert page.summary.rect().contains(page.summary.childrenRect())
    for button in page.findChildren(QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("size", SIZES)
def test_start_stays_at_hand_while_the_list_scrolls(
    open_preview: OpenPreview, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = open_preview(shipped("daily-combined"), *size)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    button = page.summary.start_button
    top = button.mapTo(page.viewport(), button.rect().topLeft()).y()
    assert 0 <= top <= page.viewport().height() - button.height()


def test_start_and_back_are_asked_for(open_preview: OpenPreview, qtbot: QtBot) -> None:
    page = open_preview(shipped("core-30"))
    with qtbot.waitSignal(page.start_requested):
        QTest.keyClick(page.summary.start_button, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.back_requested):
        QTest.mouseClick(page.back_button, Qt.MouseButton.LeftButton)


def test_the_first_hold_of_each_step_is_the_one_that_is_told() -> None:
    laid = timeline(shipped("core-short-holds"))
    holds = [phase for phase in laid.phases if phase.kind is PhaseKind.HOLD and phase.side is not Side.RIGHT]
    assert {line.hold_seconds for line in step_lines(laid)} == {phase.seconds for phase in holds}
