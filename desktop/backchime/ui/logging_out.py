"""What becomes of a session when the computer is about to end everything: logging out, shutting down."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from backchime.ui.rooms import Rooms


class LoggingOut(QObject):
    """The session waits, and what was chosen is written; who stays after all goes on from there.

    Each hold stands on the disk since it ended, so that the session is offered again on the same day.
    Windows and macOS ask; Linux sends a signal, which closes the window, or takes the display away.
    """

    def __init__(self, application: QGuiApplication, rooms: Rooms) -> None:
        """Listens from now on."""
        super().__init__(rooms)
        self._rooms = rooms
        application.commitDataRequest.connect(self._keep)

    def _keep(self) -> None:
        self._rooms.pause()
        self._rooms.keeper.close()
