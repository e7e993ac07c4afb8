"""The sentences of a suggestion: why, and what is asked."""

from backchime.core.pain_zone import Zone
from backchime.core.progression_facts import Strand
from backchime.core.progression_numbers import ProgressionNumbers
from backchime.core.progression_review import Judged
from backchime.core.sentence import Sentence, counted, sentence

EASY_UP_TO = 4  # of effort; 5 is called about right

FLARE_UP = sentence("You marked a flare-up, so holds stay as they are.")
AWAY = sentence("You are away, so holds stay as they are.")
LIGHT_WEEK = sentence("This is a light week, so holds stay as they are.")
KEPT = sentence("You chose to keep this as it is.")
NO_SESSION = sentence("There has been no session since the last change.")
STOPPED_EARLY = sentence("A session was stopped early.")
EFFORT_UNKNOWN = sentence("How hard the last sessions were is not known.")
ENOUGH_STRANDS = sentence("Enough has grown this week.")
LONGEST = sentence("This is as long as it gets. Longer holds bring little more.")
HARDER = sentence("Try a second round, at the same length?")
FULL_VERSION = sentence("Try the full version again, at the same length?")
LEVEL_LONGEST = sentence("This is the highest level.")


def size_words(strand: Strand, size: int) -> Sentence:
    """A size: `35 s`, or `level 2`."""
    if strand is Strand.BIG_THREE:
        return sentence("level {level}", level=size)
    return sentence("{seconds} s", seconds=size)


def instead_of(strand: Strand, before: int, after: int) -> Sentence:
    """Asks about one size instead of another."""
    new, old = size_words(strand, after), size_words(strand, before)
    return sentence("Try {new} instead of {old}?", new=new, old=old)


def back_to(strand: Strand, after: int) -> Sentence:
    """Asks about the size before."""
    return sentence("Go back to {old}?", old=size_words(strand, after))


def easier(strand: Strand, before: int, after: int) -> Sentence:
    """Asks about less, in the easier version."""
    if before == after:
        return sentence("Stay at {old}, in the easier version?", old=size_words(strand, before))
    new, old = size_words(strand, after), size_words(strand, before)
    return sentence("Try {new} instead of {old}, in the easier version?", new=new, old=old)


def all_green(good: tuple[Judged, ...], planned: int, efforts: int) -> Sentence:
    """Why a step up is suggested; `efforts` is how many of the last sessions speak for the effort."""
    done = len(good)
    sessions = counted(done, "%n sessions", single="%n session")
    if planned >= done:
        sessions = counted(planned, "{done} of %n sessions", single="{done} of %n session", done=done)
    answered = all(one.session.settled for one in good)
    settled = sentence("all settled") if answered else sentence("settled whenever you said")
    hardest = max(one.session.effort or 0 for one in good[-efforts:])
    effort = sentence("easy") if hardest <= EASY_UP_TO else sentence("about right")
    return sentence(
        "{sessions}, highest pain {pain}, {settled}, effort {effort}.",
        sessions=sessions,
        pain=max(one.session.highest_pain or 0 for one in good),
        settled=settled,
        effort=effort,
    )


def against(one: Judged, numbers: ProgressionNumbers) -> Sentence | None:
    """What speaks against more in a session; None where nothing does."""
    session = one.session
    if session.signs:
        return sentence("You named sharp or spreading pain, or signs in a leg.")
    if one.zone is Zone.RED:
        return _pain(one, numbers)
    if session.settled is False:
        return sentence("A session had not settled by the next day.")
    effort = session.effort or 0
    if one.many_stops and effort < numbers.red_effort:
        return sentence("Sessions stopped early came too close together.")
    if one.zone is Zone.AMBER:
        return _pain(one, numbers)
    if effort > numbers.easy_effort:
        return sentence("A session took an effort of {effort} out of 10.", effort=effort)
    return STOPPED_EARLY if session.stopped_early else None


def _pain(one: Judged, numbers: ProgressionNumbers) -> Sentence:
    pain, before = one.session.highest_pain or 0, one.session.pain_before
    risen = before is not None and (pain <= numbers.green_pain or pain - before >= numbers.red_rise)
    if before is not None and risen and pain < numbers.red_pain:
        return sentence("Pain rose from {before} to {after} in a session.", before=before, after=pain)
    return sentence("Pain reached {pain} out of 10 in a session.", pain=pain)


def wait_after_change(days: int) -> Sentence:
    """Too soon after the last change."""
    return counted(
        days,
        "The next step can come %n days after the last change.",
        single="The next step can come %n day after the last change.",
    )


def wait_at_first(days: int) -> Sentence:
    """Too soon after the first session of all."""
    return sentence("Holds do not grow in the first {days} days.", days=days)


def too_few_sessions(done: int, needed: int) -> Sentence:
    """Not enough sessions that speak for more."""
    return sentence("Sessions finished and rated so far: {done} of {needed}.", done=done, needed=needed)


def too_few_of_the_plan(done: int, planned: int) -> Sentence:
    """Too much of the plan was missed."""
    return sentence("Planned sessions finished: {done} of {planned}.", done=done, planned=planned)


def too_few_answers(count: int, needed: int) -> Sentence:
    """Too seldom told whether it had settled."""
    return sentence("Sessions known to have settled: {count} of {needed}.", count=count, needed=needed)


def good_sessions_bring_back(strand: Strand, size: int, *, done: int, needed: int) -> Sentence:
    """What the way back still needs."""
    return sentence(
        "Good sessions on the way back to {old}: {done} of {needed}.",
        old=size_words(strand, size),
        done=done,
        needed=needed,
    )


def good_again(strand: Strand, done: int) -> Sentence:
    """Why one may go back: that many good sessions in a row."""
    if strand is Strand.BIG_THREE:
        return sentence("Good sessions in a row at this level: {done}.", done=done)
    return sentence("Good sessions in a row at this length: {done}.", done=done)


def days_off(days: int) -> Sentence:
    """Why a gap makes holds shorter."""
    return counted(days, "You have had %n days off.", single="You have had %n day off.")


AFTER_FLARE_UP = sentence("Your flare-up is over, so start gently.")
