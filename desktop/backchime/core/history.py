"""What is kept of a person's practice, as frozen values: sessions with their holds, days, three activities,
and what the person has decided about growing holds and light weeks.

Every record has an id that stays the same wherever it is copied, and `changed`, the moment it was changed
last: so two histories can be laid together without doubling anything.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from backchime.core.progression_facts import Move, Strand
from backchime.core.routine import Side

MOST_ACTIVITIES = 3
MOST_RATING = 10
UNCOUNTED_ROUTINES = frozenset(
    {"spasm-relief-3"}
)  # for a bad moment: neither counted nor held against anybody

Rating = Annotated[int, Meta(ge=0, le=MOST_RATING)]
Moment = Annotated[datetime, Meta(tz=True)]
Seconds = Annotated[float, Meta(ge=0, le=1_000_000)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Words = Annotated[str, Meta(max_length=10_000)]
Id = Annotated[str, Meta(min_length=1, max_length=200)]


class Ending(StrEnum):
    """How a session ended. `OPEN` has not: it is under way, or the app was ended in the middle of it."""

    OPEN = "open"
    FINISHED = "finished"
    STOPPED = "stopped"
    EASED_OFF = "eased_off"
    BROKEN_OFF = "broken_off"


class Leaving(StrEnum):
    """How a hold was left: kept to its end, skipped, because something hurt, or with the session."""

    KEPT = "kept"
    SKIPPED = "skipped"
    HURT = "hurt"
    ENDED = "ended"


class Settled(StrEnum):
    """The answer, the day after, whether soreness is back to its usual level."""

    YES = "yes"
    NOT_YET = "not_yet"


class Tag(StrEnum):
    """What else a person has done for their back."""

    MASSAGE = "massage"
    HEAT = "heat"
    WALK = "walk"


class HoldRecord(Struct, frozen=True):
    """One hold as it was: `step` and `repetition` (from 1) are its place in the routine.

    `planned_seconds` is its length when it began, `done_seconds` the time in it, lengthened or shortened.
    """

    pose: Id
    side: Side
    step: Count
    repetition: Count
    planned_seconds: Seconds
    done_seconds: Seconds
    ended: Moment
    leaving: Leaving = Leaving.KEPT

    @property
    def stopped_early(self) -> bool:
        """Whether it was left before its end."""
        return self.leaving is not Leaving.KEPT

    @property
    def place(self) -> tuple[int, Side, int]:
        """Where in the routine it belongs: a hold done twice has the same place twice."""
        return self.step, self.side, self.repetition


class SessionRecord(Struct, frozen=True):
    """One session. `ended` is None while it is open; `practised_seconds` leaves out its pauses.

    `routine_name` is kept as it was, for the day on which the routine is gone. `hold_factor` made its holds
    shorter or longer than usual. What a person was not asked, or did not say, is None. `signs` is that they
    named leg signs, numbness, bladder or bowel changes while easing off.
    """

    id: Id
    routine: Id
    routine_name: Words
    started: Moment
    changed: Moment
    holds_planned: Count
    ended: Moment | None = None
    ending: Ending = Ending.OPEN
    practised_seconds: Seconds = 0.0
    hold_factor: Annotated[float, Meta(gt=0, le=100)] = 1.0
    holds: tuple[HoldRecord, ...] = ()
    pain_before: Rating | None = None
    pain_when_eased: Rating | None = None
    pain_after: Rating | None = None
    effort: Rating | None = None
    settled: Settled | None = None
    tags: tuple[Tag, ...] = ()
    note: Words = ""
    signs: bool = False

    @property
    def day(self) -> date:
        """The day it belongs to: the one on which it began, by the clock where it began."""
        return self.started.date()

    @property
    def kept(self) -> tuple[HoldRecord, ...]:
        """The holds kept to their end."""
        return tuple(hold for hold in self.holds if not hold.stopped_early)

    @property
    def holds_done(self) -> int:
        """How many of the routine's holds were kept; one done twice is one."""
        return len({hold.place for hold in self.kept})

    @property
    def counts(self) -> bool:
        """Whether it makes its day a day practised."""
        return bool(self.kept) and self.routine not in UNCOUNTED_ROUTINES


