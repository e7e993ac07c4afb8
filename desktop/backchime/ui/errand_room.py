"""What further starts of the app, the desktop and a dropped file ask of the window that is open."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.core.errand import Errand
from backchime.core.problem import Problem
from backchime.ui.in_front import bring_to_front
from backchime.ui.way import AFTER_A_SESSION, SESSION_PAGES

if TYPE_CHECKING:
    from backchime.ui.rooms import Rooms


class ErrandRoom(QObject):
    """Brings the window forward and does what is asked; a session is never left for it."""

    def __init__(self, rooms: "Rooms") -> None:
        """Waits for what comes."""
        super().__init__(rooms)
        self._rooms = rooms
        self._window = rooms.window
        self._window.files_dropped.connect(self._open_first)

    def take(self, errand: Errand) -> None:
        """Does what a further start of the app was asked, or shows what the command line changed."""
        if errand.history_changed:
            self._rooms.history.tell_replaced()
            return
        bring_to_front(self._window, errand.token)
        if errand.start:
            self._start(errand.start)
        elif errand.files:
            self._open_first(errand.files)

    def open_file(self, path: Path) -> None:
        """Opens a routine or a history, which asks before it changes anything; the safety comes first."""
        if self._is_in_session():
            said = self.tr("A session is running. Open {name} again when it is over.")
            self._window.show_toast(said.format(name=path.name))
        elif self._rooms.needs_first_run:
            self._rooms.first_run.ask_before(partial(self._open_at_home, path))
        else:
            self._leave(partial(self._open, path))

    def tell_of_silent_one(self) -> None:
        """Says that the window is a second one, and why."""
        summary = self.tr("Backchime is open already and does not answer, so this is a second window.")
        advice = self.tr("Close the other one if you can: what you change in both, one of them forgets.")
        self._window.show_banner(Problem(summary, advice))

    def _start(self, routine_id: str) -> None:
        if self._is_in_session():
            self._window.show_toast(self.tr("A session is running. It goes on as it was."))
            return
        if routine_id not in self._rooms.library.library.routines:
            self._rooms.library.reload()  # somebody may have changed the file meanwhile
        if routine_id not in self._rooms.library.library.routines:
            self._window.show_toast(self.tr("There is no routine called {name}.").format(name=routine_id))
            return
        self._leave(partial(self._begin, routine_id))

    def _begin(self, routine_id: str) -> None:
        self._rooms.way.go_to("home")
        self._rooms.begin(self._rooms.library.lay_out(routine_id))

    def _open_first(self, files: tuple[Path, ...]) -> None:
        self.open_file(files[0])
        if len(files) > 1 and not self._is_in_session():
            said = self.tr("One file at a time: only {name} was opened.")
            self._window.show_toast(said.format(name=files[0].name))

    def _open_at_home(self, path: Path) -> None:
        self._rooms.way.go_home()
        self._open(path)

    def _open(self, path: Path) -> None:
        from backchime.storage.file_kind import FileKind, kind_of

        kind = kind_of(path)
        if isinstance(kind, Problem):
            self._window.show_banner(kind)
        elif kind is FileKind.HISTORY:
            self._rooms.sharing.data.read(path)
        else:
            self._rooms.making.exchange.offer(path)

    def _leave(self, then: "partial[None]") -> None:
        """Goes on once the person has said what becomes of what is being made; else at once."""
        self._rooms.way.hide_keys()
        if self._window.page_key in AFTER_A_SESSION:  # with it goes the full screen that it took
            self._rooms.way.go_to("home")
        if self._rooms.making.is_here:
            self._rooms.making.leave(then)
        else:
            then()

    def _is_in_session(self) -> bool:
        key = self._window.page_key
        return (self._rooms.guide.came_from if key == "help" else key) in SESSION_PAGES
