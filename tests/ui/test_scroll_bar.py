"""The slim bar of every page: only a handle, which can be dragged, and beside which one presses for more."""

from collections.abc import Iterator

import pytest
from backchime.ui.theme.theme import size
from backchime.ui.widgets.scroll_area import ScrollArea, ScrollBar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

HIGH = 2_000


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ScrollBar]:
    """Of an area that shows a fifth of what it has."""
    area, sheet = ScrollArea(bar_stays=True), QWidget()
    sheet.setMinimumHeight(HIGH)
    area.setWidget(sheet)
    area.resize(300, HIGH // 5)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    found = area.verticalScrollBar()
    assert isinstance(found, ScrollBar)
    yield found
    area.close()  # until now it holds the bar


def middle_of(bar: ScrollBar) -> QPoint:
    return bar.handle_rect.center().toPoint()


def test_the_handle_is_as_long_as_the_part_that_is_shown(bar: ScrollBar) -> None:
    assert bar.handle_rect.height() == pytest.approx(bar.height() / 5, abs=1)
    assert bar.handle_rect.top() == 0
    bar.setValue(bar.maximum())
    assert bar.handle_rect.bottom() == pytest.approx(bar.height())


def test_the_handle_of_a_very_long_page_can_still_be_taken_hold_of(bar: ScrollBar) -> None:
    bar.setRange(0, 100 * HIGH)
    assert bar.handle_rect.height() == size("hit-min")


def test_the_handle_follows_the_pointer_to_both_ends(bar: ScrollBar) -> None:
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle_of(bar))
    QTest.mouseMove(bar, QPoint(5, 3 * bar.height()))
    assert bar.value() == bar.maximum()
    QTest.mouseMove(bar, QPoint(5, -bar.height()))
    assert bar.value() == 0
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 0))
    QTest.mouseMove(bar, QPoint(5, bar.height()))
    assert bar.value() == 0


def test_a_press_beside_the_handle_goes_on_by_what_is_shown(bar: ScrollBar) -> None:
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, bar.height() - 2))
    assert bar.value() == bar.pageStep()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert bar.value() == 0


def test_there_is_no_handle_where_nothing_scrolls(bar: ScrollBar) -> None:
    bar.setRange(0, 0)
    assert not bar.isEnabled()
