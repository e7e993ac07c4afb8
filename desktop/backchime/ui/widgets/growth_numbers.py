"""Every number of the rule by which holds grow, in groups, each with its limits and a stepper."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionNumbers, changed_numbers, limits
from backchime.ui.growth_words import (
    NumberGroup,
    NumberWords,
    in_full,
    limits_in_words,
    number_groups,
    suffix,
)
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.stepper import Stepper
from backchime.ui.widgets.texts import line, text_label


class GrowthNumbers(QWidget):
    """`changed` brings the numbers that are not as usual, by name, whenever one is changed.

    Its many rows are made when it is first shown.
    """

    changed = Signal(dict)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._numbers = USUAL_NUMBERS
        self._to_come: list[NumberGroup] | None = None
        self.steppers: dict[str, Stepper] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_numbers(self, numbers: ProgressionNumbers) -> None:
        """Shows what applies now."""
        self._numbers = numbers
        for name, stepper in self.steppers.items():
            stepper.show_value(getattr(numbers, name))

    def make_rows(self) -> None:
        """Begins to make the rows, once: a group at each turn, so that the window is never held up."""
        if self._to_come is None:
            self._to_come = list(number_groups())
            self._make_next()

    def finish_rows(self) -> None:
        """Makes all rows that are still to come at once, for whoever cannot wait."""
        self.make_rows()
        while self._to_come:
            self._make_group(self._to_come.pop(0))

    def _make_next(self) -> None:
        if not self._to_come:
            return
        self._make_group(self._to_come.pop(0))
        if self._to_come:
            QTimer.singleShot(0, self, self._make_next)

    def _make_group(self, group: NumberGroup) -> None:
        if self.steppers:
            self._column.addSpacing(space(6))
        self._column.addWidget(text_label(self._appearance, group.heading, role="h3", wrap=True))
        self._column.addSpacing(space(1))
        for place, number in enumerate(group.numbers):
            if place:
                self._column.addWidget(line())
            self.steppers[number.name] = stepper = self._stepper(number)
            least, most = limits()[number.name]
            hint = limits_in_words(least, most, getattr(USUAL_NUMBERS, number.name))
            row = setting_row(self._appearance, number.words, hint=hint, control=stepper)
            self._column.addWidget(row)

    def _stepper(self, number: NumberWords) -> Stepper:
        least, most = limits()[number.name]
        stepper = Stepper(
            self._appearance,
            number.words,
            least=least,
            most=most,
            step=1,
            suffix=suffix(number.unit),
            in_words=partial(in_full, unit=number.unit),
        )
        stepper.show_value(getattr(self._numbers, number.name))
        stepper.value_changed.connect(partial(self._take, number.name))
        return stepper

    def _take(self, name: str, value: int) -> None:
        chosen = changed_numbers(self._numbers)
        chosen.pop(name, None)
        if value != getattr(USUAL_NUMBERS, name):
            chosen[name] = value
        self.changed.emit(chosen)
