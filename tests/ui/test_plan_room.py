"""Facts about what the window makes of the past: what it suggests today, and what becomes of an answer."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from backchime.core.history import Activity, DayRecord, Ending, History, Leaving, SessionRecord, Settled
from backchime.core.plan import Occasion, PlanOffer
from backchime.core.progression_facts import Move
from backchime.core.sentence import sentence
from backchime.core.today import Today
from backchime.storage.history_db import HistoryFile, StoredHistory, load_history
from backchime.ui.words import clock
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.killing import kill_repeatedly
from tests.practised import practised
from tests.ui.rooms import House, open_house, press

MONDAY = datetime(2026, 11, 23, 19, 0).astimezone()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for house in open_house(qtbot, qapp, tmp_path / "data"):
        house.clock.wall = MONDAY.timestamp()
        yield house


def keep(house: House, *sessions: SessionRecord, days: tuple[DayRecord, ...] = ()) -> None:
    with closing(HistoryFile(house.rooms._places.history)) as file:
        assert file.add(History(sessions, days)).stands


def green_weeks(*days_ago: int, **changes: Any) -> tuple[SessionRecord, ...]:
    """Whole green sessions with core work, in the evening of those days."""
    said = {"pain_before": 2, "pain_after": 2, "effort": 5, "settled": Settled.YES, **changes}
    return tuple(
        replace(practised("daily-combined", MONDAY - timedelta(days=number)), **said) for number in days_ago
    )


def told(qtbot: QtBot, house: House, act: Callable[[], object] | None = None) -> Today:
    """What is told after something has been done, or after a look."""
    plan = house.rooms.plan
    if act is None:
        plan.look()
        qtbot.waitUntil(lambda: not plan.is_reading)
    else:
        with qtbot.waitSignal(plan.changed):
            act()
    assert plan.today is not None
    return plan.today


def settle(qtbot: QtBot, house: House, fits: Callable[[Today], bool]) -> Today:
    """Waits until what is told fits."""
    plan = house.rooms.plan
    qtbot.waitUntil(lambda: plan.today is not None and fits(plan.today))
    assert plan.today is not None
    return plan.today


def kept(house: House) -> History:
    house.rooms.history.close()
    stored = load_history(house.rooms._places.history)
    assert stored.problem is None
    return stored.history


def test_without_a_past_there_is_the_plan_and_no_file_is_made(qtbot: QtBot, house: House) -> None:
    today = told(qtbot, house)
    assert (today.suggestion.occasion, today.suggestion.routine) == (Occasion.PLANNED, "daily-combined")
    assert today.practice.is_new
    assert not house.rooms._places.history.exists()


def test_three_green_sessions_ask_for_a_longer_hold_and_do_it_makes_it_so(qtbot: QtBot, house: House) -> None:
    keep(house, *green_weeks(7, 5, 3))
    (one,) = told(qtbot, house).asked
    assert (one.move, one.before, one.after) == (Move.UP, 30, 35)
    told(qtbot, house, lambda: house.rooms.plan.do_it(one))
    today = settle(qtbot, house, lambda today: bool(today.facts.decisions))
    assert today.asked == ()
    assert house.settings.core_hold_seconds == 35
    timeline = house.rooms.library.lay_out("core-30")
    assert [hold.seconds for hold in timeline.holds if "plank" in hold.pose] == [35, 35, 35, 35]
    (decision,) = kept(house).decisions
    assert (decision.move, decision.before, decision.after) == (Move.UP, 30, 35)


def test_what_is_kept_as_it_is_is_not_asked_again_and_changes_no_hold(qtbot: QtBot, house: House) -> None:
    keep(house, *green_weeks(7, 5, 3))
    (one,) = told(qtbot, house).asked
    told(qtbot, house, lambda: house.rooms.plan.keep(one))
    assert house.rooms.plan.today is not None
    assert house.rooms.plan.today.asked == ()
    assert house.settings.core_hold_seconds is None
    assert [decision.after for decision in kept(house).decisions] == [30]


def test_never_turns_suggestions_for_that_strand_off(qtbot: QtBot, house: House) -> None:
    keep(house, *green_weeks(7, 5, 3))
    (one,) = told(qtbot, house).asked
    told(qtbot, house, lambda: house.rooms.plan.never(one))
    assert not house.settings.suggest_core
    assert house.rooms.plan.today is not None
    assert house.rooms.plan.today.growth == ()


def test_a_flare_up_goes_on_over_days_until_it_is_said_to_be_over(qtbot: QtBot, house: House) -> None:
    plan = house.rooms.plan
    keep(house, *green_weeks(3))
    told(qtbot, house)
    plan.mark_flare_up(True)
    today = settle(qtbot, house, lambda today: today.suggestion.occasion is Occasion.FLARE_UP)
    assert today.suggestion.routine == "spasm-relief-3"
    house.clock.turn(2 * 86_400)
    plan.look()
    later = MONDAY.date() + timedelta(days=2)
    today = settle(qtbot, house, lambda today: today.today == later and today.day is not None)
    assert today.suggestion.occasion is Occasion.FLARE_UP
    assert today.marks.flare_up_since == MONDAY.date()
    plan.mark_flare_up(False)
    settle(qtbot, house, lambda today: today.suggestion.occasion is not Occasion.FLARE_UP)
    marked = {day.day: day.flare_up for day in kept(house).days}
    assert marked == {MONDAY.date() + timedelta(days=number): number < 2 for number in range(3)}


def test_rest_and_time_away_are_marked_and_taken_back(qtbot: QtBot, house: House) -> None:
    plan = house.rooms.plan
    told(qtbot, house)
    for mark, occasion in ((plan.mark_rest, Occasion.RESTING), (plan.mark_away, Occasion.AWAY)):
        mark(True)
        settle(qtbot, house, lambda today, wanted=occasion: today.suggestion.occasion is wanted)  # type: ignore[misc]
        mark(False)
        settle(qtbot, house, lambda today: today.suggestion.occasion is Occasion.PLANNED)
    assert [(day.rest, day.away) for day in kept(house).days] == [(False, False)]


def test_what_is_noted_of_a_day_one_by_one_is_all_kept(qtbot: QtBot, house: House) -> None:
    plan, day = house.rooms.plan, MONDAY.date()
    told(qtbot, house)
    plan.amend_day(day, average_pain=4)
    plan.amend_day(day, tight_spells=2)
    plan.mark_rest(True)
    settle(qtbot, house, lambda today: today.day is not None and today.day.rest)
    (noted,) = kept(house).days
    assert (noted.average_pain, noted.tight_spells, noted.rest) == (4, 2, True)


def test_an_earlier_session_can_be_said_to_have_settled(qtbot: QtBot, house: House) -> None:
    keep(house, *green_weeks(1, settled=None))
    last = told(qtbot, house).to_settle
    assert last is not None
    house.rooms.plan.amend_session(last, settled=Settled.NOT_YET)
    today = settle(qtbot, house, lambda today: today.to_settle is None)
    assert today.suggestion.occasion is Occasion.NOT_SETTLED
    assert [session.settled for session in kept(house).sessions] == [Settled.NOT_YET]


def test_activities_are_kept_and_rated(qtbot: QtBot, house: House) -> None:
    plan = house.rooms.plan
    told(qtbot, house)
    plan.keep_activity("Putting on socks")
    (activity,) = settle(qtbot, house, lambda today: bool(today.activities)).activities
    plan.rate_activity(activity, 6)
    settle(qtbot, house, lambda today: bool(today.ratings))
    plan.keep_activity("Socks", known=activity)
    settle(qtbot, house, lambda today: [one.words for one in today.activities] == ["Socks"])
    history = kept(house)
    assert [rating.rating for rating in history.activity_ratings] == [6]
    assert isinstance(history.activities[0], Activity)


def test_a_light_week_that_is_taken_shortens_what_is_suggested_and_can_be_left(
    qtbot: QtBot, house: House
) -> None:
    plan = house.rooms.plan
    keep(house, *green_weeks(*range(35, 0, -2)))
    assert told(qtbot, house).light_week is not None
    plan.take_light_week()
    today = settle(qtbot, house, lambda today: today.is_light)
    assert (today.light_week, today.suggestion.factor) == (None, 0.7)
    plan.leave_light_week()
    settle(qtbot, house, lambda today: not today.is_light)
    assert [week.taken for week in kept(house).light_weeks] == [False]


def test_the_session_that_is_suggested_in_a_light_week_has_shorter_holds(qtbot: QtBot, house: House) -> None:
    plan = house.rooms.plan
    keep(house, *green_weeks(3))
    told(qtbot, house)
    plan.take_light_week()
    settle(qtbot, house, lambda today: today.is_light)
    press(house.rooms.library.home.suggestion.start_button)
    view = house.rooms.session.controller.view()
    assert view is not None
    assert view.timeline.routine.id == "daily-combined"
    assert {hold.seconds for hold in view.timeline.holds if hold.pose == "high-plank"} == {21}
    house.rooms.session.controller.stop()
    assert [session.hold_factor for session in kept(house).sessions] == [1.0, 0.7]


def test_after_much_pain_the_session_that_is_suggested_has_holds_half_as_long(
    qtbot: QtBot, house: House
) -> None:
    keep(house, *green_weeks(1, pain_after=7))
    assert told(qtbot, house).suggestion.occasion is Occasion.SORE
    press(house.rooms.library.home.suggestion.start_button)
    view = house.rooms.session.controller.view()
    assert view is not None
    assert view.timeline.routine.id == "back-yoga-10"
    assert {hold.seconds for hold in view.timeline.holds if hold.pose == "downward-dog"} == {15}
    house.rooms.session.controller.stop()
    assert [session.hold_factor for session in kept(house).sessions][-1] == 0.5


def test_another_plan_is_taken_at_the_present_hold(qtbot: QtBot, house: House) -> None:
    offer = PlanOffer("week", sentence("x."), sentence("y?"))
    house.rooms.keeper.change("plan", "starter")
    told(qtbot, house)
    house.rooms.plan.take_plan(offer)
    assert (house.settings.plan, house.settings.core_hold_seconds) == ("week", 15)


def test_everything_that_is_kept_is_read_for_whoever_asks(qtbot: QtBot, house: House) -> None:
    found: list[StoredHistory] = []
    house.rooms.plan.read(found.append)
    assert found == [StoredHistory()]
    keep(house, *green_weeks(1, 2))
    house.rooms.plan.read(found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert len(found[1].history.sessions) == 2


def test_the_session_under_way_is_not_offered_to_go_on_with(qtbot: QtBot, house: House) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("core-30"))
    for _ in range(50):
        house.clock.turn(1.0)
        rooms.session.controller.tick()
    today = told(qtbot, house)
    assert today.unfinished is None
    rooms.session.controller.stop()
    settle(qtbot, house, lambda today: today.last is not None)
    assert rooms.plan.today is not None
    assert rooms.plan.today.unfinished is None


def test_what_the_person_changes_unasked_is_one_decision_however_often_they_try(
    qtbot: QtBot, house: House
) -> None:
    keep(house, *green_weeks(7, 5, 3))
    assert told(qtbot, house).asked
    house.rooms.settings.show()
    for seconds in (35, 40, 25):
        house.rooms.keeper.change("core_hold_seconds", seconds)
    house.rooms.library.show_home()
    today = settle(qtbot, house, lambda today: bool(today.facts.decisions))
    assert today.asked == ()
    house.clock.turn(60)
    house.rooms.settings.show()
    house.rooms.keeper.change("core_hold_seconds", 20)
    house.rooms.window.close()
    decisions = [(one.move, one.before, one.after) for one in kept(house).decisions]
    assert decisions == [(Move.OWN, 30, 25), (Move.OWN, 25, 20)]


# -- going on where it was --


def first_minute(house: House) -> None:
    """A session of which one hold is kept, and a little more."""
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    for _ in range(60):
        house.clock.turn(1.0)
        house.rooms.session.controller.tick()


def test_a_session_left_with_the_window_goes_on_after_the_next_start_as_one_record(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    for before in open_house(qtbot, qapp, folder):
        before.clock.wall = MONDAY.timestamp()
        first_minute(before)
    for house in open_house(qtbot, qapp, folder):
        house.clock.wall = MONDAY.timestamp() + 3_600
        house.rooms.history.look()
        today = settle(qtbot, house, lambda today: today.unfinished is not None)
        assert today.suggestion.occasion is Occasion.UNFINISHED
        detour = house.rooms.plan.going_on()
        assert detour is not None
        assert detour.seconds_left < house.rooms.library.lay_out("core-30").total_seconds - 40
        press(house.rooms.library.home.suggestion.start_button)
        controller = house.rooms.session.controller
        view = controller.view()
        assert view is not None
        assert (view.phase.pose, len(view.holds_done)) == ("table-top-rest", 1)
        for _ in range(260):
            house.clock.turn(1.0)
            controller.tick()
        today = settle(qtbot, house, lambda today: today.last is not None and today.unfinished is None)
        (session,) = kept(house).sessions
        assert (session.ending, session.holds_done, session.holds_planned) == (Ending.FINISHED, 7, 7)
        assert session.practised_seconds > 260
        panel = house.rooms.session.finish_page.panel
        assert panel.time.text() == clock(session.practised_seconds)  # of both parts together
        over = controller.view()
        assert over is not None
        assert over.practised_seconds < session.practised_seconds - 20


def test_after_a_kill_what_is_offered_has_every_hold_that_was_acknowledged(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    killed = kill_repeatedly(folder, 1)
    settings = (folder / "settings.json").read_text("utf-8")
    for house in open_house(qtbot, qapp, folder, settings=settings):
        house.rooms.history.look()
        today = settle(qtbot, house, lambda today: today.unfinished is not None)
        assert today.unfinished is not None
        assert today.unfinished.holds_done >= killed.acknowledged > 0
        done = today.unfinished.holds_done
        house.rooms.plan.go_on()
        view = house.rooms.session.controller.view()
        assert view is not None
        assert len(view.holds_done) == done
        house.clock.turn(10.0)
        house.rooms.session.controller.tick()
        house.rooms.session.controller.stop()
        (session,) = kept(house).sessions
        assert session.id == today.unfinished.id
        assert session.holds_done > done


def test_what_is_not_gone_on_with_is_not_offered_again(qtbot: QtBot, house: House) -> None:
    left = replace(practised("core-30", MONDAY - timedelta(hours=1), holds=2, ending=Ending.OPEN))
    keep(house, left)
    house.rooms.history.look()
    settle(qtbot, house, lambda today: today.unfinished is not None)
    house.rooms.plan.let_go()
    settle(qtbot, house, lambda today: today.unfinished is None)
    assert [session.ending for session in kept(house).sessions] == [Ending.BROKEN_OFF]


def test_a_session_in_which_something_hurt_is_not_offered_to_go_on_with(qtbot: QtBot, house: House) -> None:
    left = practised("core-30", MONDAY - timedelta(hours=1), holds=3, ending=Ending.OPEN)
    hurt = replace(left.holds[-1], leaving=Leaving.HURT)
    keep(house, replace(left, holds=(*left.holds[:-1], hurt)))
    house.rooms.history.look()
    settle(qtbot, house, lambda today: today.last is not None)
    assert house.rooms.plan.today is not None
    assert house.rooms.plan.today.unfinished is None


# -- after something hurt --


def test_after_easing_off_with_an_eight_only_gentle_routines_are_suggested_until_it_has_settled(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    for house in open_house(qtbot, qapp, folder):
        house.clock.wall = MONDAY.timestamp()
        told(qtbot, house)
        first_minute(house)
        house.rooms.session.hurt()
        press(house.rooms.session.ease_off.page.scale.options[8])
        press(house.rooms.session.ease_off.page.end_first)
        assert house.rooms.window.page_key == "stopped"
        press(house.rooms.session.stopped_page.home)
        today = settle(qtbot, house, lambda today: today.suggestion.occasion is Occasion.NOT_SETTLED)
        assert today.suggestion.routine == "spasm-relief-3"
        assert kept(house).sessions[0].pain_when_eased == 8
    settings = (folder / "settings.json").read_text("utf-8")
    for house in open_house(qtbot, qapp, folder, settings=settings):
        house.clock.wall = MONDAY.timestamp() + 86_400
        today = told(qtbot, house)
        assert (today.suggestion.occasion, today.suggestion.routine) == (Occasion.NOT_SETTLED, "gentle-start")
        assert today.to_settle is not None
        (one,) = today.asked
        assert (one.move, one.before, one.after, one.easier) == (Move.DOWN, 30, 22, True)
        house.rooms.plan.do_it(one)
        settle(qtbot, house, lambda today: today.asked == ())
        holds = house.rooms.library.lay_out("core-30").holds
        planks = [(hold.pose, hold.seconds) for hold in holds if "plank" in hold.pose]
        assert planks[:2] == [("knee-plank", 22), ("forearm-knee-plank", 22)]
        house.rooms.plan.amend_session(today.to_settle, settled=Settled.YES)
        settle(qtbot, house, lambda today: today.suggestion.occasion is not Occasion.NOT_SETTLED)


def test_signs_that_are_named_while_easing_off_are_kept_and_red(qtbot: QtBot, house: House) -> None:
    told(qtbot, house)
    first_minute(house)
    house.rooms.session.hurt()
    press(house.rooms.session.ease_off.page.ask_signs)
    press(house.rooms.session.ease_off.page.end_first)
    today = settle(qtbot, house, lambda today: today.last is not None)
    assert (today.last and today.last.signs) is True
    assert today.suggestion.occasion is Occasion.NOT_SETTLED
    assert [one.move for one in today.asked] == [Move.DOWN]


def test_what_is_said_of_a_day_while_the_past_cannot_be_read_is_added_to_it_later(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "history.sqlite3"
    with closing(HistoryFile(file)) as written:
        noted = DayRecord(MONDAY.date(), MONDAY - timedelta(hours=1), average_pain=4, note="stiff")
        assert written.add(History(days=(noted,))).stands
    aside = file.rename(tmp_path / "aside")
    file.mkdir()
    for house in open_house(qtbot, qapp, tmp_path):
        house.clock.wall = MONDAY.timestamp()
        plan = house.rooms.plan
        plan.look()
        qtbot.waitUntil(lambda: not house.rooms.plan.is_reading)  # noqa: B023 - there is one house
        assert plan.today is None
        plan.mark_rest(True)
        file.rmdir()
        aside.rename(file)
        told(qtbot, house)
        (day,) = kept(house).days
        assert (day.average_pain, day.note, day.rest) == (4, "stiff", True)
