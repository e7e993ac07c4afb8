"""A second helper that waits during a session, so that the first can be ended to stop all sound at once."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from backchime.audio.helper_process import HelperProcess
from backchime.audio.messages import Answer, Ready, Request

# Not sooner, as a session's first sounds, and the soft tone of easing off, want the processor for themselves.
AFTER_SECONDS = 0.6
LOST_AFTER_SECONDS = 30.0

_log = logging.getLogger(__name__)


class HelperInReserve(QObject):
    """Knows the sounds, the volume and the output's ways, and opens no output before it is taken."""

    def __init__(
        self,
        new_helper: Callable[[QObject], HelperProcess],
        to_know: Callable[[], tuple[Request, ...]],
        parent: QObject,
    ) -> None:
        """`new_helper` makes one that does not run yet; `to_know` is what each is told first of all."""
        super().__init__(parent)
        self._new_helper = new_helper
        self._to_know = to_know
        self._helper: HelperProcess | None = None
        self._is_ready = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._start)

    @property
    def is_ready(self) -> bool:
        """Whether `take` would bring one."""
        return self._is_ready

    def keep(self, on: bool) -> None:
        """Sees to it that one soon waits, or that none does."""
        if not on:
            self._later.stop()
            if self._helper is not None:
                self._helper.kill()
            self._forget()
        elif self._helper is None and not self._later.isActive():
            self._later.start(round(AFTER_SECONDS * 1000))

    def tell(self, request: Request) -> None:
        """What the first helper is told, so that the second knows as much."""
        if self._helper is not None and self._is_ready:
            self._helper.send(request)

    def take(self) -> HelperProcess | None:
        """The one that waits, if it is ready: its taker's from now on, while another will soon wait."""
        if (helper := self._helper) is None or not self._is_ready:
            return None
        helper.answered.disconnect(self._hear)
        helper.ended.disconnect(self._lose)
        self._forget()
        self.keep(True)
        return helper

    def _start(self) -> None:
        self._helper = self._new_helper(self)
        self._helper.answered.connect(self._hear)
        self._helper.ended.connect(self._lose)
        self._helper.start()

    def _hear(self, answer: Answer) -> None:
        if isinstance(answer, Ready) and self._helper is not None:
            self._is_ready = True
            for request in self._to_know():
                self._helper.send(request)

    def _lose(self, reason: str) -> None:
        _log.info("The helper in reserve is lost: %s.", reason)
        self._forget()
        self._later.start(round(LOST_AFTER_SECONDS * 1000))

    def _forget(self) -> None:
        self._helper, self._is_ready = None, False
