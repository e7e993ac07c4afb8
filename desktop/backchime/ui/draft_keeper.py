"""Keeps the routine that is being made: every change with the way back, and a file that outlives a crash."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.problem import Problem
from backchime.core.routine import Routine
from backchime.core.routine_draft import Draft, DraftHistory
from backchime.storage.draft_file import drop_draft, save_draft

WRITE_AFTER_MS = 200  # a button that is held down does not write at every step


class DraftKeeper(QObject):
    """`changed` comes after every change, `failed` with the problem of a file that could not be written."""

    changed = Signal()
    failed = Signal(Problem)

    def __init__(self, path: Path, parent: QObject) -> None:
        """Nothing is being made yet."""
        super().__init__(parent)
        self._path = path
        self.history: DraftHistory | None = None
        self._timer = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write)

    @property
    def draft(self) -> Draft | None:
        """The routine that is being made."""
        return self.history.now if self.history else None

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.history is not None and self.history.is_changed

    def begin(self, draft: Draft, *, saved: Routine | None = None) -> None:
        """Goes on with another draft; `saved` is the routine as its file has it, if it differs."""
        self.history = DraftHistory(draft, saved or draft.routine)
        self._tell()

    def change(self, draft: Draft, *, kind: str = "") -> None:
        """Takes a change; those of one `kind` in a row are taken back together."""
        if self.history:
            self.history = self.history.changed(draft, kind=kind)
            self._tell()

    def undo(self) -> None:
        """Takes the last change back."""
        if self.history and self.history.past:
            self.history = self.history.undone()
            self._tell()

    def redo(self) -> None:
        """Does again what was taken back."""
        if self.history and self.history.future:
            self.history = self.history.redone()
            self._tell()

    def take_saved(self, routine: Routine) -> None:
        """The routine is in its file now."""
        if self.history:
            self.history = self.history.saved_as(routine)
            self.write()
            self.changed.emit()

    def write(self) -> None:
        """Writes what is not saved; forgets the file where everything is."""
        self._timer.stop()
        if self.history is None:
            return
        if not self.history.is_changed:
            drop_draft(self._path)
            return
        problem = save_draft(self._path, self.history.now)
        if problem:
            self.failed.emit(problem)

    def end(self) -> None:
        """Nothing is being made any more, and nothing is left of it."""
        self._timer.stop()
        self.history = None
        drop_draft(self._path)

    def close(self) -> None:
        """Writes at once what was still waiting: the next start offers it."""
        if self._timer.isActive():
            self.write()

    def _tell(self) -> None:
        self._timer.start()
        self.changed.emit()
