"""Facts about histories on their way: written, read again, laid together, and as tables."""

import json
from datetime import date, timedelta

import pytest
from backchime.core.history import (
    Activity,
    ActivityRating,
    DayRecord,
    DecisionRecord,
    History,
    Leaving,
    LightWeekRecord,
    Tag,
    in_order,
    present,
)
from backchime.core.history_format import (
    TABLES,
    NewerHistoryError,
    NotAHistoryError,
    Table,
    from_json,
    is_history,
    table,
    to_json,
)
from backchime.core.history_merge import merge
from backchime.core.progression_facts import Move, Strand
from hypothesis import given, settings
from msgspec.structs import replace

from tests.practising import EVENING, a_hold, a_session, histories, on_days

# These draw much for each example, and write it.
few = settings(max_examples=settings().max_examples // 5)
EMPTY = b'{"kind": "backchime-history", "format": 1}'


@few
@given(histories)
def test_what_is_written_is_read_the_same(history: History) -> None:
    assert from_json(to_json(history)) == in_order(history)


def test_times_are_written_with_their_offset() -> None:
    assert b'"2026-06-01T19:30:00+02:00"' in to_json(History(on_days(1)))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"no JSON",
        b"[]",
        b"{}",
        b'{"kind": "backchime-history"}',
        b'{"kind": "backchime-history", "format": "1"}',
        b'{"kind": "backchime-history", "format": 1, "sessions": [{}]}',
        b'{"kind": "backchime-history", "format": 1, "days": [{"day": "2026-02-30"}]}',
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused_whole(text: bytes) -> None:
    with pytest.raises(NotAHistoryError):
        from_json(text)


def test_a_rating_above_ten_or_a_time_without_offset_is_refused() -> None:
    raw = json.loads(to_json(History(on_days(1))))
    for name, value in (("pain_before", 11), ("started", "2026-06-01T19:30:00"), ("practised_seconds", -1)):
        wrong = {**raw, "sessions": [{**raw["sessions"][0], name: value}]}
        with pytest.raises(NotAHistoryError):
            from_json(json.dumps(wrong).encode())


def test_a_newer_format_is_refused_as_newer() -> None:
    with pytest.raises(NewerHistoryError):
        from_json(EMPTY.replace(b"1", b"2"))


def test_what_a_newer_version_added_is_passed_over() -> None:
    assert from_json(EMPTY[:-1] + b', "moods": []}').is_empty


@few
@given(histories, histories)
def test_it_makes_no_difference_who_is_merged_into_whom(mine: History, theirs: History) -> None:
    assert merge(mine, theirs).whole == merge(theirs, mine).whole


@few
@given(histories, histories, histories)
def test_nor_in_which_order_three_are(one: History, two: History, three: History) -> None:
    first = merge(merge(one, two).whole, three).whole
    assert first == merge(one, merge(two, three).whole).whole


@few
@given(histories, histories)
def test_merging_again_brings_nothing_and_doubles_nothing(mine: History, theirs: History) -> None:
    whole = merge(mine, theirs).whole
    again = merge(whole, theirs)
    assert again.news.is_empty
    assert again.whole == whole
    assert len({session.id for session in whole.sessions}) == len(whole.sessions)


def test_a_merge_says_how_much_is_new() -> None:
    mine = History(on_days(1, 2))
    newer = replace(mine.sessions[0], note="felt good", changed=EVENING + timedelta(days=2))
    older = replace(mine.sessions[1], note="lost", changed=EVENING - timedelta(days=2))
    found = merge(mine, History((newer, older, *on_days(3))))
    assert (found.added, found.changed, found.same) == (1, 1, 1)
    assert [session.note for session in found.whole.sessions] == ["felt good", "", ""]
    assert found.news.sessions == (newer, *on_days(3))


@few
@given(histories)
def test_every_row_of_every_table_has_every_column(history: History) -> None:
    for which in TABLES:
        names, rows = table(history, which)
        assert all(len(row) == len(names) for row in rows)


def test_the_tables_have_a_row_for_each_record_as_texts() -> None:
    session = a_session(EVENING, a_hold(), a_hold("plank", 12.5, step=2), pain=(4, None))
    activity = Activity("a", "Putting on socks", EVENING.date(), EVENING)
    rating = ActivityRating("a", EVENING.date(), 6, EVENING)
    history = History((session,), (), (activity,), (rating,))

    def rows(which: str) -> list[dict[str, str]]:
        names, found = table(history, which)  # type: ignore[arg-type]
        return [dict(zip(names, row, strict=True)) for row in found]

    (only,) = rows("sessions")
    assert (only["started"], only["pain_before"], only["pain_after"], only["holds_done"]) == (
        "2026-06-01T19:30:00+02:00",
        "4",
        "",
        "2",
    )
    assert [(hold["session"], hold["pose"], hold["done_seconds"]) for hold in rows("holds")] == [
        (session.id, "childs-pose", "30"),
        (session.id, "plank", "12.5"),
    ]
    assert [(row["words"], row["day"], row["rating"]) for row in rows("activities")] == [
        ("Putting on socks", "2026-06-01", "6")
    ]


def test_at_most_three_activities_are_asked_about_those_let_go_not() -> None:
    made = [
        Activity(name, name, EVENING.date() + timedelta(days=at), EVENING) for at, name in enumerate("abcd")
    ]
    gone = replace(made[0], until=EVENING.date() + timedelta(days=9))
    later = EVENING.date() + timedelta(days=20)
    assert [one.id for one in present((gone, *made[1:]), later)] == ["b", "c", "d"]
    assert [one.id for one in present(made, later)] == ["a", "b", "c"]
    assert gone.until is not None
    last = gone.until - timedelta(days=1)  # of the days on which it is asked about
    assert [present((gone,), day) for day in (last, gone.until)] == [(gone,), ()]
    assert [one.id for one in present(made, EVENING.date())] == ["a"]


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_moment_at_which_calendars_break_is_refused(moment: str) -> None:
    text = to_json(History(sessions=on_days(1))).decode().replace("2026-06-01T19:30:00+02:00", moment)
    with pytest.raises(NotAHistoryError, match=r"sessions\[0\]\.started"):
        from_json(text.encode())


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_three_hundred_years_are_taken(day: str) -> None:
    said = DayRecord(date.fromisoformat(day), EVENING)
    assert from_json(to_json(History(days=(said,)))).days == (said,)
    beyond = {"1900-01-01": "1899-12-31", "2199-12-31": "2200-01-01"}[day]
    with pytest.raises(NotAHistoryError, match=r"days\[0\]\.day"):
        from_json(to_json(History(days=(said,))).replace(day.encode(), beyond.encode()))


def test_a_history_is_written_with_a_line_for_each_field() -> None:
    lines = to_json(History(on_days(1))).decode().splitlines()
    assert lines[1] == '  "kind": "backchime-history",'
    assert [line for line in lines if '"routine"' in line] == ['      "routine": "back-yoga-10",']


def test_a_mark_of_the_encoding_in_front_is_passed_over() -> None:
    assert from_json(b"\xef\xbb\xbf" + EMPTY).is_empty


def test_a_history_is_known_by_its_beginning() -> None:
    assert is_history(EMPTY)
    assert is_history(EMPTY[:40])
    assert not is_history(b'{"kind": "something"}')
    assert not is_history(b" " * 1_000 + EMPTY)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(30, "30"), (29.5, "29.5"), (7.125, "7.125"), (0.0004, "0"), (29.99996, "30"), (1_234_567, "1234567")],
)
def test_seconds_are_told_to_the_thousandth_and_no_further(seconds: float, told: str) -> None:
    names, rows = table(History((a_session(EVENING, a_hold("plank", float(seconds))),)), "holds")
    assert dict(zip(names, next(iter(rows)), strict=True))["done_seconds"] == told


