"""Facts about the stepper: its steps and limits, typing, keys, the wheel, and what it tells."""

from collections.abc import Iterator

import pytest
from backchime.core.settings import Settings
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.theme.theme import size
from backchime.ui.widgets.stepper import REPEAT_AFTER_MS, REPEAT_EVERY_MS, Stepper, stepped
from backchime.ui.widgets.time_stepper import TimeStepper
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def stepper(qapp: QApplication, qtbot: QtBot) -> Iterator[Stepper]:
    """A stepper for hold times at 30 s, in an active window, without the focus."""
    load_fonts()
    window = QWidget()
    window.setMinimumSize(300, 100)
    qtbot.addWidget(window)
    made = Stepper(
        Appearance(qapp, "light"),
        "Hold time",
        least=3,
        most=600,
        step_from=5,
        in_words=words.spoken_seconds,
    )
    made.show_value(30)
    QVBoxLayout(window).addWidget(made)
    with qtbot.waitActive(window):
        window.show()
    window.setFocus()
    yield made
    window.close()


def values_of(stepper: Stepper) -> list[int]:
    """Collects what the stepper tells from now on."""
    told: list[int] = []
    stepper.value_changed.connect(told.append)
    return told


def turn_wheel(stepper: Stepper, notches: int) -> QWheelEvent:
    middle = QPointF(stepper.rect().center())
    event = QWheelEvent(
        middle,
        stepper.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stepper, event)
    return event


@pytest.mark.parametrize(
    ("value", "steps", "reached"),
    [
        (30, 1, 35),
        (30, -1, 25),
        (32, 1, 35),
        (32, -1, 30),
        (598, 1, 600),
        (600, 1, 600),
        (5, -1, 5),
        (3, -1, 3),
    ],
)
def test_a_step_goes_to_the_next_multiple_within_the_limits(value: int, steps: int, reached: int) -> None:
    assert stepped(value, steps, step=5, least=5, most=600) == reached


def test_a_button_steps_the_moment_it_is_pressed(stepper: Stepper) -> None:
    told = values_of(stepper)
    QTest.mousePress(stepper.plus_button, Qt.MouseButton.LeftButton)
    assert told == [35]
    assert stepper.is_held
    QTest.mouseRelease(stepper.plus_button, Qt.MouseButton.LeftButton)
    assert told == [35]


def test_a_held_button_repeats_after_a_while(stepper: Stepper) -> None:
    assert (REPEAT_AFTER_MS, REPEAT_EVERY_MS) == (400, 120)
    for button in (stepper.minus_button, stepper.plus_button):
        assert button.autoRepeat()
        assert button.autoRepeatDelay() == REPEAT_AFTER_MS
        assert button.autoRepeatInterval() == REPEAT_EVERY_MS


def test_a_value_from_outside_does_not_disturb_a_held_button(stepper: Stepper) -> None:
    QTest.mousePress(stepper.plus_button, Qt.MouseButton.LeftButton)
    stepper.show_value(10)
    assert stepper.value() == 35
    QTest.mouseRelease(stepper.plus_button, Qt.MouseButton.LeftButton)


def test_a_value_from_outside_is_taken_in_silence(stepper: Stepper) -> None:
    told = values_of(stepper)
    stepper.show_value(60)
    assert stepper.value() == 60
    assert told == []


def test_at_a_limit_its_button_is_dead(stepper: Stepper) -> None:
    stepper.show_value(5)
    assert not stepper.minus_button.isEnabled()
    stepper.show_value(600)
    assert stepper.minus_button.isEnabled()
    assert not stepper.plus_button.isEnabled()


@pytest.mark.parametrize(("typed", "taken"), [("47", 47), ("3", 3), ("2", 3), ("700", 600), ("9999", 600)])
def test_a_typed_number_is_taken_on_enter_and_kept_within_the_limits(
    stepper: Stepper, typed: str, taken: int
) -> None:
    told = values_of(stepper)
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClicks(stepper, typed)
    assert told == []
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert told == [taken]


def test_a_number_outside_the_limits_is_marked_while_it_is_typed(stepper: Stepper) -> None:
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClicks(stepper, "70")
    seen = [stepper.is_wrong]
    QTest.keyClicks(stepper, "0")
    seen.append(stepper.is_wrong)
    assert seen == [False, True]
    stepper.show_value(10)
    assert stepper.cleanText() == "700"


def test_nothing_but_digits_can_be_typed(stepper: Stepper) -> None:
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClicks(stepper, "4x5")
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.value() == 45


def test_nothing_typed_keeps_the_value(stepper: Stepper) -> None:
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClick(stepper, Qt.Key.Key_Delete)
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert stepper.value() == 30


def test_escape_takes_back_what_was_typed(stepper: Stepper) -> None:
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClicks(stepper, "99")
    QTest.keyClick(stepper, Qt.Key.Key_Escape)
    assert stepper.text() == "30 s"
    assert stepper.value() == 30


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Up, 35),
        (Qt.Key.Key_Down, 25),
        (Qt.Key.Key_Plus, 35),
        (Qt.Key.Key_Minus, 25),
        (Qt.Key.Key_PageUp, 80),
        (Qt.Key.Key_PageDown, 5),
    ],
)
def test_keys_step(stepper: Stepper, key: Qt.Key, reached: int) -> None:
    stepper.setFocus()
    QTest.keyClick(stepper, key)
    assert stepper.value() == reached


def test_the_wheel_is_for_the_page_even_after_a_button_was_pressed(stepper: Stepper) -> None:
    QTest.mouseClick(stepper.plus_button, Qt.MouseButton.LeftButton)
    assert stepper.hasFocus()
    assert not turn_wheel(stepper, -1).isAccepted()
    assert stepper.value() == 35


def test_it_says_its_name_value_and_limits(stepper: Stepper) -> None:
    told = QAccessible.queryAccessibleInterface(stepper)
    assert (told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Value)) == ("Hold time", "30 s")
    assert stepper.accessibleDescription() == "From 3 seconds to 10 minutes"
    stepper.stepBy(1)
    assert told.text(QAccessible.Text.Value) == "35 s"


def test_a_time_is_said_in_24_hours_as_it_is_shown(qapp: QApplication) -> None:
    time = TimeStepper(Appearance(qapp, "light"), "Time")
    time.show_value(18 * 60)
    assert (time.text(), time.accessibleDescription()) == ("18:00", "From 00:00 to 23:59")


def test_the_longest_number_has_room_at_the_largest_text_size(qapp: QApplication) -> None:
    appearance = Appearance(qapp, "light")
    hold = Stepper(appearance, "Hold time", least=3, most=600)
    time = TimeStepper(appearance, "Time")
    for percent in (100, 150):
        appearance.take_settings(Settings(text_percent=percent))
        for stepper in (hold, time):
            stepper.show_value(stepper.maximum())
            stepper.adjustSize()
            free = stepper.width() - 2 * size("hit-min")
            assert stepper.fontMetrics().horizontalAdvance(stepper.text()) < free
