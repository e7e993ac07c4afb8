"""One of a few things to do in turn: its number, what it is, and why."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.setting_row import ample
from backchime.ui.widgets.texts import text_label

DISC = measure("number-row", "disc")


class NumberRow(QWidget):
    """`say` changes the line below."""

    def __init__(self, appearance: Appearance, number: int, words: str, why: str) -> None:
        """`words` say what to do, `why` what for."""
        super().__init__()
        self._appearance = appearance
        self._number = number
        self._why = text_label(appearance, why, tone="ink-2", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(ample(text_label(appearance, words, role="label", wrap=True)))
        told.addWidget(ample(self._why))
        row = QHBoxLayout(self)
        row.setContentsMargins(DISC + space(4), space(3), 0, space(3))
        row.addLayout(told, 1)
        appearance.changed.connect(self.update)

    def say(self, why: str) -> None:
        """Another line below what to do."""
        self._why.say(why)

    @property
    def disc_rect(self) -> QRectF:
        """Where the number stands."""
        return QRectF(0, (self.height() - DISC) / 2, DISC, DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number on its disc."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary-soft"))
        painter.drawEllipse(self.disc_rect)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("primary"))
        painter.drawText(self.disc_rect, Qt.AlignmentFlag.AlignCenter, str(self._number))
