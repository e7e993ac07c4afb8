"""Where a history comes in from another computer, and where one's own goes for good."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from backchime.core.problem import Problem
from backchime.places import Places
from backchime.storage.history_db import HistoryFile, Written
from backchime.storage.history_import import Incoming, bring_in, copy_name, read_incoming
from backchime.storage.history_removal import BESIDE, files_of, remove_history
from backchime.storage.history_span import count_sessions
from backchime.ui.file_saving import FileSaving
from backchime.ui.history_room import HistoryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.data_settings import DataSettings, FileLine
from backchime.ui.report_room import ReportRoom
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.question import Answer, Question
from backchime.ui.widgets.typed_question import TypedQuestion
from backchime.whole_file import is_there


class DataRoom(QObject):
    """Reads and writes where the history is written, in its turn: the window waits for nothing."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        history: HistoryRoom,
        report: ReportRoom,
        saving: FileSaving,
        wall_now: Callable[[], float],
    ) -> None:
        """Asks and tells in `window`."""
        super().__init__(window)
        self._window = window
        self._places = places
        self._history = history
        self._report = report
        self._saving = saving
        self._wall_now = wall_now
        self._told: Problem | None = None
        self.question = Question(window, appearance)
        self.typed = TypedQuestion(window, appearance)
        for question in (self.question, self.typed):
            self.destroyed.connect(question.deleteLater)

    # -- what there is --

    def show_in(self, page: DataSettings, *, routines: int) -> None:
        """Shows the files and how much is in them."""
        files = (self._places.history, self._places.settings, self._places.own_routines, self._places.report)
        page.show_files([FileLine(file.name, _whole_size_of(file)) for file in files])
        whole = sum(_size_of(file) or 0 for file in (*files, *files_of(self._places.history)))
        whole -= _size_of(self._places.history) or 0  # it is in both

        def show(sessions: int) -> None:
            page.show_held(sessions, routines, whole)

        if self._history.is_begun:
            self._history.read(count_sessions, show)
        else:
            show(0)

    # -- what comes in --

    def ask_for_file(self) -> QFileDialog:
        """Opens the dialog in which a file is chosen."""
        return self._saving.ask_for_file(
            self.tr("Bring in a history"), self.tr("Backchime history (*.json)"), self.read
        )

    def read(self, source: Path) -> None:
        """Reads a file and asks whether it is to be brought in."""

        def reading(own: Path) -> Incoming | Problem:
            return read_incoming(source, own)

        def take(found: Incoming | Problem) -> None:
            self.ask(source, found)

        self._history.read(reading, take)

    def ask(self, source: Path, found: Incoming | Problem) -> None:
        """Asks whether what was found is to be brought in, or tells what is wrong with it."""
        if isinstance(found, Problem):
            self._tell(found)
            return
        self._tell(None)
        if found.changes_nothing:
            self._window.show_toast(self.tr("Everything in {name} is here already.").format(name=source.name))
            return

        def act() -> None:
            self._bring_in(found)

        self.question.ask(
            self.tr("Bring in {name}?").format(name=source.name),
            self._in_words(found),
            (Answer(self.tr("Bring it in"), act), Answer(self.tr("Leave all as it is"))),
        )

    def _bring_in(self, found: Incoming) -> None:
        now = datetime.fromtimestamp(self._wall_now()).astimezone()
        copy = copy_name(self._places.history, now) if is_there(self._places.history) else None

        def doing(file: HistoryFile) -> Written:
            return bring_in(file, found.history, copy=copy)

        def take(written: Written) -> None:
            if not written.stands:
                self._tell(written.problem)
                return
            told = self.tr("%n session(s) brought in.", None, found.new + found.newer)
            if copy:
                told = self.tr("{told} Your history as it was is kept as {name}.").format(
                    told=told, name=copy.name
                )
            self._window.show_toast(told)
            self._history.tell_replaced()

        self._history.change(doing, take)

    def _in_words(self, found: Incoming) -> str:
        """What would be added, changed and left, in a few sentences."""
        sessions = self.tr("Sessions: {new} new, {newer} changed since, {same} here already.").format(
            new=found.new, newer=found.newer, same=found.same
        )
        others = self.tr(
            "Days, activities and decisions: {new} new, {newer} changed since, {same} here already."
        )
        said = others.format(new=found.other_new, newer=found.other_newer, same=found.other_same)
        kept = self.tr("Nothing of yours is lost: your history as it is now is kept as a copy.")
        return f"{sessions} {said} {kept}"

    # -- what goes --

    def ask_to_delete(self) -> None:
        """Asks for a word before everything is taken away."""
        word = self.tr("delete")
        self.typed.ask_for_word(
            self.tr("Delete your history?"),
            self.tr(
                "All sessions, pain ratings and notes will be removed, with every copy of them in the data "
                "folder and the words of your report. This cannot be undone. Routines and settings stay."
            ),
            word=word,
            prompt=self.tr("Type “{word}” to go on").format(word=word),
            keep=self.tr("Keep it"),
            away=self.tr("Delete history"),
            act=self._delete,
        )

    def _delete(self) -> None:
        self._history.forget()
        self._report.forget()
        report = self._places.report

        def doing(file: HistoryFile) -> Written:
            return remove_history(file, report)

        self._history.change(doing, self._take_removed)

    def _take_removed(self, written: Written) -> None:
        self._tell(written.problem)
        if written.stands:
            self._window.show_toast(self.tr("Your history is deleted."))
        self._history.tell_replaced()

    def _tell(self, problem: Problem | None) -> None:
        if self._told:
            self._window.hide_banner(self._told.summary)
        self._told = problem
        if problem:
            self._window.show_banner(problem, severity="danger")


def _whole_size_of(file: Path) -> int | None:
    """With what lies beside it: most of a history that is being written may still be there."""
    size = _size_of(file)
    if size is None:
        return None
    return size + sum(_size_of(file.with_name(file.name + ending)) or 0 for ending in BESIDE)


def _size_of(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None
