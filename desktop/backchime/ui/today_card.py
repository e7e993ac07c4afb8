"""The large card on home as a value: what it says, and what its buttons ask for."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from backchime.core.routine import Pose
from backchime.ui import words
from backchime.ui.widgets.routine_summary import RoutineSummary

translate = QCoreApplication.translate


class CardAction(StrEnum):
    """What the buttons of the card ask for."""

    START = "start"
    POSES = "poses"
    GO_ON = "go-on"
    NOT_NOW = "not-now"
    COME_BACK = "come-back"  # from days away
    END_REST = "end-rest"
    PLAN = "plan"  # where the plan of the week is chosen


class CardButton(Struct, frozen=True):
    """One button: what it asks for and its words, with more of them for screen readers where those are short.

    `routine` is the routine it asks it for. `look` is how much it stands out.
    """

    action: CardAction
    words: str
    routine: str = ""
    spoken: str = ""
    look: Literal["start", "again", "plain", "quiet"] = "quiet"


class TodayCard(Struct, frozen=True):
    """Why something is shown, its name, one sentence more, a picture, and at most two buttons.

    `hold_factor` makes the holds of what is started shorter.
    """

    eyebrow: str
    title: str
    why: str
    pose: Pose | None = None
    main: CardButton | None = None
    second: CardButton | None = None
    hold_factor: float = 1.0


class LeftOpen(Struct, frozen=True):
    """A session of today that can be gone on with: how many holds are done of how many, and what is left."""

    holds_done: int
    holds_planned: int
    seconds_left: float


def first_card(routine: RoutineSummary, *, is_new: bool = True) -> TodayCard:
    """For somebody of whom nothing is known, or (not `is_new`) nothing is known yet."""
    today = translate("TodayCard", "Today’s suggestion")
    return TodayCard(
        translate("TodayCard", "A good place to start") if is_new else today,
        routine.name,
        routine.for_whom,
        routine.pose,
        start_button(routine),
        poses_button(routine),
    )


def start_button(routine: RoutineSummary, *, again: bool = False) -> CardButton:
    """Starts a routine."""
    return CardButton(
        CardAction.START,
        translate("TodayCard", "Start, {length}").format(length=words.minutes(routine.total_seconds)),
        routine.id,
        translate("TodayCard", "Start {name}, {length}").format(
            name=routine.name, length=words.spoken_minutes(routine.total_seconds)
        ),
        "again" if again else "start",
    )


def poses_button(routine: RoutineSummary) -> CardButton:
    """Shows what is in a routine."""
    return CardButton(CardAction.POSES, translate("TodayCard", "See the poses"), routine.id)
