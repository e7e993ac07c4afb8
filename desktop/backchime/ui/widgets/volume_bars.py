"""A volume from 0 to 10, as ten bars that grow from left to right."""

from math import pi, sin

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from backchime.core.cue_loudness import LOUDEST_VOLUME
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, motion_ms, radius, size

BARS = LOUDEST_VOLUME
BAR = measure("volume-bars", "bar")
PITCH = measure("volume-bars", "pitch")
LEAST_BAR = measure("volume-bars", "least-bar")
MOST_BAR = measure("volume-bars", "most-bar")
ROOM_FOR_NOUGHT = measure("volume-bars", "room-for-nought")  # left of the first bar one presses for silence
PULSE_GROWTH = 0.22
STRIDE = 3

_DOWN_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus)
_UP_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class VolumeBars(QAbstractSlider):
    """Emits `value_changed` for what the person does; `show_value` says nothing.

    Under the pointer the bars show what a press would take; `pulse` lets the lit ones swell once.
    """

    value_changed = Signal(int)

    def __init__(self, appearance: Appearance, name: str) -> None:
        """`name` is what it is the volume of: `Volume of Hold starts`."""
        super().__init__()
        self._appearance = appearance
        self._name = name
        self._preview: int | None = None
        self._swelling = QVariantAnimation(self)
        self._swelling.setDuration(2 * motion_ms("bar-pop"))
        self._swelling.setStartValue(0.0)
        self._swelling.setEndValue(1.0)
        self._swelling.valueChanged.connect(self.update)
        self.setRange(0, BARS)
        self.setValue(BARS)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setProperty("ring_radius", radius("bar"))
        self.valueChanged.connect(self._tell)
        appearance.changed.connect(self.update)
        self._say_value()

    def show_value(self, value: int) -> None:
        """Takes a value from outside; not while the bars are pressed."""
        if self.isSliderDown():
            return
        with QSignalBlocker(self):
            self.setValue(value)
        self._say_value()
        self.update()

    def pulse(self) -> None:
        """The lit bars swell once, as their sound begins."""
        if not self._appearance.less_motion:
            self._swelling.start()

    # -- where things lie --

    @property
    def lit(self) -> int:
        """How many bars are lit: the value, or what a press under the pointer would take."""
        return self.value() if self._preview is None else self._preview

    @property
    def bar_rects(self) -> list[QRectF]:
        """The bars from the softest to the loudest, all on one line."""
        foot = (self.height() + MOST_BAR) / 2
        growth = (MOST_BAR - LEAST_BAR) / (BARS - 1)
        heights = [LEAST_BAR + growth * number for number in range(BARS)]
        return [
            QRectF(ROOM_FOR_NOUGHT + PITCH * number, foot - height, BAR, height)
            for number, height in enumerate(heights)
        ]

    def value_at(self, x: float) -> int:
        """What a press at a place takes: the bar there, or silence left of the first."""
        gap = (PITCH - BAR) / 2
        return min(max(0, int((x - ROOM_FOR_NOUGHT + gap) // PITCH) + 1), BARS)

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(ROOM_FOR_NOUGHT + PITCH * BARS, size("hit-min"))

    # -- hand, key and wheel --

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the bar under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self._preview = None
        self.setValue(self.value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows the pointer while pressed; else shows what a press would take."""
        value = self.value_at(event.position().x())
        if self.isSliderDown():
            self.setValue(value)
        elif self.isEnabled():
            self._preview = value
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus and minus step by one bar; page keys by three; Home and End go to the ends."""
        key = Qt.Key(event.key())
        if key in _DOWN_KEYS:
            self.setValue(self.value() - 1)
        elif key in _UP_KEYS:
            self.setValue(self.value() + 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.setValue(self.value() + (STRIDE if key == Qt.Key.Key_PageUp else -STRIDE))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setValue(0 if key == Qt.Key.Key_Home else BARS)
        else:
            event.ignore()
            return
        self._preview = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the keyboard's focus: else the page under the pointer scrolls."""
        turned = event.angleDelta().y()
        if not self.hasFocus() or turned == 0:
            event.ignore()
            return
        self._preview = None
        self.setValue(self.value() + (1 if turned > 0 else -1))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """The preview goes with the pointer."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.EnabledChange):
            self._preview = None
            self.update()
        return super().event(event)

    # -- how it looks --

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, lit from the left."""
        theme, lit = self._appearance.theme, self.lit
        strong = theme.color("primary" if self.isEnabled() else "ink-3")
        if self._preview is not None and self._preview != self.value():
            strong = theme.color("primary-hover")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, bar in enumerate(self.bar_rects):
            painter.setBrush(strong if number < lit else theme.color("line"))
            grown = bar.height() * self.growth if number < lit else 0.0
            painter.drawRoundedRect(bar.adjusted(0, -grown, 0, 0), BAR / 2, BAR / 2)

    @property
    def growth(self) -> float:
        """By how much of its height each lit bar has swollen just now."""
        if self._swelling.state() is not QVariantAnimation.State.Running:
            return 0.0
        return PULSE_GROWTH * sin(pi * float(self._swelling.currentValue()))

    def _tell(self, value: int) -> None:
        self._say_value()
        self.update()
        self.value_changed.emit(value)

    def _say_value(self) -> None:
        said = self.tr("{value} of {most}").format(value=self.value(), most=BARS)
        self.setAccessibleName(f"{self._name}, {said}")
