"""A few lines of a file as they stand there, the faulty one marked."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, line_width, measure, radius, space
from backchime.ui.widgets.path_text import mono_font

LINES_BEFORE = 2
LINES_AFTER = 1
LEAST_LINE_HEIGHT = measure("code-excerpt", "least-line-height")
PADDING = measure("code-excerpt", "padding")
LEFT = measure("code-excerpt", "left")
MOST_CHARACTERS = 400
SHOWN_BEFORE_FAULT = 24
WAVE = measure("code-excerpt", "wave")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ExcerptLine(Struct, frozen=True):
    """One line; `fault_from` and `fault_to` enclose what is wrong in its text, if that was found."""

    number: int
    text: str
    faulty: bool = False
    fault_from: int = 0
    fault_to: int = 0


def excerpt(text_lines: Sequence[str], line: int, *, says: str = "") -> tuple[ExcerptLine, ...]:
    """The lines around `line` (from 1), the wrong words `says` found in it.

    Of an endless line only a piece is taken: from shortly before what is wrong, or from its beginning.
    """
    first = max(1, line - LINES_BEFORE)
    last = min(len(text_lines), line + LINES_AFTER)
    return tuple(
        _faulty_line(number, text_lines[number - 1], says)
        if number == line
        else ExcerptLine(number, _plain(text_lines[number - 1][:MOST_CHARACTERS]))
        for number in range(first, last + 1)
    )


def _faulty_line(number: int, text: str, says: str) -> ExcerptLine:
    at = text.find(says) if says else -1
    cut = max(0, at - SHOWN_BEFORE_FAULT) if at > MOST_CHARACTERS // 4 else 0
    piece = _plain(text[cut : cut + MOST_CHARACTERS])
    if cut:
        piece = "…" + piece
    start = at - cut + (1 if cut else 0)
    return (
        ExcerptLine(number, piece, True, start, min(start + len(says), len(piece)))
        if at >= 0
        else (ExcerptLine(number, piece, True))
    )


def _plain(text: str) -> str:
    """A tab as one space, so that places in the text stay what they are."""
    return text.replace("\t", " ").rstrip("\r\n")


class CodeExcerpt(QWidget):
    """Paints the lines with their numbers; a line that is too long ends in an ellipsis."""

    def __init__(self, appearance: Appearance, lines: Sequence[ExcerptLine]) -> None:
        """`lines` come from `excerpt`."""
        super().__init__()
        self._appearance = appearance
        self._lines = tuple(lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = "\n".join(f"{line.number}: {line.text.strip()}" for line in self._lines)
        self.setAccessibleName(self.tr("Lines of the file"))
        self.setAccessibleDescription(spoken)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def lines(self) -> tuple[ExcerptLine, ...]:
        """What is shown."""
        return self._lines

    @property
    def line_height(self) -> int:
        """The height of one line in px."""
        return max(LEAST_LINE_HEIGHT, self.fontMetrics().height() + space(2))

    @property
    def text_left(self) -> int:
        """Where the text begins, right of the numbers."""
        widest = max((str(line.number) for line in self._lines), key=len, default="")
        return LEFT + self.fontMetrics().horizontalAdvance(widest) + space(5)

    def line_rect(self, place: int) -> QRect:
        """The whole row of the line at `place`, from 0."""
        return QRect(0, PADDING + place * self.line_height, self.width(), self.line_height)

    def shown_text(self, place: int) -> str:
        """What there is room for."""
        room = self.width() - self.text_left - LEFT
        return self.fontMetrics().elidedText(self._lines[place].text, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        """As high as its lines; the width is what there is."""
        return QSize(LEFT * 10, len(self._lines) * self.line_height + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, the faulty row, numbers and text."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self.rect(), radius("control"), radius("control"))
        for place, line in enumerate(self._lines):
            self._paint_line(painter, theme, place=place, line=line)

    def _paint_line(self, painter: QPainter, theme: Theme, *, place: int, line: ExcerptLine) -> None:
        row = self.line_rect(place)
        if line.faulty:
            painter.fillRect(row, theme.color("danger-soft"))
        number_font = self.font()
        number_font.setBold(line.faulty)
        painter.setFont(number_font)
        painter.setPen(theme.color("danger" if line.faulty else "ink-2"))
        painter.drawText(row.adjusted(LEFT, 0, 0, 0), _LEFT, str(line.number))
        painter.setFont(self.font())
        painter.setPen(theme.color("ink"))
        shown = self.shown_text(place)
        painter.drawText(row.adjusted(self.text_left, 0, 0, 0), _LEFT, shown)
        if line.fault_to > line.fault_from:
            self._paint_wave(painter, theme, row=row, line=line, shown=shown)

    def _paint_wave(
        self, painter: QPainter, theme: Theme, *, row: QRect, line: ExcerptLine, shown: str
    ) -> None:
        metrics = QFontMetrics(self.font())
        left = self.text_left + metrics.horizontalAdvance(line.text[: line.fault_from])
        right = self.text_left + metrics.horizontalAdvance(shown[: line.fault_to])
        y = row.center().y() + metrics.height() / 2
        wave = QPainterPath(QPointF(left, y))
        x, up = float(left), True
        while x < right:
            wave.quadTo(x + WAVE / 2, y + (-WAVE if up else WAVE) / 1.5, x + WAVE, y)
            x, up = x + WAVE, not up
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("danger"), line_width("fine")))
        painter.drawPath(wave)

    def _dress(self) -> None:
        self.setFont(mono_font(self._appearance.theme))
        self.updateGeometry()
        self.update()
