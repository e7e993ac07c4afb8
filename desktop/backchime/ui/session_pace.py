"""The timer of a session: it rests until something is due or is to be seen."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from backchime.core.session import Session
from backchime.core.session_due import next_due
from backchime.ui.theme.theme import motion_ms

LONGEST_SECONDS = 1.0
_REST_TICK_MS = 500


class SessionPace(QObject):
    """Calls `tick` at the moments that count; between two that are only to be seen it waits a little."""

    def __init__(self, parent: QObject, tick: Callable[[], None]) -> None:
        """Stands still until `start`."""
        super().__init__(parent)
        self.still_seconds: Callable[[], float] = lambda: 0.0  # how long what is shown may stay as it is
        self._least_seconds = motion_ms("ring-tick") / 1e3
        self._due = -math.inf
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(tick)

    def is_on(self) -> bool:
        """Whether it calls."""
        return self._timer.isActive()

    @property
    def interval_ms(self) -> int:
        """After how long it calls next."""
        return self._timer.interval()

    def start(self) -> None:
        """Calls soon; `wait` says from then on when."""
        self._timer.start(round(1e3 * self._least_seconds))

    def start_resting(self) -> None:
        """Calls now and then, for a session that is over."""
        self._timer.start(_REST_TICK_MS)

    def stop(self) -> None:
        """Calls no more."""
        self._timer.stop()

    def forget(self) -> None:
        """Something else than time has changed the session: what was due may not be any more."""
        self._due = -math.inf

    def wait(self, session: Session, now: float) -> None:
        """Rests until something is due in a session that has come to `now`, or is to be seen before that."""
        if not session.moves:
            return
        if self._due <= now:
            self._due = next_due(session, now)
        seen = max(self._least_seconds, min(LONGEST_SECONDS, self.still_seconds()))
        self._timer.setInterval(max(1, math.ceil(1e3 * min(seen, self._due - now))))
