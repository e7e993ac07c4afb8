"""The title of what is being made, written right where it stands."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, size, space

WIDTH = measure("name-field", "width")


class NameField(QLineEdit):
    """A line to write on, with a pencil at its end. `textEdited` tells of what the person writes."""

    def __init__(self, appearance: Appearance, *, name: str, hint: str, longest: int) -> None:
        """`name` says what is written here, `hint` stands there while nothing is; `longest` in characters."""
        super().__init__()
        self._appearance = appearance
        self.setProperty("kind", "name")
        self.setProperty("ring_radius", space(2))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.setMaximumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextMargins(0, 0, size("icon") + space(2), 0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_name(self, name: str) -> None:
        """Shows a name, unless it stands there already."""
        if name != self.text():
            self.setText(name)
            self.setCursorPosition(0)

    @property
    def pencil_rect(self) -> QRect:
        """Where the pencil lies."""
        px = size("icon")
        return QRect(self.width() - px, (self.height() - px) // 2, px, px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words on their line, and the pencil while nobody writes."""
        super().paintEvent(event)
        if self.hasFocus() or not self.text():
            return
        color = self._appearance.theme.color("ink-2")
        drawn = icon_pixmap("pencil-simple", color, px=size("icon"), ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.pencil_rect, drawn)

    def event(self, event: QEvent) -> bool:
        """The pencil comes and goes with the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.setFont(theme.font("h1"))
        self.setFixedHeight(max(size("button") + space(1), self.fontMetrics().height() + space(2)))
