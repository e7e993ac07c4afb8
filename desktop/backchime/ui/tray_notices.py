"""Notes where there is no D-Bus: from an icon of ours beside the clock, which goes again with the note."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from backchime.system.notices import PRESSED, Notice


class TrayNotices(QObject):
    """The port `Notices`; without buttons, as there are none in such a note."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Shows no icon before there is a note."""
        super().__init__(parent)
        self._chosen: Callable[[str, str], None] = _nobody
        self._tray = QSystemTrayIcon(self)
        self._tray.setToolTip("Backchime")
        self._tray.activated.connect(self._take_press)
        self._tray.messageClicked.connect(self._take_press)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._take_state)

    def watch(self, chosen: Callable[[str, str], None]) -> None:
        """Tells `chosen` from now on."""
        self._chosen = chosen

    def show(self, notice: Notice, *, failed: Callable[[], None]) -> None:
        """Shows the note, if there is a place for it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            failed()
            return
        icon = QIcon(str(notice.icon))
        self._tray.setIcon(icon)
        self._tray.show()
        self._tray.showMessage(notice.title, notice.text, icon)

    def withdraw(self) -> None:
        """The icon goes, and the note with it."""
        self._tray.hide()

    def _take_press(self) -> None:
        self.withdraw()
        self._chosen(PRESSED, "")

    def _take_state(self, state: Qt.ApplicationState) -> None:
        """Whoever has come to the window by themselves needs the icon no more."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.withdraw()


def _nobody(_key: str, _token: str) -> None:
    """Nobody watches yet."""
