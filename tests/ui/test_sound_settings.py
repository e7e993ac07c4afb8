"""Facts about the sounds in the settings: each cue is heard as in a session, chosen, and set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.audio.chime_files import CUES_WITH_A_CHIME, chime_paths
from backchime.audio.chimes import OutputCare
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from backchime.places import SHIPPED_CHIMES
from backchime.ui.pages.sound_settings import SoundSettings
from backchime.ui.widgets.cue_row import CueRow
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.audio.wav_bytes import tone, wav_bytes
from tests.ui.rooms import House, open_house, press, tab_to

Key = Qt.Key


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    for house in open_house(qtbot, qapp, tmp_path / "data"):
        house.rooms.settings.show()
        house.rooms.settings.page.show_section(1)
        house.chimes.forget()
        yield house


def sounds_of(house: House) -> SoundSettings:
    return house.rooms.settings.page.sounds


def row_of(house: House, kind: CueKind) -> CueRow:
    return sounds_of(house).cues.rows[kind]


def gong(tmp_path: Path, seconds: float = 0.05) -> Path:
    path = tmp_path / "gong.wav"
    path.write_bytes(wav_bytes(tone(300.0, seconds=seconds)))
    return path


def test_each_of_the_seven_cues_has_a_row_that_says_whose_it_is(house: House) -> None:
    rows = sounds_of(house).cues.rows
    assert tuple(rows) == CUES_WITH_A_CHIME
    hold = rows[CueKind.HOLD]
    assert hold.sound.accessibleName() == "Play Hold starts"
    assert hold.choice.accessibleName() == "Sound of Hold starts, Singing bowl"
    assert hold.bars.accessibleName() == "Volume of Hold starts, 10 of 10"
    for row in rows.values():
        for part in (row.sound, row.choice, row.bars):
            assert min(part.width(), part.height()) >= 44


def test_a_cue_is_heard_as_loud_as_in_a_session_and_marked_until_it_has_rung_out(house: House) -> None:
    row, other = row_of(house, CueKind.HOLD), row_of(house, CueKind.TICK)
    QTest.keyClick(row.bars, Key.Key_PageDown)
    press(row.sound)
    (sound,) = house.chimes.played[-1]
    assert (sound.name, sound.gain_db, sound.due) == ("hold", -7.5, house.clock.now())
    assert (row.sound.sounds, other.sound.sounds) == (True, False)
    assert row.sound.accessibleName() == "Stop Hold starts"
    house.rooms.ringing.end()
    assert not row.sound.sounds


def test_pressing_again_stops_it_and_another_takes_its_place(house: House) -> None:
    hold, finish = row_of(house, CueKind.HOLD), row_of(house, CueKind.FINISH)
    press(hold.sound)
    press(finish.sound)
    assert (hold.sound.sounds, finish.sound.sounds) == (False, True)
    house.chimes.forget()
    press(finish.sound)
    assert house.chimes.calls == ["stop"]
    assert not finish.sound.sounds


def test_a_chime_rings_out_by_itself(house: House, qtbot: QtBot) -> None:
    tick = row_of(house, CueKind.TICK)
    press(tick.sound)
    assert tick.sound.sounds
    qtbot.waitUntil(lambda: not tick.sound.sounds)


def test_a_session_silences_what_still_rings(house: House) -> None:
    press(row_of(house, CueKind.FINISH).sound)
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    assert house.rooms.ringing.name == ""


def test_a_cue_at_nought_or_without_sound_cannot_be_played(house: House) -> None:
    row = row_of(house, CueKind.TICK)
    QTest.keyClick(row.bars, Key.Key_Home)
    assert house.settings.cue_volumes == {"tick": 0}
    assert not row.sound.isEnabled()
    assert row_of(house, CueKind.HOLD).sound.isEnabled()
    press(sounds_of(house).sound_on)
    assert not row_of(house, CueKind.HOLD).sound.isEnabled()
    assert not row.bars.isEnabled()
    assert not row.choice.isEnabled()


def test_volumes_of_other_cues_stay(house: House) -> None:
    QTest.keyClick(row_of(house, CueKind.HOLD).bars, Key.Key_Left)
    QTest.keyClick(row_of(house, CueKind.TICK).bars, Key.Key_Left)
    assert house.settings.cue_volumes == {"hold": 9, "tick": 9}


def test_the_other_set_is_named_and_used(house: House) -> None:
    press(sounds_of(house).cues.chime_set.segments[1])
    assert house.chimes.used[-1] == chime_paths(SHIPPED_CHIMES, "wood")
    assert row_of(house, CueKind.HOLD).choice.text() == "Low hum"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_an_own_sound_is_read_beside_the_window_and_named(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    row = row_of(house, CueKind.HALFWAY)
    dialog = house.rooms.settings.own_chimes.ask(CueKind.HALFWAY)
    assert isinstance(dialog, QFileDialog)
    dialog.close()
    dialog.fileSelected.emit(str(gong(tmp_path, seconds=3.0)))
    assert row.choice.text() == "Reading…"
    assert not row.choice.isEnabled()
    qtbot.waitUntil(lambda: row.choice.text() == "gong.wav")
    assert house.chimes.used[-1][CueKind.HALFWAY].parent.name == "chimes"
    row.set_action.trigger()
    assert row.choice.text() == "Two glass notes"
    assert house.settings.own_chimes == {}


def test_a_file_that_is_refused_is_told_at_its_row_until_another_is_tried(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    row, file = row_of(house, CueKind.HOLD), tmp_path / "notes.wav"
    file.write_text("no sound", encoding="utf-8")
    house.rooms.settings.own_chimes.use(CueKind.HOLD, file)
    qtbot.waitUntil(row.problem.isVisible)
    assert "notes.wav" in row.problem.words
    assert row.choice.text() == "Singing bowl"
    house.rooms.settings.own_chimes.use(CueKind.HOLD, gong(tmp_path))
    assert row.problem.isHidden()
    qtbot.waitUntil(lambda: row.choice.text() == "gong.wav")


def test_the_original_sounds_come_back_and_the_toast_takes_it_back(house: House) -> None:
    press(sounds_of(house).cues.chime_set.segments[1])
    QTest.keyClick(row_of(house, CueKind.HOLD).bars, Key.Key_Left)
    press(sounds_of(house).original)
    assert (house.settings.chime_set, house.settings.cue_volumes) == ("bells", {})
    toast = house.rooms.window.toast
    assert toast.isVisible()
    press(toast.undo_button)
    assert (house.settings.chime_set, house.settings.cue_volumes) == ("wood", {"hold": 9})
    assert toast.isHidden()


def test_undo_has_a_key_and_a_later_message_offers_none(house: House) -> None:
    window = house.rooms.window
    press(sounds_of(house).cues.chime_set.segments[1])
    press(sounds_of(house).original)
    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert house.settings.chime_set == "wood"
    window.show_toast("You did 3 holds.")
    assert window.toast.undo_button.isHidden()


def test_what_the_output_needs_is_passed_on_at_once(house: House) -> None:
    output = sounds_of(house).output
    assert house.chimes.care == OutputCare()
    press(output.awake)
    press(output.lead.plus_button)
    press(output.lead.plus_button)
    press(output.delay.plus_button)
    assert house.chimes.care == OutputCare(keep_awake=False, lead_seconds=0.2, delay_seconds=0.01)
    assert output.lead.text().startswith("200")


def test_what_the_output_needs_is_passed_on_at_the_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    stored = '{"format": 1, "output_lead_ms": 700, "output_delay_ms": 150}'
    for house in open_house(qtbot, qapp, tmp_path / "data", settings=stored):
        assert house.chimes.care == OutputCare(lead_seconds=0.7, delay_seconds=0.15)


def test_a_lost_output_is_said_on_top_and_nothing_rings_on(house: House) -> None:
    row = row_of(house, CueKind.FINISH)
    press(row.sound)
    house.chimes.tell(Problem("No sound output found.", "Sessions will flash the screen edge instead."))
    assert not row.sound.sounds
    assert sounds_of(house).problem_line.isVisible()
    assert "No sound output found." in sounds_of(house).problem_line.words


def test_everything_can_be_reached_with_the_keyboard_one_stop_for_each_control(house: House) -> None:
    sounds, window = sounds_of(house), house.rooms.window
    house.rooms.settings.page.focus_title()
    hold = row_of(house, CueKind.HOLD)
    first: tuple[QWidget, ...] = (sounds.sound_on, sounds.volume, hold.sound, hold.choice, hold.bars)
    for wanted in first:
        tab_to(window, wanted)
    QTest.keyClick(hold.bars, Key.Key_Tab)
    assert window.focusWidget() is row_of(house, CueKind.HALFWAY).sound
    last: tuple[QWidget, ...] = (sounds.check, sounds.original, sounds.output.awake, sounds.output.lead)
    for wanted in (*last, sounds.flash):
        tab_to(window, wanted)


@pytest.mark.qt_log_ignore(r"raise\(\)", "grabbing the keyboard")
def test_enter_plays_a_cue_and_opens_the_choice_of_its_sound(house: House) -> None:
    row = row_of(house, CueKind.HOLD)
    row.sound.setFocus()
    QTest.keyClick(row.sound, Key.Key_Return)
    assert row.sound.sounds
    QTest.keyClick(row.choice, Key.Key_Return)
    assert row.choice.choices.isVisible()
    row.choice.choices.close()


def ready_calls(house: House) -> list[str]:
    return [call for call in house.chimes.calls if call in ("stay ready", "rest")]


def test_the_output_is_kept_awake_through_a_session_and_its_pauses(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    house.rooms.session.controller.pause()
    assert ready_calls(house) == ["stay ready"]
    house.rooms.session.hurt()
    assert ready_calls(house) == ["stay ready"]
    house.rooms.session.end_eased()
    assert ready_calls(house)[-1] == "rest"


@pytest.mark.parametrize(("quiet", "sleeps"), [(False, True), (True, False)])
def test_at_the_end_it_may_sleep_unless_a_quiet_minute_has_begun(
    house: House, quiet: bool, sleeps: bool
) -> None:
    house.rooms.keeper.change("quiet_ending", quiet)
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    while house.rooms.window.page_key == "session":
        house.rooms.session.controller.skip()
    assert (ready_calls(house)[-1] == "rest") is sleeps
    house.rooms.session.leave()
    assert ready_calls(house)[-1] == "rest"


def test_the_edge_flashes_also_with_sound_where_that_is_chosen(house: House) -> None:
    press(sounds_of(house).flash)
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    for _ in range(17):
        house.clock.turn(1)
        house.rooms.session.controller.tick()
    assert house.rooms.session.page.flash.isVisible()
