"""Where progress is looked at: the history is read beside the window, and then shown."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from backchime.ui.history_room import HistoryRoom
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.plan_room import PlanRoom
from backchime.ui.theme.appearance import Appearance

if TYPE_CHECKING:  # imported when first shown: a start does not pay for it
    from backchime.core.problem import Problem
    from backchime.core.progress import ProgressFigures
    from backchime.ui.pages.progress_page import ProgressPage

KEY = "progress"


class ProgressRoom(QObject):
    """`export_requested` and `restore_requested` ask for files, `help_requested` for when to get help.

    `notes_requested` asks for the notes for today. `shown` comes when what was read is drawn.
    """

    export_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal()
    notes_requested = Signal()
    shown = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        history: HistoryRoom,
        plan: PlanRoom,
        library: LibraryRoom,
        wall_now: Callable[[], float],
    ) -> None:
        """Reads nothing before it is shown."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._history = history
        self._plan = plan
        self._library = library
        self._wall_now = wall_now
        self._asked = 0
        history.kept.connect(self.refresh)
        history.noted.connect(self.refresh)
        window.add_page(KEY, self._page)

    def show(self) -> None:
        """Shows the page; what is read anew for it follows, while the page is being built."""
        self._look()
        self._window.show_page(KEY)

    def refresh(self) -> None:
        """Reads anew if the page is in sight: something has been kept."""
        if self._window.page_key == KEY:
            self._look()

    @cached_property
    def page(self) -> "ProgressPage":
        """The page, built when first shown."""
        from backchime.ui.pages.progress_page import ProgressPage

        page = ProgressPage(self._appearance)
        page.start_requested.connect(self._start)
        page.export_requested.connect(self.export_requested)
        page.restore_requested.connect(self.restore_requested)
        page.help_requested.connect(self.help_requested)
        page.notes_requested.connect(self.notes_requested)
        return page

    def _page(self) -> QWidget:
        return self.page

    def _look(self) -> None:
        """Reads beside the window, after all that was to be written."""
        self._asked += 1
        asked, today = self._asked, self._today()
        if self._history.is_begun:
            self._history.read(lambda path: (asked, *_read_figures(path, today)), self._take)
        else:
            from backchime.core.progress import ProgressFigures

            self._take((asked, ProgressFigures(), None))

    def _take(self, read: "tuple[int, ProgressFigures, Problem | None]") -> None:
        """What was read; what was asked for before the latest time is of yesterday."""
        asked, figures, problem = read
        if asked != self._asked or not isValid(self):  # or the language is another one now
            return
        if problem:
            self.page.show_problem(problem)
        else:
            routine, factor = self._first
            seconds = self._library.lay_out(routine, hold_factor=factor).total_seconds
            self.page.show_start(seconds)
            self.page.show_figures(figures, poses=self._library.poses_by_id(), today=self._today())
        self.shown.emit()

    @property
    def _first(self) -> tuple[str, float]:
        """The routine that is suggested today, or the first, and how long its holds are."""
        suggested = self._plan.today.suggestion if self._plan.today else None
        if suggested and suggested.routine:
            return suggested.routine, suggested.factor
        return next(iter(self._library.library.routines)), 1.0

    def _start(self) -> None:
        routine, _ = self._first
        self._plan.begin(routine)

    def _today(self) -> date:
        return datetime.fromtimestamp(self._wall_now()).astimezone().date()


def _read_figures(path: Path, today: date) -> "tuple[ProgressFigures, Problem | None]":
    """Those of a year up to today."""
    from backchime.core.progress_span import LONGEST, first_day
    from backchime.storage.history_progress import load_figures

    return load_figures(path, since=first_day(LONGEST, today), until=today)
