"""What is said of a person's practice so far: the run of days, this week, which routine was done when."""

from collections.abc import Iterable, Mapping, Set
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from backchime.core.history import DayRecord
from backchime.core.practice import Run, monday_of

DAYS_IN_A_WEEK = 7
NO_RUN = Run()


class DayKind(StrEnum):
    """What became of a day. `GENTLE` had gentle positions alone; none of them but `EMPTY` can break a run."""

    PRACTISED = "practised"
    REST = "rest"
    FLARE_UP = "flare-up"
    AWAY = "away"
    GENTLE = "gentle"
    EMPTY = "empty"
    TO_COME = "to-come"


class WeekDay(Struct, frozen=True):
    """One day of a week."""

    day: date
    kind: DayKind = DayKind.TO_COME
    is_today: bool = False


class Practice(Struct, frozen=True):
    """How a person has practised so far. Without any history it `is_new`, and there is nothing to say of it.

    `week` has seven days from Monday, `week_seconds` their practice. `last_done` has the last day of each
    routine, by its id.
    """

    today: date
    run: Run = NO_RUN
    longest: Run = NO_RUN
    week: tuple[WeekDay, ...] = ()
    week_seconds: float = 0.0
    last_done: Mapping[str, date] = field(default_factory=dict)
    is_new: bool = False

    @property
    def practised_today(self) -> bool:
        """Whether today is a day practised."""
        return self._kind_of_today is DayKind.PRACTISED

    @property
    def excused_today(self) -> bool:
        """Whether nothing is asked of today."""
        return self._kind_of_today in (DayKind.REST, DayKind.FLARE_UP, DayKind.AWAY, DayKind.GENTLE)

    @property
    def _kind_of_today(self) -> DayKind | None:
        return next((one.kind for one in self.week if one.is_today), None)


def week_of(
    today: date, *, practised: Set[int], excused: Set[int], said: Iterable[DayRecord]
) -> tuple[WeekDay, ...]:
    """The seven days of the week of `today`, from Monday; days are numbers as in `practice`."""
    kinds = {record.day.toordinal(): kind for record in said if (kind := _said_of(record)) is not None}

    def kind_of(day: int) -> DayKind:
        if day in practised:
            return DayKind.PRACTISED
        if day in kinds:
            return kinds[day]
        if day in excused:
            return DayKind.GENTLE
        return DayKind.EMPTY if day < today.toordinal() else DayKind.TO_COME

    monday = monday_of(today).toordinal()
    return tuple(
        WeekDay(date.fromordinal(day), kind_of(day), day == today.toordinal())
        for day in range(monday, monday + DAYS_IN_A_WEEK)
    )


def _said_of(record: DayRecord) -> DayKind | None:
    """What a person said of a day; a flare-up is told before a rest."""
    if record.flare_up:
        return DayKind.FLARE_UP
    if record.away:
        return DayKind.AWAY
    return DayKind.REST if record.rest else None
