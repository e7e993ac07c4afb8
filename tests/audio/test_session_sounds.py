"""What a session tells the chimes, and when it keeps still."""

from datetime import date
from pathlib import Path

import pytest
from backchime.audio.phrases import NO_PHRASES, Phrase, Phrases
from backchime.audio.session_sounds import BREATHE, EASE_TONE_SECONDS, SessionSounds
from backchime.core.session import Session
from backchime.core.settings import Settings
from backchime.core.soundtrack import DONE, FROM_THE_FLOOR
from backchime.core.speech import AFTER_CHIME_SECONDS, BETWEEN_PHRASES_SECONDS
from backchime.core.timeline import CueKind, lay_out
from msgspec.structs import replace

from tests.building import a_pose, a_routine, a_step
from tests.fakes import RecordedChimes
from tests.spoken import SAID_BY_ALL, lengths

# get ready 0-5, transition 5-15, hold 15-45, transition 45-55, hold 55-85
TIMELINE = lay_out(a_routine(a_step(), a_step()), Settings(), day=date(2026, 11, 23))
EXIT = "Rise slowly."
PHRASES = Phrases(
    {text: Phrase(Path(text), seconds) for text, seconds in lengths(*SAID_BY_ALL, EXIT, BREATHE).items()}
)
SPEAKS = Settings(voice="instructions")
SILENT = Settings(cue_volumes={kind.value: 0 for kind in CueKind})
START = 1_000.0


class Told:
    """The sounds of one session, and what the chimes were told of them."""

    def __init__(self, settings: Settings, phrases: Phrases) -> None:
        self.chimes = RecordedChimes()
        self.sounds = SessionSounds(self.chimes, phrases)
        self.sounds.begin(settings)
        self.session = Session(TIMELINE)

    def go_to(self, seconds: float) -> float:
        """The session starts, if it has not, and is led to a place; the time there."""
        self.session.start(START)
        self.session.advance(START + seconds)
        return START + seconds

    @property
    def played(self) -> list[list[tuple[float, str]]]:
        """Every stream, as tenths of seconds since the start and the names of its sounds."""
        streams = self.chimes.played
        return [[(round(sound.due - START, 1), str(sound.name)) for sound in stream] for stream in streams]


def told(settings: Settings, phrases: Phrases = NO_PHRASES) -> Told:
    return Told(settings, phrases)


def test_the_present_phase_and_the_next_are_told_as_one_stream_each() -> None:
    led = told(Settings())
    led.sounds.sound_from_here(led.session, led.go_to(0))
    assert led.played == [[(0, "get_ready")], [(5, "move"), (12, "tick"), (13, "tick"), (14, "tick")]]


def test_a_chime_that_is_due_now_does_not_wait_for_the_words_after_it() -> None:
    led = told(SPEAKS, PHRASES)
    led.sounds.sound_from_here(led.session, led.go_to(45))
    at_once, later, next_phase = led.played
    assert at_once == [(45, "move")]
    assert later[0] == (45.9, EXIT)
    assert next_phase[0] == (55, "hold")


def test_where_nothing_is_due_now_words_and_chimes_are_one_stream() -> None:
    led = told(SPEAKS, PHRASES)
    led.sounds.sound_from_here(led.session, led.go_to(45.2))
    this_phase, next_phase = led.played
    assert (this_phase[0], this_phase[-1]) == ((45.9, EXIT), (54, "tick"))
    assert next_phase[0] == (55, "hold")


def test_a_session_that_does_not_move_tells_nothing() -> None:
    led = told(Settings())
    led.sounds.sound_from_here(led.session, START)
    led.session.pause(led.go_to(20))
    led.sounds.sound_from_here(led.session, START + 20)
    led.sounds.sound_what_comes(led.session, START + 20)
    assert led.chimes.calls == []


def test_what_comes_is_told_once_for_each_phase_and_nothing_comes_after_the_last() -> None:
    led = told(Settings())
    led.sounds.sound_from_here(led.session, led.go_to(0))
    for seconds in range(86):
        led.sounds.sound_what_comes(led.session, led.go_to(seconds))
    cues = [one for stream in led.played for one in stream]
    assert cues == [(cue.at_seconds, cue.kind.value) for cue in TIMELINE.cues]
    assert len(led.played) == len(TIMELINE.phases)


