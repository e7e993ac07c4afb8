"""Keeping the display awake: the port."""

from collections.abc import Callable
from typing import Protocol


class KeepAwake(Protocol):
    """Every call returns at once, however ill the desktop is."""

    def keep(self, on: bool, *, reason: str = "") -> None:
        """From now on the display stays awake, or may sleep again; the desktop may show `reason`."""

    def watch(self, told: Callable[[bool], None]) -> None:
        """`told` learns, each time it is to stay awake and in the window's thread, whether it does."""

    def close(self) -> None:
        """The app ends: the display may sleep."""
