"""The place of a file or folder, broken anywhere so that all of it can be read."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, measure

LEAST_WIDTH = measure("path-text", "least-width")
_BROKEN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere


def mono_font(theme: Theme) -> QFont:
    """The system's fixed-width font in the theme's small size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.font("small").pixelSize())
    return font


class PathText(QLabel):
    """Shows a path in the fixed-width font."""

    def __init__(self, appearance: Appearance, *, role: str = "ink") -> None:
        """`role` is the colour of the text."""
        super().__init__()
        self._appearance = appearance
        self._role = role
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        appearance.changed.connect(self._dress)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for every line."""
        box = QRect(0, 0, max(1, width), 10_000)
        return QFontMetrics(self.font()).boundingRect(box, _BROKEN, self.text()).height()

    def sizeHint(self) -> QSize:
        """In one line."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """It can be broken into many."""
        return QSize(LEAST_WIDTH, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The path, broken where the line ends."""
        painter = QPainter(self)
        painter.setPen(self._appearance.theme.color(self._role))
        painter.drawText(self.rect(), _BROKEN, self.text())

    def _dress(self) -> None:
        self.setFont(mono_font(self._appearance.theme))
