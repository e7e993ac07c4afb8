"""The signs that must not be passed over in a tight spell, in one line, and the way to all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.card import Card
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.texts import text_label


class SignsNote(Card):
    """Stands before a routine for when the back tightens up. Emits `help_requested`."""

    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        asked = self.tr("Leg weakness, numb saddle area, bladder or bowel change? Get help now.")
        link = HelpLink(appearance)
        link.help_requested.connect(self.help_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(2))
        column.addWidget(text_label(appearance, asked, role="label", wrap=True))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
