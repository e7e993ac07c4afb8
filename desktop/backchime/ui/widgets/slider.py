"""A number picked along a line; it may be held to a few stops."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import line_width, measure, size

GROOVE = measure("slider", "groove")
HANDLE = measure("slider", "handle")
HANDLE_HOVERED = measure("slider", "handle-hovered")
TRAVEL_INSET = HANDLE_HOVERED / 2
HANDLE_LINE = line_width("fine")
HANDLE_GAP = measure("slider", "handle-gap")
STOP_DOT = measure("slider", "stop-dot")
LEAST_WIDTH = measure("slider", "least-width")

_DOWN_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus)
_UP_KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus)


class Slider(QSlider):
    """Emits `value_changed` for what the person does; `show_value` says nothing.

    With `stops` it stands on those values alone, and the arrow keys go from one to the next.
    """

    value_changed = Signal(int)
    ring_moved = Signal()

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        *,
        least: int = 0,
        most: int = 100,
        page: int = 10,
        stops: tuple[int, ...] = (),
        in_words: Callable[[int], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """`in_words` says a value aloud: 80 -> `80 percent`. `stops` stand in rising order."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._stops = stops
        self._in_words = in_words
        self.setRange(stops[0] if stops else least, stops[-1] if stops else most)
        self.setPageStep(page)
        self.setAccessibleName(name)
        self.setProperty("ring_radius", HANDLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(self.sizeHint())
        self.valueChanged.connect(self._tell)
        appearance.changed.connect(self.update)
        self._say_value()

    def show_value(self, value: int) -> None:
        """Takes a value from outside; not while the handle is held."""
        if self.isSliderDown():
            return
        with QSignalBlocker(self):
            self.setValue(self.nearest(value))
        self._say_value()
        self.ring_moved.emit()
        self.update()

    # -- where things lie --

    @property
    def groove_rect(self) -> QRectF:
        """The line, from edge to edge."""
        return QRectF(0, (self.height() - GROOVE) / 2, self.width(), GROOVE)

    @property
    def handle_rect(self) -> QRectF:
        """The round handle at the present value."""
        across = HANDLE_HOVERED if self.isEnabled() and (self.underMouse() or self.isSliderDown()) else HANDLE
        centre = QPointF(self.x_of(self.value()), self.height() / 2)
        return QRectF(centre.x() - across / 2, centre.y() - across / 2, across, across)

    @property
    def _travel(self) -> float:
        return self.width() - 2 * TRAVEL_INSET

    @property
    def ring_rect(self) -> QRect:
        """What the ring of the keyboard's focus goes around."""
        return self.handle_rect.toRect()

    def x_of(self, value: int) -> float:
        """How far right a value lies."""
        span = max(1, self.maximum() - self.minimum())
        return TRAVEL_INSET + self._travel * (value - self.minimum()) / span

    def value_at(self, x: float) -> int:
        """The value nearest to a place on the line."""
        part = (x - TRAVEL_INSET) / max(1.0, self._travel)
        return self.nearest(round(self.minimum() + part * (self.maximum() - self.minimum())))

    def nearest(self, value: int) -> int:
        """The value itself or, with stops, the stop nearest to it."""
        if not self._stops:
            return min(max(value, self.minimum()), self.maximum())
        between = [(low + high) / 2 for low, high in pairwise(self._stops)]
        return self._stops[bisect_left(between, value)]

    def next_value(self, steps: int) -> int:
        """Where the arrow keys lead to."""
        if not self._stops:
            return min(max(self.value() + steps, self.minimum()), self.maximum())
        at = bisect_right(self._stops, self.value()) - 1
        return self._stops[min(max(at + steps, 0), len(self._stops) - 1)]

    # -- hand, key and wheel --

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setValue(self.value_at(event.position().x()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The handle follows the pointer while it is held."""
        if self.isSliderDown():
            self.setValue(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The handle stays."""
        self.setSliderDown(False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus and minus step; page keys take a longer stride; Home and End go to the ends."""
        stride = 1 if self._stops else self.pageStep()
        key = Qt.Key(event.key())
        if key in _DOWN_KEYS:
            self.setValue(self.next_value(-1))
        elif key in _UP_KEYS:
            self.setValue(self.next_value(1))
        elif key == Qt.Key.Key_PageDown:
            self.setValue(self.next_value(-stride))
        elif key == Qt.Key.Key_PageUp:
            self.setValue(self.next_value(stride))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the keyboard's focus: else the page under the pointer scrolls."""
        turned = event.angleDelta().y()
        if not self.hasFocus() or turned == 0:
            event.ignore()
            return
        self.setValue(self.next_value(1 if turned > 0 else -1))
        event.accept()

    # -- how it looks --

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(LEAST_WIDTH, size("hit-min"))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: it grows, and never shrinks."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """The handle grows under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line, way so far, stops, handle."""
        theme = self._appearance.theme
        way = theme.color("primary" if self.isEnabled() else "ink-3")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove, x = self.groove_rect, self.x_of(self.value())
        _bar(painter, groove, theme.color("line"))
        _bar(painter, QRectF(groove.topLeft(), QPointF(x, groove.bottom())), way)
        for stop in self._stops[1:-1]:
            painter.setBrush(theme.color("surface" if stop < self.value() else "line-strong"))
            painter.drawEllipse(QPointF(self.x_of(stop), groove.center().y()), STOP_DOT / 2, STOP_DOT / 2)
        half = HANDLE_LINE / 2
        handle = self.handle_rect.adjusted(half, half, -half, -half)
        painter.setPen(QPen(way, HANDLE_LINE))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(handle)
        inner = half + HANDLE_GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(way)
        painter.drawEllipse(handle.adjusted(inner, inner, -inner, -inner))

    def _tell(self, value: int) -> None:
        self._say_value()
        self.ring_moved.emit()
        self.value_changed.emit(value)

    def _say_value(self) -> None:
        """A value that is no bare number is told in words; the number itself is told anyway."""
        in_words = self._in_words(self.value())
        self.setAccessibleDescription("" if in_words == str(self.value()) else in_words)


def _bar(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawRoundedRect(box, GROOVE / 2, GROOVE / 2)
