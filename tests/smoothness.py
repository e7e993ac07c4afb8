"""How long figures take to paint, and how long the window stands still: `python -m tests.smoothness`.

Not a test, as machines differ: it prints milliseconds, to be judged by whoever changes the pictures. The
screen is one of twice the usual density.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import mean
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from backchime.app import build
from backchime.core.routine import Pose, Routine
from backchime.core.settings import Look
from backchime.core.timeline import PhaseKind
from backchime.places import ASSETS, SHIPPED_ROUTINES, Places
from backchime.storage.routine_file import load_library
from backchime.ui.application import Application
from backchime.ui.rooms import Rooms
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.theme import Theme
from backchime.ui.widgets.figure_art import figure_of, with_look
from backchime.ui.widgets.pose_picture import Posed, paint_posed
from PySide6.QtCore import QByteArray, QEventLoop, QRectF, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tests.fakes import HandClock, RecordedChimes

PICTURES = ((96, 72), (224, 168), (552, 414), (1600, 1200), (2300, 1725))  # in px of the screen
WINDOW, FULL_SCREEN = (1120, 760), (1920, 1080)
SETTLE_MS = 1_500
PHASES = 20


def main() -> int:
    """Prints every figure."""
    application = Application("backchime")
    data, clock = Path(tempfile.mkdtemp(prefix="backchime-smoothness-")), HandClock()
    places = Places(data)
    places.settings.write_text(
        '{"format": 1, "appearance": "light", "safety_accepted": true}', encoding="utf-8"
    )
    chimes = RecordedChimes()
    rooms = build(application, places, chimes=chimes, now=clock.now, wall_now=clock.wall_now)
    library = load_library(SHIPPED_ROUTINES).library
    measure_figures(tuple(library.poses.values()), Appearance(application, "light"))
    longest = max(library.routines.values(), key=lambda routine: len(routine.steps))
    rooms.window.resize(*WINDOW)
    rooms.window.show()
    measure_pages(rooms, longest)
    rooms.window.resize(*FULL_SCREEN)
    measure_session(rooms, clock, longest)
    rooms.window.close()
    shutil.rmtree(data)
    return 0


# -- one figure --


def measure_figures(poses: tuple[Pose, ...], appearance: Appearance) -> None:
    """Reading, colouring, parsing and painting, over all poses."""
    tell("read and colour", [timed(partial(colored, pose)) for pose in poses])
    drawings = [QByteArray(colored(pose).encode()) for pose in poses]
    tell("parse", [timed(partial(QSvgRenderer, drawing)) for drawing in drawings])
    for width, height in PICTURES:
        paint = partial(painted, appearance=appearance, width=width, height=height)
        spent = []
        for pose in poses:
            figure_of(pose.id, appearance.theme, appearance.look, felt=True)
            spent.append(timed(partial(paint, pose)))
        tell(f"paint at {width} x {height}", spent)


def colored(pose: Pose) -> str:
    """The text of a figure in the usual look, with its glow."""
    file = ASSETS / "figures" / f"{pose.id}.svg"
    return with_look(file.read_text("utf-8"), Theme("light").art(Look()), hair="bun", felt=True)


def painted(pose: Pose, *, appearance: Appearance, width: int, height: int) -> QPixmap:
    """The picture of a pose, from a figure that has been parsed before."""
    made = QPixmap(width, height)
    painter = QPainter(made)
    paint_posed(painter, QRectF(0, 0, width, height), Posed(pose, felt=True), appearance)
    painter.end()
    return made


# -- the window --


def measure_pages(rooms: Rooms, longest: Routine) -> None:
    """Opening the pages with pictures, and changing theme and look while they are shown."""
    tell("show home", [longest_gap(rooms.library.show_home)])
    tell("open the longest preview", [longest_gap(partial(rooms.library.show_preview, longest.id))])
    measure_changes(rooms, "in the preview")
    rooms.library.show_home()
    measure_changes(rooms, "at home")


def measure_changes(rooms: Rooms, where: str) -> None:
    """Another theme, and back; another look."""
    change = rooms.keeper.change
    themes = [longest_gap(partial(change, "appearance", name)) for name in ("dark", "light")]
    tell(f"change the theme {where}", themes)
    looks = [longest_gap(partial(change, "figure_skin", skin)) for skin in ("deep", "brown")]
    tell(f"change the look {where}", looks)


def measure_session(rooms: Rooms, clock: HandClock, routine: Routine) -> None:
    """Every change of phase of a session that fills a 4K screen, each time with time for what comes next."""
    rooms.begin(rooms.library.lay_out(routine.id))
    settle()
    controller = rooms.session.controller
    gaps: dict[PhaseKind, list[float]] = {}
    for _ in range(PHASES):
        while (view := controller.view()) is not None and view.left_seconds > 1:
            clock.turn(1.0)  # a longer jump would look like a sleep of the computer
            controller.tick()
        if view is None or view.next_phase is None:
            break
        settle()
        clock.turn(view.left_seconds)
        gaps.setdefault(view.next_phase.kind, []).append(longest_gap(controller.tick))
    for kind, spent in gaps.items():
        tell(f"full screen, into {kind}", spent)
    measure_changes(rooms, "in a session")


def longest_gap(act: Callable[[], None]) -> float:
    """The longest time, in ms, for which the window could not have answered, from an act to its end."""
    beats = [perf_counter()]
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: beats.append(perf_counter()))
    heart.start()
    act()
    settle()
    heart.stop()
    return max(later - sooner for sooner, later in pairwise(beats)) * 1_000


def settle() -> None:
    """Lets every movement come to its end."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def timed(act: Callable[[], object]) -> float:
    """How long an act takes, in ms."""
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1_000


def tell(what: str, spent: list[float]) -> None:
    """One line."""
    print(f"{what:34} mean {mean(spent):6.1f} ms   longest {max(spent):6.1f} ms")


if __name__ == "__main__":
    sys.exit(main())
