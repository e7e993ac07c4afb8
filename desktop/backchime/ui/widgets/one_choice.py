"""What every choice of one among a few is made of: radio buttons that paint themselves, and one Tab stop."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget


class Option(QRadioButton):
    """One of a few: all of it can be pressed, and it repaints under the pointer."""

    def __init__(self, label: str, *, group_name: str = "", parent: QWidget) -> None:
        """`group_name` is what the choice is about, told to screen readers before the label."""
        super().__init__(label, parent)
        if group_name:
            self.setAccessibleName(f"{group_name}, {label}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(position)

    def event(self, event: QEvent) -> bool:
        """Repaints under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class OneChoice(QButtonGroup):
    """Options by number, from 0. Arrow keys move and take; `idClicked` tells what the person took."""

    def __init__(self, parent: QWidget, options: Sequence[QRadioButton]) -> None:
        """The first is taken until another one is."""
        super().__init__(parent)
        for number, option in enumerate(options):
            self.addButton(option, number)
        self.take(0)

    def take(self, number: int) -> None:
        """Takes an option in silence. Tab goes to it and passes the others by: Qt sees to that only later."""
        with QSignalBlocker(self):
            self.button(number).setChecked(True)
        for button in self.buttons():
            taken = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if taken else Qt.FocusPolicy.ClickFocus)


def rows_of(widths: Sequence[int], available: int) -> list[list[int]]:
    """Which options, by number, stand in which row of `available` px: as few rows as go, evenly filled."""
    fewest = len(_filled(widths, available))
    tightest = next(
        width
        for width in range(max(widths), sum(widths) + 1)
        if len(_filled(widths, width)) <= max(fewest, 1)
    )
    return _filled(widths, tightest)


def _filled(widths: Sequence[int], available: int) -> list[list[int]]:
    """The same, each row filled before the next one begins."""
    rows: list[list[int]] = [[]]
    used = 0
    for number, width in enumerate(widths):
        if rows[-1] and used + width > available:
            rows.append([])
            used = 0
        rows[-1].append(number)
        used += width
    return rows
