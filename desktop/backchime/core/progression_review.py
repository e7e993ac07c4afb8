"""Looks back on the sessions of one strand since its last change, and judges each by the rule's numbers."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from functools import cached_property
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.pain_zone import Zone, ZoneLimits, zone
from backchime.core.progression_facts import Decision, Facts, Move, PastSession, Strand
from backchime.core.progression_numbers import ProgressionChoices

DAY = timedelta(days=1)


class Judged(Struct, frozen=True):
    """A session as the rule sees it; `zone` is None where no pain was rated.

    `is_good` is that it speaks for more: finished at the present size, rated green, and nothing against it.
    `many_stops` is that stops became too many with this one.
    """

    session: PastSession
    zone: Zone | None
    is_good: bool
    is_red: bool
    many_stops: bool = False


class Review(Struct, frozen=True, dict=True):  # a dict: it keeps what it has worked out
    """All that the rule asks about one strand on one day. Nothing later than that day is seen."""

    strand: Strand
    facts: Facts
    choices: ProgressionChoices
    today: date

    @property
    def size(self) -> int:
        """How large the strand is now."""
        return self.choices.size(self.strand)

    @cached_property
    def begun(self) -> date | None:
        """The day of the very first session of all."""
        return min((session.day for session in self.facts.sessions), default=None)

    @cached_property
    def sessions(self) -> tuple[PastSession, ...]:
        """All sessions that had something of the strand, in the order of their time."""
        found = [one for one in self.facts.sessions if self.strand in one.shares and one.day <= self.today]
        return tuple(sorted(found, key=_moment_of_session))

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """All that was decided about the strand, in the order of its time."""
        found = [
            one for one in self.facts.decisions if one.strand is self.strand and one.at.date() <= self.today
        ]
        return tuple(sorted(found, key=lambda one: (one.at, one.move, one.before, one.after)))

    @property
    def answer(self) -> Decision | None:
        """The last decision."""
        return self.decisions[-1] if self.decisions else None

    @property
    def answer_was_no(self) -> bool:
        """Whether the last decision was to keep all as it was; a harder version has the same size as well."""
        return self.answer is not None and self.answer.kept and self.answer.move is not Move.HARDER

    @cached_property
    def change(self) -> Decision | None:
        """The last decision that changed the size."""
        return next((one for one in reversed(self.decisions) if not one.kept), None)

    @property
    def unchanged_since(self) -> date:
        """The day of the last change or flare-up, or else of the first session; today where there is none."""
        changes = [self.change.at.date()] if self.change is not None else []
        changes += [self.flare_up_ended] if self.flare_up_ended is not None else []
        return max(changes) if changes else min((one.day for one in self.sessions), default=self.today)

    @cached_property
    def flare_up_ended(self) -> date | None:
        """The last day of the last flare-up that is over."""
        return max(last_days(self.facts.flare_days, self.today), default=None)

    @property
    def has_gone_on_since_flare_up(self) -> bool:
        """Whether a session at the present size has been finished since the last flare-up."""
        ended = self.flare_up_ended
        return any(self._is_whole(one) and (ended is None or one.day > ended) for one in self.sessions)

    @cached_property
    def window(self) -> tuple[Judged, ...]:
        """The sessions since the last change or flare-up, of the last days only."""
        first = self.today - self.choices.numbers.window_days * DAY
        if self.flare_up_ended is not None:
            first = max(first, self.flare_up_ended + DAY)
        recent = [one for one in self.sessions if one.day >= first and is_news(one, self.change)]
        return tuple(self._judged(one, recent) for one in recent)

    @property
    def good(self) -> tuple[Judged, ...]:
        """Those that speak for more."""
        return tuple(one for one in self.window if one.is_good)

    @property
    def days_off(self) -> int:
        """How many days lie between the last session and today."""
        return (self.today - self.sessions[-1].day).days - 1 if self.sessions else 0

    def good_in_a_row(self) -> int:
        """How many sessions in a row have been good, up to the last one."""
        count = 0
        for one in reversed(self.window):
            if not one.is_good:
                break
            count += 1
        return count

    def _judged(self, session: PastSession, recent: Iterable[PastSession]) -> Judged:
        numbers = self.choices.numbers
        found = self.zone_of(session)
        effort = session.effort or 0
        stops = [
            one
            for one in recent
            if one.stopped_early
            and one.started <= session.started
            and (session.day - one.day).days < numbers.red_stop_days
        ]
        many_stops = session.stopped_early and len(stops) >= numbers.red_stops
        is_red = found is Zone.RED or session.settled is False or effort >= numbers.red_effort or many_stops
        is_good = (
            found is Zone.GREEN and not is_red and effort <= numbers.easy_effort and self._is_whole(session)
        )
        return Judged(session, found, is_good, is_red, many_stops)

    def _is_whole(self, session: PastSession) -> bool:
        """Whether every hold was kept, at the present size or more."""
        share = session.shares[self.strand]
        return share.finished and share.size >= self.size and not session.stopped_early

    def zone_of(self, session: PastSession) -> Zone | None:
        """The zone of a session on its day, or None where no pain was rated."""
        pain = session.highest_pain
        if pain is None:
            return Zone.RED if session.signs else None
        careful = is_careful(self.choices, self.begun, session.day)
        limits = self.choices.numbers.zone_limits if careful else self._limits_on(session.day)
        return zone(pain, before=session.pain_before, signs=session.signs, careful=careful, limits=limits)

    def _limits_on(self, day: date) -> ZoneLimits:
        """The traffic light on a day: with the person's usual level, where that is chosen and known."""
        numbers = self.choices.numbers
        known = sorted(one for one in self.facts.daily_pain if one <= day)[-numbers.usual_level_days :]
        too_soon = self.begun is None or (day - self.begun).days < numbers.usual_level_after_days
        if not self.choices.usual_is_higher or too_soon or len(known) < numbers.usual_level_days:
            return numbers.zone_limits
        usual = min(numbers.usual_level_most, median(self.facts.daily_pain[one] for one in known))
        return replace(numbers.zone_limits, green_pain=max(numbers.green_pain, usual), green_rise=0)


def last_days(days: Collection[date], today: date) -> list[date]:
    """The last day of each row of days that is over."""
    return [day for day in days if day < today and day + DAY not in days]


def is_news(session: PastSession, decision: Decision | None) -> bool:
    """Whether a session was not known yet when something was decided.

    That it had not settled is heard a day later, and is news unless the size was made smaller already.
    """
    if decision is None or session.started > decision.at:
        return True
    same_day = session.day == decision.at.date()
    return session.settled is False and same_day and decision.after >= decision.before


def is_careful(choices: ProgressionChoices, begun: date | None, day: date) -> bool:
    """Whether careful mode holds on a day: as the person says, or in the first weeks."""
    if choices.careful is not None:
        return choices.careful
    return begun is None or (day - begun).days < choices.numbers.careful_days


def _moment_of_session(session: PastSession) -> tuple[object, ...]:
    return session.started, session.routine, repr(session)
