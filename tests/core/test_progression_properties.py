"""Facts about the rule by which holds grow that hold for every past, however odd."""

from datetime import timedelta
from itertools import pairwise

from backchime.core.facts import facts_from
from backchime.core.history import History
from backchime.core.light_week import light_week_offer
from backchime.core.plan import todays_suggestion
from backchime.core.progression import suggestions
from backchime.core.progression_choices import choices_from
from backchime.core.progression_facts import Decision, Facts, LightWeek, Move, PastSession, Share, Strand
from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionChoices
from backchime.core.settings import Settings
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.past import day, moment
from tests.practised import LIBRARY
from tests.practising import histories

DAYS = 60
ratings = st.none() | st.integers(0, 10)
low_ratings = st.none() | st.integers(0, 4)  # so that growth is found too
sizes = st.integers(3, 90)
day_numbers = st.integers(0, DAYS - 1)
moments = st.integers(0, DAYS * 24 - 1).map(lambda hour: moment(hour / 24))
day_sets = st.frozensets(day_numbers.map(day), max_size=4)


def shares(strand: Strand) -> st.SearchStrategy[Share]:
    found = st.integers(1, 3) if strand is Strand.BIG_THREE else sizes
    return st.builds(Share, found, st.just(3), st.integers(1, 3))


sessions = st.builds(
    PastSession,
    moments,
    st.just("core-30"),
    st.fixed_dictionaries({}, optional={strand: shares(strand) for strand in Strand}),
    low_ratings,
    ratings,
    low_ratings,
    st.none() | st.integers(0, 10),
    st.sampled_from([False] * 9 + [True]),
    st.sampled_from([False] * 5 + [True]),
    st.sampled_from([True, True, True, None, False]),
)
decisions = st.builds(Decision, moments, st.sampled_from(Strand), st.sampled_from(Move), sizes, sizes)
pasts = st.builds(
    Facts,
    st.lists(sessions, max_size=8, unique_by=lambda one: one.started).map(tuple),
    st.lists(decisions, max_size=4, unique_by=lambda one: one.at).map(tuple),
    st.dictionaries(day_numbers.map(day), st.integers(0, 10), max_size=8),
    day_sets,
    day_sets,
    st.lists(st.builds(LightWeek, day_numbers.map(day), st.booleans()), max_size=2).map(tuple),
)
people = st.builds(
    ProgressionChoices,
    sizes,
    sizes,
    st.integers(1, 3),
    st.sampled_from(["week", "starter", "every-day"]),
    st.frozensets(st.sampled_from(Strand)),
    st.sampled_from([None, True, False]),
    st.booleans(),
)


@given(pasts, people, st.integers(0, DAYS))
def test_nothing_longer_is_suggested_than_the_longest(
    facts: Facts, choices: ProgressionChoices, number: int
) -> None:
    for one in suggestions(facts, choices, day(number)):
        assert one.after <= max(one.before, USUAL_NUMBERS.longest(one.strand))
        if one.move in (Move.UP, Move.BACK):
            assert one.before < one.after <= USUAL_NUMBERS.longest(one.strand)
        assert (one.side_plank_seconds or 0) <= USUAL_NUMBERS.side_plank_longest_seconds


@given(pasts, people, st.integers(0, DAYS))
def test_what_is_to_be_gentler_is_never_longer_and_never_below_the_shortest(
    facts: Facts, choices: ProgressionChoices, number: int
) -> None:
    for one in suggestions(facts, choices, day(number)):
        if one.move in (Move.DOWN, Move.AFTER_GAP):
            assert one.after <= one.before
            assert one.after >= min(one.before, USUAL_NUMBERS.shortest(one.strand))


@given(pasts, people, st.integers(0, DAYS))
def test_suggestions_are_the_same_in_whatever_order_the_past_is_told(
    facts: Facts, choices: ProgressionChoices, number: int
) -> None:
    other = replace(facts, sessions=facts.sessions[::-1], decisions=facts.decisions[::-1])
    told = suggestions(facts, choices, day(number))
    assert suggestions(other, choices, day(number)) == told == suggestions(facts, choices, day(number))


@given(pasts, people, st.integers(0, DAYS))
def test_what_is_still_to_come_changes_nothing(
    facts: Facts, choices: ProgressionChoices, number: int
) -> None:
    today = day(number)
    past = replace(
        facts,
        sessions=tuple(one for one in facts.sessions if one.day <= today),
        decisions=tuple(one for one in facts.decisions if one.at.date() <= today),
        daily_pain={when: pain for when, pain in facts.daily_pain.items() if when <= today},
    )
    assert suggestions(past, choices, today) == suggestions(facts, choices, today)


