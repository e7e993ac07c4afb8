"""Short things below each other, each with a dot before it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.text_lines import line_height
from backchime.ui.widgets.texts import text_label

DOT = size("dot")


class Points(QWidget):
    """The texts are read as they are; `role` is the colour of the dots."""

    def __init__(self, appearance: Appearance, texts: Sequence[str], *, role: str) -> None:
        super().__init__()
        self.labels = [text_label(appearance, text, wrap=True) for text in texts]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        for label in self.labels:
            beside = QHBoxLayout()
            beside.setSpacing(space(3))
            beside.addWidget(_Dot(appearance, role), 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(label, 1)
            column.addLayout(beside)


class _Dot(QWidget):
    """Level with the first line of what it stands before."""

    def __init__(self, appearance: Appearance, role: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._role = role
        self._fit()
        appearance.changed.connect(self._fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A filled circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.color(self._role))
        # Set in lines of a fixed height, words stand on the line's foot.
        metrics = QFontMetricsF(self._appearance.theme.font("body"))
        middle = self.height() - metrics.descent() - metrics.capHeight() / 2
        painter.drawEllipse(QRectF(0, middle - DOT / 2, DOT, DOT))

    def _fit(self) -> None:
        self.setFixedSize(DOT, line_height(self._appearance.theme, "body"))
        self.update()
