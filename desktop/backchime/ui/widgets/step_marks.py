"""How far one has come through a few steps: a bar for each, and the same in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, space
from backchime.ui.widgets.texts import text_label

BAR_WIDTH = measure("step-marks", "bar-width")
BAR_HEIGHT = measure("step-marks", "bar-height")
BAR_GAP = measure("step-marks", "bar-gap")
HEIGHT = measure("step-marks", "height")


class StepMarks(QWidget):
    """Hidden where there is but one step."""

    def __init__(self, appearance: Appearance) -> None:
        """The only step, until others are shown."""
        super().__init__()
        self._appearance = appearance
        self._at, self._of = 1, 1
        self.said = text_label(appearance, "", role="small", tone="ink-2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.said)
        self._row.addStretch(1)
        self.setMinimumHeight(HEIGHT)
        appearance.changed.connect(self.update)
        self.show_step(1, of=1)

    def show_step(self, number: int, *, of: int) -> None:
        """At step `number`, from 1."""
        self._at, self._of = number, of
        self._row.setContentsMargins(of * (BAR_WIDTH + BAR_GAP) + space(2), 0, 0, 0)
        self.said.say(self.tr("Step {number} of {all}").format(number=number, all=of))
        self.setVisible(of > 1)
        self.update()

    def bar_rects(self) -> list[QRectF]:
        """The bars in order."""
        top = (self.height() - BAR_HEIGHT) / 2
        return [
            QRectF(number * (BAR_WIDTH + BAR_GAP), top, BAR_WIDTH, BAR_HEIGHT) for number in range(self._of)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled up to the present step."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, bar in enumerate(self.bar_rects()):
            painter.setBrush(theme.color("primary" if number < self._at else "line"))
            painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
