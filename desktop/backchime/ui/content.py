"""What the shipped files say of poses, routines and the guide, in the person's language."""

from PySide6.QtCore import QCoreApplication


def content(text: str) -> str:
    """`text` of a shipped file as it reads in the language in use; without a translation, as it is."""
    return QCoreApplication.translate("Content", text)
