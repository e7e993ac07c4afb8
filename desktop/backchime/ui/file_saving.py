"""Files that the person asks for: named in the system's dialog, written beside the window, and told."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from backchime.core.problem import Problem
from backchime.ui.main_window import MainWindow
from backchime.whole_file import write_out

Make = Callable[[], bytes | Problem]

log = logging.getLogger(__name__)


class FileSaving(QObject):
    """`saved` comes with the file when it is whole; what fails is told, and nothing is changed."""

    saved = Signal(Path)
    _ended = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        """Asks and tells in `window`."""
        super().__init__(window)
        self._window = window
        self._folder = Path()
        self._target = Path()
        self._told: Problem | None = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._take_end)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._thread is not None

    def ask(self, title: str, kind: str, *, name: str, make: Make) -> QFileDialog:
        """Opens the dialog, which asks itself before it replaces a file; `kind` as `PDF files (*.pdf)`.

        `make` is called on another thread and makes the content, or says why it cannot.
        """
        dialog = QFileDialog(self._window, title, str(self._start()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)

        def take(path: str) -> None:
            self.save(Path(path), make)

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_for_file(self, title: str, kind: str, take: Callable[[Path], None]) -> QFileDialog:
        """Opens the dialog in which a file is chosen to be read."""
        dialog = QFileDialog(self._window, title, str(self._start()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kind)

        def chosen(path: str) -> None:
            self._folder = Path(path).parent
            take(Path(path))

        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, target: Path, make: Make) -> bool:
        """Begins to write a file in place of whatever is there; false while another is being written."""
        if self._thread is not None:
            self._window.show_toast(self.tr("Another file is still being saved."))
            return False
        self._target, self._folder = target, target.parent
        self._thread = threading.Thread(target=self._work, args=(target, make), name="saving", daemon=True)
        self._thread.start()
        return True

    def _work(self, target: Path, make: Make) -> None:
        outcome: Problem | Exception | None
        try:
            made = make()
            outcome = made if isinstance(made, Problem) else write_out(target, made)
        except Exception as error:  # a bug: it is raised again where bugs are told
            outcome = error
        if isValid(self):  # the window may have been closed meanwhile
            self._ended.emit(outcome)

    def _take_end(self, outcome: Problem | Exception | None) -> None:
        self._thread = None
        if self._told:
            self._window.hide_banner(self._told.summary)
            self._told = None
        if outcome is None:
            said = self.tr("Saved as {name} in the folder “{folder}”.")
            self._window.show_toast(said.format(name=self._target.name, folder=self._target.parent.name))
            self.saved.emit(self._target)
        elif isinstance(outcome, Problem):
            log.warning("A file was not saved: %s", outcome.cause)
            self._told = outcome
            self._window.show_banner(outcome, severity="danger")
        else:
            raise outcome

    def _start(self) -> Path:
        """Where the last file went, or where documents are kept, or the person's home."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        for folder in (self._folder, Path(documents)):
            if folder != Path() and folder.is_dir():
                return folder
        return Path.home()
