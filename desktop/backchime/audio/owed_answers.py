"""The answers that a helper owes, and how long it may take to give them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

# What may be owed: a helper's start, a look for an output, or a stream, numbered from 1.
START, LOOK = -1, 0

ANSWER_SECONDS = 1.5
START_SECONDS = 10.0  # a bundle on a cold disk takes its time


class OwedAnswers(QObject):
    """Answers that are waited for; `overdue` comes when one has not been given in time."""

    overdue = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        """Nothing is owed; `now` is a steady clock in seconds."""
        super().__init__(parent)
        self._now = now
        self._until: dict[int, float] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.overdue)

    def __contains__(self, what: int) -> bool:
        """Whether this is owed."""
        return what in self._until

    def expect(self, what: int, until: float) -> None:
        """This must be answered until then."""
        self._until[what] = until
        self.watch()

    def settle(self, what: int) -> None:
        """This has been answered, or need not be."""
        self._until.pop(what, None)
        self.watch()

    def forgive_streams(self) -> None:
        """No stream needs to be answered any more."""
        self._until = {what: until for what, until in self._until.items() if what in (START, LOOK)}
        self.watch()

    def clear(self) -> None:
        """Nothing needs to be answered any more."""
        self._until.clear()
        self.watch()

    def any_overdue(self) -> bool:
        """Whether one has not been given in time."""
        return min(self._until.values(), default=self._now()) < self._now()

    def watch(self) -> None:
        """Waits for the time of the first that is owed."""
        if self._until:
            self._timer.start(max(0, round((min(self._until.values()) - self._now()) * 1000)) + 1)
        else:
            self._timer.stop()
