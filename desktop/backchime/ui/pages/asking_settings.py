"""What a person is asked about their back, each off in one press: a part of the settings."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.settings import Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle


class AskingSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Nothing is on until settings come."""
        super().__init__()
        self.check_in = Toggle(
            appearance,
            self.tr("Ask about pain"),
            hint=self.tr("A number from 0 to 10, before and after a session. You can always skip it."),
        )
        self.effort = Toggle(
            appearance,
            self.tr("Ask how hard it was"),
            hint=self.tr("After a session, beside the pain. If you are not asked about pain, with the note."),
        )
        self.settled = Toggle(
            appearance,
            self.tr("Ask whether your back has settled"),
            hint=self.tr("Once on home, on a day after a session that you rated."),
        )
        self.activities = Toggle(
            appearance,
            self.tr("Ask about things that are hard because of your back"),
            hint=self.tr("Once every two weeks on home, if you have named some in your notes."),
        )
        self._toggles = {
            "check_in": self.check_in,
            "ask_effort": self.effort,
            "ask_settled": self.settled,
            "ask_activities": self.activities,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(appearance, self.tr("What you are asked"), role="h2", wrap=True))
        column.addSpacing(space(1))
        asked = self.tr("No answer is ever needed. Longer holds are only suggested to whoever gives some.")
        column.addWidget(text_label(appearance, asked, tone="ink-2", wrap=True))
        column.addSpacing(space(2))
        for name, toggle in self._toggles.items():
            if toggle is not self.check_in:
                column.addWidget(line())
            column.addWidget(toggle)
            toggle.switched.connect(partial(self.setting_changed.emit, name))

    def show_settings(self, settings: Settings) -> None:
        """Shows what is asked now."""
        for name, toggle in self._toggles.items():
            toggle.show_on(getattr(settings, name))
