"""A short message at the bottom of the window that leaves by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space

SHOWN_MS = 6000
LEAST_HEIGHT = 56


class Toast(QFrame):
    """Shown for 6 s; it stays while the pointer is on it."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.setProperty("kind", "toast")
        self.setMinimumHeight(LEAST_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(5), space(3), space(5), space(3))
        row.addWidget(self._words)
        self.leaving = QTimer(self)
        self.leaving.setSingleShot(True)
        self.leaving.setInterval(SHOWN_MS)
        self.leaving.timeout.connect(self.hide)
        self.hide()
        appearance.changed.connect(self._dress)
        self._dress()
        window.installEventFilter(self)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Shows a message in place of the one before; it is read aloud once."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._fit()
        self.show()
        self.raise_()
        self.leaving.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Time stands still while it is being read."""
        self.leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Its time begins anew."""
        self.leaving.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the bottom, in the middle."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def _fit(self) -> None:
        window = self._window
        room = window.width() - 2 * space(5)
        one_line = self._words.fontMetrics().horizontalAdvance(self.words) + 2 * space(5) + space(1)
        width = min(one_line, room)
        height = max(LEAST_HEIGHT, self.heightForWidth(width))
        self.setGeometry((window.width() - width) // 2, window.height() - height - space(5), width, height)

    def _dress(self) -> None:
        self._words.setFont(self._appearance.theme.font("body"))
