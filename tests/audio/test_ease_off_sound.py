"""What is really heard when something hurts: what rings breaks off, and then one soft tone comes."""

import time
from pathlib import Path

import numpy as np
from backchime.app import build
from backchime.audio.chimes import Sound
from backchime.audio.session_sounds import EASE_TONE_SECONDS
from backchime.core.timeline import CueKind, PhaseKind
from backchime.places import Places
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audio.conftest import Listen, ticks
from tests.audio.hearing import likeness
from tests.audio.pulse import RATE, Recording, SoundServer
from tests.audio.test_sound import ON_TIME_SECONDS, TICK, wait_until

SILENT_AFTER_SECONDS = 0.100
TIME_AND_AGAIN = 4
SILENCE = 16  # of 32768: what a fade leaves behind is not heard


def test_after_h_a_ringing_chime_breaks_off_and_nothing_is_heard_until_the_soft_tone(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    places = Places(tmp_path)
    places.settings.write_text(
        '{"format": 1, "volume": 100, "get_ready_seconds": 3, "full_screen_sessions": false, '
        '"safety_accepted": true}',
        encoding="utf-8",
    )
    chimes = listen(shared_server).chimes
    rooms = build(qapp, places, chimes=chimes)
    qtbot.addWidget(rooms.window)
    rooms.window.show()
    timeline = rooms.library.lay_out("core-30")
    rooms.begin(timeline)
    start = next(phase.start_seconds for phase in timeline.phases if phase.kind is PhaseKind.HOLD)
    rings = rooms.session.controller.time_of(start) + 0.5  # the bowl, which takes 4.5 s
    qtbot.waitUntil(lambda: time.monotonic() > rings, timeout=round(start * 1_000) + 10_000)
    ear = shared_server.ear
    pressed = time.monotonic()
    QTest.keyClick(rooms.window, Qt.Key.Key_H)
    ear.wait_until(pressed + EASE_TONE_SECONDS + 1.0)
    assert rooms.window.page_key == "ease"
    assert loudest(ear, pressed - 0.2, pressed) > 100 * SILENCE
    assert silent_after(ear, pressed) < SILENT_AFTER_SECONDS
    tone = pressed + EASE_TONE_SECONDS
    assert loudest(ear, tone, tone + 1.0) > 10 * SILENCE


def test_all_sound_stops_within_100_ms_time_and_again_and_what_follows_is_heard_on_its_moment(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    chimes = listen(shared_server).chimes
    chimes.stay_ready(True)
    for _ in range(TIME_AND_AGAIN):
        qtbot.waitUntil(lambda: chimes.can_hush, timeout=10_000)
        chimes.play((Sound(time.monotonic(), CueKind.FINISH),))
        wait_until(qtbot, time.monotonic() + 0.7)
        hushed = time.monotonic()
        chimes.hush()
        tone = ticks(EASE_TONE_SECONDS)
        chimes.play(tone)
        wait_until(qtbot, tone[0].due + 0.3)
        ear = shared_server.ear
        ear.wait_until(tone[0].due + 0.3)
        assert loudest(ear, hushed - 0.2, hushed) > 100 * SILENCE
        assert silent_after(ear, hushed) < SILENT_AFTER_SECONDS
        assert abs(off_its_moment(ear, tone[0])) < ON_TIME_SECONDS


def test_without_a_second_helper_sound_stops_all_the_same_and_what_follows_is_heard(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot
) -> None:
    chimes = listen(shared_server).chimes
    chimes.play((Sound(time.monotonic(), CueKind.FINISH),))
    wait_until(qtbot, time.monotonic() + 0.7)
    assert not chimes.can_hush
    hushed = time.monotonic()
    chimes.hush()
    tone = ticks(EASE_TONE_SECONDS)
    chimes.play(tone)
    wait_until(qtbot, tone[0].due + 0.3)
    shared_server.ear.wait_until(tone[0].due + 0.3)
    assert abs(off_its_moment(shared_server.ear, tone[0])) < ON_TIME_SECONDS
    assert silent_after(shared_server.ear, hushed) < 2 * SILENT_AFTER_SECONDS


def off_its_moment(ear: Recording, tick: Sound) -> float:
    """By how many seconds a tick was heard late."""
    heard = np.array(ear.between(tick.due - 0.1, tick.due + 0.2), dtype=np.float64)
    return float(likeness(heard, np.array(TICK, dtype=np.float64)).argmax()) / RATE - 0.1


def loudest(ear: Recording, begin: float, end: float) -> int:
    """The loudest that was heard between two moments."""
    return int(np.abs(np.array(ear.between(begin, end), dtype=np.int32)).max())


def silent_after(ear: Recording, moment: float) -> float:
    """How many seconds after a moment the last was heard, before the soft tone."""
    after = np.abs(np.array(ear.between(moment, moment + EASE_TONE_SECONDS - 0.02), dtype=np.int32))
    loud = np.flatnonzero(after > SILENCE)
    return float(loud[-1] + 1) / RATE if loud.size else 0.0
