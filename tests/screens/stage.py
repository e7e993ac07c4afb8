"""The whole app in one real window, its clock turned by hand: what every screen is shown on."""

import gc
import json
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backchime.app import build
from backchime.core.problem import Problem
from backchime.core.sentence import sentence
from backchime.places import Places
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.fakes import HandClock, RecordedChimes
from tests.invented_years import history_file
from tests.settled import settle

NO_SOUND = Problem(
    sentence("No sound output found."), sentence("Sessions will flash the screen edge instead.")
)
EVENING = 1_795_458_600.0  # 23 November 2026, in the evening of most of Europe
# The first one of each is what a session of the person begins with; a file may hold more than is known yet.
USUAL: Mapping[str, object] = {
    "format": 1,
    "full_screen_sessions": False,
    "safety_accepted": True,
    "sound_checked": True,
}


class Stage:
    """One app for one visit or for many; `settings` are those of its file."""

    def __init__(self, application: QApplication, settings: Mapping[str, object] | None = None) -> None:
        self.data = Path(tempfile.mkdtemp(prefix="backchime-stage-"))
        places = Places(self.data)
        places.settings.write_text(json.dumps({**USUAL, **(settings or {})}), encoding="utf-8")
        self.clock, self.chimes = HandClock(), RecordedChimes()
        self.clock.wall = EVENING
        self.rooms = build(
            application, places, chimes=self.chimes, now=self.clock.now, wall_now=self.clock.wall_now
        )
        self.window = self.rooms.window

    def open(self, width: int, height: int) -> None:
        """Shows the window in a size."""
        self.window.resize(width, height)
        self.window.show()

    def begin(self, routine: str, seconds: float) -> None:
        """Starts a session and lets it run for so long."""
        self.rooms.begin(self.rooms.library.lay_out(routine))
        self.turn(seconds)

    def invent(self, year: str) -> None:
        """Gives the person an invented year of practice, up to today."""
        today = datetime.fromtimestamp(self.clock.wall).astimezone().date()
        Places(self.data).history.write_bytes(history_file(year, today))

    def turn(self, seconds: float) -> None:
        """Lets a session run on, as if its timer were ticking."""
        while seconds > 0:
            self.clock.turn(min(1.0, seconds))
            self.rooms.session.controller.tick()
            seconds -= 1.0

    def change(self, **settings: object) -> None:
        """Changes settings, as their pages do."""
        for name, value in settings.items():
            self.rooms.keeper.change(name, value)

    def show_settings(self, section: int) -> None:
        """Opens a section of the settings."""
        self.rooms.settings.show()
        self.rooms.settings.page.show_section(section)

    def scroll_to(self, part: QWidget) -> None:
        """Scrolls until a part of a page is in sight."""
        self.settle()
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        assert area is not None
        area.ensureWidgetVisible(part)

    def settle(self) -> None:
        """Brings every movement to its end at once; what goes round for ever goes on."""
        settle(self.window)

    def close(self) -> None:
        """Leaves nothing behind."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        del self.rooms, self.window
        gc.collect()  # pages left over would be dressed anew with every later one
        shutil.rmtree(self.data)


@dataclass(frozen=True, slots=True)
class Screen:
    """A page in one state: its name, and how to get there from a stage that has just been opened."""

    name: str
    visit: Callable[[Stage], None]

    def __str__(self) -> str:
        """What a test calls it."""
        return self.name
