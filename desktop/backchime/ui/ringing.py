"""One sound at a time, asked for from a page: which one rings, and when it has rung out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.audio.chimes import Chimes, Sound


class Ringing(QObject):
    """Plays a sound in place of the one before; `changed` carries the name of what rings now, or nothing."""

    changed = Signal(str)

    def __init__(self, chimes: Chimes, *, now: Callable[[], float]) -> None:
        """Silent until `ring`. `now` is the steady clock, in seconds."""
        super().__init__()
        self._chimes = chimes
        self._now = now
        self._name = ""
        self._ring_out = QTimer(self, singleShot=True)
        self._ring_out.timeout.connect(self.end)

    @property
    def name(self) -> str:
        """What rings now, or nothing."""
        return self._name

    def ring(self, name: str, *, gain_db: float, seconds: float) -> None:
        """Rings the chime of a cue, or a phrase by its file; it is known to last so many seconds."""
        self._chimes.stop()
        self._chimes.play((Sound(self._now(), name, gain_db),))
        self._ring_out.start(round(seconds * 1000))
        self._take(name)

    def stop(self) -> None:
        """Silences what rings; where nothing does, nothing is touched."""
        if self._name:
            self._chimes.stop()
            self.end()

    def end(self) -> None:
        """It has rung out."""
        self._ring_out.stop()
        self._take("")

    def _take(self, name: str) -> None:
        self._name = name
        self.changed.emit(name)
