"""What further starts and opened files bring about."""

import json

from backchime.core.errand import Errand
from backchime.ui.errand_room import ErrandRoom

from tests.screens.stage import Screen, Stage

MINE = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}


def started_again(stage: Stage) -> None:
    """In the middle of a session, which goes on."""
    stage.begin("core-30", 20.0)
    ErrandRoom(stage.rooms).take(Errand("back-yoga-10"))


def offered(stage: Stage) -> None:
    """A routine from somebody else, opened with a double click."""
    file = stage.data / "mine.backchime"
    file.write_text(json.dumps({"format": 1, "routines": [MINE]}), encoding="utf-8")
    ErrandRoom(stage.rooms).open_file(file)


def second_window(stage: Stage) -> None:
    """The first one does not answer."""
    stage.rooms.library.show_home()
    ErrandRoom(stage.rooms).tell_of_silent_one()


SCREENS = (
    Screen("13-started-again", started_again),
    Screen("13-routine-offered", offered),
    Screen("13-second-window", second_window),
)
