"""A line of text to write in, framed as a control is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, radius, size, space
from backchime.ui.widgets.menu import open_text_menu


class LineField(QLineEdit):
    """`mark_fault` marks its border; who shows it says beside it what is wrong."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self.faulty = False
        self.setFrame(False)
        side = space(3) + size("control-line")
        self.setTextMargins(side, 0, side, 0)
        self._dress_line()
        appearance.changed.connect(self._dress_line)

    def mark_fault(self, faulty: bool) -> None:
        """Marks that something is wrong with what is written, or that nothing is."""
        self.faulty = faulty
        self.update()

    @property
    def edge_role(self) -> str:
        """The colour of its border, by its role."""
        if not self.isEnabled():
            return "sunken"
        if self.faulty:
            return "warn"
        return "primary" if self.hasFocus() else "line-strong"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and what is written in it."""
        self.paint_frame()
        super().paintEvent(event)

    def paint_frame(self) -> None:
        """What lies below the words."""
        paint_frame(self, self.edge_role, theme=self.appearance.theme)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the text."""
        open_text_menu(self.createStandardContextMenu(), event, self.appearance.theme)

    def _dress_line(self) -> None:
        theme = self.appearance.theme
        self.setMinimumHeight(theme.scaled(size("button")))
        self.setPalette(line_palette(theme))


def paint_frame(field: QWidget, edge_role: str, *, theme: Theme) -> None:
    """The field that one writes on, and its border."""
    line = size("control-line")
    half, corner = line / 2, radius("control")
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(edge_role), line))
    painter.setBrush(theme.color("surface" if field.isEnabled() else "sunken"))
    box = QRectF(field.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, corner - half, corner - half)


def line_palette(theme: Theme, *, chosen: str = "primary", on_chosen: str = "on-primary") -> QPalette:
    """The colours of words that one writes on a field painted below them; `chosen` is behind those marked."""
    palette = QPalette()
    palette.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    palette.setColor(QPalette.ColorRole.Text, theme.color("ink"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, theme.color("ink-3"))
    palette.setColor(QPalette.ColorRole.Highlight, theme.color(chosen))
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.color(on_chosen))
    return palette