@given(pasts, people, st.integers(0, DAYS))
def test_only_what_changes_something_is_asked_and_everything_has_a_reason(
    facts: Facts, choices: ProgressionChoices, number: int
) -> None:
    for one in suggestions(facts, choices, day(number)):
        assert one.asks == (one.move is not Move.KEEP)
        assert one.reason.endswith(".")
        assert one.reason.count(".") == 1
        assert one.strand in choices.suggested


incidents = st.dictionaries(  # by number of the session: pain after it (from 1 before), effort, settled
    st.integers(0, 29),
    st.sampled_from([(2, 5, True), (4, 5, True), (6, 5, True), (1, 8, True), (1, 9, True), (1, 5, False)]),
    max_size=4,
)


@given(
    incidents,
    st.frozensets(st.integers(0, 29), max_size=4),
    st.sampled_from([15, 28, 45, 58]),
    st.sampled_from([None, True, False]),
)
def test_who_takes_every_step_never_steps_up_after_red_nor_twice_in_seven_days(
    bad: dict[int, tuple[int, int, bool]], kept: frozenset[int], size: int, careful: bool | None
) -> None:
    facts = Facts()
    for turn in range(30):
        number = 2 * turn
        choices = ProgressionChoices(core_seconds=size, careful=careful)
        for one in suggestions(facts, choices, day(number)):
            if one.move is Move.UP:
                assert not is_red_since_last_change(facts, number)
            if one.asks and turn not in kept:
                made = Decision(moment(number + 0.25), Strand.CORE, one.move, one.before, one.after)
                facts = replace(facts, decisions=(*facts.decisions, made))
                size = one.after
        pain, effort, settled = bad.get(turn, (1, 5, True))
        done = {Strand.CORE: Share(size, 3, 3)}
        session = PastSession(moment(number + 0.5), "core-30", done, 1, None, pain, effort, settled=settled)
        facts = replace(facts, sessions=(*facts.sessions, session))
    ups = [one.at for one in facts.decisions if one.move is Move.UP]
    assert all((later - before).days >= 7 for before, later in pairwise(ups))
    assert all(one.after <= 60 for one in facts.decisions)
    assert ups or bad or kept


def is_red_since_last_change(facts: Facts, number: int) -> bool:
    """Told in its own words: pain of 6, a rise of 3, not settled, or an effort of 9, in the last 14 days."""
    since = max((one.at for one in facts.decisions if not one.kept), default=moment(-1))
    return any(
        one.started > since
        and (day(number) - one.day).days <= 14
        and ((one.pain_after or 0) >= 4 or one.settled is False or (one.effort or 0) >= 9)
        for one in facts.sessions
    )


