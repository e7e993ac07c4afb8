"""What there is to say and ask today: read from the history, told to pages, and what the person answers.

`changed` brings one frozen `Today` (see `core/today.py`), soon after the first paint and again after every
change of the history or the settings; `today` has the latest, None before. A page that is built later shows
`today` at once and then follows `changed`.

Whatever the person answers or notes comes in through the slots below and is written by the history's own
thread; what it changes comes back through `changed`. Nothing is ever changed without one of these calls.

- suggestions: `do_it`, `keep`, `never`; offers: `take_` or `leave_light_week`, `take_` or `leave_plan`
- today: `mark_flare_up`, `mark_away` (both go on until they are switched off), `mark_rest`
- notes: `amend_day`, `amend_session`, `keep_activity`, `rate_activity`
- beginning: `begin`; what was left unfinished: `going_on`, `go_on`, `let_go`
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal

from backchime.core.history import DayRecord, DecisionRecord, Ending, LightWeekRecord, SessionRecord
from backchime.core.progression_facts import Move
from backchime.core.settings import Settings
from backchime.ui.day_notes import DayNotes, new_id
from backchime.ui.history_room import HistoryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.theme import motion_ms

if TYPE_CHECKING:  # imported with the first look into the past: a start does not pay for it
    from backchime.core.ease_off import Detour
    from backchime.core.plan import PlanOffer
    from backchime.core.problem import Problem
    from backchime.core.progression import Suggestion
    from backchime.core.today import Past, Today
    from backchime.storage.history_db import StoredHistory
    from backchime.ui.library_room import LibraryRoom


class PlanRoom(DayNotes):
    """`changed` brings a `Today`, `go_on_requested` the session to go on with, and how it goes on.

    `start_requested` brings a routine's id and how long its holds are to be, 1 as usual.
    """

    changed = Signal(object)
    start_requested = Signal(str, float)
    go_on_requested = Signal(SessionRecord, object)

    def __init__(
        self,
        window: MainWindow,
        *,
        history: HistoryRoom,
        keeper: SettingsKeeper,
        library: "Callable[[], LibraryRoom]",
        wall_now: Callable[[], float],
    ) -> None:
        """Reads nothing before the first paint; `library` gives the room that holds the routines."""
        super().__init__(window, history=history, keeper=keeper, wall_now=wall_now)
        self._window = window
        self._library = library
        self._past: Past | None = None
        self.is_reading = self._is_stale = False
        self._settings = keeper.settings  # by which the sizes were decided that are known of
        self.today: Today | None = None
        history.kept.connect(self._take_kept)
        history.noted.connect(self._take_noted)
        history.unfinished.connect(self.look)
        keeper.changed.connect(self._take_settings)
        window.page_changed.connect(self._take_page)
        history.closing.connect(self._note_own_changes)
        self._first_look = QTimer(self, singleShot=True, interval=motion_ms("history-look"))
        self._first_look.timeout.connect(self.look)
        self._first_look.start()

    # -- looking --

    @property
    def has_past(self) -> bool:
        """Whether there is anything to read, if it has been or not."""
        return self._history.is_begun

    def look(self) -> None:
        """Reads the past anew, without holding up the window, and tells of it."""
        if self.is_reading:
            self._is_stale = True
            return
        if not self._history.is_begun:
            from backchime.core.today import Past

            self._take_past((Past(), None))
            return
        from backchime.storage.history_recent import load_past

        self.is_reading = True
        today = self._now().date()
        self._history.read(lambda path: load_past(path, today), self._take_past)

    def noted_days(self) -> tuple[DayRecord, ...]:
        """What was noted of the days of the last year, as it was read last."""
        return self._past.history.days if self._past else ()

    @property
    def knows_days(self) -> bool:
        """Whether the past has been read."""
        return self._past is not None

    def read(self, take: "Callable[[StoredHistory], None]") -> None:
        """Everything that is kept, read without holding up the window; `take` has it, or what went wrong."""
        from backchime.storage.history_db import StoredHistory, load_history

        if self._history.is_begun:
            self._history.read(load_history, take)
        else:
            take(StoredHistory())

    # -- what the person answers to a suggestion --

    def do_it(self, suggestion: "Suggestion") -> None:
        """Applies it: the size becomes what was suggested, from the next session on."""
        from backchime.core.progression_choices import changes_by

        self._decide(suggestion, suggestion.after)
        self._change(changes_by(suggestion, self._keeper.settings))

    def keep(self, suggestion: "Suggestion") -> None:
        """Everything stays as it is."""
        self._decide(suggestion, suggestion.before)

    def never(self, suggestion: "Suggestion") -> None:
        """Everything stays as it is, and nothing more is suggested for that strand."""
        from backchime.core.progression_choices import setting_of

        self._decide(suggestion, suggestion.before)
        self._keeper.change(setting_of("suggest", suggestion.strand), False)

    def take_light_week(self) -> None:
        """Seven days with shorter holds begin today."""
        now = self._now()
        self._history.keep(LightWeekRecord(new_id(now), now.date(), True, now))

    def leave_light_week(self) -> None:
        """No light week is wanted, or the one that is on is ended."""
        now, weeks = self._now(), self._past.history.light_weeks if self._past else ()
        taken = [one for one in weeks if one.taken and 0 <= (now.date() - one.first).days < 7]
        for week in taken or [LightWeekRecord(new_id(now), now.date(), False, now)]:
            self._history.keep(replace(week, taken=False, changed=now))

    def take_plan(self, offer: "PlanOffer") -> None:
        """Another plan, at the present core hold."""
        from backchime.core.progression_choices import choices_from

        self._note_own_changes()
        hold = choices_from(self._keeper.settings).core_seconds
        self._change({"core_hold_seconds": hold, "plan": offer.plan})

    def leave_plan(self) -> None:
        """The plan stays, and going on is not offered again."""
        self._keeper.change("keeps_starter", True)

    # -- beginning --

    def begin(self, routine: str) -> None:
        """Starts a routine; as short as is suggested where it is one of those suggested for today."""
        suggested = self.today.suggestion if self.today else None
        fits = suggested is not None and routine in (suggested.routine, *suggested.also)
        self.start_requested.emit(routine, suggested.factor if suggested and fits else 1.0)

    def going_on(self) -> "Detour | None":
        """How the session that was left unfinished goes on; None where nothing is left of it."""
        from backchime.core.going_on import to_go_on

        record = self.today.unfinished if self.today else None
        if record is None or record.routine not in self._library().library.routines:
            return None
        timeline = self._library().lay_out(record.routine, hold_factor=record.hold_factor)
        detour = to_go_on(timeline, {hold.place for hold in record.kept}, self._keeper.settings)
        return replace(detour, practised_before=record.practised_seconds) if detour else None

    def go_on(self) -> None:
        """Goes on with the session that was left unfinished, with its first hold that is not kept yet."""
        detour = self.going_on()
        if self.today and self.today.unfinished and detour:
            self.go_on_requested.emit(self.today.unfinished, detour)

    def let_go(self) -> None:
        """What was left unfinished stays so, and is not offered again."""
        if self.today and self.today.unfinished:
            self._history.let_go(self.today.unfinished)

    # -- what comes --

    def _take_past(self, read: "tuple[Past, Problem | None]") -> None:
        self.is_reading = False
        past, problem = read
        if problem is None:  # else what was known stays so, and the next look may succeed
            self._past = past
        if self._is_stale:
            self._is_stale = False
            self.look()
            return
        if problem is None:
            self.amend_waiting_days()
            self._fill_marks()
        self._tell()

    def _fill_marks(self) -> None:
        """What goes on is noted of each of its days, so that none of them is held against anybody."""
        from backchime.core.facts import days_to_mark

        if self._past:
            for marked in days_to_mark(self.known_days(), self._keeper.settings, self._now()):
                self.keep_day(marked)

    def _tell(self) -> None:
        from backchime.core.today import today_from

        if self._past is None:
            return
        library, settings = self._library().library, self._keeper.settings
        past = self._past.without_session(self._history.under_way)
        today = today_from(past, library=library, settings=settings, now=self._now())
        if today != self.today:
            self.today = today
            self.changed.emit(today)

    def _take_kept(self, record: SessionRecord) -> None:
        if record.ending is not Ending.OPEN:
            self.look()

    def _take_noted(self, _record: object) -> None:
        self.look()

    def _take_settings(self, settings: Settings) -> None:
        if settings.plan != "starter" and settings.keeps_starter:
            self._keeper.change("keeps_starter", False)
        self._tell()

    def _take_page(self, key: str) -> None:
        """On the way home it may have become another day, and in the settings sizes may have been changed."""
        self._note_own_changes()
        if key != "home":
            return
        if self._first_look.isActive():  # home is to be painted first, however slow the computer
            self._first_look.start()
            return
        if self.today is None or self.today.today != self._now().date():
            self.look()

    # -- what is written --

    def _change(self, changes: Mapping[str, object]) -> None:
        """Changes settings as was decided."""
        for name, value in changes.items():
            self._keeper.change(name, value)
        self._settings = self._keeper.settings

    def _note_own_changes(self) -> None:
        """What the person has changed unasked is a decision, too: once, however often they have tried."""
        before, self._settings = self._settings, self._keeper.settings
        if before.sizes == self._settings.sizes or not self._history.is_begun:
            return
        from backchime.core.progression_choices import own_changes

        at = self._now()
        for strand, was, now in own_changes(before, self._settings):
            self._history.keep(DecisionRecord(new_id(at), at, strand, Move.OWN, was, now))

    def _decide(self, suggestion: "Suggestion", after: int) -> None:
        self._note_own_changes()
        strand, move, at = suggestion.strand, suggestion.move, self._now()
        self._history.keep(DecisionRecord(new_id(at), at, strand, move, suggestion.before, after))
