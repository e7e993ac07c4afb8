"""The words of poses, routines and guide in the person's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Content"  # as the translation files call what comes from the content files


def content(text: str) -> str:
    """A text of a content file (English) as the person reads it; one's own words stay as they are."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""
