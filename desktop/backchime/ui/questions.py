"""The one question that stands on home, or at the end of a session, and what becomes of its answer."""

from collections.abc import Callable

from msgspec import Struct

from backchime.core.plan import PlanOffer
from backchime.core.progression import Suggestion
from backchime.core.settings import Settings
from backchime.core.today import Today
from backchime.ui import asking
from backchime.ui.asked import Answer, Asked
from backchime.ui.plan_room import PlanRoom
from backchime.ui.settings_keeper import SettingsKeeper

Answering = Callable[[PlanRoom, SettingsKeeper, Answer], None]


class Question(Struct, frozen=True):
    """A question as the person reads it, and what to do with an answer."""

    asked: Asked
    answer: Answering


def question_about_holds(today: Today) -> Question | None:
    """About shorter holds before longer ones."""
    for suggestion in sorted(today.asked, key=lambda one: one.after > one.before):
        asked = asking.asked_about_holds(suggestion)
        if asked is not None:
            return Question(asked, _about_holds(suggestion))
    return None


def next_question(today: Today, settings: Settings) -> Question | None:
    """What is asked first on home: about holds, then offers, then the line to look back on."""
    if about_holds := question_about_holds(today):
        return about_holds
    if today.light_week is not None:
        return Question(asking.asked_about_light_week(today.light_week), _about_light_week)
    if today.plan is not None:
        return Question(asking.asked_about_plan(today.plan), _about_plan(today.plan))
    if today.look_back is not None and not settings.look_back_read:
        return Question(asking.told_looking_back(today.look_back), _look_back)
    return None


def _about_holds(suggestion: Suggestion) -> Answering:
    def answer(plan: PlanRoom, _keeper: SettingsKeeper, said: Answer) -> None:
        match said:
            case Answer.DO_IT:
                plan.do_it(suggestion)
            case Answer.KEEP:
                plan.keep(suggestion)
            case Answer.NEVER:
                plan.never(suggestion)

    return answer


def _about_light_week(plan: PlanRoom, _keeper: SettingsKeeper, said: Answer) -> None:
    if said is Answer.DO_IT:
        plan.take_light_week()
    else:
        plan.leave_light_week()


def _about_plan(offer: PlanOffer) -> Answering:
    def answer(plan: PlanRoom, _keeper: SettingsKeeper, said: Answer) -> None:
        if said is Answer.DO_IT:
            plan.take_plan(offer)
        else:
            plan.leave_plan()

    return answer


def _look_back(_plan: PlanRoom, keeper: SettingsKeeper, _said: Answer) -> None:
    keeper.change("look_back_read", True)
