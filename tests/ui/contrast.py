"""How far colours stand off each other, by the rules of WCAG 2, and words on a page that do so too little."""

import numpy as np
from backchime.ui.widgets.swatches import Patch
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.access_walk import uppermost

LEAST_TEXT, LEAST_LARGE_TEXT = 4.5, 3.0
LARGE_PX = 24
# Thin strokes never take on the full colour of their ink: what a drawn word may fall short by.
DRAWN = 0.9
_PLACES = np.array([65536, 256, 1], np.uint32)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, from 1 (none) to 21."""
    return _ratio(_luminance(_rgb(one)), _luminance(_rgb(other)))


def pale_words(window: QWidget) -> list[str]:
    """The words in sight whose drawn pixels stand off their ground less than they should."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1]
    faults = []
    for widget in uppermost(window).findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        words = "" if isinstance(widget, Patch) else words  # shows a colour; its name stands beside it
        if not words or not widget.isEnabled() or not widget.isVisible():
            continue
        seen = _seen(window, widget)
        if seen.size() != widget.size():  # scrolled away, all or in part
            continue
        part = pixels[seen.top() : seen.bottom() + 1, seen.left() : seen.right() + 1].reshape(-1, 3)
        found = _strongest(part)
        least = LEAST_LARGE_TEXT if widget.font().pixelSize() >= LARGE_PX else LEAST_TEXT
        if found < least * DRAWN:
            faults.append(f"{type(widget).__name__} “{words[:40]}” {found:.2f}")
    return faults


def _seen(window: QWidget, widget: QWidget) -> QRect:
    """The part of a widget that can be seen, in the window's px."""
    shown = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)) + shown.topLeft(), shown.size()) & window.rect()


def _strongest(part: NDArray[np.uint8]) -> float:
    """How far the pixel furthest from the ground stands off it; the ground is what there is most of."""
    packed, counts = np.unique(part.astype(np.uint32) @ _PLACES, return_counts=True)
    lights = _luminance((packed[:, None] // _PLACES % 256).astype(float))
    ground = float(lights[int(np.argmax(counts))])
    return max(_ratio(float(lights.max()), ground), _ratio(ground, float(lights.min())))


def _luminance(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    part = rgb / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def _ratio(one: object, other: object) -> float:
    lighter, darker = sorted((float(np.asarray(one)), float(np.asarray(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _rgb(color: QColor) -> NDArray[np.float64]:
    return np.array([color.red(), color.green(), color.blue()], float)
