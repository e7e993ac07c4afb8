"""The whole app, offscreen, in sessions of short holds on a fast clock: it says what is kept, until killed.

`python -m tests.killed_app FOLDER` begins a life of the app for each line that it reads, as a process of its
own whose number it prints. A life prints a line for each record that is acknowledged: its id, then each hold
as step and repetition. It goes on with what was left open, or begins anew, until it is killed; then OVER is
printed.
"""

import importlib
import json
import os
import pkgutil
import sys
from pathlib import Path
from typing import NoReturn

import backchime.ui
from backchime.app import build
from backchime.core.history import SessionRecord
from backchime.places import Places
from backchime.ui.application import Application
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.fakes import HandClock, RecordedChimes

HOLDS, HOLD_SECONDS = 60, 3
TURN_SECONDS = 1.5  # two make a hold; after more than two seconds the app thinks that it has slept
OVER = "over"
ROUTINE = {
    "format": 1,
    "routines": [
        {
            "id": "fast",
            "name": "Fast",
            "steps": [
                {
                    "pose": "childs-pose",
                    "hold_seconds": HOLD_SECONDS,
                    "repetitions": HOLDS // 5,
                    "gap_seconds": 0,
                    "change_over_seconds": 1,
                }
            ]
            * 5,
        }
    ],
}
SETTINGS = {
    "format": 1,
    "safety_accepted": True,
    "full_screen_sessions": False,
    "quiet_ending": False,
    "check_in": False,
}


class Fast(QObject):
    """Turns the clock on whenever the app has nothing else to do."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        """Begins as soon as it is known whether something was left open."""
        super().__init__()
        self.clock = HandClock()
        places = Places(folder)
        self.rooms = build(
            application,
            places,
            chimes=RecordedChimes(),
            now=self.clock.now,
            wall_now=self.clock.wall_now,
        )
        self.rooms.history.kept.connect(self.say)
        self.rooms.library.show_home()
        self.rooms.window.show()
        self.timer = QTimer(self, interval=0)
        self.timer.timeout.connect(self.turn)
        self.timer.start()

    def turn(self) -> None:
        """Begins a session where there is none, or lets some of it go by."""
        if self.rooms.window.page_key != "session":
            self.rooms.begin(self.rooms.library.lay_out("fast"))
        else:
            self.clock.turn(TURN_SECONDS)
            self.rooms.session.controller.tick()

    def say(self, record: SessionRecord) -> None:
        """Tells what is acknowledged: from here on it must be there."""
        holds = [[hold.step, hold.repetition] for hold in record.holds]
        try:
            print(json.dumps([record.id, holds]), flush=True)
        except OSError:  # nobody reads it any more
            os._exit(1)


def prepare(folder: Path) -> None:
    """Writes the files that a run begins with."""
    folder.mkdir(parents=True, exist_ok=True)
    places = Places(folder)
    places.own_routines.write_text(json.dumps(ROUTINE), encoding="utf-8")
    places.settings.write_text(json.dumps(SETTINGS), encoding="utf-8")


def live(folder: Path) -> NoReturn:
    """One life, which only a kill ends."""
    application = Application("backchime")
    app = Fast(application, folder)
    application.exec()
    raise AssertionError(f"{app} has ended by itself")


def serve(folder: Path) -> None:
    """Life after life: what all of them import is imported once, as that takes longer than all else."""
    for module in pkgutil.walk_packages(backchime.ui.__path__, "backchime.ui."):
        importlib.import_module(module.name)
    importlib.import_module("backchime.storage.history_writer")
    while sys.stdin.readline():
        if (child := os.fork()) == 0:
            live(folder)
        print(child, flush=True)
        os.waitpid(child, 0)
        print(OVER, flush=True)


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
