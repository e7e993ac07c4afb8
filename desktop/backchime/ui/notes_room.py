"""Where a person notes how a day was, and what is hard because of their back."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from backchime.ui.main_window import MainWindow
from backchime.ui.plan_room import PlanRoom
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.core.history import Activity
    from backchime.ui.pages.activities_page import ActivitiesPage
    from backchime.ui.pages.day_page import DayPage

DAY, ACTIVITIES = "notes", "activities"


class NotesRoom(QObject):
    """`left` asks to go back to the page with the key that it brings."""

    left = Signal(str)
    help_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        plan: PlanRoom,
        wall_now: Callable[[], float],
    ) -> None:
        """The pages are built when they are first shown."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._plan = plan
        self._wall_now = wall_now
        self._came_from = self._to_activities_from = "home"
        window.add_page(DAY, self._day_page, part_of="home")
        window.add_page(ACTIVITIES, self._activities_page, part_of="home")
        plan.changed.connect(self._show_all)

    @property
    def is_here(self) -> bool:
        """Whether one of its pages is shown."""
        return self._window.page_key in (DAY, ACTIVITIES)

    def show(self) -> None:
        """Shows the notes for today; Back leads to where one was."""
        if not self.is_here:
            self._came_from = self._window.page_key
        self._show_day(self._today)
        self._window.show_page(DAY)

    def show_activities(self) -> None:
        """Shows what is hard because of the back."""
        self._to_activities_from = self._window.page_key
        self._show_activities()
        self._window.show_page(ACTIVITIES)

    def leave(self) -> None:
        """Goes one step back."""
        if self._window.page_key == ACTIVITIES and self._to_activities_from == DAY:
            self._window.show_page(DAY)
        elif self._window.page_key == ACTIVITIES:
            self.left.emit(self._to_activities_from)
        else:
            self.left.emit(self._came_from)

    @cached_property
    def day(self) -> "DayPage":
        """The notes of a day."""
        from backchime.ui.pages.day_page import DayPage

        page = DayPage(self._appearance)
        page.noted.connect(self._note)
        page.day_requested.connect(self._show_day)
        page.activities_requested.connect(self.show_activities)
        page.back_requested.connect(self.leave)
        page.help_requested.connect(self.help_requested)
        return page

    @cached_property
    def activities(self) -> "ActivitiesPage":
        """What is hard because of the back."""
        from backchime.ui.pages.activities_page import ActivitiesPage

        page = ActivitiesPage(self._appearance)
        page.named.connect(self._name)
        page.renamed.connect(self._rename)
        page.rated.connect(self._plan.rate_activity)
        page.ended.connect(self._end)
        page.back_requested.connect(self.leave)
        page.help_requested.connect(self.help_requested)
        return page

    def _day_page(self) -> QWidget:
        return self.day

    def _activities_page(self) -> QWidget:
        return self.activities

    # -- what is shown --

    def _show_all(self) -> None:
        if "day" in vars(self) and self._window.page_key == DAY:
            self._show_day(self.day.day)
        if "activities" in vars(self) and self._window.page_key == ACTIVITIES:
            self._show_activities()

    def _show_day(self, day: date) -> None:
        """Until the past has been read nothing is said of a day, or what is noted of it would be lost."""
        self.day.setEnabled(self._plan.today is not None)
        self.day.show_day(self._plan.day(day), self._today)

    def _show_activities(self) -> None:
        from backchime.core.history import present

        today = self._plan.today
        known = present(today.activities, self._today) if today else ()
        self.activities.show_activities(known, today.ratings if today else (), self._today)

    # -- what is said --

    def _note(self, name: str, said: object) -> None:
        """A bad day and a pause of today go on until they are ended; those of other days are theirs alone."""
        day = self.day.day
        if day == self._today and name == "flare_up":
            self._plan.mark_flare_up(bool(said))
        elif day == self._today and name == "away":
            self._plan.mark_away(bool(said))
        else:
            self._plan.amend_day(day, **{name: said})
        self._show_day(day)

    def _name(self, words: str) -> None:
        self._plan.keep_activity(words)

    def _rename(self, activity: "Activity", words: str) -> None:
        self._plan.keep_activity(words, known=activity, until=activity.until)

    def _end(self, activity: "Activity") -> None:
        """Its ratings stay; who did not mean it takes it back."""
        self._plan.keep_activity(activity.words, known=activity, until=self._today)

        def undo() -> None:
            self._plan.keep_activity(activity.words, known=activity)

        self._window.show_toast(self.tr("Taken off the list. Its ratings are kept."), undo=undo)

    @property
    def _today(self) -> date:
        return datetime.fromtimestamp(self._wall_now()).astimezone().date()
