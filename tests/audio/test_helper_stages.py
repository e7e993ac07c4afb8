"""What becomes of the sound when a helper dies, freezes or cannot play, at each stage of its life."""

from collections.abc import Callable

import pytest
from backchime.audio.chime_files import chime_paths
from backchime.audio.chimes import Chimes, OutputCare, Sound
from backchime.audio.messages import (
    CareForOutput,
    Dropped,
    Failed,
    LibraryMissing,
    Played,
    Probe,
    Probed,
    Ready,
    SetVolume,
    SoundsUnreadable,
    StayReady,
    Stop,
    UseSounds,
)
from backchime.audio.owed_answers import ANSWER_SECONDS, START_SECONDS
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind

from tests.audio.conftest import CHIMES
from tests.audio.hand_helper import HandChimes, HandHelper

NO_ANSWER, NO_OUTPUT = "The sound does not answer.", "No sound output found."
NO_LIBRARY = "The sound library simpleaudio is not installed."
UNREADABLE = "Some chimes cannot be played."
WOOD = chime_paths(CHIMES, "wood")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def hand() -> HandChimes:
    return HandChimes()


def ticks(hand: HandChimes, *after_seconds: float) -> tuple[Sound, ...]:
    """Ticks that are due so long from now."""
    return tuple(Sound(hand.clock.steady + after, CueKind.TICK) for after in after_seconds)


# -- how it begins --


def test_it_is_what_the_app_expects(hand: HandChimes) -> None:
    chimes: Chimes = hand.chimes  # as the type checker sees to
    assert 0.0 < chimes.ready_seconds < 0.15


def test_a_helper_that_is_ready_is_told_all_it_has_to_know_and_looks_for_an_output(hand: HandChimes) -> None:
    hand.chimes.use(WOOD)
    hand.chimes.set_volume(40)
    care = OutputCare(delay_seconds=0.2)
    hand.chimes.care_for_output(care)
    assert hand.latest.kinds.count("UseSounds") == 0
    hand.latest.told.clear()
    hand.latest.says(Ready(1))
    files = UseSounds({kind: str(path) for kind, path in WOOD.items()})
    assert hand.latest.told == [files, SetVolume(40), CareForOutput(care), StayReady(False), Probe()]
    assert (hand.chimes.has_output, hand.settled) == (False, 0)
    hand.latest.says(Probed())
    assert (hand.chimes.has_output, hand.settled) == (True, 1)
    assert hand.problems == []


def test_what_is_asked_for_before_there_is_an_output_is_played_when_there_is_one(hand: HandChimes) -> None:
    hand.chimes.play(ticks(hand, 1.0, 3.0))
    hand.chimes.play(ticks(hand, 1.5))
    assert hand.look_in_ms == -1
    hand.clock.turn(2.0)
    hand.latest.says(Ready(1), Probed())
    assert hand.latest.streams == {3: [hand.clock.steady + 1.0]}


def test_nothing_is_no_stream(hand: HandChimes) -> None:
    helper = hand.find_output()
    hand.chimes.play(())
    assert helper.told == []


# -- how it ends --


def new(_hand: HandChimes) -> None:
    """It has been started, and is not ready."""


def looking(hand: HandChimes) -> None:
    """It is ready, and looks for an output."""
    hand.latest.says(Ready(1))


def found(hand: HandChimes) -> None:
    """It has found an output, and has nothing to do."""
    hand.find_output()


def asked(hand: HandChimes) -> None:
    """It is to play, and has not begun."""
    hand.find_output()
    hand.chimes.play(ticks(hand, 0.5, 60.0))


def playing(hand: HandChimes) -> None:
    """It plays."""
    asked(hand)
    hand.latest.says(Played(1, 0.1))


def looking_again(hand: HandChimes) -> None:
    """It plays, and looks whether the output is still there."""
    playing(hand)
    hand.clock.turn(3.0)
    hand.look()


Stage = Callable[[HandChimes], None]


