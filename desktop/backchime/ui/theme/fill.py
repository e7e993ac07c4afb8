"""A plain field of one colour."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def fill(painter: QPainter, rect: QRect | QRectF, color: QColor) -> None:
    """Fills a rectangle; the painter's pen and brush are others afterwards.

    `QPainter.fillRect` takes named gradients, too, and makes all 180 of them known first: 5 ms of a start.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)
