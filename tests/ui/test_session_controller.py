"""Facts about who holds the clock: sleep pauses, cues are told ahead, and what is silenced stays silent."""

from datetime import date
from typing import Any

import pytest
from backchime.core.session_view import SessionView, State
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind, lay_out
from backchime.ui.session_controller import SessionController

from tests.building import a_routine, a_step
from tests.fakes import HandClock, RecordedChimes

# get ready 0-5, transition 5-15, hold 15-45, transition 45-55, hold 55-85
TIMELINE = lay_out(a_routine(a_step(), a_step()), Settings(), day=date(2026, 11, 23))
START = 1_000.0

pytestmark = pytest.mark.usefixtures("qapp")


class Led:
    """A controller with all that it holds and says."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.chimes = RecordedChimes()
        self.controller = SessionController(self.chimes, now=self.clock.now, wall_now=self.clock.wall_now)
        self.said: list[tuple[str, Any]] = []
        self.controller.cue_due.connect(self._note("cue"))
        self.controller.paused.connect(self._note("paused"))
        self.controller.length_changed.connect(self._note("length"))
        self.controller.finished.connect(self._note("finished"))
        self.controller.stopped.connect(self._note("stopped"))

    def _note(self, name: str) -> Any:
        return lambda value: self.said.append((name, value))

    def start(self) -> None:
        self.controller.start(TIMELINE, re_entry_seconds=3)

    def go_to(self, seconds: float) -> None:
        """Lets the session's time go on in steps of one second, as ticks would."""
        while self.clock.steady < START + seconds:
            self.clock.turn(min(1.0, START + seconds - self.clock.steady))
            self.controller.tick()

    @property
    def view(self) -> SessionView:
        view = self.controller.view()
        assert view is not None
        return view

    def played(self) -> list[tuple[float, str]]:
        """Every sound told, as seconds since the start and its cue."""
        return [(sound.due - START, str(sound.name)) for sounds in self.chimes.played for sound in sounds]


@pytest.fixture
def led() -> Led:
    return Led()


def test_the_start_tells_the_chimes_this_phase_and_the_next(led: Led) -> None:
    led.start()
    assert led.played() == [(0, "get_ready"), (5, "move"), (12, "tick"), (13, "tick"), (14, "tick")]


def test_a_whole_session_tells_every_cue_once_and_ahead_of_its_time(led: Led) -> None:
    led.start()
    led.go_to(85)
    assert led.played() == [(cue.at_seconds, cue.kind.value) for cue in TIMELINE.cues]
    assert [kind for name, kind in led.said if name == "cue"] == [cue.kind for cue in TIMELINE.cues]
    assert led.said[-1][0] == "finished"
    assert led.chimes.calls.count("stop") == 1  # at the start; nothing cuts a sound off later


def test_the_next_phase_is_told_while_the_one_before_still_runs(led: Led) -> None:
    led.start()
    led.go_to(5)
    led.chimes.forget()
    led.go_to(15)
    assert led.played()[0] == (45, "move")


def test_a_pause_silences_and_says_so_in_two_falling_ticks(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.chimes.forget()
    led.controller.pause()
    assert "stop" in led.chimes.calls
    assert led.chimes.calls[-1] == "play"
    first, second = led.chimes.played[-1]
    assert first.name == second.name == CueKind.TICK
    assert first.gain_db > second.gain_db


def test_carrying_on_tells_the_countdown_and_the_rest(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.controller.pause()
    led.clock.turn(600)
    led.chimes.forget()
    led.controller.resume()
    assert led.view.state is State.RE_ENTERING
    assert led.played()[:5] == [(620, "tick"), (621, "tick"), (622, "tick"), (623, "hold"), (633, "halfway")]


def test_a_long_pause_is_not_taken_for_sleep(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.controller.toggle_pause()
    led.clock.turn(3_600)
    led.controller.toggle_pause()
    led.clock.turn(1)
    led.controller.tick()
    assert led.view.state is State.RE_ENTERING


@pytest.mark.parametrize(
    ("steady", "wall"),
    [(30.0, 30.0), (0.03, 3_600.0), (0.03, -3_600.0), (3_600.0, 3_600.0)],
    ids=["stopped process", "sleep while the steady clock stands", "clock set back", "sleep"],
)
def test_a_gap_in_time_pauses_with_a_sentence_and_no_burst_of_cues(
    led: Led, steady: float, wall: float
) -> None:
    led.start()
    led.go_to(20)
    before = len(led.said)
    led.clock.turn(steady, wall_seconds=wall)
    led.controller.tick()
    ((name, reason),) = led.said[before:]
    assert name == "paused"
    assert reason.endswith("so the session waited for you.")
    assert led.view.state is State.PAUSED
    assert led.view.left_seconds == 25


def test_a_key_pressed_after_a_gap_finds_the_session_paused(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.clock.turn(100)
    led.controller.lengthen()
    assert led.view.state is State.PAUSED


def test_skipping_silences_what_was_told_and_tells_from_there(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.chimes.forget()
    led.controller.skip()
    assert led.chimes.calls[0] == "stop"
    assert led.played()[0] == (20, "move")
    assert led.view.index == 3


def test_a_longer_hold_moves_the_cues_to_come(led: Led) -> None:
    led.start()
    led.go_to(40)
    led.chimes.forget()
    led.controller.lengthen()
    assert led.played()[:4] == [(47, "tick"), (48, "tick"), (49, "tick"), (50, "move")]
    assert ("length", 5) in led.said


def test_skipping_the_last_hold_sounds_the_finish(led: Led) -> None:
    led.start()
    led.go_to(60)
    led.chimes.forget()
    led.controller.skip()
    assert led.played() == [(60, "finish")]
    assert led.said[-1][0] == "finished"


def test_stopping_silences_at_once(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.chimes.forget()
    led.controller.stop()
    assert "stop" in led.chimes.calls
    assert led.chimes.played == []
    assert led.said[-1][0] == "stopped"


def test_silence_is_kept_until_sound_is_turned_on_again(led: Led) -> None:
    led.controller.turn_sound(False)
    led.start()
    led.go_to(20)
    assert led.chimes.played == []
    led.controller.turn_sound(True)
    assert led.played()[0] == (30, "halfway")


def test_the_eye_is_told_of_every_cue_even_in_silence(led: Led) -> None:
    led.controller.turn_sound(False)
    led.start()
    led.go_to(15)
    cues = [value for name, value in led.said if name == "cue"]
    assert cues[-1] is CueKind.HOLD


def test_nothing_asked_before_a_session_does_harm(led: Led) -> None:
    for act in (led.controller.pause, led.controller.resume, led.controller.skip, led.controller.stop):
        act()
    led.controller.tick()
    assert led.controller.view() is None


def test_a_second_session_begins_anew(led: Led) -> None:
    led.start()
    led.go_to(85)
    led.chimes.forget()
    led.start()
    assert led.view.index == 0
    assert len(led.chimes.played) == 2


def test_the_timer_runs_only_while_the_session_does(led: Led) -> None:
    ticking = [led.controller.is_ticking]
    for act in (led.start, led.controller.pause, led.controller.resume, led.controller.stop):
        act()
        ticking.append(led.controller.is_ticking)
    assert ticking == [False, True, False, True, False]
