"""The usual hold time of a group of poses: as planned, one of a few lengths, or any other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backchime.core.settings import LONGEST_HOLD_SECONDS, SHORTEST_HOLD_SECONDS
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.stepper import Stepper

LENGTHS = (15, 20, 30, 45, 60)
FIRST_OTHER_SECONDS = 30
STEP_FROM_SECONDS = 5
_PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AS_PLANNED = 0
OTHER = len(LENGTHS) + 1


class HoldChoice(QWidget):
    """Emits `time_chosen` with seconds, or with None where each pose keeps its planned time."""

    time_chosen = Signal(object)

    def __init__(self, appearance: Appearance, name: str) -> None:
        """As planned, until something else is shown."""
        super().__init__()
        lengths = [self.tr("{seconds} s").format(seconds=seconds) for seconds in LENGTHS]
        self.segments = Segmented(appearance, (self.tr("As planned"), *lengths, self.tr("Other")), name=name)
        self.stepper = Stepper(
            appearance,
            name,
            least=SHORTEST_HOLD_SECONDS,
            most=LONGEST_HOLD_SECONDS,
            step_from=STEP_FROM_SECONDS,
            in_words=words.spoken_seconds,
        )
        self.stepper.hide()
        self._seconds: int | None = None
        self._wants_other = False
        self.segments.chosen.connect(self._take_segment)
        self.stepper.value_changed.connect(self._take_seconds)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space(3))
        self._row.addWidget(self.segments, 0, _PLACE)
        self._row.addWidget(self.stepper, 0, _PLACE)
        self._row.addStretch(1)
        self.show_narrow(False)

    def show_time(self, seconds: int | None) -> None:
        """Takes a time from outside. Who is in the midst of choosing another length stays there."""
        self._seconds = seconds
        if seconds is None:
            self._wants_other = False
        elif seconds not in LENGTHS:
            self._wants_other = True
        self._show()

    def show_narrow(self, narrow: bool) -> None:
        """In a narrow window the stepper stands below the segments."""
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        # Beside the segments its room is kept free: they must not move under the pointer.
        policy = self.stepper.sizePolicy()
        policy.setRetainSizeWhenHidden(not narrow)
        self.stepper.setSizePolicy(policy)

    def _show(self) -> None:
        self.segments.show_choice(self._segment())
        if self._seconds is not None:
            self.stepper.show_value(self._seconds)
        self.stepper.setVisible(self._wants_other)

    def _segment(self) -> int:
        if self._wants_other:
            return OTHER
        return AS_PLANNED if self._seconds is None else LENGTHS.index(self._seconds) + 1

    def _take_segment(self, number: int) -> None:
        self._wants_other = number == OTHER
        if number == AS_PLANNED:
            self._take_seconds(None)
        elif number == OTHER:
            self._take_seconds(self._seconds or FIRST_OTHER_SECONDS)
        else:
            self._take_seconds(LENGTHS[number - 1])

    def _take_seconds(self, seconds: int | None) -> None:
        changed = seconds != self._seconds
        self._seconds = seconds
        self._show()
        if changed:
            self.time_chosen.emit(seconds)
