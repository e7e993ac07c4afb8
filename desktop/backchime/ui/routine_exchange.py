"""The person's own routines come from files, go to files, and go altogether; nothing is lost unasked."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from backchime.core.problem import Problem
from backchime.core.routine import Routine
from backchime.core.routine_file_edit import Incoming, renamed
from backchime.core.routine_writing import ROUTINE_SUFFIX, fresh_id, routine_file
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.storage.own_routines import (
    NotSavedError,
    Removed,
    bring_in,
    incoming_of,
    put_back,
    remove_routine,
    taken_ids,
    write_export,
)
from backchime.storage.routine_file import UnreadableFileError, check_file, load_library, read_text
from backchime.ui.content import content
from backchime.ui.file_opening import open_path
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.saving_room import file_name
from backchime.ui.theme.appearance import Appearance
from backchime.ui.widgets.question import Answer, Question

if TYPE_CHECKING:  # shown only where a file has faults
    from backchime.ui.pages.routine_faults_page import RoutineFaultsPage


class RoutineExchange(QObject):
    """`changed` comes when the person's file is another one."""

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        library: LibraryRoom,
        question: Question,
    ) -> None:
        """Asks by `question` and tells in `window`."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._library = library
        self._question = question
        self._folder = Path()
        self._incoming = Path()
        window.add_page("incoming", self._page, part_of="home")

    # -- to a file --

    def ask_where(self, routine: Routine) -> QFileDialog:
        """Opens the dialog in which the file is named; it asks itself before it replaces one."""
        dialog = self._dialog(self.tr("Save to a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ROUTINE_SUFFIX.removeprefix("."))
        dialog.selectFile(f"{file_name(content(routine.name))}{ROUTINE_SUFFIX}")

        def take(path: str) -> None:
            self.export(routine, Path(path))

        dialog.fileSelected.connect(take)
        dialog.open()
        return dialog

    def export(self, routine: Routine, target: Path) -> None:
        """Writes one routine, and what a reader lacks of its poses, to a file."""
        shipped = load_library(SHIPPED_ROUTINES).library.poses
        if not routine.id:
            taken = self._library.library.routines.keys()
            routine = replace(routine, id=fresh_id(routine.name, taken))
        try:
            write_export(target, routine_file([routine], shipped=shipped))
        except NotSavedError as error:
            self._show_problem(error.problem)
            return
        self._folder = target.parent
        self._window.show_toast(self.tr("Saved as {name}.").format(name=target.name))

    # -- from a file --

    def ask_for_file(self) -> QFileDialog:
        """Opens the dialog in which a file is chosen."""
        dialog = self._dialog(self.tr("Open a routine file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def take(path: str) -> None:
            self.bring_in(Path(path))

        dialog.fileSelected.connect(take)
        dialog.open()
        return dialog

    def bring_in(self, source: Path) -> None:
        """Takes what a file has, by the same checks as `backchime check`; with a fault, nothing of it."""
        if incoming := self._read(source):
            self._take_or_tell(incoming)

    def offer(self, source: Path) -> None:
        """Asks whether to take what a file has that was opened from outside; a faulty one is shown."""
        incoming = self._read(source)
        if incoming is None:
            return
        take = partial(self._take_or_tell, incoming)
        names = [content(str(entry["name"])) for entry in (*incoming.routines, *incoming.poses)]
        self._question.ask(
            self.tr("Add to your routines?"),
            self.tr("{file} brings: {names}.").format(file=source.name, names=", ".join(names)),
            (Answer(self.tr("Add"), take), Answer(self.tr("Leave all as it is"))),
        )

    def _read(self, source: Path) -> Incoming | None:
        """What a file without faults brings; else it is told what is wrong with it."""
        try:
            text = read_text(source)
            contents = check_file(source, self._library.library)
        except UnreadableFileError as error:
            self._show_problem(error.problem)
            return None
        self._folder, self._incoming = source.parent, source
        if contents.faults:
            self.faults.show_faults(source, tuple(text.splitlines()), contents.faults, incoming=True)
            self._window.show_page("incoming")
            return None
        incoming = incoming_of(text)
        if incoming.routines or incoming.poses:
            return incoming
        self._window.show_toast(self.tr("There is no routine in {name}.").format(name=source.name))
        return None

    def _take_or_tell(self, incoming: Incoming) -> None:
        try:
            self._take(incoming)
        except NotSavedError as error:
            self._show_problem(error.problem)

    def _take(self, incoming: Incoming) -> None:
        """Brings in what is new, and asks about what is there already."""
        library, own = self._library.library, self._places.own_routines
        taken_routines = {*library.routines, *taken_ids(own, "routines")}
        taken_poses = {*library.poses, *taken_ids(own, "poses")}
        names = [entry["name"] for entry in incoming.routines if entry["id"] in taken_routines]
        names += [entry["name"] for entry in incoming.poses if entry["id"] in taken_poses]
        if not names:
            self._write(incoming, replaces=False)
            return

        def replace_old() -> None:
            self._write(incoming, replaces=True)

        def keep_both() -> None:
            poses = _fresh_ids(incoming.poses, taken_poses)
            routines = _fresh_ids(incoming.routines, taken_routines)
            self._write(renamed(incoming, poses=poses, routines=routines), replaces=False)

        self._question.ask(
            self.tr("Replace what you have?"),
            self.tr(
                "You have this already: {names}. If you replace it, your file as it is now is kept as a copy."
            ).format(names=", ".join(names)),
            (
                Answer(self.tr("Keep both"), keep_both),
                Answer(self.tr("Replace"), replace_old, "danger"),
                Answer(self.tr("Cancel"), kind="quiet"),
            ),
        )

    def _write(self, incoming: Incoming, *, replaces: bool) -> None:
        try:
            copy = bring_in(self._places.own_routines, incoming, now=self._library.today, replaces=replaces)
        except NotSavedError as error:
            self._show_problem(error.problem)
            return
        self._library.reload()
        self.changed.emit()
        count = len(incoming.routines)
        told = self.tr("%n routine(s) brought in.", None, count)
        if copy:
            told = self.tr("{told} Your file as it was is kept as {name}.").format(told=told, name=copy.name)
        self._window.show_toast(told)

    # -- away --

    def delete(self, routine_id: str) -> None:
        """Takes one of the person's own routines away; the toast offers to take that back."""
        name = self._library.library.routines[routine_id].name
        try:
            removed = remove_routine(self._places.own_routines, routine_id, now=self._library.today)
        except NotSavedError as error:
            self._show_problem(error.problem)
            return
        self._library.reload()
        self.changed.emit()

        def undo() -> None:
            self._put_back(removed)

        self._window.show_toast(self.tr("“{name}” deleted").format(name=name), undo=undo)

    def _put_back(self, removed: Removed) -> None:
        try:
            put_back(self._places.own_routines, removed, now=self._library.today)
        except NotSavedError as error:
            self._show_problem(error.problem)
            return
        self._library.reload()
        self.changed.emit()

    # -- a file with faults --

    @cached_property
    def faults(self) -> "RoutineFaultsPage":
        """What is wrong in a file that was to be brought in."""
        from backchime.ui.pages.routine_faults_page import RoutineFaultsPage

        page = RoutineFaultsPage(self._appearance)
        page.back_requested.connect(self.changed)
        page.check_requested.connect(self._check_again)
        page.open_requested.connect(self._open_incoming)
        return page

    def _page(self) -> QWidget:
        return self.faults

    def _check_again(self) -> None:
        self.bring_in(self._incoming)

    def _open_incoming(self) -> None:
        open_path(self._incoming)

    def _dialog(self, title: str) -> QFileDialog:
        folder = self._folder if self._folder != Path() and self._folder.is_dir() else _documents()
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setNameFilter(self.tr("Routine files (*.backchime *.json)"))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _show_problem(self, problem: Problem) -> None:
        self._window.show_banner(problem, severity="danger")


def _fresh_ids(entries: tuple[dict[str, object], ...], taken: set[str]) -> dict[str, str]:
    """A new id for each entry whose own is taken."""
    found: dict[str, str] = {}
    for entry in entries:
        old = str(entry["id"])
        if old in taken:
            found[old] = fresh_id(old, {*taken, *found.values(), *(str(other["id"]) for other in entries)})
    return found


def _documents() -> Path:
    path = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return path if path.is_dir() else Path.home()
