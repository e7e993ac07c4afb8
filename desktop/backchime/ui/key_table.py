"""Every key there is, in one table: what is pressed, and what it does."""

import sys

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt

Key = Qt.Key

HOME_KEYS = "Ctrl+1"
PROGRESS_KEYS = "Ctrl+2"
GUIDE_KEYS = "Ctrl+3"
SETTINGS_KEYS = "Ctrl+,"
NEW_KEYS = "Ctrl+N"
SAVE_KEYS = "Ctrl+S"
UNDO_KEYS, REDO_KEYS = "Ctrl+Z", "Ctrl+Y"
UP_KEYS, DOWN_KEYS = "Alt+Up", "Alt+Down"
HELP_KEY = "F1"
LIST_KEY = "?"
BACK_KEY = "Esc"
FULL_SCREEN_KEYS = "Ctrl+Meta+F" if sys.platform == "darwin" else "F11"
DESKTOP_PASSES_MEDIA_KEYS = sys.platform == "linux"
_DIGITS = tuple(Key(Key.Key_0 + digit) for digit in range(10))


class Cap(Struct, frozen=True):
    """A key's name, and its icon if it is drawn rather than written."""

    name: str
    icon_name: str = ""


class KeyLine(Struct, frozen=True):
    """One line of the list: the keys as drawn, what they do, and what must be bound for that to be true.

    `keys` are taken by a session, by a scale of pain or by the poses in the editor; `shortcuts` by the window
    or the editor.
    """

    caps: tuple[Cap, ...]
    does: str
    keys: tuple[Qt.Key, ...] = ()
    shortcuts: tuple[str, ...] = ()


def session_lines() -> tuple[KeyLine, ...]:
    """The keys during a session."""
    return (
        KeyLine((_space(),), QCoreApplication.translate("Keys", "Pause or carry on"), (Key.Key_Space,)),
        KeyLine(
            (
                Cap(QCoreApplication.translate("Keys", "Left arrow"), "arrow-left-bold"),
                Cap(QCoreApplication.translate("Keys", "Right arrow"), "arrow-right-bold"),
            ),
            QCoreApplication.translate("Keys", "Previous or next hold"),
            (Key.Key_Left, Key.Key_Right),
        ),
        KeyLine(
            (
                Cap(QCoreApplication.translate("Keys", "Previous track"), "skip-back-fill"),
                Cap(QCoreApplication.translate("Keys", "Play or pause"), "play-fill"),
                Cap(QCoreApplication.translate("Keys", "Next track"), "skip-forward-fill"),
            ),
            _media_keys_do(),
            (Key.Key_MediaPrevious, Key.Key_MediaTogglePlayPause, Key.Key_MediaNext),
        ),
        KeyLine(
            (Cap("−"), Cap("+")),
            QCoreApplication.translate("Keys", "5 seconds less or more"),
            (Key.Key_Minus, Key.Key_Plus),
        ),
        KeyLine((Cap("R"),), QCoreApplication.translate("Keys", "Start this hold again"), (Key.Key_R,)),
        KeyLine((Cap("M"),), QCoreApplication.translate("Keys", "Sound on or off"), (Key.Key_M,)),
        KeyLine(
            (Cap("H"),), QCoreApplication.translate("Keys", "It hurts: stop, and ease off"), (Key.Key_H,)
        ),
        KeyLine(
            (Cap(QCoreApplication.translate("Keys", "Esc")),),
            QCoreApplication.translate("Keys", "Pause, then ask to end"),
            (Key.Key_Escape,),
        ),
    )


def window_lines() -> tuple[KeyLine, ...]:
    """The keys that work anywhere."""
    return (
        KeyLine(
            _full_screen(), QCoreApplication.translate("Keys", "Full screen"), shortcuts=(FULL_SCREEN_KEYS,)
        ),
        KeyLine((_ctrl(), Cap("1")), QCoreApplication.translate("Keys", "Home"), shortcuts=(HOME_KEYS,)),
        KeyLine(
            (_ctrl(), Cap("2")), QCoreApplication.translate("Keys", "Progress"), shortcuts=(PROGRESS_KEYS,)
        ),
        KeyLine((_ctrl(), Cap("3")), QCoreApplication.translate("Keys", "Guide"), shortcuts=(GUIDE_KEYS,)),
        KeyLine(
            (_ctrl(), Cap(",")), QCoreApplication.translate("Keys", "Settings"), shortcuts=(SETTINGS_KEYS,)
        ),
        KeyLine(
            (_ctrl(), Cap("N")), QCoreApplication.translate("Keys", "New routine"), shortcuts=(NEW_KEYS,)
        ),
        KeyLine(
            (Cap(QCoreApplication.translate("Keys", "Esc")),),
            QCoreApplication.translate("Keys", "Back, or close"),
            shortcuts=(BACK_KEY,),
        ),
        KeyLine(
            (Cap("0–9"),),
            QCoreApplication.translate("Keys", "Rate your pain, End for 10"),
            (*_DIGITS, Key.Key_End),
        ),
        KeyLine(
            (Cap("F1"),),
            QCoreApplication.translate("Keys", "Guide, or when to get help"),
            shortcuts=(HELP_KEY,),
        ),
        KeyLine((Cap("?"),), QCoreApplication.translate("Keys", "This list"), shortcuts=(LIST_KEY,)),
    )


def editor_lines() -> tuple[KeyLine, ...]:
    """The keys while a routine is being made."""
    return (
        KeyLine((_ctrl(), Cap("S")), QCoreApplication.translate("Keys", "Save"), shortcuts=(SAVE_KEYS,)),
        KeyLine((_ctrl(), Cap("Z")), QCoreApplication.translate("Keys", "Undo"), shortcuts=(UNDO_KEYS,)),
        KeyLine((_ctrl(), Cap("Y")), QCoreApplication.translate("Keys", "Redo"), shortcuts=(REDO_KEYS,)),
        KeyLine(
            (
                _alt(),
                Cap(QCoreApplication.translate("Keys", "Up arrow"), "arrow-up-bold"),
                Cap(QCoreApplication.translate("Keys", "Down arrow"), "arrow-down-bold"),
            ),
            QCoreApplication.translate("Keys", "Move the selected pose"),
            shortcuts=(UP_KEYS, DOWN_KEYS),
        ),
        KeyLine(
            (Cap(QCoreApplication.translate("Keys", "Delete")),),
            QCoreApplication.translate("Keys", "Remove the selected pose"),
            (Key.Key_Delete,),
        ),
    )


def _media_keys_do() -> str:
    """Where the desktop passes them on, they lead from anywhere; else they come to the window in front."""
    if DESKTOP_PASSES_MEDIA_KEYS:
        return QCoreApplication.translate("Keys", "The same, from any window")
    return QCoreApplication.translate("Keys", "The same, in this window")


def _alt() -> Cap:
    """Option on a Mac."""
    return Cap("⌥" if sys.platform == "darwin" else QCoreApplication.translate("Keys", "Alt"))


def _space() -> Cap:
    return Cap(QCoreApplication.translate("Keys", "Space"))


def _ctrl() -> Cap:
    """Command on a Mac, where Qt takes it for Ctrl."""
    return Cap("⌘" if sys.platform == "darwin" else QCoreApplication.translate("Keys", "Ctrl"))


def _full_screen() -> tuple[Cap, ...]:
    return (Cap("⌃"), Cap("⌘"), Cap("F")) if sys.platform == "darwin" else (Cap("F11"),)