def test_a_phase_that_is_silent_is_no_stream() -> None:
    led = told(SILENT)
    led.sounds.sound_from_here(led.session, led.go_to(0))
    led.sounds.sound_the_end(led.session.view(START), START)
    led.sounds.tick_twice(START, rising=True)
    led.sounds.ease_off(START, a_pose())
    assert led.chimes.calls == []


def test_skipping_to_the_end_sounds_the_last_chime_and_what_is_said_after_it() -> None:
    led = told(SPEAKS, PHRASES)
    now = led.go_to(60)
    led.session.skip(now)
    led.sounds.sound_the_end(led.session.view(now), now)
    assert led.played == [
        [(60, "finish")],
        [(60.9, DONE), *((60 + at, text) for at, text in FROM_THE_FLOOR)],
    ]


@pytest.mark.parametrize("rising", [True, False])
def test_two_ticks_rise_when_it_goes_on_and_fall_when_it_pauses(*, rising: bool) -> None:
    led = told(Settings())
    led.sounds.tick_twice(START, rising=rising)
    ((first, second),) = led.chimes.played
    assert (first.name, second.name) == (CueKind.TICK, CueKind.TICK)
    assert (first.gain_db < second.gain_db) is rising
    assert first.due == START < second.due


# -- when something hurts --


def test_after_easing_off_one_soft_tone_comes_out_of_the_silence_and_then_the_way_out() -> None:
    led = told(SPEAKS, PHRASES)
    led.sounds.ease_off(START, a_pose())
    voice = START + EASE_TONE_SECONDS + AFTER_CHIME_SECONDS
    (tone,), said = led.chimes.played
    assert (tone.due, tone.name, tone.gain_db) == (START + EASE_TONE_SECONDS, CueKind.RELEASE, -12.0)
    after = voice + PHRASES.seconds[EXIT] + BETWEEN_PHRASES_SECONDS
    assert [(one.due, one.name) for one in said] == [(voice, EXIT), (after, BREATHE)]


def test_outside_a_pose_only_to_breathe_is_said() -> None:
    led = told(SPEAKS, PHRASES)
    led.sounds.ease_off(START, None)
    assert [[one.name for one in stream] for stream in led.chimes.played] == [[CueKind.RELEASE], [BREATHE]]


@pytest.mark.parametrize(
    "settings", [Settings(voice="off"), replace(SPEAKS, voice_volume=0)], ids=["no voice", "a silent one"]
)
def test_without_a_voice_the_soft_tone_is_all(settings: Settings) -> None:
    led = told(settings, PHRASES)
    led.sounds.ease_off(START, a_pose())
    assert [[one.name for one in stream] for stream in led.chimes.played] == [[CueKind.RELEASE]]


def test_where_the_tone_is_turned_off_the_way_out_is_said_all_the_same() -> None:
    led = told(replace(SILENT, voice="names"), PHRASES)
    led.sounds.ease_off(START, a_pose())
    assert [[one.name for one in stream] for stream in led.chimes.played] == [[EXIT, BREATHE]]


# -- silence --


def test_turned_off_it_falls_silent_lets_the_output_rest_and_tells_nothing() -> None:
    led = told(Settings())
    led.sounds.turn(False, is_under_way=True)
    led.sounds.sound_from_here(led.session, led.go_to(0))
    assert led.chimes.calls == ["stop", "rest"]
    led.sounds.turn(True, is_under_way=True)
    led.sounds.sound_from_here(led.session, START)
    assert led.chimes.calls[2:] == ["stop", "stay ready", "play", "play"]


def test_between_sessions_turning_it_off_or_on_leaves_the_output_at_rest() -> None:
    led = told(Settings())
    led.sounds.turn(False, is_under_way=False)
    led.sounds.turn(True, is_under_way=False)
    assert led.chimes.calls == ["stop", "stop"]


def test_only_what_will_sound_is_waited_for_and_kept_ready() -> None:
    led = told(Settings())
    led.chimes.ready_seconds = 0.125
    assert led.sounds.ready_seconds == 0.125
    led.sounds.turn(False, is_under_way=False)
    led.sounds.stay_ready()
    assert led.sounds.ready_seconds == 0.0
    assert led.chimes.calls == ["stop", "rest"]


def test_silence_a_hush_and_rest_are_asked_of_the_chimes_as_such() -> None:
    led = told(Settings())
    led.sounds.silence()
    led.sounds.hush()
    led.sounds.let_rest()
    assert led.chimes.calls == ["stop", "hush", "rest"]
