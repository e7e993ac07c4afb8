"""What one may note of a day: pain, tight spells, what else one did, what kind of day it was."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.history import DayRecord
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import IconButton, quiet_button
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.note_field import NoteField
from backchime.ui.widgets.rating_row import RatingRow
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.spells_part import SpellsPart
from backchime.ui.widgets.tag_chips import TagChips, tags_question
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

MOST_DAYS = timedelta(days=365)
A_DAY = timedelta(days=1)


class DayPage(ScrollPage):
    """Emits `noted` with a field of the day's record and what is said, as it is said; nothing has to be.

    `day_requested` asks for another day, `activities_requested` for what is hard because of the back, and
    `back_requested` leads to where one came from.
    """

    noted = Signal(str, object)
    day_requested = Signal(object)
    activities_requested = Signal()
    back_requested = Signal()
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Empty until a day is shown."""
        super().__init__(appearance)
        self._day = self._today = date.min
        self.back_button = quiet_button(appearance, self.tr("Back"), icon_name="arrow-left")
        self.back_button.stand_flush()
        self.earlier = IconButton(appearance, self.tr("The day before"), icon_name="arrow-left")
        self.later = IconButton(appearance, self.tr("The day after"), icon_name="arrow-right")
        self.to_today = quiet_button(appearance, self.tr("Go to today"))
        self.help = HelpLink(appearance)
        ends = {0: self.tr("No pain"), 10: self.tr("Worst I can imagine")}
        self.average = RatingRow(appearance, name=self.tr("Pain on average"), words=ends)
        self.worst = RatingRow(appearance, name=self.tr("Pain at its worst"), words=ends)
        self.spells = SpellsPart(appearance)
        self.tags = TagChips(appearance)
        self.rest = Toggle(appearance, self.tr("A day of rest"))
        self.flare_up = Toggle(appearance, self.tr("A bad day, a flare-up"))
        self.away = Toggle(appearance, self.tr("Ill, or travelling"))
        self.note = NoteField(appearance, name=self.tr("A note"), hint=self.tr("If you like"))
        self.activities = quiet_button(
            appearance, self.tr("Hard because of your back"), icon_name="clipboard-text"
        )
        self.activities.stand_flush()
        self._connect()
        self._lay_out()

    def show_day(self, record: DayRecord, today: date) -> None:
        """Shows what is noted of a day; what is being written stays as it is."""
        moved = record.day != self._day
        self._day, self._today = record.day, today
        self._say_day()
        self.average.show_rating(record.average_pain)
        self.worst.show_rating(record.worst_pain)
        self.spells.show_day(record)
        self.tags.show_on(record.tags)
        self.rest.show_on(record.rest)
        self.flare_up.show_on(record.flare_up)
        self.away.show_on(record.away)
        self.note.show_text(record.note)
        if moved:
            self.verticalScrollBar().setValue(0)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self._day

    def _say_day(self) -> None:
        written = QLocale().toString(
            QDate(self._day.year, self._day.month, self._day.day), self.tr("dddd d MMMM yyyy")
        )
        ago = (self._today - self._day).days
        self.say_title({0: self.tr("Today"), 1: self.tr("Yesterday")}.get(ago, written))
        self.say_subtitle(self.tr("Notes for {day}").format(day=written))
        self.setAccessibleName(self.subtitle.words)
        is_today = ago == 0
        self._average_title.say(
            self.tr("On average, in the last 24 hours") if is_today else self.tr("On average, that day")
        )
        self.later.setEnabled(not is_today)
        self.earlier.setEnabled(self._today - self._day < MOST_DAYS)
        self.to_today.setVisible(ago > 1)

    def _go(self, by: timedelta) -> None:
        self.day_requested.emit(self._day + by)
        if by > timedelta(0) and not self.later.isEnabled():
            focus_by_key(self.earlier)

    def _go_to_today(self) -> None:
        self.day_requested.emit(self._today)
        focus_by_key(self.earlier)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_requested)
        self.earlier.clicked.connect(partial(self._go, -A_DAY))
        self.later.clicked.connect(partial(self._go, A_DAY))
        self.to_today.clicked.connect(self._go_to_today)
        self.help.help_requested.connect(self.help_requested)
        self.activities.clicked.connect(self.activities_requested)
        self.spells.noted.connect(self.noted)
        for said, name in (
            (self.average.said, "average_pain"),
            (self.worst.said, "worst_pain"),
            (self.tags.changed, "tags"),
            (self.rest.switched, "rest"),
            (self.flare_up.switched, "flare_up"),
            (self.away.switched, "away"),
            (self.note.said, "note"),
        ):
            said.connect(partial(self.noted.emit, name))

    def _lay_out(self) -> None:
        self.column.setMaximumWidth(size("narrow-page"))
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        top.addWidget(self.help)
        self.body.insertLayout(0, top)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for button in (self.to_today, self.earlier, self.later):
            steps.addWidget(button)
        self.header.addLayout(steps)
        self.body.setSpacing(space(4))
        self._average_title = text_label(self.appearance, role="label", wrap=True)
        worst = text_label(self.appearance, self.tr("At its worst"), role="label", wrap=True)
        self._add(self.tr("Pain"), self._average_title, self.average, worst, self.worst)
        self._add(self.tr("Tight spells"), self.spells)
        self._add(tags_question(), self.tags)
        runs = text_label(
            self.appearance, self.tr("None of these breaks a run of days."), tone="ink-2", wrap=True
        )
        self._add(self.tr("What kind of day it was"), runs, self.rest, self.flare_up, self.away)
        self._add(self.tr("A note"), self.note)
        self.body.addWidget(line())
        self.body.addWidget(self.activities, 0, Qt.AlignmentFlag.AlignLeft)
        kept = self.tr("Say as much or as little as you like. It is saved as you go, on this computer alone.")
        self.body.addWidget(text_label(self.appearance, kept, role="small", tone="ink-2", wrap=True))
        self.body.addStretch(1)

    def _add(self, title: str, *parts: QWidget) -> None:
        """A part of the page under its title."""
        self.body.addWidget(line())
        column = QVBoxLayout()
        column.setSpacing(space(2))
        column.addWidget(text_label(self.appearance, title, role="h2", wrap=True))
        for part in parts:
            column.addWidget(part)
            if isinstance(part, RatingRow):
                column.addSpacing(space(1))
        self.body.addLayout(column)
