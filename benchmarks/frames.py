"""How long the window is busy for each frame of a session, in CPU time, the clock turned by hand."""

import os
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from backchime.core.session_view import State
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from benchmarks.table import Aim, show
from tests.screens.stage import Stage

LATE, GAP = Aim(1.0, 0.1), Aim(50, 16)
ROUTINE, WINDOW = "back-yoga-10", (1120, 760)
FRAMES_A_SECOND, FRAME_MS = 30, 16.0


def measure_frames() -> bool:
    """Ten minutes of a session; whether what must be is met."""
    application = QApplication.instance() or QApplication([])
    stage = Stage(application)  # type: ignore[arg-type]  # it is one
    stage.open(*WINDOW)
    stage.rooms.library.show_home()
    stage.settle()
    begin_ms = _busy_ms(lambda: stage.rooms.begin(stage.rooms.library.lay_out(ROUTINE)))
    stage.settle()
    controller = stage.rooms.session.controller
    frames: list[float] = []

    def tick() -> None:
        stage.clock.turn(1 / FRAMES_A_SECOND)
        controller.tick()

    while (view := controller.view()) is not None and view.state is State.RUNNING:
        frames.append(_busy_ms(tick))
    late = 100 * sum(frame > FRAME_MS for frame in frames) / len(frames)
    note = f"of {len(frames)}; usually {median(frames):.2f} ms"
    met = show("frames of a ten-minute session over 16 ms", late, "%", LATE, note)
    met &= show("the longest the window is busy at once in a session", max(frames), "ms", GAP)
    show("from Start to the session's first picture", begin_ms, "ms")
    stage.close()
    return met


def _busy_ms(act: Callable[[], object]) -> float:
    begin = time.thread_time()
    act()
    QCoreApplication.processEvents()
    return 1e3 * (time.thread_time() - begin)
