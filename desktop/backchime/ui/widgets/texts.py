"""Words in the theme's text roles, and what parts them; they change with it."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel

from backchime.ui.accessible import HEADING
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import tokens
from backchime.ui.widgets.card import Line

TextRole = Literal[
    "display-xl", "display", "h1", "headline", "h2", "h3", "lead", "body", "label", "small", "stat"
]
Tone = Literal[
    "ink", "ink-2", "primary", "accent", "success", "warn", "danger", "rail-ink", "rail-active-ink"
]

HEADINGS: tuple[TextRole, ...] = ("display", "h1", "h2")
# What means something in rich text; and the narrow space before a question mark in French, which it
# takes for any other and would break the line at.
_PLAIN = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u202f": "&nbsp;"})


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
            self.setText(f'<p style="margin:0; line-height:{line}px">{rich(words)}</p>')
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
            self.setFont(theme.font(self._role))  # and nobody else does: `say` forgets what it was high
            self.setProperty("told_as", HEADING if self._role in HEADINGS else "")
            self.say(self.words)


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


def title_label(
    appearance: Appearance, words: str = "", *, role: TextRole = "h1", tone: Tone = "ink"
) -> TextLabel:
    """A page's title: it can be given the focus, shows none, and Tab goes on from it."""
    title = TextLabel(appearance, words, role=role, tone=tone, wrap=True)
    title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return title


def line() -> QFrame:
    """A hairline between two parts of a page."""
    return Line()


def ink_palette(color: QColor) -> QPalette:
    """Words in a colour, whatever they lie on."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    return palette


def rich(words: str) -> str:
    """Words as rich text that says just them."""
    return words.translate(_PLAIN)
