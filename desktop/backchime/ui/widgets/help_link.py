"""The one way to the signs that need help: the same button wherever pain is mentioned."""

from PySide6.QtCore import QCoreApplication, Signal

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.buttons import Button


class HelpLink(Button):
    """Emits `help_requested`: who shows it passes that on, and the person comes back to the same place."""

    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(
            appearance,
            QCoreApplication.translate("HelpLink", "When to get help"),
            kind="help",
            icon_name="first-aid",
        )
        self.clicked.connect(self.help_requested)
