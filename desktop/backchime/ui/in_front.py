"""Brings the window before the person, wherever it was."""

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

CAN_RAISE = ("xcb", "windows", "cocoa")  # elsewhere the desktop alone says what is in front


def bring_to_front(window: QWidget, token: str = "") -> None:
    """In front of other windows, as far as the desktop allows; it stays as large as it was.

    A Wayland desktop wants to see a `token` that it gave for what the person pressed elsewhere.
    """
    platform = QGuiApplication.platformName()
    if token and platform.startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt shows it to the desktop, once
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    if platform in CAN_RAISE:
        window.raise_()
    window.activateWindow()
