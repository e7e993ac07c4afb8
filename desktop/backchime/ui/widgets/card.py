"""The flat card of every page: a surface with round corners and a thin edge."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size


class Card(QFrame):
    """Whatever is laid out in it lies within its edge."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        edge = size("hairline")
        self.setContentsMargins(edge, edge, edge, edge)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and its edge."""
        theme, edge, corner = self.appearance.theme, size("hairline"), radius("card")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), edge))
        painter.setBrush(theme.color("surface"))
        half = edge / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, corner - half, corner - half)


class Line(QFrame):
    """A hairline between two parts of a page; the palette of the window has its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(size("hairline"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """From edge to edge."""
        QPainter(self).fillRect(self.rect(), self.palette().mid())
