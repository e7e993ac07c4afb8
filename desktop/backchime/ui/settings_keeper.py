"""Keeps the person's settings: applies a change at once and writes it soon after."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from backchime.core.problem import Problem
from backchime.core.settings import Settings, with_change
from backchime.storage.settings_file import load_settings, save_settings

TRY_AGAIN_AFTER_MS = 10_000
WRITE_AFTER_MS = 300  # a slider being drawn does not write at every pixel


class SettingsKeeper(QObject):
    """`changed` brings the new settings, `failed` the problem of a file that could not be read or written.

    One that could not be written is tried again; once it stands, `mended` brings what was told of it.
    """

    changed = Signal(Settings)
    failed = Signal(Problem)
    mended = Signal(str)

    def __init__(self, path: Path) -> None:
        """Reads the file; what went wrong then is kept in `problem`."""
        super().__init__()
        stored = load_settings(path)
        self.settings = stored.settings
        self.problem = stored.problem
        self._path = path
        self._unknown = stored.unknown
        self._may_write = stored.may_be_written
        self._timer = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write)
        self._told: Problem | None = None
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_AFTER_MS)
        self._again.timeout.connect(self.write)

    def change(self, name: str, value: object) -> None:
        """Sets one setting by its field name."""
        changed = with_change(self.settings, name, value)
        if changed != self.settings:
            self.settings = changed
            self._timer.start()
            self.changed.emit(changed)

    def write(self) -> None:
        """Writes what has changed since the last writing, if anything."""
        if not self._may_write:
            return
        before, self._told = self._told, save_settings(self._path, self.settings, self._unknown)
        if self._told:
            self._again.start()
        if self._told and not before:  # it is told once, however often it is tried
            self.failed.emit(self._told)
        elif before and not self._told:
            self.mended.emit(before.summary)

    def close(self) -> None:
        """Writes at once what was still waiting."""
        if self._timer.isActive() or self._again.isActive():
            self._timer.stop()
            self.write()
        self._again.stop()
