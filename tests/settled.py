"""Brings every movement of a window to its end at once, so that a picture of it is always the same."""

from PySide6.QtCore import QAbstractAnimation, QCoreApplication
from PySide6.QtWidgets import QWidget


def settle(window: QWidget) -> None:
    """What goes round for ever goes on."""
    for _ in range(8):  # one movement may begin another
        for _ in range(3):  # and pictures are painted one by one
            QCoreApplication.processEvents()
        for movement in window.findChildren(QAbstractAnimation):
            if movement.state() is QAbstractAnimation.State.Running and movement.totalDuration() >= 0:
                movement.setCurrentTime(movement.totalDuration())
    QCoreApplication.processEvents()
