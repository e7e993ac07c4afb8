"""A page of A4 measured in points, drawn the same into a PDF and onto the screen.

Nothing on paper is smaller than 10 points, and nothing is told by colour alone: it may be printed in grey.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from backchime.ui.theme.theme import Theme, tokens

_PAPER = tokens()["paper"]
# A4 of ISO 216 in points, 72 to the inch.
WIDTH, HEIGHT = (float(points) for points in _PAPER["page"])
MARGIN, HAIRLINE, STRONG_LINE = (float(_PAPER[name]) for name in ("margin", "hairline", "strong-line"))
PIXELS_IN_POINT = 20  # text is set on this fine a grid, so that it breaks the same everywhere
RESOLUTION = 1200

Paint = Callable[["Paper"], None]


class Style(Struct, frozen=True):
    """A kind of text: its font, its size, and the distance from one line to the next, in points."""

    family: str
    weight: int
    points: float
    line: float


def _style(name: str) -> Style:
    entry = _PAPER["type"][name]
    return Style(tokens()["font"][entry["family"]], entry["weight"], entry["pt"], entry["line"])


TITLE, NAME, HEADING, STRONG, BODY = map(_style, ("title", "name", "heading", "strong", "body"))


class Lines(Struct, frozen=True):
    """A text broken into lines; `is_cut` where the last of them ends before the text does.

    Its first `lead` characters are strong.
    """

    lines: tuple[str, ...]
    style: Style
    is_cut: bool = False
    lead: int = 0

    @property
    def height(self) -> float:
        """All lines, in points."""
        return len(self.lines) * self.style.line


class Paper:
    """One page: a painter whose unit is the point."""

    def __init__(self, painter: QPainter) -> None:
        """The painter has been scaled so that the page is `WIDTH` by `HEIGHT`."""
        self.painter = painter
        self.theme = Theme("light")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.ink)

    @property
    def ink(self) -> QColor:
        """The colour of text and lines."""
        return self.theme.color("ink")

    def write(self, x: float, baseline: float, text: str, style: Style = BODY) -> None:
        """One line of text."""
        painter = self.painter
        painter.save()
        painter.setPen(self.ink)
        painter.translate(x, baseline)
        painter.scale(1 / PIXELS_IN_POINT, 1 / PIXELS_IN_POINT)
        painter.setFont(_font(style))
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def write_at(
        self, x: float, baseline: float, text: str, *, align: Qt.AlignmentFlag, style: Style = BODY
    ) -> None:
        """The same with its right end or its middle at `x`."""
        width = width_of(text, style)
        shift = {Qt.AlignmentFlag.AlignRight: width, Qt.AlignmentFlag.AlignHCenter: width / 2}
        self.write(x - shift.get(align, 0.0), baseline, text, style)

    def write_lines(self, x: float, top: float, lines: Lines) -> float:
        """Lines below each other from `top` on; returns where they end."""
        lead = lines.lead
        for number, line in enumerate(lines.lines):
            baseline = top + number * lines.style.line + _ascent(lines.style)
            strong, rest = line[:lead], line[lead:]
            lead = max(0, lead - len(line) - 1)
            if strong:
                self.write(x, baseline, strong, STRONG)
            self.write(x + width_of(strong, STRONG), baseline, rest, lines.style)
        return top + lines.height

    def rule(self, left: float, top: float, right: float, *, width: float = HAIRLINE) -> None:
        """A line across."""
        self.painter.setPen(QPen(self.ink, width))
        self.painter.drawLine(QPointF(left, top), QPointF(right, top))


def pdf(title: str, pages: Sequence[Paint]) -> bytes:
    """The pages as one PDF of A4, its fonts in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Backchime")
    painter = QPainter(writer)
    scale = writer.width() / WIDTH
    for number, paint in enumerate(pages):
        if number:
            writer.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint(Paper(painter))
        painter.restore()
    painter.end()
    return bytes(buffer.data().data())


def image(paint: Paint, width_px: int) -> QImage:
    """One page as a picture so many pixels wide."""
    scale = width_px / WIDTH
    picture = QImage(width_px, round(HEIGHT * scale), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paint(Paper(painter))
    painter.end()
    return picture


def wrapped(
    text: str, width: float, style: Style = BODY, *, most: int | None = None, lead: str = ""
) -> Lines:
    """`text` in lines of at most `width`; of more than `most`, the last one ends in dots.

    A strong `lead` stands before it.
    """
    whole = f"{lead} {text}" if lead else text
    lines: list[str] = []
    for part in whole.splitlines():
        lines += _broken(part, width, style, 0 if lines else len(lead))
    if most is None or len(lines) <= most:
        return Lines(tuple(lines), style, lead=len(lead))
    kept = lines[:most]
    if kept:
        kept[-1] = _dotted(kept[-1], width, style)
    return Lines(tuple(kept), style, is_cut=True, lead=len(lead))


def shortened(text: str, width: float, style: Style = BODY) -> str:
    """`text` in one line of at most `width`, with dots at its end if it must."""
    return text if width_of(text, style) <= width else _dotted(text, width, style)


@lru_cache(maxsize=2048)
def width_of(text: str, style: Style = BODY) -> float:
    """How wide a line is, in points."""
    return QFontMetricsF(_font(style)).horizontalAdvance(text) / PIXELS_IN_POINT


def widest(texts: Iterable[str], style: Style = BODY) -> float:
    """The width of the widest of some lines."""
    return max((width_of(text, style) for text in texts), default=0.0)


@lru_cache(maxsize=16)
def _font(style: Style) -> QFont:
    font = QFont(style.family)
    font.setWeight(QFont.Weight(style.weight))
    font.setPixelSize(round(style.points * PIXELS_IN_POINT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _ascent(style: Style) -> float:
    """From the top of a line to where its letters stand."""
    metrics = QFontMetricsF(_font(style))
    height = (metrics.ascent() + metrics.descent()) / PIXELS_IN_POINT
    return metrics.ascent() / PIXELS_IN_POINT + (style.line - height) / 2


@lru_cache(maxsize=512)  # a page is laid out many times until it fits
def _broken(text: str, width: float, style: Style, lead: int) -> tuple[str, ...]:
    """One paragraph in lines; a word that is wider than a line is broken anywhere."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, _font(style))
    layout.setTextOption(option)
    if lead:
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = 0, lead
        strong.format.setFont(_font(STRONG))
        layout.setFormats([strong])
    layout.beginLayout()
    lines: list[str] = []
    units = text.encode("utf-16-le", errors="replace")  # Qt counts in units of UTF-16
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * PIXELS_IN_POINT)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        lines.append(units[start:end].decode("utf-16-le").rstrip())
    layout.endLayout()
    return tuple(lines) or ("",)


@lru_cache(maxsize=512)
def _dotted(line: str, width: float, style: Style) -> str:
    """The line with dots at its end, and as much of it before them as has room."""
    if width_of(f"{line}…", style) <= width:
        return f"{line}…"
    shown = QFontMetricsF(_font(style)).elidedText(line, Qt.TextElideMode.ElideRight, width * PIXELS_IN_POINT)
    return f"{shown.removesuffix('…').rstrip()}…"
