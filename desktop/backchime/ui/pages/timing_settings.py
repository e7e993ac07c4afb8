"""How long to hold and how long to move: the first section of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backchime.core.routine import Pose
from backchime.core.settings import FirstSide, Settings
from backchime.ui import words
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import space
from backchime.ui.widgets.hold_choice import HoldChoice
from backchime.ui.widgets.pose_times import PoseTimes
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.setting_row import setting_row
from backchime.ui.widgets.stepper import Stepper
from backchime.ui.widgets.texts import line, text_label

LONGEST_GET_READY_SECONDS = 120
LONGEST_RE_ENTRY_SECONDS = 30
TIMES_TO_MOVE = (1.0, 1.5, 2.0)
FIRST_SIDES: tuple[FirstSide, ...] = ("left", "right", "alternate")


class TimingSettings(QWidget):
    """Emits `setting_changed` with the name of a setting and its new value."""

    setting_changed = Signal(str, object)

    def __init__(self, appearance: Appearance) -> None:
        """Shows defaults until settings come."""
        super().__init__()
        self._appearance = appearance
        self.stretch_hold = HoldChoice(appearance, self.tr("Hold time for stretches"))
        self.stretch_hold.time_chosen.connect(self._take_stretch_hold)
        self.core_hold = HoldChoice(appearance, self.tr("Hold time for core"))
        self.core_hold.time_chosen.connect(self._take_core_hold)
        self.get_ready = self._seconds(self.tr("Get ready"), most=LONGEST_GET_READY_SECONDS, step=5)
        self.get_ready.value_changed.connect(self._take_get_ready)
        self.re_entry = self._seconds(
            self.tr("Getting back into a hold"), most=LONGEST_RE_ENTRY_SECONDS, step=1
        )
        self.re_entry.value_changed.connect(self._take_re_entry)
        factors = [words.factor(factor) for factor in TIMES_TO_MOVE]
        self.time_to_move = Segmented(appearance, factors, name=self.tr("Time between poses"))
        self.time_to_move.chosen.connect(self._take_time_to_move)
        sides = (self.tr("Left"), self.tr("Right"), self.tr("Alternate by day"))
        self.first_side = Segmented(appearance, sides, name=self.tr("First side"))
        self.first_side.chosen.connect(self._take_first_side)
        self.pose_times = PoseTimes(appearance)
        self.pose_times.times_changed.connect(self._take_pose_times)
        self._lay_out()

    def show_settings(self, settings: Settings, poses: tuple[Pose, ...]) -> None:
        """Shows what applies now; whatever the person is at, stays."""
        self.stretch_hold.show_time(settings.stretch_hold_seconds)
        self.core_hold.show_time(settings.core_hold_seconds)
        self.get_ready.show_value(settings.get_ready_seconds)
        self.re_entry.show_value(settings.re_entry_seconds)
        self.time_to_move.show_choice(TIMES_TO_MOVE.index(settings.time_to_move))
        self.first_side.show_choice(FIRST_SIDES.index(settings.first_side))
        self.pose_times.show_times(settings, poses)

    def show_small(self, small: bool) -> None:
        """In a small window everything stands in one column."""
        self.pose_times.show_columns(1 if small else 2)
        self.stretch_hold.show_narrow(small)
        self.core_hold.show_narrow(small)

    def _seconds(self, name: str, *, most: int, step: int) -> Stepper:
        return Stepper(self._appearance, name, least=0, most=most, step=step, in_words=words.spoken_seconds)

    def _take_stretch_hold(self, seconds: int | None) -> None:
        self.setting_changed.emit("stretch_hold_seconds", seconds)

    def _take_core_hold(self, seconds: int | None) -> None:
        self.setting_changed.emit("core_hold_seconds", seconds)

    def _take_get_ready(self, seconds: int) -> None:
        self.setting_changed.emit("get_ready_seconds", seconds)

    def _take_re_entry(self, seconds: int) -> None:
        self.setting_changed.emit("re_entry_seconds", seconds)

    def _take_pose_times(self, times: dict[str, int]) -> None:
        self.setting_changed.emit("pose_hold_seconds", times)

    def _take_time_to_move(self, number: int) -> None:
        self.setting_changed.emit("time_to_move", TIMES_TO_MOVE[number])

    def _take_first_side(self, number: int) -> None:
        self.setting_changed.emit("first_side", FIRST_SIDES[number])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add_title(column, self.tr("Hold time"))
        self._add_hold(
            column,
            self.tr("Stretches"),
            hint=self.tr("For every stretch that has no time of its own."),
            choice=self.stretch_hold,
        )
        column.addSpacing(space(5))
        hint = self.tr("For every core pose that has no time of its own. Locked rests stay as they are.")
        self._add_hold(column, self.tr("Core"), hint=hint, choice=self.core_hold)
        column.addSpacing(space(6))
        self._add_title(column, self.tr("Time to move"))
        self._add_rows(column)
        column.addSpacing(space(6))
        self._add_title(column, self.tr("Poses with their own time"))
        press = self.tr("Press a time to change it. The arrow brings the usual time back.")
        column.addWidget(text_label(self._appearance, press, tone="ink-2", wrap=True))
        column.addWidget(self.pose_times)
        column.addStretch(1)

    def _add_title(self, column: QVBoxLayout, words_: str) -> None:
        column.addWidget(text_label(self._appearance, words_, role="h2", wrap=True))
        column.addSpacing(space(1))

    def _add_hold(self, column: QVBoxLayout, name: str, *, hint: str, choice: HoldChoice) -> None:
        column.addSpacing(space(2))
        column.addWidget(text_label(self._appearance, name, role="label"))
        column.addWidget(text_label(self._appearance, hint, tone="ink-2", wrap=True))
        column.addSpacing(space(3))
        column.addWidget(choice)

    def _add_rows(self, column: QVBoxLayout) -> None:
        rows = (
            (
                self.tr("Get ready"),
                self.tr("Before the first pose: long enough to lie down"),
                self.get_ready,
            ),
            (
                self.tr("Time between poses"),
                self.tr("Each pose has its planned time; this makes it longer"),
                self.time_to_move,
            ),
            (
                self.tr("Getting back into a hold"),
                self.tr("Counts down before a paused hold goes on"),
                self.re_entry,
            ),
            (self.tr("First side"), self.tr("The side that comes first in a pose"), self.first_side),
        )
        for place, (name, hint, control) in enumerate(rows):
            if place:
                column.addWidget(line())
            column.addWidget(setting_row(self._appearance, name, hint=hint, control=control))
