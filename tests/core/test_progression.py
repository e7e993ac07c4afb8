"""Facts about the rule by which holds grow: its worked examples, and each of its conditions."""

from datetime import date
from typing import Any

import pytest
from backchime.core.progression import step, suggestions
from backchime.core.progression_choices import changes_by
from backchime.core.progression_facts import Decision, Facts, Move, Share, Strand
from backchime.core.progression_numbers import USUAL_NUMBERS, ProgressionChoices
from backchime.core.settings import Settings
from msgspec.structs import replace

from tests.past import a_decision, a_session, day, decided, moment, suggested, with_sessions

WEEK = (0, 2, 4)  # Monday, Wednesday, Friday
GREEN_WEEK = Facts(tuple(a_session(number) for number in WEEK))


def practised(weeks: int, size: int) -> list[int]:
    """The holds of somebody whose weeks are all green and who takes every step as soon as it comes."""
    facts, sizes = Facts(), [size]
    for week in range(weeks):
        facts = with_sessions(facts, [a_session(7 * week + number, size) for number in WEEK])
        monday = 7 * (week + 1)
        one = suggested(facts, monday, size)
        assert [suggested(facts, monday - early, size).move for early in (1, 2)] == [Move.KEEP] * 2
        if one.move is Move.UP:
            facts = replace(facts, decisions=(*facts.decisions, decided(one, monday)))
            size = one.after
        sizes.append(size)
    return sizes


def changed(**changes: Any) -> Facts:
    """A green week whose last session is different."""
    return Facts((*GREEN_WEEK.sessions[:2], a_session(4, **changes)))


def test_from_thirty_seconds_it_takes_six_green_weeks_to_a_minute() -> None:
    assert practised(7, 30) == [30, 35, 40, 45, 50, 55, 60, 60]


def test_from_the_starter_it_takes_six_green_weeks_to_thirty_seconds() -> None:
    assert practised(6, 15) == [15, 17, 19, 21, 24, 27, 30]


def test_a_step_up_tells_its_reason_and_asks() -> None:
    one = suggested(GREEN_WEEK, 7)
    assert (one.move, one.before, one.after, one.side_plank_seconds) == (Move.UP, 30, 35, 35)
    assert one.reason == "3 of 3 sessions, highest pain 2, all settled, effort about right."
    assert one.question == "Try 35 s instead of 30 s?"


def test_an_amber_week_simply_waits() -> None:
    facts = Facts(tuple(a_session(number, pain_after=5, pain_before=4) for number in WEEK))
    assert suggested(facts, 7, careful=False).move is Move.KEEP
    facts = with_sessions(facts, [a_session(7 + number) for number in (0, 2, 4, 7, 9, 11)])
    assert suggested(facts, 21).move is Move.UP


def test_one_red_session_makes_it_three_quarters_and_two_greens_bring_it_back() -> None:
    facts = Facts((a_session(0, 45), a_session(21, 45, pain_after=6)))
    red = suggested(facts, 22, 45)
    assert (red.move, red.before, red.after, red.easier) == (Move.DOWN, 45, 33, True)
    assert red.reason == "Pain reached 6 out of 10 in a session."
    assert red.question == "Try 33 s instead of 45 s, in the easier version?"
    facts = replace(facts, decisions=(decided(red, 22.5),))
    facts = with_sessions(facts, [a_session(23, 33)])
    waiting = suggested(facts, 24, 33)
    assert (waiting.move, waiting.reason) == (Move.KEEP, "Good sessions on the way back to 45 s: 1 of 2.")
    facts = with_sessions(facts, [a_session(25, 33)])
    back = suggested(facts, 26, 33)
    assert (back.move, back.after, back.question) == (Move.BACK, 45, "Go back to 45 s?")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pain_before": 4, "pain_after": 4}, "Pain reached 4 out of 10 in a session."),
        ({"pain_before": 1, "pain_after": 3}, "Pain rose from 1 to 3 in a session."),
        ({"effort": 7}, "A session took an effort of 7 out of 10."),
        ({"stopped_early": True}, "A session was stopped early."),
        ({"pain_after": None}, "Sessions finished and rated so far: 2 of 3."),
        ({"shares": {Strand.CORE: Share(30, 4, 3)}}, "Sessions finished and rated so far: 2 of 3."),
        ({"size": 15}, "Sessions finished and rated so far: 2 of 3."),
        ({"effort": None}, "How hard the last sessions were is not known."),
    ],
)
def test_what_is_amber_or_missing_keeps_the_hold(changes: dict[str, Any], reason: str) -> None:
    one = suggested(changed(**changes), 7, careful=False)
    assert (one.move, one.after, one.asks, one.reason) == (Move.KEEP, 30, False, reason)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pain_during": 6, "pain_after": 0}, "Pain reached 6 out of 10 in a session."),
        ({"pain_before": 0, "pain_after": 3}, "Pain rose from 0 to 3 in a session."),
        ({"settled": False}, "A session had not settled by the next day."),
        ({"effort": 9}, "A session took an effort of 9 out of 10."),
        ({"signs": True}, "You named sharp or spreading pain, or signs in a leg."),
    ],
)
def test_what_is_red_makes_the_hold_shorter(changes: dict[str, Any], reason: str) -> None:
    one = suggested(changed(**changes), 5, careful=False)
    assert (one.move, one.after, one.easier, one.reason) == (Move.DOWN, 22, True, reason)


