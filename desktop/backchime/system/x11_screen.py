"""An X server's own screen saver, held off where there is no desktop that could do it: bare window managers.

The server forgets it when the connection ends, however the app went.
"""

import ctypes
import os

from wakepy import Method, ModeName
from wakepy.core import PlatformType

LIBRARIES = ("libX11.so.6", "libXss.so.1")


class SuspendedScreenSaver(Method):
    """wakepy's way to hold off screen saver and power saving of an X server."""

    name = "XScreenSaverSuspend"
    mode_name = ModeName.KEEP_PRESENTING
    supported_platforms = (PlatformType.UNIX_LIKE_FOSS,)

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self._display: int | None = None

    def caniuse(self) -> bool | str:
        """An X server that stands behind Wayland has no say over the screen."""
        if os.environ.get("WAYLAND_DISPLAY") or not os.environ.get("DISPLAY"):
            return "there is no X server that the screen belongs to"
        return True

    def enter_mode(self) -> None:
        """Holds them off. Raises where a library or the extension is missing."""
        x11, saver = (ctypes.CDLL(name) for name in LIBRARIES)
        x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [ctypes.c_char_p], ctypes.c_void_p
        first, error = ctypes.c_int(), ctypes.c_int()
        self._display = display = x11.XOpenDisplay(None)
        if not display:
            raise RuntimeError("the X server cannot be reached")
        there = ctypes.c_void_p(display)
        if not saver.XScreenSaverQueryExtension(there, ctypes.byref(first), ctypes.byref(error)):
            self.exit_mode()
            raise RuntimeError("the X server knows no screen saver")
        saver.XScreenSaverSuspend(there, ctypes.c_int(1))
        x11.XSync(there, ctypes.c_int(0))

    def exit_mode(self) -> None:
        """Lets go."""
        if self._display:
            ctypes.CDLL(LIBRARIES[0]).XCloseDisplay(ctypes.c_void_p(self._display))
        self._display = None