class DayRecord(Struct, frozen=True):
    """What a person notes of a day, apart from its sessions; the day itself is its id.

    `rest`, `flare_up` and `away` (ill, or travelling) are said by the person, never computed. Tight spells
    are counted, the longest has its minutes, and `while_doing` says in the person's words what went before.
    """

    day: date
    changed: Moment
    rest: bool = False
    flare_up: bool = False
    away: bool = False
    average_pain: Rating | None = None
    worst_pain: Rating | None = None
    tight_spells: Count = 0
    longest_spell_minutes: Count | None = None
    while_doing: Words = ""
    tags: tuple[Tag, ...] = ()
    note: Words = ""

    @property
    def is_excused(self) -> bool:
        """Whether nothing is held against anybody on this day."""
        return self.rest or self.flare_up or self.away


class Activity(Struct, frozen=True):
    """Something that is hard because of the back, in the person's words; `until` is the day it was let go."""

    id: Id
    words: Words
    since: date
    changed: Moment
    until: date | None = None


class ActivityRating(Struct, frozen=True):
    """How well an activity goes on a day: 0 not at all, 10 as before. Activity and day are its id."""

    activity: Id
    day: date
    rating: Rating
    changed: Moment


class DecisionRecord(Struct, frozen=True):
    """What the person answered to a suggestion about a strand, or changed unasked. It is never changed later.

    Sizes are seconds, or the level of the big three; where all was kept as it was, `after` is `before`.
    """

    id: Id
    at: Moment
    strand: Strand
    move: Move
    before: Count
    after: Count

    @property
    def changed(self) -> datetime:
        """The moment of the decision."""
        return self.at


class LightWeekRecord(Struct, frozen=True):
    """A light week that was offered: its first day, and whether it is taken."""

    id: Id
    first: date
    taken: bool
    changed: Moment


class History(Struct, frozen=True):
    """Everything that is kept, each kind in the order of its time."""

    sessions: tuple[SessionRecord, ...] = ()
    days: tuple[DayRecord, ...] = ()
    activities: tuple[Activity, ...] = ()
    activity_ratings: tuple[ActivityRating, ...] = ()
    decisions: tuple[DecisionRecord, ...] = ()
    light_weeks: tuple[LightWeekRecord, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept at all."""
        return self == History()


Record = SessionRecord | DayRecord | Activity | ActivityRating | DecisionRecord | LightWeekRecord


def name_of(record: Record) -> tuple[str, ...]:
    """What a record is known by among all records of all kinds."""
    kind = type(record).__name__
    match record:
        case DayRecord(day=day):
            return kind, day.isoformat()
        case ActivityRating(activity=activity, day=day):
            return kind, activity, day.isoformat()
        case (
            SessionRecord() | Activity() | DecisionRecord() | LightWeekRecord()
        ):  # pragma: no branch  # there is no other
            return kind, record.id


def in_order(history: History) -> History:
    """The same records, each kind by its time and then its id."""
    return History(
        tuple(sorted(history.sessions, key=lambda session: (session.started, session.id))),
        tuple(sorted(history.days, key=lambda day: day.day)),
        tuple(sorted(history.activities, key=lambda activity: (activity.since, activity.id))),
        tuple(sorted(history.activity_ratings, key=lambda rated: (rated.day, rated.activity))),
        tuple(sorted(history.decisions, key=lambda decision: (decision.at, decision.id))),
        tuple(sorted(history.light_weeks, key=lambda week: (week.first, week.id))),
    )


def present(activities: Iterable[Activity], day: date) -> tuple[Activity, ...]:
    """The activities that are asked about on a day, at most three."""
    found = [one for one in activities if one.since <= day and (one.until is None or day < one.until)]
    return tuple(sorted(found, key=lambda one: (one.since, one.id))[:MOST_ACTIVITIES])
