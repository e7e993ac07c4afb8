"""Facts about the figures of a report."""

from datetime import date, timedelta

import pytest
from backchime.core.history import Activity, ActivityRating, DayRecord, History, Leaving, Settled, Tag
from backchime.core.report import Report, Spells, Spread, first_day, report_of
from backchime.core.report_choices import (
    Block,
    BodyArea,
    ReportChoices,
    as_raw,
    report_choices_from,
)
from hypothesis import given
from msgspec.structs import replace

from tests.practising import EVENING, a_day, a_hold, a_session, histories

FIRST = EVENING.date()
LAST = FIRST + timedelta(days=27)


def report(history: History, *, resting: tuple[str, ...] = ()) -> Report:
    return report_of(history, since=FIRST, until=LAST, resting=resting)


def on(day: int, *holds: object, pain: tuple[int | None, int | None] = (None, None)):  # type: ignore[no-untyped-def]
    return a_session(EVENING + timedelta(days=day), *holds, pain=pain)  # type: ignore[arg-type]


def test_the_number_of_a_day_is_its_average_else_what_was_rated_before_its_first_session() -> None:
    noted = replace(a_day(FIRST), average_pain=4)
    found = report(History((on(0, pain=(6, 2)), on(1, pain=(5, 3)), on(2)), (noted,)))
    assert [(one.day, one.rating, one.noted) for one in found.pain] == [
        (FIRST, 4, True),
        (FIRST + timedelta(days=1), 5, False),
    ]


def test_the_ends_of_the_span_are_told_by_middle_and_range() -> None:
    sessions = tuple(on(day, pain=(rating, 0)) for day, rating in ((0, 6), (1, 4), (13, 2), (14, 9), (27, 1)))
    found = report(History(sessions))
    assert found.first_weeks == Spread(4, 2, 6, 3)
    assert found.last_weeks == Spread(5, 1, 9, 2)


def test_a_pose_is_told_by_its_first_last_and_best_session() -> None:
    sessions = (
        on(0, a_hold("plank", 15), a_hold("plank", 12)),
        on(1, a_hold("plank", 40), a_hold("plank", 3, leaving=Leaving.HURT)),
        on(2, a_hold("plank", 20), a_hold("rest", 300), a_hold("plank", 1, leaving=Leaving.SKIPPED)),
    )
    plank, rest = report(History(sessions), resting=("rest",)).poses
    assert (plank.start_seconds, plank.now_seconds, plank.best_seconds) == (15, 20, 40)
    assert (plank.holds, plank.stopped_early) == (4, 1)
    assert rest.pose == "rest"


def test_what_was_left_out_and_how_the_back_took_it_is_counted() -> None:
    settled = replace(on(0, pain=(3, 5)), settled=Settled.YES, pain_when_eased=7)
    not_yet = replace(on(1, a_hold("plank", 2, leaving=Leaving.SKIPPED), a_hold()), settled=Settled.NOT_YET)
    response = report(History((settled, replace(settled, id="too"), not_yet, on(2)))).response
    assert (response.highest, response.settled, response.answers) == (7, 2, 3)
    assert response.skipped == (("plank", 1),)


def test_tight_spells_are_counted_by_days_with_what_went_before() -> None:
    days = [
        replace(
            a_day(FIRST + timedelta(days=n)), tight_spells=2, longest_spell_minutes=5 * n, while_doing=said
        )
        for n, said in enumerate(("Lifting a  box", "lifting a box", "driving", ""))
    ]
    spells = report(History(days=(*days, a_day(LAST)))).spells
    assert (spells.days_noted, spells.days_with_any, spells.a_week) == (5, 4, 1.0)
    assert spells.longest_minutes == 15
    assert spells.situations == (("Lifting a box", 2), ("driving", 1))
    assert spells.then is spells.now is None  # four weeks have no two ends


def test_activities_that_are_still_asked_about_are_told_then_and_now() -> None:
    kept, gone = (Activity(name, name, FIRST, EVENING) for name in ("Sitting", "Skiing"))
    gone = replace(gone, until=LAST)
    ratings = [
        ActivityRating(one.id, FIRST + timedelta(days=day), rating, EVENING)
        for one in (kept, gone)
        for day, rating in ((0, 3), (14, 9), (20, 6), (40, 1))
    ]
    (line,) = report(History(activities=(kept, gone), activity_ratings=tuple(ratings))).activities
    assert (line.words, line.then.rating, line.now.rating) == ("Sitting", 3, 6)


def test_what_else_was_tried_counts_each_day_once() -> None:
    session = replace(on(0), tags=(Tag.HEAT,))
    day = replace(a_day(FIRST), tags=(Tag.HEAT, Tag.WALK))
    assert report(History((session,), (day,))).also == ((Tag.HEAT, 1), (Tag.WALK, 1))


@given(histories)
def test_any_history_gives_a_report_of_its_own_days_alone(history: History) -> None:
    since = first_day(history) or FIRST
    found = report_of(history, since=since, until=date(2060, 1, 1))
    assert found.sessions <= len(history.sessions)
    assert report_of(history, since=date(1900, 1, 1), until=date(1900, 1, 2)).is_empty


def test_choices_are_written_sparsely_and_read_back() -> None:
    choices = ReportChoices("year", goal="Dance").with_block(Block.SPELLS, False)
    choices = choices.with_area(BodyArea.NECK, True).with_area(BodyArea.LEFT_LEG, True)
    assert as_raw(choices) == {
        "span": "year",
        "left_out": ("spells",),
        "areas": ("neck", "left-leg"),
        "goal": "Dance",
    }
    assert (
        report_choices_from({**as_raw(choices), "left_out": ["spells"], "areas": ["neck", "left-leg"]})[0]
        == choices
    )
    back = choices.with_block(Block.SPELLS, True).with_area(BodyArea.NECK, False)
    assert (back.shows(Block.SPELLS), back.ticked()) == (True, (BodyArea.LEFT_LEG,))


