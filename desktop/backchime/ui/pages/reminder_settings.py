"""On which days and when to be reminded: a section of the settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.settings import Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import secondary_button
from backchime.ui.widgets.day_chips import DayChips
from backchime.ui.widgets.reminder_sample import ReminderSample
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.time_stepper import TimeStepper
from backchime.ui.widgets.toggle import Toggle


class ReminderSettings(QWidget):
    """Emits `setting_changed` with a setting's name and new value; `calendar_requested` asks for a file."""

    setting_changed = Signal(str, object)
    calendar_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.on = Toggle(
            appearance,
            self.tr("Remind me"),
            hint=self.tr(
                "Reminders only come while Backchime is open. It may be behind other windows. "
                "None comes during a session."
            ),
        )
        self.days = DayChips(appearance, name=self.tr("Days"))
        self.time = TimeStepper(appearance, self.tr("Time"))
        self.skip = Toggle(
            appearance,
            self.tr("Only if I have not practised today"),
            hint=self.tr("Days of rest, bad days and days away stay quiet, too."),
        )
        self.sample = ReminderSample(appearance)
        self.calendar = secondary_button(appearance, self.tr("Save for my calendar"), icon_name="export")
        self.calendar.clicked.connect(self.calendar_requested)
        self.on.switched.connect(self._take_on)
        self.skip.switched.connect(self._take_skip)
        self.days.days_changed.connect(self._take_days)
        self.time.value_changed.connect(self._take_minute)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        self.on.show_on(settings.reminders_on)
        self.days.show_days(settings.reminder_days)
        self.time.show_value(settings.reminder_minute)
        self.skip.show_on(settings.reminders_skip_practised)
        self.skip.setEnabled(settings.reminders_on)  # days and time are the calendar's, too
        self.calendar.setEnabled(bool(settings.reminder_days))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.on)
        column.addWidget(line())
        column.addSpacing(space(4))
        column.addWidget(text_label(self._appearance, self.tr("Days"), role="label"))
        column.addSpacing(space(2))
        column.addWidget(self.days)
        column.addSpacing(space(4))
        column.addWidget(line())
        column.addWidget(setting_row(self._appearance, self.tr("Time"), control=self.time))
        column.addWidget(line())
        column.addWidget(self.skip)
        column.addWidget(line())
        hint = self.tr(
            "Your calendar reminds you even while Backchime is closed. It gets these days and this time as a "
            "file; if you change them later, save the file again and open it in your calendar."
        )
        column.addSpacing(space(4))
        column.addWidget(text_label(self._appearance, self.tr("In your calendar"), role="label", wrap=True))
        column.addWidget(text_label(self._appearance, hint, tone="ink-2", wrap=True))
        column.addSpacing(space(3))
        # Below its words: beside them, large German text would be wider than a small window.
        column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(6))
        column.addWidget(text_label(self._appearance, self.tr("How it looks"), role="label"))
        column.addSpacing(space(3))
        beside = QHBoxLayout()  # which knows how narrow the sample may be at most
        beside.addWidget(self.sample, 1)
        beside.addStretch(0)
        column.addLayout(beside)
        column.addStretch(1)

    def _take_on(self, on: bool) -> None:
        self.setting_changed.emit("reminders_on", on)

    def _take_skip(self, on: bool) -> None:
        self.setting_changed.emit("reminders_skip_practised", on)

    def _take_days(self, days: tuple[int, ...]) -> None:
        self.setting_changed.emit("reminder_days", days)

    def _take_minute(self, minute: int) -> None:
        self.setting_changed.emit("reminder_minute", minute)
