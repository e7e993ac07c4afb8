"""Home as it is today: what the plan suggests and asks stands there, and the answers go back to the plan."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from backchime.core.week_plan import planned_routine
from backchime.ui.asked import Answer
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.plan_room import PlanRoom
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.today_card import CardAction, LeftOpen, TodayCard, first_card
from backchime.ui.widgets.care_row import Care
from backchime.ui.widgets.routine_summary import RoutineSummary, summaries

if TYPE_CHECKING:  # imported with the first look into the past: a start does not pay for it
    from backchime.core.today import Today
    from backchime.ui.questions import Question

REST_POSE = "constructive-rest"


class HomeRoom(QObject):
    """`plan_requested` asks for the settings in which the plan is chosen."""

    plan_requested = Signal()

    def __init__(
        self, window: MainWindow, *, library: LibraryRoom, plan: PlanRoom, keeper: SettingsKeeper
    ) -> None:
        """Shows nothing before home is shown."""
        super().__init__(window)
        self._window = window
        self._library = library
        self._plan = plan
        self._keeper = keeper
        self._asked: Question | None = None
        self._is_joined = False
        window.page_changed.connect(self._take_page)
        plan.changed.connect(self._take_today)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._wake)

    def _take_page(self, key: str) -> None:
        if key != "home":
            return
        if not self._is_joined:
            self._is_joined = True
            self._join()
        if self._plan.today is not None:
            self._show(self._plan.today)
        elif self._plan.has_past:
            self._show_plan_alone()

    def _take_today(self, today: "Today") -> None:
        if self._is_joined:
            self._show(today)

    def _wake(self, state: Qt.ApplicationState) -> None:
        """Whoever comes back to the window on another day finds home as it is on that day."""
        today = self._plan.today
        on_home = state is Qt.ApplicationState.ApplicationActive and self._window.page_key == "home"
        if on_home and today is not None and today.today != self._library.today.date():
            self._library.show_home()

    def _join(self) -> None:
        home = self._library.home
        home.card_asked.connect(self._take_card)
        home.answered.connect(self._take_answer)
        home.care_chosen.connect(self._take_care)

    # -- what is shown --

    def _show_plan_alone(self) -> None:
        """What the day has in the plan, until the past is known: most often that stays so."""
        planned = planned_routine(self._keeper.settings.plan, self._library.today.date())
        routine = self._summary(planned)
        if routine is not None:
            self._library.home.show_today(first_card(routine, is_new=False))

    def _show(self, today: "Today") -> None:
        from backchime.ui.questions import next_question

        home, marks = self._library.home, today.marks
        home.show_today(self._card(today))
        home.show_practice(today.practice)
        home.show_marks(flare_up_since=marks.flare_up_since, away_since=marks.away_since, today=today.today)
        self._asked = next_question(today, self._keeper.settings)
        home.show_asked(self._asked.asked if self._asked else None)

    def _card(self, today: "Today") -> TodayCard:
        from backchime.ui.today_words import is_usual, today_card

        suggestion, routines = today.suggestion, self._library.library.routines
        if today.practice.is_new and is_usual(suggestion.occasion):
            first = self._summary(next(iter(routines), ""))
            if first is not None:
                return first_card(first)
        also = next(iter(suggestion.also), "")
        return today_card(
            suggestion,
            routine=self._summary(suggestion.routine, suggestion.factor),
            also=self._summary(also, suggestion.factor),
            rest_pose=self._library.library.poses.get(REST_POSE),
            left=self._left_open(today),
            is_light=today.is_light,
        )

    def _left_open(self, today: "Today") -> LeftOpen | None:
        detour = self._plan.going_on()
        if today.unfinished is None or detour is None:
            return None
        timeline = detour.timeline
        left = timeline.total_seconds - timeline.phases[detour.index].start_seconds
        return LeftOpen(today.unfinished.holds_done, today.unfinished.holds_planned, left)

    def _summary(self, routine: str, hold_factor: float = 1.0) -> RoutineSummary | None:
        if routine not in self._library.library.routines:
            return None
        return next(iter(summaries([self._library.lay_out(routine, hold_factor=hold_factor)])), None)

    # -- what the person says --

    def _take_card(self, action: CardAction, _routine: str) -> None:
        match action:
            case CardAction.GO_ON:
                self._plan.go_on()
            case CardAction.NOT_NOW:
                self._plan.let_go()
            case CardAction.COME_BACK:
                self._plan.mark_away(False)
            case CardAction.END_REST:
                self._plan.mark_rest(False)
            case CardAction.PLAN:
                self.plan_requested.emit()
            case CardAction.START | CardAction.POSES:
                """The page asks the library for these."""

    def _take_care(self, care: Care) -> None:
        match care:
            case Care.FLARE_UP:
                self._plan.mark_flare_up(True)
            case Care.BETTER:
                self._plan.mark_flare_up(False)
            case Care.AWAY:
                self._plan.mark_away(True)
            case Care.BACK:
                self._plan.mark_away(False)

    def _take_answer(self, answer: Answer) -> None:
        """An answer is taken once; what waits next comes with what it changes."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._library.home.show_asked(None)
            asked.answer(self._plan, self._keeper, answer)
