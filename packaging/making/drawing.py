"""A drawing in SVG as a picture of so many pixels."""

import os

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def drawn(svg: bytes, size: int, *, margin: float = 0.0) -> QImage:
    """A square of `size` pixels, with a share of it left free at every edge."""
    picture = empty(size, size)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * margin
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_ARGB32)


def empty(width: int, height: int) -> QImage:
    """A picture with nothing in it yet; Qt paints none without an application."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication([])
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    return picture
