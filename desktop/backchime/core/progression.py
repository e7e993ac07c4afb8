"""The rule by which holds grow: from facts and choices to a suggestion with its reason, for each strand.

Nothing here changes anything: a suggestion waits for the person. `docs/progression.md` tells the rule in
plain words.
"""

from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backchime.core import progression_words as words
from backchime.core.light_week import in_light_week
from backchime.core.progression_facts import Facts, Move, Strand
from backchime.core.progression_numbers import ProgressionChoices, ProgressionNumbers
from backchime.core.progression_review import Review, is_news
from backchime.core.sentence import Sentence
from backchime.core.way_back import after_flare_up, before_steps_down, percent_of
from backchime.core.week_plan import is_planned

DAYS_IN_A_WEEK = 7


class Suggestion(Struct, frozen=True):
    """What is suggested for a strand, and why; sizes are seconds, or the level of the big three.

    Where there is nothing to decide, `move` is KEEP and `question` is None. `side_plank_seconds` is the hold
    of side planks that goes with `after`, for the core only. `easier` preselects the easier version.
    """

    strand: Strand
    move: Move
    before: int
    after: int
    reason: Sentence
    question: Sentence | None = None
    easier: bool = False
    side_plank_seconds: int | None = None

    @property
    def asks(self) -> bool:
        """Whether there is something to decide."""
        return self.question is not None


def suggestions(facts: Facts, choices: ProgressionChoices, today: date) -> tuple[Suggestion, ...]:
    """One suggestion for each strand that has been practised and may be suggested."""
    reviews = [Review(strand, facts, choices, today) for strand in Strand if strand in choices.suggested]
    found = [(review, _suggestion(review)) for review in reviews if review.sessions]
    waiting = [review for review, one in found if one.move is Move.UP]
    recently_up = {
        one.strand
        for one in facts.decisions
        if one.move is Move.UP and not one.kept and 0 <= (today - one.at.date()).days < DAYS_IN_A_WEEK
    }
    places = max(0, choices.numbers.strands_per_week - len(recently_up))
    # Who has waited longest comes first: two strands that may grow every week would leave none to the third.
    may_grow = sorted(waiting, key=lambda review: review.unchanged_since)[:places]
    return tuple(
        _with_side_planks(
            _keep(review, words.ENOUGH_STRANDS) if review in waiting and review not in may_grow else one,
            choices.numbers,
        )
        for review, one in found
    )


def _suggestion(review: Review) -> Suggestion:
    if review.today in review.facts.flare_days:
        return _keep(review, words.FLARE_UP)
    if review.today in review.facts.days_away:
        return _keep(review, words.AWAY)
    return _shorter(review) or _back(review) or _longer(review)


def _shorter(review: Review) -> Suggestion | None:
    """The shortest of what trouble, a flare-up and days off ask for."""
    found = [one for one in (_after_trouble(review), _after_flare_up(review), _after_gap(review)) if one]
    return min(found, key=lambda one: one.after, default=None)


def _after_trouble(review: Review) -> Suggestion | None:
    numbers, strand, size = review.choices.numbers, review.strand, review.size
    red = [one for one in review.window if one.is_red and is_news(one.session, review.answer)]
    reason = words.against(red[-1], numbers) if red else None
    if reason is None:
        return None
    after = min(size, percent_of(size, numbers.down_percent, least=numbers.shortest(strand)))
    question = words.easier(strand, size, after)
    return Suggestion(strand, Move.DOWN, size, after, reason, question, easier=True)


def _after_flare_up(review: Review) -> Suggestion | None:
    way = after_flare_up(review)
    if way is None or way >= review.size:
        return None
    return _move(review, Move.AFTER_FLARE_UP, way, words.AFTER_FLARE_UP)


def _after_gap(review: Review) -> Suggestion | None:
    numbers, strand, days = review.choices.numbers, review.strand, review.days_off
    if days < numbers.gap_days:
        return None
    since = [one for one in review.decisions if one.at > review.sessions[-1].started]
    if any(one.kept and one.move is Move.AFTER_GAP for one in since):
        return None
    base = next((one.before for one in since if not one.kept), review.size)
    if days >= numbers.restart_gap_days:
        after = numbers.start(strand)
    else:
        percent = numbers.long_gap_percent if days >= numbers.long_gap_days else numbers.gap_percent
        after = percent_of(base, percent, least=numbers.shortest(strand))
    return _move(review, Move.AFTER_GAP, after, words.days_off(days)) if after < review.size else None


def _back(review: Review) -> Suggestion | None:
    """Back to the hold before a step down, or on after a flare-up; or what that still needs."""
    numbers, strand = review.choices.numbers, review.strand
    ways = (
        (Move.BACK, before_steps_down(review), numbers.greens_to_go_back),
        (Move.AFTER_FLARE_UP, after_flare_up(review), 1),
    )
    for move, way, needed in ways:
        after = min(way or 0, numbers.longest(strand))
        if after <= review.size:
            continue
        done = min(review.good_in_a_row(), needed)
        if done < needed:
            reason = words.good_sessions_bring_back(strand, after, done=done, needed=needed)
            return _keep(review, reason)
        if _is_quiet(review):
            return _keep(review, words.KEPT)
        reason = words.good_again(strand, done)
        return replace(_move(review, move, after, reason), question=words.back_to(strand, after))
    return None


