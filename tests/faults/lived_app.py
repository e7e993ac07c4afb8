"""The whole app, offscreen, on a fast clock, told by lines on standard input what to do: a life to be spoilt.

`python -m tests.faults.lived_app FOLDER` answers each line with one line of JSON.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from backchime import app
from backchime.audio.chimes import Chimes
from backchime.audio.helper_chimes import HelperChimes
from backchime.audio.helper_command import helper_command
from backchime.core.history import SessionRecord
from backchime.core.routine_draft import draft_of, named
from backchime.logs import keep_log
from backchime.places import Places
from backchime.ui.application import Application
from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from tests.audio.test_sound import LongestGap
from tests.fakes import HandClock, RecordedChimes

TURN_SECONDS = 1.5  # after more than two seconds the app thinks that it has slept
LONGEST_WAIT_SECONDS = 60.0  # on a machine that is busy with much else


class Lived(QObject):
    """The app and what is told of it."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        """Shows home, and waits for the first line."""
        super().__init__()
        self.places = Places(folder)
        self.clock = HandClock()
        chimes: Chimes = RecordedChimes()
        if os.environ.get("BACKCHIME_SOUNDS"):
            chimes = HelperChimes(helper_command())
        self.rooms = app.build(
            application, self.places, chimes=chimes, now=self.clock.now, wall_now=self.clock.wall_now
        )
        self.chimes = chimes
        self.window = self.rooms.window
        self.bugs: list[str] = []
        app.tell_of_bugs(self.rooms)
        self._tell_bug = sys.excepthook
        sys.excepthook = self.note_bug
        app._end_on_signals(self.window)
        self.kept: dict[str, list[list[object]]] = {}
        self.rooms.history.kept.connect(self.keep)
        self.rooms.library.show_home()
        self.window.show()
        self.gap = LongestGap()
        self.until: Callable[[], bool] = lambda: True
        self.late = 0.0
        self.answering = False
        self.timer = QTimer(self, interval=5)
        self.timer.timeout.connect(self.turn)
        self.lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self.lines.activated.connect(self.listen)

    def note_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A bug is told to the person and to the test."""
        self.bugs.append(repr(error))
        self._tell_bug(kind, error, trace)

    def keep(self, record: SessionRecord) -> None:
        """What is acknowledged."""
        self.kept[record.id] = [[hold.step, hold.repetition] for hold in record.holds]

    def listen(self) -> None:
        """Begins what a line asks for."""
        line = sys.stdin.readline()
        if not line:
            os._exit(0)
        what, how = json.loads(line)
        self.late = time.monotonic() + LONGEST_WAIT_SECONDS
        self.until = getattr(self, f"do_{what}")(**how) or (lambda: True)
        self.answering = True
        self.timer.start()

    def turn(self) -> None:
        """Goes on with what was asked for, and answers once it is done."""
        if self.answering and (self.until() or time.monotonic() > self.late):
            self.answering = False
            self.timer.stop()
            self.answer()

    def answer(self) -> None:
        """Tells what a test may want to know."""
        told: dict[str, Any] = {
            "page": self.window.page_key,
            "banners": self.banners(),
            "bugs": self.bugs,
            "kept": self.kept,
            "gap_ms": round(1e3 * self.gap.seconds, 1),
        }
        print(json.dumps(told), flush=True)

    def banners(self) -> list[str]:
        """What the person is told at the top of the window."""
        return [str(notice.problem) for notice in self.window.banner_frame.notices]

    # -- what can be asked for --

    def do_visit(self) -> Callable[[], bool]:
        """Goes to every main page."""
        pages = ["progress", "settings", "guide", "home"]

        def go() -> bool:
            self.rooms.way.go_to(pages.pop(0))
            return not pages

        return go

    def do_practise(self, holds: int, tells: bool = False) -> Callable[[], bool]:
        """Lets a session run until so many holds more were left; `tells` waits for a banner instead."""
        before = sum(map(len, self.kept.values()))
        if self.window.page_key != "session":
            self.rooms.begin(self.rooms.library.lay_out("core-30"))

        def go() -> bool:
            if self.window.page_key == "session":
                self.clock.turn(TURN_SECONDS)
                self.rooms.session.controller.tick()
            if tells:
                return bool(self.banners())
            return sum(map(len, self.kept.values())) >= before + holds

        return go

    def do_set(self, name: str, value: object) -> Callable[[], bool]:
        """Changes a setting and waits until it is written, or told that it is not."""
        keeper = self.rooms.keeper
        keeper.change(name, value)
        return lambda: not keeper._timer.isActive()

    def do_draft(self, name: str) -> Callable[[], bool]:
        """Begins a routine of one's own, with a name, and waits until the draft is written."""
        editor = self.rooms.making.editor
        keeper = editor.draft
        if keeper.draft is None:
            keeper.begin(draft_of(self.rooms.library.library.routines["core-30"]))
        assert keeper.draft is not None
        keeper.change(named(keeper.draft, name))
        return lambda: not keeper._timer.isActive()

    def do_clock(self, wall_seconds: float) -> None:
        """Somebody sets the clock on the wall."""
        self.clock.wall += wall_seconds

    def do_sleep(self, seconds: float) -> Callable[[], bool]:
        """The computer sleeps: the clock on the wall goes on, the steady one does not."""
        self.clock.turn(0.5, wall_seconds=seconds)
        self.rooms.session.controller.tick()
        return lambda: True

    def do_sound(self) -> Callable[[], bool]:
        """Waits until there is sound."""
        chimes = self.chimes
        return lambda: isinstance(chimes, HelperChimes) and chimes.has_output

    def do_look(self) -> Callable[[], bool]:
        """Lets half a second go by."""
        begin = time.monotonic()
        return lambda: time.monotonic() > begin + 0.5

    def do_silence(self) -> Callable[[], bool]:
        """Waits until it is told that there is none."""
        return lambda: bool(self.banners())

    def do_hear(self) -> Callable[[], bool]:
        """Waits until the banner is gone again."""
        return lambda: not self.banners()


def main(folder: Path) -> int:
    """One life."""
    keep_log(Places(folder).log)
    application = Application("backchime")
    lived = Lived(application, folder)
    status = application.exec()
    del lived
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
