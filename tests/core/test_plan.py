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
    return todays_suggestion(facts, ProgressionChoices(**choices), day(number))


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
    assert offer is None or offer.question == "Go on to the full week, with core holds of 19 s?"
    assert plan_offer(facts, starter, day(13)) is None
    assert plan_offer(facts, ProgressionChoices(), day(14)) is None
    assert plan_offer(facts, replace(starter, keeps_starter=True), day(14)) is None
    unrated = Facts(tuple(replace(one, pain_after=None) for one in facts.sessions))
    assert plan_offer(unrated, starter, day(14)) is None


def test_everybody_is_told_the_same_after_six_to_eight_weeks() -> None:
    fine, sore = Facts((a_session(0),)), Facts((a_session(0, pain_after=9),))
    assert look_back(fine, day(41)) is None
    assert look_back(fine, day(42)) == look_back(sore, day(55)) is not None
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
