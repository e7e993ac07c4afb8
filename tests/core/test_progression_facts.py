"""Facts about what growing holds need to know of the past."""

from datetime import UTC, datetime

import pytest
from backchime.core.progression_facts import Facts, PastHold, PastSession, Share, Strand, shares_of, strand_of
from backchime.core.routine import Group


def test_planks_and_stretches_are_two_strands_of_one_session() -> None:
    holds = [
        PastHold(Group.STRETCH, 30, kept=True),
        PastHold(Group.CORE, 30, kept=True),
        PastHold(Group.CORE, 45, kept=False),
        PastHold(Group.REST, 60, kept=True),
        PastHold(Group.STRETCH, 90, kept=True, locked=True),
    ]
    assert shares_of("daily-combined", holds) == {
        Strand.STRETCH: Share(30, planned=1, done=1),
        Strand.CORE: Share(45, planned=2, done=1),
    }


def test_the_side_planks_of_the_big_three_belong_to_its_level() -> None:
    holds = [PastHold(Group.CORE10, 10, kept=True), PastHold(Group.CORE, 10, kept=True)]
    assert shares_of("big-three-2", holds) == {Strand.BIG_THREE: Share(2, planned=2, done=2)}


@pytest.mark.parametrize(("planned", "done", "finished"), [(3, 3, True), (3, 2, False), (0, 0, False)])
def test_a_share_is_finished_once_every_hold_was_kept(planned: int, done: int, finished: bool) -> None:
    assert Share(30, planned, done).finished is finished


def test_one_hold_is_a_share_of_its_own() -> None:
    assert Share(30, planned=1, done=1).finished


def test_rests_and_gentle_routines_are_of_no_strand() -> None:
    assert strand_of(Group.REST, "daily-combined") is None
    assert strand_of(Group.CORE, "spasm-relief-3") is None


def test_facts_without_what_is_unfinished_keep_all_the_rest() -> None:
    facts = Facts((PastSession(datetime(2026, 6, 1, tzinfo=UTC), "core-30"),), unfinished="core-30")
    assert facts.without_unfinished == Facts(facts.sessions)
