"""A colour that goes over into another one, as the session page does between moving and holding."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtGui import QColor

from backchime.ui.theme.theme import motion_ms


class FadingColor(QObject):
    """Holds the `color` of this moment and tells when it is another one."""

    changed = Signal()

    def __init__(self, parent: QObject, color: QColor) -> None:
        """Stands at `color` until told to go to another."""
        super().__init__(parent)
        self.color = color
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(motion_ms("phase"))
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.valueChanged.connect(self._take)

    def go_to(self, color: QColor, *, at_once: bool) -> None:
        """Fades to `color`, or jumps there."""
        self._fade.stop()
        if at_once:
            self._take(color)
        elif color != self.color:
            self._fade.setStartValue(self.color)
            self._fade.setEndValue(color)
            self._fade.start()

    def arrive(self) -> None:
        """Jumps to where it is going."""
        if self._fade.state() is QVariantAnimation.State.Running:
            self._fade.setCurrentTime(self._fade.duration())

    def _take(self, color: QColor) -> None:
        self.color = color
        self.changed.emit()
