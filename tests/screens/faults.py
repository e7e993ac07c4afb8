"""What is shown where something is wrong."""

from tests.screens.stage import Screen, Stage

FAULTY = """{
  "format": 1,
  "routines": [
    { "id": "mine", "name": "Mine", "steps": [
      { "pose": "childs-pose",
        "hold_seconds": "thirty" },
      { "pose": "cobra" }
    ] }
  ]
}
"""


def routine_faults(stage: Stage) -> None:
    (stage.data / "routines.json").write_text(FAULTY, encoding="utf-8")
    stage.rooms.library.check_again()


SCREENS = (Screen("09-faults", routine_faults),)
