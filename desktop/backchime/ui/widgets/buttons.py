"""Buttons and texts that wear the theme in use and change with it."""

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QToolButton

from backchime.ui.accessible import HEADING
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.icons import icon_pixmap
from backchime.ui.theme.theme import size, space, tokens

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "removing", "help"]
TextRole = Literal[
    "display-xl", "display", "h1", "headline", "h2", "h3", "lead", "body", "label", "small", "stat"
]
Tone = Literal["ink", "ink-2", "primary", "accent", "success", "warn", "danger"]

HEADINGS: tuple[TextRole, ...] = ("display", "h1", "h2")
NARROW_SPACE = "\u202f"  # stands before a question mark in French
_INK = {
    "primary": "on-primary",
    "secondary": "ink",
    "quiet": "primary",
    "danger": "danger",
    "removing": "danger",
    "help": "danger",
}


class Button(QPushButton):
    """A button with words; its icon, if it has one, takes the colour of the words."""

    def __init__(
        self, appearance: Appearance, text: str, *, kind: ButtonKind, icon_name: str = "", large: bool = False
    ) -> None:
        """`icon_name` is a file of assets/icons without its ending; `large` is for a page's main action."""
        super().__init__(text)
        self._appearance = appearance
        self._icon_name = icon_name
        self._ink = _INK[kind]
        self._large = large
        self._words = text
        self._alone = False
        self.setProperty("kind", kind)
        self.setProperty("large", large)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        self.setProperty("alone", alone)
        self.style().polish(self)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not _press_on_enter(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """On a screen of another density the icon is drawn anew."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def _dress(self) -> None:
        theme = self._appearance.theme
        self.setFont(theme.font("label-large" if self._large else "label"))
        if self._icon_name:
            px = size("icon") if self._large or self._alone else size("icon-small")
            gap = 0 if self._alone else space(2)
            made = QIcon()
            for mode, role in ((QIcon.Mode.Normal, self._ink), (QIcon.Mode.Disabled, "ink-3")):
                drawn = icon_pixmap(self._icon_name, theme.color(role), px=px, ratio=self.devicePixelRatioF())
                made.addPixmap(_with_gap(drawn, gap), mode)
            self.setIcon(made)
            self.setIconSize(QSize(px + gap, px))


class IconButton(QToolButton):
    """A button that is only an icon: its name is told by the tooltip and to screen readers."""

    def __init__(self, appearance: Appearance, name: str, *, icon_name: str, role: str = "ink") -> None:
        """`name` says in words what it does; `role` is the icon's colour."""
        super().__init__()
        self._appearance = appearance
        self._icon_name = icon_name
        self._role = role
        self.setProperty("kind", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(name)
        self._dress()
        appearance.changed.connect(self._dress)

    def rename(self, name: str) -> None:
        """Says what the button does now."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def show_icon(self, icon_name: str) -> None:
        """Shows another icon of assets/icons."""
        self._icon_name = icon_name
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not _press_on_enter(self, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """On a screen of another density the icon is drawn anew."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def _dress(self) -> None:
        theme, px = self._appearance.theme, size("icon")
        made = QIcon()
        for mode, role in ((QIcon.Mode.Normal, self._role), (QIcon.Mode.Disabled, "ink-3")):
            ratio = self.devicePixelRatioF()
            made.addPixmap(icon_pixmap(self._icon_name, theme.color(role), px=px, ratio=ratio), mode)
        self.setIcon(made)
        self.setIconSize(QSize(px, px))


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
        self.setProperty("tone", tone)
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
        """The height that the words need; a label that is kept narrow needs more than its place would say."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def set_role(self, role: TextRole) -> None:
        """Sets the words in another text role."""
        self._role = role
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._appearance.theme.font(self._role))
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


def danger_button(appearance: Appearance, text: str, *, icon_name: str = "", large: bool = False) -> Button:
    """An action for when something is wrong."""
    return Button(appearance, text, kind="danger", icon_name=icon_name, large=large)


def title_label(appearance: Appearance, words: str = "", *, role: TextRole = "h1") -> TextLabel:
    """A page's title: it can be given the focus, shows none, and Tab goes on from it."""
    title = TextLabel(appearance, words, role=role, wrap=True)
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
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(size("hairline"))
    return made


def _press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    """The icon with room after it: Qt itself sets only 4 px between an icon and its words."""
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


def _unbroken(words: str) -> str:
    """The words as rich text, which takes a narrow space for any other and would break the line there."""
    return escape(words).replace(NARROW_SPACE, "&nbsp;")
