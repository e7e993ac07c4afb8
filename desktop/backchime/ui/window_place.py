"""Where the window stood: kept as text, and put back only where a screen still is."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.theme import measure

# Px of the title bar that must lie on a screen, so that one can take hold of the window.
REACHABLE = measure("window-place", "reachable")
# What a title bar may take above a window that no system has framed yet: it is to be seen, too.
TITLE = measure("window-place", "title")
# Ends the place of a maximised window: Qt forgets that on a screen of another width. It passes over the sign.
FILLED = "!"


def place_of(window: QWidget) -> str:
    """Size, place and whether it fills the screen, as text for the settings."""
    mark = FILLED if window.isMaximized() else ""
    return window.saveGeometry().toBase64().toStdString() + mark


def put_back(window: QWidget, place: str) -> None:
    """Puts the window where `place_of` found it; in the middle if that is off all screens or unreadable.

    One that filled the screen fills the one it comes to; any other lies on its screen as far as it can.
    """
    from PySide6.QtCore import QByteArray

    kept = window.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode("ascii", "ignore"))))
    if not kept or not is_reachable(window.geometry()):
        centre(window)
        if place.endswith(FILLED):
            window.setWindowState(Qt.WindowState.WindowMaximized)
    elif window.windowState() == Qt.WindowState.WindowNoState:
        window.setGeometry(on_screen(window.geometry(), least=window.minimumSize()))


def is_reachable(place: QRect) -> bool:
    """Whether enough of the window's upper edge lies on a screen."""
    edge = QRect(place.left(), place.top(), place.width(), REACHABLE)
    seen = [edge & screen.availableGeometry() for screen in QGuiApplication.screens()]
    return any(part.width() >= REACHABLE and part.height() >= REACHABLE // 2 for part in seen)


def on_screen(place: QRect, *, least: QSize) -> QRect:
    """The place itself where screens show all of it; else moved, and made smaller, to lie on one of them.

    Where even the `least` size is too much, the upper left corner is what can be seen.
    """
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not rooms or QRegion(place).subtracted(_all_of(rooms)).isEmpty():
        return place
    room = max(rooms, key=lambda room: (room & place).width() * (room & place).height())
    size = place.size().boundedTo(room.size()).expandedTo(least)
    left = max(room.left(), min(place.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(place.top(), room.top() + room.height() - size.height()))
    return QRect(QPoint(left, top), size)


def centre(window: QWidget) -> None:
    """Puts the window in the middle of the main screen, and its title with it, no larger than the screen."""
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        room = screen.availableGeometry().adjusted(0, TITLE, 0, 0)
        place = QRect(window.geometry())
        place.setSize(place.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
        place.moveCenter(room.center())
        window.setGeometry(on_screen(place, least=window.minimumSize()))


def _all_of(rooms: list[QRect]) -> QRegion:
    whole = QRegion()
    for room in rooms:
        whole = whole.united(room)
    return whole
