"""The ring around what has the keyboard's focus: one for the window, and never for the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget
from shiboken6 import isValid

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space

RING_ROOM = space(2)  # between what has the focus and the edge of what scrolls

_MOVING = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)

_BY_KEY = "focus_goes_by_key"


def focus_by_key(widget: QWidget) -> None:
    """Gives a widget the focus as the keyboard does, ring and all: for keys that a page handles itself."""
    window = widget.window()
    window.setProperty(_BY_KEY, True)
    widget.clearFocus()  # what has it already would not be told, and there would be no ring
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    window.setProperty(_BY_KEY, False)


class FocusRing(QWidget):
    """Lies over the window around the focused widget.

    A widget says by the properties `ring_radius`, `ring_role` and `ring_gap_role` how its ring looks. One
    with the attribute `ring_rect` and the signal `ring_moved` has the ring around that part of itself.
    """

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window
        self._around: QWidget | None = None
        self._left: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        application.aboutToQuit.connect(self._leave)
        appearance.changed.connect(self.update)

    @property
    def around(self) -> QWidget | None:
        """The widget that the ring is drawn around."""
        return self._around

    @property
    def inner_rect(self) -> QRect:
        """What the ring goes around, in the window's px."""
        if self._around is None:
            return QRect()
        part = getattr(self._around, "ring_rect", None)
        inner = part if isinstance(part, QRect) else self._around.rect()
        return QRect(self._around.mapTo(self._window, inner.topLeft()), inner.size())

    @property
    def clip_rect(self) -> QRect:
        """The part of the window in which the ring may show: what scrolls away takes it along."""
        clip = self._window.rect()
        inside = self._around
        while inside is not None and inside is not self._window:
            above = inside.parentWidget()
            area = above.parentWidget() if above is not None else None
            if above is not None and isinstance(area, QAbstractScrollArea) and area.viewport() is above:
                clip &= QRect(above.mapTo(self._window, QPoint(0, 0)), above.size())
            inside = above
        return clip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes along when something moves; leaves when the mouse takes over."""
        if event.type() in _MOVING:
            self._fit()
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._leave()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The gap, then the ring, along the corners of what they go around."""
        if self._around is None:
            return
        theme, gap, width = self._appearance.theme, size("focus-gap"), size("focus-width")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(self.inner_rect).translated(-self.pos())
        corner = float(self._around.property("ring_radius") or radius("control"))
        corner = min(corner, inner.height() / 2)
        for role, out, pen in (
            (self._around.property("ring_gap_role") or "focus-gap", gap / 2, gap),
            (self._around.property("ring_role") or "focus", gap + width / 2, width),
        ):
            painter.setPen(QPen(theme.color(str(role)), pen))
            painter.drawRoundedRect(inner.adjusted(-out, -out, out, out), corner + out, corner + out)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        window = self._window
        if new is None or new.window() is not window:  # another one is active: the ring comes back with this
            self._left = self._around or self._left
            self._leave()
            return
        by_key = new is self._left or bool(window.property(_BY_KEY))
        by_key = by_key or window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        self._left = None
        self._leave()
        if by_key and not isinstance(new, QLabel):
            self._go_around(new)

    def _go_around(self, widget: QWidget) -> None:
        self._around = widget
        step: QWidget | None = widget
        while step is not None and step is not self._window:
            self._watched.append(step)
            step.installEventFilter(self)
            step = step.parentWidget()
        moved = getattr(widget, "ring_moved", None)
        if moved is not None:
            moved.connect(self._follow_part)
            viewport = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
            self._watched.append(viewport)
            viewport.installEventFilter(self)
        self._follow_part()

    def _follow_part(self) -> None:
        self._scroll_to()
        self._fit()

    def _scroll_to(self) -> None:
        """Brings into sight what the ring goes around: Qt does so only for steps within one area."""
        around, inner = self._around, self.inner_rect
        inside = around
        while inside is not None and inside is not self._window:
            sheet = inside.widget() if isinstance(inside, QScrollArea) and inside is not around else None
            if isinstance(inside, QScrollArea) and sheet is not None:
                middle, room = sheet.mapFrom(self._window, inner.center()), inside.viewport().size() / 2
                across = min(inner.width() // 2 + RING_ROOM, room.width())
                down = min(inner.height() // 2 + RING_ROOM, room.height())
                inside.ensureVisible(middle.x(), middle.y(), across, down)
            inside = inside.parentWidget()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        moved = getattr(self._around, "ring_moved", None)
        if moved is not None and isValid(self._around):
            moved.disconnect(self._follow_part)
        self._watched.clear()
        self._around = None
        self.hide()

    def _fit(self) -> None:
        if not isValid(self):  # the window is being taken apart
            return
        if self._around is None or not isValid(self._around) or not self._around.isVisible():
            self.hide()
            return
        out = size("focus-gap") + size("focus-width")
        shown = self.inner_rect.adjusted(-out, -out, out, out) & self.clip_rect
        if shown.isEmpty():
            self.hide()
            return
        self.setGeometry(shown)
        self.raise_()
        self.show()
        self.update()
