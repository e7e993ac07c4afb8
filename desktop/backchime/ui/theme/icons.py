"""The shipped icons, drawn in any colour and size."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from backchime.places import ASSETS
from backchime.ui.theme.fill import fill


def icon_pixmap(name: str, color: QColor, *, px: int, ratio: float) -> QPixmap:
    """The icon `name` of assets/icons, `px` wide and high, for a device pixel ratio."""
    return _drawn(name, color.rgba(), px, ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, rgba: int, px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(px * ratio), round(px * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(ASSETS / "icons" / f"{name}.svg"))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    fill(painter, pixmap.rect(), QColor.fromRgba(rgba))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
