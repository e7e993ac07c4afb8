"""Facts about the bars that show how far a session is."""

import pytest
from backchime.core.timeline import PhaseKind
from backchime.ui.pages.session_holds import hold_bars
from backchime.ui.widgets.session_bars import LEAST_BAR_PX, BarState, HoldBar, SessionBars, bar_spans
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.library import shipped_timelines
from tests.ui.session_views import a_timeline, an_appearance, index_of, started, view_at

bars = st.lists(
    st.builds(HoldBar, st.integers(3, 600).map(float), st.just(BarState.TO_COME), st.booleans()),
    min_size=1,
    max_size=120,
)


@given(bars, st.floats(300, 2500), st.floats(0.7, 2.4))
def test_the_bars_fill_the_width_in_order(holds: list[HoldBar], width: float, scale: float) -> None:
    spans = bar_spans(holds, width, scale=scale)
    edges = [edge for left, breadth in spans for edge in (left, left + breadth)]
    assert edges == sorted(edges)
    assert edges[-1] == pytest.approx(width)


def test_widths_follow_the_seconds() -> None:
    holds = [HoldBar(30, BarState.DONE), HoldBar(60, BarState.TO_COME)]
    (_, short), (_, long) = bar_spans(holds, 1040, scale=1)
    assert long == pytest.approx(2 * short)


def test_the_holds_of_one_step_sit_close() -> None:
    holds = [HoldBar(30, BarState.DONE), HoldBar(30, BarState.DONE, True), HoldBar(30, BarState.DONE)]
    (first, width), (second, _), (third, _) = bar_spans(holds, 1040, scale=1)
    assert second - first - width == pytest.approx(3)
    assert third - second - width == pytest.approx(9)


@pytest.mark.parametrize("width", [664, 1040, 1806])
def test_every_hold_of_every_shipped_routine_can_be_seen(width: int) -> None:
    for made in shipped_timelines():
        spans = bar_spans(hold_bars(view_at(made, 0)), width, scale=max(0.7, width / 1040))
        assert min(breadth for _, breadth in spans) >= LEAST_BAR_PX - 0.01


def test_a_skipped_hold_is_told_from_a_kept_one() -> None:
    made = a_timeline()
    first = index_of(made, PhaseKind.HOLD)
    session, at = started(made), made.phases[first].start_seconds + 10
    session.advance(at)
    session.skip(at)
    states = [bar.state for bar in hold_bars(session.view(at))]
    assert states[:3] == [BarState.SKIPPED, BarState.CURRENT, BarState.TO_COME]
    kept = [bar.state for bar in hold_bars(view_at(made, index_of(made, PhaseKind.HOLD, number=1)))]
    assert kept[:3] == [BarState.DONE, BarState.CURRENT, BarState.TO_COME]


def test_before_a_hold_its_bar_is_the_current_one() -> None:
    states = [bar.state for bar in hold_bars(view_at(a_timeline(), 0))]
    assert states == [BarState.CURRENT] + [BarState.TO_COME] * 6


def test_the_present_bar_is_taller_and_fills(qapp: QApplication) -> None:
    colors = an_appearance(qapp).theme.phase("hold")
    widget = SessionBars()
    widget.resize(400, 22)
    widget.wear(colors, scale=1)
    widget.show_holds([HoldBar(30, BarState.DONE), HoldBar(30, BarState.CURRENT)])
    widget.show_fill(0.5)
    done, current = widget.bar_rects
    assert (done.height(), current.height()) == (12, 22)
    picture = widget.grab().toImage()
    ratio = picture.devicePixelRatio()
    for share, color in ((0.25, colors.ring), (0.75, colors.track)):
        x = (current.left() + current.width() * share) * ratio
        assert picture.pixelColor(round(x), picture.height() // 2) == color


def test_another_field_is_painted_around_the_bars_at_once_and_wholly(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bars = SessionBars(page)
    bars.resize(300, 40)
    painted = PaintedRects(bars)
    bars.wear(an_appearance(qapp).theme.phase("move"), scale=1.0)
    bars.show_field(QColor("#ff0000"))
    with qtbot.waitExposed(page):
        page.show()
    painted.seen.clear()
    bars.show_field(QColor("#00ff00"))
    page.update()  # as the page does: by itself that paints nothing opaque that lies on it
    qtbot.waitUntil(lambda: bars.rect() in painted.seen)
    painted.seen.clear()
    bars.show_field(QColor("#00ff00"))
    QApplication.processEvents()
    assert painted.seen == []


class PaintedRects(QObject):
    """Which parts of a widget are asked to be painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes each painting."""
        if event.type() is QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self.seen.append(event.rect())
        return super().eventFilter(watched, event)
