"""Waits for the first paint of a window, tells what it has cost, and closes it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from benchmarks.beside.cost import tell_cost


def watch(window: QWidget) -> None:
    """From now on, for once."""
    _Watcher(window)


class _Watcher(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._application = QCoreApplication.instance()
        assert self._application is not None
        self._application.installEventFilter(self)  # the window itself may be covered by what is in it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is QEvent.Type.Paint:
            assert self._application is not None
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # all that is in the window is painted by then
        return False

    def _tell(self) -> None:
        tell_cost()
        self._window.close()
