"""A ring alone, painted 30 times a second where its arc ends: the least that a hold can cost.

`python -m benchmarks.beside.wedge_ring DIAMETER HOLD-SECONDS SECONDS`
"""

import math
import sys
import time

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.beside.hold_cost import tell_later

TICK_MS, STROKE = 33, 18
WINDOW = (1120, 760)
SETTLE_SECONDS = 1.0
GROUND, TRACK, ARC = QColor("#f7f4ef"), QColor("#dcd6cc"), QColor("#e07a5f")


class Ring(QWidget):
    """Empties once in each hold."""

    def __init__(self, diameter: float, hold: float) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._hold, self._began, self._sweep = hold, time.monotonic(), 360.0
        self._line = QRectF(STROKE, STROKE, diameter - STROKE, diameter - STROKE)

    def tick(self) -> None:
        """Paints what has moved."""
        gone = (time.monotonic() - self._began) % self._hold
        before, self._sweep = self._sweep, 360 * (1 - gone / self._hold)
        self.update(self._around(before).united(self._around(self._sweep)).toAlignedRect())

    def _around(self, sweep: float) -> QRectF:
        angle, radius = math.radians(90 - sweep), self._line.width() / 2
        centre = self._line.center()
        x, y = centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle)
        return QRectF(x - STROKE, y - STROKE, 2 * STROKE, 2 * STROKE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), GROUND)
        painter.setPen(QPen(TRACK, STROKE))
        painter.drawEllipse(self._line)
        painter.setPen(QPen(ARC, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(self._line, 90 * 16, -round(self._sweep * 16))


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    diameter, hold_seconds, seconds = map(float, sys.argv[1:4])
    ring = Ring(diameter, hold_seconds)
    ring.resize(*WINDOW)
    ring.show()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
    timer.timeout.connect(ring.tick)
    timer.start()
    tell_later(SETTLE_SECONDS, seconds)
    sys.exit(application.exec())