def test_two_early_stops_in_seven_days_are_red_and_further_apart_they_are_not() -> None:
    stops = [a_session(20, stopped_early=True), a_session(26, stopped_early=True)]
    one = suggested(Facts(tuple(stops)), 27)
    assert (one.move, one.reason) == (Move.DOWN, "Sessions stopped early came too close together.")
    stops[1] = a_session(27, stopped_early=True)
    assert suggested(Facts(tuple(stops)), 28).move is Move.KEEP


def test_unanswered_days_do_not_count_against_but_two_must_be_known() -> None:
    assert suggested(changed(settled=None), 7).move is Move.UP
    facts = Facts(tuple(a_session(number, settled=None if number else True) for number in WEEK))
    assert suggested(facts, 7).reason == "Sessions known to have settled: 1 of 2."


def test_four_fifths_of_the_plan_are_asked_for() -> None:
    six_of_seven = Facts(tuple(a_session(number) for number in range(6)))
    five_of_seven = Facts(tuple(a_session(number) for number in range(5)))
    assert suggested(six_of_seven, 7, plan="every-day").reason.startswith("6 of 7 sessions")
    assert suggested(five_of_seven, 7, plan="every-day").reason == "Planned sessions finished: 5 of 7."


def test_days_away_are_not_held_against_anybody() -> None:
    facts = Facts(tuple(a_session(number) for number in range(5)), days_away=frozenset({day(5), day(6)}))
    assert suggested(facts, 7, plan="every-day").move is Move.UP
    assert suggested(replace(facts, days_away=frozenset({day(7)})), 7).move is Move.KEEP


def test_a_step_waits_for_seven_days_after_any_change() -> None:
    facts = with_sessions(GREEN_WEEK, [a_session(7 + number, 35) for number in WEEK])
    facts = replace(facts, decisions=(a_decision(7.9, Move.OWN, 30, 35),))
    facts = with_sessions(facts, [a_session(13, 35)])
    assert suggested(facts, 14, 35).move is Move.UP
    late = replace(facts, decisions=(a_decision(8, Move.OWN, 30, 35),))
    assert suggested(late, 14, 35).reason == "The next step can come 7 days after the last change."


def test_keeping_it_as_it_is_leaves_seven_days_of_quiet() -> None:
    kept = replace(GREEN_WEEK, decisions=(a_decision(7, Move.UP, 30, 30),))
    kept = with_sessions(kept, [a_session(7), a_session(9), a_session(11)])
    assert suggested(kept, 13).reason == "You chose to keep this as it is."
    assert suggested(kept, 14).move is Move.UP


def test_what_was_red_and_kept_is_not_suggested_again_but_nothing_grows_either() -> None:
    red = replace(changed(pain_after=7), decisions=(a_decision(5, Move.DOWN, 30, 30),))
    one = suggested(red, 6)
    assert (one.move, one.reason) == (Move.KEEP, "Pain reached 7 out of 10 in a session.")


def test_not_settled_is_heard_of_a_day_later_also_after_a_step_up() -> None:
    facts = with_sessions(GREEN_WEEK, [a_session(7.3, settled=False)])
    facts = replace(facts, decisions=(a_decision(7.4, Move.UP, 30, 35),))
    assert suggested(facts, 8, 35).move is Move.DOWN
    lowered = replace(facts, decisions=(a_decision(7.4, Move.DOWN, 30, 22),))
    assert suggested(lowered, 8, 22).move is Move.KEEP


