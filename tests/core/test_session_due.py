"""Facts about when to look at a session again: too early costs, and too late is heard."""

from datetime import date

import pytest
from backchime.core.routine import Routine
from backchime.core.session import Session
from backchime.core.session_due import next_due
from backchime.core.settings import Settings
from backchime.core.timeline import lay_out
from hypothesis import given

from tests.building import a_routine, a_step, eighths, routines

TODAY = date(2026, 11, 23)


def started(routine: Routine, at: float) -> Session:
    session = Session(lay_out(routine, Settings(), day=TODAY), re_entry_seconds=3)
    session.start(0)
    session.advance(at)
    return session


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (0, 5),  # nothing sounds while one gets ready: its end
        (7.5, 12),  # the first tick of the way there
        (15, 30),  # the middle of the hold
        (30, 42),  # which has sounded
        (43.5, 44),
        (44, 45),
    ],
)
def test_a_session_is_looked_at_again_for_its_next_cue_or_the_end_of_its_phase(
    now: float, due: float
) -> None:
    assert next_due(started(a_routine(a_step(), a_step()), now), now) == due


def test_while_it_counts_down_to_a_hold_every_number_is_looked_at_and_then_the_hold_itself() -> None:
    session = started(a_routine(), 20)
    session.pause(20)
    session.resume(100)
    found = [next_due(session, now) for now in (100, 101.5, 102.5)]
    assert found == [101, 102, 103]
    session.advance(103)
    assert next_due(session, 103) == 113  # ten seconds more to the middle


@given(routines, eighths)
def test_nothing_happens_before_and_something_happens_then(routine: Routine, now: float) -> None:
    session = started(routine, now)
    if session.is_over:
        return
    due = next_due(session, now)
    assert due > now
    assert session.advance((now + due) / 2) == ()
    assert session.advance(due) != ()
