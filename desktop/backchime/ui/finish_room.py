"""What the end of a session tells and asks once that session is kept: the run of days, and one question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.ui.asked import Answer
from backchime.ui.pages.finish_page import FinishPage
from backchime.ui.plan_room import PlanRoom
from backchime.ui.questions import Question, question_about_holds
from backchime.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from backchime.core.today import Today


class FinishRoom(QObject):
    """Joins the end of a session with the plan. A question that is answered there is followed by no other."""

    def __init__(self, page: FinishPage, *, plan: PlanRoom, keeper: SettingsKeeper) -> None:
        """Lives as long as the page."""
        super().__init__(page)
        self._page = page
        self._plan = plan
        self._keeper = keeper
        self._asked: Question | None = None
        self._has_answered = False
        page.answered.connect(self._take_answer)
        page.begun.connect(self._begin)
        plan.changed.connect(self._take_today)
        if plan.today:
            page.panel.show_practice(plan.today.practice)

    def _begin(self) -> None:
        """Another session has ended: what is known is not known of it yet."""
        self._asked, self._has_answered = None, False

    def _take_today(self, today: "Today") -> None:
        self._page.panel.show_practice(today.practice)
        if self._page.isVisible() and not self._has_answered:
            self._asked = question_about_holds(today)
            self._page.show_asked(self._asked.asked if self._asked else None)

    def _take_answer(self, answer: Answer) -> None:
        asked, self._asked, self._has_answered = self._asked, None, True
        self._page.show_asked(None)
        if asked is not None:
            asked.answer(self._plan, self._keeper, answer)
