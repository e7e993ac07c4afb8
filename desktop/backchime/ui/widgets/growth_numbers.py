"""Every number of the rule by which holds grow, in groups, each with its limits and a stepper."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionNumbers, changed_numbers, limits
from backchime.ui.growth_words import NumberWords, in_full, limits_in_words, number_groups, suffix
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.buttons import line, text_label
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.stepper import Stepper


class GrowthNumbers(QWidget):
    """`changed` brings the numbers that are not as usual, by name, whenever one is changed.

    Its many rows are made when it is first shown.
    """

    changed = Signal(dict)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._numbers = USUAL_NUMBERS
        self.steppers: Mapping[str, Stepper] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_numbers(self, numbers: ProgressionNumbers) -> None:
        """Shows what applies now."""
        self._numbers = numbers
        for name, stepper in self.steppers.items():
            stepper.show_value(getattr(numbers, name))

    def make_rows(self) -> None:
        """Makes the rows, once."""
        if self.steppers:
            return
        steppers: dict[str, Stepper] = {}
        for group in number_groups():
            if steppers:
                self._column.addSpacing(space(6))
            self._column.addWidget(text_label(self._appearance, group.heading, role="h3", wrap=True))
            for place, number in enumerate(group.numbers):
                if place:
                    self._column.addWidget(line())
                steppers[number.name] = stepper = self._stepper(number)
                least, most = limits(number.name)
                hint = limits_in_words(least, most, getattr(USUAL_NUMBERS, number.name))
                row = setting_row(self._appearance, number.words, hint=hint, control=stepper)
                self._column.addWidget(row)
        self.steppers = steppers

    def _stepper(self, number: NumberWords) -> Stepper:
        least, most = limits(number.name)
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
