"""How the field of a button looks: by what kind it is, and by what the person does with it."""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from backchime.ui.theme.theme import Theme, size

ButtonKind = Literal[
    "primary",
    "secondary",
    "quiet",
    "plain",
    "danger",
    "removing",
    "help",
    "choice",
    "main-choice",
    "in-toast",
    "icon",
]


class ButtonLook(Struct, frozen=True):
    """Colours by their roles; without a field or an edge what lies behind is seen."""

    ink: str
    field: str = ""
    edge: str = ""


class _Looks(Struct, frozen=True):
    rest: ButtonLook
    hover: ButtonLook
    press: ButtonLook


_DISABLED = ButtonLook("ink-3", "sunken", "sunken")


def _without_edge(ink: str, hover: str, press: str) -> _Looks:
    """Of an action that only its words or its icon show."""
    return _Looks(ButtonLook(ink), ButtonLook(ink, hover, hover), ButtonLook(ink, press, press))


def _with_edge(look: ButtonLook, *, hover: str, press: str) -> _Looks:
    """The edge stays, the field follows."""
    return _Looks(look, replace(look, field=hover), replace(look, field=press))


_LOOKS: dict[ButtonKind, _Looks] = {
    "primary": _Looks(
        ButtonLook("on-primary", "primary", "primary"),
        ButtonLook("on-primary", "primary-hover", "primary-hover"),
        ButtonLook("on-primary", "primary-press", "primary-press"),
    ),
    "secondary": _with_edge(ButtonLook("ink", "surface", "line-strong"), hover="sunken", press="line"),
    "quiet": _without_edge("primary", "primary-soft", "line"),
    "plain": _without_edge("ink", "primary-soft", "line"),
    "danger": _Looks(
        ButtonLook("danger", "surface", "danger"),
        ButtonLook("danger", "danger-soft", "danger"),
        ButtonLook("on-danger", "danger", "danger"),
    ),
    "removing": _without_edge("danger", "danger-soft", "line"),
    "help": _Looks(
        ButtonLook("danger", "danger-soft", "danger-soft"),
        ButtonLook("danger", "danger-soft", "danger"),
        ButtonLook("on-danger", "danger", "danger"),
    ),
    "choice": _with_edge(ButtonLook("ink", "surface", "line-strong"), hover="sunken", press="line"),
    "main-choice": _Looks(
        ButtonLook("ink", "primary-soft", "primary"),
        ButtonLook("ink", "sunken", "primary-press"),
        ButtonLook("ink", "line", "primary-press"),
    ),
    "in-toast": _without_edge("rail-mark", "rail", "rail"),
    "icon": _without_edge("ink", "sunken", "line"),
}


def look_of(button: QAbstractButton, kind: ButtonKind) -> ButtonLook:
    """The look of a button in the state it is in."""
    if not button.isEnabled():
        return ButtonLook("ink-3") if kind == "icon" else _DISABLED
    looks = _LOOKS[kind]
    if button.isDown():
        return looks.press
    return looks.hover if button.underMouse() else looks.rest


def paint_field(
    painter: QPainter, button: QAbstractButton, look: ButtonLook, *, corner: int, theme: Theme
) -> None:
    """The field of a button and its edge, which lies within it."""
    line = size("control-line")
    half = line / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(look.edge), line) if look.edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.color(look.field) if look.field else Qt.BrushStyle.NoBrush)
    box = QRectF(button.rect()).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, corner - half, corner - half)
