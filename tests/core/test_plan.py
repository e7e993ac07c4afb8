"""Facts about today's suggestion: the first rule that fits, and else the plan of the week."""

from typing import Any

import pytest
from backchime.core.plan import Occasion, TodaySuggestion, look_back, plan_offer, todays_suggestion
from backchime.core.progression_facts import Facts, LightWeek, Share, Strand
from backchime.core.progression_numbers import ProgressionChoices
from msgspec.structs import replace

from tests.past import a_session, day

STRETCHED: dict[str, Any] = {"routine": "back-yoga-10", "shares": {Strand.STRETCH: Share(30, 9, 9)}}


def today(facts: Facts, number: int, **choices: Any) -> TodaySuggestion:
    one = todays_suggestion(facts, ProgressionChoices(**choices), day(number))
    assert isinstance(one.occasion, Occasion)
    assert one.reason.endswith("."), "whatever is suggested has its reason"
    return one


def week_of_taking_it(**choices: Any) -> list[str]:
    """What somebody practises in two weeks who does what is suggested."""
    facts, done = Facts(), []
    for number in range(14):
        one = today(facts, number, **choices)
        done.append(one.routine)
        shares = {Strand.CORE: Share(30, 4, 4)} if one.routine in ("daily-combined", "core-starter") else {}
        if one.routine:
            session = a_session(number, routine=one.routine, shares=shares)
            facts = replace(facts, sessions=(*facts.sessions, session))
    return done


def test_the_default_week_alternates_and_has_core_three_times() -> None:
    core, stretches = "daily-combined", "back-yoga-10"
    week = [core, stretches, core, stretches, core, stretches, stretches]
    assert week_of_taking_it() == week * 2


def test_the_starter_weeks_are_gentle_and_have_days_of_rest() -> None:
    week = ["gentle-start", "core-starter", "gentle-start", "", "gentle-start", "core-starter", ""]
    assert week_of_taking_it(plan="starter") == week * 2


def test_core_every_day_is_for_those_who_wish_for_it() -> None:
    assert week_of_taking_it(plan="every-day") == ["daily-combined"] * 14


def test_an_unfinished_session_of_today_comes_first() -> None:
    facts = Facts(unfinished="core-30", flare_days=frozenset({day(0)}))
    one = today(facts, 0)
    assert (one.occasion, one.routine, one.reason) == (
        Occasion.UNFINISHED,
        "core-30",
        "Pick up where you stopped.",
    )


def test_a_flare_up_is_for_gentle_positions_and_time_away_for_none() -> None:
    flare = today(Facts(flare_days=frozenset({day(0)})), 0)
    assert (flare.routine, flare.also) == ("spasm-relief-3", ("gentle-start",))
    assert today(Facts(days_away=frozenset({day(0)})), 0).routine == ""
    assert today(Facts(rest_days=frozenset({day(0)})), 0).occasion is Occasion.RESTING
    assert today(Facts(flare_days=frozenset({day(0)})), 1).occasion is Occasion.PLANNED


@pytest.mark.parametrize(
    ("facts", "occasion", "routine"),
    [
        (Facts(days_away=frozenset({day(0)})), Occasion.AWAY, ""),
        (Facts(flare_days=frozenset({day(0)})), Occasion.FLARE_UP, "spasm-relief-3"),
        (Facts(rest_days=frozenset({day(0)})), Occasion.RESTING, ""),
        (Facts((a_session(0),)), Occasion.DONE, "back-yoga-10"),
        (Facts((a_session(0, settled=None, signs=True),)), Occasion.NOT_SETTLED, "spasm-relief-3"),
        (Facts((a_session(-1),)), Occasion.CORE_YESTERDAY, "back-yoga-10"),
        (Facts(), Occasion.PLANNED, "daily-combined"),
    ],
)
def test_each_rule_suggests_its_own_routine(facts: Facts, occasion: Occasion, routine: str) -> None:
    one = today(facts, 0)
    assert (one.occasion, one.routine) == (occasion, routine)


