"""A session on its way into a sound file, made beside the window: how far it has come, and how it ended."""

import logging
import threading
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from backchime.audio.phrases import read_phrases
from backchime.audio.session_export import CANCELLED, export_session
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind, Timeline

CLOSING_SECONDS = 0.3  # a window that is closed is gone, whatever the disk does

log = logging.getLogger(__name__)


class Saving(Struct, frozen=True):
    """A save under way: of which routine, and how much of it is done, from 0 to 100."""

    routine_id: str
    routine_name: str
    percent: int = 0


class _Order(Struct, frozen=True):
    timeline: Timeline
    settings: Settings
    target: Path
    chimes: Mapping[str, Path]


class SessionSaving(QObject):
    """Saves one session at a time.

    `changed` brings the `Saving`, or None when it is over; after that comes `saved` with the file, `failed`
    with the reason, or `stopped`. `warned` tells what the file does without.
    """

    changed = Signal(object)
    saved = Signal(Path)
    failed = Signal(Problem)
    stopped = Signal()
    warned = Signal(Problem)
    _progressed = Signal(int)
    _lacked = Signal(Problem)
    _ended = Signal(object)

    def __init__(self, *, voices: Path, parent: QObject | None = None) -> None:
        """`voices` is the folder of recorded phrases."""
        super().__init__(parent)
        self._voices = voices
        self._saving: Saving | None = None
        self._target = Path()
        self._told = 0
        self._unwanted = threading.Event()
        self._thread: threading.Thread | None = None
        self._progressed.connect(self._take_progress)  # from the thread, so these come by the event loop
        self._lacked.connect(self.warned)
        self._ended.connect(self._take_end)

    @property
    def saving(self) -> Saving | None:
        """The save under way, if there is one."""
        return self._saving

    def save(
        self, timeline: Timeline, settings: Settings, target: Path, *, chimes: Mapping[CueKind, Path]
    ) -> bool:
        """Begins to write a session to `target`, which is replaced; false while another is being saved."""
        if self._saving is not None:
            return False
        self._target, self._told = target, 0
        self._unwanted = threading.Event()
        files = {kind.value: path for kind, path in chimes.items()}
        order = _Order(timeline, settings, target, files)
        self._thread = threading.Thread(
            target=self._work, args=(order, self._unwanted), daemon=True, name="session saving"
        )
        self._show(Saving(timeline.routine.id, timeline.routine.name))
        self._thread.start()
        return True

    def cancel(self) -> None:
        """Gives the save up; nothing of it stays on the disk."""
        self._unwanted.set()

    def close(self) -> None:
        """Cancels, and waits for a moment until the file is gone."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(CLOSING_SECONDS)
            if self._thread.is_alive():
                log.warning("A session was still being saved when the window closed: %s", self._target)

    # -- in the thread --

    def _work(self, order: _Order, unwanted: threading.Event) -> None:
        outcome: Problem | Exception | None
        try:
            outcome = export_session(
                order.timeline,
                order.settings,
                read_phrases(self._voices),
                order.target,
                chimes=order.chimes,
                progress=self._tell_progress,
                cancelled=unwanted.is_set,
                warn=self._tell_lack,
            )
        except Exception as error:  # a bug: it is raised again where bugs are told
            outcome = error
        if isValid(self):  # the window may have been closed meanwhile
            self._ended.emit(outcome)

    def _tell_progress(self, done_seconds: float, total_seconds: float) -> None:
        percent = int(100 * done_seconds / total_seconds)
        if percent > self._told and isValid(self):
            self._told = percent
            self._progressed.emit(percent)

    def _tell_lack(self, problem: Problem) -> None:
        if isValid(self):
            self._lacked.emit(problem)

    # -- in the window's thread --

    def _take_progress(self, percent: int) -> None:
        if self._saving is not None:
            self._show(replace(self._saving, percent=percent))

    def _take_end(self, outcome: Problem | Exception | None) -> None:
        self._thread = None
        self._show(None)
        if outcome is None:
            self.saved.emit(self._target)
        elif outcome == CANCELLED:
            self.stopped.emit()
        elif isinstance(outcome, Problem):
            self.failed.emit(outcome)
        else:
            raise outcome

    def _show(self, saving: Saving | None) -> None:
        self._saving = saving
        self.changed.emit(saving)
