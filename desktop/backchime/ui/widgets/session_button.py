"""The buttons of a session: large, flat, in the colours of the phase, and scaled with the page."""

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import line_width, measure
from backchime.ui.widgets.fitted_text import fit

ROW_PADDING = measure("session-button", "row-padding")
PILL_PADDING = measure("session-button", "pill-padding")
PILL_KEY_PX = measure("session-button", "pill-key")
ICON_GAP = measure("session-button", "icon-gap")
OUTLINE = line_width("fine")
CHIP_HEIGHT = measure("session-button", "chip-height")
CHIP_PADDING = measure("session-button", "chip-padding")
CHIP_CORNER = measure("session-button", "chip-corner")
LEAST_TEXT_PX = measure("session-button", "least-text")


class Look(StrEnum):
    """How a button is built."""

    ICON = "icon"
    ROUND = "round"
    TEXT = "text"
    PILL = "pill"
    ROW = "row"


class ButtonColors(Struct, frozen=True):
    """What a button is filled, written and outlined with; no fill lets the page show through."""

    ink: QColor
    hover: QColor
    pressed: QColor
    fill: QColor | None = None
    border: QColor | None = None
    hint: QColor | None = None


class SessionButton(QAbstractButton):
    """An icon, a word, or both, with the key that does the same where there is room for it."""

    def __init__(self, parent: QWidget, name: str, *, look: Look, icon_name: str = "", key: str = "") -> None:
        """`name` is shown unless the button is only an icon, and always told; `key` may be an arrow icon."""
        super().__init__(parent)
        self._look = look
        self._icon_name = icon_name
        self._key = key
        self._colors: ButtonColors | None = None
        self._scale = 1.0
        self._icon_px = 0
        self._corner = 0.0
        self.rename(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def rename(self, name: str) -> None:
        """Says what the button does now."""
        self.setText(name)
        self.setAccessibleName(name)
        if self._look in (Look.ICON, Look.ROUND):
            self.setToolTip(name)
        self.update()

    def show_icon(self, icon_name: str) -> None:
        """Shows another icon."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self.update()

    def wear(
        self, colors: ButtonColors, font: QFont, *, scale: float, icon_px: float, corner: float = 0.0
    ) -> None:
        """Takes colours, a font for the words, and the measures of the page."""
        self._colors, self._scale = colors, scale
        self._icon_px, self._corner = round(icon_px), corner
        self.setProperty("ring_radius", round(self.corner))
        self.setFont(font)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its content with the room around it."""
        padding = PILL_PADDING if self._look is Look.PILL else ROW_PADDING
        return QSize(round(self._content_width() + 2 * padding * self._scale), self.height())

    @property
    def corner(self) -> float:
        """How round the button is; round ones and pills are as round as can be."""
        return self.height() / 2 if self._look in (Look.ROUND, Look.PILL) else self._corner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as everywhere in the app; what Space does in a session is not a button's to say."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Pointer and focus change how the button looks."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.EnabledChange):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill and outline, then the content."""
        if self._colors is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_ground(painter, self._colors)
        painter.setPen(self._colors.ink)
        if self._look in (Look.ICON, Look.ROUND):
            self._draw_icon(painter, (self.width() - self._icon_px) / 2)
        else:
            self._paint_words(painter, self._colors)

    def _paint_ground(self, painter: QPainter, colors: ButtonColors) -> None:
        fill = colors.pressed if self.isDown() else colors.hover if self.underMouse() else colors.fill
        width = OUTLINE * self._scale
        inset = width / 2 if colors.border else 0.0
        painter.setPen(QPen(colors.border, width) if colors.border else Qt.PenStyle.NoPen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self.corner, self.corner
        )

    def _paint_words(self, painter: QPainter, colors: ButtonColors) -> None:
        is_row = self._look is Look.ROW
        x = ROW_PADDING * self._scale if is_row else (self.width() - self._content_width()) / 2
        x = max(x, 0.0)
        if self._icon_name:
            self._draw_icon(painter, x)
            x += self._icon_px + ICON_GAP * self._scale
        key_width = self._key_width()
        after = self.width() - (ROW_PADDING * self._scale if is_row else 0)
        room = after - x - (key_width + ICON_GAP * self._scale if key_width else 0)
        words = fit(self.text(), self.font(), max(1.0, room), least_px=LEAST_TEXT_PX)
        words.draw(painter, QRectF(x, 0, room, self.height()), Qt.AlignmentFlag.AlignLeft)
        if self._key:
            key_x = after - key_width if is_row else x + words.width + ICON_GAP * self._scale
            self._paint_key(painter, QRectF(key_x, 0, key_width, self.height()), colors)

    def _paint_key(self, painter: QPainter, rect: QRectF, colors: ButtonColors) -> None:
        ink = colors.hint or colors.ink
        if self._key_is_icon:
            px = round(self._icon_px * 0.86)
            pixmap = icon_pixmap(self._key, ink, px=px, ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(rect.right() - px, rect.center().y() - px / 2), pixmap)
            return
        painter.setPen(ink)
        if self._look is Look.PILL:
            height = CHIP_HEIGHT * self._scale
            chip = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, OUTLINE * self._scale))
            painter.drawRoundedRect(chip, CHIP_CORNER * self._scale, CHIP_CORNER * self._scale)
        fit(self._key, self._key_font(), rect.width(), least_px=1).draw(
            painter, rect, Qt.AlignmentFlag.AlignHCenter
        )

    def _draw_icon(self, painter: QPainter, x: float) -> None:
        assert self._colors is not None
        y = (self.height() - self._icon_px) / 2
        painter.drawPixmap(QPointF(x, y), self._icon_pixmap(self._colors.ink))

    def _icon_pixmap(self, ink: QColor) -> QPixmap:
        return icon_pixmap(self._icon_name, ink, px=self._icon_px, ratio=self.devicePixelRatioF())

    @property
    def _key_is_icon(self) -> bool:
        return self._key.startswith("arrow-")

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        if self._look is Look.PILL:
            font.setPixelSize(max(LEAST_TEXT_PX, round(PILL_KEY_PX * self._scale)))
            font.setWeight(QFont.Weight.Medium)
        return font

    def _key_width(self) -> float:
        if not self._key:
            return 0.0
        if self._key_is_icon:
            return self._icon_px * 0.86
        width = QFontMetricsF(self._key_font()).horizontalAdvance(self._key)
        return width + (2 * CHIP_PADDING * self._scale if self._look is Look.PILL else 0)

    def _content_width(self) -> float:
        gap = ICON_GAP * self._scale
        icon = self._icon_px + gap if self._icon_name else 0.0
        key = self._key_width() + gap if self._key else 0.0
        return icon + QFontMetricsF(self.font()).horizontalAdvance(self.text()) + key