def test_both_gentle_routines_are_there_until_it_has_settled() -> None:
    for facts in (Facts((a_session(0, settled=False),)), Facts((a_session(0, settled=None, signs=True),))):
        for number in (0, 1):
            one = today(facts, number)
            assert {one.routine, *one.also} == {"gentle-start", "spasm-relief-3"}


def test_a_day_of_the_plan_says_what_it_has() -> None:
    days = [
        (one.occasion, one.routine, number % 7 == 6, one.reason)
        for plan in ("week", "starter", "every-day")
        for number in range(7)
        for one in (today(Facts(), number, plan=plan),)
    ]
    planned = {(routine, sunday): reason for _, routine, sunday, reason in days[:13]}
    assert len(set(planned.values())) == len(planned)
    assert "rest" in planned["back-yoga-10", True]
    assert {occasion for occasion, routine, *_ in days if routine} == {Occasion.PLANNED}
    assert {occasion for occasion, routine, *_ in days if not routine} == {Occasion.REST_DAY}
    assert len({reason for *_, reason in days[14:]}) == 1


def test_after_much_pain_the_holds_are_half_as_long_for_a_day() -> None:
    facts = Facts((a_session(0, pain_after=7),))
    sore = today(facts, 1)
    assert (sore.occasion, sore.routine, sore.factor) == (Occasion.SORE, "back-yoga-10", 0.5)
    assert today(facts, 2).factor == 1
    assert today(Facts((a_session(0, pain_after=6),)), 1).factor == 1


def test_what_has_not_settled_keeps_to_gentle_routines() -> None:
    facts = Facts((a_session(0, settled=False),))
    assert [today(facts, number).routine for number in (1, 4)] == ["gentle-start"] * 2


@pytest.mark.parametrize("said", [{"signs": True}, {"pain_during": 6}, {"pain_during": 9, "pain_after": 1}])
def test_after_what_hurt_there_are_gentle_routines_alone_until_it_has_settled(said: dict[str, Any]) -> None:
    hurt = a_session(0, **{"settled": None, "stopped_early": True, **said})
    facts = Facts((hurt,))
    assert [today(facts, number).routine for number in (0, 1, 7)] == [
        "spasm-relief-3",
        "gentle-start",
        "gentle-start",
    ]
    assert today(facts, 8).occasion is not Occasion.NOT_SETTLED
    gentle = a_session(1, routine="gentle-start", shares={}, settled=None)
    assert today(Facts((hurt, gentle)), 2).routine == "gentle-start"
    settled = Facts((hurt, replace(gentle, settled=True)))
    assert today(settled, 2).occasion is not Occasion.NOT_SETTLED


def test_a_gentle_session_does_not_end_what_has_not_settled() -> None:
    facts = Facts(
        (a_session(0, settled=False), a_session(1, routine="gentle-start", shares={}, settled=None))
    )
    assert today(facts, 2).occasion is Occasion.NOT_SETTLED
    assert today(Facts((*facts.sessions, a_session(2, settled=None))), 3).occasion is not Occasion.NOT_SETTLED


def test_planks_yesterday_make_today_stretches_only() -> None:
    one = today(Facts((a_session(1),)), 2)
    assert (one.routine, one.reason) == (
        "back-yoga-10",
        "You did planks yesterday, so today is stretches only.",
    )


def test_after_two_days_without_planks_they_are_back() -> None:
    one = today(Facts((a_session(0), a_session(2, **STRETCHED))), 3)
    assert (one.occasion, one.routine) == (Occasion.CORE_DUE, "daily-combined")
    assert today(Facts((a_session(1),)), 3).routine == "back-yoga-10"


def test_the_planks_of_a_gentle_start_are_no_core_work() -> None:
    assert today(Facts((a_session(1, routine="gentle-start"),)), 2).routine == "daily-combined"


