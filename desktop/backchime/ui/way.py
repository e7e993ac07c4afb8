"""The way through the app: which page follows, and where Back leads, from wherever one is."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from backchime.ui.rooms import Rooms

SESSION_PAGES = ("session", "ease")  # a session is open there, or waits behind
AFTER_A_SESSION = ("finish", "stopped", "rate")
WITH_GUIDE_OVER = ("preview", "guide")  # the guide's own keys leave open what it was opened over
HOME_BEHIND = ("settings", "preview", "faults", "guide", "progress", "check-in")
MAKING_PAGES = ("editor", "incoming")
NOTES_PAGES = ("notes", "activities")
LEAVING: Mapping[str, "Callable[[Rooms], object]"] = {  # what one step back is, from the pages that know it
    "help": lambda rooms: rooms.guide.leave_help(),
    **dict.fromkeys(MAKING_PAGES, lambda rooms: rooms.making.go_back()),
    **dict.fromkeys(NOTES_PAGES, lambda rooms: rooms.notes.leave()),
    **dict.fromkeys(AFTER_A_SESSION, lambda rooms: rooms.session.leave()),
    "ease": lambda rooms: rooms.session.end_eased(),
    "report": lambda rooms: rooms.sharing.report.leave(),
    "licence": lambda rooms: rooms.settings.about.leave(),
    "sound_check": lambda rooms: rooms.sound_check.leave(),
    "first_run": lambda rooms: rooms.first_run.leave(),
}


class Way(QObject):
    """Leads from room to room; a session, and what is being made, is not left by the way.

    The key of the page that is shown says which room one is in; no other is made only to be asked.
    """

    def __init__(self, rooms: "Rooms") -> None:
        """Begins nowhere: `rooms` says what is shown first."""
        super().__init__(rooms)
        self._rooms = rooms
        self._window = rooms.window

    def go_to(self, key: str) -> None:
        """Goes to a main page; a session is not left by the way, nor another page without the rail."""
        rooms = self._rooms
        self.hide_keys()
        if key == "guide" and self._window.rail.isHidden():
            self.show_help()
            return
        if self._window.page_key == "help":
            rooms.guide.leave_help()
        if self._window.page_key in SESSION_PAGES:
            return
        if self._window.page_key in MAKING_PAGES:
            rooms.making.leave(partial(self.go_to, key))
            return
        if key == "guide" and self._window.page_key in WITH_GUIDE_OVER:
            rooms.guide.show_over()
        else:
            if rooms.made_guide:
                rooms.made_guide.forget_behind()
            self._show_main(key)

    def _show_main(self, key: str) -> None:
        rooms = self._rooms
        if self._window.page_key in NOTES_PAGES:
            rooms.library.show_home()
        self.go_back()
        if key == "settings":
            rooms.settings.show()
        elif key == "guide":
            rooms.guide.show()
        elif key == "progress":
            rooms.progress.show()
        elif self._window.page_key in ("settings", "guide", "progress"):  # where the sound check came from
            rooms.library.show_home()
        if key == "home":
            self._show_top_of_home()

    def go_back(self) -> None:
        """Goes one step back; from home, and in a session, that leads nowhere."""
        if not self.hide_keys():
            self._leave_page()

    def _leave_page(self) -> None:
        key = self._window.page_key
        if key in LEAVING:
            LEAVING[key](self._rooms)
        elif key in HOME_BEHIND and not (key == "guide" and self._rooms.guide.leave()):
            self._rooms.library.show_home()

    def hide_keys(self) -> bool:
        """Takes the list of keys away; false where it was not there."""
        guide = self._rooms.made_guide
        if guide is None or not guide.shows_keys:
            return False
        guide.hide_keys()
        return True

    def go_home(self, farewell: str = "") -> None:
        """Leads back to where a session was tried from, or home, with a word about it if there is one."""
        if not self._rooms.making.resume():
            self._rooms.library.show_home()
            self._show_top_of_home()
        if farewell:
            self._window.show_toast(farewell)

    def _show_top_of_home(self) -> None:
        """What is suggested today is in sight, however far down home was left."""
        if self._window.page_key == "home":
            self._rooms.library.home.show_top()

    def go_back_to(self, key: str) -> None:
        """Leads back to the page that one came from."""
        if key == "progress":
            self._rooms.progress.show()
        else:
            self._rooms.library.show_home()

    def go_on_from_check(self, key: str) -> None:
        """Leads on from the sound check."""
        if key == "settings":
            self._rooms.settings.show()
        else:
            self._rooms.library.show_home()

    def show_help(self) -> None:
        """Shows when to get help over whatever is shown; a session waits, and Back leads to its place."""
        self._rooms.pause()
        self._rooms.ringing.stop()
        self._rooms.guide.show_help()

    def show_keys(self) -> None:
        """Opens the list of keys, for which a session waits, or closes it again."""
        if not self.hide_keys():
            self._rooms.pause()
            self._rooms.guide.show_keys()
