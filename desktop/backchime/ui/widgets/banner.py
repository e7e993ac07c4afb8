"""A message above the page: something works less well than it should, and what to do about it."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from backchime.core.problem import Problem
from backchime.ui.accessible import announce
from backchime.ui.sentences import said, told
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.buttons import IconButton, secondary_button
from backchime.ui.widgets.drawn_icon import DrawnIcon
from backchime.ui.widgets.texts import rich
from backchime.ui.widgets.tinted import Tinted

Severity = Literal["warn", "danger"]
LEAST_HEIGHT = measure("banner", "least-height")
_ICONS = {"warn": "warning-fill", "danger": "warning-circle-fill"}


class Banner(Tinted):
    """Shows one problem; `action_requested` is its button, `closed` its cross."""

    action_requested = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "warn-soft", corner=radius("panel"))
        self._severity: Severity = "warn"
        self._icon_name = ""
        self._icon = DrawnIcon()
        self._icon.setFixedSize(size("icon"), size("icon"))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action_button = secondary_button(appearance, "")
        self.close_button = IconButton(appearance, "", icon_name="x")
        self.setMinimumHeight(LEAST_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4) + space(1), space(3), space(4), space(3))
        row.setSpacing(space(4))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        self.action_button.clicked.connect(self.action_requested)
        self.close_button.clicked.connect(self.closed)
        appearance.changed.connect(self._dress)
        self.say_names()

    def say_names(self) -> None:
        """Names its cross."""
        self.close_button.rename(self.tr("Close this message"))

    def show_problem(
        self, problem: Problem, action_text: str, *, severity: Severity, icon_name: str = ""
    ) -> None:
        """Shows a problem; without `action_text` there is no button. It is read aloud once."""
        self._severity, self._icon_name = severity, icon_name or _ICONS[severity]
        self._words.setText(f"<b>{rich(said(problem.summary))}</b> {rich(said(problem.advice))}")
        self._words.setAccessibleName(told(problem))
        self.setAccessibleName(told(problem))
        self.action_button.setText(action_text)
        self.action_button.setVisible(bool(action_text))
        self._dress()
        announce(self, told(problem))

    @property
    def words(self) -> str:
        """The problem as it is read."""
        return self.accessibleName()

    def _dress(self) -> None:
        theme = self.appearance.theme
        self.tint(f"{self._severity}-soft")
        self._words.setFont(theme.font("body"))
        if self._icon_name:
            self._icon.show_icon(self._icon_name, theme.color(self._severity))
