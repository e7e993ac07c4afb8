"""Tight spells of a day: how many, how long the longest was, and what one was doing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.history import DayRecord
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.note_field import NoteField
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.stepper import Stepper
from backchime.ui.widgets.texts import text_label

MOST_SPELLS_COUNT = 99
MOST_MINUTES = 999
SECONDS = 60


class SpellsPart(QWidget):
    """Emits `noted` with a field of the day's record and what is said. With no spell there is one row."""

    noted = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """None until a day is shown."""
        super().__init__()
        self.count = Stepper(
            appearance, self.tr("Tight spells"), least=0, most=MOST_SPELLS_COUNT, step=1, suffix=""
        )
        self.longest = Stepper(
            appearance,
            self.tr("The longest"),
            least=0,
            most=MOST_MINUTES,
            step=1,
            suffix=self.tr(" min"),
            in_words=_spoken,
        )
        doing = self.tr("What were you doing?")
        self.doing = NoteField(appearance, name=doing, hint=self.tr("Such as lifting a box"))
        self.more = QWidget()
        inside = QVBoxLayout(self.more)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space(2))
        inside.addWidget(setting_row(appearance, self.tr("The longest"), control=self.longest))
        inside.addWidget(text_label(appearance, doing, role="label", wrap=True))
        inside.addWidget(self.doing)
        hint = self.tr("Times when your back tightened up")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(setting_row(appearance, self.tr("How many"), hint=hint, control=self.count))
        column.addWidget(self.more)
        self.count.value_changed.connect(self._take_count)
        self.longest.value_changed.connect(self._take_longest)
        self.doing.said.connect(partial(self.noted.emit, "while_doing"))
        self.more.hide()

    def show_day(self, record: DayRecord) -> None:
        """Shows what is noted of a day."""
        self.count.show_value(record.tight_spells)
        self.longest.show_value(record.longest_spell_minutes or 0)
        self.doing.show_text(record.while_doing)
        self.more.setVisible(record.tight_spells > 0)

    def _take_count(self, count: int) -> None:
        self.more.setVisible(count > 0)
        self.noted.emit("tight_spells", count)

    def _take_longest(self, minutes: int) -> None:
        self.noted.emit("longest_spell_minutes", minutes or None)


def _spoken(minutes: int) -> str:
    return words.spoken_minutes(minutes * SECONDS) if minutes else "0"
