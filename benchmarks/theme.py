"""How long the window stands still while the theme, the contrast or the size of the text changes."""

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.screens import SCREENS
from tests.screens.stage import Stage

APPEARANCE = 3  # the section of the settings in which all of it is changed
CHANGES: dict[str, tuple[object, object]] = {
    "appearance": ("dark", "light"),
    "more_contrast": (True, False),
    "text_percent": (130, 100),
}
# Against the same change with home alone, which is what nobody could make less. Figures of CPU time would say
# more about the machine.
MOST_TIMES = 8.0
MOST_SWITCH_MS = 100.0
ROUNDS = 5


def measure() -> int:
    """Prints figures; ends with 1 where a limit is broken."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    stage = Stage(application)
    stage.open(1120, 760)
    stage.rooms.library.show_home()
    stage.settle()
    alone = {name: _change_ms(stage, name) for name in CHANGES}
    for screen in SCREENS:
        screen.visit(stage)
        stage.settle()
    stage.show_settings(APPEARANCE)
    stage.settle()
    print(f"every screen visited: {len(application.allWidgets())} widgets, shown: the settings")
    fine = True
    for name in CHANGES:
        took = _change_ms(stage, name)
        times = took / alone[name]
        fine = fine and times <= MOST_TIMES
        said = f"{took:.0f} ms of CPU, {times:.1f} times that with home alone"
        print(f"  {name}: {said} (at most {MOST_TIMES:.0f})")
    slowest = max(_switch_ms(stage, key) for key in ("home", "preview", "guide"))
    print(f"  the next page, right after: at most {slowest:.0f} ms of CPU (at most {MOST_SWITCH_MS:.0f})")
    stage.close()
    return 0 if fine and slowest <= MOST_SWITCH_MS else 1


def _change_ms(stage: Stage, name: str) -> float:
    """The usual time of a change there and back."""
    return statistics.median(
        _cpu_ms(partial(stage.change, **{name: value})) for _ in range(ROUNDS) for value in CHANGES[name]
    )


def _switch_ms(stage: Stage, key: str) -> float:
    """To another page, each time after another theme."""
    took = []
    for look in ("dark", "light") * 2:
        stage.window.show_page("settings")
        stage.settle()
        stage.change(appearance=look)
        _answer()
        took.append(_cpu_ms(partial(stage.window.show_page, key)))
    return statistics.median(took)


def _cpu_ms(act: Callable[[], object]) -> float:
    begin = time.process_time()
    act()
    _answer()
    return 1e3 * (time.process_time() - begin)


def _answer() -> None:
    """Lets the window lay out and paint what has changed."""
    for _ in range(4):
        QCoreApplication.processEvents()
