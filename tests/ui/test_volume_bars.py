"""Facts about the ten bars of a volume: hand, key and pointer."""

from collections.abc import Iterator

import pytest
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.volume_bars import VolumeBars
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.session_views import a_calm_appearance


@pytest.fixture
def bars(qapp: QApplication, qtbot: QtBot) -> Iterator[VolumeBars]:
    load_fonts()
    made = VolumeBars(Appearance(qapp, "light"), "Volume of Hold starts")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.show_value(9)
    yield made
    made.close()


def told_by(bars: VolumeBars) -> list[int]:
    told: list[int] = []
    bars.value_changed.connect(told.append)
    return told


def at(bars: VolumeBars, value: int) -> QPoint:
    """A place where a press takes `value`."""
    return QPoint(3, 20) if value == 0 else bars.bar_rects[value - 1].center().toPoint()


def test_it_says_whose_volume_it_is_and_how_much(bars: VolumeBars) -> None:
    assert bars.accessibleName() == "Volume of Hold starts, 9 of 10"


def test_what_is_shown_from_outside_is_not_told_back(bars: VolumeBars) -> None:
    told = told_by(bars)
    bars.show_value(3)
    assert told == []
    assert bars.lit == 3


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.Key.Key_Left, 8),
        (Qt.Key.Key_Right, 10),
        (Qt.Key.Key_Minus, 8),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 10),
    ],
)
def test_keys_move_it_and_each_move_is_told_once(bars: VolumeBars, key: Qt.Key, value: int) -> None:
    told = told_by(bars)
    QTest.keyClick(bars, key)
    assert told == [value]


def test_it_ends_at_nought_and_at_ten(bars: VolumeBars) -> None:
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.value() == 10
    QTest.keyClick(bars, Qt.Key.Key_Home)
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.value() == 0


@pytest.mark.parametrize("value", range(11))
def test_a_press_takes_the_bar_under_it_or_silence_before_the_first(bars: VolumeBars, value: int) -> None:
    bars.show_value(5)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at(bars, value))
    assert bars.value() == value


def test_the_pointer_previews_and_takes_nothing(bars: VolumeBars) -> None:
    told = told_by(bars)
    QTest.mouseMove(bars, at(bars, 4))
    assert (bars.lit, bars.value(), told) == (4, 9, [])
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.lit == 8


def test_it_is_high_enough_for_a_finger_and_its_bars_grow(bars: VolumeBars) -> None:
    heights = [bar.height() for bar in bars.bar_rects]
    assert bars.height() >= 44
    assert heights == sorted(heights)
    assert bars.bar_rects[-1].right() <= bars.width()


def test_its_bars_swell_as_the_sound_begins_but_not_with_reduced_motion(
    bars: VolumeBars, qapp: QApplication, qtbot: QtBot
) -> None:
    calm = VolumeBars(a_calm_appearance(qapp), "Volume")
    qtbot.addWidget(calm)
    for each in (bars, calm):
        each.pulse()
    qtbot.waitUntil(lambda: bars.growth > 0.05)
    assert calm.growth == 0
    qtbot.waitUntil(lambda: bars.growth == 0)