def test_columns_are_the_fields_of_a_record_and_a_text_each() -> None:
    hold = replace(a_hold("plank", 7.125), leaving=Leaving.SKIPPED)
    session = replace(a_session(EVENING, hold), tags=(Tag.HEAT, Tag.WALK), signs=True)
    decision = DecisionRecord("d", EVENING, Strand.CORE, Move.UP, 30, 35)
    light = LightWeekRecord("l", EVENING.date(), taken=False, changed=EVENING)
    unrated = Activity("a", "Socks", EVENING.date(), EVENING)
    history = History((session,), (), (unrated,), (), (decision,), (light,))

    def only(which: Table) -> dict[str, str]:
        names, found = table(history, which)
        (row,) = found
        return dict(zip(names, row, strict=True))

    sessions = only("sessions")
    assert "holds" not in sessions
    assert (sessions["tags"], sessions["signs"], sessions["ending"]) == ("heat walk", "yes", "finished")
    assert (sessions["hold_factor"], sessions["practised_seconds"]) == ("1", "600")
    holds = only("holds")
    assert (holds["routine"], holds["done_seconds"], holds["leaving"]) == (
        "back-yoga-10",
        "7.125",
        "skipped",
    )
    moment = "2026-06-01T19:30:00+02:00"
    assert tuple(only("decisions").items()) == (
        *(("id", "d"), ("at", moment), ("strand", "core"), ("move", "up")),
        *(("before", "30"), ("after", "35")),
    )
    assert only("light-weeks") == {"id": "l", "first": "2026-06-01", "taken": "no", "changed": moment}
    activities = only("activities")
    assert (activities["words"], activities["day"], activities["rating"]) == ("Socks", "", "")


def test_records_of_every_kind_come_in_and_are_news() -> None:
    later = EVENING + timedelta(days=1)
    moments = ((EVENING, "a"), (later, "b"))
    theirs = History(
        on_days(1, 2),
        tuple(DayRecord(moment.date(), moment) for moment, _ in moments),
        tuple(Activity(name, name, moment.date(), moment) for moment, name in moments),
        tuple(ActivityRating("a", moment.date(), 3, moment) for moment, _ in moments),
        tuple(DecisionRecord(name, moment, Strand.CORE, Move.UP, 30, 35) for moment, name in moments),
        tuple(LightWeekRecord(name, moment.date(), True, moment) for moment, name in moments),
    )
    found = merge(History(), theirs)
    assert found.whole == found.news == in_order(theirs)
    assert (found.added, found.changed, found.same) == (12, 0, 0)


def test_of_two_changed_at_one_moment_both_sides_keep_the_same() -> None:
    one = a_session(EVENING, name="one")
    other = replace(one, note="a note")
    kept = [
        merge(History((mine,)), History((theirs,))).whole for mine, theirs in ((one, other), (other, one))
    ]
    assert kept[0] == kept[1]
