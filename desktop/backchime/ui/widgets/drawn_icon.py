"""An icon that is drawn for the screen that it is on: sharp on the next one, too."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.icons import icon_pixmap


class DrawnIcon(QWidget):
    """One of assets/icons in a colour, as wide as the widget; screen readers pass it over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_icon`."""
        super().__init__(parent)
        self._icon_name = ""
        self._color = QColor()

    def show_icon(self, icon_name: str, color: QColor) -> None:
        """Shows another icon, or the same in another colour."""
        if (icon_name, color) != (self._icon_name, self._color):
            self._icon_name, self._color = icon_name, color
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon fills the widget."""
        if self._icon_name:
            drawn = icon_pixmap(self._icon_name, self._color, px=self.width(), ratio=self.devicePixelRatioF())
            QPainter(self).drawPixmap(QRect(0, 0, self.width(), self.height()), drawn)
