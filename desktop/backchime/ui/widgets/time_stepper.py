"""A time of the day that one steps through or types."""

from PySide6.QtCore import QTime
from PySide6.QtGui import QValidator

from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.stepper import Stepper

LAST_MINUTE = 24 * 60 - 1
STEP_MINUTES = 15
SHOWN = "HH:mm"
TYPED = ("H:mm", "H.mm", "H:m", "H")


class TimeStepper(Stepper):
    """Its value is the minutes since midnight."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        """`name` says what happens at that time."""
        super().__init__(
            appearance, name, least=0, most=LAST_MINUTE, step=STEP_MINUTES, suffix="", in_words=time_of_day
        )

    @property
    def is_typing(self) -> bool:
        """Whether a time has been typed and not yet taken."""
        return self.hasFocus() and self.text() != self.textFromValue(self.value())

    def textFromValue(self, value: int) -> str:
        """Always in 24 hours, which leave no doubt."""
        return time_of_day(value)

    def valueFromText(self, text: str) -> int:
        """What has been typed; what is no time keeps the value."""
        typed = _typed(text)
        return self.value() if typed is None else typed

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits and one mark between them; while typing anything else may still become a time."""
        if not all(letter.isdigit() or letter in ":." for letter in text) or len(text) > len(SHOWN):
            return QValidator.State.Invalid, text, position
        known = _typed(text) is not None
        return (QValidator.State.Acceptable if known else QValidator.State.Intermediate), text, position

    def fixup(self, text: str) -> str:
        """The time as it was."""
        return self.textFromValue(self.value())


def time_of_day(minute: int) -> str:
    """A time of the day in 24 hours: `18:30`."""
    return _time(minute).toString(SHOWN)


def _time(minute: int) -> QTime:
    return QTime(minute // 60, minute % 60)


def _typed(text: str) -> int | None:
    times = (QTime.fromString(text.strip(), form) for form in TYPED)
    found = next((time for time in times if time.isValid()), None)
    return None if found is None else found.hour() * 60 + found.minute()
