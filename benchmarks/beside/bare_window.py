"""The smallest honest window, until its first paint; with `--stay` it stays and does nothing."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Label(QLabel):
    """Tells of its first paint."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, tell)


def tell() -> None:
    """Prints what it has cost; nothing of that is imported before."""
    if "--stay" not in sys.argv:
        from benchmarks.beside.cost import tell_cost

        tell_cost()
        QApplication.quit()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(Label("Hello"))
    window.resize(480, 360)
    window.show()
    sys.exit(application.exec())
