"""What there is to say and ask today: read from the history, told to pages, and what the person answers.

`changed` brings one frozen `Today` (see `core/today.py`), soon after the first paint and again after every
change of the history or the settings; `today` has the latest, None before. A page that is built later shows
`today` at once and then follows `changed`.

Whatever the person answers or notes comes in through the slots below and is written by the history's own
thread; what it changes comes back through `changed`. Nothing is ever changed without one of these calls.

- a suggestion about holds: `do_it`, `keep`, `never`
- offers: `take_light_week`, `leave_light_week`, `take_plan`, `leave_plan`
- today: `mark_flare_up`, `mark_away` (both go on until they are switched off), `mark_rest`
- notes: `amend_day`, `amend_session`, `keep_activity`, `rate_activity`
- beginning: `begin_suggested`, `begin`, `go_on`
- `read` gives everything that is kept, for the progress page and the report
"""

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    Ending,
    LightWeekRecord,
    SessionRecord,
)
from backchime.core.routine import Library
from backchime.core.settings import Settings
from backchime.ui.history_room import HistoryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.theme import motion_ms

if TYPE_CHECKING:  # imported with the first look into the past: a start does not pay for it
    from backchime.core.plan import PlanOffer
    from backchime.core.problem import Problem
    from backchime.core.progression import Suggestion
    from backchime.core.today import Past, Today
    from backchime.storage.history_db import StoredHistory


