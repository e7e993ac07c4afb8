"""What scrolls a page: no frame, no ground of its own, and a slim bar without arrows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QScrollBar, QWidget

from backchime.ui.theme.theme import measure, size

WIDTH = measure("scroll-bar", "width")


class ScrollArea(QScrollArea):
    """Scrolls down and never sideways; what it shows lies on whatever is behind it."""

    def __init__(self, *, bar_stays: bool = False) -> None:
        """With `bar_stays` the bar keeps its place: nothing shifts when there is something to scroll."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if bar_stays:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ScrollBar())
        self.setWidgetResizable(True)
        self.setViewport(QWidget())  # without a ground, and see `whole_list.py`

    def setWidget(self, widget: QWidget) -> None:
        """Takes what it is to scroll, which Qt would give a ground."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)


class ScrollBar(QScrollBar):
    """Only its handle is seen, and that only where there is something to scroll."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._held_at: float | None = None
        self.rangeChanged.connect(self._show_handle)
        self._show_handle(self.minimum(), self.maximum())

    @property
    def handle_rect(self) -> QRectF:
        """Where the handle lies: as long as the part that is shown, and never too short to take hold of."""
        span, length = self.maximum() - self.minimum(), self._handle_length
        down = (self.height() - length) * (self.value() - self.minimum()) / span if span else 0.0
        return QRectF(0, down, self.width(), length)

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(WIDTH, 2 * size("hit-min"))

    def minimumSizeHint(self) -> QSize:
        """A handle's length."""
        return QSize(WIDTH, size("hit-min"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handle; the palette of the window has its colour."""
        if not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().dark())
        painter.drawRoundedRect(self.handle_rect, WIDTH / 2, WIDTH / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle is taken hold of; beside it the page goes on by what is shown, again while held."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at, handle = event.position().y(), self.handle_rect
        if handle.top() <= at <= handle.bottom():
            self._held_at = at - handle.top()
            self.setSliderDown(True)
            return
        action = QAbstractSlider.SliderAction
        self.setRepeatAction(action.SliderPageStepSub if at < handle.top() else action.SliderPageStepAdd)
        self.triggerAction(self.repeatAction())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The handle follows the pointer."""
        if self._held_at is None:
            return
        way = max(1.0, self.height() - self._handle_length)
        share = (event.position().y() - self._held_at) / way
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The handle stays."""
        self._held_at = None
        self.setRepeatAction(QAbstractSlider.SliderAction.SliderNoAction)
        self.setSliderDown(False)

    @property
    def _handle_length(self) -> float:
        whole = max(1, self.maximum() - self.minimum() + self.pageStep())
        length = self.height() * self.pageStep() / whole
        return min(float(self.height()), max(float(size("hit-min")), length))

    def _show_handle(self, least: int, most: int) -> None:
        self.setEnabled(most > least)
