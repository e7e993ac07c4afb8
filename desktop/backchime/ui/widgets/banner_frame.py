"""The place above the pages where a banner tells the worst of the problems that there are."""

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backchime.core.problem import Problem
from backchime.core.sentence import Sentence
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.scroll_page import WIDEST_CONTENT

if TYPE_CHECKING:  # it comes with the first problem
    from backchime.ui.widgets.banner import Banner, Severity


class Notice(Struct, frozen=True):
    """A problem, and how it is told."""

    problem: Problem
    action_text: str
    severity: "Severity"
    icon_name: str


class BannerFrame(QWidget):
    """`action_requested` and `closed` carry the summary of the problem that shows."""

    action_requested = Signal(str)
    closed = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        """Takes no room before there is a problem."""
        super().__init__()
        self._appearance = appearance
        self._may_show = True
        self.notices: list[Notice] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addStretch(0)
        self.hide()

    @cached_property
    def banner(self) -> "Banner":
        """What shows, made for the first problem."""
        from backchime.ui.widgets.banner import Banner

        banner = Banner(self._appearance)
        banner.setMaximumWidth(WIDEST_CONTENT)
        self._row.insertWidget(0, banner, 1)
        banner.action_requested.connect(self._request_action)
        banner.closed.connect(self._close)
        return banner

    def fit(self, margin: int) -> None:
        """Keeps so many px clear at either side."""
        self._row.setContentsMargins(margin, space(5), margin, 0)

    def allow(self, may_show: bool) -> None:
        """A session is not disturbed: there it does not show."""
        self._may_show = may_show
        self._appear()

    def add(self, notice: Notice) -> None:
        """One more problem; one with the same summary is replaced."""
        self._remove(notice.problem.summary)
        self.notices.append(notice)
        self._show_worst()

    def take_away(self, summary: str = "") -> None:
        """A problem is over: the one with this summary, or the one that shows."""
        self._remove(summary or (self._worst.problem.summary if self._worst else ""))
        self._show_worst()

    def translate(self) -> None:
        """Tells in another language what can be told in it, and forgets the rest."""
        self.notices = [notice for notice in self.notices if isinstance(notice.problem.summary, Sentence)]
        if "banner" in vars(self):
            self.banner.say_names()
        self._show_worst()

    @property
    def _worst(self) -> Notice | None:
        return min(reversed(self.notices), key=_severity_order, default=None)

    def _remove(self, summary: str) -> None:
        self.notices = [notice for notice in self.notices if notice.problem.summary != summary]

    def _show_worst(self) -> None:
        worst = self._worst
        if worst is not None:
            self.banner.show_problem(
                worst.problem, worst.action_text, severity=worst.severity, icon_name=worst.icon_name
            )
        self._appear()

    def _appear(self) -> None:
        self.setVisible(self._may_show and self._worst is not None)

    def _request_action(self) -> None:
        if self._worst is not None:
            self.action_requested.emit(self._worst.problem.summary)

    def _close(self) -> None:
        if self._worst is not None:
            summary = self._worst.problem.summary
            self.take_away(summary)
            self.closed.emit(summary)


def _severity_order(notice: Notice) -> int:
    return 0 if notice.severity == "danger" else 1
