"""What wakepy does for us; imported on the first wish, by a thread: it takes a while."""

import logging
import sys

from wakepy import Mode, keep

logging.getLogger("wakepy").setLevel(logging.WARNING)  # it tells every way it knows, each time


def presenting(reason: str) -> Mode:
    """Keeps the display awake as long as it is entered; `result` of it tells whether, `method` how."""
    if sys.platform != "linux":
        return keep.presenting(on_fail="pass")
    from backchime.system.wakepy_bus import bus_with
    from backchime.system.x11_screen import SuspendedScreenSaver

    ways = ["org.freedesktop.ScreenSaver", "org.gnome.SessionManager", SuspendedScreenSaver.name]
    return keep.presenting(methods_priority=ways, on_fail="pass", dbus_adapter=bus_with(reason))