def test_at_the_longest_a_second_round_comes_instead_of_more_time() -> None:
    facts = Facts(tuple(a_session(number, 60) for number in WEEK))
    one = suggested(facts, 7, 60)
    assert (one.move, one.before, one.after, one.side_plank_seconds) == (Move.HARDER, 60, 60, 45)
    assert one.question == "Try a second round, at the same length?"
    assert suggested(facts, 7, 60, second_round=True).move is Move.KEEP


def test_from_the_easier_version_the_full_one_comes_before_more_time_and_never_with_it() -> None:
    one = suggested(GREEN_WEEK, 7, easier=frozenset({Strand.CORE}))
    assert (one.move, one.before, one.after) == (Move.HARDER, 30, 30)
    assert one.question == "Try the full version again, at the same length?"
    facts = replace(GREEN_WEEK, decisions=(decided(one, 7.1),))
    facts = with_sessions(facts, [a_session(7 + number) for number in WEEK])
    assert suggested(facts, 13).reason == "The next step can come 7 days after the last change."
    assert suggested(facts, 15).move is Move.UP


def test_the_step_is_smaller_for_shorter_holds() -> None:
    sizes = (10, 19, 20, 29, 30, 55)
    assert [step(Strand.CORE, size, USUAL_NUMBERS) for size in sizes] == [2, 2, 3, 3, 5, 5]
    assert step(Strand.STRETCH, 10, USUAL_NUMBERS) == 5
    assert step(Strand.BIG_THREE, 1, USUAL_NUMBERS) == 1


@pytest.mark.parametrize(
    ("today", "move", "after"),
    [
        (7, Move.KEEP, 40),
        (8, Move.AFTER_GAP, 32),
        (14, Move.AFTER_GAP, 32),
        (15, Move.AFTER_GAP, 20),
        (28, Move.AFTER_GAP, 20),
        (29, Move.AFTER_GAP, 15),
        (400, Move.AFTER_GAP, 15),
    ],
)
def test_days_off_make_the_hold_shorter(today: int, move: Move, after: int) -> None:
    one = suggested(Facts((a_session(0, 40),)), today, 40)
    assert (one.move, one.after) == (move, after)


def test_days_off_are_asked_about_once_and_deepen_from_the_same_hold() -> None:
    facts = Facts((a_session(0, 40),), (a_decision(8, Move.AFTER_GAP, 40, 32),))
    assert suggested(facts, 9, 32).move is Move.KEEP
    assert suggested(facts, 15, 32).after == 20
    kept = Facts((a_session(0, 40),), (a_decision(8, Move.AFTER_GAP, 40, 40),))
    assert suggested(kept, 15, 40).move is Move.KEEP


def test_a_flare_up_pauses_and_comes_back_by_halves_and_quarters() -> None:
    size, number = 40, 4
    facts = Facts((a_session(0, size),), flare_days=frozenset({day(1), day(2), day(3)}))
    assert suggested(facts, 3, size).reason == "You marked a flare-up, so holds stay as they are."
    sizes = []
    for _ in range(3):
        one = suggested(facts, number, size)
        assert one.move is Move.AFTER_FLARE_UP
        facts = replace(facts, decisions=(*facts.decisions, decided(one, number + 0.5)))
        size = one.after
        sizes.append(size)
        assert suggested(facts, number, size).move is Move.KEEP
        facts = with_sessions(facts, [a_session(number, size)])
        number += 1
    assert sizes == [20, 30, 40]
    assert suggested(facts, number, size).move is Move.KEEP


def test_a_second_flare_up_on_the_way_back_still_leads_to_the_old_hold() -> None:
    flares = frozenset({day(1), day(6)})
    facts = Facts((a_session(0, 40),), (a_decision(2, Move.AFTER_FLARE_UP, 40, 20),), flare_days=flares)
    facts = with_sessions(facts, [a_session(3, 20), a_session(7, 20)])
    assert suggested(facts, 8, 20).after == 30


def test_who_goes_on_as_before_after_a_flare_up_is_asked_no_more() -> None:
    facts = Facts((a_session(0), a_session(3, pain_after=None)), flare_days=frozenset({day(1)}))
    assert suggested(facts, 4).move is Move.KEEP


def test_in_the_first_two_weeks_any_rise_is_red() -> None:
    risen = changed(pain_before=1, pain_after=2)
    assert suggested(risen, 5).move is Move.DOWN
    assert suggested(risen, 5, careful=False).move is Move.KEEP
    later = with_sessions(GREEN_WEEK, [a_session(14, pain_before=1, pain_after=2)])
    assert suggested(later, 15).move is Move.KEEP
    assert suggested(later, 15, careful=True).move is Move.DOWN


