"""A question whose answer takes something away for good: a word is to be typed first."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.question import Answer, Question
from backchime.ui.widgets.text_field import TextField
from backchime.ui.widgets.texts import text_label


class TypedQuestion(Question):
    """The safe answer has the focus; the other one can be given once the word stands in the field."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        """Hidden until it is asked."""
        super().__init__(window, appearance)
        self._word = ""
        self.prompt = text_label(appearance, role="label", wrap=True)
        self.field = TextField(appearance, "")
        self._column.insertWidget(2, self.prompt)
        self._column.insertWidget(3, self.field)
        self.field.line.textChanged.connect(self._follow_word)
        self.field.line.returnPressed.connect(self._give_if_typed)

    def ask_for_word(
        self,
        title: str,
        sentence: str,
        *,
        word: str,
        prompt: str,
        keep: str,
        away: str,
        act: Callable[[], None],
    ) -> None:
        """Appears; `act` is done when `word` was typed and `away` is pressed, in capitals or not."""
        self._word = word
        self.prompt.say(prompt)
        self.field.line.setAccessibleName(prompt)
        self.field.show_text("")
        self.ask(title, sentence, (Answer(keep), Answer(away, act, "danger")))
        self._follow_word()

    def _follow_word(self) -> None:
        if len(self.buttons) > 1:
            self.buttons[1].setEnabled(self._is_typed)

    @property
    def _is_typed(self) -> bool:
        return self.field.line.text().strip().casefold() == self._word.casefold()

    def _give_if_typed(self) -> None:
        if self._is_typed:
            self._answer(1)

    def _go(self, by: int) -> None:
        """Round among the answers that can be given, and the field."""
        stops: list[QWidget] = [self.field.line, *(button for button in self.buttons if button.isEnabled())]
        at = next((at for at, stop in enumerate(stops) if stop.hasFocus()), 0)
        focus_by_key(stops[(at + by) % len(stops)])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round and never to the page beneath."""
        self._go(1 if forward else -1)
        return True
