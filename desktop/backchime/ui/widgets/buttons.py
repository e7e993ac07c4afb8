"""Buttons and texts that wear the theme in use and change with it."""

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QToolButton

from backchime.ui.accessible import HEADING
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import measure, radius, size, space, tokens
from backchime.ui.widgets.button_look import ButtonKind, ButtonLook, look_of, paint_field
from backchime.ui.widgets.card import Line

TextRole = Literal[
    "display-xl", "display", "h1", "headline", "h2", "h3", "lead", "body", "label", "small", "stat"
]
Tone = Literal[
    "ink", "ink-2", "primary", "accent", "success", "warn", "danger", "rail-ink", "rail-active-ink"
]

HEADINGS: tuple[TextRole, ...] = ("display", "h1", "h2")
NARROW_SPACE = "\u202f"  # stands before a question mark in French
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

    def changeEvent(self, event: QEvent) -> None:
        """So does another font."""
        self._hint = None
        super().changeEvent(event)

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
            self.setFont(font)
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


class TextLabel(QLabel):
    """Words in one of the theme's text roles. `say` changes them; `words` are what is read."""

    def __init__(
        self,
        appearance: Appearance,
        words: str = "",
        *,
        role: TextRole = "body",
        tone: Tone = "ink",
        wrap: bool = False,
    ) -> None:
        """`wrap` lets the words run over several lines, at the role's line height."""
        super().__init__()
        self._appearance = appearance
        self._role = role
        self.words = words
        self._tone = tone
        self._worn: tuple[TextRole, float] | None = None
        self._heights: dict[int, int] = {}
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # in a button, too
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)  # a long word must not make the page wider than the window
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self._dress()
        appearance.changed.connect(self._dress)

    def say(self, words: str) -> None:
        """Shows other words."""
        self.words = words
        self.setAccessibleName(words)
        if self.wordWrap():
            line = round(tokens()["type"][self._role]["line"] * self._appearance.theme.text_scale)
            self.setText(f'<p style="margin:0; line-height:{line}px">{_unbroken(words)}</p>')
        else:
            self.setText(words)

    def heightForWidth(self, width: int) -> int:
        """The height that the words need; a label that is kept narrow needs more than its place would say.

        A layout asks many times for the same few widths, and each answer lays the words out anew.
        """
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def setText(self, text: str) -> None:
        """Other words need another height."""
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """So does another font."""
        self._heights.clear()
        super().changeEvent(event)

    def set_role(self, role: TextRole) -> None:
        """Sets the words in another text role."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        theme = self._appearance.theme
        if self._tone != "ink":  # which the window's palette has
            self.setPalette(ink_palette(theme.color(self._tone)))
        worn = (self._role, theme.text_scale)
        if worn != self._worn:  # most changes of the theme are changes of its colours alone
            self._worn = worn
            self.setFont(theme.font(self._role))
            self.setProperty("told_as", HEADING if self._role in HEADINGS else "")
            self.say(self.words)


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


def title_label(
    appearance: Appearance, words: str = "", *, role: TextRole = "h1", tone: Tone = "ink"
) -> TextLabel:
    """A page's title: it can be given the focus, shows none, and Tab goes on from it."""
    title = TextLabel(appearance, words, role=role, tone=tone, wrap=True)
    title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return title


def removing_button(appearance: Appearance, text: str) -> Button:
    """An action that takes something away; only its words show."""
    return Button(appearance, text, kind="removing", icon_name="trash")


def text_label(
    appearance: Appearance,
    words: str = "",
    *,
    role: TextRole = "body",
    tone: Tone = "ink",
    wrap: bool = False,
) -> TextLabel:
    """A text in a page."""
    return TextLabel(appearance, words, role=role, tone=tone, wrap=wrap)


def line() -> QFrame:
    """A hairline between two parts of a page."""
    return Line()


def ink_palette(color: QColor) -> QPalette:
    """Words in a colour, whatever they lie on."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    return palette


def _press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True


def _unbroken(words: str) -> str:
    """The words as rich text, which takes a narrow space for any other and would break the line there."""
    return escape(words).replace(NARROW_SPACE, "&nbsp;")
