"""A short message at the bottom of the window that leaves by itself, and may be taken at its word: Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from backchime.ui.accessible import announce
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import measure, motion_ms, radius, space
from backchime.ui.widgets.buttons import Button
from backchime.ui.widgets.texts import ink_palette
from backchime.ui.widgets.tinted import Tinted

SHOWN_MS = motion_ms("toast")
LEAST_HEIGHT = measure("toast", "least-height")
CONTROLS_SHARE = 0.14  # of the window's height: what a session's controls take at its bottom


class Toast(Tinted):
    """Shown for 6 s; it stays while the pointer or the focus is on it. What it tells of may be undone."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(appearance, "rail-active", corner=radius("panel"), parent=window)
        self._window = window
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file may look like markup
        self.setMinimumHeight(LEAST_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(space(5), space(3), space(5), space(3))
        row.setSpacing(space(4))
        row.addWidget(self._words, 1)
        self._undo: Callable[[], None] | None = None
        self._lifted = False
        self.undo_button = Button(appearance, "", kind="in-toast")
        self.undo_button.clicked.connect(self._take_back)
        self.undo_button.installEventFilter(self)
        row.addWidget(self.undo_button)
        self._undo_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window, self._take_back)
        self.leaving = QTimer(self)
        self.leaving.setSingleShot(True)
        self.leaving.setInterval(SHOWN_MS)
        self.leaving.timeout.connect(self._leave)
        self._leave()
        appearance.changed.connect(self._dress)
        self._dress()
        window.installEventFilter(self)
        self.say_names()

    def say_names(self) -> None:
        """Names its button."""
        self.undo_button.setText(self.tr("Undo"))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Shows a message in place of the one before; it is read aloud once. `undo` takes it back."""
        self._words.setText(text)
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self._undo_keys.setEnabled(undo is not None)
        self.setAccessibleName(text)
        self._fit()
        self.show()
        self.raise_()
        self.leaving.start()
        announce(self, text)

    def lift(self, lifted: bool) -> None:
        """Stands above the controls of a session from now on, which must stay in sight, or at the bottom."""
        self._lifted = lifted
        if self.isVisible():
            self._fit()

    def withdraw(self) -> None:
        """Goes away at once: what it tells of is no longer so."""
        self._leave()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Time stands still while it is being read."""
        self.leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Its time begins anew."""
        self.leaving.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the bottom, in the middle; time stands still while its button has the focus."""
        if watched is self.undo_button:
            if event.type() is QEvent.Type.FocusIn:
                self.leaving.stop()
            elif event.type() is QEvent.Type.FocusOut and self._undo is not None:
                self.leaving.start()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def _take_back(self) -> None:
        undo = self._undo
        self._leave()
        if undo is not None:
            undo()

    def _leave(self) -> None:
        self.leaving.stop()
        self._undo = None
        self._undo_keys.setEnabled(False)
        self.hide()

    def _fit(self) -> None:
        window = self._window
        room = window.width() - 2 * space(5)
        one_line = self._words.fontMetrics().horizontalAdvance(self.words) + 2 * space(5) + space(1)
        if self._undo is not None:
            one_line += self.undo_button.sizeHint().width() + space(4)
        width = min(one_line, room)
        height = max(LEAST_HEIGHT, self.heightForWidth(width))
        below = round(window.height() * CONTROLS_SHARE) if self._lifted else space(5)
        self.setGeometry((window.width() - width) // 2, window.height() - height - below, width, height)

    def _dress(self) -> None:
        theme = self.appearance.theme
        self._words.setFont(theme.font("body"))
        self._words.setPalette(ink_palette(theme.color("rail-active-ink")))
