"""A key as it looks on the keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import line_width, measure, size, space

HEIGHT = measure("key-cap", "height")
RADIUS = measure("key-cap", "radius")
PADDING = measure("key-cap", "padding")
LINE = line_width("fine")


class KeyCap(QWidget):
    """Shows the words of one key; a key with an arrow on it shows that."""

    def __init__(self, appearance: Appearance, words: str, *, icon_name: str = "") -> None:
        """`icon_name` is a file of assets/icons without its ending, shown in place of the words."""
        super().__init__()
        self._appearance = appearance
        self._words = words
        self._icon_name = icon_name
        self._fit()
        appearance.changed.connect(self._fit)

    @property
    def words(self) -> str:
        """What the key is called."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline, and the words or the arrow."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line-strong"), LINE))
        painter.setBrush(theme.color("surface"))
        half = LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        if self._icon_name:
            px = size("icon-small")
            drawn = icon_pixmap(self._icon_name, theme.color("ink"), px=px, ratio=self.devicePixelRatioF())
            painter.drawPixmap((self.width() - px) // 2, (self.height() - px) // 2, drawn)
            return
        painter.setFont(self._font_of_words())
        painter.setPen(theme.color("ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _fit(self) -> None:
        metrics = QFontMetrics(self._font_of_words())
        words = size("icon-small") if self._icon_name else metrics.horizontalAdvance(self._words)
        height = round(HEIGHT * self._appearance.theme.text_scale)
        self.setFixedSize(QSize(max(words + 2 * PADDING, height + space(1)), height))
        self.update()

    def _font_of_words(self) -> QFont:
        font = self._appearance.theme.font("small")
        font.setWeight(font.Weight.DemiBold)
        return font
