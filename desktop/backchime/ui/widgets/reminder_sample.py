"""What a reminder looks like, and the words of every reminder."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.texts import text_label


def reminder_title() -> str:
    """The question that a reminder asks."""
    return QCoreApplication.translate("Reminder", "Ten minutes for your back?")


def reminder_text() -> str:
    """What it says below."""
    return QCoreApplication.translate("Reminder", "Your routines are ready when you are.")


class ReminderSample(Card):
    """A card like the desktop's notification."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setMaximumWidth(size("reminder-width"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(appearance, reminder_title(), role="label", wrap=True))
        words.addWidget(text_label(appearance, reminder_text(), tone="ink-2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4), space(4), space(4), space(4))
        row.setSpacing(space(4))
        row.addWidget(_Mark(appearance), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class _Mark(QWidget):
    """The app's mark on its own dark square."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedSize(size("reminder-mark"), size("reminder-mark"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._appearance.theme, size("reminder-mark")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("rail"))
        painter.drawRoundedRect(QRectF(self.rect()), radius("control"), radius("control"))
        inside = px * 3 // 4
        mark = icon_pixmap("mark", theme.color("rail-mark"), px=inside, ratio=self.devicePixelRatioF())
        painter.drawPixmap((px - inside) // 2, (px - inside) // 2, mark)
