"""Notes that the desktop shows for us, outside of the window: the port."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec import Struct

PRESSED = "default"  # the note itself, not one of its buttons


class Notice(Struct, frozen=True):
    """Plain text; `buttons` are keys with their words, for desktops that show any."""

    title: str
    text: str
    icon: Path
    buttons: tuple[tuple[str, str], ...] = ()
    press_words: str = ""  # what pressing the note itself does


class Notices(Protocol):
    """Every call returns at once, however ill the desktop is. It decides whether now is a time for notes."""

    def watch(self, chosen: Callable[[str, str], None]) -> None:
        """`chosen` learns what was pressed: `PRESSED` or a button's key; and the leave to come forward."""

    def show(self, notice: Notice, *, failed: Callable[[], None]) -> None:
        """Shows a note in place of the last one; `failed` is called once if that cannot be."""

    def withdraw(self) -> None:
        """Takes the note away again."""
