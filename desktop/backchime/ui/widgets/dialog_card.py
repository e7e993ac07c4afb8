"""The one card in the middle of what lies over a page."""

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size


class DialogCard(QWidget):
    """A surface with round corners and a thin edge; what it holds is laid out by whoever makes it."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        """Lies on `parent` and has no size yet."""
        super().__init__(parent)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, corner, line = self._appearance.theme, radius("dialog"), size("hairline")
        painter.setPen(QPen(theme.color("line"), line))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -line, -line), corner, corner)
