"""The display kept awake by wakepy, on threads of its own: a desktop may take its time, or never answer."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

ANSWER_MS = 10_000  # a desktop silent until then keeps nothing awake; a busy computer imports for seconds
CLOSING_SECONDS = 0.3
MOST_THREADS = 4  # of those that wait for a desktop that answers no more

log = logging.getLogger(__name__)


class WakepyAwake(QObject):
    """The port `KeepAwake`. Each stretch of time is a thread that asks, waits and lets go again.

    A desktop forgets what it was asked when the app is gone, however it went.
    """

    _answered = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Imports and asks nothing before it is wanted."""
        super().__init__(parent)
        self._told: Callable[[bool], None] = _nobody
        self._threads: list[tuple[threading.Thread, threading.Event]] = []
        self._over: threading.Event | None = None  # of the stretch that is on
        self._last_said = ""
        self._answered.connect(self._take_answer)  # from a thread, so it comes by the event loop
        self._patience = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._patience.timeout.connect(self._give_up)

    def watch(self, told: Callable[[bool], None]) -> None:
        """Tells `told` from now on."""
        self._told = told

    def keep(self, on: bool, *, reason: str = "") -> None:
        """Begins a stretch of time, or ends the one that is on."""
        if on == (self._over is not None):
            return
        if not on:
            self._end()
            return
        self._threads = [(thread, over) for thread, over in self._threads if thread.is_alive()]
        self._over = over = threading.Event()
        self._patience.start()
        if len(self._threads) >= MOST_THREADS:
            return  # the answer is as good as known
        thread = threading.Thread(target=self._hold, args=(over, reason), name="keep awake", daemon=True)
        self._threads.append((thread, over))
        thread.start()

    def close(self) -> None:
        """Lets go, and waits a moment until the desktop knows."""
        self._end()
        for thread, _ in self._threads:
            thread.join(CLOSING_SECONDS / len(self._threads))

    def _end(self) -> None:
        self._patience.stop()
        if self._over is not None:
            self._over.set()
        self._over = None

    # -- in a thread --

    def _hold(self, over: threading.Event, reason: str) -> None:
        method, problem = "", ""
        try:
            from backchime.system.presenting import presenting, why_not

            with presenting(reason) as mode:
                method = mode.method.name if mode.method else ""
                problem = "" if method else why_not(mode)
                self._tell(over, method, problem)
                over.wait()
        except Exception as error:  # whatever a desktop does, the session goes on
            if method:
                log.warning("The display may be kept awake for longer than it should be: %r", error)
            else:
                self._tell(over, "", repr(error))

    def _tell(self, over: threading.Event, method: str, problem: str) -> None:
        if isValid(self):  # the window may have been closed meanwhile
            self._answered.emit(over, method, problem)

    # -- in the window's thread --

    def _take_answer(self, over: threading.Event, method: str, problem: str) -> None:
        if over is not self._over:
            return  # of a stretch that is over already
        self._patience.stop()
        self._say(f"The display is kept awake by {method}" if method else problem)
        self._told(bool(method))

    def _give_up(self) -> None:
        self._say("The display cannot be kept awake: the desktop does not answer")
        self._told(False)

    def _say(self, what: str) -> None:
        """Logs what is new."""
        if what != self._last_said:
            self._last_said = what
            log.info("%s", what)


def _nobody(_works: bool) -> None:
    """Nobody watches yet."""