@given(pasts, st.integers(0, 120))
def test_a_light_week_is_only_offered_in_every_sixth_week(facts: Facts, number: int) -> None:
    if light_week_offer(facts, USUAL_NUMBERS, day(number)) is None:
        return
    begun = min(one.day for one in facts.sessions)
    last = max(one.day for one in facts.sessions if one.day <= day(number))
    assert (day(number) - last).days <= 7
    assert {((day(number) - one.day).days // 7 + 1) % 6 for one in facts.sessions} & {0}
    assert begun <= day(number) - timedelta(days=35)


# -- a person who takes every step, in all strands at once, through good and bad days --

SIZES = {Strand.CORE: 28, Strand.STRETCH: 30, Strand.BIG_THREE: 1}
BAD_DAYS = ["amber", "red", "signs", "hard", "unsettled", "stopped", "away", "flare"]
sorts_of_days = st.lists(st.sampled_from(["good"] * 12 + BAD_DAYS), min_size=10, max_size=45)


@given(sorts_of_days, st.booleans(), st.sampled_from([None, True, False]))
def test_in_all_strands_together_the_limits_of_every_week_hold(
    days: list[str], eager: bool, careful: bool | None
) -> None:
    assert_calm(life(days, eager=eager, careful=careful))


def test_six_good_weeks_do_lead_upwards() -> None:
    ups = [one for one in life(["good"] * 43, eager=True, careful=None) if one.move is Move.UP]
    grown = {strand: [one.after for one in ups if one.strand is strand] for strand in Strand}
    assert grown[Strand.BIG_THREE] == [2, 3]  # the others leave it its turn
    assert len(grown[Strand.CORE]) >= 4
    assert len(grown[Strand.STRETCH]) >= 4


def life(days: list[str], *, eager: bool, careful: bool | None) -> tuple[Decision, ...]:
    """What somebody decides who lives through these days; the eager take every step up, too."""
    facts, sizes = Facts(), dict(SIZES)
    for number, kind in enumerate(days):
        choices = ProgressionChoices(
            sizes[Strand.CORE],
            sizes[Strand.STRETCH],
            sizes[Strand.BIG_THREE],
            "every-day",
            frozenset(Strand),
            careful,
        )
        found = suggestions(facts, choices, day(number))
        assert found == suggestions(facts, choices, day(number))
        for one in found:
            assert one.after <= max(one.before, USUAL_NUMBERS.longest(one.strand))
            if one.move is Move.UP:
                assert not bad_since(facts, one.strand, number)
            if one.asks and (eager or one.move is not Move.UP):
                made = Decision(moment(number + 0.25), one.strand, one.move, one.before, one.after)
                facts = replace(facts, decisions=(*facts.decisions, made))
                sizes[one.strand] = one.after
        facts = lived(facts, number, kind, sizes)
    return facts.decisions


def lived(facts: Facts, number: int, kind: str, sizes: dict[Strand, int]) -> Facts:
    """One more day of a sort, with everything in it."""
    if kind == "away":
        return replace(facts, days_away=facts.days_away | {day(number)})
    if kind == "flare":
        return replace(facts, flare_days=facts.flare_days | {day(number)})
    session = PastSession(
        moment(number + 0.5),
        "mine",
        {strand: Share(size, 3, 3) for strand, size in sizes.items()},
        1,
        None,
        {"amber": 4, "red": 6}.get(kind, 1),
        9 if kind == "hard" else 5,
        kind == "signs",
        kind == "stopped",
        kind != "unsettled",
    )
    return replace(facts, sessions=(*facts.sessions, session))


def bad_since(facts: Facts, strand: Strand, number: int) -> bool:
    """In its own words: anything but a good session since the last change, in the last 14 days."""
    changes = [one.at for one in facts.decisions if one.strand is strand and not one.kept]
    since = max(changes, default=moment(-1))
    return any(
        one.started > since and (day(number) - one.day).days <= 14 and not is_fine(one)
        for one in facts.sessions
    )


def is_fine(one: PastSession) -> bool:
    """Little pain, an easy effort, whole, and settled the day after."""
    easy = (one.pain_after or 0) <= 3 and (one.effort or 0) <= 6
    return easy and bool(one.settled) and not (one.signs or one.stopped_early)


def assert_calm(decisions: tuple[Decision, ...]) -> None:
    """No strand twice in 7 days (14 for the big three), no third one in any 7 days, nothing above its cap."""
    ups = [one for one in decisions if one.move is Move.UP]
    for strand in Strand:
        own = [one.at for one in ups if one.strand is strand]
        needed = 14 if strand is Strand.BIG_THREE else 7
        assert all((later - before).days >= needed for before, later in pairwise(own))
    for one in ups:
        week = {other.strand for other in ups if 0 <= (one.at - other.at).days < 7}
        assert len(week) <= 2
    caps = {Strand.CORE: 60, Strand.STRETCH: 60, Strand.BIG_THREE: 3}
    assert all(one.after <= caps[one.strand] for one in decisions)


@given(histories, st.integers(0, 30))
def test_whatever_is_kept_leads_to_suggestions_within_the_limits(history: History, ahead: int) -> None:
    last = max((one.started for one in history.sessions), default=moment(0))
    now = last + timedelta(days=ahead)
    choices = choices_from(Settings())
    facts = facts_from(history, library=LIBRARY, settings=Settings(), now=now)
    shuffled = replace(history, sessions=history.sessions[::-1], decisions=history.decisions[::-1])
    again = facts_from(shuffled, library=LIBRARY, settings=Settings(), now=now)
    found = suggestions(facts, choices, now.date())
    assert suggestions(again, choices, now.date()) == found
    for one in found:
        assert one.after <= max(one.before, USUAL_NUMBERS.longest(one.strand))
    assert todays_suggestion(facts, choices, now.date()) == todays_suggestion(again, choices, now.date())
