"""What the progress page and the report draw, as plain figures."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from backchime.core.history import DayRecord
from backchime.core.practice import Run, WeekTotal, longest_run, present_run, recent_days


class PainPair(Struct, frozen=True):
    """The ratings before and after one session, both given."""

    day: date
    before: int
    after: int


class PoseWeek(Struct, frozen=True):
    """The holds of a pose in one week, by its Monday: those kept, and how many others were stopped early."""

    pose: str
    monday: date
    holds: int
    seconds: float
    longest_seconds: float
    stopped_early: int


class ProgressFigures(Struct, frozen=True):
    """Practised and excused days (as numbers) of all time; everything else of a span, in order.

    `day_seconds` is how long was practised on each day, by its number.
    """

    practised: frozenset[int] = frozenset()
    excused: frozenset[int] = frozenset()
    weeks: tuple[WeekTotal, ...] = ()
    days: tuple[DayRecord, ...] = ()
    day_seconds: Mapping[int, float] = field(default_factory=dict)
    pain: tuple[PainPair, ...] = ()
    pose_weeks: tuple[PoseWeek, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw: no day of all has a session, or a word about it."""
        return not (self.practised or self.excused or self.day_seconds)

    def recent_days(self, today: date) -> int:
        """On how many of the last 28 days there was practice."""
        return recent_days(self.practised, today.toordinal())

    def present_run(self, today: date) -> Run:
        """The run that today would go on with."""
        return present_run(self.practised, self.excused, today.toordinal())

    def longest_run(self) -> Run:
        """The longest run there ever was."""
        return longest_run(self.practised, self.excused)
