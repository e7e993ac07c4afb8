"""Facts about the sound check: it rings until answered, helps where nothing is heard, and comes once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.core.settings import Settings
from backchime.ui.pages.sound_check_page import SoundCheckPage
from backchime.ui.sound_check_room import EVERY_MS, SoundCheckRoom
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.voice_sample import VoiceSample, voice_sample
from backchime.ui.widgets.sound_rings import SoundRings, ring_strength
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words
from tests.ui.rooms import House, open_house, press, tab_to
from tests.ui.session_views import a_calm_appearance
from tests.ui.voice_folder import voice_folder

Key = Qt.Key
NO_OUTPUT = Problem("No sound output found.", "Sessions will flash the screen edge instead.")


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for house in open_house(qtbot, qapp, tmp_path / "data"):
        house.rooms.sound_check.sample = VoiceSample()  # until a test gives a voice
        house.chimes.forget()
        yield house


def check(house: House, *, first_run: bool = False) -> SoundCheckPage:
    """The check, begun."""
    if first_run:
        house.rooms.first_run.show()
    room(house).show(first_run=first_run)
    return room(house).page


def room(house: House) -> SoundCheckRoom:
    return house.rooms.sound_check


def give_a_voice(house: House, tmp_path: Path) -> None:
    room(house).sample = voice_sample(voice_folder(tmp_path / "voices", "Child's pose"))


def rung(house: House) -> list[str]:
    return [sound.name for sounds in house.chimes.played for sound in sounds]


def test_the_chime_of_a_hold_rings_at_once_and_every_six_seconds(house: House) -> None:
    check(house)
    assert rung(house) == ["hold"]
    assert EVERY_MS == 6_000
    room(house).ring()
    assert rung(house) == ["hold", "hold"]


def test_it_rings_as_loud_as_in_a_session(house: House) -> None:
    house.rooms.keeper.change("cue_volumes", {"hold": 8})
    check(house)
    assert house.chimes.played[-1][0].gain_db == -5


def test_whoever_has_left_hears_it_no_more(house: House) -> None:
    check(house)
    room(house).leave()
    house.chimes.forget()
    room(house).ring_on(True)
    assert rung(house) == []


def test_it_says_what_rings_and_stops_and_rings_again(house: House) -> None:
    part = check(house).listening
    assert part.now.words == "Singing bowl, ringing now"
    house.rooms.ringing.end()
    assert part.now.words == "Singing bowl, again in a moment"
    press(part.sound)
    assert part.now.words == "Singing bowl, stopped"
    assert part.sound.accessibleName() == "Ring the chime"
    house.chimes.forget()
    press(part.sound)
    assert rung(house) == ["hold"]


def test_it_can_be_made_louder_and_softer(house: House) -> None:
    QTest.keyClick(check(house).listening.volume, Key.Key_PageUp)
    assert house.settings.volume == 90
    assert house.chimes.calls[-1] == "volume 90"


def test_once_heard_it_falls_silent_and_leads_back(house: House) -> None:
    press(check(house).heard_button)
    assert house.rooms.window.page_key == "settings"
    assert house.chimes.calls[-2:] == ["stop", "rest"]
    assert house.rooms.ringing.name == ""


def test_what_was_heard_is_heard_in_sessions_though_the_sound_was_off(house: House) -> None:
    house.rooms.keeper.change("sound_on", False)
    press(check(house).heard_button)
    assert house.settings.sound_on


def test_what_is_not_heard_is_played_at_full_volume_and_rings_on(house: House) -> None:
    page = check(house)
    press(page.listening.sound)
    house.chimes.forget()
    press(page.not_heard_button)
    assert house.settings.volume == 100
    assert rung(house) == ["hold"]
    assert page.part is page.finding
    assert page.accessibleName() == "Let’s find the sound"
    assert page.heard_button.isVisible()


@pytest.mark.parametrize("flash", [True, False])
def test_going_on_without_sound_lets_the_edge_flash_unless_refused(house: House, flash: bool) -> None:
    page = check(house)
    press(page.not_heard_button)
    assert not house.settings.flash_edge
    if not flash:
        press(page.finding.flash)
    press(page.go_on_button)
    assert house.settings.flash_edge is flash
    assert house.rooms.window.page_key == "settings"


def test_hearing_it_after_all_leaves_the_edge_alone(house: House) -> None:
    page = check(house)
    press(page.not_heard_button)
    press(page.heard_button)
    assert not house.settings.flash_edge


def test_without_an_output_it_says_so_at_once_and_rings_again_when_there_is_one(house: House) -> None:
    house.chimes.tell(NO_OUTPUT)
    page = check(house)
    assert page.part is page.finding
    assert page.finding.problem_line.words == str(NO_OUTPUT)
    assert rung(house) == []
    house.chimes.tell(None)
    assert page.finding.problem_line.isHidden()
    room(house).ring()
    assert rung(house) == ["hold"]


def test_an_output_lost_meanwhile_is_said_too(house: House) -> None:
    page = check(house)
    house.chimes.tell(NO_OUTPUT)
    assert page.part is page.finding
    assert not house.rooms.window.banner.isVisible()


@pytest.mark.parametrize("key", [(Key.Key_Escape, False), (Key.Key_Left, True)])
def test_a_key_leaves_it(house: House, key: tuple[Qt.Key, bool]) -> None:
    check(house)
    wanted, with_alt = key
    modifier = Qt.KeyboardModifier.AltModifier if with_alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(house.rooms.window.focusWidget(), wanted, modifier)
    assert house.rooms.window.page_key == "settings"
    assert house.rooms.ringing.name == ""


def test_from_the_settings_it_leads_back_to_them_and_asks_for_no_voice(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    house.rooms.settings.show()
    press(house.rooms.settings.page.sounds.check)
    page = room(house).page
    assert page.marks.isHidden()
    press(page.heard_button)
    assert house.rooms.window.page_key == "settings"


def test_home_is_home_also_from_a_check_that_came_from_the_settings(house: House) -> None:
    check(house)
    house.rooms.window.page_requested.emit("home")
    assert house.rooms.window.page_key == "home"


def test_the_first_run_asks_for_the_voice_when_the_chime_was_heard(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    page = check(house, first_run=True)
    press(page.heard_button)
    assert page.part is page.voice
    assert page.marks.said.words == "Step 2 of 3"
    house.chimes.forget()
    press(page.voice.sound)
    assert rung(house) == [room(house).sample.name]
    press(page.voice.choices.cards[1])
    press(page.done_button)
    assert house.settings.voice == "names"
    assert house.rooms.window.page_key == "first_run"


def test_whoever_goes_on_without_sound_is_asked_for_no_voice(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    page = check(house, first_run=True)
    press(page.not_heard_button)
    press(page.go_on_button)
    assert house.rooms.window.page_key == "first_run"


def test_from_the_voice_one_comes_back_to_the_chime(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    page = check(house, first_run=True)
    press(page.heard_button)
    house.chimes.forget()
    press(page.back_button)
    assert page.part is page.listening
    assert rung(house) == ["hold"]


def test_without_a_voice_nothing_is_asked(house: House) -> None:
    press(check(house, first_run=True).heard_button)
    assert house.rooms.window.page_key == "first_run"


def test_the_chime_does_not_ring_into_the_question_of_the_voice(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    press(check(house, first_run=True).heard_button)
    house.chimes.forget()
    room(house).ring_on(True)
    assert rung(house) == []


def test_the_whole_way_goes_with_the_keyboard_alone(house: House, tmp_path: Path) -> None:
    give_a_voice(house, tmp_path)
    page, window = check(house, first_run=True), house.rooms.window
    for wanted in (page.listening.sound, page.listening.volume, page.heard_button, page.not_heard_button):
        tab_to(window, wanted)
    QTest.keyClick(page.not_heard_button, Key.Key_Return)
    tab_to(window, page.finding.flash)
    tab_to(window, page.heard_button)
    QTest.keyClick(page.heard_button, Key.Key_Return)
    tab_to(window, page.voice.choices.cards[0])
    QTest.keyClick(page.voice.choices.cards[0], Key.Key_Down)
    QTest.keyClick(page.voice.choices.cards[1], Key.Key_Tab)
    assert window.focusWidget() is page.voice.sound
    tab_to(window, page.done_button)
    QTest.keyClick(page.done_button, Key.Key_Return)
    assert house.settings.voice == "names"


def test_the_rings_go_out_while_it_rings_and_come_to_rest(qapp: QApplication, qtbot: QtBot) -> None:
    rings = SoundRings(Appearance(qapp, "light"))
    qtbot.addWidget(rings)
    still = rings.ring_radii()
    rings.show_ringing(True)
    qtbot.waitUntil(lambda: rings.ring_radii() > still)
    rings.show_ringing(False)
    qtbot.waitUntil(lambda: not rings.moves)
    assert rings.ring_radii() == still


def test_with_reduced_motion_the_rings_stand_still(qapp: QApplication, qtbot: QtBot) -> None:
    rings = SoundRings(a_calm_appearance(qapp))
    qtbot.addWidget(rings)
    rings.show_ringing(True)
    assert not rings.moves


def test_a_ring_is_born_and_gone_without_a_jump(qapp: QApplication) -> None:
    del qapp
    assert ring_strength(92) == ring_strength(356) == 0
    assert ring_strength(120) == 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("part", ["listening", "finding", "voice"])
def test_nothing_is_cut_off_in_long_words(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], part: str
) -> None:
    load_fonts()
    with longer_words():
        page = SoundCheckPage(Appearance(qapp, "light"))
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.show_settings(Settings(own_chimes={"hold": "/home/mara/" + "gong-" * 30 + ".wav"}))
        page.show_problem(Problem("Kein Tonausgang gefunden, auch nach langer Suche nicht." * 3))
        page.show_steps(2, of=3)
        page.show_part(getattr(page, part))
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: cut_off(page) == [])
