"""The card of one routine in the library, painted: picture, name, how long, for whom or when last done."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from backchime.ui import words
from backchime.ui.theme.fill import fill
from backchime.ui.theme.theme import Theme, measure, radius, size, space
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.routine_summary import RoutineSummary
from backchime.ui.widgets.text_lines import draw_lines, line_height, wrapped

MOST_LINES, MOST_LINES_FOR_WHOM = 3, 4
TEXT_TOP = measure("routine-card", "text-top")


class CardShape(Struct, frozen=True):
    """The measures in px shared by all cards of a grid: their width, and the room set aside for text."""

    width: int
    text_height: int

    @property
    def picture_height(self) -> int:
        """A picture is 4:3."""
        return round(self.width * 3 / 4)

    @property
    def text_width(self) -> int:
        """How wide a line of text may be."""
        return text_width(self.width)

    @property
    def height(self) -> int:
        """Picture, text, and the room around it."""
        return self.picture_height + TEXT_TOP + self.text_height + space(4)


class CardState(Struct, frozen=True):
    """How the pointer stands to a card."""

    hovered: bool = False
    pressed: bool = False


def text_width(card_width: int) -> int:
    """How wide a line of text may be on a card."""
    return card_width - 2 * space(4)


def card_shape(texts: Iterable[tuple[str, str]], width: int, *, theme: Theme) -> CardShape:
    """The shape that fits the longest texts, each on as many lines as it takes within reason.

    `texts` are the names of routines, each with what stands below how long it takes.
    """
    room = text_width(width)
    name_px, small_px = line_height(theme, "h3"), line_height(theme, "small")
    text = max(
        (
            len(_name_lines(name, room, theme)) * name_px
            + max(1, len(_lines_below(below, room, theme))) * small_px
            for name, below in texts
        ),
        default=name_px + small_px,
    )
    return CardShape(width, text + small_px + space(1))


def _name_lines(name: str, room: int, theme: Theme) -> tuple[str, ...]:
    return wrapped(name, theme.font("h3"), room, most=MOST_LINES)


def _lines_below(text: str, room: int, theme: Theme) -> tuple[str, ...]:
    return wrapped(text, theme.font("small"), room, most=MOST_LINES_FOR_WHOM)


def length_line(summary: RoutineSummary) -> str:
    """How long a routine takes and how many holds it has: `10 min · 11 holds`."""
    return f"{words.minutes(summary.total_seconds)} · {words.holds(summary.hold_count)}"


def spoken_summary(summary: RoutineSummary) -> str:
    """A routine in full words, for screen readers."""
    length = words.spoken_minutes(summary.total_seconds)
    said = f"{summary.name}, {length}, {words.holds(summary.hold_count)}."
    if summary.own:
        said += " " + QCoreApplication.translate("RoutineCard", "One of your own.")
    last = f"{summary.last_done}." if summary.last_done else ""
    return " ".join(part for part in (said, last, summary.for_whom) if part)


def paint_card(
    painter: QPainter,
    rect: QRectF,
    summary: RoutineSummary,
    *,
    shape: CardShape,
    state: CardState,
    theme: Theme,
    shelf: PictureShelf,
) -> None:
    """Paints one card; the picture comes from `shelf`."""
    half = size("hairline") / 2
    outline = QPainterPath()
    outline.addRoundedRect(rect.adjusted(half, half, -half, -half), radius("card"), radius("card"))
    lower = "line" if state.pressed else "primary-soft" if state.hovered else "surface"
    painter.save()
    painter.setClipPath(outline)
    fill(painter, rect, theme.color(lower))
    picture = QRectF(rect.left(), rect.top(), rect.width(), shape.picture_height)
    shelf.draw(painter, picture, Posed(summary.pose), ratio=painter.device().devicePixelRatioF())
    painter.restore()
    border = theme.color("line-strong" if state.hovered or state.pressed else "line")
    painter.setPen(QPen(border, size("hairline")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    if summary.own:
        _paint_pill(painter, picture, theme)
    _paint_text(painter, rect, summary, shape=shape, theme=theme)


def _paint_text(
    painter: QPainter, rect: QRectF, summary: RoutineSummary, *, shape: CardShape, theme: Theme
) -> None:
    at = QRectF(rect.left() + space(4), rect.top() + shape.picture_height + TEXT_TOP, shape.text_width, 0)
    name = _name_lines(summary.name, shape.text_width, theme)
    draw_lines(painter, at, name, theme=theme, role="h3", color=theme.color("ink"))
    at.translate(0, len(name) * line_height(theme, "h3") + space(1))
    below = summary.last_done or summary.for_whom  # for whom it is, until one knows it
    lines = (length_line(summary), *_lines_below(below, shape.text_width, theme))
    draw_lines(painter, at, lines, theme=theme, role="small", color=theme.color("ink-2"))


def _paint_pill(painter: QPainter, picture: QRectF, theme: Theme) -> None:
    """`Yours`, in the upper left corner of the picture."""
    said = QCoreApplication.translate("RoutineCard", "Yours")
    font = theme.font("small")
    wide, high = QFontMetricsF(font).horizontalAdvance(said), line_height(theme, "small")
    inset = space(2) + space(1) / 2
    pill = QRectF(picture.left() + inset, picture.top() + inset, wide + 2 * inset, high + space(2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    text = pill.adjusted(inset, space(1), 0, 0)
    draw_lines(painter, text, (said,), theme=theme, role="small", color=theme.color("ink"))
