"""Which plan one follows, and how holds may grow: a section of the settings."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.progression_choices import choices_from
from backchime.core.progression_numbers import USUAL_NUMBERS
from backchime.core.settings import Settings
from backchime.core.week_plan import PlanName
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import secondary_button
from backchime.ui.widgets.choice_cards import Choice, ChoiceCards
from backchime.ui.widgets.growth_numbers import GrowthNumbers
from backchime.ui.widgets.help_link import HelpLink
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.texts import line, text_label
from backchime.ui.widgets.toggle import Toggle

PLANS: tuple[PlanName, ...] = ("week", "starter", "every-day")
CAREFUL: tuple[bool | None, ...] = (None, True, False)


class PlanSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value.

    `usual_requested` asks for the usual numbers, `help_requested` for the signs that need help.
    """

    setting_changed = Signal(str, object)
    usual_requested = Signal()
    help_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.plan = ChoiceCards(appearance, self._plans(), name=self.tr("Your plan"))
        self.kinds = {
            "suggest_core": Toggle(appearance, self.tr("Core holds"), hint=self.tr("Planks and side planks")),
            "suggest_big_three": Toggle(
                appearance, self.tr("The big three"), hint=self.tr("By levels, with holds of 10 seconds")
            ),
            "suggest_stretch": Toggle(
                appearance, self.tr("Stretches"), hint=self.tr("30 seconds are enough for most people")
            ),
        }
        self.ways = {
            "easier_core": Toggle(
                appearance, self.tr("Easier planks"), hint=self.tr("On the knees, or at a wall or counter")
            ),
            "easier_big_three": Toggle(appearance, self.tr("The big three, easier")),
            "easier_stretch": Toggle(appearance, self.tr("Easier stretches")),
            "second_round": Toggle(
                appearance,
                self.tr("A second round"),
                hint=self.tr("Each core hold twice, with a rest between"),
            ),
        }
        modes = (self.tr("In the first weeks"), self.tr("Always"), self.tr("Never"))
        self.careful = Segmented(appearance, modes, name=self.tr("Careful mode"))
        self.usual = Toggle(appearance, self.tr("My usual level is higher"), hint=self._usual_hint())
        self.help = HelpLink(appearance)
        self.numbers = GrowthNumbers(appearance)
        self.back = secondary_button(
            appearance, self.tr("Back to the usual numbers"), icon_name="arrow-counter-clockwise"
        )
        self._connect()
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Shows what applies now."""
        choices = choices_from(settings)
        self.plan.show_choice(PLANS.index(choices.plan))
        for name, toggle in (self.kinds | self.ways).items():
            toggle.show_on(getattr(settings, name))
        self.careful.show_choice(CAREFUL.index(choices.careful))
        self.usual.show_on(choices.usual_is_higher)
        self.numbers.show_numbers(choices.numbers)
        self.back.setEnabled(choices.numbers != USUAL_NUMBERS)

    def showEvent(self, event: QShowEvent) -> None:
        """The rows of the numbers are made when they are first looked at."""
        self.numbers.make_rows()
        super().showEvent(event)

    def _connect(self) -> None:
        self.plan.chosen.connect(self._take_plan)
        for name, toggle in (self.kinds | self.ways).items():
            toggle.switched.connect(partial(self.setting_changed.emit, name))
        self.careful.chosen.connect(self._take_careful)
        self.usual.switched.connect(partial(self.setting_changed.emit, "usual_is_higher"))
        self.help.help_requested.connect(self.help_requested)
        self.numbers.changed.connect(partial(self.setting_changed.emit, "progression_numbers"))
        self.back.clicked.connect(self.usual_requested)

    def _plans(self) -> Sequence[Choice]:
        return (
            Choice(self.tr("Week"), self.tr("Core three times a week, stretches on the other days")),
            Choice(self.tr("Starter"), self.tr("Short and gentle, with two rest days, for the first weeks")),
            Choice(self.tr("Every day"), self.tr("Stretches and core, every day")),
        )

    def _usual_hint(self) -> str:
        return self.tr(
            "For when your back is at 4 or 5 on most days. After two weeks your own usual number counts as"
            " green, and then no rise does. What is red stays red."
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_heading(column, self.tr("Your plan"), self.tr("Home suggests what it has for the day."))
        column.addWidget(self.plan)
        column.addSpacing(space(6))
        self._add_heading(
            column,
            self.tr("How holds grow"),
            self.tr(
                "Backchime may suggest a longer or a shorter hold and says why. It never changes one by"
                " itself: you decide each time. For these it may ask:"
            ),
        )
        self._add_toggles(column, self.kinds.values())
        self._add_heading(
            column,
            self.tr("How you practise them"),
            self.tr("A step down turns the easier version on. Later the full one is suggested again."),
        )
        self._add_toggles(column, self.ways.values())
        self._add_heading(
            column,
            self.tr("Careful mode"),
            self.tr("Amber counts as red, and so does any rise of pain in a session."),
        )
        column.addWidget(self.careful)
        column.addSpacing(space(3))
        column.addWidget(self.usual)
        column.addSpacing(space(2))
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(6))
        self._add_heading(
            column,
            self.tr("Every number"),
            self.tr("This is the whole rule. You can make it more careful than it is."),
        )
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(space(5))
        column.addWidget(self.numbers)
        column.addStretch(1)

    def _add_heading(self, column: QVBoxLayout, heading: str, sentence: str) -> None:
        column.addWidget(text_label(self._appearance, heading, role="h2", wrap=True))
        column.addSpacing(space(1))
        column.addWidget(text_label(self._appearance, sentence, tone="ink-2", wrap=True))
        column.addSpacing(space(3))

    def _add_toggles(self, column: QVBoxLayout, toggles: Iterable[Toggle]) -> None:
        for place, toggle in enumerate(toggles):
            if place:
                column.addWidget(line())
            column.addWidget(toggle)
        column.addSpacing(space(6))

    def _take_plan(self, number: int) -> None:
        self.setting_changed.emit("plan", PLANS[number])

    def _take_careful(self, number: int) -> None:
        self.setting_changed.emit("careful", CAREFUL[number])
