"""How one step of a routine in the making is painted: a handle, its picture, its name, whose time it has."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from backchime.core.routine import Sides, Step
from backchime.ui.content import content
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import Theme, measure, measures, radius, size, space
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.step_words import StepLine
from backchime.ui.widgets.text_lines import draw_lines, line_height, wrapped

LEAST_HEIGHT = measure("draft-row", "least-height")
HANDLE_WIDTH = measure("draft-row", "handle-width")
THUMB_WIDTH, THUMB_HEIGHT = measures("thumb", "row")
CORNER = radius("panel")
MOST_LINES = 2


class RowState(Struct, frozen=True):
    """How pointer and keyboard stand to a row; `lifted` is one that is being dragged."""

    selected: bool = False
    hovered: bool = False
    lifted: bool = False


def whose_time(step: Step) -> str:
    """Whether a step has a time of its own, or the one the person usually holds."""
    if step.hold_seconds is not None or step.locked:
        return QCoreApplication.translate("DraftRow", "Own time")
    return QCoreApplication.translate("DraftRow", "Your usual hold time")


def below_name(step: Step) -> str:
    """The line below the name: whose time, and which sides."""
    sides = {
        Sides.EACH: QCoreApplication.translate("DraftRow", "left, then right"),
        Sides.LEFT: QCoreApplication.translate("DraftRow", "left side only"),
        Sides.RIGHT: QCoreApplication.translate("DraftRow", "right side only"),
    }.get(step.sides)
    if sides is None:
        return whose_time(step)
    both = QCoreApplication.translate("DraftRow", "{time} · {sides}")
    return both.format(time=whose_time(step), sides=sides)


def spoken_row(line: StepLine) -> str:
    """The row in full words, for screen readers."""
    said = QCoreApplication.translate("DraftRow", "{step}, {time}")
    return said.format(step=line.spoken, time=whose_time(line.step))


def row_height(lines: tuple[StepLine, ...], width: int, theme: Theme) -> int:
    """The height in px of every row: that of the one with most to say."""
    most = 0
    for line in lines:
        name, below = _texts(line, text_width(line, width, theme), theme)
        most = max(most, len(name) * line_height(theme, "h3") + len(below) * line_height(theme, "body"))
    return max(LEAST_HEIGHT, most + space(5))


def text_width(line: StepLine, width: int, theme: Theme) -> float:
    """How wide a line of words may be in a row of a width in px."""
    length = QFontMetricsF(theme.font("h3")).horizontalAdvance(line.length)
    return width - HANDLE_WIDTH - THUMB_WIDTH - space(3) - length - 2 * space(4)


def paint_row(
    painter: QPainter, rect: QRectF, line: StepLine, *, state: RowState, theme: Theme, shelf: PictureShelf
) -> None:
    """Paints one row into `rect`."""
    _paint_field(painter, rect, state, theme)
    ratio, px = painter.device().devicePixelRatioF(), size("icon")
    handle = icon_pixmap("dots-six-vertical-bold", theme.color("ink-2"), px=px, ratio=ratio)
    left, middle = rect.left() + (HANDLE_WIDTH - px) / 2, rect.center().y()
    painter.drawPixmap(round(left), round(middle - px / 2), handle)
    thumb = QRectF(rect.left() + HANDLE_WIDTH, middle - THUMB_HEIGHT / 2, THUMB_WIDTH, THUMB_HEIGHT)
    outline = QPainterPath()
    outline.addRoundedRect(thumb, radius("thumb"), radius("thumb"))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    shelf.draw(painter, thumb, Posed(line.step.pose), ratio=ratio)
    painter.restore()
    _paint_words(painter, rect, thumb.right() + space(3), line, theme)


def _paint_field(painter: QPainter, rect: QRectF, state: RowState, theme: Theme) -> None:
    role = "primary-soft" if state.selected else "sunken" if state.hovered else ""
    role = "surface" if state.lifted else role
    if role:
        painter.setPen(theme.color("line") if state.lifted else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)


def _paint_words(painter: QPainter, rect: QRectF, left: float, line: StepLine, theme: Theme) -> None:
    room = text_width(line, round(rect.width()), theme)
    name, below = _texts(line, room, theme)
    name_px, below_px = line_height(theme, "h3"), line_height(theme, "body")
    top = rect.center().y() - (len(name) * name_px + len(below) * below_px) / 2
    at = QRectF(left, top, room, 0)
    draw_lines(painter, at, name, theme=theme, role="h3", color=theme.color("ink"))
    at.translate(0, len(name) * name_px)
    draw_lines(painter, at, below, theme=theme, role="body", color=theme.color("ink-2"))
    painter.setFont(theme.font("h3"))
    painter.setPen(theme.color("ink"))
    length = rect.adjusted(0, 0, -space(4), 0)
    painter.drawText(length, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.length)


def _texts(line: StepLine, room: float, theme: Theme) -> tuple[tuple[str, ...], tuple[str, ...]]:
    name = wrapped(content(line.step.pose.name), theme.font("h3"), room, most=MOST_LINES)
    return name, wrapped(below_name(line.step), theme.font("body"), room, most=MOST_LINES)
