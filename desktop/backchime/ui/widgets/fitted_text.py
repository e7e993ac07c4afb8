"""Text that always fits its place: broken into even lines, and made smaller only where that is not enough."""

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

LINE_HEIGHT = 1.16
SHRINK_STEP = 0.94
KEEP_LINES_DOWN_TO = 0.8
MOST_WORDS_TO_TRY = 14


class FittedText(Struct, frozen=True):
    """Lines of one font; `width` of the widest line and `height` of all of them in px."""

    lines: tuple[str, ...]
    font: QFont
    width: float
    height: float

    @property
    def line_height(self) -> float:
        """From one baseline to the next, in px."""
        return self.font.pixelSize() * LINE_HEIGHT

    def rect_in(self, rect: QRectF, align: Qt.AlignmentFlag) -> QRectF:
        """Where the lines stand in `rect`: centred in height unless `align` has the top or the bottom."""
        top = rect.center().y() - self.height / 2
        if align & Qt.AlignmentFlag.AlignTop:
            top = rect.top()
        elif align & Qt.AlignmentFlag.AlignBottom:
            top = rect.bottom() - self.height
        return QRectF(_left(rect, self.width, align), top, self.width, self.height)

    def draw(self, painter: QPainter, rect: QRectF, align: Qt.AlignmentFlag) -> None:
        """Draws the lines into `rect` with the painter's pen."""
        painter.setFont(self.font)
        metrics = QFontMetricsF(self.font)
        top = self.rect_in(rect, align).top()
        below_baseline = (self.line_height - metrics.capHeight()) / 2
        for number, line in enumerate(self.lines, start=1):
            x = _left(rect, metrics.horizontalAdvance(line), align)
            painter.drawText(QPointF(x, top + number * self.line_height - below_baseline), line)


def fit(
    text: str,
    font: QFont,
    width: float,
    *,
    lines: int = 1,
    least_px: int,
    line_px: int = 0,
    height: float = 0,
) -> FittedText:
    """`text` in at most `lines` even lines of at most `width`, and if given `height`, px.

    The font shrinks a little, not below `line_px`, before another line is begun; when there is none left it
    shrinks down to `least_px`. Then what is too long is cut short.
    """
    little = max(least_px, min(line_px, font.pixelSize()), round(font.pixelSize() * KEEP_LINES_DOWN_TO))
    for count, least in (*((count, little) for count in range(1, lines)), (lines, least_px)):
        for px in _sizes(font.pixelSize(), least):
            fitted = _set(text, font, width, lines=count, px=px)
            if fitted and (not height or fitted.height <= height + 1):
                return fitted
    smallest = QFont(font)
    smallest.setPixelSize(min(font.pixelSize(), least_px))
    return _set(text, smallest, width, lines=lines, px=smallest.pixelSize()) or _fitted(
        _cut(text, smallest, width, lines=lines), smallest
    )


def _sizes(px: int, least: int) -> Iterator[int]:
    while px > least:
        yield px
        px = max(least, min(px - 1, round(px * SHRINK_STEP)))
    yield px


def _set(text: str, font: QFont, width: float, *, lines: int, px: int) -> FittedText | None:
    smaller = QFont(font)
    smaller.setPixelSize(px)
    found = even_lines(text, QFontMetricsF(smaller).horizontalAdvance, width, most=lines)
    return _fitted(found, smaller) if found else None


def breakable(text: str) -> list[str]:
    """What may stand on lines of its own: spaces that hold a mark to its word are not broken at."""
    return [word for word in text.split(" ") if word]


def even_lines(
    text: str, measure: Callable[[str], float], width: float, *, most: int
) -> tuple[str, ...] | None:
    """The fewest lines that fit into `width`, broken so that the widest is as narrow as can be; else None."""
    words = breakable(text)
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


def _cut(text: str, font: QFont, width: float, *, lines: int) -> tuple[str, ...]:
    """As many full lines as there may be; the last one takes the rest and is cut short."""
    metrics = QFontMetricsF(font)
    rest, found = breakable(text), list[str]()
    while rest and len(found) < lines - 1:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= width:
            count += 1
        found.append(" ".join(rest[:count]))
        rest = rest[count:]
    found.append(" ".join(rest))
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in found if line)


def _left(rect: QRectF, width: float, align: Qt.AlignmentFlag) -> float:
    if align & Qt.AlignmentFlag.AlignRight:
        return rect.right() - width
    if align & Qt.AlignmentFlag.AlignHCenter:
        return rect.center().x() - width / 2
    return rect.left()