def test_a_higher_usual_level_lets_everyday_pain_be_green_and_no_rise() -> None:
    daily: dict[date, int] = {day(number): 4 for number in range(7, 14)}
    month = Facts(tuple(a_session(14 + n, pain_before=4, pain_after=4) for n in WEEK), daily_pain=daily)
    month = with_sessions(month, [a_session(0)])
    month = replace(month, decisions=(a_decision(13, Move.OWN, 25, 30),))
    assert suggested(month, 21).move is Move.KEEP
    assert suggested(month, 21, usual_is_higher=True).move is Move.UP
    risen = with_sessions(month, [a_session(19, pain_before=3, pain_after=4)])
    assert suggested(risen, 21, usual_is_higher=True).move is Move.KEEP


def test_stretches_are_not_suggested_unless_wished_for() -> None:
    facts = Facts(tuple(a_session(n, strand=Strand.STRETCH) for n in range(6)))
    assert suggestions(facts, ProgressionChoices(), day(7)) == ()
    wished = ProgressionChoices(suggested=frozenset({Strand.STRETCH}), stretch_seconds=30)
    (one,) = suggestions(facts, wished, day(7))
    assert (one.move, one.after, one.side_plank_seconds) == (Move.UP, 35, None)


def test_the_big_three_go_to_the_next_pyramid_after_two_weeks() -> None:
    numbers = (0, 2, 4, 7, 9, 11)
    facts = Facts(tuple(a_session(number, 1, strand=Strand.BIG_THREE) for number in numbers))
    assert [one.move for one in suggestions(facts, ProgressionChoices(), day(13))] == [Move.KEEP]
    (one,) = suggestions(facts, ProgressionChoices(), day(14))
    assert (one.move, one.after, one.question) == (Move.UP, 2, "Try level 2 instead of level 1?")


def test_at_most_two_strands_grow_in_one_week() -> None:
    all_three = [a_session(n, shares={s: Share(30, 4, 4) for s in Strand}) for n in range(14)]
    everything = ProgressionChoices(suggested=frozenset(Strand), big_three_level=1)
    moves = [one.move for one in suggestions(Facts(tuple(all_three)), everything, day(14))]
    assert moves == [Move.UP, Move.UP, Move.KEEP]
    before = Decision(moment(13), Strand.BIG_THREE, Move.UP, 1, 2)
    later = suggestions(Facts(tuple(all_three), (before,)), everything, day(14))
    assert [one.move for one in later] == [Move.UP, Move.KEEP, Move.KEEP]


def test_a_hold_is_never_suggested_below_ten_seconds() -> None:
    one = suggested(changed(size=10, pain_after=8), 5, 10)
    assert (one.move, one.after) == (Move.DOWN, 10)
    assert one.question == "Stay at 10 s, in the easier version?"


def test_only_the_last_fourteen_days_are_looked_at() -> None:
    amber = a_session(0, pain_before=4, pain_after=4)
    facts = Facts((amber, *(a_session(number) for number in (2, 4, 7, 9, 11, 14))))
    assert suggested(facts, 14, careful=False).reason == "Pain reached 4 out of 10 in a session."
    assert suggested(facts, 15, careful=False).move is Move.UP


def test_nothing_grows_in_the_first_seven_days() -> None:
    facts = Facts(tuple(a_session(number) for number in (0, 2, 4, 5)))
    one = suggested(facts, 6)
    assert (one.move, one.reason) == (Move.KEEP, "Holds do not grow in the first 7 days.")


def test_stretches_need_four_sessions_and_the_core_three() -> None:
    wished: dict[str, Any] = {"suggested": frozenset({Strand.STRETCH})}

    def asked(*numbers: int) -> Move:
        sessions = tuple(a_session(number, strand=Strand.STRETCH) for number in numbers)
        plan = ProgressionChoices(
            **wished, plan="starter"
        )  # which plans no stretches: only the count is left
        (one,) = suggestions(Facts(sessions), plan, day(7))
        return one.move

    assert asked(0, 2, 4) is Move.KEEP
    assert asked(0, 2, 4, 6) is Move.UP


