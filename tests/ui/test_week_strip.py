"""Facts about the week strip and the words around it."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from backchime.core.practice_week import Practice
from backchime.ui.practice_words import last_done_words, run_words, week_words
from backchime.ui.widgets.practice_head import PracticeHead
from backchime.ui.widgets.run_foot import RunFoot
from backchime.ui.widgets.week_strip import WeekStrip
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.session_views import an_appearance
from tests.ui.weeks import FRIDAY, a_practice, a_week


def page_with(qtbot: QtBot, *parts: QWidget) -> QWidget:
    """A page with parts on it, so that none is a window of its own."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in parts:
        column.addWidget(part)
    return page


def strip_of(qapp: QApplication, signs: str) -> WeekStrip:
    strip = WeekStrip(an_appearance(qapp))
    strip.show_week(a_week(signs))
    return strip


def test_seven_bars_stand_apart_as_drawn(qapp: QApplication) -> None:
    marks = strip_of(qapp, "xxxxx--").marks
    lefts = [mark.rect.left() for mark in marks]
    assert [right - left for left, right in pairwise(lefts)] == [24] * 6
    assert all((mark.rect.width(), mark.rect.height()) == (14, 36) for mark in marks)


def test_rest_bad_day_and_time_away_have_shapes_of_their_own(qapp: QApplication) -> None:
    marks = strip_of(qapp, "xrfax--").marks
    assert [mark.shape for mark in marks[:4]] == ["bar", "disc", "lying", "ring"]
    assert [mark.rect.height() for mark in marks[:4]] == [36, 14, 6, 14]
    assert all(mark.rect.bottom() == 36 for mark in marks)


def test_today_is_outlined_until_it_is_practised(qapp: QApplication) -> None:
    before, after = strip_of(qapp, "xxxx---").marks[4], strip_of(qapp, "xxxxx--").marks[4]
    assert (before.role, before.filled) == ("accent", False)
    assert (after.role, after.filled) == ("accent", True)


def test_one_sentence_tells_the_week(qapp: QApplication) -> None:
    assert strip_of(qapp, "x.rf---").accessibleName() == (
        "This week: Monday practised, Tuesday free, Wednesday a rest day, Thursday a bad day, gently, "
        "Friday is today."
    )


def test_larger_letters_set_the_days_further_apart_and_never_overlap(qapp: QApplication) -> None:
    appearance = an_appearance(qapp)
    strip = WeekStrip(appearance)
    strip.show_week(a_week("xxxx---"))
    edges = [edge for rect in strip.letter_rects for edge in (rect.left(), rect.right())]
    assert edges == sorted(edges)


@pytest.mark.parametrize(
    ("signs", "run", "words"),
    [
        ("xxxx---", 6, "6 days in a row"),
        ("....---", 0, "Start a new run today"),
        ("....r--", 0, "Resting today"),
        ("....f--", 0, "Resting today"),
        ("xxxxr--", 4, "4 days in a row"),
        ("...x---", 1, "A new run has begun"),
    ],
)
def test_the_run_is_told_kindly(signs: str, run: int, words: str) -> None:
    assert run_words(a_practice(signs, run=run)) == words


def test_a_week_without_practice_says_nothing_of_minutes() -> None:
    assert week_words(a_practice(minutes=0)) == ""
    assert week_words(a_practice(minutes=34)) == "34 minutes this week"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (0, "Last done today"),
        (1, "Last done yesterday"),
        (2, "Last done Wednesday"),
        (6, "Last done Saturday"),
        (7, "Last done 13 November"),
        (400, "Last done 16 October 2025"),
    ],
)
def test_when_a_routine_was_last_done(ago: int, words: str) -> None:
    assert last_done_words(FRIDAY - timedelta(days=ago), FRIDAY) == words


def test_a_routine_never_done_says_nothing() -> None:
    assert last_done_words(None, FRIDAY) == ""
    assert last_done_words(date(2027, 1, 1), FRIDAY) == ""


def test_a_new_person_sees_no_run(qapp: QApplication, qtbot: QtBot) -> None:
    head, foot = PracticeHead(an_appearance(qapp)), RunFoot(an_appearance(qapp))
    page = page_with(qtbot, head, foot)
    new = Practice(FRIDAY, week=a_week("....---"), is_new=True)
    for part in (head, foot):
        part.show_practice(new)
        assert not part.isVisibleTo(page)
        part.show_practice(a_practice())
        assert part.isVisibleTo(page)


def test_the_longest_run_is_said_after_a_session(qapp: QApplication, qtbot: QtBot) -> None:
    foot = RunFoot(an_appearance(qapp))
    page = page_with(qtbot, foot)
    foot.show_practice(a_practice(run=7))
    assert (foot.days.words, foot.caption.words) == ("7 days", "in a row")
    foot.show_practice(a_practice(run=12))
    assert foot.caption.words == "in a row, your longest run yet"
    assert foot.days.isVisibleTo(page)
