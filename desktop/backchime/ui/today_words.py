"""What the large card on home says and offers today, for every occasion of the plan."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from backchime.core.plan import Occasion, TodaySuggestion
from backchime.core.routine import Pose
from backchime.ui import words
from backchime.ui.sentences import said
from backchime.ui.today_card import CardAction, CardButton, LeftOpen, TodayCard, poses_button, start_button
from backchime.ui.widgets.routine_summary import RoutineSummary

translate = QCoreApplication.translate


def today_card(
    today: TodaySuggestion,
    *,
    routine: RoutineSummary | None = None,
    also: RoutineSummary | None = None,
    rest_pose: Pose | None = None,
    left: LeftOpen | None = None,
    is_light: bool = False,
) -> TodayCard:
    """The card of a suggestion.

    `routine` is its routine, laid out with its factor, and `also` the first other one that suits the day.
    `rest_pose` is the picture of a day without a routine. `is_light` tells a light week.
    """
    if today.occasion is Occasion.UNFINISHED and routine is not None and left is not None:
        return _left_open(routine, left)
    if routine is None:
        return _without_routine(today, rest_pose)
    is_done = today.occasion is Occasion.DONE
    return TodayCard(
        _eyebrow(today.occasion, is_light=is_light),
        routine.name,
        said(today.reason),
        routine.pose,
        start_button(routine, again=is_done),
        poses_button(routine) if also is None else _other_button(also),
        today.factor,
    )


def _other_button(routine: RoutineSummary) -> CardButton:
    length = words.minutes(routine.total_seconds)
    said_ = translate("TodayCard", "{name}, {length}").format(name=routine.name, length=length)
    return CardButton(CardAction.POSES, said_, routine.id)


def is_usual(occasion: Occasion) -> bool:
    """Whether the day is as the plan has it: nothing was marked, done or left open."""
    return occasion in (Occasion.CORE_YESTERDAY, Occasion.CORE_DUE, Occasion.PLANNED, Occasion.REST_DAY)


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


def _eyebrow(occasion: Occasion, *, is_light: bool = False) -> str:
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
        case Occasion.CORE_YESTERDAY | Occasion.CORE_DUE | Occasion.PLANNED if is_light:
            return translate("TodayCard", "Today’s suggestion, in a light week")
        case Occasion.CORE_YESTERDAY | Occasion.CORE_DUE | Occasion.PLANNED | Occasion.REST_DAY:
            return translate("TodayCard", "Today’s suggestion")
        case _:
            assert_never(occasion)
