"""An icon that stands for itself and cannot be pressed."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap


class IconMark(QWidget):
    """One of assets/icons in the theme's colour of `role`; screen readers pass it over."""

    def __init__(self, appearance: Appearance, icon_name: str, *, role: str, px: int) -> None:
        """`px` is its width and height."""
        super().__init__()
        self._appearance = appearance
        self._icon_name = icon_name
        self._role = role
        self.setFixedSize(px, px)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon fills the widget."""
        color = self._appearance.theme.color(self._role)
        drawn = icon_pixmap(self._icon_name, color, px=self.width(), ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(QRect(0, 0, self.width(), self.height()), drawn)
