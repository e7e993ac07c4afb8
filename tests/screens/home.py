"""Home after some practice: the run, the week, today's suggestion in all its states, what is asked."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from backchime.core.light_week import LightWeekOffer
from backchime.core.plan import Occasion, PlanOffer, TodaySuggestion
from backchime.core.progression import Suggestion
from backchime.core.progression_facts import Move, Strand
from backchime.core.sentence import sentence
from backchime.ui import asked
from backchime.ui.today_card import LeftOpen, today_card
from backchime.ui.widgets.routine_summary import summaries

from tests.screens.stage import Screen, Stage
from tests.ui.weeks import a_practice

FRIDAY = date(2026, 11, 27)
LONGER = Suggestion(
    Strand.CORE,
    Move.UP,
    45,
    50,
    sentence("3 of 3 sessions, highest pain 2, all settled, effort about right."),
    sentence("Try {new} instead of {old}?", new="50 s", old="45 s"),
    side_plank_seconds=45,
)
SHORTER = Suggestion(
    Strand.STRETCH,
    Move.DOWN,
    30,
    22,
    sentence("Pain reached {pain} out of 10 in a session.", pain=6),
    sentence("Try {new} instead of {old}, in the easier version?", new="22 s", old="30 s"),
    easier=True,
)


def practised(signs: str = "xxxx---", *, run: int = 6) -> Callable[[Stage], None]:
    """Home on a Friday, with a week as in `a_week`."""

    def visit(stage: Stage) -> None:
        now = datetime.fromtimestamp(stage.clock.wall).astimezone()
        stage.clock.wall += timedelta(days=(FRIDAY - now.date()).days).total_seconds()
        stage.rooms.library.show_home()
        stage.rooms.library.home.show_practice(a_practice(signs, run=run, today=FRIDAY))

    return visit


def today(suggestion: TodaySuggestion, signs: str = "xxxx---", *, run: int = 6) -> Callable[[Stage], None]:
    """Home with a suggestion for the day."""

    def visit(stage: Stage) -> None:
        practised(signs, run=run)(stage)
        library = stage.rooms.library
        laid_out = [library.lay_out(name, hold_factor=suggestion.factor) for name in library.library.routines]
        routines = {one.id: one for one in summaries(laid_out)}
        card = today_card(
            suggestion,
            routine=routines.get(suggestion.routine),
            also=next((routines[name] for name in suggestion.also), None),
            rest_pose=library.library.poses["constructive-rest"],
            left=LeftOpen(5, 13, 360) if suggestion.occasion is Occasion.UNFINISHED else None,
        )
        library.home.show_today(card)

    return visit


def asking(question: asked.Asked | None) -> Callable[[Stage], None]:
    """Home with a question that can be left standing."""

    def visit(stage: Stage) -> None:
        after_planks(stage)
        stage.rooms.library.home.show_asked(question)

    return visit


def bad_day_asked(stage: Stage) -> None:
    after_planks(stage)
    stage.rooms.library.home.care.flare_button.click()


def pause_asked(stage: Stage) -> None:
    after_planks(stage)
    stage.rooms.library.home.care.away_button.click()


def bad_day(stage: Stage) -> None:
    gently(stage)
    stage.rooms.library.home.show_marks(
        flare_up_since=FRIDAY - timedelta(days=1), away_since=None, today=FRIDAY
    )


def away(stage: Stage) -> None:
    paused(stage)
    stage.rooms.library.home.show_marks(
        flare_up_since=None, away_since=FRIDAY - timedelta(days=3), today=FRIDAY
    )


after_planks = today(
    TodaySuggestion(
        Occasion.CORE_YESTERDAY,
        "back-yoga-10",
        sentence("You did planks yesterday, so today is stretches only."),
    )
)
left_open = today(
    TodaySuggestion(Occasion.UNFINISHED, "back-yoga-10", sentence("Pick up where you stopped."))
)
gently = today(
    TodaySuggestion(
        Occasion.FLARE_UP,
        "spasm-relief-3",
        sentence("You marked a flare-up, so today is for gentle positions."),
        also=("gentle-start",),
    ),
    "xxxf---",
)
paused = today(
    TodaySuggestion(Occasion.AWAY, "", sentence("You are away. Your plan waits for you.")), "xaaa---", run=1
)
resting = today(TodaySuggestion(Occasion.RESTING, "", sentence("You are resting today.")), "xxxxr--")
rest_day = today(
    TodaySuggestion(Occasion.REST_DAY, "", sentence("Your plan has a rest day. A walk is fine."))
)
sore = today(
    TodaySuggestion(
        Occasion.SORE,
        "back-yoga-10",
        sentence("Pain was high after your last session, so the holds are half as long."),
        0.5,
    )
)
done = today(
    TodaySuggestion(Occasion.DONE, "back-yoga-10", sentence("You have practised today. More is up to you.")),
    "xxxxx--",
    run=7,
)

SCREENS = (
    Screen("01-home-practised", practised()),
    Screen("01-home-week-of-all-kinds", practised("xrfa---", run=0)),
    Screen("01-home-today", after_planks),
    Screen("01-home-today-left-open", left_open),
    Screen("01-home-today-bad-day", bad_day),
    Screen("01-home-today-away", away),
    Screen("01-home-today-resting", resting),
    Screen("01-home-today-rest-day", rest_day),
    Screen("01-home-today-sore", sore),
    Screen("01-home-today-done", done),
    Screen("01-home-care-bad-day", bad_day_asked),
    Screen("01-home-care-pause", pause_asked),
    Screen("01-home-ask-longer", asking(asked.asked_about_holds(LONGER))),
    Screen("01-home-ask-shorter", asking(asked.asked_about_holds(SHORTER))),
    Screen(
        "01-home-ask-light-week",
        asking(
            asked.asked_about_light_week(
                LightWeekOffer(
                    70,
                    sentence("This is week {number} of your practice.", number=6),
                    sentence("Make it a light week, with holds at {percent} %?", percent=70),
                )
            )
        ),
    ),
    Screen(
        "01-home-ask-plan",
        asking(
            asked.asked_about_plan(
                PlanOffer(
                    "week",
                    sentence("Your last {days} days were all green.", days=14),
                    sentence("Go on to the full week, with core holds of {hold}?", hold="21 s"),
                )
            )
        ),
    ),
    Screen(
        "01-home-look-back",
        asking(
            asked.told_looking_back(
                sentence("If you want more progress, a physiotherapist can tailor this for you.")
            )
        ),
    ),
)
