"""`backchime --self-test`: one line for each thing that was opened, and the exit status."""

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QApplication

from backchime import __version__
from backchime.self_test import shipped
from backchime.self_test.quick_session import quick_session
from backchime.self_test.wrong_call import wrong_call

CHECKS: Mapping[str, Callable[[], str]] = {
    "routines": shipped.routines,
    "figures": shipped.figures,
    "icons": shipped.icons,
    "fonts": shipped.fonts,
    "chimes": shipped.chimes,
    "voice": shipped.voice,
    "translations": shipped.translations,
    "guide": shipped.guide,
    "licences": shipped.licences,
    "sound helper": shipped.sound_helper,
    "desktop": shipped.desktop,
    "a session": quick_session,
    "a wrong call": wrong_call,
}


def main() -> int:
    """Runs every check, whatever the others said: 0 if this copy is whole, else 1. Shows no window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([sys.argv[0]])
    failed = [name for name, check in CHECKS.items() if not _passes(name, check)]
    del application
    print(f"Backchime {__version__} is not whole: {', '.join(failed)}" if failed else "All of it works.")
    return 1 if failed else 0


def _passes(name: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except Exception as error:  # whatever it is, the other checks are to be made
        print(f"{name}: {type(error).__name__}: {error}", flush=True)
        return False
    print(f"{name}: {found}", flush=True)
    return True
