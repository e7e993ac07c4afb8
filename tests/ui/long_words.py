"""Words as long as another language makes them, and a look for words that are cut off."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from tests.ui.pseudo_language import pseudo_language

longer_words = pseudo_language


def cut_off(page: QWidget) -> list[str]:
    """The words on a shown page that have less room than they need, or reach over its right edge."""
    found = [
        f"{label.text()} has {label.width()} x {label.height()}"
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and not _fits(label)
    ]
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and isinstance(button, QPushButton | QToolButton):
            hint = button.sizeHint()
            if button.width() < hint.width() or button.height() < hint.height():
                found.append(f"{button.text()} has {button.width()} of {hint.width()}")
    return found + sideways(page)


def sideways(page: QWidget) -> list[str]:
    """What reaches over the page's right edge."""
    right = page.mapToGlobal(page.rect().topRight()).x()
    return [
        f"{type(child).__name__} {child.accessibleName()} ends at {edge}, the page at {right}"
        for child in page.findChildren(QWidget)
        if child.isVisible() and (edge := child.mapToGlobal(child.rect().topRight()).x()) > right
    ]


def _fits(label: QLabel) -> bool:
    if label.hasHeightForWidth():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.sizeHint().width()
