"""When to look for the sound output next: now and then while all is well, and again after each setback."""

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.audio.setbacks import Setbacks

LOOK_SECONDS = 3.0


class NextLook(QObject):
    """`due` comes when it is time."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        """None is planned."""
        super().__init__(parent)
        self._setbacks = Setbacks()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def plan(self, seconds: float = LOOK_SECONDS) -> None:
        """There will be one, the one that is planned already if there is one."""
        if not self._timer.isActive():
            self._timer.start(round(seconds * 1000))

    def retry_later(self, now: float) -> None:
        """Something went wrong at `now`, in seconds: the next is sooner at first, then patient."""
        self._timer.start(round(self._setbacks.wait_after(now) * 1000))

    def forgive(self) -> None:
        """What went wrong so far is no reason to be patient."""
        self._setbacks.forgive()

    def stop(self) -> None:
        """There will be none."""
        self._timer.stop()
