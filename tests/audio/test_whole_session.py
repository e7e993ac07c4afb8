"""A whole session in the real window, and every cue of its timeline heard on a real sound server."""

import json
import statistics
from pathlib import Path

import numpy as np
import numpy.typing as npt
from backchime.app import build
from backchime.audio.cue_sounds import chime_paths, read_cue_sound
from backchime.core.timeline import CueKind, Timeline
from backchime.places import Places
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audio.conftest import CHIMES, Listen
from tests.audio.pulse import RATE, Recording, SoundServer

Samples = npt.NDArray[np.float64]

SEARCHED_SECONDS = 0.12
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


def heard_late(ear: Recording, timeline: Timeline, *, zero: float) -> list[tuple[CueKind, float, float]]:
    """Of every cue: how alike what was heard is to its chime (1 is the same), and by how much it was late."""
    found = []
    for cue in timeline.cues:
        due = zero + cue.at_seconds
        chime = read_cue_sound(chime_paths(CHIMES, "bells")[cue.kind])
        start = round(chime.lead_in_seconds * RATE)
        pattern = np.array(chime.samples[start : start + 6_000], dtype=np.float64)
        around = np.array(ear.between(due - SEARCHED_SECONDS, due + SEARCHED_SECONDS + 0.2), dtype=np.float64)
        likeness, at = best_match(around, pattern)
        moment = due - SEARCHED_SECONDS + at / RATE
        found.append((cue.kind, likeness, moment - due))
    return found


def best_match(heard: Samples, pattern: Samples) -> tuple[float, int]:
    """How alike the best place is to the pattern, whatever the loudness, and where that place is."""
    products = np.correlate(heard, pattern, "valid")
    energy = np.convolve(heard**2, np.ones(len(pattern)), "valid")
    likeness = products / np.sqrt(np.maximum(energy, 1.0) * np.sum(pattern**2))
    at = int(likeness.argmax())
    return float(likeness[at]), at


def test_every_cue_of_a_session_is_heard_when_it_is_due(
    listen: Listen, shared_server: SoundServer, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    places = Places(tmp_path)
    places.own_routines.write_text(json.dumps({"format": 1, "routines": [ROUTINE]}), encoding="utf-8")
    places.settings.write_text('{"format": 1, "get_ready_seconds": 3, "volume": 100}', encoding="utf-8")
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
