"""The edge of the window lighting up: what a chime is to the ear, for the eye."""

from PySide6.QtCore import QEasingCurve, QRect, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, Qt
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import tokens


class EdgeFlash(QWidget):
    """Lies over a whole page and is there only while it fades; never more than one flash in a second."""

    def __init__(self, parent: QWidget) -> None:
        """Covers `parent`, which keeps its size up to date with `cover`."""
        super().__init__(parent)
        flash = tokens()["session"]["edge-flash"]
        self._color = QColor()
        self._border = int(flash["width"])
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(int(flash["min-interval-ms"]))
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(int(flash["ms"]))
        self._fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._repaint_border)
        self._fade.finished.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, rect: QRect, *, scale: float) -> None:
        """Follows the page's size."""
        self._border = round(tokens()["session"]["edge-flash"]["width"] * scale)
        self.setGeometry(rect)

    def flash(self, color: QColor) -> bool:
        """Lights up once and fades; false if the last flash was too short a time ago."""
        if self._rest.isActive():
            return False
        self._rest.start()
        self._color = color
        self.show()
        self.raise_()
        self._fade.start()
        return True

    @property
    def border_region(self) -> QRegion:
        """What lights up."""
        b = self._border
        return QRegion(self.rect()) - QRegion(self.rect().adjusted(b, b, -b, -b))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The border, as bright as it still is."""
        painter = QPainter(self)
        painter.setOpacity(float(self._fade.currentValue()))
        painter.setClipRegion(self.border_region)
        painter.fillRect(self.rect(), self._color)

    def _repaint_border(self) -> None:
        self.update(self.border_region)
