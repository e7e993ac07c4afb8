"""A page whose arrangement follows the width of the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance


class FittedPage(QWidget):
    """Calls `_fit` whenever the width is another, and when it is shown and the window's width is known."""

    def __init__(self, appearance: Appearance) -> None:
        """`appearance` tells how large text is, which makes a window small sooner."""
        super().__init__()
        self._appearance = appearance

    @property
    def is_small(self) -> bool:
        """Whether the window is too narrow for the usual arrangement."""
        return self._appearance.theme.is_small(self.window().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the arrangement right for the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Shown for the first time, the window's width is known."""
        if event.type() is QEvent.Type.Show:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Arranges the page for the present width; each page knows how."""
