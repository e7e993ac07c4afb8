"""The way from a session to a sound file of it: asking where, and telling what has come of it."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from backchime.core.problem import Problem
from backchime.core.timeline import Timeline
from backchime.places import SHIPPED_VOICES
from backchime.ui.chosen_chimes import ChosenChimes
from backchime.ui.content import content
from backchime.ui.main_window import MainWindow
from backchime.ui.session_saving import SessionSaving
from backchime.ui.settings_keeper import SettingsKeeper

NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
LONGEST_NAME_BYTES = 200  # most systems allow 255, and until it is whole the file has a longer name


class SavingRoom(QObject):
    """`changed` brings the `Saving` under way, or None: wherever the person goes meanwhile, it goes on."""

    changed = Signal(object)

    def __init__(self, window: MainWindow, *, keeper: SettingsKeeper, chosen: ChosenChimes) -> None:
        """Asks and tells in `window`; what the file sounds like is as the settings say."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._chosen = chosen
        self._last_folder = Path()
        self._problems: list[Problem] = []
        self.work = SessionSaving(voices=SHIPPED_VOICES, parent=self)
        self.work.changed.connect(self.changed)
        self.work.saved.connect(self._tell_saved)
        self.work.stopped.connect(self._tell_stopped)
        self.work.failed.connect(self._tell_failed)
        self.work.warned.connect(self._tell_lack)

    def ask(self, timeline: Timeline) -> QFileDialog:
        """Opens the dialog in which the file is named; it asks itself before it replaces one."""
        dialog = QFileDialog(self._window, self.tr("Save as audio"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("WAV files (*.wav)"))
        dialog.setDefaultSuffix("wav")
        dialog.selectFile(f"{file_name(content(timeline.routine.name))}.wav")

        def take(path: str) -> None:
            self.save(timeline, Path(path))

        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, timeline: Timeline, target: Path) -> None:
        """Begins to save a session, and forgets what was wrong with the one before."""
        if self.work.save(timeline, self._keeper.settings, target, chimes=self._chosen.in_use):
            self._last_folder = target.parent
            for problem in self._problems:
                self._window.hide_banner(problem.summary)
            self._problems.clear()

    def cancel(self) -> None:
        """Gives up the save under way."""
        self.work.cancel()

    def close(self) -> None:
        """Gives it up with the window."""
        self.work.close()

    def _tell_saved(self, target: Path) -> None:
        text = self.tr("Saved as {name} in {folder}.")
        self._window.show_toast(text.format(name=target.name, folder=self._in_words(target.parent)))

    def _tell_stopped(self) -> None:
        self._window.show_toast(self.tr("Nothing was saved."))

    def _tell_failed(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._window.show_banner(problem, severity="danger")

    def _tell_lack(self, problem: Problem) -> None:
        self._problems.append(problem)
        self._window.show_banner(problem)

    def _folder(self) -> Path:
        """Where the last session went, or where music is kept, or the person's home."""
        for folder in (self._last_folder, _music()):
            if folder != Path() and folder.is_dir():
                return folder
        return Path.home()

    def _in_words(self, folder: Path) -> str:
        if folder == Path.home():
            return self.tr("your home folder")
        if folder == _music():
            return self.tr("your music folder")
        return self.tr("the folder “{name}”").format(name=folder.name or folder)


def file_name(routine_name: str) -> str:
    """The routine's name as every system takes it for a file, without an ending."""
    allowed = (
        NOT_IN_FILE_NAMES.sub("-", routine_name)
        .encode(errors="ignore")[:LONGEST_NAME_BYTES]
        .decode(errors="ignore")
    )
    return allowed.strip(" .") or "session"


def _music() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation))
