"""A plain field in one of the theme's colours, for what is set apart from its page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from backchime.ui.theme.appearance import Appearance


class Tinted(QFrame):
    """Rounded, filled with the colour of `role`; whatever is laid out in it stands on that."""

    def __init__(
        self, appearance: Appearance, role: str, *, corner: int = 0, parent: QWidget | None = None
    ) -> None:
        """`role` is a colour such as `warn-soft`; `corner` a radius in px."""
        super().__init__(parent)
        self.appearance = appearance
        self._role = role
        self._corner = corner
        appearance.changed.connect(self.update)

    def tint(self, role: str) -> None:
        """Takes another colour."""
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.appearance.theme.color(self._role))
        painter.drawRoundedRect(self.rect(), self._corner, self._corner)
