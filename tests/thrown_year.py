"""One year of practice thrown by dice with a fixed seed, day by day, as a story tells."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    Ending,
    History,
    HoldRecord,
    Leaving,
    SessionRecord,
    Settled,
    Tag,
    in_order,
)
from backchime.core.routine import Routine
from backchime.core.settings import Settings
from backchime.core.timeline import Timeline, lay_out
from backchime.core.week_plan import EASE, GENTLE, STRETCHES, planned_routine
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library
from msgspec.structs import replace

DAYS = 365
ZONE = timezone(timedelta(hours=1))
WEEKS_TO_START = 2
DAYS_BETWEEN_STEPS = 9  # a suggestion is not always there, or taken, on the first day it may be
RATED_EVERY_DAYS = 14
LONGEST_CORE_SECONDS = 60
GENTLE_FACTORS = {1: 0.5, 2: 0.75}  # of the first sessions after a flare-up
ACTIVITIES = ("Sitting through a long meeting", "Tying my shoes", "Carrying the shopping home")
NOTES = (
    "Easier than last week.",
    "Stiff from a long drive.",
    "Left side tighter than the right.",
    "Slept badly, took it slowly.",
    "Nice and quiet this evening.",
)
DOINGS = ("lifting a box", "gardening", "getting out of the car", "a long day at the desk")


@dataclass(frozen=True, slots=True)
class Story:
    """What a year is like. Days are counted from its first, 0; spans are from a day up to another.

    Pain begins and ends about so high, `eases` is how much lower it is after a session, on average, and
    `practises` how many of ten planned days are kept.
    """

    pain: tuple[float, float]
    eases: float
    practises: int
    plan: str = "week"
    core_seconds: int = 30
    grows_to: int = LONGEST_CORE_SECONDS
    empty: tuple[tuple[int, int], ...] = ()
    away: tuple[tuple[int, int], ...] = ()
    flare_ups: tuple[tuple[int, int], ...] = ()
    rests_on: int | None = None  # a day of the week, Monday is 0


class Year:
    """One year being thrown, day by day."""

    def __init__(self, name: str, story: Story, until: date) -> None:
        """The year that ends with a day, which has its session too."""
        self._name = name
        self._story = story
        self._dice = random.Random(f"Backchime, {name}")
        self._first = until - timedelta(days=DAYS - 1)
        self._routines = load_library(SHIPPED_ROUTINES).library.routines
        self._core_seconds = self._story.core_seconds
        self._last_step = WEEKS_TO_START * 7
        self._last_session = 0
        self._since_flare_up: int | None = None  # sessions since the last one

    def history(self) -> History:
        """Everything that is kept of it."""
        sessions: list[SessionRecord] = []
        days: list[DayRecord] = []
        for number in range(DAYS):
            self._grow(number)
            sessions += self._sessions(number)
            days += self._day(number)
        activities = tuple(self._activities())
        ratings = tuple(self._ratings(activities))
        return in_order(History(tuple(sessions), tuple(days), activities, ratings))

    # -- how it goes --

    def _grow(self, number: int) -> None:
        if _within(number, self._story.flare_ups):
            self._since_flare_up, self._last_step = 0, number + WEEKS_TO_START * 7
        elif _within(number, self._story.empty + self._story.away):
            self._last_step = number
        elif number - self._last_step >= DAYS_BETWEEN_STEPS and self._core_seconds < self._story.grows_to:
            by = 5 if self._core_seconds >= 30 else 3 if self._core_seconds >= 20 else 2
            self._core_seconds = min(self._core_seconds + by, self._story.grows_to)
            self._last_step = number

    def _come_back(self, days_off: int) -> None:
        """Shorter holds after days off, as the rule of growing suggests."""
        if days_off >= 28:
            self._core_seconds = self._story.core_seconds
        elif days_off >= 7:
            self._core_seconds = max(10, self._core_seconds * (8 if days_off < 14 else 5) // 10)

    def _sessions(self, number: int) -> Iterator[SessionRecord]:
        routine, factor = self._routine_of(number)
        if routine is None:
            return
        self._come_back(number - self._last_session)
        settings = Settings(core_hold_seconds=self._core_seconds)
        self._last_session = number
        timeline = lay_out(routine, settings, day=self._date(number), hold_factor=factor)
        yield self._session(number, timeline, self._moment(number))
        if self._name == "every-day" and self._dice.random() < 0.15:
            desk = lay_out(self._routines["desk-break"], settings, day=self._date(number))
            yield self._session(number, desk, self._moment(number, hour=11))

    def _routine_of(self, number: int) -> tuple[Routine | None, float]:
        """What is practised on a day, and by what its holds are shorter; often nothing."""
        story, keeps = self._story, self._dice.random() * 10 < self._story.practises
        if _within(number, story.flare_ups):
            name = EASE if self._dice.random() < 0.5 else GENTLE
            return (self._routines[name] if self._dice.random() < 0.6 else None), 1.0
        planned = self._planned(number)
        last = number == DAYS - 1
        is_off = self._is_resting(number) or _within(number, story.empty + story.away)
        if (is_off or not keeps or not planned) and not last:
            return None, 1.0
        factor = 1.0
        if self._since_flare_up is not None:
            self._since_flare_up += 1
            factor = GENTLE_FACTORS.get(self._since_flare_up, 1.0)
        return self._routines[planned or STRETCHES], factor

    def _planned(self, number: int) -> str:
        day = self._date(number)
        if self._story.core_seconds < 30 and number < WEEKS_TO_START * 7:
            return planned_routine("starter", day)
        return planned_routine("every-day" if self._story.plan == "every-day" else "week", day)

    def _is_resting(self, number: int) -> bool:
        return self._date(number).weekday() == self._story.rests_on

    def _pain(self, number: int) -> float:
        """How high it is on a day, before anything is done; higher in a flare-up and just after it."""
        begin, end = self._story.pain
        usual = begin + (end - begin) * min(1.0, number / 240)
        after = [number - last for _, last in self._story.flare_ups if 0 <= number - last < 10]
        higher = 3.0 if _within(number, self._story.flare_ups) else 1.2 if after else 0.0
        return usual + higher

    # -- what is kept of it --

    def _session(self, number: int, timeline: Timeline, started: datetime) -> SessionRecord:
        dice = self._dice
        before = _rating(dice.gauss(self._pain(number), 0.9))
        after = _rating(before - dice.gauss(self._story.eases, 0.8))
        broken = dice.random() < 0.03
        holds = tuple(_holds(timeline, started, leave_last=broken))
        seconds = round(timeline.total_seconds * (0.6 if broken else 1.0), 3)
        rated, ended = dice.random() < 0.85, started + timedelta(seconds=seconds)
        return SessionRecord(
            id=f"{dice.getrandbits(128):032x}",
            routine=timeline.routine.id,
            routine_name=timeline.routine.name,
            started=started,
            changed=ended,
            holds_planned=len(timeline.holds),
            ended=ended,
            ending=Ending.STOPPED if broken else Ending.FINISHED,
            practised_seconds=seconds,
            hold_factor=timeline.hold_factor,
            holds=holds,
            pain_before=before if rated else None,
            pain_after=after if rated and dice.random() < 0.93 else None,
            effort=_rating(dice.gauss(4.8, 0.9)) if dice.random() < 0.8 else None,
            settled=self._settled() if dice.random() < 0.6 and number < DAYS - 1 else None,
            tags=self._tags(0.15),
            note=dice.choice(NOTES) if dice.random() < 0.08 else "",
        )

    def _day(self, number: int) -> Iterator[DayRecord]:
        """What is noted of a day: of most days nothing."""
        dice, day = self._dice, self._date(number)
        flare_up, away = _within(number, self._story.flare_ups), _within(number, self._story.away)
        rest = self._is_resting(number) and not (flare_up or away) and number < DAYS - 1
        spells = dice.choice((1, 1, 2)) if flare_up or dice.random() < 0.06 else 0
        answers = dice.random() < 0.7 and not _within(number, self._story.empty)
        average = _rating(dice.gauss(self._pain(number) - 0.3, 0.6))
        record = DayRecord(
            day=day,
            changed=datetime.combine(day, time(21, 15), ZONE),
            rest=rest,
            flare_up=flare_up,
            away=away,
            average_pain=average if answers else None,
            worst_pain=min(10, average + dice.randint(0, 2)) if answers else None,
            tight_spells=spells,
            longest_spell_minutes=dice.choice((5, 10, 20, 40)) if spells else None,
            while_doing=dice.choice(DOINGS) if spells else "",
            tags=self._tags(0.1),
        )
        if record != DayRecord(day, record.changed):
            yield record

    def _activities(self) -> Iterator[Activity]:
        for number, words in enumerate(ACTIVITIES, start=1):
            yield Activity(f"{self._name}-{number}", words, self._first, self._moment(0))

    def _ratings(self, activities: tuple[Activity, ...]) -> Iterator[ActivityRating]:
        """Each activity every two weeks: it goes the better the less it hurts."""
        for number in range(0, DAYS, RATED_EVERY_DAYS):
            if not _within(number, self._story.empty):
                for place, activity in enumerate(activities):
                    rating = _rating(10 - 1.3 * self._pain(number) + place + self._dice.gauss(0, 0.5))
                    yield ActivityRating(activity.id, self._date(number), rating, self._moment(number))

    def _settled(self) -> Settled:
        return Settled.NOT_YET if self._dice.random() < 0.04 else Settled.YES

    def _tags(self, often: float) -> tuple[Tag, ...]:
        return tuple(tag for tag in Tag if self._dice.random() < often)

    def _date(self, number: int) -> date:
        return self._first + timedelta(days=number)

    def _moment(self, number: int, hour: int = 18) -> datetime:
        begin = datetime.combine(self._date(number), time(hour, 0), ZONE)
        return begin + timedelta(minutes=self._dice.randrange(90))


def _holds(timeline: Timeline, started: datetime, *, leave_last: bool) -> Iterator[HoldRecord]:
    """The holds of a session, each kept; or only the first part of them, the last one left early."""
    phases = timeline.holds
    count = max(1, len(phases) * 6 // 10) if leave_last else len(phases)
    for number, phase in enumerate(phases[:count], start=1):
        hold = HoldRecord(
            pose=phase.pose,
            side=phase.side,
            step=phase.step,
            repetition=phase.repetition,
            planned_seconds=phase.seconds,
            done_seconds=phase.seconds,
            ended=started + timedelta(seconds=phase.end_seconds),
        )
        if leave_last and number == count:
            hold = replace(hold, done_seconds=phase.seconds / 2, leaving=Leaving.ENDED)
        yield hold


def _rating(value: float) -> int:
    return max(0, min(10, round(value)))


def _within(number: int, spans: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= number < last for first, last in spans)
