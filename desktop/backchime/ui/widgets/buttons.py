"""Buttons that wear the theme in use and change with it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space
from backchime.ui.widgets.button_look import ButtonKind, ButtonLook, look_of, paint_field

ICON_GAP = space(3)
SIDE, LARGE_SIDE = measure("button", "side"), measure("button", "large-side")


class Button(QPushButton):
    """A button with words; its icon, if it has one, takes the colour of the words."""

    def __init__(
        self, appearance: Appearance, text: str, *, kind: ButtonKind, icon_name: str = "", large: bool = False
    ) -> None:
        """`icon_name` is a file of assets/icons without its ending; `large` is for a page's main action."""
        super().__init__(text)
        self._appearance = appearance
        self._icon_name = icon_name
        self.kind = kind
        self._large = large
        self._words = text
        self._alone = False
        self._flush = False
        self._hint: QSize | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()
        appearance.changed.connect(self._dress)

    def show_icon_alone(self, alone: bool) -> None:
        """Where there is little room, the words are told by the tooltip and to screen readers alone."""
        if alone is self._alone:
            return
        self._alone = alone
        self.setText("" if alone else self._words)
        self.setToolTip(self._words if alone else "")
        self.setAccessibleName(self._words)
        self.updateGeometry()

    def stand_flush(self) -> None:
        """Leaves no room beside its words, which end where the page's content does."""
        self._flush = True
        self._hint = None
        self.updateGeometry()

    @property
    def look(self) -> ButtonLook:
        """Its colours in the state it is in."""
        return look_of(self, self.kind)

    def setText(self, text: str) -> None:
        """Other words need another room."""
        self._hint = None
        super().setText(text)

    def sizeHint(self) -> QSize:
        """As high as every button, and as wide as its words need: a layout asks many times."""
        if self._hint is None:
            self._hint = self._room_needed()
        return self._hint

    def _room_needed(self) -> QSize:
        high = self._appearance.theme.scaled(size("button-large" if self._large else "button"))
        inside = self._inside_width() + 2 * size("control-line")
        if self._alone:
            return QSize(max(high, inside), high)
        if not self._flush:
            inside += 2 * (LARGE_SIDE if self._large else SIDE)
        return QSize(inside, max(high, self.fontMetrics().height() + 2 * size("control-line")))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not _press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then icon and words together in its middle."""
        theme, look, px = self._appearance.theme, self.look, self._icon_px
        painter = QPainter(self)
        corner = radius("panel" if self._large else "control")
        paint_field(painter, self, look, corner=corner, theme=theme)
        left = (self.width() - self._inside_width()) // 2
        ink = theme.color(look.ink)
        if px:
            drawn = icon_pixmap(self._icon_name, ink, px=px, ratio=self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - px) // 2, drawn)
            left += px + ICON_GAP
        painter.setPen(ink)
        words = QRect(left, 0, self.width() - left, self.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, flags, self.text())

    @property
    def _icon_px(self) -> int:
        if not self._icon_name:
            return 0
        return size("icon") if self._large or self._alone else size("icon-small")

    def _inside_width(self) -> int:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        gap = ICON_GAP if self._icon_name and self.text() else 0
        return self._icon_px + gap + words

    def _dress(self) -> None:
        self._hint = None
        font = self._appearance.theme.font("label-large" if self._large else "label")
        if font != self.font() or not self.minimumHeight():
            self.setFont(font)  # and nobody else does: what is kept of its size holds until then
            self.setMinimumHeight(self.sizeHint().height())  # whatever else has too little room
            self.updateGeometry()
        self.update()


class IconButton(QToolButton):
    """A button that is only an icon: its name is told by the tooltip and to screen readers."""

    def __init__(self, appearance: Appearance, name: str, *, icon_name: str, role: str = "ink") -> None:
        """`name` says in words what it does; `role` is the icon's colour."""
        super().__init__()
        self._appearance = appearance
        self._icon_name = icon_name
        self._role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(name)
        appearance.changed.connect(self.update)

    def rename(self, name: str) -> None:
        """Says what the button does now."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def show_icon(self, icon_name: str) -> None:
        """Shows another icon of assets/icons."""
        self._icon_name = icon_name
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for any finger."""
        return QSize(size("hit-min"), size("hit-min"))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not _press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a field under the pointer."""
        theme, px = self._appearance.theme, size("icon")
        painter = QPainter(self)
        paint_field(painter, self, look_of(self, "icon"), corner=radius("control"), theme=theme)
        color = theme.color(self._role if self.isEnabled() else "ink-3")
        drawn = icon_pixmap(self._icon_name, color, px=px, ratio=self.devicePixelRatioF())
        painter.drawPixmap((self.width() - px) // 2, (self.height() - px) // 2, drawn)


def primary_button(appearance: Appearance, text: str, *, icon_name: str = "", large: bool = False) -> Button:
    """The one main action of a page."""
    return Button(appearance, text, kind="primary", icon_name=icon_name, large=large)


def secondary_button(
    appearance: Appearance, text: str, *, icon_name: str = "", large: bool = False
) -> Button:
    """An action beside the main one."""
    return Button(appearance, text, kind="secondary", icon_name=icon_name, large=large)


def quiet_button(appearance: Appearance, text: str, *, icon_name: str = "", large: bool = False) -> Button:
    """An action that only its words show."""
    return Button(appearance, text, kind="quiet", icon_name=icon_name, large=large)


def plain_button(appearance: Appearance, text: str, *, icon_name: str = "") -> Button:
    """A quiet action in the ink of the text around it."""
    return Button(appearance, text, kind="plain", icon_name=icon_name)


def danger_button(appearance: Appearance, text: str, *, icon_name: str = "", large: bool = False) -> Button:
    """An action for when something is wrong."""
    return Button(appearance, text, kind="danger", icon_name=icon_name, large=large)


def removing_button(appearance: Appearance, text: str) -> Button:
    """An action that takes something away; only its words show."""
    return Button(appearance, text, kind="removing", icon_name="trash")


def _press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True
