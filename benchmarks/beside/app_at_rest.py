"""The app as it is started, watched from inside: `python -m benchmarks.beside.app_at_rest ARGUMENTS`.

A line on standard input begins to count, a second one ends it: what came through the event loop
meanwhile, and which timers run. To watch costs something: what home itself uses is measured beside it.
"""

import gc
import json
import sys
from collections import Counter

from backchime import __main__, app
from backchime.ui.rooms import Rooms
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, QTimer, SignalInstance


class Watch(QObject):
    """Counts every event of the window's thread by what it is and whose."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._seen: Counter[str] = Counter()
        self._counts = False
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._take_line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Counts it, and lets it by."""
        if watched is not self._lines:
            self._seen[f"{event.type().name} of {type(watched).__name__}"] += 1
        return False

    def _take_line(self) -> None:
        sys.stdin.readline()
        application = QCoreApplication.instance()
        assert application is not None
        if not self._counts:
            self._counts = True
            self._seen.clear()
            application.installEventFilter(self)
            return
        application.removeEventFilter(self)
        self._lines.setEnabled(False)
        print(json.dumps({"events": self._seen, "timers": running_timers()}), flush=True)


def running_timers() -> dict[str, int]:
    """Those that run, by whose they are and what they are called there, with their milliseconds."""
    return {
        f"{type(timer.parent()).__name__}.{_name(timer)}": timer.interval()
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and timer.isActive()
    }


def _name(timer: QTimer) -> str:
    owner = timer.parent()
    held = vars(owner).items() if owner is not None else ()
    return next((name for name, value in held if value is timer), "(once)")


def _watched(rooms: Rooms, routine_id: str | None, *, settled: SignalInstance) -> None:
    open_first_page(rooms, routine_id, settled=settled)
    Watch(rooms)


if __name__ == "__main__":
    open_first_page, app.open_first_page = app.open_first_page, _watched
    sys.exit(__main__.main())
