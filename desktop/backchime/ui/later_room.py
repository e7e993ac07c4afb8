"""What home asks on a later day, once and quietly: whether the back has settled, how activities go."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.plan_room import PlanRoom
from backchime.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from backchime.core.history import SessionRecord

FIRST, SECOND, PASS, NEVER = range(4)  # the answers of the row


class LaterRoom(QObject):
    """`activities_requested` asks for the page on which they are rated, `notes_requested` for the day's."""

    activities_requested = Signal()
    notes_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        *,
        plan: PlanRoom,
        keeper: SettingsKeeper,
        library: LibraryRoom,
        wall_now: Callable[[], float],
    ) -> None:
        """Asks nothing before home is there and the past has been read."""
        super().__init__(window)
        self._window = window
        self._plan = plan
        self._keeper = keeper
        self._library = library
        self._wall_now = wall_now
        self._session: SessionRecord | None = None  # that is asked about
        self._is_joined = False
        self._answered_on: date | None = None
        plan.changed.connect(self._ask)
        keeper.changed.connect(self._ask)
        window.page_changed.connect(self._take_page)

    def _take_page(self, key: str) -> None:
        if key == "home":
            self._join()
            self._ask()

    def _ask(self) -> None:
        """One question a day at most; the one about the last session comes first."""
        today = self._plan.today
        if today is None or self._window.page_key != "home":
            return
        from backchime.core.asking import asks_activities, asks_to_settle

        home, settings = self._library.home, self._keeper.settings
        self._session = today.to_settle if asks_to_settle(today.to_settle, settings, self._today) else None
        if self._answered_on == self._today:
            home.end_later()
        elif self._session is not None:
            answers = (self.tr("Yes"), self.tr("Not yet"), self.tr("Skip"), self.tr("Do not ask any more"))
            hint = self.tr("Settled means: as it usually is.")
            home.ask_later(self._settle_question(self._session.day), answers, hint=hint)
        elif asks_activities(today.activities, today.ratings, settings, self._today):
            asked = self.tr("How do the things that are hard because of your back go now?")
            home.ask_later(asked, (self.tr("Rate them"), "", self.tr("Skip"), self.tr("Do not ask any more")))
        else:
            home.end_later()

    def _join(self) -> None:
        if not self._is_joined:
            self._is_joined = True
            self._library.home.later.answered.connect(self._take_answer)
            self._library.home.notes_requested.connect(self.notes_requested)

    def _settle_question(self, day: date) -> str:
        if (self._today - day).days == 1:
            return self.tr("Has your back settled since yesterday?")
        from backchime.ui.practice_words import weekday_name

        asked = self.tr("Has your back settled since {weekday}?")
        return asked.format(weekday=weekday_name(day))

    def _take_answer(self, answer: int) -> None:
        """The row goes at once; what was said comes back with the plan."""
        self._library.home.end_later()
        self._library.home.focus_title()
        self._answered_on = self._today
        session = self._session
        if session is not None:
            self._take_settled(session, answer)
        elif answer == FIRST:
            self.activities_requested.emit()
        elif answer == PASS:
            self._keeper.change("passed_activities", self._today.isoformat())
        else:
            self._turn_off("ask_activities")

    def _take_settled(self, session: "SessionRecord", answer: int) -> None:
        from backchime.core.history import Settled

        if answer == NEVER:
            self._turn_off("ask_settled")
            return
        self._keeper.change("passed_session", session.id)  # asked once, whatever was said
        if answer in (FIRST, SECOND):
            self._plan.amend_session(session, settled=Settled.YES if answer == FIRST else Settled.NOT_YET)

    def _turn_off(self, name: str) -> None:
        self._keeper.change(name, False)

        def undo() -> None:
            self._answered_on = None
            self._keeper.change(name, True)

        self._window.show_toast(self.tr("You will not be asked again. The settings turn it on."), undo=undo)

    @property
    def _today(self) -> date:
        return datetime.fromtimestamp(self._wall_now()).astimezone().date()