@pytest.mark.parametrize("stage", [new, looking, found, asked, playing, looking_again])
def test_a_helper_that_dies_is_told_and_another_plays_the_rest(hand: HandChimes, stage: Stage) -> None:
    stage(hand)
    hand.latest.dies()
    assert hand.summaries == [NO_ANSWER]
    assert (hand.chimes.has_output, hand.chimes.helper_pid) == (False, 0)
    assert (hand.look_in_ms, hand.owed_in_ms) == (250, -1)
    hand.chimes.play((Sound(1_090.0, CueKind.TICK),))
    hand.clock.turn(1.0)
    hand.look()
    assert hand.chimes.helper_pid == 2
    hand.latest.says(Ready(2), Probed())
    assert hand.summaries == [NO_ANSWER, ""]
    rest = [[1_060.0]] if stage in (asked, playing, looking_again) else []
    assert list(hand.latest.streams.values()) == [*rest, [1_090.0]]


@pytest.mark.parametrize(
    ("stage", "seconds"),
    [
        (new, START_SECONDS),
        (looking, ANSWER_SECONDS),
        (asked, 0.5 + ANSWER_SECONDS),
        (looking_again, ANSWER_SECONDS),
    ],
)
def test_a_helper_that_freezes_while_it_owes_an_answer_is_ended(
    hand: HandChimes, stage: Stage, seconds: float
) -> None:
    stage(hand)
    frozen = hand.latest
    assert hand.owed_in_ms == round(seconds * 1000) + 1
    hand.let_owe(seconds - 0.1)
    assert hand.chimes.helper_pid == frozen.number
    hand.let_owe(0.2)
    assert not frozen.runs
    assert hand.summaries == [NO_ANSWER]
    hand.look()
    hand.find_output()
    assert hand.summaries == [NO_ANSWER, ""]


@pytest.mark.parametrize("stage", [found, playing])
def test_a_helper_that_owes_nothing_may_keep_still(hand: HandChimes, stage: Stage) -> None:
    stage(hand)
    assert hand.owed_in_ms == -1


def test_each_failure_in_a_row_is_given_more_time(hand: HandChimes) -> None:
    waits = []
    for _ in range(5):
        hand.latest.dies()
        waits.append(hand.look_in_ms)
        hand.look()
    assert waits == [250, 500, 1000, 3000, 3000]
    assert hand.summaries == [NO_ANSWER]


def test_who_tries_again_by_hand_need_not_be_patient(hand: HandChimes) -> None:
    for _ in range(5):
        hand.latest.dies()
        hand.look()
    hand.latest.dies()
    hand.chimes.try_again()
    assert hand.chimes.helper_pid == 7
    hand.latest.dies()
    assert hand.look_in_ms == 250


# -- timers that come late --


def test_an_answer_that_came_while_the_window_was_busy_is_heard_before_the_helper_is_judged(
    hand: HandChimes,
) -> None:
    asked(hand)
    hand.latest.meanwhile.append(lambda: hand.latest.says(Played(1, 0.3)))
    hand.let_owe(60.0)
    assert hand.latest.runs
    assert hand.problems == []


def test_a_death_that_is_found_while_judging_costs_one_helper(hand: HandChimes) -> None:
    asked(hand)
    hand.latest.meanwhile.append(hand.latest.dies)
    hand.let_owe(60.0)
    assert hand.summaries == [NO_ANSWER]
    assert (len(hand.helpers), hand.owed_in_ms) == (1, -1)


def test_a_death_that_is_found_while_asking_leaves_nothing_owed(hand: HandChimes) -> None:
    helper = hand.find_output()
    helper.meanwhile.append(helper.dies)
    hand.chimes.play(ticks(hand, 0.5))
    assert hand.summaries == [NO_ANSWER]
    assert (helper.kinds, hand.owed_in_ms, hand.look_in_ms) == (["Play"], -1, 250)
    hand.look()
    hand.find_output()
    assert hand.summaries == [NO_ANSWER, ""]


def test_a_look_that_comes_while_a_stream_begins_waits_for_the_next(hand: HandChimes) -> None:
    helper = hand.find_output()
    hand.chimes.play(ticks(hand, 4.0))
    hand.clock.turn(3.5)
    helper.told.clear()
    hand.look()
    assert (helper.told, hand.look_in_ms) == ([], 3000)


