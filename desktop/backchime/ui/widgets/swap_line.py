"""A line that says that easier poses are in use, with one button to do something about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.buttons import quiet_button
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted

LEAST_WORDS = measure("swap-line", "least-words")  # px for a sentence beside the button


class SwapLine(Tinted):
    """Hidden until it has something to say; `pressed` is its button."""

    pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "primary-soft", corner=radius("control"))
        self.words = text_label(appearance, wrap=True)
        self.button = quiet_button(appearance, "")
        self.button.clicked.connect(self.pressed)
        told = QHBoxLayout()
        told.setContentsMargins(0, space(1), 0, space(1))
        told.setSpacing(space(3))
        mark = IconMark(appearance, "arrows-left-right", role="primary", px=size("icon"))
        told.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        told.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(space(4), space(1), space(1), space(1))
        self._parts.setSpacing(0)
        self._parts.addLayout(told, 1)
        self._parts.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, words: str, *, button: str) -> None:
        """Shows a sentence and what the button does; without a sentence, nothing."""
        self.words.say(words)
        self.button.setText(button)
        self.setVisible(bool(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands below the words where they would have too little room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = (
            self.width() - self.button.sizeHint().width() >= LEAST_WORDS * self.appearance.theme.text_scale
        )
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if beside else down)
