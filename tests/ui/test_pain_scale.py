"""Facts about the scale of pain: one Tab stop, every number by hand and by key, and room for all of it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.pain_scale import BARS, PainScale
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

Key = Qt.Key


@pytest.fixture
def scale(qapp: QApplication, qtbot: QtBot) -> Iterator[PainScale]:
    window = shown(qapp, qtbot, width=760)
    yield from window.findChildren(PainScale)


def shown(application: QApplication, qtbot: QtBot, *, width: int) -> QWidget:
    """A window with a scale between two buttons."""
    load_fonts()
    window = QWidget()
    qtbot.addWidget(window)
    made = PainScale(Appearance(application, "light"), name="Pain now, 0 to 10")
    for number, part in enumerate((QPushButton("before"), made, QPushButton("after"))):
        part.setParent(window)
        part.setGeometry(0, 300 * number - 200 * (number == 1), width, part.sizeHint().height())
    window.resize(width, 700)
    with qtbot.waitActive(window):
        window.show()
    return window


def rated(scale: PainScale) -> list[int]:
    found: list[int] = []
    scale.rated.connect(found.append)
    return found


def test_nothing_is_picked_until_somebody_picks(scale: PainScale) -> None:
    assert scale.rating is None
    assert not any(option.isChecked() for option in scale.options)


def test_a_press_anywhere_on_a_bar_or_its_number_picks_it(scale: PainScale) -> None:
    found = rated(scale)
    for number in range(BARS):
        option = scale.options[number]
        bottom = option.rect().bottomLeft().y() - 2
        QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=QPoint(5, bottom))
    assert found == list(range(BARS))
    assert [option.isChecked() for option in scale.options] == [False] * 10 + [True]


def test_number_keys_pick_their_number_and_end_picks_ten(scale: PainScale) -> None:
    found = rated(scale)
    keys = [Key.Key_4, Key.Key_0, Key.Key_9, Key.Key_End, Key.Key_Home]
    scale.options[0].setFocus()
    for key in keys:
        QTest.keyClick(scale.window().focusWidget(), key)
    assert found == [4, 0, 9, 10, 0]


def test_arrows_move_by_one_and_stop_at_the_ends(scale: PainScale) -> None:
    found = rated(scale)
    scale.options[0].setFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_Left, Key.Key_Down, Key.Key_Left):
        QTest.keyClick(scale.window().focusWidget(), key)
    assert found == [0, 1, 2, 1, 0, 0]
    QTest.keyClick(scale.window().focusWidget(), Key.Key_End)
    QTest.keyClick(scale.window().focusWidget(), Key.Key_Right)
    assert scale.rating == 10


def test_it_is_one_tab_stop_at_what_is_picked(scale: PainScale) -> None:
    before, after = scale.window().findChildren(QPushButton)
    for rating in (None, 6):
        scale.show_rating(rating)
        before.setFocus()
        QTest.keyClick(before, Key.Key_Tab)
        assert scale.window().focusWidget() is scale.options[rating or 0]
        QTest.keyClick(scale.window().focusWidget(), Key.Key_Tab)
        assert scale.window().focusWidget() is after


def test_showing_a_rating_tells_nobody_and_can_be_taken_back(scale: PainScale) -> None:
    found = rated(scale)
    scale.show_rating(7)
    scale.show_rating(None)
    assert found == []
    assert scale.rating is None


def test_every_bar_says_what_it_is_in_full_words(scale: PainScale) -> None:
    names = [option.accessibleName() for option in scale.options]
    assert names[4] == "Pain 4 of 10"
    assert names[0] == "Pain 0 of 10, no pain"
    assert names[10] == "Pain 10 of 10, the worst I can imagine"
    role = QAccessible.queryAccessibleInterface(scale.options[4]).role()
    assert role is QAccessible.Role.RadioButton


@pytest.mark.parametrize("width", [520, 672, 760, 1200])
def test_bars_grow_evenly_and_all_can_be_pressed(qapp: QApplication, qtbot: QtBot, width: int) -> None:
    window = shown(qapp, qtbot, width=width)
    (scale,) = window.findChildren(PainScale)
    inside = QRectF(scale.rect())
    bars = scale.bar_rects
    assert all(inside.contains(bar.adjusted(-6, -6, 6, 6)) for bar in bars)
    assert all(inside.contains(number) for number in scale.number_rects)
    steps = {round(b.height() - a.height(), 3) for a, b in pairwise(bars)}
    assert steps == {12.0}
    assert all(option.width() >= 44 for option in scale.options)
    assert all(
        left.geometry().right() <= right.geometry().left() + 1 for left, right in pairwise(scale.options)
    )