def test_a_look_that_comes_after_the_last_sound_is_the_last(hand: HandChimes) -> None:
    helper = hand.find_output()
    hand.chimes.play(ticks(hand, 4.0))
    helper.says(Played(1, 0.0))
    hand.clock.turn(30.0)
    hand.look()
    assert helper.kinds == ["Play", "Probe"]
    assert hand.look_in_ms == -1
    helper.says(Probed())
    assert hand.look_in_ms == -1


def test_a_look_that_finds_the_output_as_before_plays_nothing_again(hand: HandChimes) -> None:
    looking_again(hand)
    hand.latest.says(Probed())
    assert hand.latest.kinds == ["Play", "Probe"]
    assert (hand.owed_in_ms, hand.look_in_ms) == (-1, 3000)


def test_one_look_at_a_time_is_enough(hand: HandChimes) -> None:
    hand.chimes.try_again()
    assert hand.latest.told == []  # it is not ready
    hand.latest.says(Ready(1))
    hand.chimes.try_again()
    hand.chimes.use(WOOD)
    assert hand.latest.kinds.count("Probe") == 1


# -- what it says of its streams --


def test_a_stream_of_which_all_came_too_late_is_owed_no_more(hand: HandChimes) -> None:
    asked(hand)
    hand.latest.says(Dropped(1, dropped=2, left=0))
    assert hand.owed_in_ms == -1


def test_a_stream_of_which_some_came_too_late_is_owed_with_the_rest(hand: HandChimes) -> None:
    hand.find_output()
    hand.chimes.play(ticks(hand, 0.0, 5.0))
    hand.clock.turn(1.0)
    hand.latest.says(Dropped(1, dropped=1, left=1))
    assert hand.owed_in_ms == round((4.0 + ANSWER_SECONDS) * 1000) + 1


def test_a_stream_that_fails_is_told_once_stops_all_and_the_rest_is_played_when_sound_is_back(
    hand: HandChimes,
) -> None:
    asked(hand)
    hand.chimes.play(ticks(hand, 61.0))
    hand.clock.turn(2.0)
    hand.latest.says(Failed(1, "the output broke off"), Failed(2, "the output broke off"))
    assert hand.summaries == [NO_OUTPUT]
    assert hand.latest.kinds == ["Play", "Play", "Stop"]
    assert (hand.owed_in_ms, hand.look_in_ms) == (-1, 250)
    hand.look()
    hand.latest.says(Probed("no such device"))
    assert (hand.summaries, hand.look_in_ms) == ([NO_OUTPUT], 500)
    hand.look()
    hand.latest.says(Probed())
    assert hand.summaries == [NO_OUTPUT, ""]
    assert list(hand.latest.streams.values())[2:] == [[1_060.0], [1_061.0]]


def test_stopping_forgets_what_was_to_come_and_what_is_owed_for_it(hand: HandChimes) -> None:
    asked(hand)
    hand.chimes.stop()
    assert (hand.latest.told[-1], hand.owed_in_ms) == (Stop(), -1)
    hand.latest.dies()
    hand.look()
    hand.find_output()
    assert hand.latest.streams == {}


@pytest.mark.parametrize(("stage", "seconds"), [(new, START_SECONDS), (looking, ANSWER_SECONDS)])
def test_stopping_forgives_no_start_and_no_look(hand: HandChimes, stage: Stage, seconds: float) -> None:
    stage(hand)
    hand.chimes.stop()
    assert hand.owed_in_ms == round(seconds * 1000) + 1


# -- chimes that cannot be read --


def test_chimes_that_cannot_be_read_are_told_when_there_is_nothing_worse(hand: HandChimes) -> None:
    hand.latest.says(Ready(1), SoundsUnreadable("move.wav: gone"))
    assert hand.problems == []
    hand.latest.says(Probed())
    assert hand.summaries == [UNREADABLE]
    hand.latest.says(SoundsUnreadable("tick.wav: gone"))
    assert hand.summaries == [UNREADABLE]


