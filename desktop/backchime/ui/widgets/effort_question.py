"""How hard a session was, from 0 to 10, for whoever wants to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.rating_row import RatingRow
from backchime.ui.widgets.texts import text_label


class EffortQuestion(QWidget):
    """Emits `said` with a number, or None for one that is taken back."""

    said = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        """Unanswered until a number is shown."""
        super().__init__()
        asked = self.tr("How hard was it?")
        words = {
            0: self.tr("Rest"),
            3: self.tr("Easy"),
            5: self.tr("About right"),
            7: self.tr("Hard"),
            10: self.tr("All I can"),
        }
        self.title = text_label(appearance, asked, role="label", wrap=True)
        self.row = RatingRow(appearance, name=self.tr("How hard it was"), words=words)
        self.row.said.connect(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(self.title)
        column.addWidget(self.row)

    def show_effort(self, effort: int | None) -> None:
        """Shows what has been said, in silence."""
        self.row.show_rating(effort)
