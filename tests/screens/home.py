"""Home after some practice: the run, the week, today's suggestion in all its states, what is asked."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from backchime.core.facts import Marks
from backchime.core.light_week import LightWeekOffer
from backchime.core.plan import Occasion, PlanOffer, TodaySuggestion
from backchime.core.progression import Suggestion
from backchime.core.progression_facts import Facts, Move, Strand
from backchime.core.sentence import counted, sentence
from backchime.core.today import Today
from backchime.ui.today_card import LeftOpen
from backchime.ui.today_words import today_card
from backchime.ui.widgets.routine_summary import summaries
from msgspec.structs import replace

from tests.screens.stage import Screen, Stage
from tests.ui.weeks import a_practice

FRIDAY = date(2026, 11, 27)
NOTHING_MARKED = Marks()
LONGER = Suggestion(
    Strand.CORE,
    Move.UP,
    45,
    50,
    sentence(
        "{sessions}, highest pain {pain}, {settled}, effort {effort}.",
        sessions=counted(3, "{done} of %n sessions", single="{done} of %n session", done=3),
        pain=2,
        settled=sentence("all settled"),
        effort=sentence("about right"),
    ),
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


def shown(
    suggestion: TodaySuggestion,
    signs: str = "xxxx---",
    *,
    run: int = 6,
    marks: Marks = NOTHING_MARKED,
    **waiting: Any,
) -> Callable[[Stage], None]:
    """Home on a Friday, with a week as in `a_week`, a suggestion, and what waits for an answer."""

    def visit(stage: Stage) -> None:
        now = datetime.fromtimestamp(stage.clock.wall).astimezone()
        stage.clock.wall += timedelta(days=(FRIDAY - now.date()).days).total_seconds()
        stage.rooms.library.show_home()
        stage.rooms.plan.look()  # what it finds is told now, and not again
        practice = a_practice(signs, run=run, today=FRIDAY)
        stage.rooms.plan.changed.emit(Today(FRIDAY, suggestion, practice, Facts(), marks=marks, **waiting))

    return visit


def asking(**waiting: Any) -> Callable[[Stage], None]:
    """Home with something that waits for an answer."""
    return shown(AFTER_PLANKS, **waiting)


def left_open(stage: Stage) -> None:
    after_planks(stage)
    home, routine = stage.rooms.library.home, stage.rooms.library.lay_out("back-yoga-10")
    suggestion = TodaySuggestion(Occasion.UNFINISHED, "back-yoga-10", sentence("You can go on."))
    home.show_today(today_card(suggestion, routine=summaries([routine])[0], left=LeftOpen(5, 13, 360)))


def bad_day_asked(stage: Stage) -> None:
    after_planks(stage)
    stage.rooms.library.home.care.flare_button.click()


def pause_asked(stage: Stage) -> None:
    after_planks(stage)
    stage.rooms.library.home.care.away_button.click()


AFTER_PLANKS = TodaySuggestion(
    Occasion.CORE_YESTERDAY,
    "back-yoga-10",
    sentence("You did planks yesterday, so today is stretches only."),
)
after_planks = shown(AFTER_PLANKS)
bad_day = shown(
    TodaySuggestion(
        Occasion.FLARE_UP,
        "spasm-relief-3",
        sentence("You marked a flare-up, so today is for gentle positions."),
        also=("gentle-start",),
    ),
    "xxxf---",
    marks=Marks(flare_up_since=FRIDAY - timedelta(days=1)),
)
away = shown(
    TodaySuggestion(Occasion.AWAY, "", sentence("You are away. Your plan waits for you.")),
    "xaaa---",
    run=1,
    marks=Marks(away_since=FRIDAY - timedelta(days=3)),
)
resting = shown(TodaySuggestion(Occasion.RESTING, "", sentence("You are resting today.")), "xxxxr--")
rest_day = shown(
    TodaySuggestion(Occasion.REST_DAY, "", sentence("Your plan has a rest day. A walk is fine."))
)
sore = shown(
    TodaySuggestion(
        Occasion.SORE,
        "back-yoga-10",
        sentence("Pain was high after your last session, so the holds are half as long."),
        0.5,
    )
)
done = shown(
    TodaySuggestion(Occasion.DONE, "back-yoga-10", sentence("You have practised today. More is up to you.")),
    "xxxxx--",
    run=7,
)
light_week = LightWeekOffer(
    70,
    sentence("This is week {number} of your practice.", number=6),
    sentence("Make it a light week, with holds at {percent} %?", percent=70),
)
full_week = PlanOffer(
    "week",
    sentence("Your last {days} days were all green.", days=14),
    sentence("Go on to the full week, with core holds of {hold}?", hold="21 s"),
)
look_back = sentence("If you want more progress, a physiotherapist can tailor this for you.")

SCREENS = (
    Screen("01-home-today", after_planks),
    Screen("01-home-week-of-all-kinds", shown(AFTER_PLANKS, "xrfa---", run=0)),
    Screen("01-home-today-left-open", left_open),
    Screen("01-home-today-bad-day", bad_day),
    Screen("01-home-today-away", away),
    Screen("01-home-today-resting", resting),
    Screen("01-home-today-rest-day", rest_day),
    Screen("01-home-today-sore", sore),
    Screen("01-home-today-done", done),
    Screen("01-home-today-light", shown(replace(AFTER_PLANKS, factor=0.7), is_light=True)),
    Screen("01-home-care-bad-day", bad_day_asked),
    Screen("01-home-care-pause", pause_asked),
    Screen("01-home-ask-longer", asking(growth=(LONGER,))),
    Screen("01-home-ask-shorter", asking(growth=(LONGER, SHORTER))),
    Screen("01-home-ask-light-week", asking(light_week=light_week)),
    Screen("01-home-ask-plan", asking(plan=full_week)),
    Screen("01-home-look-back", asking(look_back=look_back)),
)
