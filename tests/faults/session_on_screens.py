"""A session of the whole app, on screens that only a process of its own can have, told by steps what to do.

`python -m tests.faults.session_on_screens FOLDER STEP ...` takes `begin PLACE`, `turn SECONDS`, `move PLACE`,
`unplug MONITOR`, `look NAME` and `end`, and prints a line of JSON about all of it.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from pathlib import Path

from backchime.app import build
from backchime.core.history import SessionRecord
from backchime.places import Places
from backchime.ui.application import Application
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtGui import QCursor, QImage

from tests.fakes import HandClock, RecordedChimes
from tests.settled import settle

USUAL = '{"format": 1, "full_screen_sessions": false, "safety_accepted": true, "sound_checked": true}'
LONGEST_WAIT_MS = 20_000


class OnScreens:
    """One window with a session, on a clock that is turned by hand."""

    def __init__(self, folder: Path) -> None:
        """Pictures go to the folder, and the data to one in it."""
        self.application, self.folder = Application("backchime"), folder
        places = Places(folder / "data")
        places.data_folder.mkdir(parents=True)
        places.settings.write_text(USUAL, encoding="utf-8")
        self.clock, self.seconds = HandClock(), 0
        self.rooms = build(
            *(self.application, places),
            chimes=RecordedChimes(),
            now=self.clock.now,
            wall_now=self.clock.wall_now,
        )
        self.window = self.rooms.window
        self.kept: list[SessionRecord] = []
        self.rooms.history.kept.connect(self.kept.append)
        self.told: dict[str, object] = {}

    def do_begin(self, place: str) -> None:
        """The window opens somewhere, and a session begins."""
        QCursor.setPos(0, 0)  # over nothing that would light up
        self.do_move(place)
        self.window.show()
        self.rooms.begin(self.rooms.library.lay_out("core-30"))
        self._wait_for(lambda: self.window.windowHandle().isExposed())

    def do_turn(self, seconds: str) -> None:
        """The session runs on."""
        for _ in range(int(seconds)):
            self.clock.turn(1.0)
            self.rooms.session.controller.tick()
            self.seconds += 1

    def do_move(self, place: str) -> None:
        """Somebody moves the window."""
        self.window.setGeometry(*map(int, place.split(",")))

    def do_unplug(self, monitor: str) -> None:
        """A monitor of the X server is there no more."""
        subprocess.run(["xrandr", "--delmonitor", monitor], check=True)
        self._wait_for(lambda: self.window.screen().name() != monitor)

    def do_look(self, name: str) -> None:
        """Keeps what stands on the screen; the window would paint a picture of itself anew."""
        settle(self.window)
        if self.application.platformName() == "xcb":
            shown = self.window.screen().grabWindow(self.window.winId()).toImage()
        else:
            device = self.window.backingStore().paintDevice()
            assert isinstance(device, QImage)
            shown = device
        shown.convertToFormat(QImage.Format.Format_Grayscale8).save(str(self.folder / f"{name}.pgm"))
        self.told[name] = shown.devicePixelRatio()

    def do_end(self, _: str) -> None:
        """The session runs to its end."""
        while self.window.page_key == "session":
            self.do_turn("1")
        self._wait_for(lambda: bool(self.kept) and self.kept[-1].ended is not None)
        self.told["ending"], self.told["seconds"] = self.kept[-1].ending, self.seconds
        self.told["holds"] = len(self.kept[-1].holds)

    def _wait_for(self, found: Callable[[], bool]) -> None:
        late = QDeadlineTimer(LONGEST_WAIT_MS)
        while not found():
            assert not late.hasExpired()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def take(folder: Path, steps: Sequence[str]) -> None:
    """Takes the steps, one after the other."""
    on_screens = OnScreens(folder)
    for step in steps:
        what, _, how = step.partition(" ")
        getattr(on_screens, f"do_{what}")(how)
    on_screens.window.close()
    (folder / "told.json").write_text(json.dumps(on_screens.told), encoding="utf-8")


def main(sessions: Mapping[str, Sequence[str]]) -> int:
    """Lets one session run after the other: none finds a picture that another has painted."""
    codes = [0]
    for folder, steps in sessions.items():
        process = get_context("fork").Process(target=take, args=(Path(folder), steps))
        process.start()
        process.join()
        codes.append(process.exitcode or 0)
    return max(map(abs, codes))


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
