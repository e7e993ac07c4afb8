"""The hold time of one pose: a chip that shows it and, pressed, a stepper that changes it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from backchime.core.routine import Pose
from backchime.core.settings import SHORTEST_HOLD_SECONDS
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, radius, size
from backchime.ui.widgets.buttons import IconButton
from backchime.ui.widgets.stepper import Stepper

STEPPER_WIDTH = measure("hold-chip", "stepper-width")
CHIP_HEIGHT = measure("hold-chip", "chip-height")
CHIP_PADDING = measure("hold-chip", "chip-padding")
LEAST_CHIP_WIDTH = measure("hold-chip", "least-chip-width")
BORDER = size("control-line")


class HoldChip(QWidget):
    """Outlined while the usual time applies; filled, with an arrow that clears it, for the pose's own.

    Emits `time_chosen` with the pose's id and seconds, and `time_cleared` with its id.
    """

    time_chosen = Signal(str, int)
    time_cleared = Signal(str)

    def __init__(self, appearance: Appearance, pose: Pose) -> None:
        """Its limits are the shortest hold there is, and the pose's longest."""
        super().__init__()
        self._appearance = appearance
        self._pose = pose
        self._seconds = pose.hold_seconds
        self._stepper: Stepper | None = None
        self.chip = _Chip(appearance)
        self.chip.clicked.connect(self.start_changing)
        clear = self.tr("Back to the usual time for {pose}").format(pose=content(pose.name))
        self.clear_button = IconButton(appearance, clear, icon_name="arrow-counter-clockwise", role="ink-2")
        self.clear_button.clicked.connect(self._clear)
        self.clear_button.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.chip)
        self._row.addWidget(self.clear_button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_hold(self, seconds: int, *, own: bool) -> None:
        """The time that applies now, and whether it is the pose's own."""
        self._seconds = seconds
        self.chip.show_time(seconds, own=own)
        kind = self.tr("own time") if own else self.tr("usual time")
        self.chip.setAccessibleName(f"{content(self._pose.name)}, {words.spoken_seconds(seconds)}, {kind}")
        self.clear_button.setVisible(own and not self.is_changing)
        if self._stepper is not None:
            self._stepper.show_value(seconds)

    @property
    def is_changing(self) -> bool:
        """Whether the stepper stands in the chip's place."""
        return self._stepper is not None and not self._stepper.isHidden()

    @property
    def stepper(self) -> Stepper | None:
        """The stepper, once the chip has been pressed."""
        return self._stepper

    def start_changing(self) -> None:
        """Puts the stepper in the chip's place."""
        stepper = self._stepper or self._made_stepper()
        stepper.show_value(self._seconds)
        self.chip.hide()
        self.clear_button.hide()
        stepper.show()
        stepper.setFocus(Qt.FocusReason.TabFocusReason)

    def stop_changing(self) -> None:
        """Puts the chip back; the focus comes along if it was in the stepper."""
        if self._stepper is None or not self.is_changing:
            return
        had_focus = self._stepper.hasFocus()
        self._stepper.hide()
        self.chip.show()
        self.clear_button.setVisible(self.chip.is_own)
        if had_focus:
            self.chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the stepper, and only then the page."""
        if event.key() == Qt.Key.Key_Escape and self.is_changing:
            self.stop_changing()
        else:
            super().keyPressEvent(event)

    def _made_stepper(self) -> Stepper:
        stepper = Stepper(
            self._appearance,
            content(self._pose.name),
            least=SHORTEST_HOLD_SECONDS,
            most=self._pose.longest_hold_seconds,
            in_words=words.spoken_seconds,
        )
        stepper.setFixedWidth(STEPPER_WIDTH)
        stepper.value_changed.connect(self._take_seconds)
        stepper.editingFinished.connect(self.stop_changing)
        self._row.insertWidget(0, stepper)
        self.setTabOrder(self.chip, stepper)
        self.setTabOrder(stepper, self.clear_button)
        self._stepper = stepper
        return stepper

    def _clear(self) -> None:
        self.chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.time_cleared.emit(self._pose.id)

    def _take_seconds(self, seconds: int) -> None:
        self._seconds = seconds
        self.time_chosen.emit(self._pose.id, seconds)


class _Chip(QPushButton):
    """A time to press."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.is_own = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_time(self, seconds: int, *, own: bool) -> None:
        """Takes what it says."""
        self.is_own = own
        self.setText(self.tr("{seconds} s").format(seconds=seconds))
        self.updateGeometry()
        self.update()

    @property
    def ring_rect(self) -> QRect:
        """The chip itself: what the ring of the keyboard's focus goes around."""
        high = max(CHIP_HEIGHT, self.fontMetrics().height() + BORDER)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def sizeHint(self) -> QSize:
        """As high as a finger needs; the chip itself is a little less."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * CHIP_PADDING
        return QSize(max(LEAST_CHIP_WIDTH, width), size("hit-min"))

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline or field, and the time."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.ring_rect).adjusted(1, 1, -1, -1)
        hovered = self.underMouse()
        if self.is_own:
            painter.setPen(QPen(theme.color("primary"), BORDER) if hovered else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary-soft"))
        else:
            painter.setPen(QPen(theme.color("line-strong" if hovered else "line"), BORDER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = radius("control") - BORDER
        painter.drawRoundedRect(box, corner, corner)
        painter.setPen(theme.color("primary" if self.is_own else "ink-2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        font = self._appearance.theme.font("label")
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.updateGeometry()
