"""Reminds the person at the times they chose, while the app is open and no session is on."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from backchime.core.problem import Problem
from backchime.core.reminders import next_reminder
from backchime.core.settings import Settings
from backchime.places import ASSETS
from backchime.ui.in_front import bring_to_front
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.theme import motion_ms
from backchime.ui.widgets.reminder_sample import reminder_text, reminder_title

if TYPE_CHECKING:
    from backchime.core.today import Today
    from backchime.system.notices import Notices

LATEST_SECONDS = 3_600.0  # a computer that wakes up later than this says nothing of what it slept through
AGAIN_SECONDS = 1_800.0  # on request
SEE, AGAIN = "see", "again"
IN_A_SESSION = ("session", "finish")


class ReminderRoom(QObject):
    """Looks at the clock now and then while reminders are on: a long timer would be wrong after a sleep.

    `today_requested` asks for what is suggested today.
    """

    today_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        *,
        keeper: SettingsKeeper,
        wall_now: Callable[[], float],
        make_notices: "Callable[[], Notices] | None" = None,
    ) -> None:
        """`make_notices` is called for the first reminder."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._wall_now = wall_now
        self._make_notices = make_notices
        self._seen_until = wall_now()
        self._again_at: float | None = None
        self._nothing_asked_of: date | None = None  # a day practised, or of rest
        self._looking = QTimer(self, interval=motion_ms("reminder-look"))
        self._looking.timeout.connect(self.look)
        keeper.changed.connect(self._take_settings)
        window.closing.connect(self._close)
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
        moments = [moment for moment in (due, self._again_at) if moment is not None and moment <= now]
        if not moments:
            return
        self._again_at = None
        if now > max(moments) + LATEST_SECONDS or self._window.page_key in IN_A_SESSION:
            return
        skips = self._keeper.settings.reminders_skip_practised
        if skips and _local_time(now).date() == self._nothing_asked_of:
            return
        self._remind()

    def _remind(self) -> None:
        from backchime.system.notices import Notice

        notice = Notice(
            reminder_title(),
            reminder_text(),
            ASSETS / "icons" / "app-icon.svg",
            buttons=((SEE, self.tr("See today’s routine")), (AGAIN, self.tr("Remind me in 30 minutes"))),
            press_words=self.tr("Open Backchime"),
        )
        self._notices.show(notice, failed=self._show_in_window)

    @cached_property
    def _notices(self) -> "Notices":
        """The desktop's; on Windows and macOS there is another way to them."""
        if self._make_notices is not None:
            made: Notices = self._make_notices()
        else:
            from backchime.ui.tray_notices import TrayNotices

            made = TrayNotices(self)
        made.watch(self._take_choice)
        return made

    def _take_choice(self, key: str, token: str) -> None:
        if key == AGAIN:
            self._again_at = self._wall_now() + AGAIN_SECONDS
            return
        bring_to_front(self._window, token)
        if key == SEE:
            self.today_requested.emit()

    def _show_in_window(self) -> None:
        note = Problem(reminder_title(), reminder_text())
        self._window.show_banner(note, icon_name="bell-ringing")
        QApplication.alert(self._window)

    def _close(self) -> None:
        """A note of an app that is gone would be an empty promise."""
        if "_notices" in vars(self):
            self._notices.withdraw()

    def _take_settings(self, settings: Settings) -> None:
        if settings.reminders_on == self._looking.isActive():
            return
        self._seen_until = self._wall_now()
        if settings.reminders_on:
            self._looking.start()
        else:
            self._looking.stop()
            self._again_at = None


def _local_time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds).astimezone().replace(tzinfo=None)
