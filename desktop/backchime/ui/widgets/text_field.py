"""A line of text to write in, with room below it for what is wrong with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.line_field import LineField
from backchime.ui.widgets.texts import text_label


class TextField(QWidget):
    """The line itself is `line`; `show_fault` says below it what is wrong, and marks its border."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        """`name` is told to screen readers: a label beside it is for the eye."""
        super().__init__()
        self._appearance = appearance
        self.line = LineField(appearance)
        self.line.setAccessibleName(name)
        self.fault = text_label(appearance, role="small", wrap=True)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addWidget(self.line)
        column.addWidget(self.fault)
        self.setFocusProxy(self.line)
        self._dress()
        appearance.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Shows a text, unless it is there: the cursor of whoever is writing stays where it is."""
        if text != self.line.text():
            self.line.setText(text)

    def show_fault(self, sentence: str) -> None:
        """Says what is wrong, or with an empty sentence that nothing is."""
        self.fault.say(sentence)
        self.fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        self.line.mark_fault(bool(sentence))

    def _dress(self) -> None:
        self.line.setFont(self._appearance.theme.font("body"))
