"""When streams start, and what is done about outputs that fail."""

from array import array
from importlib.util import find_spec
from itertools import pairwise
from math import log10
from pathlib import Path

import numpy as np
import pytest
from backchime.audio.chimes import OutputCare, Sound
from backchime.audio.cue_sounds import CueSound
from backchime.audio.messages import Answer, Dropped, Failed, Played, Probed
from backchime.audio.mixdown import RATE, volume_gain
from backchime.audio.silences import LONGEST_SECONDS, MOST_HANGING
from backchime.audio.stream_mix import SILENCE_BEFORE_SECONDS
from backchime.audio.stream_player import OUTPUT_DELAY_SECONDS, StreamPlayer
from backchime.audio.wakefulness import LASTS_SECONDS, murmur
from backchime.core.timeline import CueKind

from tests.audio.hand_output import FakeOutput
from tests.audio.wav_bytes import wav_bytes

LEAD_IN = [0] * 480
TICK = CueSound(array("h", LEAD_IN + [1000] * 4800), 0.010)
BOWL = CueSound(array("h", LEAD_IN + [2000] * RATE), 0.010)


class Stage:
    """A player on a fake output, and its answers."""

    def __init__(self) -> None:
        self.output = FakeOutput()
        self.answers: list[Answer] = []
        self.player = StreamPlayer(self.output, self.answers.append, now=self.output.now)
        self.player.use({CueKind.TICK: TICK, CueKind.HOLD: BOWL})

    def play(self, number: int, *sounds: Sound) -> None:
        """Plays, and lets time run until the stream has started."""
        self.player.play(number, sounds)
        while (start := self.player.next_start) is not None:
            self.output.clock = max(self.output.clock, start)
            self.player.start_due()

    def tend_at(self, moment: float) -> None:
        self.output.clock = moment
        self.player.tend()


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_a_stream_starts_so_early_that_its_sound_is_heard_when_due(stage: Stage) -> None:
    stage.player.play(1, (Sound(1002.0, CueKind.TICK),))
    head_start = 0.002 + OUTPUT_DELAY_SECONDS + TICK.lead_in_seconds + SILENCE_BEFORE_SECONDS
    assert stage.player.next_start == pytest.approx(1002.0 - head_start)


def test_a_stream_starts_when_it_is_due_and_not_before(stage: Stage) -> None:
    stage.player.play(1, (Sound(1002.0, CueKind.TICK),))
    stage.output.clock = 1001.8
    stage.player.start_due()
    assert not stage.output.streams
    stage.output.clock = 1001.85
    stage.player.start_due()
    assert len(stage.output.streams) == 1


def test_sounds_keep_their_places_to_one_another(stage: Stage) -> None:
    stage.play(1, Sound(1002.0, CueKind.TICK), Sound(1003.5, CueKind.TICK))
    heard = stage.output.streams[0].read()
    first = heard.index(1000)
    assert heard.index(1000, first + 4800) - first == 1.5 * RATE
    assert stage.answers == [Played(1, 0.0)]


def test_the_head_start_follows_how_long_opening_takes(stage: Stage) -> None:
    stage.output.opening_seconds = 0.030
    for number in range(1, 8):
        stage.play(number, Sound(stage.output.clock + 1.0, CueKind.TICK))
    assert stage.answers[-1] == Played(7, 0.0)


def test_a_sound_a_little_late_is_played_and_the_others_stay_on_time(stage: Stage) -> None:
    stage.play(1, Sound(999.9, CueKind.TICK), Sound(1001.0, CueKind.TICK))
    heard = stage.output.streams[0].read()
    first = heard.index(1000)
    assert first == 480
    late = 0.1 + 0.010 + 0.002 + OUTPUT_DELAY_SECONDS
    assert heard.index(1000, first + 4800) - first == round((1.1 - late) * RATE)


def test_a_sound_over_250_ms_late_is_dropped(stage: Stage) -> None:
    stage.play(1, Sound(999.7, CueKind.TICK), Sound(1001.0, CueKind.TICK))
    assert stage.answers == [Dropped(1, 1, 1), Played(1, 0.0)]
    assert stage.output.streams[0].read().count(1000) == 4800


