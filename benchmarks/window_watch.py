"""Sees from outside when a program has painted its first window, by asking the X server alone."""

import ctypes
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

SMALLEST = 200  # pixels: a window of the toolkit's own may be there before
VIEWABLE, ALL_PLANES, Z_PIXMAP = 2, ctypes.c_ulong(-1), 2
LOOK_AGAIN_SECONDS = 0.002
LONGEST_SECONDS = 120.0


class _Attributes(ctypes.Structure):
    """The beginning of XWindowAttributes, and room for the rest of it."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bits", "place", "backing")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colours", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("colours_installed", "map_state")),
        ("rest", ctypes.c_byte * 128),
    )


class Watch:
    """Looks at one screen."""

    def __init__(self, library: ctypes.CDLL, screen: int) -> None:
        """Looks from the window that holds all others."""
        self._x, self._screen = library, ctypes.c_void_p(screen)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._screen))

    def wait_until_painted(self) -> None:
        """Until the middle of a window is no longer as black as the empty screen."""
        self._wait(lambda: any(map(self._is_painted, self._windows())), "No window was painted.")

    def wait_until_gone(self) -> None:
        """Until no window is there any more."""
        self._wait(lambda: not any(map(self._is_painted, self._windows())), "A window stays.")

    def _wait(self, is_so: Callable[[], bool], otherwise: str) -> None:
        until = time.monotonic() + LONGEST_SECONDS
        while not is_so():
            if time.monotonic() > until:
                raise SystemExit(otherwise)
            Event().wait(LOOK_AGAIN_SECONDS)

    def _windows(self) -> list[int]:
        above, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        found = ctypes.POINTER(ctypes.c_ulong)()
        told = [ctypes.byref(one) for one in (above, parent, found, count)]
        if not self._x.XQueryTree(self._screen, self._root, *told):
            return []
        windows = [found[number] for number in range(count.value)]
        self._x.XFree(found)
        return windows

    def _is_painted(self, window: int) -> bool:
        seen = _Attributes()
        if not self._x.XGetWindowAttributes(self._screen, ctypes.c_ulong(window), ctypes.byref(seen)):
            return False
        if seen.map_state != VIEWABLE or min(seen.width, seen.height) < SMALLEST:
            return False
        middle = (seen.width // 2, seen.height // 2, 1, 1)
        image = self._x.XGetImage(self._screen, ctypes.c_ulong(window), *middle, ALL_PLANES, Z_PIXMAP)
        if not image:
            return False
        pixel = self._x.XGetPixel(ctypes.c_void_p(image), 0, 0)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return bool(pixel & 0xFFFFFF)


@contextmanager
def watch(display: str) -> Iterator[Watch]:
    """Of the screen of this name, for as long as it is needed."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    screen = library.XOpenDisplay(display.encode())
    if not screen:
        raise SystemExit(f"There is no screen {display}.")
    nobody = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _screen, _error: 0)
    library.XSetErrorHandler(nobody)  # a window may go while it is looked at
    try:
        yield Watch(library, screen)
    finally:
        library.XCloseDisplay(ctypes.c_void_p(screen))
