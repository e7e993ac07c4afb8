"""What a physiotherapist finds on one page: figures of a span of days, without any judgement of them.

The measures are those of our own notes on reports: a dated number from 0 to 10, as memory of pain is poor;
what is done, how long, and how the back took it; what one can do; and the person's own words.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from statistics import median

from msgspec import Struct, field

from backchime.core.history import (
    MOST_ACTIVITIES,
    Activity,
    ActivityRating,
    DayRecord,
    History,
    Leaving,
    SessionRecord,
    Settled,
    Tag,
)

WEEKS_COMPARED = 2  # at each end of the span
SPELL_WEEKS = 4  # likewise
MOST_SITUATIONS = 3
MOST_SKIPPED = 3


class DayPain(Struct, frozen=True):
    """The number of one day; `noted` as its average, else as rated before its first session."""

    day: date
    rating: int
    noted: bool


class Spread(Struct, frozen=True):
    """The middle of some ratings, the least and the highest of them, and how many days there are."""

    middle: float
    least: int
    most: int
    days: int


class Spells(Struct, frozen=True):
    """Tight spells: on how many of the days noted, and what went before most often.

    `a_week` is days a week with any; `then` and `now` are the same of the first and the last four weeks,
    where these lie apart. A day of which nothing is noted counts as one without.
    """

    days_noted: int = 0
    days_with_any: int = 0
    a_week: float = 0.0
    then: float | None = None
    now: float | None = None
    longest_minutes: int | None = None
    situations: tuple[tuple[str, int], ...] = ()


class PoseLine(Struct, frozen=True):
    """How long a pose was held in its first session of the span, in its last one, and at best, in seconds."""

    pose: str
    start_seconds: float
    now_seconds: float
    best_seconds: float
    holds: int
    stopped_early: int


class Response(Struct, frozen=True):
    """How the back took it: the highest number while something hurt or after, and the next day's answers."""

    highest: int | None = None
    settled: int = 0
    answers: int = 0
    ended_early: int = 0
    skipped: tuple[tuple[str, int], ...] = ()


class ActivityLine(Struct, frozen=True):
    """One of the three activities: rated first and last in the span, 0 not at all, 10 as before."""

    words: str
    then: ActivityRating
    now: ActivityRating


class Report(Struct, frozen=True):
    """All figures of the days from `since` to `until`, both included."""

    since: date
    until: date
    pain: tuple[DayPain, ...] = ()
    session_days: frozenset[date] = frozenset()
    flare_days: frozenset[date] = frozenset()
    first_weeks: Spread | None = None
    last_weeks: Spread | None = None
    sessions: int = 0
    finished: int = 0
    minutes: float = 0.0
    poses: tuple[PoseLine, ...] = ()
    spells: Spells = field(default_factory=Spells)
    response: Response = field(default_factory=Response)
    activities: tuple[ActivityLine, ...] = ()
    also: tuple[tuple[Tag, int], ...] = ()

    @property
    def days(self) -> int:
        """How many days the span has."""
        return (self.until - self.since).days + 1

    @property
    def sessions_a_week(self) -> float:
        """On average."""
        return self.sessions * 7 / self.days

    @property
    def is_empty(self) -> bool:
        """Whether nothing was kept of these days."""
        return not (self.sessions or self.pain or self.flare_days or self.spells.days_noted or self.also)


def report_of(
    history: History, *, since: date, until: date, resting: Collection[str] = frozenset()
) -> Report:
    """The figures of a span; what lies outside of it is passed over. `resting` are poses that come last."""
    sessions = [one for one in history.sessions if since <= one.day <= until]
    sessions.sort(key=lambda one: one.started)
    days = [one for one in history.days if since <= one.day <= until]
    pain = _daily_pain(sessions, days)
    return Report(
        since=since,
        until=until,
        pain=pain,
        session_days=frozenset(one.day for one in sessions if one.kept),
        flare_days=frozenset(one.day for one in days if one.flare_up),
        first_weeks=_spread(one for one in pain if one.day < since + timedelta(weeks=WEEKS_COMPARED)),
        last_weeks=_spread(one for one in pain if one.day > until - timedelta(weeks=WEEKS_COMPARED)),
        sessions=sum(bool(one.kept) for one in sessions),
        finished=sum(one.holds_planned <= one.holds_done for one in sessions if one.kept),
        minutes=sum(one.practised_seconds for one in sessions) / 60,
        poses=_poses(sessions, resting),
        spells=_spells(days, since, until),
        response=_response(sessions),
        activities=_activities(history, since=since, until=until),
        also=_also(sessions, days),
    )


def first_day(history: History) -> date | None:
    """The first day that anything is kept of."""
    days = [one.day for one in history.sessions] + [one.day for one in history.days]
    return min(days, default=None)


