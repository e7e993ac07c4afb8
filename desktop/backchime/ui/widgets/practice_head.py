"""Beside the title of home: the run of days, the minutes of the week, and the week itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.core.practice_week import Practice
from backchime.ui.practice_words import run_words, week_words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.week_strip import WeekStrip


class PracticeHead(QWidget):
    """Hidden where there is no history; in a small window the week makes way."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._is_small = False
        self._has_week = False
        self.run = text_label(appearance, role="h2")
        self.week = text_label(appearance, role="small", tone="ink-2")
        self.strip = WeekStrip(appearance)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.run, self.week):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(5))
        row.addLayout(words)
        row.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_practice(self, practice: Practice) -> None:
        """Shows how it went so far; of a new person nothing."""
        self._has_week = bool(practice.week)
        self.run.say(run_words(practice))
        self.week.say(week_words(practice))
        self.week.setVisible(bool(self.week.words))
        self.strip.show_week(practice.week)
        self._fit()
        self.setVisible(not practice.is_new)

    def show_small(self, small: bool) -> None:
        """Without the strip in a small window."""
        self._is_small = small
        self._fit()

    def _fit(self) -> None:
        self.strip.setVisible(self._has_week and not self._is_small)
