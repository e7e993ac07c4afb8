"""The place at the end of a list where something can be added."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space

HEIGHT = measure("add-card", "height")
BORDER = size("control-line")
CORNER = radius("panel")
DASHES = (2.0, 2.0)


class AddCard(QPushButton):
    """A dashed frame with a plus."""

    def __init__(self, appearance: Appearance, words: str) -> None:
        super().__init__(words)
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", CORNER)
        appearance.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """As wide as the list."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + size("icon") + space(9), max(HEIGHT, self.fontMetrics().height() + space(5)))

    def minimumSizeHint(self) -> QSize:
        """No narrower than its words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, plus, words in the middle."""
        theme, enabled = self._appearance.theme, self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("line-strong" if enabled else "line"), BORDER)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        hovered = enabled and (self.underMouse() or self.isDown())
        painter.setBrush(theme.color("primary-soft") if hovered else Qt.BrushStyle.NoBrush)
        half = BORDER / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), CORNER, CORNER)
        color, px, gap = theme.color("primary" if enabled else "ink-3"), size("icon-small"), space(3)
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - px - gap) / 2
        sign = icon_pixmap("plus-bold", color, px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap(round(left), (self.height() - px) // 2, sign)
        painter.setPen(color)
        text = QRectF(left + px + gap, 0, words + 1, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _dress(self) -> None:
        self.setFont(self._appearance.theme.font("label"))
        self.updateGeometry()
        self.update()
