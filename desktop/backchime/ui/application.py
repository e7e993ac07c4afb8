"""The application: hears of files that the desktop asks to open."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`file_requested` brings a file that was opened in the Finder, or dropped on the icon in the Dock."""

    file_requested = Signal(Path)

    def __init__(self, name: str) -> None:
        """Every system has the same style; told here, none of the names that a style knows is made for it."""
        super().__init__([name, "-style", "Fusion"])

    def event(self, event: QEvent) -> bool:
        """Takes what asks to open a file, and leaves all else to Qt."""
        if isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_requested.emit(Path(event.file()))
            return True
        return super().event(event)
