"""The whole app with its clock turned by hand, for facts about sound in the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from backchime.app import NO_DESKTOP, build
from backchime.core.settings import Settings
from backchime.places import Places
from backchime.system.desktop import Desktop
from backchime.ui.rooms import Rooms
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import HandClock, RecordedChimes


@dataclass
class House:
    """The rooms, and the sound and time behind them."""

    rooms: Rooms
    chimes: RecordedChimes
    clock: HandClock

    @property
    def settings(self) -> Settings:
        return self.rooms.keeper.settings


USUAL = '{"format": 1, "full_screen_sessions": false, "safety_accepted": true}'


def open_house(
    qtbot: QtBot,
    application: QApplication,
    folder: Path,
    *,
    settings: str = USUAL,
    desktop: Desktop = NO_DESKTOP,
) -> Iterator[House]:
    """A house for one test, shown at home; `settings` is the content of its file."""
    folder.mkdir(exist_ok=True)
    places = Places(folder)
    places.settings.write_text(settings, encoding="utf-8")
    clock, chimes = HandClock(), RecordedChimes()
    rooms = build(application, places, chimes=chimes, now=clock.now, wall_now=clock.wall_now, desktop=desktop)
    qtbot.addWidget(rooms.window)
    rooms.library.show_home()
    with qtbot.waitExposed(rooms.window):
        rooms.window.show()
    rooms.window.activateWindow()
    yield House(rooms, chimes, clock)
    rooms.window.close()


def press(button: QAbstractButton) -> None:
    """A click with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def tab_to(window: QWidget, wanted: QWidget) -> None:
    """Goes there with the keyboard alone."""
    for _ in range(60):
        focused = window.focusWidget()
        if focused is wanted:
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted.accessibleName()}")
