"""The helper as the window sees it: a process started, told things, heard and ended without a wait."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.audio.messages import End, MessageError, Request, as_line, read_answer

if TYPE_CHECKING:  # it comes with the first helper, when home has been painted
    from PySide6.QtCore import QProcess

GRACE_MS = 200
KILL_MS = 80
END_MS = 30

_log = logging.getLogger(__name__)


class HelperProcess(QObject):
    """One run of the helper. `answered` brings its answers, `ended` the reason why there will be no more."""

    answered = Signal(object)
    ended = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        """`command` is the program and its arguments; it does not run until `start`."""
        from PySide6.QtCore import QProcess

        super().__init__(parent)
        self._command = command
        self._process = QProcess(self)
        # ALSA writes there, thousands of lines a second when it is ill.
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._tell_end)
        self._process.errorOccurred.connect(self._tell_failed_start)

    def start(self) -> None:
        """Starts the helper and returns at once."""
        self._process.start(self._command[0], list(self._command[1:]))

    @property
    def pid(self) -> int:
        """The process id; 0 if there is no process."""
        return self._process.processId()

    def send(self, request: Request) -> None:
        """Tells the helper something, as soon as it listens, however busy the window is about to be."""
        self._process.write(as_line(request))
        self._process.waitForBytesWritten(0)

    def catch_up(self) -> None:
        """Brings the answers that have come in already, for a window that was busy."""
        self._process.waitForReadyRead(0)

    def end(self) -> None:
        """Ends the helper and what it plays at once, by its own hand or else by ours; it is heard no more."""
        self.blockSignals(True)
        self.send(End())
        QTimer.singleShot(END_MS, self._process, self._process.kill)

    def kill(self) -> None:
        """Ends the helper at once; nothing more is heard of it."""
        self.blockSignals(True)
        self._process.kill()

    def close(self) -> None:
        """Lets the helper end, for 300 ms at most."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        self._process.waitForFinished(GRACE_MS)
        self._process.kill()  # which is nothing to one that has ended
        self._process.waitForFinished(KILL_MS)
        self.deleteLater()

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                answer = read_answer(bytes(self._process.readLine().data()))
            except MessageError as error:
                _log.warning("The chime helper said something odd: %s", error)
            else:
                self.answered.emit(answer)

    def _tell_end(self, code: int, status: "QProcess.ExitStatus") -> None:
        self.ended.emit(f"the helper ended with {code} ({status.name})")
        self.deleteLater()

    def _tell_failed_start(self, error: "QProcess.ProcessError") -> None:
        if error.name == "FailedToStart":
            self.ended.emit(f"the helper cannot be started: {self._process.errorString()}")
            self.deleteLater()
