"""Facts about suggestions as JSON for programs."""

import json

from backchime.cli_suggest import suggest_json
from backchime.core.progression_facts import Facts
from backchime.core.progression_numbers import ProgressionChoices

from tests.past import a_session, day


def test_everything_suggested_is_there_with_its_reason() -> None:
    facts = Facts(tuple(a_session(number) for number in (0, 2, 4)))
    said = json.loads(json.dumps(suggest_json(facts, ProgressionChoices(), day(7))))
    assert said["day"] == "2026-09-14"
    assert said["today"] == {
        "occasion": "planned",
        "routine": "daily-combined",
        "reason": "Today your plan has stretches and core.",
        "factor": 1.0,
        "also": [],
    }
    assert said["holds"] == [
        {
            "strand": "core",
            "move": "up",
            "before": 30,
            "after": 35,
            "reason": "3 of 3 sessions, highest pain 2, all settled, effort about right.",
            "question": "Try 35 s instead of 30 s?",
            "easier": False,
            "side_plank_seconds": 35,
            "asks": True,
        }
    ]
    assert [said[name] for name in ("light_week", "plan", "look_back")] == [None, None, None]


def test_offers_are_there_while_they_may_be_answered() -> None:
    many = Facts(tuple(a_session(number, 19) for number in range(0, 36, 2)))
    starter = ProgressionChoices(plan="starter", core_seconds=19)
    said = suggest_json(many, starter, day(35))
    assert said["light_week"]["percent"] == 70
    assert said["plan"]["plan"] == "week"


def test_without_a_past_there_is_the_plan_alone() -> None:
    said = suggest_json(Facts(), ProgressionChoices(), day(1))
    assert (said["today"]["routine"], said["holds"]) == ("back-yoga-10", [])
