"""What to practise today, and why: the first rule that fits, and else the plan of the week."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backchime.core.light_week import in_light_week
from backchime.core.pain import HELP_FROM, rest_comes_first
from backchime.core.pain_zone import Zone
from backchime.core.progression_facts import TOO_LIGHT, Facts, PastSession, Strand
from backchime.core.progression_numbers import ProgressionChoices
from backchime.core.progression_review import Review
from backchime.core.progression_words import size_words
from backchime.core.sentence import Sentence, sentence
from backchime.core.week_plan import COMBINED, EASE, GENTLE, REST, STRETCHES, PlanName, planned_routine

SORE_FACTOR = 0.5  # of the holds, the day after much pain
STARTER_DAYS = 14
HURT_DAYS = 7  # that gentle routines follow what hurt, where nobody says that it has settled
LOOK_BACK_DAYS = range(42, 56)  # weeks 7 and 8
SUNDAY = 6
DAY = timedelta(days=1)


class Occasion(StrEnum):
    """Which rule fitted."""

    UNFINISHED = "unfinished"
    AWAY = "away"
    FLARE_UP = "flare-up"
    RESTING = "resting"
    NOT_SETTLED = "not-settled"
    SORE = "sore"
    DONE = "done"
    CORE_YESTERDAY = "core-yesterday"
    CORE_DUE = "core-due"
    PLANNED = "planned"
    REST_DAY = "rest-day"


class TodaySuggestion(Struct, frozen=True):
    """A routine for today by its id, empty where resting is suggested, and why.

    `factor` makes the holds of the session shorter. `also` are other routines that suit the day.
    """

    occasion: Occasion
    routine: str
    reason: Sentence
    factor: float = 1.0
    also: tuple[str, ...] = ()


class PlanOffer(Struct, frozen=True):
    """Another plan to take or leave."""

    plan: PlanName
    reason: Sentence
    question: Sentence


def todays_suggestion(facts: Facts, choices: ProgressionChoices, today: date) -> TodaySuggestion:
    """What is suggested for today. In a light week its holds are shorter."""
    past = sorted((one for one in facts.sessions if one.day <= today), key=lambda one: one.started)
    found = _special(facts, past, today) or _by_plan(past, choices.plan, today)
    if found.routine and found.factor == 1.0 and in_light_week(facts, today):
        return replace(found, factor=choices.numbers.light_week_percent / 100)
    return found


def plan_offer(facts: Facts, choices: ProgressionChoices, today: date) -> PlanOffer | None:
    """From the starter to the full week, after two weeks in which everything was green."""
    review = Review(Strand.CORE, facts, choices, today)
    if (
        choices.plan != "starter"
        or choices.keeps_starter
        or review.begun is None
        or (today - review.begun).days < STARTER_DAYS
    ):
        return None
    if today in facts.flare_days or today in facts.days_away:
        return None
    recent = [one for one in facts.sessions if 0 <= (today - one.day).days <= STARTER_DAYS]
    rated = [one for one in recent if review.zone_of(one) is Zone.GREEN]
    if len(rated) < choices.numbers.core_sessions or not all(_is_green(one, review) for one in recent):
        return None
    return PlanOffer(
        "week",
        sentence("Your last {days} days were all green.", days=STARTER_DAYS),
        sentence("Go on to the full week, with core holds of {hold}?", hold=_core_hold(choices)),
    )


def look_back(facts: Facts, today: date) -> Sentence | None:
    """A line for everybody after six to eight weeks, whatever their numbers; None at other times."""
    begun = min((one.day for one in facts.sessions), default=None)
    if begun is None or (today - begun).days not in LOOK_BACK_DAYS:
        return None
    return sentence("If you want more progress, a physiotherapist can tailor this for you.")


def _special(facts: Facts, past: list[PastSession], today: date) -> TodaySuggestion | None:
    """What goes before any plan."""
    last = past[-1] if past else None
    if facts.unfinished:
        reason = sentence("Pick up where you stopped.")
        return TodaySuggestion(Occasion.UNFINISHED, facts.unfinished, reason)
    if today in facts.days_away:
        return TodaySuggestion(Occasion.AWAY, REST, sentence("You are away. Your plan waits for you."))
    if today in facts.flare_days:
        reason = sentence("You marked a flare-up, so today is for gentle positions.")
        return TodaySuggestion(Occasion.FLARE_UP, EASE, reason, also=(GENTLE,))
    if today in facts.rest_days:
        return TodaySuggestion(Occasion.RESTING, REST, sentence("You are resting today."))
    if (gentle := _gentle_after(past, today)) is not None:
        return gentle
    if last is not None and today - last.day <= DAY and rest_comes_first(last.pain_after):
        reason = sentence("Pain was high after your last session, so the holds are half as long.")
        return TodaySuggestion(Occasion.SORE, STRETCHES, reason, SORE_FACTOR)
    if last is not None and last.day == today and last.routine != EASE:
        reason = sentence("You have practised today. More is up to you.")
        return TodaySuggestion(Occasion.DONE, STRETCHES, reason)
    return None


def _gentle_after(past: list[PastSession], today: date) -> TodaySuggestion | None:
    """Gentle routines alone, after a session that hurt or has not settled; gentle ones since change nothing.

    What hurt and was not asked about since is over after a week.
    """
    for session in reversed(past):
        if session.settled:
            return None
        if session.settled is False:
            reason = sentence("Your back has not settled since the last session, so today is gentle.")
            return TodaySuggestion(Occasion.NOT_SETTLED, GENTLE, reason, also=(EASE,))
        if session.signs or (session.pain_during or 0) >= HELP_FROM:
            if (today - session.day).days > HURT_DAYS:
                return None
            reason = sentence(
                "Something hurt in your last session, so only gentle positions until it settles."
            )
            routine, other = (EASE, GENTLE) if session.day == today else (GENTLE, EASE)
            return TodaySuggestion(Occasion.NOT_SETTLED, routine, reason, also=(other,))
        if session.routine not in TOO_LIGHT:
            return None
    return None


def _by_plan(past: list[PastSession], plan: PlanName, today: date) -> TodaySuggestion:
    planned = planned_routine(plan, today)
    core_days = _core_days(past)
    if plan == "every-day":
        reason = sentence("Your plan has back and core every day.")
        return TodaySuggestion(Occasion.PLANNED, planned, reason)
    if today - DAY in core_days and planned != REST:
        reason = sentence("You did planks yesterday, so today is stretches only.")
        return TodaySuggestion(Occasion.CORE_YESTERDAY, GENTLE if plan == "starter" else STRETCHES, reason)
    if planned == REST:
        reason = sentence("Your plan has a rest day. A walk is fine.")
        return TodaySuggestion(Occasion.REST_DAY, REST, reason)
    if plan == "week" and planned != COMBINED and core_days and today - 2 * DAY not in core_days:
        reason = sentence("There have been no planks for two days, so they are back today.")
        return TodaySuggestion(Occasion.CORE_DUE, COMBINED, reason)
    return TodaySuggestion(Occasion.PLANNED, planned, _planned_reason(planned, today))


def _planned_reason(planned: str, today: date) -> Sentence:
    match planned:
        case "daily-combined":
            return sentence("Today your plan has stretches and core.")
        case "core-starter":
            return sentence("Today your plan has short core holds.")
        case "gentle-start":
            return sentence("Today your plan has a gentle start.")
        case _ if today.weekday() == SUNDAY:
            return sentence("Today your plan has stretches. A rest is as good.")
        case _:
            return sentence("Today your plan has stretches.")


def _core_days(past: Iterable[PastSession]) -> frozenset[date]:
    """The days with core work."""
    return frozenset(
        one.day
        for one in past
        if one.routine not in TOO_LIGHT
        and any(share.done for strand, share in one.shares.items() if strand is not Strand.STRETCH)
    )


def _is_green(session: PastSession, review: Review) -> bool:
    """Whether nothing speaks against a session; that it was not rated does not."""
    is_green = review.zone_of(session) in (Zone.GREEN, None)
    easy = (session.effort or 0) <= review.choices.numbers.easy_effort
    return is_green and easy and not session.stopped_early and session.settled is not False


def _core_hold(choices: ProgressionChoices) -> Sentence:
    return size_words(Strand.CORE, choices.core_seconds)
