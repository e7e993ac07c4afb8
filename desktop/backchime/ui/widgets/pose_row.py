"""One step in the preview's list; it opens in place to tell all that is known of the pose."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from backchime.ui.accessible import OPENING
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, measures, radius, size, space
from backchime.ui.widgets.picture_shelf import PictureShelf
from backchime.ui.widgets.pose_details import PoseDetails, told_of
from backchime.ui.widgets.pose_picture import Posed
from backchime.ui.widgets.step_words import StepLine
from backchime.ui.widgets.text_lines import draw_lines, line_height, wrapped
from backchime.ui.widgets.texts import line

HEIGHT = measure("pose-row", "height")
THUMB = QSize(*measures("thumb", "usual"))
THUMB_SMALL = QSize(*measures("thumb", "usual-small"))
NUMBER_WIDTH = measure("pose-row", "number-width")
LENGTH_GAP = space(3)
_Lines = tuple[tuple[str, ...], tuple[str, ...]]


class RowHead(QAbstractButton):
    """Number, picture, name, what to do first and how long; a press opens or closes what lies below."""

    walked = Signal(int)

    def __init__(self, appearance: Appearance, shelf: PictureShelf, shown: StepLine) -> None:
        super().__init__()
        self._appearance = appearance
        self._shelf = shelf
        self._shown = shown
        self._small = False
        self._set: dict[float, _Lines] = {}
        self.setCheckable(True)
        self.setProperty("told_as", OPENING)
        self.toggled.connect(self._set_anew)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_line(shown)
        shelf.picture_ready.connect(self.update)
        appearance.changed.connect(self._set_anew)

    def show_line(self, shown: StepLine) -> None:
        """Shows a step, perhaps with another hold."""
        self._shown = shown
        self.setText(content(shown.step.pose.name))
        self.setAccessibleName(shown.spoken)
        self.setAccessibleDescription(told_of(shown.step))
        self._set_anew()

    def set_small(self, small: bool) -> None:
        """In a small window: no number, a smaller picture, the length below the name."""
        self._small = small
        self._set_anew()

    # -- where things lie --

    @property
    def thumb_rect(self) -> QRectF:
        """The picture, in the middle of the row's height."""
        thumb = THUMB_SMALL if self._small else THUMB
        left = 0 if self._small else NUMBER_WIDTH
        return QRectF(left, (self.height() - thumb.height()) / 2, thumb.width(), thumb.height())

    @property
    def length_width(self) -> float:
        """How wide the column with the hold is; in a small window there is none."""
        if self._small:
            return 0
        theme = self._appearance.theme
        length = QFontMetricsF(theme.font("h3")).horizontalAdvance(self._shown.length)
        return max(length, QFontMetricsF(theme.font("small")).horizontalAdvance(self._shown.sides))

    def text_width(self, width: float) -> float:
        """How wide a line of name and hint may be in a row of a width."""
        taken = self.thumb_rect.right() + space(4) + size("icon-small") + LENGTH_GAP
        return width - taken - (self.length_width + LENGTH_GAP if self.length_width else 0)

    def texts(self, width: float) -> _Lines:
        """The lines of the name, and those below it; a layout asks for them many times over."""
        if width not in self._set:
            self._set[width] = self._set_in(width)
        return self._set[width]

    def _set_in(self, width: float) -> _Lines:
        theme, room = self._appearance.theme, self.text_width(width)
        name = wrapped(self.text(), theme.font("h3"), room, most=3)
        said = theme.font("body")
        instead = wrapped(self._shown.instead, said, room, most=4)
        if self._small:
            times = ", ".join(part for part in (self._shown.length, self._shown.sides) if part)
            return name, (*wrapped(times, said, room, most=2), *instead)
        hint = "" if self.isChecked() else self._shown.hint
        return name, instead or wrapped(hint, said, room, most=3)

    def hasHeightForWidth(self) -> bool:
        """Long names take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for picture and text."""
        return max(HEIGHT, round(self._text_height(width)) + space(5))

    def sizeHint(self) -> QSize:
        """The usual row."""
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Text wraps: any width will do."""
        return QSize(0, HEIGHT)

    # -- key, hand, looks --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does; up and down walk along the rows."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Up:
                self.walked.emit(-1)
            case Qt.Key.Key_Down:
                self.walked.emit(1)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Shows the pointer coming and going."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line" if self.isDown() else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), radius("control"), radius("control"))
        if not self._small:
            number = QRectF(0, 0, NUMBER_WIDTH - space(1), self.height())
            painter.setFont(theme.font("h3"))
            painter.setPen(theme.color("ink-2"))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._shown.number))
        self._paint_thumb(painter)
        self._paint_texts(painter)
        self._paint_length(painter)

    def _paint_thumb(self, painter: QPainter) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(self.thumb_rect, radius("thumb"), radius("thumb"))
        painter.save()
        painter.setClipPath(outline)
        posed = Posed(self._shown.step.pose, felt=True)
        self._shelf.draw(painter, self.thumb_rect, posed, ratio=self.devicePixelRatioF())
        painter.restore()

    def _paint_texts(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        name, below = self.texts(self.width())
        top = (self.height() - self._text_height(self.width())) / 2
        at = QRectF(self.thumb_rect.right() + space(4), top, self.text_width(self.width()), 0)
        draw_lines(painter, at, name, theme=theme, role="h3", color=theme.color("ink"))
        at.translate(0, len(name) * line_height(theme, "h3"))
        draw_lines(painter, at, below, theme=theme, role="body", color=theme.color("ink-2"))

    def _paint_length(self, painter: QPainter) -> None:
        theme, px = self._appearance.theme, size("icon-small")
        caret = icon_pixmap("caret-down", theme.color("ink-2"), px=px, ratio=self.devicePixelRatioF())
        painter.save()
        painter.translate(self.width() - px / 2, self.height() / 2)
        painter.rotate(180 if self.isChecked() else 0)
        painter.drawPixmap(-px // 2, -px // 2, caret)
        painter.restore()
        if self._small:
            return
        sides = (self._shown.sides,) if self._shown.sides else ()
        high = line_height(theme, "h3") + len(sides) * line_height(theme, "small")
        at = QRectF(0, (self.height() - high) / 2, self.width() - px - LENGTH_GAP, line_height(theme, "h3"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("h3"))
        painter.setPen(theme.color("ink"))
        painter.drawText(at, right, self._shown.length)
        at.translate(0, line_height(theme, "h3"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink-2"))
        painter.drawText(at, right, self._shown.sides)

    def _set_anew(self) -> None:
        self._set.clear()
        self.updateGeometry()
        self.update()

    def _text_height(self, width: float) -> float:
        theme = self._appearance.theme
        name, below = self.texts(width)
        return len(name) * line_height(theme, "h3") + len(below) * line_height(theme, "body")


class PoseRow(QWidget):
    """A step with its details, which are made when they are first asked for. Emits `help_requested`."""

    help_requested = Signal()

    def __init__(
        self, appearance: Appearance, shelf: PictureShelf, shown: StepLine, *, with_line: bool
    ) -> None:
        """`with_line` draws a hairline above the row."""
        super().__init__()
        self._appearance = appearance
        self.head = RowHead(appearance, shelf, shown)
        self._shown = shown
        self.details: PoseDetails | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if with_line:
            self._column.addWidget(line())
        self._column.addWidget(self.head)
        self._small = False
        self.head.toggled.connect(self.open)

    def show_line(self, shown: StepLine) -> None:
        """Shows the step with another hold; what is open stays open."""
        self._shown = shown
        self.head.show_line(shown)

    def set_small(self, small: bool) -> None:
        """Takes the arrangement for a small window or the usual one."""
        self._small = small
        self.head.set_small(small)
        self._indent()

    def open(self, opened: bool) -> None:
        """Shows or hides the details."""
        if self.details is None:
            self.details = PoseDetails(self._appearance, self._shown.step)
            self.details.help_requested.connect(self.help_requested)
            self._column.addWidget(self.details)
            if self.details.help:
                self.setTabOrder(self.head, self.details.help)
            self._indent()
        self.details.setVisible(opened)

    def _indent(self) -> None:
        if self.details is not None:
            left = 0 if self._small else NUMBER_WIDTH + THUMB.width() + space(4)
            self.details.setContentsMargins(left, 0, space(2), space(4))
