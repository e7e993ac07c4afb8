"""Words set in lines by a painter: how they break, and how they are cut where they would not end."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from backchime.ui.theme.theme import Theme, tokens
from backchime.ui.widgets.fitted_text import breakable


def wrapped(text: str, font: QFont, width: float, *, most: int) -> tuple[str, ...]:
    """At most `most` lines no wider than `width` px; a word or a last line that does not fit is cut short."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    words = breakable(text)
    while words and len(lines) < most:
        count = len(words)
        if len(lines) < most - 1 and metrics.horizontalAdvance(" ".join(words)) > width:
            count = 1
            while metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
                count += 1
        lines.append(metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width))
        words = words[count:]
    return tuple(lines)


def line_height(theme: Theme, role: str) -> int:
    """From one line to the next in px, for a text role of the pages."""
    return round(float(tokens()["type"][role]["line"]) * theme.text_scale)


def draw_lines(
    painter: QPainter, rect: QRectF, lines: tuple[str, ...], *, theme: Theme, role: str, color: QColor
) -> None:
    """Draws lines from the top left of `rect` down, each in the middle of its line height."""
    font, pitch = theme.font(role), line_height(theme, role)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(color)
    down = (pitch - metrics.height()) / 2 + metrics.ascent()
    for number, text in enumerate(lines):
        painter.drawText(QPointF(rect.left(), rect.top() + number * pitch + down), text)
