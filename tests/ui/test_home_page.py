"""Facts about home: the greeting, the routine ready to start, and the library one walks through."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from backchime.core.routine import Group, Routine
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.home_page import HomePage, columns_for, summaries, typical_pose
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.card_columns import CardColumns
from backchime.ui.widgets.mats import mat_of
from backchime.ui.widgets.routine_card import MOST_LINES, card_shape
from backchime.ui.widgets.routine_cards import cards_of
from backchime.ui.widgets.text_lines import line_height, wrapped
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES, in_long_words, shipped_routines, shipped_timelines, timeline

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OpenHome = Callable[..., tuple[MainWindow, HomePage]]


@pytest.fixture
def open_home(qapp: QApplication, qtbot: QtBot) -> OpenHome:
    """Opens the window on home, with the shipped library, in one of the sizes."""
    load_fonts()
    appearance = Appearance(qapp, "light")

    def opened(
        width: int = 1120, height: int = 760, *, long_words: bool = False
    ) -> tuple[MainWindow, HomePage]:
        window = MainWindow(appearance)
        qtbot.addWidget(window)
        page = HomePage(appearance)
        routines = [in_long_words(routine) if long_words else routine for routine in shipped_routines()]
        shown = summaries(timeline(routine) for routine in routines)
        page.show_greeting(NOON)
        page.show_library(cards_of(shown), shown[0])
        window.add_page("home", lambda: page)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
        window.show_page("home")
        qtbot.waitUntil(lambda: page.shelf.is_settled)
        return window, page

    return opened


def focused() -> QWidget:
    """What the keyboard speaks to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize(
    ("width", "columns"), [(720, 2), (899, 2), (900, 4), (1120, 4), (1439, 4), (1440, 5), (1920, 5)]
)
def test_a_wider_window_shows_more_columns(width: int, columns: int) -> None:
    assert columns_for(width) == columns


@pytest.mark.parametrize(("size", "columns"), list(zip(SIZES, (2, 4, 5), strict=True)))
def test_the_grid_follows_the_window(open_home: OpenHome, size: tuple[int, int], columns: int) -> None:
    _, page = open_home(*size)
    assert page.grid.columns == columns


@pytest.mark.parametrize("columns", [2, 4, 5])
def test_cards_side_by_side_lie_on_different_mats(columns: int) -> None:
    mats = [mat_of(summary.pose) for summary in summaries(shipped_timelines())]
    rows = [mats[start : start + columns] for start in range(0, len(mats), columns)]
    assert all(left != right for row in rows for left, right in pairwise(row))


def test_cards_above_each_other_lie_on_different_mats_at_the_usual_width() -> None:
    mats = [mat_of(summary.pose) for summary in summaries(shipped_timelines())]
    assert all(above != below for above, below in zip(mats, mats[4:], strict=False))


def test_no_routine_is_shown_by_a_rest() -> None:
    assert all(typical_pose(routine).group is not Group.REST for routine in shipped_routines())
    assert all(summary.pose.group is not Group.REST for summary in summaries(shipped_timelines()))


def test_a_routine_without_steps_has_no_card() -> None:
    empty = timeline(Routine("empty", "Empty", ()))
    assert summaries([empty]) == ()


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (5, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good afternoon"),
        (18, "Good evening"),
        (23, "Good evening"),
        (2, "Hello"),
        (4, "Hello"),
    ],
)
def test_the_greeting_follows_the_hour(open_home: OpenHome, hour: int, greeting: str) -> None:
    _, page = open_home()
    page.show_greeting(NOON.replace(hour=hour))
    assert page.title.words == greeting


@pytest.mark.parametrize(("size", "shown"), [((720, 560), False), ((1120, 760), True)])
def test_the_date_makes_way_in_a_small_window(
    open_home: OpenHome, size: tuple[int, int], shown: bool
) -> None:
    _, page = open_home(*size)
    assert page.subtitle.isVisible() is shown
    page.show_greeting(NOON)
    assert page.subtitle.isVisible() is shown


def test_every_card_is_reached_and_chosen_by_keyboard_alone(open_home: OpenHome) -> None:
    _, page = open_home()
    chosen: list[str] = []
    page.grid.routine_chosen.connect(chosen.append)
    page.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in shipped_routines():
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen == [routine.id for routine in shipped_routines()]
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is not page.grid


def test_arrows_walk_through_the_grid_and_stop_at_its_ends(open_home: OpenHome) -> None:
    _, page = open_home()
    page.grid.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    keys = Qt.Key
    for key in (keys.Key_Up, keys.Key_Right, keys.Key_Down, keys.Key_Left, keys.Key_End, keys.Key_Right):
        QTest.keyClick(page.grid, key)
        walked.append(page.grid.currentIndex().row())
    assert walked == [0, 1, 5, 4, 11, 11]


