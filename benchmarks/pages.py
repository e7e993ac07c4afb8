"""How long the window is busy when it goes to another page, for the first time and from then on."""

import os
import time
from collections.abc import Callable
from functools import partial
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from benchmarks.table import Aim, show
from tests.screens.stage import Stage

AGAIN = Aim(50, 16)
ROUNDS = 7


def measure() -> int:
    """Every page that one goes to by one press, with a year of practice behind it."""
    stage = Stage(QApplication([]))
    stage.invent("steady")
    stage.open(1120, 760)
    rooms = stage.rooms
    ways: dict[str, Callable[[], object]] = {
        "home": rooms.library.show_home,
        "a preview": partial(rooms.library.show_preview, "daily-combined"),
        "progress": rooms.progress.show,
        "the guide": rooms.guide.show,
        "the settings": rooms.settings.show,
    }
    rooms.library.show_home()
    stage.settle()
    first = {name: _busy_ms(way) for name, way in ways.items()}
    again: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            again[name].append(_busy_ms(way))
    met = True
    for name, spent in again.items():
        note = f"the first time {first[name]:.0f} ms"
        met &= show(f"to {name}: the window is busy for", median(spent), "ms", AGAIN, note)
    stage.close()
    return 0 if met else 1


def _busy_ms(way: Callable[[], object]) -> float:
    begin = time.thread_time()
    way()
    for _ in range(4):  # it lays out, then paints
        QCoreApplication.processEvents()
    return 1e3 * (time.thread_time() - begin)
