"""What a person notes: of a day, a session, an activity; the history keeps it."""

import uuid
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backchime.core.history import Activity, ActivityRating, DayRecord, SessionRecord
from backchime.ui.history_room import HistoryRoom
from backchime.ui.settings_keeper import SettingsKeeper


class DayNotes(QObject):
    """Takes what is noted and gives it to the history at once; several notes of one day are one record."""

    def __init__(
        self,
        parent: QObject,
        *,
        history: HistoryRoom,
        keeper: SettingsKeeper,
        wall_now: Callable[[], float],
    ) -> None:
        """Keeps nothing by itself."""
        super().__init__(parent)
        self._history = history
        self._keeper = keeper
        self._wall_now = wall_now
        self._days: dict[date, DayRecord] = {}  # as they were last given to be kept
        self._waiting: list[tuple[date, dict[str, Any]]] = []  # for what is known of their days

    def day(self, day: date) -> DayRecord:
        """What is noted of a day of the last year, or an empty note."""
        found = next((one for one in self.known_days() if one.day == day), None)
        return found or DayRecord(day, self._now())

    def known_days(self) -> tuple[DayRecord, ...]:
        """What is noted of each day, what has not been read back yet included."""
        known = {one.day: one for one in self.noted_days()}
        for day, given in self._days.items():
            if day not in known or known[day].changed <= given.changed:  # else it came from elsewhere
                known[day] = given
        return tuple(known.values())

    def noted_days(self) -> tuple[DayRecord, ...]:
        """What was noted, as it was read last."""
        return ()

    @property
    def knows_days(self) -> bool:
        """Whether what was noted has been read: until then nothing may be written in its place."""
        return True

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
        """Adds what is said of a day, by the names of the fields of a `DayRecord`; to what is known of it."""
        if self.knows_days:
            self.keep_day(replace(self.day(day), **said))
        else:
            self._waiting.append((day, said))

    def amend_waiting_days(self) -> None:
        """Adds what was said while nothing was known of its day."""
        waiting, self._waiting = self._waiting, []
        for day, said in waiting:
            self.amend_day(day, **said)

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
        activity = known or Activity(new_id(now), words, now.date(), now)
        self._history.keep(replace(activity, words=words, until=until, changed=now))

    def rate_activity(self, activity: Activity, rating: int) -> None:
        """How well it goes today: 0 not at all, 10 as before."""
        now = self._now()
        self._history.keep(ActivityRating(activity.id, now.date(), rating, now))

    def _mark(self, what: str, on: bool) -> None:
        today = self._now().date()
        self._keeper.change(f"{what}_since", today.isoformat() if on else "")
        self.amend_day(today, **{what: on})

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._wall_now()).astimezone()


def new_id(at: datetime) -> str:
    """An id that no other record has; those made one after the other sort one after the other."""
    return f"{int(at.timestamp() * 1000):012x}{uuid.uuid4().hex[12:]}"
