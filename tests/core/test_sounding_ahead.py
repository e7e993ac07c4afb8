"""Facts about what will still sound in a session under way, to the moment: what the sound helper is told."""

from datetime import date

from backchime.core.routine import Ease, Routine
from backchime.core.session import Session
from backchime.core.settings import Settings
from backchime.core.soundtrack import DONE, sounding_ahead, soundtrack
from backchime.core.timeline import PhaseKind, lay_out
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step

TODAY = date(2026, 11, 23)
KNEEL, REST, RISE, BREATHE = "Kneel on the mat.", "Rest your forehead down.", "Rise slowly.", "Breathe out."
ONE_SECOND = ("A routine", "First pose:", "Plank", "Now:", "Next:", "Last pose:", RISE, BREATHE, DONE)
PHRASES = {**dict.fromkeys(ONE_SECOND, 1.0), KNEEL: 2.0, REST: 2.0}
VOICE = Settings(voice="instructions", voice_volume=8, speak_breath=True, quiet_ending=False)
PLANK = replace(a_pose("plank", longest=120), breath=BREATHE)
# get ready 0-5 with the name of the pose, the way there 5-15 with its instructions, hold 15-45
USUAL = a_routine(a_step(PLANK))
AT_ONCE = a_routine(a_step(PLANK, change_over=0))  # where the hold says itself what it is
READY, WAY, HOLD = range(3)


def started(now: float, routine: Routine = USUAL, settings: Settings = VOICE) -> Session:
    session = Session(lay_out(routine, settings, day=TODAY), re_entry_seconds=3)
    session.start(0)
    session.advance(now)
    return session


def said(session: Session, index: int, *, quiet: float | None = None) -> list[tuple[str, float]]:
    """What the voice will say in a phase, and when."""
    found = (
        sounding_ahead(session, index, VOICE, PHRASES)
        if quiet is None
        else sounding_ahead(session, index, VOICE, PHRASES, quiet_seconds=quiet)
    )
    return [(one.name, round(one.at_seconds, 6)) for one in found if not one.is_chime]


def test_what_has_begun_to_be_said_is_not_begun_again() -> None:
    whole = [(KNEEL, 5.9), (REST, 8.25), (BREATHE, 10.6)]
    assert said(started(5), WAY) == whole
    assert said(started(5.9), WAY) == whole  # at its very moment
    assert said(started(6), WAY) == whole[1:]
    assert said(started(1), READY) == [("First pose:", 2.25), ("Plank", 3.6)]


def test_where_quiet_is_asked_for_nothing_is_said_until_it_ends() -> None:
    assert said(started(5.5), WAY, quiet=2) == [(REST, 8.25), (BREATHE, 10.6)]
    assert said(started(5.5), WAY, quiet=3) == [(BREATHE, 10.6)]


def test_a_session_that_stands_still_says_nothing() -> None:
    session = started(5)
    session.pause(5.5)
    assert sounding_ahead(session, WAY, VOICE, PHRASES) == ()
    unstarted = Session(lay_out(USUAL, VOICE, day=TODAY))
    assert sounding_ahead(unstarted, READY, VOICE, PHRASES) == ()


def test_after_a_countdown_the_voice_leaves_the_chime_of_the_hold_alone() -> None:
    session = started(0.5, AT_ONCE, replace(VOICE, get_ready_seconds=0))
    assert said(session, 0)[:2] == [("Plank", 0.9), (BREATHE, 2.25)]
    session.pause(0.5)
    session.resume(10)  # and at 13 it goes on
    assert said(session, 0) == [(BREATHE, 14.75), (DONE, 43.4)]


def test_the_last_phase_has_its_words_and_then_the_ending_each_at_its_time_and_no_other_phase_has() -> None:
    session = started(0, AT_ONCE, replace(VOICE, get_ready_seconds=0))
    assert said(session, 0) == [("Plank", 0.9), (BREATHE, 2.25), (DONE, 30.9)]
    usual = started(0)
    assert [said(usual, index)[-1:] for index in (READY, WAY, HOLD)] == [
        [("Plank", 3.6)],
        [(BREATHE, 10.6)],
        [(DONE, 45.9)],
    ]


def test_time_that_is_added_adds_no_words_to_those_that_had_room() -> None:
    session = started(5, a_routine(a_step(PLANK, change_over=4)))
    assert said(session, WAY) == [(KNEEL, 5.9)]
    session.extend(30, 5.5)
    assert said(session, WAY) == [(KNEEL, 5.9)]


def test_every_phrase_is_as_loud_as_the_voice_was_set() -> None:
    session = started(0)
    ahead = [one for index in range(3) for one in sounding_ahead(session, index, VOICE, PHRASES)]
    laid_out = [one for index in range(3) for one in soundtrack(session.timeline, index, VOICE, PHRASES)]
    for found in (ahead, laid_out):
        assert {one.gain_db for one in found if not one.is_chime} == {-5}


def test_only_whoever_is_in_a_pose_is_told_how_to_leave_it() -> None:
    first, second = a_step(PLANK), a_step(replace(PLANK, id="other"))

    def on_the_way_to(step: int, routine: Routine) -> list[str]:
        timeline = lay_out(routine, VOICE, day=TODAY)
        (index,) = (
            at
            for at, phase in enumerate(timeline.phases)
            if phase.kind is PhaseKind.TRANSITION and phase.step == step
        )
        return [one.name for one in soundtrack(timeline, index, VOICE, PHRASES) if not one.is_chime]

    assert on_the_way_to(1, a_routine(first, second)) == [KNEEL, REST, BREATHE]
    assert on_the_way_to(2, a_routine(first, second))[0] == RISE
    eased = replace(second, ease=Ease.EASIER)  # whoever has eased off has left the pose before
    assert RISE not in on_the_way_to(2, a_routine(first, eased))
