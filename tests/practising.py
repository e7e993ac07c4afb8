"""Histories for tests: by hand, and at random."""

from datetime import UTC, date, datetime, timedelta, timezone

from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    Ending,
    History,
    HoldRecord,
    Leaving,
    LightWeekRecord,
    SessionRecord,
    Settled,
    Tag,
)
from backchime.core.progression_facts import Move, Strand
from backchime.core.routine import Side
from hypothesis import strategies as st

SUMMER = timezone(timedelta(hours=2))
EVENING = datetime(2026, 6, 1, 19, 30, tzinfo=SUMMER)  # a Monday


def a_hold(
    pose: str = "childs-pose", seconds: float = 30.0, *, step: int = 1, leaving: Leaving = Leaving.KEPT
) -> HoldRecord:
    """A hold of half a minute, kept."""
    return HoldRecord(pose, Side.BOTH, step, 1, 30.0, seconds, EVENING, leaving)


def a_session(
    started: datetime = EVENING,
    *holds: HoldRecord,
    name: str = "",
    routine: str = "back-yoga-10",
    seconds: float = 600.0,
    ending: Ending = Ending.FINISHED,
    planned: int = 2,
    pain: tuple[int | None, int | None] = (None, None),
) -> SessionRecord:
    """A session with one hold, finished; without a name it is called by when it began."""
    return SessionRecord(
        id=name or started.isoformat(),
        routine=routine,
        routine_name="10-minute back yoga",
        started=started,
        changed=started,
        holds_planned=planned,
        ended=None if ending is Ending.OPEN else started + timedelta(seconds=seconds),
        ending=ending,
        practised_seconds=seconds,
        holds=holds or (a_hold(),),
        pain_before=pain[0],
        pain_after=pain[1],
    )


def on_days(*days: int, routine: str = "back-yoga-10") -> tuple[SessionRecord, ...]:
    """A session in the evening of each of these days of June 2026."""
    return tuple(a_session(EVENING + timedelta(days=day - 1), routine=routine) for day in days)


def a_day(day: date, *, rest: bool = False, flare_up: bool = False, away: bool = False) -> DayRecord:
    """A day with what is said of it."""
    return DayRecord(day, EVENING, rest=rest, flare_up=flare_up, away=away)


_zones = (UTC, SUMMER, timezone(timedelta(hours=-3, minutes=-30)))
_days = st.integers(-9_000, 9_000).map(lambda days: date(2026, 6, 1) + timedelta(days=days))
_moments = st.integers(0, 29_999_999).map(  # a number is drawn much faster than a moment with its zone
    lambda number: (EVENING + timedelta(minutes=number // 3 - 5_000_000)).astimezone(_zones[number % 3])
)
_ratings = st.sampled_from((None, *range(11)))
_texts = st.sampled_from(("", "Better", "Größer, „weiter“", "two\nlines", '"; DROP TABLE hold; --', "🧘"))
_ids = st.sampled_from(("a", "b", "c", "d"))
_seconds = st.integers(0, 8_000).map(lambda count: count / 8)
_tags = st.sampled_from(((), (Tag.HEAT,), (Tag.MASSAGE, Tag.HEAT, Tag.WALK)))

some_holds = st.builds(
    HoldRecord,
    pose=st.sampled_from(("plank", "childs-pose")),
    side=st.sampled_from(Side),
    step=st.integers(1, 20),
    repetition=st.integers(1, 6),
    planned_seconds=_seconds,
    done_seconds=_seconds,
    ended=_moments,
    leaving=st.sampled_from(Leaving),
)
some_sessions = st.builds(
    SessionRecord,
    id=_ids,
    routine=st.sampled_from(("core-30", "spasm-relief-3", "mine")),
    routine_name=_texts,
    started=_moments,
    changed=_moments,
    holds_planned=st.integers(0, 60),
    ended=st.none() | _moments,
    ending=st.sampled_from(Ending),
    practised_seconds=_seconds,
    hold_factor=st.sampled_from((0.5, 0.75, 1.0, 1.25)),
    holds=st.lists(some_holds, max_size=2).map(tuple),
    pain_before=_ratings,
    pain_when_eased=_ratings,
    pain_after=_ratings,
    effort=_ratings,
    settled=st.sampled_from((None, *Settled)),
    tags=_tags,
    note=_texts,
    signs=st.booleans(),
)
some_days = st.builds(
    DayRecord,
    day=_days,
    changed=_moments,
    rest=st.booleans(),
    flare_up=st.booleans(),
    away=st.booleans(),
    average_pain=_ratings,
    worst_pain=_ratings,
    tight_spells=st.integers(0, 20),
    longest_spell_minutes=st.sampled_from((None, 0, 45)),
    while_doing=_texts,
    tags=_tags,
    note=_texts,
)
_activities = st.builds(
    Activity, id=_ids, words=_texts, since=_days, changed=_moments, until=st.none() | _days
)
_activity_ratings = st.builds(
    ActivityRating, activity=_ids, day=_days, rating=st.integers(0, 10), changed=_moments
)
_decisions = st.builds(
    DecisionRecord,
    id=_ids,
    at=_moments,
    strand=st.sampled_from(Strand),
    move=st.sampled_from(Move),
    before=st.integers(1, 60),
    after=st.integers(1, 60),
)
_light_weeks = st.builds(LightWeekRecord, id=_ids, first=_days, taken=st.booleans(), changed=_moments)
histories = st.builds(
    History,
    sessions=st.lists(some_sessions, max_size=3, unique_by=lambda one: one.id).map(tuple),
    days=st.lists(some_days, max_size=2, unique_by=lambda one: one.day).map(tuple),
    activities=st.lists(_activities, max_size=2, unique_by=lambda one: one.id).map(tuple),
    activity_ratings=st.lists(
        _activity_ratings, max_size=2, unique_by=lambda one: (one.activity, one.day)
    ).map(tuple),
    decisions=st.lists(_decisions, max_size=2, unique_by=lambda one: one.id).map(tuple),
    light_weeks=st.lists(_light_weeks, max_size=2, unique_by=lambda one: one.id).map(tuple),
)
