"""What the first run shows in turn: safety, two lists to read once, and how long a hold is to be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.guide import Signs
from backchime.core.settings import Settings
from backchime.ui import words
from backchime.ui.ask_first import ask_first_list, ask_first_question
from backchime.ui.pages.step_page import StepPart
from backchime.ui.standing_text import standing_text
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.help_signs import HelpSigns
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.length_cards import Length, LengthCards
from backchime.ui.widgets.points import Points
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.time_stepper import time_of_day
from backchime.ui.widgets.tinted import Tinted
from backchime.ui.widgets.toggle import Toggle

BADGE = measure("first-run-parts", "badge")
HOLDS = (15, 30, 45)  # in seconds
WEEKDAYS = (1, 2, 3, 4, 5)  # as in the settings


class SafetyPart(StepPart):
    """What Backchime is, three things to know, and what it is not."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(
            appearance,
            self.tr("Welcome. First, your safety."),
            self.tr(
                "Backchime guides you through gentle stretches and core holds. "
                "A chime tells you when to move, so you can close your eyes."
            ),
        )
        points = (
            ("hand-palm-fill", self.tr("Stop if it hurts."), self.tr("A mild pull is fine. Pain is not.")),
            (
                "first-aid-fill",
                self.tr("It does not replace a doctor."),
                self.tr("If your pain is severe or new, get it checked first."),
            ),
            (
                "lock-key-fill",
                self.tr("It stays with you."),
                self.tr("No account. Nothing leaves this computer."),
            ),
        )
        for icon_name, name, meaning in points:
            self.column.addWidget(_Point(appearance, icon_name, name, meaning))
        self.column.addSpacing(space(3))
        self.column.addWidget(text_label(appearance, standing_text(), tone="ink-2", wrap=True))
        self.column.addStretch(1)


class ListsPart(StepPart):
    """The signs that need help, and who should ask first: both to be seen once by everybody."""

    def __init__(self, appearance: Appearance, signs: Signs) -> None:
        """The signs come from their file."""
        super().__init__(
            appearance,
            self.tr("Two lists to read once"),
            self.tr(
                "First the signs that need help. You find them again under “When to get help”. "
                "Below them, who should ask first."
            ),
        )
        self.signs = HelpSigns(appearance, signs)
        self.ask_first = Points(appearance, ask_first_list(), role="primary")
        self.column.addWidget(self.signs)
        self.column.addSpacing(space(4))
        self.column.addWidget(text_label(appearance, self.tr("Before you start"), role="h2", wrap=True))
        self.column.addWidget(text_label(appearance, ask_first_question(), wrap=True))
        self.column.addWidget(self.ask_first)
        self.column.addStretch(1)


class HoldPart(StepPart):
    """Three lengths of a hold, and a reminder.

    `chosen` carries the number of the length taken, from 0, and `reminder_switched` whether reminders come.
    """

    chosen = Signal(int)
    reminder_switched = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        """The usual length, until another one is shown."""
        super().__init__(
            appearance,
            self.tr("How long should a hold be?"),
            self.tr(
                "Thirty seconds is a good start. Choose less if your back is touchy today. "
                "You can change it any time."
            ),
        )
        names = (self.tr("Easing in"), self.tr("Recommended"), self.tr("Longer stretches"))
        lengths = [
            Length(words.hold_length(seconds), name, words.spoken_seconds(seconds))
            for seconds, name in zip(HOLDS, names, strict=True)
        ]
        self.lengths = LengthCards(appearance, lengths, name=self.tr("Length of a hold"))
        self.lengths.chosen.connect(self.chosen)
        self.column.addWidget(self.lengths)
        self.reminder = Toggle(
            appearance,
            self.tr("Remind me"),
            hint=self.tr("It comes while Backchime is open. You can set this later too."),
        )
        self.reminder.switched.connect(self.reminder_switched)
        self.column.addWidget(self.reminder)
        self.column.addStretch(1)

    def show_reminder(self, settings: Settings) -> None:
        """Says when one would be reminded, and whether one is."""
        said = (
            self.tr("Remind me on weekdays at {time}")
            if settings.reminder_days == WEEKDAYS
            else self.tr("Remind me at {time}")
        )
        self.reminder.say(said.format(time=time_of_day(settings.reminder_minute)))
        self.reminder.show_on(settings.reminders_on)

    def show_choice(self, number: int) -> None:
        """Marks what applies now."""
        self.lengths.show_choice(number)

    def show_totals(self, totals: tuple[float, ...]) -> None:
        """What the suggested session takes with each length, in seconds; nothing where there is none."""
        self.lengths.show_totals([self._total(seconds) if seconds else "" for seconds in totals])

    def _total(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        if not rest:
            return self.tr("{minutes} min a session").format(minutes=minutes)
        return self.tr("{minutes} min {seconds} s a session").format(minutes=minutes, seconds=rest)


class _Point(QWidget):
    """One thing to know: a badge, its name, and what it means."""

    def __init__(self, appearance: Appearance, icon_name: str, name: str, meaning: str) -> None:
        super().__init__()
        badge = Tinted(appearance, "primary-soft", corner=radius("control"))
        badge.setFixedSize(BADGE, BADGE)
        inside = QHBoxLayout(badge)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            IconMark(appearance, icon_name, role="primary", px=size("icon")), 0, Qt.AlignmentFlag.AlignCenter
        )
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(text_label(appearance, name, role="label", wrap=True))
        told.addWidget(text_label(appearance, meaning, tone="ink-2", wrap=True))
        told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space(1), 0, space(1))
        row.setSpacing(space(4))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
