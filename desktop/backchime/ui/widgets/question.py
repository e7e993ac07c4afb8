"""A question laid over the whole window: nothing else can be done until it is answered."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.ui.accessible import COVER
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import size, space
from backchime.ui.widgets.button_look import ButtonKind
from backchime.ui.widgets.buttons import Button
from backchime.ui.widgets.dialog_card import DialogCard
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.texts import text_label

CARD_WIDTH = size("dialog-width")


class Answer(Struct, frozen=True):
    """What the person may say, and what is done then; nothing where `act` is None."""

    words: str
    act: Callable[[], None] | None = None
    kind: ButtonKind = "secondary"


class Question(QWidget):
    """The first answer has the focus and loses nothing; Escape gives the one that does nothing."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        """Hidden until `ask`."""
        super().__init__(window)
        self._appearance = appearance
        self._window = window
        self.setProperty("told_as", COVER)
        self._before: QWidget | None = None
        self._answers: tuple[Answer, ...] = ()
        self.buttons: list[Button] = []
        self._card = DialogCard(self, appearance)
        self.title = text_label(appearance, role="h1", wrap=True)
        self.sentence = text_label(appearance, role="lead", tone="ink-2", wrap=True)
        self._column = QVBoxLayout(self._card)
        margin = space(6)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(space(3))
        self._column.addWidget(self.title)
        self._column.addWidget(self.sentence)
        self._column.addSpacing(space(3))
        appearance.changed.connect(self.update)
        window.installEventFilter(self)
        self.hide()

    def ask(self, title: str, sentence: str, answers: Sequence[Answer]) -> None:
        """Appears; a question that still stood there is gone."""
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self.title.say(title)
        self.sentence.say(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers = tuple(answers)
        self.buttons = []
        for answer in answers:
            kind: ButtonKind = "primary" if answer is answers[0] else answer.kind
            button = Button(self._appearance, answer.words, kind=kind, large=True)
            button.clicked.connect(self._take)
            self._column.addWidget(button)
            self.buttons.append(button)
        self.show()
        self.raise_()
        self._fit()
        focus_by_key(self.buttons[0])

    def event(self, event: QEvent) -> bool:
        """No key of the window is heard meanwhile."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the answer that does nothing; arrows go from one to the next."""
        match event.key():
            case Qt.Key.Key_Escape:
                self._answer(next(at for at, answer in enumerate(self._answers) if answer.act is None))
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self._go(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self._go(-1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round among the answers and never to the page beneath."""
        self._go(1 if forward else -1)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the window whatever its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page beneath steps back."""
        QPainter(self).fillRect(self.rect(), self._appearance.theme.color("scrim"))

    def _take(self) -> None:
        at = next((at for at, button in enumerate(self.buttons) if button is self.sender()), None)
        if at is not None:
            self._answer(at)

    def _answer(self, at: int) -> None:
        act, before = self._answers[at].act, self._before
        self.hide()
        self._before = None
        if before is not None and before.isVisible():
            focus_by_key(before)
        if act is not None:
            act()

    def _go(self, by: int) -> None:
        at = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), 0)
        focus_by_key(self.buttons[(at + by) % len(self.buttons)])

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(CARD_WIDTH, self.width() - 2 * space(5))
        layout_height = self._column.totalHeightForWidth(width)
        height = layout_height if layout_height > 0 else self._card.sizeHint().height()
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
