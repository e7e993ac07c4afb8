"""Puts a window where it is told, on screens that a file describes, and tells where it stands.

`python -m tests.window_on_screens STEPS` takes the steps `at x,y,width,height`, `maximised`, `full screen`
and `back PLACE`. It prints the place for the settings, the window's rectangle, its state, and whether one can
take hold of it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

TOP = Path(__file__).parents[1]
ScreenAt = tuple[int, int, int, int, float]


@dataclass(frozen=True)
class Stood:
    """Where the window stood."""

    place: str
    at: tuple[int, int, int, int]
    state: str
    reachable: bool
    on: str


def in_front_of(folder: Path, screens: Sequence[ScreenAt]) -> dict[str, str]:
    """The environment of a process with such screens; their sizes are those that a window sees."""
    described = [
        {
            "name": f"screen {number}",
            "x": x,
            "y": y,
            "width": round(width * scale),
            "height": round(height * scale),
            "logicalDpi": round(96 * scale),  # with "dpr", windows would stay at a scale of 1
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for number, (x, y, width, height, scale) in enumerate(screens)
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": described}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    environment["PYTHONPATH"] = f"{TOP / 'desktop'}{os.pathsep}{TOP}"
    return environment


def stand(folder: Path, screens: Sequence[ScreenAt], *steps: str) -> Stood:
    """Runs the steps in a process of their own, which alone can have such screens."""
    command = [sys.executable, "-m", "tests.window_on_screens", *steps]
    environment = in_front_of(folder, screens)
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    place, at, *rest = json.loads(said)
    return Stood(place, (at[0], at[1], at[2], at[3]), *rest)


def main(steps: Sequence[str]) -> None:
    """Does what the steps say, one after the other, and prints where the window stands."""
    from backchime.ui.main_window import MainWindow
    from backchime.ui.theme.appearance import Appearance
    from backchime.ui.window_place import is_reachable

    application = QApplication([])
    window = MainWindow(Appearance(application, "light"))
    for step in steps:
        what, _, how = step.partition(" ")
        if what == "at":
            window.setGeometry(*map(int, how.split(",")))
            window.show()
        elif what == "maximised":
            window.showMaximized()
        elif what == "full":
            window.showFullScreen()
        else:
            window.restore_place(how)
            window.show()
        application.processEvents()
    full = window.windowState() & Qt.WindowState.WindowFullScreen
    state = "full screen" if full else "maximised" if window.isMaximized() else "usual"
    at, screen = window.geometry(), window.screen()
    stood = (window.window_place(), at.getRect(), state, is_reachable(at), screen.name())
    print(json.dumps(stood))


if __name__ == "__main__":
    main(sys.argv[1:])
