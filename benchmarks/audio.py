"""How near to its moment each cue of a session is heard, on a sound server without a sound card.

The real window plays an own routine, and what comes out of the server is compared with the timeline: once at
rest, once with a window that is kept busy, once with an output that is put to sleep and woken.
"""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from backchime.app import build
from backchime.audio.chime_files import chime_paths
from backchime.audio.helper_chimes import HelperChimes
from backchime.core.settings import Voice
from backchime.core.timeline import CueKind, Timeline
from backchime.places import Places
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.audio.conftest import CHIMES, HELPER, what_is_missing_to_hear
from tests.audio.hearing import heard_late
from tests.audio.pulse import SoundServer
from tests.audio.test_whole_session import ROUTINE

ALIKE = 0.8
BUSY_MS, BUSY_EVERY_MS = 30, 45
ASLEEP_FROM_MS, ASLEEP_MS = 40_000, 6_000
AFTER_SLEEP_SECONDS = 5.0  # by then the sound must be back
SETTLE_MS = 2_000
# Time enough on the way for all that there is to say.
SPOKEN = {
    "id": "all-cues",
    "name": "Spoken",
    "steps": [
        {"pose": "childs-pose", "hold_seconds": 20, "change_over_seconds": 25},
        {"pose": "side-plank", "hold_seconds": 10, "change_over_seconds": 25, "switch_seconds": 8},
    ],
}


@dataclass(frozen=True)
class Heard:
    """One cue: when it was due in the session, how alike the sound was, and by how many ms it was late."""

    at_seconds: float
    kind: CueKind
    likeness: float
    late_ms: float


def measure(*, minutes: int, hushes: int) -> int:
    """Measures, prints, and returns the exit code: 0, or 1 where nothing can be heard here."""
    if missing := what_is_missing_to_hear():
        print(missing)
        return 1
    application = QApplication([])
    if hushes:
        from benchmarks.hushes import measure_hushes

        return measure_hushes(hushes)
    if minutes:
        report(f"{minutes} minutes, busy window", session(application, long_routine(minutes), keep_busy))
        return 0
    report("at rest", session(application, ROUTINE, at_rest))
    report("with the voice", session(application, SPOKEN, at_rest, voice="instructions"))
    report("busy window", session(application, ROUTINE, keep_busy))
    asleep = session(application, ROUTINE, put_to_sleep)
    report("output asleep meanwhile", [cue for cue in asleep if not _slept(cue)])
    print(f"  {sum(map(_slept, asleep))} cues fell due while it slept or within 5 s after")
    return 0


def long_routine(minutes: int) -> Mapping[str, object]:
    """Twenty holds of 25 s with gaps of 5 s are ten minutes, and 119 cues."""
    step = {"pose": "childs-pose", "hold_seconds": 25, "repetitions": 20, "gap_seconds": 5}
    return {
        "id": "all-cues",
        "name": "Long",
        "steps": [{**step, "change_over_seconds": 5}] * max(1, minutes // 10),
    }


def session(
    application: QApplication,
    routine: Mapping[str, object],
    disturb: Callable[[SoundServer], object],
    *,
    voice: Voice = "off",
) -> list[Heard]:
    """Plays a routine to its end and returns what was heard of each cue."""
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        os.environ.update({**server.environment(), "PYTHONPATH": str(CHIMES.parents[1] / "desktop")})
        chimes = HelperChimes(HELPER)
        chimes.use(chime_paths(CHIMES, "bells"))
        try:
            places = _placed(server.folder / "data", routine, voice)
            return _played(application, chimes, server, places, disturb)
        finally:
            chimes.close()
            server.kill()


def _placed(folder: Path, routine: Mapping[str, object], voice: Voice) -> Places:
    """A person's folder with a routine of their own."""
    places = Places(folder)
    folder.mkdir()
    places.own_routines.write_text(json.dumps({"format": 1, "routines": [routine]}), encoding="utf-8")
    chosen = {"format": 1, "get_ready_seconds": 3, "volume": 100, "quiet_ending": False, "voice": voice}
    chosen["safety_accepted"] = True
    places.settings.write_text(json.dumps(chosen), encoding="utf-8")
    return places


def _played(
    application: QApplication,
    chimes: HelperChimes,
    server: SoundServer,
    places: Places,
    disturb: Callable[[SoundServer], object],
) -> list[Heard]:
    rooms = build(application, places, chimes=chimes)
    rooms.window.show()
    _wait(SETTLE_MS)
    timeline = rooms.library.lay_out("all-cues")
    disturbing = disturb(server)
    rooms.begin(timeline)
    controller = rooms.session.controller
    zero = controller.time_of(0.0)
    loop = QEventLoop()
    controller.finished.connect(loop.quit)
    loop.exec()
    _wait(SETTLE_MS)
    del disturbing
    server.ear.wait_until(zero + timeline.total_seconds + 1.0)
    rooms.window.close()
    return heard(server, timeline, zero=zero)


def heard(server: SoundServer, timeline: Timeline, *, zero: float) -> list[Heard]:
    """Every cue of the timeline, as the ear heard it."""
    found = heard_late(server.ear, timeline, zero=zero)
    return [
        Heard(cue.at_seconds, kind, likeness, 1_000 * late)
        for cue, (kind, likeness, late) in zip(timeline.cues, found, strict=True)
    ]


# -- what goes on meanwhile; what is returned is kept until the end --


def at_rest(_server: SoundServer) -> None:
    """Nothing."""


def keep_busy(_server: SoundServer) -> QTimer:
    """The window's event loop stands still for two thirds of the time."""

    def work() -> None:
        until = time.monotonic() + BUSY_MS / 1_000
        while time.monotonic() < until:
            pass

    timer = QTimer(interval=BUSY_EVERY_MS)
    timer.timeout.connect(work)
    timer.start()
    return timer


def put_to_sleep(server: SoundServer) -> None:
    """The output sleeps for a while in the middle."""
    QTimer.singleShot(ASLEEP_FROM_MS, lambda: server.suspend(True))
    QTimer.singleShot(ASLEEP_FROM_MS + ASLEEP_MS, lambda: server.suspend(False))


def _slept(cue: Heard) -> bool:
    begin = ASLEEP_FROM_MS / 1_000 - 0.5
    return begin <= cue.at_seconds <= begin + ASLEEP_MS / 1_000 + AFTER_SLEEP_SECONDS


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


# -- what there is to read --


def report(title: str, cues: list[Heard]) -> None:
    """Prints what was measured of one session."""
    found = [cue for cue in cues if cue.likeness >= ALIKE]
    usual = statistics.median(cue.late_ms for cue in found)
    off = sorted(abs(cue.late_ms - usual) for cue in found)
    print(f"{title}: {len(found)} of {len(cues)} cues heard, usually {usual:+.1f} ms late")
    shares = ", ".join(f"{share} % within {off[_index(len(off), share)]:.1f} ms" for share in (95, 99, 100))
    print(f"  from there: {shares}")
    third = max(1, len(found) // 3)
    early, late = (statistics.median(cue.late_ms for cue in part) for part in (found[:third], found[-third:]))
    print(f"  drift from the first third to the last: {late - early:+.1f} ms")
    print("      planned  cue              heard    likeness")
    for cue in cues:
        lateness = f"{cue.late_ms:+8.1f} ms" if cue.likeness >= ALIKE else "  not heard"
        print(f"  {cue.at_seconds:9.2f} s  {cue.kind.value:12} {lateness}  {cue.likeness:.2f}")


def _index(count: int, share: int) -> int:
    return min(count - 1, -(-count * share // 100) - 1)
