"""A line that says that easier poses are in use, with one button to do something about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.buttons import quiet_button, text_label
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.tinted import Tinted


class SwapLine(Tinted):
    """Hidden until it has something to say; `pressed` is its button."""

    pressed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "primary-soft", corner=radius("control"))
        self.words = text_label(appearance, wrap=True)
        self.button = quiet_button(appearance, "")
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4), space(1), space(1), space(1))
        row.setSpacing(space(3))
        mark = IconMark(appearance, "arrows-left-right", role="primary", px=size("icon"))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, words: str, *, button: str) -> None:
        """Shows a sentence and what the button does; without a sentence, nothing."""
        self.words.say(words)
        self.button.setText(button)
        self.setVisible(bool(words))
