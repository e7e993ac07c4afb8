"""Keeps the display awake while a session runs, and only then; says so once where that cannot be had."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.system.keep_awake import KeepAwake
from backchime.ui.rooms import Rooms

if TYPE_CHECKING:  # imported for the first session: a start does not pay for it
    from backchime.ui.session_room import SessionRoom


class AwakeRoom(QObject):
    """A session runs while its controller watches the time: not in a pause, but in the quiet minute, too."""

    def __init__(self, rooms: Rooms, awake: KeepAwake) -> None:
        """Asks nothing before a session runs."""
        super().__init__(rooms)
        self._rooms = rooms
        self._awake = awake
        self._works = True  # until it turns out otherwise
        self._has_told = False
        self._is_kept = False
        awake.watch(self._take_answer)
        rooms.window.page_changed.connect(self._take_page)
        rooms.window.closing.connect(awake.close)
        rooms.keeper.changed.connect(self._look)

    def follow(self, session: "SessionRoom") -> None:
        """From now on it is this session that counts."""
        leads = session.controller
        for sign in (leads.view_changed, leads.finished, leads.rested, leads.stopped, session.left):
            sign.connect(self._look)

    def _take_page(self, key: str) -> None:
        if key == "settings":
            self._rooms.settings.page.show_awake(self._works)

    def _look(self) -> None:
        session = self._rooms.made_session
        if session is None:
            return
        wanted = session.controller.is_ticking and self._rooms.keeper.settings.keep_screen_on
        if wanted is not self._is_kept:
            self._is_kept = wanted
            self._awake.keep(wanted, reason=self.tr("A session is running") if wanted else "")

    def _take_answer(self, works: bool) -> None:
        self._works = works
        if not works and not self._has_told:
            self._has_told = True
            self._rooms.session.page.show_note(self.tr("The screen may go dark meanwhile"))