def test_chimes_that_can_be_read_again_end_the_problem(hand: HandChimes) -> None:
    hand.latest.says(Ready(1), SoundsUnreadable("move.wav: gone"), Probed())
    hand.chimes.use(WOOD)
    hand.latest.says(Probed())
    assert hand.summaries == [UNREADABLE, ""]


def test_what_changes_while_there_is_no_helper_is_told_to_the_next(hand: HandChimes) -> None:
    hand.find_output()
    hand.latest.dies()
    hand.chimes.use(WOOD)
    hand.chimes.set_volume(30)
    hand.chimes.stay_ready(True)
    hand.chimes.stop()
    hand.look()
    hand.latest.says(Ready(2))
    files = UseSounds({kind: str(path) for kind, path in WOOD.items()})
    assert hand.latest.told[:2] == [files, SetVolume(30)]
    assert hand.latest.told[3] == StayReady(True)


def test_whoever_watches_late_learns_the_problem_there_is_and_none_where_there_is_none(
    hand: HandChimes,
) -> None:
    late: list[Problem | None] = []
    hand.chimes.watch(late.append)
    assert late == []
    hand.latest.says(Ready(1), Probed("no such device"))
    later: list[Problem | None] = []
    hand.chimes.watch(later.append)
    assert later == late
    assert [problem.summary for problem in later if problem] == [NO_OUTPUT]


# -- without the library --


def test_a_missing_library_is_told_once_and_looked_for_only_when_asked(hand: HandChimes) -> None:
    hand.chimes.stay_ready(True)
    hand.latest.says(LibraryMissing("ImportError"))
    hand.latest.dies()
    assert hand.summaries == [NO_LIBRARY]
    assert (hand.look_in_ms, hand.reserve_in_ms) == (-1, -1)
    hand.chimes.stay_ready(True)
    assert hand.reserve_in_ms == -1
    hand.chimes.try_again()
    hand.find_output()
    assert hand.summaries == [NO_LIBRARY, ""]


# -- the end --


@pytest.mark.parametrize("stage", [new, looking, asked, looking_again])
def test_nothing_happens_after_closing(hand: HandChimes, stage: Stage) -> None:
    stage(hand)
    hand.chimes.stay_ready(True)
    hand.start_reserve()
    hand.chimes.close()
    assert not any(helper.runs for helper in hand.helpers)
    assert (hand.owed_in_ms, hand.look_in_ms, hand.reserve_in_ms) == (-1, -1, -1)
    for helper in hand.helpers:
        helper.told.clear()
    hand.chimes.play(ticks(hand, 1.0))
    hand.chimes.use(WOOD)
    hand.chimes.try_again()
    hand.chimes.stay_ready(True)
    hand.chimes.hush()
    hand.chimes.close()
    assert (len(hand.helpers), hand.reserve_in_ms, hand.chimes.helper_pid) == (2, -1, 0)
    assert [helper.told for helper in hand.helpers] == [[], []]
    assert hand.problems == []


# -- the helper in reserve --


def in_session(hand: HandChimes) -> tuple[HandHelper, HandHelper]:
    """The helper, and the one that waits and is ready; neither has been told anything yet."""
    first = hand.find_output()
    hand.chimes.stay_ready(True)
    second = hand.start_reserve()
    second.says(Ready(2))
    first.told.clear()
    second.told.clear()
    return first, second


def test_a_session_has_one_helper_in_reserve_which_knows_the_sounds_and_opens_nothing(
    hand: HandChimes,
) -> None:
    hand.find_output()
    hand.chimes.stay_ready(True)
    hand.chimes.stay_ready(True)
    assert hand.reserve_in_ms == 600
    second = hand.start_reserve()
    hand.chimes.set_volume(20)
    assert (second.told, hand.chimes.can_hush) == ([], False)
    second.says(Ready(2))
    assert (second.kinds, hand.chimes.can_hush) == (["UseSounds", "SetVolume", "CareForOutput"], True)
    hand.chimes.use(WOOD)
    hand.chimes.set_volume(60)
    hand.chimes.play(ticks(hand, 60.0))
    assert second.kinds[3:] == ["UseSounds", "SetVolume"]
    hand.chimes.stay_ready(True)
    assert (len(hand.helpers), hand.reserve_in_ms) == (2, -1)


