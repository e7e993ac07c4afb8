"""The way from a file of the person's to the chime of a cue: asking for it, reading it, keeping it."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.cue_words import cue_name


class OwnChimeChoice(QObject):
    """Reads beside the window, which stays at hand: a long file takes seconds.

    `reading` says of a cue whether a file is being read for it, `refused` why the file cannot be its sound.
    """

    reading = Signal(CueKind, bool)
    refused = Signal(CueKind, Problem)
    _read = Signal(object, object, object)

    def __init__(self, window: QWidget, chosen: ChosenChimes) -> None:
        """Asks for files above `window`."""
        super().__init__(window)
        self._window = window
        self._chosen = chosen
        self._read.connect(self._take)

    def ask(self, kind: CueKind) -> QFileDialog:
        """Opens the dialog in which a WAV file is chosen for a cue."""
        title = self.tr("A sound for “{cue}”").format(cue=cue_name(kind))
        dialog = QFileDialog(self._window, title, self._folder(kind), self.tr("WAV files (*.wav *.WAV)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def take(path: str) -> None:
            self.use(kind, Path(path))

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def use(self, kind: CueKind, path: Path) -> None:
        """Makes the sound in a file the chime of a cue, as soon as it has been read."""
        self.reading.emit(kind, True)
        threading.Thread(target=self._keep, args=(kind, path), daemon=True, name="own chime").start()

    def _keep(self, kind: CueKind, path: Path) -> None:
        outcome: Problem | Exception | None
        try:
            outcome = self._chosen.keep(kind, path)
        except Exception as error:  # a bug: it is raised again where bugs are told
            outcome = error
        if isValid(self):  # the window may have been closed meanwhile
            self._read.emit(kind, path, outcome)

    def _take(self, kind: CueKind, path: Path, outcome: Problem | Exception | None) -> None:
        self.reading.emit(kind, False)
        if isinstance(outcome, Problem):
            self.refused.emit(kind, outcome)
        elif outcome is not None:
            raise outcome
        else:
            self._chosen.use_own(kind, path)

    def _folder(self, kind: CueKind) -> str:
        """Where the cue's last file came from, or where music is kept."""
        last = self._chosen.own_path(kind)
        if last is not None and last.parent.is_dir():
            return str(last.parent)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
