"""Opens the person's files and folders in the programs they use for them."""

from pathlib import Path


def open_path(path: Path) -> bool:
    """Opens a file or folder; false where the system knows no program for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder_of(path: Path) -> bool:
    """Opens the folder that a file lies in."""
    return open_path(path.parent)
