"""Home: a greeting, one routine ready to start, and the library."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from backchime.core.practice_week import Practice
from backchime.core.swap_table import SwapTag
from backchime.ui.asked import Answer, Asked
from backchime.ui.practice_words import last_done_words
from backchime.ui.swap_words import tags_listed
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space, tokens
from backchime.ui.today_card import CardAction, TodayCard, first_card
from backchime.ui.widgets.ask_card import AskCard
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.care_row import Care, CareRow
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.later_row import LaterRow
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.practice_head import PracticeHead
from backchime.ui.widgets.routine_cards import RoutineCards, cards_of
from backchime.ui.widgets.routine_grid import RoutineGrid
from backchime.ui.widgets.routine_summary import RoutineSummary, summaries, typical_pose
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.suggestion import Suggestion
from backchime.ui.widgets.swap_line import SwapLine
from backchime.ui.widgets.texts import text_label

__all__ = ["HomePage", "RoutineSummary", "columns_for", "summaries", "typical_pose"]

WIDE_FROM = measure("home-page", "wide-from")
MORNING_FROM_HOUR, AFTERNOON_FROM_HOUR, EVENING_FROM_HOUR = 5, 12, 18


class HomePage(ScrollPage):
    """Asks to see a routine (`routine_chosen`) or to start one (`start_requested`).

    Each comes by its id, with a factor for its holds. Whatever else today's card offers is `card_asked`.
    `answered` is the answer to what is asked, `care_chosen` a bad day, a pause or their end. `body_requested`
    asks for the settings in which poses are swapped, `notes_requested` for the notes for today.
    """

    routine_chosen = Signal(str, float)
    start_requested = Signal(str, float)
    card_asked = Signal(CardAction, str)
    answered = Signal(Answer)
    care_chosen = Signal(Care)
    notes_requested = Signal()
    help_requested = Signal()
    body_requested = Signal()
    new_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.shelf = PictureShelf(appearance)
        self._cards = cards_of(())
        self._practice: Practice | None = None
        self.practice = PracticeHead(appearance)
        self.header.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignTop)
        self.suggestion = Suggestion(appearance, self.shelf)
        self.suggestion.hide()
        self._today: TodayCard | None = None
        self._asked: Asked | None = None
        self.later = LaterRow(appearance)
        self.ask = AskCard(appearance)
        self.care = CareRow(appearance)
        self.swaps = SwapLine(appearance)
        self.swaps.pressed.connect(self.body_requested)
        self.grid = RoutineGrid(appearance, self.shelf)
        self._lay_out()
        self.suggestion.asked.connect(self._take_asked)
        self.ask.answered.connect(self.answered)
        self.care.chosen.connect(self.care_chosen)
        self.care.help_requested.connect(self.help_requested)
        self.care.notes_requested.connect(self.notes_requested)
        self.grid.routine_chosen.connect(self._choose)
        self.grid.start_requested.connect(self._start)
        self.new_button.clicked.connect(self.new_requested)
        self.room_changed.connect(self._follow_room)
        appearance.changed.connect(self._set_columns)
        self._follow_room()

    def _lay_out(self) -> None:
        appearance = self.appearance
        self._routines_title = text_label(appearance, self.tr("Routines"), role="h2")
        self.new_button = quiet_button(appearance, self.tr("New routine"), icon_name="plus-bold")
        self.new_button.stand_flush()  # its words end where the cards do
        heading = QHBoxLayout()
        heading.addWidget(self._routines_title, 1)
        heading.addWidget(self.new_button)
        library = QVBoxLayout()
        library.setContentsMargins(0, space(2), 0, 0)
        library.setSpacing(space(3))
        library.addLayout(heading)
        library.addWidget(self.grid)
        self.body.addWidget(self.swaps)
        self.body.addWidget(self.later)
        self.body.addWidget(self.suggestion)
        self.body.addWidget(self.ask)
        self.body.addWidget(self.care)
        self.body.addLayout(library)
        self.body.addStretch(1)

    def show_greeting(self, now: datetime) -> None:
        """Greets by the hour of `now` and writes its date."""
        self.say_title(self._greeting(now.hour))
        day = QLocale().toString(QDate(now.year, now.month, now.day), self.tr("dddd d MMMM"))
        self.say_subtitle(
            day[:1].upper() + day[1:]
        )  # a line of its own, whatever its language writes in the midst
        self.show_subtitle(not self.is_small)

    def show_library(self, cards: RoutineCards, featured: RoutineSummary | None) -> None:
        """Shows every routine, and one of them ready to start until something is suggested for today."""
        self.suggestion.setVisible(featured is not None)
        if featured is not None and self._today is None:
            self.suggestion.show_card(first_card(featured))
        self._cards = cards
        self._show_cards()

    def show_today(self, card: TodayCard) -> None:
        """Shows what is suggested for today."""
        self._today = card
        self.suggestion.show_card(card)
        self.suggestion.show()

    def show_asked(self, asked: Asked | None) -> None:
        """Shows one question that can be left standing, or none; it waits while a later day asks its own."""
        self._asked = asked
        self.ask.show_asked(asked if self.later.isHidden() else None)

    def ask_later(self, question: str, answers: Sequence[str], *, hint: str = "") -> None:
        """Asks what a later day asks."""
        self.later.ask(question, answers, hint=hint)
        self.show_asked(self._asked)

    def end_later(self) -> None:
        """That is answered, or there is nothing to ask."""
        self.later.hide()
        self.show_asked(self._asked)

    def show_marks(self, *, flare_up_since: date | None, away_since: date | None, today: date) -> None:
        """Shows whether a bad day or a pause lasts, and since when."""
        main = self._today.main if self._today else None
        ends_above = main is not None and main.action is CardAction.COME_BACK
        follows = ends_above and self.care.yes.hasFocus()
        self.care.show_marks(
            flare_up_since=flare_up_since, away_since=away_since, today=today, ends_elsewhere=ends_above
        )
        if follows and self.suggestion.main_button:
            focus_by_key(self.suggestion.main_button)

    def show_practice(self, practice: Practice) -> None:
        """Shows how it went so far: the run of days, the week, and when each routine was last done."""
        self._practice = practice
        self.practice.show_practice(practice)
        self._show_cards()

    def show_tags(self, tags: frozenset[SwapTag]) -> None:
        """Says for what easier poses are in use; nothing where they are not."""
        said = self.tr("Easier poses are on for: {tags}.").format(tags=tags_listed(tags)) if tags else ""
        self.swaps.say(said, button=self.tr("Change"))
        self.swaps.button.setAccessibleName(self.tr("Change the easier poses"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as the window has room for."""
        super().resizeEvent(event)
        self._set_columns()

    def _choose(self, routine: str) -> None:
        self.routine_chosen.emit(routine, 1.0)

    def _start(self, routine: str) -> None:
        self.start_requested.emit(routine, 1.0)

    def _take_asked(self, action: CardAction, routine: str) -> None:
        factor = self._today.hold_factor if self._today else 1.0
        if action is CardAction.START:
            self.start_requested.emit(routine, factor)
        elif action is CardAction.POSES:
            self.routine_chosen.emit(routine, factor)
        else:
            self.card_asked.emit(action, routine)

    def _show_cards(self) -> None:
        cards = self._cards
        if self._practice is not None:
            done, today = self._practice.last_done, self._practice.today
            cards = cards.with_last_done({name: last_done_words(day, today) for name, day in done.items()})
        self.grid.show_routines(cards)

    def _set_columns(self) -> None:
        self.grid.set_columns(columns_for(self.window_room))

    def _follow_room(self) -> None:
        self.suggestion.set_small(self.is_small)
        self.practice.show_small(self.is_small)
        self.show_subtitle(not self.is_small)

    def _greeting(self, hour: int) -> str:
        if MORNING_FROM_HOUR <= hour < AFTERNOON_FROM_HOUR:
            return self.tr("Good morning")
        if AFTERNOON_FROM_HOUR <= hour < EVENING_FROM_HOUR:
            return self.tr("Good afternoon")
        if hour >= EVENING_FROM_HOUR:
            return self.tr("Good evening")
        return self.tr("Hello")  # at night, one person's evening and another's morning


def columns_for(window_width: float) -> int:
    """How many cards stand side by side in a window of a width in px, divided by the scale of the text."""
    layout = tokens()["layout"]
    columns = layout["library-columns"]
    if window_width < layout["breakpoint-small-w"]:
        return int(columns["small"])
    return int(columns["wide(>=1440)"] if window_width >= WIDE_FROM else columns["default"])
