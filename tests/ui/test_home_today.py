"""Facts about what home suggests, asks and takes note of: today's card, the question, a bad day, a pause."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from backchime.core.light_week import LightWeekOffer
from backchime.core.plan import Occasion, TodaySuggestion
from backchime.core.progression import Suggestion
from backchime.core.progression_facts import Move, Strand
from backchime.core.sentence import sentence
from backchime.core.settings import Settings, TextPercent
from backchime.ui.asked import Answer, Asked
from backchime.ui.asking import asked_about_holds, asked_about_light_week, told_looking_back
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.home_page import HomePage, summaries
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.today_card import CardAction, LeftOpen, TodayCard
from backchime.ui.today_words import today_card
from backchime.ui.widgets.care_row import Care
from backchime.ui.widgets.routine_cards import cards_of
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES, shipped_timelines

FRIDAY = date(2026, 11, 20)
LONGER = Suggestion(
    Strand.CORE,
    Move.UP,
    30,
    35,
    sentence("3 of 3 sessions, highest pain 2, all settled, effort about right."),
    sentence("Try 35 s instead of 30 s?"),
    side_plank_seconds=35,
)
ROUTINES = {one.id: one for one in summaries(shipped_timelines())}
OpenHome = Callable[..., HomePage]


@pytest.fixture
def open_home(qapp: QApplication, qtbot: QtBot) -> OpenHome:
    """Home in a window of a size, with a card for the day."""
    load_fonts()

    def opened(
        card: TodayCard | None = None, size: tuple[int, int] = (1120, 760), text: TextPercent = 100
    ) -> HomePage:
        appearance = Appearance(qapp, "light")
        appearance.take_settings(Settings(appearance="light", text_percent=text))
        window = MainWindow(appearance)
        qtbot.addWidget(window)
        page = HomePage(appearance)
        shown = tuple(ROUTINES.values())
        page.show_library(cards_of(shown), shown[0])
        window.add_page("home", lambda: page)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
        window.show_page("home")
        if card is not None:
            page.show_today(card)
        return page

    return opened


def a_suggestion(occasion: Occasion = Occasion.PLANNED, routine: str = "back-yoga-10") -> TodaySuggestion:
    return TodaySuggestion(occasion, routine, sentence("Today your plan has stretches."))


def a_card(occasion: Occasion = Occasion.PLANNED, *, factor: float = 1.0) -> TodayCard:
    suggestion = replace(a_suggestion(occasion), factor=factor)
    return today_card(suggestion, routine=ROUTINES["back-yoga-10"], left=LeftOpen(5, 13, 360))


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# -- today's card --


@pytest.mark.parametrize("occasion", list(Occasion))
def test_every_occasion_has_words_of_its_own_and_a_way_on(occasion: Occasion) -> None:
    rests = occasion in (Occasion.AWAY, Occasion.RESTING, Occasion.REST_DAY)
    routine = None if rests else ROUTINES["back-yoga-10"]
    left = LeftOpen(5, 13, 360) if occasion is Occasion.UNFINISHED else None
    card = today_card(a_suggestion(occasion), routine=routine, left=left)
    assert all((card.eyebrow, card.title, card.why))
    assert card.main is not None
    assert card.main.words


def test_what_was_left_open_goes_on_or_waits(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home(a_card(Occasion.UNFINISHED))
    assert page.suggestion.start_button.text() == "Go on, 6 min"
    for button, action in (
        (page.suggestion.start_button, CardAction.GO_ON),
        (page.suggestion.second_button, CardAction.NOT_NOW),
    ):
        with qtbot.waitSignal(page.card_asked) as asked:
            click(button)
        assert asked.args == [action, "back-yoga-10"]


def test_what_is_suggested_starts_with_its_factor(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home(a_card(Occasion.SORE, factor=0.5))
    with qtbot.waitSignal(page.start_requested) as started:
        click(page.suggestion.start_button)
    assert started.args == ["back-yoga-10", 0.5]
    with qtbot.waitSignal(page.routine_chosen) as looked_at:
        click(page.suggestion.second_button)
    assert looked_at.args == ["back-yoga-10", 0.5]


def test_after_practice_more_is_offered_without_standing_out(open_home: OpenHome) -> None:
    page = open_home(a_card(Occasion.DONE))
    assert page.suggestion.main_button is page.suggestion.again_button
    assert page.suggestion.again_button.kind == "secondary"


def test_a_day_away_ends_with_one_press(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home(today_card(a_suggestion(Occasion.AWAY, "")))
    page.show_marks(flare_up_since=None, away_since=FRIDAY, today=FRIDAY)
    with qtbot.waitSignal(page.card_asked) as asked:
        click(page.suggestion.plain_button)
    assert asked.args == [CardAction.COME_BACK, ""]
    assert not page.care.yes.isVisible()
    assert not page.care.away_button.isVisible()


def test_the_library_shown_anew_leaves_todays_card(open_home: OpenHome) -> None:
    page = open_home(a_card(Occasion.UNFINISHED))
    shown = tuple(ROUTINES.values())
    page.show_library(cards_of(shown), shown[0])
    assert page.suggestion.start_button.text() == "Go on, 6 min"


@pytest.mark.parametrize(("size", "text"), [*((size, 100) for size in SIZES), ((720, 560), 150)])
def test_reason_start_and_poses_are_whole_in_every_size(
    open_home: OpenHome, size: tuple[int, int], text: TextPercent
) -> None:
    page = open_home(a_card(), size, text)
    card = page.suggestion
    assert card.rect().contains(card.childrenRect())
    assert card._why.height() >= card._why.heightForWidth(card._why.width())
    assert card.start_button.width() >= card.start_button.minimumSizeHint().width()
    assert card.second_button.isVisible() or (size == (720, 560) and text == 100)


# -- what is asked --


def test_each_answer_is_told_and_nothing_else(open_home: OpenHome) -> None:
    page = open_home()
    page.show_asked(asked_about_holds(LONGER))
    told: list[Answer] = []
    page.answered.connect(told.append)
    assert page.ask.question.words == "Try 35 s instead of 30 s?"
    for button in page.ask.buttons.values():
        click(button)
    assert told == [Answer.DO_IT, Answer.KEEP, Answer.NEVER]


def test_a_question_can_be_left_standing_and_is_none_that_covers_the_page(open_home: OpenHome) -> None:
    page = open_home()
    page.show_asked(asked_about_holds(LONGER))
    assert page.ask.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.ask.isVisible()
    assert page.suggestion.start_button.isEnabled()
    page.show_asked(None)
    assert not page.ask.isVisible()


def test_where_nothing_is_to_be_decided_nothing_is_asked() -> None:
    assert asked_about_holds(replace(LONGER, move=Move.KEEP, question=None)) is None


def test_side_planks_with_a_length_of_their_own_are_named() -> None:
    longest = replace(LONGER, before=45, after=50, side_plank_seconds=45)
    found = asked_about_holds(longest)
    assert found is not None
    assert found.question.endswith("Side planks are held for 45 s.")


def test_a_light_week_and_the_look_back_cannot_be_refused_for_ever(open_home: OpenHome) -> None:
    week = asked_about_light_week(LightWeekOffer(70, sentence("Week 6."), sentence("A light week?")))
    line = told_looking_back(sentence("If you want more progress, ask."))
    page = open_home()
    for asked, answers in ((week, {Answer.DO_IT, Answer.KEEP}), (line, {Answer.KEEP})):
        page.show_asked(asked)
        assert {answer for answer, button in page.ask.buttons.items() if button.isVisible()} == answers


def test_the_question_is_read_as_one(open_home: OpenHome) -> None:
    page = open_home()
    page.show_asked(Asked("Core holds", "All settled.", "Try more?", ((Answer.KEEP, "Keep"),)))
    assert page.ask.accessibleName() == "Core holds All settled. Try more?"


# -- a bad day and a pause --


def test_a_bad_day_says_what_it_does_before_it_is_one(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home()
    with qtbot.assertNotEmitted(page.care_chosen):
        click(page.care.flare_button)
    assert "gentle positions" in page.care.sentence.words
    with qtbot.waitSignal(page.care_chosen) as chosen:
        click(page.care.yes)
    assert chosen.args == [Care.FLARE_UP]


def test_escape_and_not_now_leave_everything_as_it_is(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home()
    with qtbot.assertNotEmitted(page.care_chosen):
        click(page.care.flare_button)
        QTest.keyClick(page.care.yes, Qt.Key.Key_Escape)
        assert page.care.flare_button.isVisible()
        click(page.care.away_button)
        click(page.care.no)
    assert page.care.away_button.isVisible()


def test_a_bad_day_ends_when_the_person_says_so(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home()
    page.show_marks(flare_up_since=FRIDAY - timedelta(days=2), away_since=None, today=FRIDAY)
    assert page.care.title.words == "Going gently, day 3"
    page.care.yes.setFocus()
    with qtbot.waitSignal(page.care_chosen) as chosen:
        click(page.care.yes)
    assert chosen.args == [Care.BETTER]
    page.show_marks(flare_up_since=None, away_since=None, today=FRIDAY)
    assert page.care.flare_button.isVisible()
    assert page.care.flare_button.hasFocus()  # where one was, and not in the list of routines


def test_notes_end_where_the_cards_do_when_no_pause_stands_beside_them(open_home: OpenHome) -> None:
    page = open_home()
    care = page.care
    click(care.away_button)
    page.show_marks(flare_up_since=None, away_since=FRIDAY, today=FRIDAY)
    care.show_marks(away_since=FRIDAY, ends_elsewhere=True)
    QApplication.processEvents()
    ends = care.notes_button.mapTo(care, care.notes_button.rect().bottomRight()).x()
    assert abs(ends - care.width()) <= 2


def test_a_pause_ends_there_too_where_the_card_is_about_something_else(
    open_home: OpenHome, qtbot: QtBot
) -> None:
    page = open_home(a_card(Occasion.UNFINISHED))
    page.show_marks(flare_up_since=None, away_since=FRIDAY, today=FRIDAY)
    with qtbot.waitSignal(page.care_chosen) as chosen:
        click(page.care.yes)
    assert chosen.args == [Care.BACK]


def test_help_stands_beside_a_bad_day_in_every_state(open_home: OpenHome, qtbot: QtBot) -> None:
    page = open_home()
    with qtbot.waitSignal(page.help_requested):
        click(page.care.help)
    click(page.care.flare_button)
    with qtbot.waitSignal(page.help_requested):
        click(page.care.panel_help)
