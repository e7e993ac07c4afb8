"""What a person notes on a later day: the question on home, the notes of a day, three activities."""

from contextlib import closing
from datetime import datetime, timedelta

from backchime.core.history import Activity, ActivityRating, DayRecord, History, Tag
from backchime.places import Places
from backchime.storage.history_db import HistoryFile
from PySide6.QtCore import QCoreApplication

from tests.practising import a_hold, a_session
from tests.screens.stage import Screen, Stage

THINGS = ("Tying my shoes", "Carrying the shopping", "Sitting through a film")


def remember(stage: Stage, history: History) -> None:
    """Puts records into the history, and lets the app read them."""
    with closing(HistoryFile(Places(stage.data).history)) as file:
        assert file.add(history).stands
    stage.rooms.plan.look()
    while stage.rooms.plan.is_reading:
        QCoreApplication.processEvents()


def now(stage: Stage) -> datetime:
    return datetime.fromtimestamp(stage.clock.wall).astimezone()


def settle(stage: Stage) -> None:
    yesterday = now(stage) - timedelta(days=1)
    remember(stage, History(sessions=(a_session(yesterday, a_hold(), pain=(4, 2)),)))
    stage.rooms.library.show_home()


def things(stage: Stage, *, count: int, days_ago: int = 14) -> History:
    then = now(stage) - timedelta(days=days_ago)
    named = tuple(Activity(words, words, then.date(), then) for words in THINGS[:count])
    rated = tuple(ActivityRating(one.id, then.date(), 3, then) for one in named)
    return History(activities=named, activity_ratings=rated)


def ask_for_activities(stage: Stage) -> None:
    remember(stage, things(stage, count=2))
    stage.rooms.library.show_home()


def empty_day(stage: Stage) -> None:
    stage.rooms.library.show_home()
    remember(stage, History())
    stage.rooms.notes.show()


def full_day(stage: Stage) -> None:
    moment = now(stage) - timedelta(days=1)
    day = DayRecord(
        moment.date(),
        moment,
        flare_up=True,
        average_pain=4,
        worst_pain=6,
        tight_spells=2,
        longest_spell_minutes=20,
        while_doing="Lifting a box",
        tags=(Tag.HEAT,),
        note="Better after lying down",
    )
    remember(stage, History(days=(day,)))
    stage.rooms.notes.show()
    stage.rooms.notes.day.earlier.click()


def full_day_below(stage: Stage) -> None:
    full_day(stage)
    stage.scroll_to(stage.rooms.notes.day.activities)


def no_activities(stage: Stage) -> None:
    remember(stage, History())
    stage.rooms.notes.show_activities()


def some_activities(stage: Stage) -> None:
    remember(stage, things(stage, count=2))
    stage.rooms.notes.show_activities()
    stage.rooms.notes.activities.cards[0].row.options[6].click()


def all_activities(stage: Stage) -> None:
    remember(stage, things(stage, count=3))
    stage.rooms.notes.show_activities()


def finished_in_a_run(stage: Stage) -> None:
    stage.change(check_in=True, quiet_ending=False)
    evenings = (now(stage) - timedelta(days=day) for day in range(1, 7))
    remember(stage, History(sessions=tuple(a_session(evening, a_hold()) for evening in evenings)))
    stage.begin("core-30", 0.0)
    stage.rooms.check_in.page.scale.options[4].click()
    stage.rooms.check_in.page.go_on.click()
    stage.turn(266.0)
    stage.rooms.session.finish_page.scale.options[2].click()
    while not stage.rooms.session.finish_page.panel.run.isVisible() or stage.rooms.plan.is_reading:
        QCoreApplication.processEvents()


SCREENS = (
    Screen("03-finish-run", finished_in_a_run),
    Screen("12-settled", settle),
    Screen("12-activities-asked", ask_for_activities),
    Screen("12-day", empty_day),
    Screen("12-day-noted", full_day),
    Screen("12-day-noted-below", full_day_below),
    Screen("12-activities-none", no_activities),
    Screen("12-activities-two", some_activities),
    Screen("12-activities-three", all_activities),
)