def test_a_hush_ends_the_helper_and_the_one_in_reserve_goes_on(hand: HandChimes) -> None:
    first, second = in_session(hand)
    hand.chimes.play(ticks(hand, 0.5))
    hand.chimes.hush()
    assert (first.runs, hand.chimes.helper_pid, hand.owed_in_ms) == (False, 2, -1)
    hand.chimes.play(ticks(hand, 0.4))
    assert second.kinds == ["StayReady", "Play"]
    assert second.streams == {2: [hand.clock.steady + 0.4]}
    third = hand.start_reserve()
    third.says(Ready(3))
    hand.chimes.hush()
    assert (second.runs, hand.chimes.helper_pid) == (False, 3)
    assert hand.problems == []


def test_the_death_of_one_that_was_in_reserve_leaves_the_next_in_reserve(hand: HandChimes) -> None:
    _, second = in_session(hand)
    hand.chimes.hush()
    hand.start_reserve().says(Ready(3))
    second.dies()
    assert hand.summaries == [NO_ANSWER]
    assert (hand.chimes.can_hush, hand.reserve_in_ms) == (True, -1)


def test_one_in_reserve_that_freezes_is_found_out_when_it_is_to_play(hand: HandChimes) -> None:
    _, second = in_session(hand)
    hand.chimes.hush()
    hand.chimes.play(ticks(hand, 0.4, 60.0))
    hand.let_owe(0.4 + ANSWER_SECONDS + 0.1)
    assert not second.runs
    assert hand.summaries == [NO_ANSWER]
    hand.look()
    hand.latest.says(Ready(3), Probed())
    assert hand.latest.streams == {2: [1_060.0]}


@pytest.mark.parametrize("started", [False, True])
def test_while_none_is_ready_in_reserve_a_hush_stops_as_well_as_it_can(
    hand: HandChimes, *, started: bool
) -> None:
    first = hand.find_output()
    hand.chimes.stay_ready(True)
    if started:
        hand.start_reserve()
    first.told.clear()
    hand.chimes.hush()
    assert (first.kinds, first.runs) == (["Stop"], True)


def test_without_an_output_a_hush_ends_nothing(hand: HandChimes) -> None:
    first, _ = in_session(hand)
    first.says(Probed("no such device"))
    hand.chimes.hush()
    assert (first.runs, hand.chimes.helper_pid, hand.chimes.can_hush) == (True, 1, True)


def test_one_that_is_lost_in_reserve_is_replaced_half_a_minute_later(hand: HandChimes) -> None:
    _, second = in_session(hand)
    second.dies()
    assert (hand.chimes.can_hush, hand.reserve_in_ms, hand.problems) == (False, 30_000, [])
    hand.chimes.stay_ready(True)
    assert hand.reserve_in_ms == 30_000
    hand.start_reserve().says(Ready(3))
    assert hand.chimes.can_hush


def test_what_one_in_reserve_says_of_itself_is_no_problem_yet(hand: HandChimes) -> None:
    _, second = in_session(hand)
    second.says(SoundsUnreadable("move.wav: gone"))
    assert (hand.problems, second.told) == ([], [])


@pytest.mark.parametrize("ready", [False, True])
def test_after_a_session_none_waits(hand: HandChimes, *, ready: bool) -> None:
    hand.find_output()
    hand.chimes.stay_ready(True)
    second = hand.start_reserve()
    if ready:
        second.says(Ready(2))
    hand.chimes.stay_ready(False)
    assert (second.runs, hand.chimes.can_hush, hand.reserve_in_ms) == (False, False, -1)
    hand.chimes.stay_ready(True)
    hand.chimes.stay_ready(False)
    assert (len(hand.helpers), hand.reserve_in_ms) == (2, -1)
