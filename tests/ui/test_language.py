"""Facts about the language that the app speaks, and about changing it while it runs."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.core.sentence import counted, sentence
from backchime.storage.history_db import load_history
from backchime.ui import words
from backchime.ui.content import content
from backchime.ui.language import LANGUAGE_NAMES, Language, spoken_of
from backchime.ui.sentences import said, told
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.ui.pseudo_language import pseudo_language
from tests.ui.rooms import House, open_house

NO_SOUND = Problem(
    sentence("No sound output found."), sentence("Sessions will flash the screen edge instead.")
)


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp, "de")
    yield language
    language.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def choose(house: House, qtbot: QtBot, code: str) -> None:
    """Takes a language in the settings, as the person does."""
    house.rooms.settings.show_language()
    window = house.rooms.window
    house.rooms.settings.page.looks.language.chosen.emit(code)
    qtbot.waitUntil(lambda: window.page_key == "settings")
    QCoreApplication.processEvents()


@pytest.mark.usefixtures("qapp")
def test_one_of_a_thing_is_told_from_several() -> None:
    assert (words.holds(1), words.holds(2)) == ("1 hold", "2 holds")
    assert words.spoken_seconds(61) == "1 minute 1 second"


def test_in_german_numbers_have_a_comma(german: Language) -> None:
    assert german.code == "de"
    assert words.factor(0.5) == "0,5×"
    assert words.factor(2) == "2×"


@pytest.mark.usefixtures("german")
def test_a_pose_has_its_german_name_and_a_name_of_ones_own_stays() -> None:
    assert content("Cat-camel") == "Katze-Kuh"
    assert content("Omas Dehnung") == "Omas Dehnung"


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [(["de-AT", "de"], "de"), (["nl", "fr_CA", "en"], "fr"), (["ja"], "en"), ([], "en"), (["C"], "en")],
)
def test_the_first_of_the_systems_languages_that_is_known_is_spoken(
    languages: list[str], spoken: str
) -> None:
    assert spoken_of(languages) == spoken


def test_every_language_is_called_by_its_own_name(house: House) -> None:
    house.rooms.settings.show_language()
    choice = house.rooms.settings.page.looks.language
    names = [action.text() for action in choice.choices.actions()]
    assert names == ["Same as system", *LANGUAGE_NAMES.values()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_list_of_languages_opens_at_the_one_in_use(house: House, qtbot: QtBot) -> None:
    house.rooms.settings.show_language()
    choice = house.rooms.settings.page.looks.language
    choice.show_choice("es")
    QTest.keyClick(choice, Qt.Key.Key_Return)
    qtbot.waitUntil(choice.choices.isVisible)
    assert choice.choices.activeAction() is choice.action("es")
    choice.choices.close()


def test_the_language_changes_while_the_app_runs_and_nothing_else_does(house: House, qtbot: QtBot) -> None:
    window, before = house.rooms.window, house.rooms.settings.page
    choose(house, qtbot, "de")
    assert house.rooms.settings.page is not before
    assert window.page_key == "settings"
    assert window.rail.item("settings").isChecked()
    language = house.rooms.settings.page.looks.language
    assert language.text() == "Deutsch"
    assert language.hasFocus()
    assert window.focus_ring.around is language
    assert house.settings.language == "de"
    choose(house, qtbot, "en")
    assert house.rooms.settings.page.looks.language.text() == "English"


def test_after_a_change_of_language_everything_still_leads_where_it_did(house: House, qtbot: QtBot) -> None:
    choose(house, qtbot, "fr")
    rooms = house.rooms
    QTest.keyClick(rooms.window, Qt.Key.Key_Escape)
    assert rooms.window.page_key == "home"
    first = next(iter(rooms.library.library.routines))
    rooms.library.show_preview(first)
    rooms.begin(rooms.library.lay_out(first))
    assert rooms.window.page_key == "session"
    rooms.session.controller.stop()
    assert rooms.window.page_key == "home"


def test_a_change_of_language_leaves_nothing_of_the_old_rooms_behind(house: House, qtbot: QtBot) -> None:
    def visit() -> None:
        rooms = house.rooms
        first = next(iter(rooms.library.library.routines))
        rooms.library.show_preview(first)
        rooms.guide.show()
        rooms.progress.show()
        rooms.sharing.ask_what()
        rooms.sharing.question.hide()
        rooms.sharing.report.show()
        assert not rooms.sharing.data.question.isVisible()
        rooms.begin(rooms.library.lay_out(first))
        rooms.session.controller.stop()

    def everything() -> Counter[str]:
        for _ in range(2):  # what goes with a room that has gone goes after it
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return Counter(type(one).__name__ for one in house.rooms.window.findChildren(QObject))

    counts = []
    for code in ("de", "en", "de"):
        choose(house, qtbot, code)
        visit()
        counts.append(everything())
    assert counts[2] - counts[0] == Counter()


def test_what_was_said_of_a_session_outlives_a_change_of_language(house: House, qtbot: QtBot) -> None:
    rooms = house.rooms
    rooms.begin(rooms.library.lay_out("core-30"))
    rooms.session.controller.stop()
    rooms.session.rate_page.scale.rated.emit(3)
    choose(house, qtbot, "fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    rooms.history.close()
    (session,) = load_history(rooms._places.history).history.sessions
    assert session.pain_after == 3


def test_a_problem_in_the_banner_is_told_in_the_new_language(house: House, qtbot: QtBot) -> None:
    house.chimes.tell(NO_SOUND)
    assert house.rooms.window.banner.words == str(NO_SOUND)
    choose(house, qtbot, "de")
    assert house.rooms.window.banner.words == told(NO_SOUND)


def test_a_sentence_is_english_wherever_no_window_is_and_carries_what_is_in_it() -> None:
    one = sentence("{name} is {seconds} s long.", name="gong.wav", seconds="20")
    assert one == "gong.wav is 20 s long."
    assert one.with_field("name", "bell.wav") == "bell.wav is 20 s long."
    assert said(one) == one
    assert said("a path") == "a path"


def test_a_sentence_about_a_number_has_the_form_of_one_thing_or_of_several() -> None:
    told = [
        counted(count, "{who}: %n days off.", single="{who}: %n day off.", who="Ada") for count in (1, 2, 0)
    ]
    assert told == ["Ada: 1 day off.", "Ada: 2 days off.", "Ada: 0 days off."]
    assert told[0].with_field("who", "Bo") == "Bo: 1 day off."


@pytest.mark.usefixtures("qapp")
def test_a_language_is_asked_for_the_form_of_a_number() -> None:
    with pseudo_language():
        assert said(counted(3, "%n days", single="%n day")).startswith("3 ďäýš")


@pytest.mark.usefixtures("german")
def test_qts_own_words_are_german_too(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