def test_who_has_practised_today_has_done_enough() -> None:
    assert today(Facts((a_session(0),)), 0).occasion is Occasion.DONE
    assert today(Facts((a_session(0, routine="spasm-relief-3", shares={}),)), 0).occasion is Occasion.PLANNED


def test_a_light_week_shortens_what_is_planned() -> None:
    facts = Facts(light_weeks=(LightWeek(day(0), taken=True),))
    assert [today(facts, number).factor for number in (0, 6, 7)] == [0.7, 0.7, 1]


@pytest.mark.parametrize(
    ("changes", "offered"),
    [({}, True), ({"pain_after": 4}, False), ({"settled": False}, False), ({"stopped_early": True}, False)],
)
def test_two_green_weeks_lead_from_the_starter_to_the_full_week(
    changes: dict[str, Any], offered: bool
) -> None:
    sessions = [a_session(number, 19) for number in (0, 2, 5, 7, 9)]
    facts = Facts((*sessions, a_session(12, 19, **changes)))
    starter = ProgressionChoices(plan="starter", core_seconds=19)
    offer = plan_offer(facts, starter, day(14))
    assert (offer is not None) is offered
    if offer is not None:
        assert offer.question == "Go on to the full week, with core holds of 19 s?"
        assert (offer.plan, "14 days" in offer.reason) == ("week", True)
    assert plan_offer(facts, starter, day(13)) is None
    assert plan_offer(facts, ProgressionChoices(), day(14)) is None
    assert plan_offer(facts, replace(starter, keeps_starter=True), day(14)) is None
    unrated = Facts(tuple(replace(one, pain_after=None) for one in facts.sessions))
    assert plan_offer(unrated, starter, day(14)) is None


@pytest.mark.parametrize(
    ("number", "changes", "offered"),
    [
        (0, {"stopped_early": True}, False),
        (-1, {"stopped_early": True}, True),
        (14, {"stopped_early": True}, False),
        (5, {"effort": 7}, False),
        (5, {"effort": 6}, True),
        (5, {"effort": None}, True),
    ],
)
def test_every_session_of_the_last_two_weeks_must_have_been_easy(
    number: int, changes: dict[str, Any], offered: bool
) -> None:
    green = [a_session(at, 19) for at in (-2, 3, 7, 9)]
    choices = ProgressionChoices(plan="starter", core_seconds=19)
    facts = Facts((*green, a_session(number, 19, **changes)))
    assert (plan_offer(facts, choices, day(14)) is not None) is offered


def test_three_rated_sessions_are_enough_to_be_asked() -> None:
    starter = ProgressionChoices(plan="starter", core_seconds=19)
    first = a_session(-2, 19)
    assert plan_offer(Facts((first, *(a_session(at, 19) for at in (3, 7, 9)))), starter, day(14))
    assert not plan_offer(Facts((first, *(a_session(at, 19) for at in (3, 7)))), starter, day(14))


def test_everybody_is_told_the_same_after_six_to_eight_weeks() -> None:
    fine, sore = Facts((a_session(0),)), Facts((a_session(0, pain_after=9),))
    assert look_back(fine, day(41)) is None
    told = look_back(fine, day(42))
    assert told is not None
    assert told == look_back(sore, day(55))
    assert told.endswith(".")
    assert look_back(fine, day(56)) is None


@pytest.mark.parametrize("kept", ["flare_days", "days_away"])
def test_on_a_bad_day_or_away_nobody_is_asked_to_leave_the_starter(kept: str) -> None:
    sessions = tuple(a_session(number) for number in range(0, 28, 2))
    choices = ProgressionChoices(plan="starter")
    facts = Facts(sessions)
    asked = [number for number in range(14, 40) if plan_offer(facts, choices, day(number))]
    assert asked
    change: dict[str, Any] = {kept: frozenset({day(asked[0])})}
    bad = replace(facts, **change)
    assert plan_offer(bad, choices, day(asked[0])) is None
