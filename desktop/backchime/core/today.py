"""Everything there is to say and to ask on a day, in one frozen value: what home and the other pages show."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct, field
from msgspec.structs import replace

from backchime.core.facts import Marks, facts_from, unfinished
from backchime.core.history import Activity, ActivityRating, DayRecord, History, SessionRecord
from backchime.core.light_week import LightWeekOffer, in_light_week, light_week_offer
from backchime.core.plan import PlanOffer, TodaySuggestion, look_back, plan_offer, todays_suggestion
from backchime.core.practice import longest_run, present_run
from backchime.core.practice_week import Practice, week_of
from backchime.core.progression import Suggestion, suggestions
from backchime.core.progression_choices import choices_from, day_from
from backchime.core.progression_facts import Facts
from backchime.core.routine import Library
from backchime.core.sentence import Sentence
from backchime.core.settings import Settings


class Past(Struct, frozen=True):
    """What is read of the history for a day: all of the last months, and of the time before a little.

    `earlier_days` are days of sessions before that: not all, but those that tell every longer gap.
    `practised` and `excused` days (as numbers) and `last_done`, the last day of each routine by its id, are
    those of all time; `week_seconds` is the practice of the present week.
    """

    history: History = field(default_factory=History)
    earlier_days: tuple[date, ...] = ()
    practised: frozenset[int] = frozenset()
    excused: frozenset[int] = frozenset()
    week_seconds: float = 0.0
    last_done: Mapping[str, date] = field(default_factory=dict)

    def without_session(self, name: str) -> "Past":
        """The same without one session, by its id: the one that is under way."""
        sessions = tuple(one for one in self.history.sessions if one.id != name)
        return replace(self, history=replace(self.history, sessions=sessions))


class Today(Struct, frozen=True):
    """One day. What there is nothing to say about is None, or empty.

    `suggestion` is what to practise, `growth` has one suggestion for each strand that is practised, `asked`
    those of them that wait for an answer. `unfinished` can be gone on with. `last` is the latest session of
    all, `to_settle` the latest of an earlier day that was not asked about yet. `is_light` tells a light week.
    `day` is what is noted of today; `activities` and their `ratings` are those of all time.
    """

    today: date
    suggestion: TodaySuggestion
    practice: Practice
    facts: Facts
    growth: tuple[Suggestion, ...] = ()
    light_week: LightWeekOffer | None = None
    plan: PlanOffer | None = None
    look_back: Sentence | None = None
    unfinished: SessionRecord | None = None
    last: SessionRecord | None = None
    to_settle: SessionRecord | None = None
    marks: Marks = field(default_factory=Marks)
    is_light: bool = False
    day: DayRecord | None = None
    activities: tuple[Activity, ...] = ()
    ratings: tuple[ActivityRating, ...] = ()

    @property
    def asked(self) -> tuple[Suggestion, ...]:
        """The suggestions that wait for an answer."""
        return tuple(one for one in self.growth if one.asks)


def today_from(past: Past, *, library: Library, settings: Settings, now: datetime) -> Today:
    """What there is at a moment, for one person."""
    today, choices, history = now.date(), choices_from(settings), past.history
    open_one = unfinished(history.sessions, now)
    if open_one and open_one.routine not in library.routines:
        open_one = None
    facts = facts_from(history, library=library, settings=settings, now=now, earlier_days=past.earlier_days)
    if open_one is None:
        facts = facts.without_unfinished
    ended = [one for one in history.sessions if one is not open_one and one.started <= now]
    last = max(ended, key=lambda one: one.started, default=None)
    return Today(
        today=today,
        suggestion=todays_suggestion(facts, choices, today),
        practice=practice_from(past, today),
        facts=facts,
        growth=suggestions(facts, choices, today),
        light_week=light_week_offer(facts, choices.numbers, today),
        plan=plan_offer(facts, choices, today),
        look_back=look_back(facts, today),
        unfinished=open_one,
        last=last,
        to_settle=_to_settle(last, today),
        marks=Marks(
            day_from(settings.flare_up_since), day_from(settings.away_since), today in facts.rest_days
        ),
        is_light=in_light_week(facts, today),
        day=next((one for one in history.days if one.day == today), None),
        activities=history.activities,
        ratings=history.activity_ratings,
    )


def practice_from(past: Past, today: date) -> Practice:
    """How a person has practised so far, from what is added up already."""
    number = today.toordinal()
    return Practice(
        today=today,
        run=present_run(past.practised, past.excused, number),
        longest=longest_run(past.practised, past.excused),
        week=week_of(today, practised=past.practised, excused=past.excused, said=past.history.days),
        week_seconds=past.week_seconds,
        last_done=past.last_done,
        is_new=not (past.practised or past.excused),
    )


def _to_settle(last: SessionRecord | None, today: date) -> SessionRecord | None:
    """The latest session of all, from the next day on until it was asked about, where it was a real one."""
    if last is None or last.day >= today or last.settled is not None or not last.holds:
        return None
    return last
