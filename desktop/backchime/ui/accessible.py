"""What screen readers are told and Qt cannot know by itself: what is a heading, what opens, what is covered.

A widget says by its property `told_as` what it is. Qt asks for it when a screen reader first comes by.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QStackedWidget, QWidget

HEADING, PICTURE = "heading", "picture"
GROUP = "group"  # its name is told when the focus comes into it
OPENING = "opening"  # a button that is checked while what lies below it is open
COVER = "cover"  # lies over a page: nothing else can be done until it is gone
GROUND = "ground"  # what covers lie over
Role = QAccessible.Role


@cache  # Qt asks everybody who was ever installed
def tell_screen_readers() -> None:
    """From now on every widget is told as it says."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, one: QObject) -> QAccessibleInterface | None:
    if not isinstance(one, QWidget):
        return None
    if isinstance(one, QStackedWidget):  # else each page would be introduced as a layered pane
        return QAccessibleWidget(one, Role.Client)
    match one.property("told_as"):
        case "heading":
            return QAccessibleWidget(one, Role.Heading)
        case "picture":
            return QAccessibleWidget(one, Role.Graphic)
        case "group":
            return QAccessibleWidget(one, Role.Grouping)
        case "opening":
            return _Opening(one)
        case "cover":
            return _Cover(one, Role.Dialog)
        case "ground":
            return _Ground(one, Role.Window if one.isWindow() else Role.Grouping)
    return None


def announce(widget: QWidget, words: str) -> None:
    """Lets a screen reader, if there is one, say something at once."""
    if QAccessible.isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class _Opening(QAccessibleWidget):
    """A button that opens and closes something in place."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, Role.Button)

    def state(self) -> QAccessible.State:
        state, button = super().state(), self.widget()
        is_open = isinstance(button, QAbstractButton) and button.isChecked()
        state.expandable, state.expanded, state.collapsed = True, is_open, not is_open
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, action: str) -> None:
        button = self.widget()
        if action == self.pressAction() and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(action)


class _Cover(QAccessibleWidget):
    """A question or a list that has the window for itself."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.modal = True
        return state


class _Ground(QAccessibleWidget):
    """While something covers it, nothing else of it is there to be found."""

    def childCount(self) -> int:
        return super().childCount() if self._cover() is None else 1

    def child(self, index: int) -> QAccessibleInterface:
        cover = self._cover()
        return super().child(index) if cover is None else QAccessible.queryAccessibleInterface(cover)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        cover = self._cover()
        if cover is None:
            return super().indexOfChild(child)
        return 0 if child.object() is cover else -1

    def _cover(self) -> QWidget | None:
        parts = self.widget().children()
        covers = (one for one in parts if isinstance(one, QWidget) and one.property("told_as") == COVER)
        return next((one for one in covers if one.isVisible()), None)
