"""What goes along with sessions on the desktop around the window, made for the first one."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from backchime.system.desktop import Desktop

if TYPE_CHECKING:
    from backchime.ui.rooms import Rooms
    from backchime.ui.session_room import SessionRoom


class Companion(Protocol):
    """Goes along with one session after the other."""

    def follow(self, session: "SessionRoom") -> None:
        """Leaves the one before, and goes along with this one."""


class SessionCompany(QObject):
    """Waits for the first session; what it makes then follows that one and all others.

    A change of the language makes the room of sessions anew.
    """

    def __init__(self, rooms: "Rooms", desktop: Desktop) -> None:
        """Imports and makes nothing yet."""
        super().__init__(rooms)
        self._rooms = rooms
        self._desktop = desktop
        self._companions: list[Companion] = []
        self._followed: SessionRoom | None = None
        rooms.window.page_changed.connect(self._take_page)

    def _take_page(self, key: str) -> None:
        if key != "session" or self._followed is self._rooms.session:
            return
        if self._followed is None:
            self._make()
        self._followed = self._rooms.session
        for companion in self._companions:
            companion.follow(self._followed)

    def _make(self) -> None:
        if self._desktop.make_awake:
            from backchime.ui.awake_room import AwakeRoom

            self._companions.append(AwakeRoom(self._rooms, self._desktop.make_awake()))
        if self._desktop.make_media_keys:
            from backchime.ui.media_room import MediaRoom

            self._companions.append(MediaRoom(self._rooms, self._desktop.make_media_keys()))
