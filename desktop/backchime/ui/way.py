"""The way through the app: which page follows, and where Back leads, from wherever one is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from backchime.ui.rooms import Rooms

SESSION_PAGES = ("session", "ease")  # a session is open there, or waits behind
WITH_GUIDE_OVER = ("preview", "guide")  # the guide's own keys leave open what it was opened over
HOME_BEHIND = ("settings", "preview", "faults", "guide", "progress", "check-in")


class Way(QObject):
    """Leads from room to room; a session, and what is being made, is not left by the way."""

    def __init__(self, rooms: "Rooms") -> None:
        """Begins nowhere: `rooms` says what is shown first."""
        super().__init__(rooms)
        self._rooms = rooms
        self._window = rooms.window

    def go_to(self, key: str) -> None:
        """Goes to a main page; a session is not left by the way, nor another page without the rail."""
        rooms = self._rooms
        rooms.guide.hide_keys()
        if key == "guide" and self._window.rail.isHidden():
            self.show_help()
            return
        rooms.guide.leave_help()
        if self._window.page_key in SESSION_PAGES:
            return
        if rooms.making.is_here:
            rooms.making.leave(partial(self.go_to, key))
            return
        if key == "guide" and self._window.page_key in WITH_GUIDE_OVER:
            rooms.guide.show_over()
        else:
            rooms.guide.forget_behind()
            self._show_main(key)

    def _show_main(self, key: str) -> None:
        rooms = self._rooms
        if rooms.notes.is_here:
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
        rooms = self._rooms
        aside = (
            (rooms.sharing.report.is_shown, rooms.sharing.report.leave),
            (rooms.settings.about.is_shown, rooms.settings.about.leave),
            (rooms.sound_check.is_shown, rooms.sound_check.leave),
            (rooms.first_run.is_shown, rooms.first_run.leave),
        )
        if rooms.guide.shows_keys:
            rooms.guide.hide_keys()
        elif rooms.guide.helps:
            rooms.guide.leave_help()
        elif rooms.making.is_here:
            rooms.making.go_back()
        elif rooms.notes.is_here:
            rooms.notes.leave()
        elif self._window.page_key in ("finish", "stopped", "rate"):
            rooms.session.leave()
        elif self._window.page_key == "ease":
            rooms.session.end_eased()
        elif leave := next((leave for is_shown, leave in aside if is_shown), None):
            leave()
        elif rooms.guide.leave():
            return
        elif self._window.page_key in HOME_BEHIND:
            rooms.library.show_home()

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
        if self._rooms.guide.shows_keys:
            self._rooms.guide.hide_keys()
            return
        self._rooms.pause()
        self._rooms.guide.show_keys()
