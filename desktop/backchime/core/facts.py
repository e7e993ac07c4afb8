"""The facts that growing holds and today's plan need, made from the history as it is kept."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.history import DayRecord, Ending, History, HoldRecord, Leaving, SessionRecord, Settled
from backchime.core.progression_choices import day_from
from backchime.core.progression_facts import (
    Decision,
    Facts,
    LightWeek,
    PastHold,
    PastSession,
    Share,
    Strand,
    shares_of,
    strand_of,
)
from backchime.core.recording import may_go_on
from backchime.core.routine import Group, Library, Routine, Side
from backchime.core.settings import Settings

DAY, LONGEST_MARK = timedelta(days=1), timedelta(days=366)
Place = tuple[int, Side, int]


class Marks(Struct, frozen=True):
    """What the person has marked of today: since when it goes on, None where it does not."""

    flare_up_since: date | None = None
    away_since: date | None = None
    rest: bool = False


def facts_from(
    history: History,
    *,
    library: Library,
    settings: Settings,
    now: datetime,
    earlier_days: Iterable[date] = (),
) -> Facts:
    """All that the rules ask of the past, up to the moment `now`.

    `library` says what the poses are for and what was planned; a pose that is not in it is of no strand.
    `earlier_days` are days of sessions from before the history that is given: of those only the day counts.
    """
    before = (PastSession(datetime.combine(day, now.timetz()), "") for day in earlier_days)
    open_one = unfinished(history.sessions, now)
    past = [
        past_session(one, library)
        for one in history.sessions
        if has_happened(one) and one is not open_one and one.started <= now
    ]
    today, days = now.date(), history.days
    return Facts(
        sessions=(*before, *past),
        decisions=tuple(
            Decision(one.at, one.strand, one.move, one.before, one.after) for one in history.decisions
        ),
        daily_pain={one.day: one.average_pain for one in days if one.average_pain is not None},
        flare_days=frozenset(
            {one.day for one in days if one.flare_up} | set(days_since(settings.flare_up_since, today))
        ),
        days_away=frozenset(
            {one.day for one in days if one.away} | set(days_since(settings.away_since, today))
        ),
        rest_days=frozenset(one.day for one in days if one.rest),
        light_weeks=tuple(LightWeek(one.first, one.taken) for one in history.light_weeks),
        unfinished=open_one.routine if open_one else "",
    )


def has_happened(session: SessionRecord) -> bool:
    """Whether there was anything in it: one that was begun by mistake is none."""
    return bool(session.kept) or any(hold.leaving is Leaving.HURT for hold in session.holds)


def unfinished(sessions: Iterable[SessionRecord], now: datetime) -> SessionRecord | None:
    """The latest session, if it is of today, was left open and can be gone on with."""
    last = max(sessions, key=lambda one: one.started, default=None)
    return last if last and may_go_on(last, now) else None


def days_since(since: str, today: date) -> Iterator[date]:
    """Every day from one of the settings up to today, of the last year; none where it is empty."""
    day = day_from(since)
    if day is not None:
        day = max(day, today - LONGEST_MARK)
    while day is not None and day <= today:
        yield day
        day += DAY


def days_to_mark(days: Iterable[DayRecord], settings: Settings, now: datetime) -> tuple[DayRecord, ...]:
    """The days that a flare-up or time away has lasted so far and that do not say so yet."""
    known = {one.day: one for one in days}
    flares = set(days_since(settings.flare_up_since, now.date()))
    away = set(days_since(settings.away_since, now.date()))
    marked = []
    for day in sorted(flares | away):
        before = known.get(day, DayRecord(day, now))
        flare_up, is_away = before.flare_up or day in flares, before.away or day in away
        if (flare_up, is_away) != (before.flare_up, before.away):
            marked.append(replace(before, changed=now, flare_up=flare_up, away=is_away))
    return tuple(marked)


def past_session(session: SessionRecord, library: Library) -> PastSession:
    """One session as the rules see it."""
    return PastSession(
        started=session.started,
        routine=session.routine,
        shares=session_shares(session, library),
        pain_before=session.pain_before,
        pain_during=session.pain_when_eased,
        pain_after=session.pain_after,
        effort=session.effort,
        signs=session.signs,
        stopped_early=_stopped_early(session),
        settled=None if session.settled is None else session.settled is Settled.YES,
    )


def session_shares(session: SessionRecord, library: Library) -> dict[Strand, Share]:
    """What a session had of each strand that was begun in it, with the holds that it did not come to."""
    routine = library.routines.get(session.routine)
    poses = library.poses
    locked = _locked_places(routine)
    holds = [
        PastHold(poses[hold.pose].group, round(hold.planned_seconds), kept, (hold.step, hold.pose) in locked)
        for hold, kept in _by_place(session.holds)
        if hold.pose in poses
    ]
    begun = {strand_of(hold.group, session.routine) for hold in holds if not hold.locked}
    missing = session.holds_planned - len({hold.place for hold in session.holds})
    if missing > 0:
        holds += _to_come(holds, routine, session.routine, begun=begun, missing=missing)
    return shares_of(session.routine, holds)


def _by_place(holds: Iterable[HoldRecord]) -> list[tuple[HoldRecord, bool]]:
    """Each hold of the routine once, and whether it was kept, if only at the second try."""
    found: dict[Place, tuple[HoldRecord, bool]] = {}
    for hold in holds:
        before = found.get(hold.place)
        if before is None or not before[1]:
            found[hold.place] = (hold, not hold.stopped_early)
    return list(found.values())


def _locked_places(routine: Routine | None) -> frozenset[tuple[int, str]]:
    """The steps whose holds neither grow nor count, by their number and pose."""
    steps = enumerate(routine.steps if routine else (), start=1)
    return frozenset((number, step.pose.id) for number, step in steps if step.locked)


def _to_come(
    holds: list[PastHold],
    routine: Routine | None,
    name: str,
    *,
    begun: set[Strand | None],
    missing: int,
) -> list[PastHold]:
    """Holds of the strands begun that a session did not come to; all of those, where it is not known."""
    recorded: dict[Strand | None, int] = {}
    examples: dict[Strand | None, Group] = {}
    for hold in holds:
        strand = None if hold.locked else strand_of(hold.group, name)
        recorded[strand] = recorded.get(strand, 0) + 1
        examples[strand] = hold.group
    planned = _planned(routine)
    return [
        PastHold(examples[strand], 0, kept=False)
        for strand in begun
        if strand is not None
        for _ in range(planned.get(strand, 0) - recorded[strand] if routine else missing)
    ]


def _planned(routine: Routine | None) -> Mapping[Strand, int]:
    counted: dict[Strand, int] = {}
    for step in routine.steps if routine else ():
        strand = None if step.locked else strand_of(step.pose.group, routine.id if routine else "")
        if strand is not None:
            counted[strand] = counted.get(strand, 0) + step.hold_count
    return counted


def _stopped_early(session: SessionRecord) -> bool:
    """Whether the person eased off, or left before the last hold; what broke off with the app did not."""
    if session.ending is Ending.EASED_OFF or any(hold.leaving is Leaving.HURT for hold in session.holds):
        return True
    return session.ending is Ending.STOPPED and session.holds_done < session.holds_planned