def _longer(review: Review) -> Suggestion:
    numbers, strand, size = review.choices.numbers, review.strand, review.size
    reason = _against_more(review) or _not_enough_for_more(review)
    if reason is None and in_light_week(review.facts, review.today):
        reason = words.LIGHT_WEEK
    if reason is None and _is_quiet(review):
        reason = words.KEPT if review.answer_was_no else words.wait_after_change(numbers.days_after_keeping)
    if reason is not None:
        return _keep(review, reason)
    reason = words.all_green(review.good, _planned(review), numbers.sessions_of_easy_effort)
    if strand in review.choices.easier:
        return Suggestion(strand, Move.HARDER, size, size, reason, words.FULL_VERSION)
    if size >= numbers.longest(strand):
        return _at_the_longest(review)
    after = min(numbers.longest(strand), size + step(strand, size, numbers))
    return _move(review, Move.UP, after, reason)


def step(strand: Strand, size: int, numbers: ProgressionNumbers) -> int:
    """How large one step up from a size is."""
    if strand is Strand.BIG_THREE:
        return 1
    if strand is Strand.STRETCH:
        return numbers.stretch_step_seconds
    if size < numbers.small_step_below_seconds:
        return numbers.small_step_seconds
    return numbers.middle_step_seconds if size < numbers.middle_step_below_seconds else numbers.step_seconds


def _against_more(review: Review) -> Sentence | None:
    """What was amber or red in any session since the last change."""
    if not review.window:
        return words.NO_SESSION
    found = (words.against(one, review.choices.numbers) for one in reversed(review.window))
    return next((reason for reason in found if reason is not None), None)


def _not_enough_for_more(review: Review) -> Sentence | None:
    """What a step up still needs: days, sessions, answers."""
    numbers, good = review.choices.numbers, review.good
    needed, days_between = numbers.sessions_needed(review.strand), numbers.days_between(review.strand)
    first = review.begun or review.today
    if (review.today - first).days < numbers.first_days_without_step:
        return words.wait_at_first(numbers.first_days_without_step)
    if (review.today - review.unchanged_since).days < days_between:
        return words.wait_after_change(days_between)
    if len(good) < needed:
        return words.too_few_sessions(len(good), needed)
    planned = _planned(review)
    if len(good) * 100 < planned * numbers.attended_percent:
        return words.too_few_of_the_plan(len(good), planned)
    answers = sum(one.session.settled is True for one in review.window)
    if answers < numbers.settled_answers:
        return words.too_few_answers(answers, numbers.settled_answers)
    last = review.window[-numbers.sessions_of_easy_effort :]
    if any(one.session.effort is None for one in last):
        return words.EFFORT_UNKNOWN
    return None


def _planned(review: Review) -> int:
    """How many sessions the plan had in the window.

    The day of a change, and today, count only where there was one.
    """
    facts, today = review.facts, review.today
    first = max(review.unchanged_since, today - timedelta(days=review.choices.numbers.window_days))
    practised = {one.session.day for one in review.window}
    days = (first + timedelta(days=number) for number in range((today - first).days + 1))
    return sum(
        is_planned(review.choices.plan, review.strand, day)
        and day not in facts.flare_days
        and day not in facts.days_away
        and (day in practised or day not in (review.unchanged_since, today))
        for day in days
    )


def _at_the_longest(review: Review) -> Suggestion:
    strand, size = review.strand, review.size
    match strand:
        case Strand.CORE if not review.choices.second_round:
            return Suggestion(strand, Move.HARDER, size, size, words.LONGEST, words.HARDER)
        case Strand.CORE | Strand.STRETCH:
            return _keep(review, words.LONGEST)
        case Strand.BIG_THREE:  # pragma: no branch  # there is no other
            return _keep(review, words.LEVEL_LONGEST)


def _is_quiet(review: Review) -> bool:
    """Whether the person has lately chosen to keep the strand as it is."""
    answer, days = review.answer, review.choices.numbers.days_after_keeping
    return answer is not None and answer.kept and (review.today - answer.at.date()).days < days


def _keep(review: Review, reason: Sentence) -> Suggestion:
    return Suggestion(review.strand, Move.KEEP, review.size, review.size, reason)


def _move(review: Review, move: Move, after: int, reason: Sentence) -> Suggestion:
    strand, before = review.strand, review.size
    return Suggestion(strand, move, before, after, reason, words.instead_of(strand, before, after))


def _with_side_planks(one: Suggestion, numbers: ProgressionNumbers) -> Suggestion:
    if one.strand is not Strand.CORE:
        return one
    return replace(one, side_plank_seconds=min(one.after, numbers.side_plank_longest_seconds))
