"""How soon all sound stops when something hurts, time and again, and whether what follows is on time."""

import os
import random
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
from backchime.audio.chime_files import chime_paths
from backchime.audio.chimes import Sound
from backchime.audio.helper_chimes import HelperChimes
from backchime.audio.session_sounds import EASE_TONE_SECONDS
from backchime.core.timeline import CueKind
from PySide6.QtCore import QEventLoop, QTimer

from tests.audio.conftest import CHIMES, HELPER
from tests.audio.hearing import likeness
from tests.audio.pulse import RATE, SoundServer
from tests.audio.test_ease_off_sound import SILENT_AFTER_SECONDS, silent_after
from tests.audio.test_sound import TICK


def measure_hushes(times: int) -> int:
    """Prints figures; ends with 1 where sound lasted for 100 ms or more."""
    chance = random.Random(0)
    with tempfile.TemporaryDirectory(prefix="backchime-bench-") as folder:
        server = SoundServer(Path(folder))
        server.start()
        os.environ.update({**server.environment(), "PYTHONPATH": str(CHIMES.parents[1] / "desktop")})
        chimes = HelperChimes(HELPER)
        chimes.use(chime_paths(CHIMES, "bells"))
        chimes.stay_ready(True)
        try:
            found = [_hush(chimes, server, chance.uniform(0.4, 1.2)) for _ in range(times)]
        finally:
            chimes.close()
            server.kill()
    silent, late = ([1_000 * each[part] for each in found] for part in (0, 1))
    print(f"{times} times: silent after {statistics.median(silent):.0f} ms, at most {max(silent):.0f} ms")
    print(f"  the soft tone after it is off by {max(map(abs, late)):.0f} ms at most")
    return 0 if max(silent) < 1_000 * SILENT_AFTER_SECONDS else 1


def _hush(chimes: HelperChimes, server: SoundServer, after_seconds: float) -> tuple[float, float]:
    """After how many seconds there was silence, and by how many the tone after it was late."""
    while not (chimes.has_output and chimes.can_hush):
        _wait(0.1)
    chimes.play((Sound(time.monotonic(), CueKind.FINISH),))
    _wait(after_seconds)
    hushed = time.monotonic()
    chimes.hush()
    due = hushed + EASE_TONE_SECONDS
    chimes.play((Sound(due, CueKind.TICK),))
    _wait(EASE_TONE_SECONDS + 0.5)
    server.ear.wait_until(due + 0.5)
    heard = np.array(server.ear.between(due - 0.2, due + 0.4), dtype=np.float64)
    late = float(likeness(heard, np.array(TICK, dtype=np.float64)).argmax()) / RATE - 0.2
    return silent_after(server.ear, hushed), late


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()
