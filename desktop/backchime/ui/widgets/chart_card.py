"""A card with a chart: its title, a word beside it, and what belongs below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.texts import text_label


class ChartCard(Card):
    """`column` holds what is in it, below its title; `corner` is what stands at the title's right."""

    def __init__(self, appearance: Appearance, title: str, *, corner: QWidget | None = None) -> None:
        """Without a `corner` of its own it has a word there, empty until `say_note`."""
        super().__init__(appearance)
        self.title = text_label(appearance, title, role="h2", wrap=True)
        self.note = text_label(appearance, role="small", tone="ink-2", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.setSpacing(space(4))
        self.head.addWidget(self.title, 1)
        self.head.addWidget(corner or self.note, 0 if corner else 1)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(space(3))
        self.column.addLayout(self.head)
        self._appearance = appearance
        self._corner = corner
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """A button is higher than the title: all titles are to stand on one line all the same."""
        theme = self._appearance.theme
        title = QFontMetrics(theme.font("h2")).height()
        more = max(0, theme.scaled(size("button")) - title) // 2 if self._corner else 0
        self.column.setContentsMargins(space(5), space(5) - more, space(5), space(5))

    def say_note(self, words: str) -> None:
        """Says something beside the title."""
        self.note.say(words)
        self.note.setVisible(bool(words))
