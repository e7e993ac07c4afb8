"""One quiet question on a later day, with its answers in a line; it can be left standing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, space
from backchime.ui.widgets.buttons import Button, quiet_button, secondary_button
from backchime.ui.widgets.fitting_row import FittingRow
from backchime.ui.widgets.setting_row import ample
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted

LEAST_WORDS = measure("later-row", "least-words")
MOST_ANSWERS_COUNT = 4


class LaterRow(Tinted):
    """Hidden until there is something to ask; `answered` brings the number of the answer, from 0."""

    answered = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "primary-soft", corner=radius("control"))
        self.words = text_label(appearance, role="label", wrap=True)
        self.hint = text_label(appearance, tone="ink-2", wrap=True)
        self.buttons: list[Button] = []
        for number in range(MOST_ANSWERS_COUNT):
            made = secondary_button if number < MOST_ANSWERS_COUNT / 2 else quiet_button
            button = made(appearance, "")
            button.clicked.connect(partial(self.answered.emit, number))
            self.buttons.append(button)
        half = MOST_ANSWERS_COUNT // 2
        self._rows = tuple(FittingRow(self.buttons[at : at + half]) for at in (0, half))
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(space(2))
        for row in self._rows:
            self._answers.addWidget(row)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(space(4), space(2), space(2), space(2))
        self._parts.setSpacing(space(2))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        for label in (self.words, self.hint):
            told.addWidget(ample(label))
        told.addStretch(1)
        self._parts.addLayout(told, 1)
        self._parts.addLayout(self._answers)
        appearance.changed.connect(self._fit)
        self.hide()

    def ask(self, question: str, answers: Sequence[str], *, hint: str = "") -> None:
        """Asks: the first two answers stand out, the last two are quiet; an empty one is not there."""
        self.words.say(question)
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(question)
        for button, words in zip(self.buttons, answers, strict=True):
            button.setText(words)
            button.setVisible(bool(words))
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers stand below the words where they would leave them too little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = sum(map(_width_of, self._rows)) + space(2)
        beside = self.width() - needed >= self.appearance.theme.scaled(LEAST_WORDS)
        self._parts.setDirection(across if beside else down)
        margins = self._parts.contentsMargins()
        inside = self.width() - margins.left() - margins.right()
        self._answers.setDirection(across if beside or needed <= inside else down)
        for row in self._rows:
            row.setMinimumWidth(_width_of(row) if beside else 0)


def _width_of(row: FittingRow) -> int:
    """How wide its buttons are beside each other."""
    shown = [button for button in row.findChildren(Button) if not button.isHidden()]
    return sum(button.sizeHint().width() for button in shown) + space(3) * max(0, len(shown) - 1)
