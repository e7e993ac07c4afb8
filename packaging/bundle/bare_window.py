"""The smallest honest window, by whose size, start and memory the app is measured."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def main() -> int:
    """Shows the window until it is closed."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.resize(480, 360)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
