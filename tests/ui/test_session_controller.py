"""Facts about who holds the clock: sleep pauses, cues are told ahead, and what is silenced stays silent."""

import logging
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from backchime.audio.phrases import NO_PHRASES, Phrase, Phrases
from backchime.core.session_view import SessionView, State
from backchime.core.settings import Settings
from backchime.core.soundtrack import DONE, FROM_THE_FLOOR
from backchime.core.timeline import CueKind, lay_out
from backchime.ui.session_controller import SessionController
from msgspec.structs import replace

from tests.building import a_routine, a_step
from tests.fakes import HandClock, RecordedChimes
from tests.spoken import SAID_BY_ALL, lengths

# get ready 0-5, transition 5-15, hold 15-45, transition 45-55, hold 55-85
TIMELINE = lay_out(a_routine(a_step(), a_step()), Settings(), day=date(2026, 11, 23))
START = 1_000.0
OWN_TEXTS = ("A routine", "Childs pose", "Kneel on the mat.", "Rest your forehead down.", "Rise slowly.")
PHRASES = Phrases(
    {text: Phrase(Path(text), seconds) for text, seconds in lengths(*SAID_BY_ALL, *OWN_TEXTS).items()}
)
SPEAKS = Settings(voice="instructions")

pytestmark = pytest.mark.usefixtures("qapp")


class Led:
    """A controller with all that it holds and says."""

    def __init__(self, phrases: Phrases = NO_PHRASES, *, log_cues: bool = False) -> None:
        self.clock = HandClock()
        self.chimes = RecordedChimes()
        self.controller = SessionController(
            self.chimes,
            phrases=phrases,
            now=self.clock.now,
            wall_now=self.clock.wall_now,
            log_cues=log_cues,
        )
        self.said: list[tuple[str, Any]] = []
        self.controller.cue_due.connect(self._note("cue"))
        self.controller.paused.connect(self._note("paused"))
        self.controller.length_changed.connect(self._note("length"))
        self.controller.finished.connect(self._note("finished"))
        self.controller.rested.connect(lambda: self.said.append(("rested", None)))
        self.controller.stopped.connect(self._note("stopped"))

    def _note(self, name: str) -> Any:
        return lambda value: self.said.append((name, value))

    def start(self, settings: Settings | None = None) -> None:
        self.controller.start(TIMELINE, settings=settings or Settings())

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

    def spoken(self) -> list[tuple[float, str]]:
        """Every phrase told, in tenths of a second since the start."""
        return [(round(at, 1), name) for at, name in self.played() if name in PHRASES.by_text]


@pytest.fixture
def led() -> Led:
    return Led()


@pytest.fixture
def speaking() -> Led:
    return Led(PHRASES)


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


def test_a_session_begins_when_its_first_sound_can_be_on_time(led: Led) -> None:
    led.chimes.ready_seconds = 0.125
    led.start()
    assert led.view.elapsed_seconds == 0.0
    led.go_to(86)
    assert led.played() == [(cue.at_seconds + 0.125, cue.kind.value) for cue in TIMELINE.cues]
    assert led.view.practised_seconds == 85.0


def test_a_session_without_sound_begins_at_once(led: Led) -> None:
    led.chimes.ready_seconds = 0.125
    led.controller.turn_sound(False)
    led.start()
    led.go_to(1)
    assert led.view.elapsed_seconds == 1.0


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


def test_a_page_that_takes_long_to_be_made_is_not_taken_for_sleep(led: Led) -> None:
    led.start()
    states = []
    for _ in range(2):
        led.clock.turn(3)
        led.controller.tick()
        states.append(led.view.state)
    assert states == [State.RUNNING, State.PAUSED]


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


# -- the voice --

WAY_INTO_THE_LAST = [
    (45.9, "Rise slowly."),
    (47.4, "Last pose:"),
    (48.8, "Childs pose"),
    (50.2, "Kneel on the mat."),
]


def test_phrases_are_told_with_the_chimes_by_their_files(speaking: Led) -> None:
    speaking.start(SPEAKS)
    assert speaking.spoken() == [
        (0.9, "A routine"),
        (2.2, "First pose:"),
        (3.6, "Childs pose"),
        (5.9, "Kneel on the mat."),
        (7.8, "Rest your forehead down."),
    ]
    speaking.go_to(85)
    assert [one for one in speaking.spoken() if 45 <= one[0] < 55] == WAY_INTO_THE_LAST
    chimes = [(at, name) for at, name in speaking.played() if name not in PHRASES.by_text]
    assert chimes == [(cue.at_seconds, cue.kind.value) for cue in TIMELINE.cues]


