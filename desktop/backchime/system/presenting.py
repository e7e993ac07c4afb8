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


def why_not(mode: Mode) -> str:
    """Each way that was tried, and what it ended with, in one line."""
    tried = mode.result.list_methods(ignore_platform_fails=True, ignore_unused=True)
    said = (" ".join((one.failure_reason or "").split()).rpartition("with message: ")[2] for one in tried)
    ends = "; ".join(f"{one.method_name}: {end}" for one, end in zip(tried, said, strict=True))
    return f"The display cannot be kept awake: {ends}"
