"""The title of what is being made, written right where it stands."""

from math import ceil

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, size, space
from backchime.ui.widgets.fitted_text import fit
from backchime.ui.widgets.line_field import LineField

WIDTH = measure("name-field", "width")
FRAME = measure("name-field", "frame")  # what a line edit keeps free at each end
LEAST_HINT_PX = measure("name-field", "least-hint")


class NameField(LineField):
    """A line to write on, with a pencil at its end. `textEdited` tells of what the person writes."""

    def __init__(self, appearance: Appearance, *, name: str, hint: str, longest: int) -> None:
        """`name` says what is written here, `hint` stands there while nothing is; `longest` in characters."""
        super().__init__(appearance)
        self.setProperty("ring_radius", space(2))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(longest)
        self.setMaximumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
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
        color = self.appearance.theme.color("ink-2")
        drawn = icon_pixmap("pencil-simple", color, px=size("icon"), ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.pencil_rect, drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field has a smaller hint."""
        super().resizeEvent(event)
        self._fit()

    @property
    def edge_role(self) -> str:
        """The colour of the line it stands on, by its role."""
        if self.faulty:
            return "danger"
        return "primary" if self.hasFocus() or self.underMouse() else "line-strong"

    def paint_frame(self) -> None:
        """The line below the words."""
        line = size("control-line")
        color = self.appearance.theme.color(self.edge_role)
        QPainter(self).fillRect(0, self.height() - line, self.width(), line, color)

    def event(self, event: QEvent) -> bool:
        """The pencil comes and goes with the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _dress(self) -> None:
        theme = self.appearance.theme
        high = QFontMetricsF(theme.font("h1")).height()
        self.setFixedHeight(max(size("button") + space(1), ceil(high) + space(2)))
        self._fit()

    def _fit(self) -> None:
        """A name stands large, with room for the pencil; the hint as large as it is whole."""
        font = self.appearance.theme.font("h1")
        if not self.text():
            room = self.width() - 2 * FRAME
            font = fit(self.placeholderText(), font, room, least_px=LEAST_HINT_PX).font
        self.setTextMargins(0, 0, size("icon") + space(2) if self.text() else 0, 0)
        if font != self.font():
            self.setFont(font)
