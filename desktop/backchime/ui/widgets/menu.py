"""The menu that opens from a button, from a card, and from a line of text."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme, measure, radius, size

# A style sheet of its own: it is read when a menu opens, and no other widget pays for it.
_SHEET = Template("""
QMenu {
    background: $surface; color: $ink; border: ${edge}px solid $line;
    border-radius: ${corner}px; padding: ${around}px;
}
QMenu::item { padding: ${item}px ${side}px; border-radius: ${item_corner}px; }
QMenu::item:selected { background: $soft; color: $ink; }
""")


class Menu(QMenu):
    """Wears the theme in use each time it opens."""

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.aboutToShow.connect(self._dress)

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.setFont(theme.font("body"))
        dress_menu(self, theme)


def open_text_menu(menu: QMenu, event: QContextMenuEvent, theme: Theme) -> None:
    """Opens what Qt offers for a text, and lets it go afterwards."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dress_menu(menu, theme)
    menu.popup(event.globalPos())


def dress_menu(menu: QMenu, theme: Theme) -> None:
    """Gives any menu the colours and measures of a theme."""
    menu.setStyleSheet(
        _SHEET.substitute(
            surface=theme.color("surface").name(),
            ink=theme.color("ink").name(),
            line=theme.color("line").name(),
            soft=theme.color("primary-soft").name(),
            edge=size("hairline"),
            corner=radius("control"),
            around=measure("menu", "padding"),
            item=measure("menu", "item-padding"),
            side=measure("menu", "item-side"),
            item_corner=measure("menu", "item-corner"),
        )
    )
