"""Words on the session page: they always fit the place they are given, and repaint only when they change."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from backchime.ui.widgets.fitted_text import FittedText, fit


class FitLabel(QLabel):
    """A text of few lines in a fixed place, shrinking from its font's size to `least_px` where it must."""

    def __init__(
        self, parent: QWidget, *, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft, lines: int = 1
    ) -> None:
        """`align` may hold the top or the bottom; else the words stand in the middle of the height."""
        super().__init__(parent)
        self._align = align
        self._lines = lines
        self._least_px, self._line_px = 1, 0
        self._color = QColor()
        self._fitted: FittedText | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: str) -> None:
        """Shows other words."""
        if words != self.text():
            self.setText(words)
            self._fitted = None

    def wear(self, font: QFont, color: QColor, *, least_px: int, line_px: int = 0) -> None:
        """Takes a font at its full size and a colour; another line begins before it is below `line_px`."""
        if font != self.font() or (least_px, line_px) != (self._least_px, self._line_px):
            self.setFont(font)
            self._least_px, self._line_px = least_px, line_px
            self._fitted = None
        self._color = color
        self.update()

    @property
    def fitted(self) -> FittedText:
        """The words as they are set."""
        if self._fitted is None:
            self._fitted = fit(
                self.text(),
                self.font(),
                self.width(),
                lines=self._lines,
                least_px=self._least_px,
                line_px=self._line_px,
                height=self.height(),
            )
        return self._fitted

    @property
    def text_rect(self) -> QRectF:
        """Where the words stand in the label."""
        return self.fitted.rect_in(QRectF(self.rect()), self._align)

    def sizeHint(self) -> QSize:
        """As large as the words are set."""
        return self.text_rect.size().toSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words are fitted anew."""
        self._fitted = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in their colour."""
        if self.text():
            painter = QPainter(self)
            painter.setPen(self._color)
            self.fitted.draw(painter, QRectF(self.rect()), self._align)