def test_a_chime_due_at_once_is_told_alone_and_does_not_wait_for_phrases(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(20)
    speaking.chimes.forget()
    speaking.controller.skip()
    assert [sound.name for sound in speaking.chimes.played[0]] == ["move"]
    assert speaking.chimes.played[1][0].name == "Rise slowly."


def test_after_a_pause_only_what_has_not_begun_is_said_and_not_over_the_two_ticks(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(48)
    speaking.controller.pause()
    speaking.chimes.forget()
    speaking.controller.resume()
    assert [one for one in speaking.spoken() if one[0] < 55] == [(50.2, "Kneel on the mat.")]


def test_nothing_is_said_during_the_countdown_to_a_hold(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(20)
    speaking.controller.pause()
    speaking.clock.turn(100)
    speaking.chimes.forget()
    speaking.controller.resume()
    assert [(round(at - 103, 1), text) for at, text in speaking.spoken()] == WAY_INTO_THE_LAST


def test_more_time_adds_no_words_and_says_none_again(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(7)
    speaking.chimes.forget()
    speaking.controller.lengthen()
    assert [one for one in speaking.spoken() if one[0] < 20] == [(7.8, "Rest your forehead down.")]


def test_less_time_takes_away_what_fits_no_more(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(46)
    speaking.chimes.forget()
    speaking.controller.shorten()  # to 51, with ticks from 48 on
    assert [one for one in speaking.spoken() if one[0] < 51] == []
    assert [at for at, name in speaking.played() if name == "tick"][:3] == [48, 49, 50]


def test_each_skipped_to_phase_says_what_it_has_to_say(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(20)
    speaking.chimes.forget()
    speaking.controller.skip()
    told = [(round(at + 25, 1), text) for at, text in speaking.spoken() if at < 30]
    assert told == WAY_INTO_THE_LAST


# -- the end --


def test_the_ending_is_told_ahead_and_the_person_is_left_alone_for_a_minute(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(85)
    last = [(85.9, DONE), *((85 + at, text) for at, text in FROM_THE_FLOOR)]
    assert speaking.spoken()[-3:] == last
    assert speaking.controller.is_resting
    speaking.go_to(144)
    assert speaking.said[-1][0] == "finished"
    speaking.go_to(145)
    assert speaking.said[-1][0] == "rested"
    assert not speaking.controller.is_ticking
    assert speaking.chimes.calls.count("stop") == 1


def test_skipping_to_the_end_says_the_ending_from_there(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(60)
    speaking.chimes.forget()
    speaking.controller.skip()
    assert speaking.played()[0] == (60, "finish")
    assert speaking.spoken() == [(60.9, DONE), *((60 + at, text) for at, text in FROM_THE_FLOOR)]


def test_who_gets_up_sooner_is_told_no_more(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(87)
    speaking.chimes.forget()
    speaking.controller.end_rest()
    assert speaking.chimes.calls == ["stop", "rest"]
    assert not speaking.controller.is_ticking
    speaking.go_to(200)
    assert speaking.said[-1][0] == "finished"


def test_without_a_quiet_ending_the_session_is_over_at_its_last_chime(speaking: Led) -> None:
    speaking.start(replace(SPEAKS, quiet_ending=False))
    speaking.go_to(85)
    assert speaking.spoken()[-1] == (85.9, DONE)
    assert not speaking.controller.is_resting
    assert not speaking.controller.is_ticking


def test_a_new_session_ends_the_rest_of_the_last(speaking: Led) -> None:
    speaking.start(SPEAKS)
    speaking.go_to(90)
    speaking.start(SPEAKS)
    speaking.go_to(91)
    assert speaking.view.elapsed_seconds == 1


def test_the_output_is_kept_ready_from_the_start_to_the_end_of_the_rest(led: Led) -> None:
    led.start()
    led.go_to(20)
    led.controller.pause()
    led.controller.resume()
    led.go_to(87)
    assert [call for call in led.chimes.calls if call in ("stay ready", "rest")] == ["stay ready"]
    led.go_to(160)
    assert led.chimes.calls[-1] == "rest"
    led.start()
    led.controller.turn_sound(False)
    led.controller.turn_sound(True)
    led.controller.stop()
    ready = [call for call in led.chimes.calls if call in ("stay ready", "rest")]
    assert ready[2:] == ["stay ready", "rest", "stay ready", "rest"]


# -- the log --


def test_the_log_has_each_cue_as_planned_and_as_seen(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    led = Led(log_cues=True)
    led.start()
    led.go_to(4.75)
    led.clock.turn(0.5)
    led.controller.tick()
    assert caplog.messages == [
        "Cue get_ready: planned 0 ms, seen 0 ms",
        "Cue move: planned 5000 ms, seen 5250 ms",
    ]


def test_the_log_is_spared_the_cues_unless_they_are_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    led = Led()
    led.start()
    assert [record.levelno for record in caplog.records if record.message.startswith("Cue")] == [
        logging.DEBUG
    ]
