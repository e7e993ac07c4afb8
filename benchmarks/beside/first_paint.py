"""Waits for the first paint of a window, tells what it has cost, and closes it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from benchmarks.beside.cost import tell_cost


def watch(window: QWidget) -> None:
    """From now on, for once."""
    watcher = _Watcher(window)
    watcher.resize(1, 1)
    watcher.show()


class _Watcher(QWidget):
    """A point of the window that is painted along with it.

    A filter for all events would cost more than what is measured here: it makes every class of Qt known.
    """

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """All that is in the window is painted by the next turn."""
        del event
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        tell_cost()
        self.window().close()
