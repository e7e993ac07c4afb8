"""At the foot of the page after a session: the run of days as one large number, and the week."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from backchime.core.practice_week import Practice
from backchime.ui.practice_words import run_words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.week_strip import WeekStrip

translate = QCoreApplication.translate


class RunFoot(QWidget):
    """Stands on the rail's colour; hidden until a practice is shown, and where there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.days = text_label(appearance, role="stat", tone="rail-active-ink")
        self.caption = text_label(appearance, role="small", tone="rail-ink", wrap=True)
        self.strip = WeekStrip(appearance, on_rail=True)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.days)
        told.addWidget(self.caption)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(space(4))
        self._parts.addLayout(told, 1)
        self._parts.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_practice(self, practice: Practice) -> None:
        """Shows the run with today in it; one day alone is told in words."""
        days = practice.run.days
        self.days.say(translate("RunFoot", "%n days", None, days) if days > 1 else "")
        self.days.setVisible(days > 1)
        in_a_row = translate("RunFoot", "in a row")
        if days > 1 and days == practice.longest.days:
            in_a_row = translate("RunFoot", "in a row, your longest run yet")
        self.caption.say(in_a_row if days > 1 else run_words(practice))
        self.strip.show_week(practice.week)
        self.setVisible(not practice.is_new)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The week stands below the words where it would leave them too little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self.days.sizeHint().width() + space(4) + self.strip.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if needed <= self.width() else down)
