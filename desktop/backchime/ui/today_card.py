"""What the large card on home says and offers today, for every occasion of the plan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from backchime.core.plan import Occasion, TodaySuggestion
from backchime.core.routine import Pose
from backchime.ui import words
from backchime.ui.sentences import said
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


@dataclass(frozen=True, slots=True)
class CardButton:
    """One button: what it asks for and its words, with more of them for screen readers where those are short.

    `routine` is the routine it asks it for. `look` is how much it stands out.
    """

    action: CardAction
    words: str
    routine: str = ""
    spoken: str = ""
    look: Literal["start", "again", "plain", "quiet"] = "quiet"


@dataclass(frozen=True, slots=True)
class TodayCard:
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


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A session of today that can be gone on with: how many holds are done of how many, and what is left."""

    holds_done: int
    holds_planned: int
    seconds_left: float


def first_card(routine: RoutineSummary) -> TodayCard:
    """For somebody of whom nothing is known yet."""
    return TodayCard(
        translate("TodayCard", "A good place to start"),
        routine.name,
        routine.for_whom,
        routine.pose,
        start_button(routine),
        poses_button(routine),
    )


def today_card(
    today: TodaySuggestion,
    *,
    routine: RoutineSummary | None = None,
    also: RoutineSummary | None = None,
    rest_pose: Pose | None = None,
    left: LeftOpen | None = None,
) -> TodayCard:
    """The card of a suggestion.

    `routine` is its routine, laid out with its factor, and `also` the first other one that suits the day.
    `rest_pose` is the picture of a day without a routine.
    """
    if today.occasion is Occasion.UNFINISHED and routine is not None and left is not None:
        return _left_open(routine, left)
    if routine is None:
        return _without_routine(today, rest_pose)
    is_done = today.occasion is Occasion.DONE
    return TodayCard(
        _eyebrow(today.occasion),
        routine.name,
        said(today.reason),
        routine.pose,
        start_button(routine, again=is_done),
        poses_button(routine) if also is None else _other_button(also),
        today.factor,
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


def _other_button(routine: RoutineSummary) -> CardButton:
    length = words.minutes(routine.total_seconds)
    said_ = translate("TodayCard", "{name}, {length}").format(name=routine.name, length=length)
    return CardButton(CardAction.POSES, said_, routine.id)


def _left_open(routine: RoutineSummary, left: LeftOpen) -> TodayCard:
    return TodayCard(
        translate("TodayCard", "Pick up where you stopped"),
        routine.name,
        translate("TodayCard", "{done} of {all} holds are done, and they are saved.").format(
            done=left.holds_done, all=left.holds_planned
        ),
        routine.pose,
        CardButton(
            CardAction.GO_ON,
            translate("TodayCard", "Go on, {length}").format(length=words.minutes(left.seconds_left)),
            routine.id,
            translate("TodayCard", "Go on with {name}, {length} left").format(
                name=routine.name, length=words.spoken_minutes(left.seconds_left)
            ),
            "start",
        ),
        CardButton(CardAction.NOT_NOW, translate("TodayCard", "Not now"), routine.id),
    )


def _without_routine(today: TodaySuggestion, rest_pose: Pose | None) -> TodayCard:
    """A day on which nothing is asked for."""
    eyebrow = _eyebrow(today.occasion)
    match today.occasion:
        case Occasion.AWAY:
            back = CardButton(CardAction.COME_BACK, translate("TodayCard", "I am back"), look="plain")
            return TodayCard(
                eyebrow, translate("TodayCard", "See you soon"), said(today.reason), rest_pose, back
            )
        case Occasion.RESTING:
            up = CardButton(CardAction.END_REST, translate("TodayCard", "Practise after all"), look="plain")
            return TodayCard(
                eyebrow, translate("TodayCard", "A day of rest"), said(today.reason), rest_pose, up
            )
        case _:
            plan = CardButton(CardAction.PLAN, translate("TodayCard", "See your plan"), look="plain")
            return TodayCard(
                eyebrow, translate("TodayCard", "A day of rest"), said(today.reason), rest_pose, plan
            )


def _eyebrow(occasion: Occasion) -> str:
    match occasion:
        case Occasion.UNFINISHED:
            return translate("TodayCard", "Pick up where you stopped")
        case Occasion.AWAY:
            return translate("TodayCard", "Your plan is paused")
        case Occasion.FLARE_UP | Occasion.NOT_SETTLED | Occasion.SORE:
            return translate("TodayCard", "Gently today")
        case Occasion.RESTING:
            return translate("TodayCard", "Resting today")
        case Occasion.DONE:
            return translate("TodayCard", "Done for today")
        case Occasion.CORE_YESTERDAY | Occasion.CORE_DUE | Occasion.PLANNED | Occasion.REST_DAY:
            return translate("TodayCard", "Today’s suggestion")
        case _:
            assert_never(occasion)
