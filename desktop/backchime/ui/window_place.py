"""Where the window stood: kept as text, and put back only where a screen still is."""

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import measure

# Px of the title bar that must lie on a screen, so that one can take hold of the window.
REACHABLE = measure("window-place", "reachable")


def place_of(window: QWidget) -> str:
    """Size, place and whether it fills the screen, as text for the settings."""
    return window.saveGeometry().toBase64().toStdString()


def put_back(window: QWidget, place: str) -> None:
    """Puts the window where `place_of` found it; in the middle if that is off all screens or unreadable."""
    kept = window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore"))))
    if not kept or not is_reachable(window.geometry()):
        centre(window)


def is_reachable(place: QRect) -> bool:
    """Whether enough of the window's upper edge lies on a screen."""
    edge = QRect(place.left(), place.top(), place.width(), REACHABLE)
    seen = [edge & screen.availableGeometry() for screen in QGuiApplication.screens()]
    return any(part.width() >= REACHABLE and part.height() >= REACHABLE // 2 for part in seen)


def centre(window: QWidget) -> None:
    """Puts the window in the middle of the main screen, no larger than the screen."""
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        room = screen.availableGeometry()
        place = QRect(window.geometry())
        place.setSize(place.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
        place.moveCenter(room.center())
        window.setGeometry(place)