def test_nothing_starts_when_all_is_too_late(stage: Stage) -> None:
    stage.play(1, Sound(999.0, CueKind.TICK), Sound(999.5, CueKind.TICK))
    assert stage.answers == [Dropped(1, 2, 0)]
    assert not stage.output.streams


@pytest.mark.skipif(find_spec("miniaudio") is None, reason="needs the package miniaudio")
def test_a_phrase_is_heard_at_its_place_and_one_that_cannot_be_unpacked_is_left_out(
    stage: Stage, tmp_path: Path
) -> None:
    said, odd = tmp_path / "said.wav", tmp_path / "odd.mp3"
    said.write_bytes(wav_bytes(np.full(4_800, 0.25), rate=RATE))
    odd.write_bytes(b"not a sound")
    sounds = (Sound(1001.0, CueKind.TICK), Sound(1002.0, str(odd)), Sound(1003.0, str(said)))
    stage.play(1, *sounds)
    assert stage.answers == [Dropped(1, 1, 2), Played(1, 0.0)]
    heard = stage.output.streams[0].read()
    voice = next(at for at, sample in enumerate(heard) if sample > 5_000)
    assert voice - heard.index(1000) == pytest.approx(2 * RATE, abs=1)


def test_a_cue_without_a_chime_is_dropped(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.FINISH), Sound(1001.0, CueKind.TICK))
    assert stage.answers == [Dropped(1, 1, 1), Played(1, 0.0)]


def test_a_stream_that_opened_far_too_late_is_taken_back_and_started_anew_in_place(stage: Stage) -> None:
    stage.player.play(1, (Sound(1001.0, CueKind.TICK), Sound(1003.0, CueKind.TICK)))
    stage.output.clock = stage.player.next_start or 0.0
    stage.output.opening_seconds = 0.2
    stage.player.start_due()
    stage.output.opening_seconds = 0.002
    stage.play(2)
    first, second = stage.output.streams
    assert first.stopped
    assert not any(first.read()[:RATE])
    began = stage.output.clock + OUTPUT_DELAY_SECONDS
    assert second.read().index(1000) == 480
    assert second.read().index(1000, 480 + 4800) == pytest.approx((1003.0 - began) * RATE, abs=1)


def test_a_stream_a_little_off_is_started_anew_only_where_that_goes_unheard(stage: Stage) -> None:
    stage.output.opening_seconds = 0.025
    stage.play(1, Sound(1000.0, CueKind.TICK))
    assert len(stage.output.streams) == 1
    stage.play(2, Sound(1001.0, CueKind.TICK))
    assert len(stage.output.streams) == 3


def test_a_stream_is_started_anew_only_once(stage: Stage) -> None:
    stage.output.opening_seconds = 0.06
    stage.play(1, Sound(1001.0, CueKind.TICK))
    assert len(stage.output.streams) == 2
    assert [type(answer) for answer in stage.answers] == [Played]


def test_what_plays_has_slipped_when_opening_took_over_250_ms(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK), Sound(1005.0, CueKind.TICK))
    stage.output.opening_seconds = 0.5
    stage.player.probe()
    assert stage.answers[1:] == [Failed(1, "the sound server stood still"), Probed()]
    assert stage.output.streams[0].stopped


def test_an_output_that_refuses_is_answered(stage: Stage) -> None:
    stage.output.fault = RuntimeError("no such device")
    stage.play(1, Sound(1001.0, CueKind.TICK))
    assert stage.answers == [Failed(1, "RuntimeError: no such device")]
    assert not stage.player.is_playing


def test_a_stream_that_rang_out_is_forgotten(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK))
    stage.output.streams[0].playing = False
    stage.tend_at(1001.3)
    assert stage.answers == [Played(1, 0.0)]
    assert not stage.player.is_playing


def test_a_stream_that_ends_before_its_time_has_broken_off(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK), Sound(1009.0, CueKind.TICK))
    stage.output.streams[0].playing = False
    stage.tend_at(1002.0)
    assert stage.answers[1:] == [Failed(1, "the output broke off")]


def test_a_stream_that_still_plays_a_second_after_its_end_is_stopped(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK))
    stage.tend_at(1002.0)
    assert [stream.stopped for stream in stage.output.streams] == [False]
    stage.tend_at(1002.4)
    assert [stream.stopped for stream in stage.output.streams] == [True]
    assert stage.answers[1:] == [Failed(1, "the output hangs on")]


