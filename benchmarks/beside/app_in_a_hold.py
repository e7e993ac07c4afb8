"""Backchime in the middle of a hold: `python -m benchmarks.beside.app_in_a_hold DATA SECONDS`."""

import sys
import time
from pathlib import Path

from backchime.app import build
from backchime.places import Places
from backchime.ui.widgets.progress_ring import ProgressRing
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.beside.hold_cost import tell_later
from tests.fakes import RecordedChimes

WINDOW = (1120, 760)
ROUTINE = "long-hold"  # the benchmark puts it into the data folder
INTO_THE_HOLD_SECONDS = 3.0  # the change to its picture is over


def main() -> int:
    """Begins a session at once, and tells what it costs from some seconds into its first hold."""
    application = QApplication(sys.argv[:1])
    rooms = build(application, Places(Path(sys.argv[1])), chimes=RecordedChimes())
    rooms.window.resize(*WINDOW)
    rooms.window.show()
    rooms.library.show_home()
    rooms.begin(rooms.library.lay_out(ROUTINE))
    controller = rooms.session.controller

    def begin() -> None:
        ring = next(ring for ring in rooms.window.findChildren(ProgressRing) if ring.isVisible())
        wait = max(0.0, hold_at + INTO_THE_HOLD_SECONDS - (time.monotonic() - began))
        tell_later(wait, float(sys.argv[2]), diameter=float(min(ring.width(), ring.height())))

    view, began = controller.view(), time.monotonic()
    assert view is not None
    hold_at = next(phase.start_seconds for phase in view.timeline.phases if phase.kind == "hold")
    QTimer.singleShot(0, begin)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
