"""The one shadow of the product: below what lies above the page for a moment."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from backchime.ui.theme.theme import Theme, color_from, tokens


def paint_shadow(painter: QPainter, rect: QRectF, *, corner: float, theme: Theme) -> None:
    """Paints the shadow of a rounded rectangle, soft towards its edge."""
    shadow = tokens()["elevation"]["menu"]["shadow"]
    color, blur, down = color_from(shadow[f"rgba-{theme.name}"]), shadow["blur"], shadow["dy"]
    steps = blur // 2
    color.setAlphaF(color.alphaF() / steps)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for step in range(steps):
        out = blur / 2 - step
        grown = rect.adjusted(-out, -out, out, out).translated(0, down)
        painter.drawRoundedRect(grown, corner + out, corner + out)
    painter.restore()
