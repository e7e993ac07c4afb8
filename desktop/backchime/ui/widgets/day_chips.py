"""The days of the week side by side, each on or off."""

from PySide6.QtCore import QLocale, Signal

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.chip_row import ChipRow

DAYS = range(1, 8)  # Monday is 1


class DayChips(ChipRow[int]):
    """Emits `days_changed` with the days that are on, 1 for Monday to 7."""

    days_changed = Signal(tuple)

    def __init__(self, appearance: Appearance, *, name: str) -> None:
        """All off until days are shown. The week begins where the person's language begins it."""
        locale = QLocale()
        first = locale.firstDayOfWeek().value
        order = sorted(DAYS, key=lambda day: (day - first) % 7)
        short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
        super().__init__(
            appearance,
            {day: locale.standaloneDayName(day, short) for day in order},
            name=name,
            names={day: locale.standaloneDayName(day, long) for day in order},
        )
        self.changed.connect(self._tell_days)

    @property
    def days(self) -> tuple[int, ...]:
        """The days that are on, from Monday."""
        return tuple(sorted(self.on))

    def show_days(self, days: tuple[int, ...]) -> None:
        """Shows days, in silence."""
        self.show_on(days)

    def _tell_days(self) -> None:
        self.days_changed.emit(self.days)
