"""A question that can be left standing: why it comes, what is asked, and its answers side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from backchime.ui.asked import Answer, Asked
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.buttons import Button, plain_button, quiet_button, secondary_button
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.setting_row import ample
from backchime.ui.widgets.texts import text_label

LEAST_WORDS = measure("ask-card", "least-words")


class AskCard(Card):
    """Hidden until there is something to ask; `answered` brings what the person says to it."""

    answered = Signal(Answer)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self.about = text_label(appearance, role="label", tone="accent", wrap=True)
        self.question = text_label(appearance, role="h3", wrap=True)
        self.reason = text_label(appearance, tone="ink-2", wrap=True)
        self.buttons: dict[Answer, Button] = {
            Answer.DO_IT: secondary_button(appearance, ""),
            Answer.KEEP: quiet_button(appearance, ""),
            Answer.NEVER: plain_button(appearance, ""),
        }
        self.buttons[Answer.DO_IT].clicked.connect(self._do_it)
        self.buttons[Answer.KEEP].clicked.connect(self._keep)
        self.buttons[Answer.NEVER].clicked.connect(self._never)
        self._lay_out()
        self.hide()

    def show_asked(self, asked: Asked | None) -> None:
        """Shows one question; None takes it away."""
        self.setVisible(asked is not None)
        if asked is None:
            return
        self.about.say(asked.about)
        self.question.say(asked.question)
        self.question.setVisible(bool(asked.question))
        self.reason.say(asked.reason)
        words = dict(asked.answers)
        for answer, button in self.buttons.items():
            button.setText(words.get(answer, ""))
            button.setVisible(answer in words)
        told = (asked.about, asked.reason, asked.question)
        self.setAccessibleName(" ".join(part for part in told if part))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers stand below the words where they would leave them too little room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.about, self.reason, self.question):
            words.addWidget(ample(label))
        words.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(space(4))
        mark = IconMark(self._appearance, "plant", role="primary", px=size("icon"))
        told.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        self._row = FittingRow(tuple(self.buttons.values()))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(space(5), space(4), space(4), space(4))
        self._parts.setSpacing(space(4))
        self._parts.addLayout(told, 1)
        self._parts.addWidget(self._row)

    def _fit(self) -> None:
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        answers = sum(button.sizeHint().width() + space(3) for button in shown)
        beside = self.width() - answers >= self._appearance.theme.scaled(LEAST_WORDS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if beside else down)
        self._row.setFixedWidth(answers) if beside else self._row.setMaximumWidth(self.maximumWidth())

    def _do_it(self) -> None:
        self.answered.emit(Answer.DO_IT)

    def _keep(self) -> None:
        self.answered.emit(Answer.KEEP)

    def _never(self) -> None:
        self.answered.emit(Answer.NEVER)