def test_at_the_longest_stretches_and_the_big_three_stop() -> None:
    wished = ProgressionChoices(
        stretch_seconds=60, big_three_level=3, suggested=frozenset({Strand.STRETCH, Strand.BIG_THREE})
    )
    sessions = tuple(
        a_session(n, shares={Strand.STRETCH: Share(60, 9, 9), Strand.BIG_THREE: Share(3, 9, 9)})
        for n in range(14)
    )
    found = suggestions(Facts(sessions), wished, day(14))
    assert [(one.move, one.reason) for one in found] == [
        (Move.KEEP, "This is as long as it gets. Longer holds bring little more."),
        (Move.KEEP, "This is the highest level."),
    ]


def test_rests_never_grow() -> None:
    facts = Facts(tuple(a_session(number, shares={}) for number in range(14)))
    assert suggestions(facts, ProgressionChoices(suggested=frozenset(Strand)), day(14)) == ()


@pytest.mark.parametrize(
    ("daily", "pain", "move"),
    [
        ((4, 4, 4, 4, 4, 4, 4), 4, Move.UP),
        ((1, 9, 4, 4, 4, 0, 4), 4, Move.UP),  # the median, not the mean
        ((2, 2, 2, 2, 2, 2, 2), 3, Move.UP),  # 3 stays green
        ((2, 2, 2, 2, 2, 2, 2), 4, Move.KEEP),
        ((5, 5, 5, 5, 5, 5, 5), 5, Move.UP),
        ((8, 8, 8, 8, 8, 8, 8), 5, Move.UP),  # at most 5
        ((8, 8, 8, 8, 8, 8, 8), 6, Move.DOWN),  # red as ever
        ((4, 4, 4, 4, 4, 4), 4, Move.KEEP),  # a week has to be known
    ],
)
def test_a_higher_usual_level_is_the_median_of_seven_days_at_most_five_and_leaves_red_as_it_is(
    daily: tuple[int, ...], pain: int, move: Move
) -> None:
    known = {day(7 + number): one for number, one in enumerate(daily)}
    sessions = (a_session(0), *(a_session(14 + n, pain_before=pain, pain_after=pain) for n in WEEK))
    decisions = (a_decision(13, Move.OWN, 25, 30),)
    facts = Facts(sessions, decisions, daily_pain=known)
    assert suggested(facts, 21, usual_is_higher=True, careful=False).move is move


def test_the_two_good_sessions_that_bring_a_hold_back_are_in_a_row() -> None:
    facts = Facts((a_session(0, 45), a_session(21, 45, pain_after=6)), (a_decision(22, Move.DOWN, 45, 33),))
    amber = with_sessions(facts, [a_session(23, 33), a_session(25, 33, effort=7), a_session(27, 33)])
    assert suggested(amber, 28, 33).reason == "Good sessions on the way back to 45 s: 1 of 2."
    assert suggested(with_sessions(amber, [a_session(28, 33)]), 29, 33).move is Move.BACK


def test_what_comes_back_leaves_the_easier_version_as_it_is() -> None:
    facts = Facts((a_session(0, 45), a_session(21, 45, pain_after=6)), (a_decision(22, Move.DOWN, 45, 33),))
    facts = with_sessions(facts, [a_session(23, 33), a_session(25, 33)])
    back = suggested(facts, 26, 33, easier=frozenset({Strand.CORE}))
    assert (back.move, back.after, back.easier) == (Move.BACK, 45, False)
    assert "easier_core" not in changes_by(back, Settings(easier_core=True))


def test_what_is_done_of_a_suggestion_never_changes_time_and_version_upwards_together() -> None:
    settings = Settings(easier_core=True, core_hold_seconds=30)
    full = suggested(GREEN_WEEK, 7, easier=frozenset({Strand.CORE}))
    assert changes_by(full, settings) == {"core_hold_seconds": 30, "easier_core": False}
    longer = suggested(GREEN_WEEK, 7)
    assert changes_by(longer, settings) == {"core_hold_seconds": 35, "second_round": False}
    red = suggested(changed(pain_after=7), 5)
    assert changes_by(red, Settings()) == {
        "core_hold_seconds": 22,
        "easier_core": True,
        "second_round": False,
    }


def test_side_planks_that_are_to_be_shorter_than_the_rest_get_a_time_of_their_own() -> None:
    numbers = replace(USUAL_NUMBERS, side_plank_longest_seconds=32)
    one = suggested(GREEN_WEEK, 7, numbers=numbers)
    assert changes_by(one, Settings(pose_hold_seconds={"cobra": 9}))["pose_hold_seconds"] == {
        "cobra": 9,
        "side-plank": 32,
        "knee-side-plank": 32,
    }


def test_without_a_session_there_is_nothing_to_say() -> None:
    assert suggestions(Facts(), ProgressionChoices(), day(0)) == ()