def test_stopping_fades_out_what_has_not_been_read_yet(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.HOLD))
    stage.output.clock = 1001.5
    stage.player.stop()
    stream = stage.output.streams[0]
    heard = stream.read()[round(SILENCE_BEFORE_SECONDS * RATE) :]
    assert stream.stopped
    assert heard[round(0.6 * RATE)] == 2000
    assert not any(heard[round(0.5 * RATE) + 480 + round(0.106 * RATE) :])
    slope = heard[round(0.6 * RATE) : round(0.63 * RATE)]
    assert max(abs(after - before) for before, after in pairwise(slope)) <= 10


def test_stopping_forgets_what_waits(stage: Stage) -> None:
    stage.player.play(1, (Sound(1005.0, CueKind.TICK),))
    stage.player.stop()
    assert stage.player.next_start is None


def test_a_new_volume_is_heard_from_the_next_sound_on(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.HOLD), Sound(1003.0, CueKind.TICK))
    stage.player.set_volume(50)
    assert stage.player.needs_tending
    stage.tend_at(1001.5)
    heard = stage.output.streams[0].read()[round(SILENCE_BEFORE_SECONDS * RATE) :]
    assert heard.count(2000) == RATE
    assert heard[480 + 2 * RATE] == round(1000 * volume_gain(50))
    assert 1000 not in heard


def test_a_stream_that_waits_takes_the_new_volume(stage: Stage) -> None:
    stage.player.play(1, (Sound(1005.0, CueKind.TICK),))
    stage.player.set_volume(0)
    stage.tend_at(1001.0)
    stage.play(2)
    assert not any(stage.output.streams[0].read())


def test_a_gain_makes_a_sound_quieter_beside_the_others(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK), Sound(1002.0, CueKind.TICK, gain_db=-20.0))
    heard = stage.output.streams[0].read()
    assert (heard.count(1000), heard.count(100)) == (4800, 4800)


def test_a_sound_that_leans_is_softer_on_the_other_side(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK, lean=-0.6))
    frames = array("h", bytes(stage.output.streams[0].samples))
    assert (frames[0::2].count(1000), frames[1::2].count(400)) == (4800, 4800)


def test_an_output_that_is_late_is_given_its_sounds_sooner(stage: Stage) -> None:
    stage.player.care_for_output(OutputCare(delay_seconds=0.2))
    stage.play(1, Sound(1002.0, CueKind.TICK))
    begin = stage.output.clock + OUTPUT_DELAY_SECONDS
    assert begin + stage.output.streams[0].read().index(1000) / RATE == pytest.approx(1001.8, abs=1e-3)


def test_an_output_that_swallows_the_start_is_given_a_murmur_to_swallow(stage: Stage) -> None:
    stage.player.care_for_output(OutputCare(lead_seconds=1.0))
    stage.play(1, Sound(1002.0, CueKind.TICK))
    begin = stage.output.clock + OUTPUT_DELAY_SECONDS
    heard = stage.output.streams[0].read()
    assert begin + heard.index(1000) / RATE == pytest.approx(1002.0, abs=1e-3)
    before = heard[: heard.index(1000) - 480]
    assert len(before) == pytest.approx(RATE, abs=1)
    assert set(before) == {-1, 0, 1}


def test_a_session_keeps_the_output_awake_and_lets_it_rest_after(stage: Stage) -> None:
    stage.player.stay_ready(True)
    assert [stream.sounds for stream in stage.output.streams] == [True]
    stage.player.stay_ready(False)
    assert [stream.sounds for stream in stage.output.streams] == [False]


def test_who_does_not_want_it_has_no_output_kept_awake(stage: Stage) -> None:
    stage.player.care_for_output(OutputCare(keep_awake=False))
    stage.player.stay_ready(True)
    assert stage.output.streams == []
    stage.player.care_for_output(OutputCare())
    assert len(stage.output.streams) == 1


