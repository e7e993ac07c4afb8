"""What every choice of one among a few is made of: radio buttons that paint themselves, and one Tab stop."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from backchime.ui.widgets.focus_ring import focus_by_key


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go to another option of the choice."""
        group = self.group()
        if not (isinstance(group, OneChoice) and group.walk(self, event.key())):
            super().keyPressEvent(event)

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

    def walk(self, option: QAbstractButton, key: int) -> bool:
        """Takes the option that a key leads to from another one. Says whether it was a key for that."""
        options = [one for one in self.buttons() if one.isEnabled() and not one.isHidden()]
        at = _led_to([one.geometry() for one in options], options.index(option), key)
        if at is None:
            return False
        if options[at] is not option:
            focus_by_key(options[at])
            options[at].click()
        return True


def show_taken(group: QButtonGroup, number: int | None) -> None:
    """Shows that an option was taken, or none, in silence; Tab goes to it, or to the first."""
    group.setExclusive(False)
    for option in group.buttons():
        option.setChecked(group.id(option) == number)
        stops = group.id(option) == (number or 0)
        option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
    group.setExclusive(True)


def _led_to(places: Sequence[QRect], at: int, key: int) -> int | None:
    """Which place a key leads to: left and right along all rows, up and down from one row to another."""
    last = len(places) - 1
    match key:
        case Qt.Key.Key_Home:
            return 0
        case Qt.Key.Key_End:
            return last
        case Qt.Key.Key_Left:
            return max(0, at - 1)
        case Qt.Key.Key_Right:
            return min(last, at + 1)
        case Qt.Key.Key_Up:
            return _in_next_row(places, at, up=True)
        case Qt.Key.Key_Down:
            return _in_next_row(places, at, up=False)
    return None


def _in_next_row(places: Sequence[QRect], at: int, *, up: bool) -> int:
    """The nearest place in the row above or below; where there is one row alone, its next one."""
    here = places[at].center()
    if all(abs(place.center().y() - here.y()) < place.height() / 2 for place in places):
        return max(0, at - 1) if up else min(len(places) - 1, at + 1)
    beyond = [
        (abs(place.center().y() - here.y()), abs(place.center().x() - here.x()), number)
        for number, place in enumerate(places)
        if (place.bottom() <= places[at].top() if up else place.top() >= places[at].bottom())
    ]
    return min(beyond)[2] if beyond else at


def rows_of(widths: Sequence[int], available: int) -> list[list[int]]:
    """Which options, by number, stand in which row of `available` px: as few rows as go, evenly filled."""
    fewest = max(1, len(_filled(widths, available)))
    # The wider, the fewer rows: halving finds the tightest, where going px by px took long at each change.
    tightest = bisect_left(
        range(sum(widths)), -fewest, lo=max(widths), key=lambda width: -len(_filled(widths, width))
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
