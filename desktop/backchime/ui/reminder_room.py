"""Reminds the person at the times they chose, while the app is open and no session is on."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from backchime.core.problem import Problem
from backchime.core.reminders import next_reminder
from backchime.core.settings import Settings
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.theme import motion_ms
from backchime.ui.widgets.reminder_sample import reminder_text, reminder_title

if TYPE_CHECKING:
    from backchime.core.today import Today

LATEST_SECONDS = 3_600.0  # a computer that wakes up later than this says nothing of what it slept through
IN_A_SESSION = ("session", "finish")


class ReminderRoom(QObject):
    """Looks at the clock now and then while reminders are on: a long timer would be wrong after a sleep."""

    def __init__(self, window: MainWindow, *, keeper: SettingsKeeper, wall_now: Callable[[], float]) -> None:
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._wall_now = wall_now
        self._seen_until = wall_now()
        self._nothing_asked_of: date | None = None  # a day practised, or of rest
        self._tray: QSystemTrayIcon | None = None
        self._looking = QTimer(self, interval=motion_ms("reminder-look"))
        self._looking.timeout.connect(self.look)
        keeper.changed.connect(self._take_settings)
        self._take_settings(keeper.settings)

    @property
    def is_looking(self) -> bool:
        """Whether there is anything to look out for."""
        return self._looking.isActive()

    def take_today(self, today: "Today") -> None:
        """Takes note of whether anything is still asked of today."""
        practice = today.practice
        done = practice.practised_today or practice.excused_today
        self._nothing_asked_of = practice.today if done else None

    def look(self) -> None:
        """Reminds if a time has come since the last look."""
        since, now = self._seen_until, self._wall_now()
        self._seen_until = now
        due = next_reminder(
            self._keeper.settings, after=since, local_time=_local_time, seconds_of=datetime.timestamp
        )
        if due is None or not due <= now <= due + LATEST_SECONDS or self._window.page_key in IN_A_SESSION:
            return
        skips = self._keeper.settings.reminders_skip_practised
        if skips and _local_time(now).date() == self._nothing_asked_of:
            return
        if not self._show_on_desktop():
            self._show_in_window()

    def _show_on_desktop(self) -> bool:
        """Whether the desktop has shown it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip("Backchime")
            self._tray.activated.connect(self._come_forward)
            self._tray.messageClicked.connect(self._come_forward)
        self._tray.show()
        self._tray.showMessage(reminder_title(), reminder_text(), self._window.windowIcon())
        return True

    def _show_in_window(self) -> None:
        note = Problem(reminder_title(), reminder_text())
        self._window.show_banner(note, icon_name="bell-ringing")
        QApplication.alert(self._window)

    def _come_forward(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _take_settings(self, settings: Settings) -> None:
        if settings.reminders_on == self._looking.isActive():
            return
        self._seen_until = self._wall_now()
        if settings.reminders_on:
            self._looking.start()
        else:
            self._looking.stop()


def _local_time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds).astimezone().replace(tzinfo=None)