def _daily_pain(sessions: Iterable[SessionRecord], days: Iterable[DayRecord]) -> tuple[DayPain, ...]:
    found: dict[date, DayPain] = {}
    for session in sessions:
        if session.pain_before is not None:
            found.setdefault(session.day, DayPain(session.day, session.pain_before, noted=False))
    for record in days:
        if record.average_pain is not None:
            found[record.day] = DayPain(record.day, record.average_pain, noted=True)
    return tuple(found[day] for day in sorted(found))


def _spread(pain: Iterable[DayPain]) -> Spread | None:
    ratings = [one.rating for one in pain]
    return Spread(median(ratings), min(ratings), max(ratings), len(ratings)) if ratings else None


def _poses(sessions: Iterable[SessionRecord], resting: Collection[str]) -> tuple[PoseLine, ...]:
    """The poses held longest in all come first, those that are rests last."""
    held: dict[str, list[float]] = {}  # the longest hold of each session
    total: Counter[str] = Counter()
    holds: Counter[str] = Counter()
    early: Counter[str] = Counter()
    for session in sessions:
        longest: dict[str, float] = {}
        for hold in session.holds:
            if hold.leaving is Leaving.KEPT:
                longest[hold.pose] = max(longest.get(hold.pose, 0.0), hold.done_seconds)
                total[hold.pose] += round(hold.done_seconds)
                holds[hold.pose] += 1
            elif hold.leaving is not Leaving.SKIPPED:
                early[hold.pose] += 1
        for pose, seconds in longest.items():
            held.setdefault(pose, []).append(seconds)
    lines = (
        PoseLine(pose, seconds[0], seconds[-1], max(seconds), holds[pose], early[pose])
        for pose, seconds in held.items()
    )
    return tuple(sorted(lines, key=lambda line: (line.pose in resting, -total[line.pose], line.pose)))


def _spells(days: Iterable[DayRecord], since: date, until: date) -> Spells:
    days = list(days)
    words: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for record in days:
        said = " ".join(record.while_doing.split())
        if record.tight_spells and said:
            words[shown.setdefault(said.casefold(), said)] += 1
    tight = [one.day for one in days if one.tight_spells]
    month = timedelta(weeks=SPELL_WEEKS)
    lie_apart = until - since >= 2 * month - timedelta(days=1)
    return Spells(
        days_noted=len(days),
        days_with_any=len(tight),
        a_week=len(tight) * 7 / ((until - since).days + 1),
        then=sum(day < since + month for day in tight) / SPELL_WEEKS if lie_apart else None,
        now=sum(day > until - month for day in tight) / SPELL_WEEKS if lie_apart else None,
        longest_minutes=max((one.longest_spell_minutes or 0 for one in days), default=0) or None,
        situations=_most(words, MOST_SITUATIONS),
    )


def _response(sessions: Iterable[SessionRecord]) -> Response:
    sessions = list(sessions)
    ratings = [
        rating for one in sessions for rating in (one.pain_when_eased, one.pain_after) if rating is not None
    ]
    answers = [one.settled for one in sessions if one.settled is not None]
    skipped = Counter(hold.pose for one in sessions for hold in one.holds if hold.leaving is Leaving.SKIPPED)
    hurt = sum(any(hold.leaving is Leaving.HURT for hold in one.holds) for one in sessions)
    return Response(
        highest=max(ratings, default=None),
        settled=sum(answer is Settled.YES for answer in answers),
        answers=len(answers),
        ended_early=hurt,
        skipped=_most(skipped, MOST_SKIPPED),
    )


def _activities(history: History, *, since: date, until: date) -> tuple[ActivityLine, ...]:
    """Those that are still asked about at the end, and were rated in the span."""
    rated: dict[str, list[ActivityRating]] = {}
    for rating in sorted(history.activity_ratings, key=lambda one: one.day):
        if since <= rating.day <= until:
            rated.setdefault(rating.activity, []).append(rating)
    asked: list[Activity] = [
        one for one in history.activities if one.id in rated and (one.until is None or one.until > until)
    ]
    lines = (ActivityLine(one.words, rated[one.id][0], rated[one.id][-1]) for one in asked)
    return tuple(lines)[:MOST_ACTIVITIES]


def _also(sessions: Iterable[SessionRecord], days: Iterable[DayRecord]) -> tuple[tuple[Tag, int], ...]:
    """On how many days each was done."""
    done: dict[Tag, set[date]] = {}
    tagged = [(one.tags, one.day) for one in sessions] + [(one.tags, one.day) for one in days]
    for tags, day in tagged:
        for tag in tags:
            done.setdefault(tag, set()).add(day)
    return tuple((tag, len(done[tag])) for tag in Tag if tag in done)


def _most(counted: Counter[str], most: int) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:most])
