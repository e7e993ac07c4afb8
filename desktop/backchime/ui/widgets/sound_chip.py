"""The small sign in a session that there is no sound, and what to watch instead."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from backchime.ui.theme.theme import PhaseColors, measure
from backchime.ui.widgets.fitted_text import fit

PADDING_SHARE = 1.15
LEAST_PX = measure("sound-chip", "least")


class SoundChip(QLabel):
    """Words on a pill in the colour of the ring's track."""

    def __init__(self, parent: QWidget) -> None:
        """Hidden until there is something to say."""
        super().__init__(parent)
        self._fill = self._ink = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Shows other words."""
        self.setText(words)

    def wear(self, font: QFont, colors: PhaseColors) -> None:
        """Takes the font of the controls and the colours of the phase."""
        self._fill, self._ink = colors.track, colors.ink
        self.setFont(font)
        self.update()

    def sizeHint(self) -> QSize:
        """The words with room around them."""
        px = self.font().pixelSize()
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + 2 * PADDING_SHARE * px), round(px * 2.75))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setPen(self._ink)
        padding = PADDING_SHARE * self.font().pixelSize()
        rect = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        fit(self.text(), self.font(), rect.width() + 1, least_px=LEAST_PX).draw(
            painter, rect, Qt.AlignmentFlag.AlignHCenter
        )
