"""What is really heard, through a sound server of our own, and what becomes of it when that server is ill."""

import os
import signal
import time
from array import array
from pathlib import Path

from backchime.audio.chime_files import chime_paths
from backchime.audio.chimes import Sound
from backchime.audio.cue_sounds import read_cue_sound
from backchime.audio.mixdown import scaled, volume_gain
from backchime.core.timeline import CueKind
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.audio.conftest import CHIMES, Listen, ticks
from tests.audio.pulse import RATE, Recording, SoundServer

ON_TIME_SECONDS = 0.030
NO_GAP_SECONDS = 0.050
NO_ANSWER, NO_OUTPUT = "The sound does not answer.", "No sound output found."


class LongestGap:
    """How long the event loop was kept from its work, at most, in seconds.

    What the machine gave to other programs meanwhile does not count, where the system tells it.
    """

    def __init__(self) -> None:
        """Beats every 5 ms from now on."""
        self.seconds = 0.0
        self._last = self._now()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = self._now()
        self.seconds, self._last = max(self.seconds, now - self._last), now

    @staticmethod
    def _now() -> float:
        try:
            _, waited_ns, _ = Path("/proc/thread-self/schedstat").read_text().split()
        except (OSError, ValueError):
            waited_ns = "0"
        return time.monotonic() - int(waited_ns) / 1e9


def beginning(kind: CueKind) -> "array[int]":
    """What is heard of a chime at first."""
    chime = read_cue_sound(chime_paths(CHIMES, "bells")[kind])
    first = round(chime.lead_in_seconds * RATE)
    return chime.samples[first : first + 4000]


TICK = beginning(CueKind.TICK)


def lateness(ear: Recording, sounds: tuple[Sound, ...]) -> list[float]:
    """By how many seconds these ticks were heard late; fails unless exactly they were heard."""
    ear.wait_until(sounds[-1].due + 0.3)
    found = ear.find(TICK)
    moments = [ear.moment(at) for at in found]
    assert len(found) == len(sounds), f"heard at {[moment - sounds[0].due for moment in moments]}"
    return [moment - sound.due for moment, sound in zip(moments, sounds, strict=True)]


def wait_until(qtbot: QtBot, moment: float) -> None:
    """Lets the window live until a moment has come."""
    qtbot.waitUntil(lambda: time.monotonic() >= moment, timeout=20_000)


def test_the_sounds_of_a_stream_are_heard_on_time_and_sample_exact(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(shared_server)
    sounds = ticks(0.3, 0.6, 1.15)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[-1].due)
    assert max(map(abs, lateness(shared_server.ear, sounds))) < ON_TIME_SECONDS
    first, *others = shared_server.ear.find(TICK)
    for at, sound in zip(others, sounds[1:], strict=True):
        assert abs(at - first - (sound.due - sounds[0].due) * RATE) <= 1


def test_what_is_stopped_before_it_is_due_is_never_heard(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(shared_server)
    listener.chimes.play((Sound(time.monotonic() + 0.3, CueKind.RELEASE),))
    listener.chimes.stop()
    sounds = ticks(0.6)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due)
    assert max(map(abs, lateness(shared_server.ear, sounds))) < ON_TIME_SECONDS
    assert shared_server.ear.find(beginning(CueKind.RELEASE)) == []


def test_stopping_silences_within_150_ms(listen: Listen, shared_server: SoundServer, qtbot: QtBot) -> None:
    listener = listen(shared_server)
    begin = time.monotonic() + 0.3
    listener.chimes.play((Sound(begin, CueKind.FINISH),))
    wait_until(qtbot, begin + 0.5)
    stopped = time.monotonic()
    listener.chimes.stop()
    wait_until(qtbot, stopped + 0.1)
    shared_server.ear.wait_until(stopped + 0.5)
    last = shared_server.ear.last_sound()
    assert 0.0 < shared_server.ear.moment(last) - stopped < 0.15


def test_a_new_volume_is_heard_within_the_stream(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(shared_server)
    sounds = ticks(0.4, 1.3)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due + 0.05)
    listener.chimes.set_volume(60)
    wait_until(qtbot, sounds[1].due)
    shared_server.ear.wait_until(sounds[1].due + 0.3)
    assert len(shared_server.ear.find(TICK)) == 1
    assert len(shared_server.ear.find(scaled(TICK, volume_gain(60)))) == 1


def test_when_the_helper_is_killed_the_rest_of_the_stream_is_heard_on_time(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(shared_server)
    sounds = ticks(0.3, 1.6, 1.9)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due + 0.3)
    os.kill(listener.chimes.helper_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: listener.summaries == [NO_ANSWER, ""], timeout=1500)
    wait_until(qtbot, sounds[-1].due)
    assert max(map(abs, lateness(shared_server.ear, sounds))) < ON_TIME_SECONDS


def test_a_server_that_freezes_is_told_within_two_and_a_half_seconds_and_comes_back(
    listen: Listen, own_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(own_server)
    gap = LongestGap()
    sounds = ticks(0.3, 4.2)
    own_server.freeze()
    listener.chimes.play(sounds)
    frozen = time.monotonic()
    qtbot.waitUntil(lambda: listener.summaries == [NO_ANSWER], timeout=5000)
    assert time.monotonic() - frozen < 2.5
    own_server.thaw()
    thawed = time.monotonic()
    qtbot.waitUntil(lambda: listener.summaries == [NO_ANSWER, ""], timeout=5000)
    assert time.monotonic() - thawed < 5.0
    assert gap.seconds < NO_GAP_SECONDS
    wait_until(qtbot, sounds[-1].due)
    assert abs(lateness(own_server.ear, sounds[-1:])[0]) < ON_TIME_SECONDS


def test_a_sound_that_a_short_freeze_delayed_is_dropped_and_the_next_is_on_time(
    listen: Listen, own_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(own_server)
    sounds = ticks(0.3, 1.5)
    listener.chimes.play(sounds)
    own_server.freeze()
    wait_until(qtbot, sounds[0].due + 0.5)
    own_server.thaw()
    wait_until(qtbot, sounds[-1].due)
    assert abs(lateness(own_server.ear, sounds[-1:])[0]) < ON_TIME_SECONDS


def test_a_freeze_between_two_sounds_is_noticed(
    listen: Listen, own_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(own_server)
    sounds = ticks(0.1, 60.0)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due + 0.3)
    own_server.freeze()
    qtbot.waitUntil(lambda: listener.summaries == [NO_ANSWER], timeout=6000)
    own_server.thaw()


def test_a_server_that_dies_is_told_and_a_new_one_plays_the_rest(
    listen: Listen, own_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(own_server)
    sounds = ticks(0.2, 60.0)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due + 0.3)
    own_server.kill()
    qtbot.waitUntil(lambda: listener.summaries == [NO_OUTPUT], timeout=1500)
    own_server.start()
    back = time.monotonic()
    qtbot.waitUntil(lambda: listener.summaries == [NO_OUTPUT, ""], timeout=5000)
    assert time.monotonic() - back < 5.0
    own_server.ear.forget()
    more = ticks(0.3)
    listener.chimes.play(more)
    wait_until(qtbot, more[0].due)
    assert abs(lateness(own_server.ear, more)[0]) < ON_TIME_SECONDS


def test_a_sound_due_at_once_is_heard_within_50_ms(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    listener = listen(shared_server)
    sounds = ticks(0.0)
    listener.chimes.play(sounds)
    wait_until(qtbot, sounds[0].due + 0.2)
    assert 0.0 < lateness(shared_server.ear, sounds)[0] < 0.05