def test_what_keeps_awake_is_renewed_before_it_ends(stage: Stage) -> None:
    stage.player.stay_ready(True)
    stage.tend_at(1000.0 + LASTS_SECONDS - 3.0)
    assert [stream.sounds for stream in stage.output.streams] == [True]
    stage.tend_at(1000.0 + LASTS_SECONDS - 1.0)
    assert [stream.sounds for stream in stage.output.streams] == [False, True]


def test_looking_after_streams_more_often_than_five_times_a_second_is_for_nothing(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK), Sound(1009.0, CueKind.TICK))
    stage.tend_at(1002.0)
    stage.output.streams[0].playing = False
    stage.tend_at(1002.19)
    assert stage.answers == [Played(1, 0.0)]
    stage.tend_at(1002.21)
    assert stage.answers[1:] == [Failed(1, "the output broke off")]


def test_what_keeps_awake_and_cannot_be_renewed_is_begun_again_when_there_is_an_output(stage: Stage) -> None:
    stage.player.stay_ready(True)
    stage.output.fault = OSError("device busy")
    stage.tend_at(1000.0 + LASTS_SECONDS - 1.0)
    assert (len(stage.output.streams), stage.player.is_playing) == (1, False)
    stage.output.fault = None
    stage.player.probe()
    assert len(stage.output.streams) == 3
    assert stage.player.is_playing


def test_an_output_that_goes_between_two_sounds_is_noticed_by_what_keeps_it_awake(stage: Stage) -> None:
    stage.player.stay_ready(True)
    stage.output.streams[0].playing = False
    stage.tend_at(1003.0)
    assert stage.answers == [Failed(0, "the output broke off")]
    stage.player.probe()
    assert stage.output.streams[-1].sounds
    assert stage.player.is_playing


def test_an_output_that_takes_one_stream_is_left_to_the_sounds(stage: Stage) -> None:
    stage.output.takes_one = True
    stage.player.stay_ready(True)
    stage.play(1, Sound(1001.0, CueKind.TICK))
    assert [type(answer) for answer in stage.answers] == [Played]
    assert [stream.sounds for stream in stage.output.streams] == [False, True]


def test_the_murmur_is_far_below_hearing() -> None:
    steps = array("h", murmur(2 * 80_000))
    rms = (sum(step * step for step in steps) / len(steps)) ** 0.5
    assert 20 * log10(rms / 32_768) == pytest.approx(-93.3, abs=0.2)


def test_a_probe_is_silent(stage: Stage) -> None:
    stage.player.probe()
    heard = stage.output.streams[0].read()
    assert stage.answers == [Probed()]
    assert heard
    assert not any(heard)


def test_a_probe_without_an_output_tells_why(stage: Stage) -> None:
    stage.output.fault = RuntimeError("no such device")
    stage.player.probe()
    assert stage.answers == [Probed("RuntimeError: no such device")]


def test_a_probe_of_a_device_that_our_own_stream_keeps_busy_finds_it(stage: Stage) -> None:
    stage.play(1, Sound(1001.0, CueKind.TICK))
    stage.output.fault = RuntimeError("device busy")
    stage.player.probe()
    assert stage.answers[1:] == [Probed()]


def test_silence_that_does_not_end_tells_of_an_output_that_hangs(stage: Stage) -> None:
    stage.player.stay_ready(True)
    stage.player.probe()
    stage.tend_at(1000.0 + LONGEST_SECONDS - 0.1)
    assert stage.answers == [Probed()]
    stage.tend_at(1000.0 + LONGEST_SECONDS + 0.2)
    assert stage.answers[1:] == [Failed(0, "the output hangs")]
    stage.player.probe()
    assert stage.answers[2:] == [Probed("the output hangs")]


def test_an_output_that_plays_a_later_silence_hangs_no_more(stage: Stage) -> None:
    stage.player.probe()
    stage.output.clock += 3.0
    stage.player.probe()
    stage.output.streams[-1].playing = False
    stage.output.clock += 0.1
    stage.player.probe()
    assert stage.answers == [Probed(), Probed("the output hangs"), Probed()]


def test_a_helper_ends_when_too_many_silences_hang(stage: Stage) -> None:
    for _ in range(MOST_HANGING):
        stage.player.probe()
        stage.output.clock += 3.0
    assert not stage.player.is_stuck
    stage.player.probe()
    assert stage.player.is_stuck
