"""Five hundred sessions in one process, by a hand clock: whether anything grows that should not."""

import gc
import os
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from backchime.core.session_view import State
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from benchmarks.stage import status
from benchmarks.table import Aim, show
from tests.screens.stage import Stage

ROUTINES = ("spasm-relief-3", "core-30", "desk-break", "express-5")
SESSIONS, EVERY = 500, 25
STEP_SECONDS, HOURS_BETWEEN = 1.5, 12  # a longer step would look like a sleep of the computer
GROWN, HANDLES, SLOWER = Aim(5.0), Aim(0), Aim(25.0)


@dataclass(frozen=True, slots=True)
class Sample:
    """How the process stands after some sessions."""

    sessions: int
    memory_mb: float
    handles: int
    threads: int
    objects: int
    frame_ms: float


def measure(*, sessions: int = SESSIONS) -> int:
    """Prints a sample every so many sessions; compares the last with those after the first quarter."""
    stage = Stage(QApplication([]), {"full_screen_sessions": False})
    stage.open(1120, 760)
    stage.rooms.library.show_home()
    samples: list[Sample] = []
    print("sessions  memory MB  handles  threads  objects  ms a frame")
    for number in range(1, sessions + 1):
        frames = _lead(stage, ROUTINES[number % len(ROUTINES)])
        if number % EVERY == 0:
            samples.append(_sample(number, median(frames)))
    stage.close()
    settled = samples[len(samples) // 4 :]
    first, last = settled[0], settled[-1]
    grown = 100 * (last.memory_mb - first.memory_mb) / first.memory_mb
    slower = 100 * (last.frame_ms - first.frame_ms) / first.frame_ms
    of = f"from {first.sessions} to {last.sessions} sessions"
    met = show(f"memory grown, {of}", grown, "%", GROWN)
    met &= show(f"handles more, {of}", last.handles - first.handles, "", HANDLES)
    met &= show(f"threads more, {of}", last.threads - first.threads, "", HANDLES)
    met &= show(f"a frame slower, {of}", slower, "%", SLOWER)
    return 0 if met else 1


def _lead(stage: Stage, routine: str) -> list[float]:
    """One whole session and the way home, twelve hours after the one before; the CPU ms of each frame."""
    stage.clock.turn(3_600 * HOURS_BETWEEN)
    rooms = stage.rooms
    rooms.library.show_home()
    rooms.begin(rooms.library.lay_out(routine))
    controller, frames = rooms.session.controller, []
    while (view := controller.view()) is not None and view.state is State.RUNNING:
        begin = time.thread_time()
        stage.clock.turn(STEP_SECONDS)
        controller.tick()
        QCoreApplication.processEvents()
        frames.append(1e3 * (time.thread_time() - begin))
    controller.end_rest()
    rooms.way.go_home()
    QCoreApplication.processEvents()
    return frames


def _sample(sessions: int, frame_ms: float) -> Sample:
    gc.collect()
    sample = Sample(
        sessions,
        status("self", "VmRSS") / 1024,
        len(list(Path("/proc/self/fd").iterdir())),
        status("self", "Threads"),
        len(gc.get_objects()),
        frame_ms,
    )
    print(
        f"{sample.sessions:8} {sample.memory_mb:10.1f} {sample.handles:8} {sample.threads:8}"
        f" {sample.objects:8} {sample.frame_ms:11.2f}",
        flush=True,
    )
    return sample
