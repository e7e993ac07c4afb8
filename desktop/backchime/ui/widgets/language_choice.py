"""The choice of the language: a button with a menu, in which every language has its own name."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup

from backchime.core.settings import Language as LanguageCode
from backchime.ui.language import LANGUAGE_NAMES
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.menu_button import MenuButton


class LanguageChoice(MenuButton):
    """Emits `chosen` with a language's code, or `system`."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, name: str) -> None:
        """Same as the system, until another choice is shown."""
        super().__init__(appearance, name)
        group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        for code, words in {"system": self.tr("Same as system"), **LANGUAGE_NAMES}.items():
            action = self._actions[code] = self.add_choice(words)
            action.setCheckable(True)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(self._tell)
        self.show_choice("system")

    def sizeHint(self) -> QSize:
        """As wide as its longest choice."""
        widest = max(self.fontMetrics().horizontalAdvance(one.text()) for one in self._actions.values())
        around = self.width() - self.words_rect.width()
        hint = super().sizeHint()
        return hint.expandedTo(QSize(widest + 1 + around, hint.height()))  # a part of a px counts as one

    def action(self, code: LanguageCode) -> QAction:
        """The entry of a language."""
        return self._actions[code]

    def show_choice(self, code: LanguageCode) -> None:
        """Marks a choice in silence."""
        action = self._actions[code]
        action.setChecked(True)
        self.say(action.text())

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(action.data())
