"""What somebody without a mouse, or without sight, finds on a page: controls, their names and their order."""

from collections.abc import Iterator
from itertools import pairwise

from backchime.ui.accessible import COVER
from backchime.ui.main_window import MainWindow
from backchime.ui.widgets.nav_rail import RailItem
from backchime.ui.widgets.save_row import SaveRow
from backchime.ui.widgets.session_summary import SessionSummary
from backchime.ui.widgets.toast import Toast
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

LEAST_TARGET = 44
LONGEST_WALK = 250
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Link,
    QAccessible.Role.PageTab,
    QAccessible.Role.Table,
    QAccessible.Role.Chart,
    QAccessible.Role.Document,
}

CONTROL_NAMES = {role.name for role in ROLES}


def read_out(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role, as a screen reader is told them."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip(), told.role()


def controls(window: QWidget) -> list[QWidget]:
    """Everything in sight that can be pressed, moved or focused by the keyboard."""
    return [
        widget
        for widget in uppermost(window).findChildren(QWidget)
        if widget.isVisible() and not isinstance(widget, QScrollBar) and _is_control(widget)
    ]


def uppermost(window: QWidget) -> QWidget:
    """A question that covers the page, while one is asked; else the window."""
    over = (
        part
        for part in window.findChildren(QWidget)
        if part.property("told_as") == COVER and part.isVisible()
    )
    return next(over, window)


def _is_control(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    pressed = isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit)
    return (by_tab or pressed) and not _is_part(widget)


def _is_part(widget: QWidget) -> bool:
    """Whether a control is only a part of another, which has the name and takes the keys."""
    return widget.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )


def called(widget: QWidget) -> str:
    """What to call a widget in a fault."""
    name, role = read_out(widget)
    return f"{type(widget).__name__} “{name}” ({role.name})"


def unnamed(window: QWidget) -> list[str]:
    """The controls without a name, or with a role that says nothing."""
    faults = []
    for widget in controls(window):
        name, role = read_out(widget)
        known = role in ROLES or isinstance(widget, QScrollArea)  # which can be scrolled by key
        if not any(letter.isalnum() for letter in name) or not known:
            faults.append(f"{called(widget)} in {type(widget.parentWidget()).__name__}")
    return faults


def too_small(window: QWidget) -> list[str]:
    """The controls that are less than 44 px high or wide."""
    return [
        f"{called(widget)} has {widget.width()} x {widget.height()}"
        for widget in controls(window)
        if min(widget.width(), widget.height()) < LEAST_TARGET
    ]


def tab_order(window: MainWindow) -> tuple[list[QWidget], list[str]]:
    """Where Tab goes, once round, and the stops around which no ring is seen."""
    order: list[QWidget] = []
    unringed: list[str] = []
    focused = QApplication.focusWidget() or window
    for _ in range(LONGEST_WALK):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        before, focused = focused, QApplication.focusWidget() or window
        ring = window.focus_ring
        if not ring.isVisible() or ring.around is not focused:
            unringed.append(called(focused))
        if focused is before:  # a part of it has the focus now: a card of several
            continue
        if focused in order:
            break
        order.append(focused)
    return order, unringed


def unreached(window: QWidget, order: list[QWidget]) -> list[str]:
    """The controls that take the focus by Tab, and to which Tab does not come."""
    return [
        called(widget)
        for widget in controls(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget not in order
    ]


def out_of_order(window: QWidget, order: list[QWidget]) -> list[str]:
    """The steps of Tab that go against reading: up without going right, or back in a line."""
    rail = (number for number, widget in enumerate(order) if isinstance(widget, RailItem))
    highest = min(range(len(order)), key=lambda number: _place(window, order[number]).top(), default=0)
    begin = next(rail, highest)
    places = [(widget, _place(window, widget)) for widget in order[begin:] + order[:begin]]
    return [
        f"{called(one)} -> {called(other)}"
        for (one, a), (other, b) in pairwise(places)
        if _goes_back(a, b) and not _may_go_back(one, other) and not _stays_below(other, one)
    ]


def _may_go_back(one: QWidget, other: QWidget) -> bool:
    """A message comes and goes of itself, wherever Tab is. Start is not to wait behind thirty poses."""
    return isinstance(one.parentWidget(), Toast | SaveRow | SessionSummary) or isinstance(
        other.parentWidget(), Toast
    )


def _stays_below(other: QWidget, one: QWidget) -> bool:
    """Whether it lies below all of an area in which the other one scrolls, however far that goes on."""
    area = one.parentWidget()
    while area is not None and not isinstance(area, QAbstractScrollArea):
        area = area.parentWidget()
    if area is None or area.isAncestorOf(other):
        return False
    window = area.window()
    bottom = area.mapTo(window, area.rect().bottomLeft()).y()
    return other.mapTo(window, QPoint(0, 0)).y() >= bottom


def _place(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget lies in a window in which nothing has been scrolled."""
    corner = widget.mapTo(window, QPoint(0, 0))
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            corner += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(corner, widget.size())


def _goes_back(a: QRect, b: QRect) -> bool:
    above = b.bottom() <= a.top()
    beside = b.top() < a.bottom() and a.top() < b.bottom()
    return (above and b.left() < a.right()) or (beside and b.right() <= a.left())


def read_aloud(window: QWidget) -> list[str]:
    """The accessibility tree as lines of text: what a screen reader comes by, in its order."""
    return list(_lines(QAccessible.queryAccessibleInterface(window), 0))


def silent(window: QWidget) -> list[str]:
    """The controls in that tree of which nothing is read but their role."""
    return [line.strip() for line in read_aloud(window) if line.strip().rstrip(":") in CONTROL_NAMES]


def _lines(told: QAccessibleInterface, depth: int) -> Iterator[str]:
    state = told.state()
    if state.invisible:
        return
    name, value = told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Value)
    more = told.text(QAccessible.Text.Description)
    marks = [
        word
        for word, on in (
            ("checked", state.checked),
            ("selected", state.selected),
            ("disabled", state.disabled),
            ("focused", state.focused),
        )
        if on
    ]
    says = bool(name or value or more or told.role() in ROLES)
    if says:
        parts = [f"{told.role().name}: {name}", value and f"= {value}", more and f"({more})", *marks]
        yield "  " * depth + " ".join(part for part in parts if part)
    for child in filter(None, (told.child(number) for number in range(told.childCount()))):
        if child.isValid():
            yield from _lines(child, depth + says)
