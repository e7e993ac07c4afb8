"""A whole session in the real window, and every cue of its timeline heard on a real sound server."""

import json
import statistics
from pathlib import Path

import numpy as np
from backchime.app import build
from backchime.audio.chime_files import SOUNDS_AS
from backchime.core.timeline import CueKind
from backchime.places import Places
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audio.conftest import Listen
from tests.audio.hearing import decoded, heard_late
from tests.audio.pulse import SoundServer

ON_TIME_SECONDS = 0.030
ALIKE = 0.8
# Every cue there is, in as little time as their rules allow.
ROUTINE = {
    "id": "all-cues",
    "name": "All cues",
    "steps": [
        {"pose": "childs-pose", "hold_seconds": 20, "change_over_seconds": 3},
        {"pose": "bird-dog", "hold_seconds": 4, "change_over_seconds": 3, "switch_seconds": 5}
        | {"repetitions": 2, "gap_seconds": 2},
    ],
}


def test_every_cue_of_a_session_is_heard_when_due_and_the_ear_alone_can_tell_their_order(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    places = Places(tmp_path)
    places.own_routines.write_text(json.dumps({"format": 1, "routines": [ROUTINE]}), encoding="utf-8")
    places.settings.write_text(
        '{"format": 1, "safety_accepted": true, "get_ready_seconds": 3, "volume": 100}', encoding="utf-8"
    )
    chimes = listen(shared_server).chimes
    rooms = build(qapp, places, chimes=chimes)
    qtbot.addWidget(rooms.window)
    rooms.window.show()
    timeline = rooms.library.lay_out("all-cues")
    rooms.begin(timeline)
    controller = rooms.session.controller
    zero = controller.time_of(0.0)
    with qtbot.waitSignal(controller.finished, timeout=round(timeline.total_seconds * 1_000) + 5_000):
        pass
    shared_server.ear.wait_until(zero + timeline.total_seconds + 1.0)
    heard = heard_late(shared_server.ear, timeline, zero=zero)
    assert {kind for kind, _, _ in heard} == set(CueKind)
    assert [(kind, likeness) for kind, likeness, _ in heard if likeness < ALIKE] == []
    usual = statistics.median(late for _, _, late in heard)
    assert abs(usual) < ON_TIME_SECONDS
    assert [(kind, late) for kind, _, late in heard if abs(late - usual) > ON_TIME_SECONDS] == []
    end = zero + timeline.total_seconds + 1.0
    alone = np.array(shared_server.ear.between(zero - 0.05, end), dtype=np.float64)
    assert decoded(alone) == [SOUNDS_AS[cue.kind] for cue in timeline.cues]