class PlanRoom(QObject):
    """`changed` brings a `Today`; `start_requested` a routine's id and how long its holds are (1 as usual).

    `go_on_requested` brings the session that the person wants to go on with.
    """

    changed = Signal(object)
    start_requested = Signal(str, float)
    go_on_requested = Signal(SessionRecord)

    def __init__(
        self,
        window: MainWindow,
        *,
        history: HistoryRoom,
        keeper: SettingsKeeper,
        library: Callable[[], Library],
        wall_now: Callable[[], float],
    ) -> None:
        """Reads nothing before the first paint; `library` gives the routines at hand."""
        super().__init__(window)
        self._window = window
        self._history = history
        self._keeper = keeper
        self._library = library
        self._wall_now = wall_now
        self._past: Past | None = None
        self._days: dict[date, DayRecord] = {}  # as they were last given to be kept
        self.is_reading = self._is_stale = False
        self.today: Today | None = None
        history.kept.connect(self._take_kept)
        history.noted.connect(self._take_noted)
        history.unfinished.connect(self.look)
        keeper.changed.connect(self._take_settings)
        window.page_changed.connect(self._take_page)
        QTimer.singleShot(motion_ms("history-look"), self.look)

    # -- looking --

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

    def read(self, take: "Callable[[StoredHistory], None]") -> None:
        """Everything that is kept, read without holding up the window; `take` has it, or what went wrong."""
        from backchime.storage.history_db import StoredHistory, load_history

        if self._history.is_begun:
            self._history.read(load_history, take)
        else:
            take(StoredHistory())

    def day(self, day: date) -> DayRecord:
        """What is noted of a day of the last year, or an empty note."""
        noted = self._past.history.days if self._past else ()
        found = self._days.get(day) or next((one for one in noted if one.day == day), None)
        return found or DayRecord(day, self._now())

    # -- what the person answers to a suggestion --

    def do_it(self, suggestion: "Suggestion") -> None:
        """Applies it: the size becomes what was suggested, from the next session on."""
        from backchime.core.progression_choices import changes_by

        self._decide(suggestion, suggestion.after)
        for name, value in changes_by(suggestion, self._keeper.settings).items():
            self._keeper.change(name, value)

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
        self._history.keep(LightWeekRecord(_new_id(), self._now().date(), True, self._now()))

    def leave_light_week(self) -> None:
        """No light week is wanted, or the one that is on is ended."""
        now, weeks = self._now(), self._past.history.light_weeks if self._past else ()
        taken = [one for one in weeks if one.taken and 0 <= (now.date() - one.first).days < 7]
        for week in taken or (LightWeekRecord(_new_id(), now.date(), False, now),):
            self._history.keep(replace(week, taken=False, changed=now))

    def take_plan(self, offer: "PlanOffer") -> None:
        """Another plan, at the present core hold."""
        from backchime.core.progression_choices import choices_from

        self._keeper.change("core_hold_seconds", choices_from(self._keeper.settings).core_seconds)
        self._keeper.change("plan", offer.plan)

    def leave_plan(self) -> None:
        """The plan stays, and going on is not offered again."""
        self._keeper.change("keeps_starter", True)

    # -- what they note --

    def mark_flare_up(self, on: bool) -> None:
        """A flare-up begins today and goes on until it is said to be over, which it is from today on."""
        self._mark("flare_up", on)

    def mark_away(self, on: bool) -> None:
        """Ill, or travelling: likewise."""
        self._mark("away", on)

    def mark_rest(self, on: bool) -> None:
        """Today is a day of rest, or is not."""
        self.amend_day(self._now().date(), rest=on)

    def amend_day(self, day: date, **said: Any) -> None:
        """Adds what is said of a day, by the names of the fields of a `DayRecord`."""
        self.keep_day(replace(self.day(day), **said))

    def keep_day(self, record: DayRecord) -> None:
        """What is noted of a day, in place of what was."""
        self._days[record.day] = changed = replace(record, changed=self._now())
        self._history.keep(changed)

    def amend_session(self, session: SessionRecord, **said: Any) -> None:
        """Adds what is said about a session, by the names of the fields of a `SessionRecord`."""
        self._history.amend(session, **said)

    def keep_activity(self, words: str, *, known: Activity | None = None, until: date | None = None) -> None:
        """A new activity that is hard because of the back, or other words for a known one, or its end."""
        now = self._now()
        activity = known or Activity(_new_id(), words, now.date(), now)
        self._history.keep(replace(activity, words=words, until=until, changed=now))

    def rate_activity(self, activity: Activity, rating: int) -> None:
        """How well it goes today: 0 not at all, 10 as before."""
        now = self._now()
        self._history.keep(ActivityRating(activity.id, now.date(), rating, now))

    # -- beginning --

    def begin_suggested(self) -> None:
        """Starts what is suggested for today, or goes on with what was left unfinished."""
        if self.today and self.today.unfinished:
            self.go_on()
        elif self.today and self.today.suggestion.routine:
            self.begin(self.today.suggestion.routine)

    def begin(self, routine: str) -> None:
        """Starts a routine; as short as is suggested where it is one of those suggested for today."""
        suggested = self.today.suggestion if self.today else None
        fits = suggested is not None and routine in (suggested.routine, *suggested.also)
        self.start_requested.emit(routine, suggested.factor if suggested and fits else 1.0)

    def go_on(self) -> None:
        """Goes on with the session that was left unfinished."""
        if self.today and self.today.unfinished:
            self.go_on_requested.emit(self.today.unfinished)

    # -- what comes --

    def _take_past(self, read: "tuple[Past, Problem | None]") -> None:
        self.is_reading = False
        self._past, problem = read
        if self._is_stale:
            self._is_stale = False
            self.look()
            return
        if problem is None:
            self._fill_marks()
        self._tell()

    def _fill_marks(self) -> None:
        """What goes on is noted of each of its days, so that none of them is held against anybody."""
        from backchime.core.facts import days_to_mark

        if self._past:
            known = {one.day: one for one in self._past.history.days} | self._days
            for marked in days_to_mark(known.values(), self._keeper.settings, self._now()):
                self._days[marked.day] = marked
                self._history.keep(marked)

    def _tell(self) -> None:
        from backchime.core.today import today_from

        if self._past is None:
            return
        library, settings = self._library(), self._keeper.settings
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
        """On the way home it may have become another day."""
        if key == "home" and self.today and self.today.today != self._now().date():
            self.look()

    # -- what is written --

    def _decide(self, suggestion: "Suggestion", after: int) -> None:
        self._history.keep(
            DecisionRecord(
                _new_id(), self._now(), suggestion.strand, suggestion.move, suggestion.before, after
            )
        )

    def _mark(self, what: str, on: bool) -> None:
        today = self._now().date()
        self._keeper.change(f"{what}_since", today.isoformat() if on else "")
        self.amend_day(today, **{what: on})

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()


def _new_id() -> str:
    return uuid.uuid4().hex
