"""The licence of one part, in full."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import IconButton
from backchime.ui.widgets.scroll_page import ARROW_INSET, ScrollPage

LABEL_CHARACTERS = 3_000  # a label paints all of itself, and what is out of sight paints nothing


class LicencePage(ScrollPage):
    """Emits `back_requested`. Keys scroll it, as its title has the focus."""

    back_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Has no text until one is shown."""
        super().__init__(appearance, outdent=ARROW_INSET)
        self.back_button = IconButton(appearance, self.tr("Back"), icon_name="arrow-left")
        self.back_button.clicked.connect(self.back_requested)
        self.header.setSpacing(space(3))
        self.header.insertWidget(0, self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setMaximumWidth(size("measure-max") + size("hit-min") + space(3))
        self._beside = QHBoxLayout()
        self._texts = QVBoxLayout()
        self._texts.setSpacing(space(5))
        self._beside.addLayout(self._texts)
        self.body.addLayout(self._beside)
        self.body.addStretch(1)
        self.labels: list[LicenceText] = []
        self.room_changed.connect(self._follow_room)
        self._follow_room()

    def show_licence(self, name: str, subtitle: str, texts: Sequence[str]) -> None:
        """Shows the texts, one below the other."""
        self.say_title(name)
        self.say_subtitle(subtitle)
        for label in self.labels:
            self._texts.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = [LicenceText(self.appearance, piece) for text in texts for piece in _pieces(text)]
        for label in self.labels:
            self._texts.addWidget(label)
        self.show_top()

    def _follow_room(self) -> None:
        """The text stands below the title, or takes all the width there is."""
        left = self.outdent if self.is_small else self.back_button.sizeHint().width() + space(3)
        self._beside.setContentsMargins(left, 0, 0, 0)


class LicenceText(QLabel):
    """Some of the text, broken where the window ends."""

    def __init__(self, appearance: Appearance, text: str) -> None:
        super().__init__(text)
        self._appearance = appearance
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._appearance.theme.font("body"))


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of whole paragraphs."""
    piece = ""
    for paragraph in text.split("\n\n"):
        if piece and len(piece) + len(paragraph) > LABEL_CHARACTERS:
            yield piece
            piece = ""
        piece = f"{piece}\n\n{paragraph}" if piece else paragraph
    if piece:
        yield piece
