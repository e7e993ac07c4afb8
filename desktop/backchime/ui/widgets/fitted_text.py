"""Text that always fits its place: broken into even lines, and made smaller only where that is not enough."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

LINE_HEIGHT = 1.16
SHRINK_STEP = 0.94
MOST_WORDS_TO_TRY = 14


@dataclass(frozen=True, slots=True)
class FittedText:
    """Lines of one font; `width` of the widest line and `height` of all of them in px."""

    lines: tuple[str, ...]
    font: QFont
    width: float
    height: float

    @property
    def line_height(self) -> float:
        """From one baseline to the next, in px."""
        return self.font.pixelSize() * LINE_HEIGHT

    def draw(self, painter: QPainter, rect: QRectF, align: Qt.AlignmentFlag) -> None:
        """Draws the lines into `rect` with the painter's pen, centred in height or from the top."""
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        top = rect.top() if align & Qt.AlignmentFlag.AlignTop else rect.center().y() - self.height / 2
        spare = (self.line_height - metrics.capHeight()) / 2
        for number, line in enumerate(self.lines):
            width = metrics.horizontalAdvance(line)
            x = _left(rect, width, align)
            painter.drawText(QPointF(x, top + (number + 1) * self.line_height - spare), line)


def fit(
    text: str, font: QFont, width: float, *, lines: int = 1, least_px: int, height: float = 0
) -> FittedText:
    """`text` in at most `lines` even lines of at most `width`, and if given `height`, px.

    The font shrinks step by step down to `least_px` until that is so; then what is too long is cut short.
    """
    smaller = QFont(font)
    while True:
        measure = QFontMetricsF(smaller).horizontalAdvance
        found = even_lines(text, measure, width, most=lines)
        fitted = _fitted(found, smaller) if found else None
        if fitted and (not height or fitted.height <= height):
            return fitted
        px = smaller.pixelSize()
        if px <= least_px:
            return fitted or _fitted((_cut(text, smaller, width),), smaller)
        smaller.setPixelSize(max(least_px, min(px - 1, round(px * SHRINK_STEP))))


def even_lines(
    text: str, measure: Callable[[str], float], width: float, *, most: int
) -> tuple[str, ...] | None:
    """The fewest lines that fit into `width`, broken so that the widest is as narrow as can be; else None."""
    words = text.split()
    for count in range(1, min(most, max(1, len(words))) + 1):
        best = min(_broken(words, count), key=lambda lines: max(map(measure, lines)))
        if max(map(measure, best)) <= width:
            return best
    return None


def _broken(words: list[str], count: int) -> Iterator[tuple[str, ...]]:
    """Every way to set `words` in `count` lines; of a very long text only breaks near even ones."""
    places: list[int] = list(range(1, len(words)))
    if count > 2 and len(words) > MOST_WORDS_TO_TRY:
        places = places[:: len(words) // MOST_WORDS_TO_TRY + 1]
    for breaks in combinations(places, count - 1):
        edges = (0, *breaks, len(words))
        yield tuple(" ".join(words[a:b]) for a, b in pairwise(edges))


def _fitted(lines: tuple[str, ...], font: QFont) -> FittedText:
    measure = QFontMetricsF(font).horizontalAdvance
    return FittedText(
        lines, QFont(font), max(map(measure, lines)), len(lines) * font.pixelSize() * LINE_HEIGHT
    )


def _cut(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _left(rect: QRectF, width: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignRight:
        return rect.right() - width
    if align & Qt.AlignmentFlag.AlignHCenter:
        return rect.center().x() - width / 2
    return rect.left()
