"""Facts about progress: what a real history holds is drawn, said honestly, and reached by every way."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from backchime.core.history import History
from backchime.core.progress import PainPair, ProgressFigures
from backchime.core.progress_span import Span, first_day
from backchime.places import places_in
from backchime.storage.history_db import HistoryFile
from backchime.storage.history_progress import load_figures
from backchime.ui.pages.progress_page import SPANS, ProgressPage
from backchime.ui.progress_words import headline
from backchime.ui.widgets.chart import Chart
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.invented_years import history_file
from tests.practising import a_day, a_session
from tests.ui.access_walk import read_aloud, tab_order
from tests.ui.rooms import House, open_house, press

Key = Qt.Key
TODAY = date(2027, 1, 15)  # where the hand clock stands
NOON = datetime(2027, 1, 15, 12, tzinfo=UTC)
OpenWith = Callable[..., House]


@pytest.fixture
def open_with(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenWith]:
    """Opens the app over a history: an invented year, or records."""
    opened: list[Iterator[House]] = []

    def begin(year: str = "", *, records: History | None = None) -> House:
        path = places_in(tmp_path).history
        if year:
            path.write_bytes(history_file(year, TODAY))
        if records:
            with closing(HistoryFile(path)) as file:
                assert file.add(records).stands
        opened.append(open_house(qtbot, qapp, tmp_path))
        house = next(opened[0])
        house.rooms.window.resize(1120, 1400)  # all of it in sight
        return house

    yield begin
    for house in opened:
        next(house, None)


def show(qtbot: QtBot, house: House) -> ProgressPage:
    """Goes to progress by the rail, and waits for what is read."""
    room = house.rooms.progress
    if house.rooms.history.is_begun:
        with qtbot.waitSignal(room.shown):
            press(house.rooms.window.rail.item("progress"))
    else:
        press(house.rooms.window.rail.item("progress"))
    qtbot.waitUntil(lambda: room.page.isVisible() and room.page.sheet.height() > 0)
    return room.page


def records(*pain: tuple[int, int]) -> History:
    """A session on each of the latest days, the last one today, rated before and after."""
    return History(
        tuple(
            a_session(NOON - timedelta(days=number), pain=ratings, name=f"{number:03}")
            for number, ratings in enumerate(reversed(pain))
        )
    )


# -- the way there --


def test_the_keys_and_the_rail_lead_to_progress_and_escape_back_home(
    qtbot: QtBot, open_with: OpenWith
) -> None:
    house = open_with()
    window = house.rooms.window
    show(qtbot, house)
    assert window.page_key == "progress"
    assert window.rail.item("progress").isChecked()
    QTest.keyClick(window, Key.Key_Escape)
    assert window.page_key == "home"
    QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "progress"
    QTest.keyClick(window, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "home"


def test_before_the_first_session_there_is_a_place_to_begin(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with()
    page = show(qtbot, house)
    assert page.empty.isVisible()
    assert not page.days.isVisible()
    assert not page.export.isVisible()
    press(page.empty.start)
    assert house.rooms.window.page_key == "session"


def test_no_file_is_made_by_looking(qtbot: QtBot, open_with: OpenWith, tmp_path: Path) -> None:
    show(qtbot, open_with())
    assert not places_in(tmp_path).history.exists()


# -- what is shown is what was kept --


def test_what_is_drawn_is_what_is_in_the_file(qtbot: QtBot, open_with: OpenWith, tmp_path: Path) -> None:
    page = show(qtbot, open_with("flare-up"))
    since = first_day(Span.TWELVE_WEEKS, TODAY)
    figures, problem = load_figures(places_in(tmp_path).history, since=since, until=TODAY)
    assert problem is None
    assert len(page.days.map.sentences) == 84
    assert sum("minutes" in sentence for sentence in page.days.map.sentences) == len(figures.day_seconds)
    assert sum("Flare-up" in sentence for sentence in page.days.map.sentences) == 8
    assert len(page.minutes.bars.sentences) == 12
    assert f"{figures.recent_days(TODAY)} of the last 28 days" in page.days.recent.words
    page.pain.switch.click()
    assert len(page.pain.table.rows) == len(figures.pain)
    assert page.poses.table.rows[0][0] == "Knees-bent rest"


@pytest.mark.parametrize(("span", "days"), [(Span.FOUR_WEEKS, 28), (Span.TWELVE_WEEKS, 84), (Span.YEAR, 371)])
def test_each_span_shows_its_weeks(qtbot: QtBot, open_with: OpenWith, span: Span, days: int) -> None:
    page = show(qtbot, open_with("gaps"))
    press(page.spans.segments[SPANS.index(span)])
    assert len(page.days.map.sentences) == days
    assert len(page.minutes.bars.sentences) == days // 7


def test_a_session_just_kept_is_there_at_once(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with(records=records((4, 3)))
    page = show(qtbot, house)
    with qtbot.waitSignal(house.rooms.progress.shown):
        house.rooms.history.keep(replace(a_session(NOON - timedelta(days=1)), id="new"))
    assert page.headline.words.startswith("2 days in a row.")


def test_a_rest_day_does_not_end_a_run(qtbot: QtBot, open_with: OpenWith) -> None:
    kept = records(*[(3, 3)] * 4)
    without = tuple(one for one in kept.sessions if one.day != TODAY - timedelta(days=1))
    rest = a_day(TODAY - timedelta(days=1), rest=True)
    page = show(qtbot, open_with(records=History(without, (rest,))))
    assert page.headline.words.startswith("3 days in a row.")
    assert page.days.note.words == "Your longest run yet"


def test_one_session_is_enough_for_a_page(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with(records=History((a_session(NOON),))))
    assert page.headline.words == "You practised on 1 of the last 28 days."
    assert page.pain.nothing.isVisible()
    assert not page.pain.switch.isVisible()
    assert page.days.map.sentences[-3].startswith("Today, Friday 15 January")


def test_a_history_that_cannot_be_read_is_told_on_the_page(
    qtbot: QtBot, open_with: OpenWith, tmp_path: Path
) -> None:
    house = open_with()
    places_in(tmp_path).history.write_bytes(b"Nothing that SQLite knows." * 400)
    page = show(qtbot, house)
    assert page.problem.words.startswith("Your history could not be read.")
    assert not page.days.isVisible()
    assert not page.empty.isVisible()


def test_a_history_of_a_newer_backchime_is_told_too(
    qtbot: QtBot, open_with: OpenWith, tmp_path: Path
) -> None:
    house = open_with(records=records((4, 3)))
    path = places_in(tmp_path).history
    head = bytearray(path.read_bytes())
    head[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(bytes(head))
    assert "newer Backchime" in show(qtbot, house).problem.words


# -- what is said --


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ([(5, 3)] * 5, "After a session your pain was 2.0 points lower on average."),
        ([(3, 3)] * 5, "After a session your pain was about the same as before."),
        ([(3, 4)] * 5, "After a session your pain was 1.0 points higher on average."),
        ([(9, 1)] * 2, "Rate a few more sessions to see how your pain changes."),
    ],
)
def test_the_sentence_on_top_says_what_is_so(ratings: list[tuple[int, int]], said: str) -> None:
    pairs = tuple(PainPair(TODAY, before, after) for before, after in ratings)
    words = headline(ProgressFigures(practised=frozenset({TODAY.toordinal()}), pain=pairs), TODAY)
    assert words.replace("⁅", "").replace("⁆", "") == f"1 of the last 28 days. {said}"


def test_how_many_sessions_the_average_is_of_stands_beside_it(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with(records=records((5, 3), (4, 4), (3, 4), (5, 4))))
    assert "0.5 points lower" in page.headline.words
    said = "Of the last 4 rated sessions: lower after 2, the same after 1, higher after 1."
    assert page.pain.counted.words == said
    assert page.pain.help.isVisible()  # wherever pain is mentioned


# -- by key, by hand and by ear --


def test_each_chart_is_one_tab_stop_and_tab_goes_as_one_reads(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("gaps")
    page = show(qtbot, house)
    order, unringed = tab_order(house.rooms.window)
    charts = [widget for widget in order if isinstance(widget, Chart)]
    assert charts == [page.days.map, page.minutes.bars, page.pain.chart, page.holds.lines]
    assert order[-1] is page.poses.table or page.poses.table in order
    assert unringed == []


def test_arrows_go_from_point_to_point_and_the_tip_says_each(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with("steady"))
    days = page.days.map
    days.setFocus(Qt.FocusReason.TabFocusReason)
    assert days.tip.words.startswith("Today, Friday 15 January")
    for key, begins in (
        (Key.Key_Up, "Thursday 14 January"),
        (Key.Key_Left, "Thursday 7 January"),
        (Key.Key_Down, "Friday 8 January"),
        (Key.Key_Right, "Today, Friday 15 January"),
        (Key.Key_Home, "Monday 26 October"),
        (Key.Key_Up, "Monday 26 October"),
    ):
        QTest.keyClick(days, key)
        assert days.tip.words.startswith(begins)
        assert days.tip.isVisible()
        assert days.ring_rect == days.spots[days.currentIndex().row()].toAlignedRect()
    page.spans.segments[1].setFocus()
    assert not days.tip.isVisible()


def test_the_pointer_brings_the_tip_and_takes_it_away(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with("steady"))
    bars = page.minutes.bars
    QTest.mouseMove(bars.viewport(), bars.spots[3].center().toPoint())
    qtbot.waitUntil(lambda: bars.tip.isVisible())
    assert bars.tip.words == bars.sentences[3]
    QApplication.sendEvent(bars.viewport(), QEvent(QEvent.Type.Leave))
    assert not bars.tip.isVisible()


def test_a_screen_reader_is_told_every_point(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("steady")
    page = show(qtbot, house)
    lines = read_aloud(house.rooms.window)
    for chart in (page.days.map, page.minutes.bars, page.pain.chart):
        qtbot.waitUntil(lambda chart=chart: chart.height() >= chart.height_at(chart.width()))  # type: ignore[misc]
        assert QAccessible.queryAccessibleInterface(chart).role() is QAccessible.Role.List
        assert any(chart.accessibleName() in line for line in lines)
        assert all(any(sentence in line for line in lines) for sentence in chart.sentences)


def test_the_table_of_pain_has_every_pair_the_latest_first(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with(records=records((5, 3), (4, 4), (3, 5))))
    press(page.pain.switch)
    assert not page.pain.chart.isVisible()
    assert page.pain.table.rows == (
        ("15 January 2027", "3", "5", "+2"),
        ("14 January 2027", "4", "4", "0"),
        ("13 January 2027", "5", "3", "−2"),
    )
    press(page.pain.switch)
    assert page.pain.chart.isVisible()


def test_the_table_of_poses_shows_every_row(qtbot: QtBot, open_with: OpenWith) -> None:
    page = show(qtbot, open_with("steady"))
    table = page.poses.table
    qtbot.waitUntil(lambda: table.height() >= table.sizeHint().height())
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0))
    assert table.viewport().rect().contains(last)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Down, Key.Key_Right):
        QTest.keyClick(table, key)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_who_comes_back_to_a_table_finds_the_cell_they_had_reached(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("steady")
    table = show(qtbot, house).poses.table
    table.setCurrentIndex(table.model().index(2, 1))
    house.rooms.library.show_home()
    show(qtbot, house)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 1)


def test_export_asks_for_it(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("steady")
    asked = QSignalSpy(house.rooms.progress.export_requested)
    page = show(qtbot, house)
    press(page.export)
    assert asked.count() == 1


# -- how it is laid out --


def test_in_a_small_window_pain_comes_first_in_one_column(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("steady")
    page = show(qtbot, house)
    qtbot.waitUntil(lambda: page.days.y() < page.minutes.y() and page.pain.x() > page.days.x())
    house.rooms.window.resize(720, 560)
    qtbot.waitUntil(lambda: page.pain.y() < page.days.y() < page.minutes.y())
    assert page.pain.x() == page.days.x() == page.minutes.x()
    order, _ = tab_order(house.rooms.window)
    charts = [widget for widget in order if isinstance(widget, Chart)]
    assert charts[:3] == [page.pain.chart, page.days.map, page.minutes.bars]


def test_no_card_is_ever_a_window_of_its_own(qtbot: QtBot, open_with: OpenWith) -> None:
    house = open_with("steady")
    page = show(qtbot, house)
    for card in (page.days, page.minutes, page.pain, page.holds, page.poses):
        assert card.window() is house.rooms.window
    qtbot.waitUntil(lambda: page.days.y() < page.minutes.y())
    point = page.days.map.mapTo(house.rooms.window, QPoint(0, 0))
    assert house.rooms.window.rect().contains(point)