def test_a_wrong_value_takes_its_default_and_the_rest_lives() -> None:
    choices, faults = report_choices_from({"span": "a while", "goal": "Dance", "later": 1})
    assert choices == ReportChoices(goal="Dance")
    assert [fault.path for fault in faults] == [("span",)]


def test_everything_begins_with_the_first_day_that_is_kept() -> None:
    days = (DayRecord(date(2001, 2, 3), EVENING), a_day(FIRST))
    assert ReportChoices("all").since(LAST, first_day(History(days=days))) == date(2001, 2, 3)
    assert ReportChoices("all").since(LAST, None) == LAST
    assert ReportChoices("4-weeks").since(LAST, None) == FIRST


def test_sessions_a_week_are_an_average_over_every_day_of_the_span() -> None:
    found = report(History(sessions=tuple(a_session(EVENING + timedelta(days=day)) for day in range(8))))
    assert found.days == (found.until - found.since).days + 1
    assert found.sessions_a_week == pytest.approx(found.sessions * 7 / found.days)


def test_sessions_are_counted_with_their_minutes_and_those_finished() -> None:
    whole = on(0, a_hold(), a_hold(step=2))
    part = replace(on(1), practised_seconds=90)
    nothing = replace(on(2, a_hold(leaving=Leaving.SKIPPED)), practised_seconds=30)
    found = report(History((whole, part, nothing), (a_day(LAST, flare_up=True), a_day(FIRST))))
    assert (found.sessions, found.finished, found.minutes) == (2, 1, 12)
    assert found.session_days == {FIRST, FIRST + timedelta(days=1)}
    assert found.flare_days == {LAST}


@pytest.mark.parametrize(
    "history",
    [
        History((on(0),)),
        History((replace(on(0, a_hold(leaving=Leaving.SKIPPED)), pain_before=0),)),
        History((replace(on(0, a_hold(leaving=Leaving.SKIPPED)), tags=(Tag.HEAT,)),)),
        History(days=(a_day(FIRST),)),
    ],
)
def test_anything_kept_of_the_days_makes_a_report(history: History) -> None:
    assert not report(history).is_empty
    assert report(History((on(0, a_hold(leaving=Leaving.SKIPPED)),))).is_empty


def test_poses_held_longest_in_all_come_first() -> None:
    holds = [a_hold("plank", 40), *[a_hold("bridge", 15)] * 3, a_hold("dog", 40)]
    early = [a_hold("dog", 2, leaving=Leaving.ENDED), a_hold("dog", 1, leaving=Leaving.HURT)]
    lines = report(History((on(0, *holds, *early), on(1, a_hold("dog", 0.5))))).poses
    assert [(line.pose, line.holds, line.stopped_early) for line in lines] == [
        ("bridge", 3, 0),
        ("dog", 2, 2),
        ("plank", 1, 0),
    ]
    assert lines[1].now_seconds == 0.5


def test_of_a_long_span_spells_are_told_for_its_first_and_its_last_weeks() -> None:
    tight = [replace(a_day(FIRST + timedelta(days=n)), tight_spells=1) for n in (0, 27, 28, 55)]

    def spells(days: int) -> Spells:
        until = FIRST + timedelta(days=days - 1)
        return report_of(History(days=tuple(tight)), since=FIRST, until=until).spells

    assert (spells(56).then, spells(56).now) == (2 / 4, 2 / 4)
    assert (spells(57).then, spells(57).now) == (2 / 4, 1 / 4)
    assert (spells(55).then, spells(55).now) == (None, None)
    assert spells(56).longest_minutes is None


def test_at_most_three_situations_and_poses_left_out_are_named_the_most_often_first() -> None:
    said = ("sitting", "lifting", "sitting", "driving", "bending", "")
    days = [
        replace(a_day(FIRST + timedelta(days=n)), tight_spells=1, while_doing=words)
        for n, words in enumerate(said)
    ]
    skipped = [a_hold(pose, leaving=Leaving.SKIPPED) for pose in ("dog", "cat", "dog", "cow", "fox", "dog")]
    found = report(History((on(0, *skipped),), tuple(days)))
    assert found.spells.situations == (("sitting", 2), ("bending", 1), ("driving", 1))
    assert found.spells.longest_minutes is None
    assert found.response.skipped == (("dog", 3), ("cat", 1), ("cow", 1))


def test_of_no_days_no_spell_is_the_longest() -> None:
    assert report(History()).spells.longest_minutes is None


def test_sessions_in_which_something_hurt_are_counted_once() -> None:
    hurt = a_hold(leaving=Leaving.HURT)
    assert report(History((on(0, hurt, hurt), on(1), on(2)))).response.ended_early == 1


def test_an_activity_rated_on_the_last_day_is_told_by_that() -> None:
    kept = Activity("a", "Sitting", FIRST, EVENING)
    rated = tuple(ActivityRating("a", day, at, EVENING) for at, day in enumerate((FIRST, LAST)))
    (line,) = report(History(activities=(kept,), activity_ratings=rated)).activities
    assert (line.then.rating, line.now.rating) == (0, 1)


def test_what_was_tried_on_two_days_counts_twice() -> None:
    sessions = tuple(replace(on(day), tags=(Tag.HEAT,)) for day in (0, 1))
    assert report(History(sessions)).also == ((Tag.HEAT, 2),)
