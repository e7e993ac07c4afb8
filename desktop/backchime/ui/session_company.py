"""What goes along with sessions on the desktop around the window, made for the first one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backchime.system.desktop import Desktop

if TYPE_CHECKING:
    from backchime.ui.rooms import Rooms


class SessionCompany(QObject):
    """Waits for the first session; what it makes then follows that one and all others."""

    def __init__(self, rooms: "Rooms", desktop: Desktop) -> None:
        """Imports and makes nothing yet."""
        super().__init__(rooms)
        self._rooms = rooms
        self._desktop = desktop
        rooms.window.page_changed.connect(self._take_page)

    def _take_page(self, key: str) -> None:
        if key != "session":
            return
        self._rooms.window.page_changed.disconnect(self._take_page)
        if self._desktop.make_awake:
            from backchime.ui.awake_room import AwakeRoom

            AwakeRoom(self._rooms, self._desktop.make_awake())
        if self._desktop.make_media_keys:
            from backchime.ui.media_room import MediaRoom

            MediaRoom(self._rooms, self._desktop.make_media_keys())
