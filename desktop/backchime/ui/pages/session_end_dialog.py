"""The question before a session is ended, laid over the page so that it works in full screen too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.accessible import COVER, GROUND
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.buttons import Button, danger_button, primary_button, secondary_button
from backchime.ui.widgets.dialog_card import DialogCard
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.texts import text_label

CARD_WIDTH = size("dialog-width")
PADDING = size("dialog-padding")
CARD_MARGIN = space(5)


class SessionEndDialog(QWidget):
    """Asks once; the safe answer has the focus, and Esc gives it. Easing off is at hand here too."""

    keep_going_chosen = Signal()
    rate_chosen = Signal()
    end_chosen = Signal()
    hurts_chosen = Signal()

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        """Hidden until `ask`."""
        super().__init__(parent)
        self._appearance = appearance
        self._card = DialogCard(self, appearance)
        title = text_label(appearance, self.tr("End this session?"), role="h1", wrap=True)
        self._sentence = text_label(appearance, role="lead", tone="ink-2", wrap=True)
        self.keep_going = primary_button(appearance, self.tr("Keep going"), large=True)
        self.rate = secondary_button(appearance, self.tr("End and rate my pain"), large=True)
        self.end = secondary_button(appearance, self.tr("End session"), large=True)
        self.hurts = danger_button(
            appearance, self.tr("It hurts, stop here"), icon_name="hand-palm", large=True
        )
        self.keep_going.clicked.connect(self.keep_going_chosen)
        self.rate.clicked.connect(self.rate_chosen)
        self.end.clicked.connect(self.end_chosen)
        self.hurts.clicked.connect(self.hurts_chosen)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(space(3))
        column.addWidget(title)
        column.addWidget(self._sentence)
        column.addSpacing(space(3))
        for answer in self._answers:
            column.addWidget(answer)
        self.setAccessibleName(title.words)
        self.setProperty("told_as", COVER)
        parent.setProperty("told_as", GROUND)
        appearance.changed.connect(self.update)
        self.hide()

    def ask(self, sentence: str, *, asks_pain: bool = False) -> None:
        """Appears with what has been done so far; `asks_pain` offers to rate the pain on the way out."""
        self._sentence.say(sentence)
        self.setAccessibleDescription(sentence)
        self.rate.setVisible(asks_pain)
        self.end.setText(self.tr("End without rating") if asks_pain else self.tr("End session"))
        self.fit()
        self.show()
        self.raise_()
        focus_by_key(self.keep_going)

    @property
    def _answers(self) -> tuple[Button, ...]:
        return self.keep_going, self.rate, self.end, self.hurts

    def fit(self) -> None:
        """Covers the page, with the card in its middle."""
        page = self.parentWidget()
        if page is None:
            return
        self.setGeometry(page.rect())
        width = min(CARD_WIDTH, page.width() - 2 * CARD_MARGIN)
        height = self._card.heightForWidth(width)
        if height < 0:
            height = self._card.sizeHint().height()
        self._card.setGeometry((page.width() - width) // 2, (page.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps going."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep_going_chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the answers and never to the page beneath."""
        shown = [answer for answer in self._answers if not answer.isHidden()]
        at = next((number for number, answer in enumerate(shown) if answer.hasFocus()), 0)
        focus_by_key(shown[(at + (1 if forward else -1)) % len(shown)])
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page beneath steps back."""
        QPainter(self).fillRect(self.rect(), self._appearance.theme.color("scrim"))