def test_space_chooses_too(open_home: OpenHome, qtbot: QtBot) -> None:
    _, page = open_home()
    page.grid.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.routine_chosen) as chosen:
        QTest.keyClick(page.grid, Qt.Key.Key_Space)
    assert chosen.args == [shipped_routines()[0].id, 1.0]


def test_every_card_is_chosen_by_mouse_alone(open_home: OpenHome) -> None:
    _, page = open_home()
    chosen: list[str] = []
    page.grid.routine_chosen.connect(chosen.append)
    for row in range(len(shipped_routines())):
        QTest.mouseClick(
            page.grid.viewport(), Qt.MouseButton.LeftButton, pos=page.grid.places.card_rect(row).center()
        )
    assert chosen == [routine.id for routine in shipped_routines()]


def test_a_press_let_go_elsewhere_chooses_nothing(open_home: OpenHome) -> None:
    _, page = open_home()
    chosen: list[str] = []
    page.grid.routine_chosen.connect(chosen.append)
    board, left = page.grid.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(board, left, pos=page.grid.places.card_rect(0).center())
    QTest.mouseRelease(board, left, pos=page.grid.places.card_rect(1).center())
    assert chosen == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_card_starts_it_or_shows_its_poses(open_home: OpenHome) -> None:
    _, page = open_home()
    asked: list[tuple[str, str]] = []
    page.start_requested.connect(lambda routine, _: asked.append(("start", routine)))
    page.routine_chosen.connect(lambda routine, _: asked.append(("poses", routine)))
    place = page.grid.places.card_rect(2).center()
    QApplication.sendEvent(
        page.grid.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.grid.viewport().mapToGlobal(place)),
    )
    menu = page.grid.findChildren(QMenu)[-1]
    for action in menu.actions():
        action.trigger()
    menu.close()
    third = shipped_routines()[2].id
    assert asked == [("start", third), ("poses", third)]


def test_the_large_card_starts_its_routine(open_home: OpenHome, qtbot: QtBot) -> None:
    _, page = open_home()
    with qtbot.waitSignal(page.start_requested) as started:
        QTest.keyClick(page.suggestion.start_button, Qt.Key.Key_Return)
    assert started.args == ["back-yoga-10", 1.0]
    assert page.suggestion.start_button.text() == "Start, 10 min"


def test_without_a_featured_routine_there_is_no_large_card(open_home: OpenHome) -> None:
    _, page = open_home()
    page.show_library(cards_of(()), None)
    assert page.suggestion.isHidden()


def test_a_card_says_everything_in_full_words(open_home: OpenHome) -> None:
    _, page = open_home()
    said = page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "10-minute back yoga, 10 minutes, 13 holds. Daily routine, most people."


def test_a_routine_of_ones_own_is_said_to_be_so(open_home: OpenHome) -> None:
    _, page = open_home()
    own = replace(summaries(shipped_timelines())[0], own=True)
    page.show_library(cards_of((own,)), own)
    assert "One of your own." in page.grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("long_words", [False, True])
def test_nothing_is_clipped(
    open_home: OpenHome, qtbot: QtBot, size: tuple[int, int], long_words: bool
) -> None:
    _, page = open_home(*size, long_words=long_words)
    assert page.sheet.width() <= page.viewport().width()
    qtbot.waitUntil(lambda: page.grid.height() >= page.grid.heightForWidth(page.grid.width()))
    assert page.suggestion.rect().contains(page.suggestion.childrenRect())
    labels = (page.title, page.suggestion._name, page.suggestion._why)
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    for button in page.findChildren(QAbstractButton):
        assert button.isHidden() or button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("width", [178, 224, 243, 286])
def test_the_text_of_every_card_fits_its_card(qapp: QApplication, width: int) -> None:
    load_fonts()
    theme = Appearance(qapp, "light").theme
    shown = summaries(timeline(in_long_words(routine)) for routine in shipped_routines())
    shape = card_shape(cards_of(shown).widest_words, width, theme=theme)
    for summary in shown:
        high = line_height(theme, "small")  # how long it takes, and how many holds
        for text, role in ((summary.name, "h3"), (summary.for_whom, "small")):
            lines = wrapped(text, theme.font(role), shape.text_width, most=MOST_LINES)
            measure = QFontMetricsF(theme.font(role)).horizontalAdvance
            assert max(measure(line) for line in lines) <= shape.text_width
            high += len(lines) * line_height(theme, role)
        assert high <= shape.text_height


def test_only_the_cards_in_sight_are_painted_of_ten_thousand() -> None:
    places = CardColumns(4, 224, 290)
    assert places.rows_between(0, 700) == range(12)
    assert places.rows_between(306 * 2000, 306 * 2000 + 100) == range(8000, 8004)


def test_between_the_cards_there_is_none() -> None:
    places = CardColumns(2, 200, 300)
    assert [places.row_at(QPoint(x, 10)) for x in (10, 205, 220, 430)] == [0, -1, 1, -1]
