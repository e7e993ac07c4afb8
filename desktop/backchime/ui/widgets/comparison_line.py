"""How the pain after a session compares with before, in one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from backchime.core.pain import Change, change
from backchime.ui.pain_words import after_words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import radius, size, space
from backchime.ui.widgets.icon_mark import IconMark
from backchime.ui.widgets.texts import text_label
from backchime.ui.widgets.tinted import Tinted


class ComparisonLine(Tinted):
    """Hidden until there is something to compare; the arrow stands for lower alone."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "primary-soft", corner=radius("card"))
        self.words = text_label(appearance, wrap=True)
        self.arrow = IconMark(appearance, "trend-down-bold", role="primary", px=size("icon"))
        row = QHBoxLayout(self)
        row.setContentsMargins(space(5), space(4), space(5), space(4))
        row.setSpacing(space(4))
        row.addWidget(self.arrow, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def show_ratings(self, before: int | None, after: int | None) -> None:
        """Compares two ratings; hidden while one of them is missing."""
        if before is None or after is None:
            self.hide()
            return
        self.words.say(after_words(before, after))
        self.arrow.setVisible(change(before, after)[0] is Change.LOWER)
        self.show()
