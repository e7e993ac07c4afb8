"""All that is done with routines of one's own, from home, the preview and by key; built when wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from backchime.core.routine import Routine
from backchime.core.timeline import Timeline
from backchime.places import Places
from backchime.ui.library_room import LibraryRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.settings_keeper import SettingsKeeper
from backchime.ui.theme.appearance import Appearance
from backchime.whole_file import is_there

if TYPE_CHECKING:  # most starts of the app make no routine
    from backchime.ui.editor_room import EditorRoom
    from backchime.ui.routine_exchange import RoutineExchange


class RoutineMaking(QObject):
    """`try_requested` brings a routine that is to be tried, without anything being kept of it."""

    try_requested = Signal(Timeline)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        places: Places,
        library: LibraryRoom,
        keeper: SettingsKeeper,
    ) -> None:
        """Follows what is asked for in `library` and `window`."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._places = places
        self._library = library
        self._keeper = keeper
        self.is_trying = False
        library.new_requested.connect(self._make_new)
        library.edit_requested.connect(self._edit)
        library.copy_requested.connect(self._copy)
        library.export_requested.connect(self._export)
        library.delete_requested.connect(self._delete)
        window.new_routine_requested.connect(self._make_new_by_key)
        window.page_changed.connect(self._offer_draft)

    @cached_property
    def editor(self) -> "EditorRoom":
        """Where routines are made and changed."""
        from backchime.ui.editor_room import EditorRoom

        room = EditorRoom(
            self._window,
            self._appearance,
            places=self._places,
            library=self._library,
            keeper=self._keeper,
        )
        room.setParent(self)
        room.try_requested.connect(self._try)
        room.import_requested.connect(self._import)
        room.export_requested.connect(self._export_draft)
        room.delete_requested.connect(self._delete)
        return room

    @cached_property
    def exchange(self) -> "RoutineExchange":
        """Where they come from files, go to files, and go altogether."""
        from backchime.ui.routine_exchange import RoutineExchange

        made = RoutineExchange(
            self._window,
            self._appearance,
            places=self._places,
            library=self._library,
            question=self.editor.question,
        )
        made.setParent(self)
        made.changed.connect(self._show_home)
        return made

    @property
    def is_here(self) -> bool:
        """Whether a page of this part is shown."""
        return self._window.page_key in ("editor", "incoming")

    def go_back(self) -> None:
        """What Escape does here."""
        if self._window.page_key == "editor":
            self.editor.go_back()
        else:
            self._show_home()

    def leave(self, then: Callable[[], None]) -> None:
        """Goes home and on from there, once the person has said what becomes of what is not saved."""
        self.editor.leave(then)

    def resume(self) -> bool:
        """Comes back from trying a routine; false where none was tried."""
        was_trying, self.is_trying = self.is_trying, False
        if was_trying:
            self.editor.show()
        return was_trying

    def close(self) -> None:
        """Keeps what is not saved for the next time."""
        if "editor" in vars(self):
            self.editor.close()

    def _make_new(self) -> None:
        self.editor.make_new()

    def _make_new_by_key(self) -> None:
        if self._window.page_key in ("home", "preview"):
            self.editor.make_new()

    def _edit(self, routine_id: str) -> None:
        self.editor.edit(routine_id)

    def _copy(self, routine_id: str) -> None:
        self.editor.copy(routine_id)

    def _export(self, routine_id: str) -> None:
        self.exchange.ask_where(self._library.library.routines[routine_id])

    def _export_draft(self, routine: Routine) -> None:
        self.exchange.ask_where(routine)

    def _delete(self, routine_id: str) -> None:
        self.exchange.delete(routine_id)

    def _import(self) -> None:
        self.exchange.ask_for_file()

    def _try(self, timeline: Timeline) -> None:
        self.is_trying = True
        self.try_requested.emit(timeline)

    def _show_home(self) -> None:
        was_home = self._window.page_key == "home"
        if self.is_here:
            self.editor.draft.end()
        self._library.show_home()
        if was_home:  # a card was deleted, or came back: the keyboard stays among the cards
            self._library.home.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_draft(self, key: str) -> None:
        if key == "home" and "editor" not in vars(self) and is_there(self._places.draft):
            self.editor.offer_draft()
