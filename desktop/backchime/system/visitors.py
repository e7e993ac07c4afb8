"""Hears what further starts of the app ask, without waiting for any of them, whichever way they come."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.errand import LARGEST_BYTES, read
from backchime.system.meeting import ANSWER, REFUSAL

MOST_AT_ONCE = 32
PATIENCE_MS = 2_000  # an errand is one short line

log = logging.getLogger(__name__)


class Visitors(QObject):
    """`came` brings the errand of each further start of the same person, checked."""

    came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nobody is there yet."""
        super().__init__(parent)
        self._there: set[Visitor] = set()

    @property
    def number(self) -> int:
        """How many are being listened to."""
        return len(self._there)

    @property
    def is_full(self) -> bool:
        """Whether as many are being listened to as may be."""
        return self.number >= MOST_AT_ONCE

    def take_in(self, visitor: "Visitor") -> None:
        """Listens to one more."""
        self._there.add(visitor)
        visitor.told.connect(self.came)
        visitor.left.connect(self._forget)

    def send_away(self) -> None:
        """Hears nobody any more."""
        for visitor in tuple(self._there):
            visitor.leave()

    def _forget(self, visitor: "Visitor") -> None:
        self._there.discard(visitor)


class Visitor(QObject):
    """One that asks; it gets a short while for one line, and one word for an answer."""

    told = Signal(object)
    left = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """From now on it is waited for."""
        super().__init__(parent)
        self._heard = bytearray()
        self._has_left = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self._patience.start()

    def say(self, word: bytes) -> None:
        """Says a word to it, if it still waits for one."""
        raise NotImplementedError

    def hang_up(self) -> None:
        """Neither hears nor says anything more."""
        raise NotImplementedError

    def leave(self) -> None:
        """Nothing more is heard of it."""
        if self._has_left:  # it went while a word was said to it
            return
        self._has_left = True
        self._patience.stop()
        self.hang_up()
        self.left.emit(self)
        self.deleteLater()

    def hear(self, words: bytes) -> None:
        """It says more; without words, it says nothing any more."""
        self._heard += words
        line, end, _ = self._heard.partition(b"\n")
        if end:
            self._answer(bytes(line))
        elif not words:
            self.leave()
        elif len(self._heard) > LARGEST_BYTES:
            self._answer(b"")

    def _answer(self, line: bytes) -> None:
        errand = read(line)
        self.say(REFUSAL if errand is None else ANSWER)
        self.leave()
        if errand is None:
            log.warning("Something that makes no sense came from another process.")
        else:
            self.told.emit(errand)
