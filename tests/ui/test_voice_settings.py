"""Facts about the voice in the settings: without one nothing can be chosen, with one it can be heard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.core.settings import Settings, with_change
from backchime.ui.pages.voice_settings import VoiceSettings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.voice_sample import VoiceSample, voice_sample
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import press
from tests.ui.voice_folder import NAME_SECONDS, voice_folder

SAMPLE = "/somewhere/next.mp3"


@pytest.fixture
def voice(qapp: QApplication, qtbot: QtBot) -> Iterator[VoiceSettings]:
    load_fonts()
    made = VoiceSettings(Appearance(qapp, "light"))
    qtbot.addWidget(made)
    made.setMinimumSize(716, 560)
    made.show_sample(SAMPLE)
    made.show_settings(Settings(voice="instructions"))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def test_each_choice_says_its_name_and_value(voice: VoiceSettings) -> None:
    told: list[tuple[str, object]] = []
    voice.setting_changed.connect(lambda name, value: told.append((name, value)))
    press(voice.voice.segments[1])
    QTest.keyClick(voice.bars, Qt.Key.Key_Left)
    press(voice.breath)
    press(voice.quiet)
    assert told == [
        ("voice", "names"),
        ("voice_volume", 9),
        ("speak_breath", True),
        ("quiet_ending", False),
    ]
    for name, value in told:
        assert with_change(Settings(), name, value) != Settings()


def test_showing_settings_says_nothing(voice: VoiceSettings) -> None:
    told: list[str] = []
    voice.setting_changed.connect(lambda name, _: told.append(name))
    voice.show_settings(Settings(voice="instructions", voice_volume=3, speak_breath=True, quiet_ending=False))
    assert told == []
    assert (voice.voice.choice, voice.bars.value()) == (2, 3)
    assert (voice.breath.isChecked(), voice.quiet.isChecked()) == (True, False)


def test_without_a_voice_the_page_says_so_and_nothing_can_be_chosen(voice: VoiceSettings) -> None:
    voice.show_sample("")
    assert voice.missing.isVisible()
    assert voice.languages.isHidden()
    for control in (voice.voice, voice.bars, voice.sound, voice.breath):
        assert not control.isEnabled()
    assert voice.quiet.isEnabled()  # nothing is asked in that minute, voice or none


def test_with_a_voice_it_tells_in_which_language_it_speaks(voice: VoiceSettings) -> None:
    assert voice.missing.isHidden()
    assert "English" in voice.languages.words


def test_what_belongs_to_the_voice_is_open_only_while_it_speaks(voice: VoiceSettings) -> None:
    voice.show_settings(Settings(voice="off"))
    assert not voice.breath.isEnabled()
    assert voice.sound.isEnabled()
    voice.show_settings(Settings(voice="names"))
    assert not voice.breath.isEnabled()  # it comes with the instructions
    voice.show_settings(Settings(voice="names", sound_on=False))
    assert not voice.sound.isEnabled()


def test_the_voice_is_heard_and_stopped_with_one_button(voice: VoiceSettings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.play_requested):
        press(voice.sound)
    voice.show_sounding(SAMPLE)
    assert voice.sound.accessibleName() == "Stop the voice"
    with qtbot.waitSignal(voice.stop_requested):
        press(voice.sound)
    voice.show_sounding("hold")
    assert voice.sound.accessibleName() == "Play the voice"


def test_a_voice_that_cannot_be_unpacked_here_says_why(voice: VoiceSettings) -> None:
    voice.show_sample("", Problem("The voice cannot be heard on this computer.", "The chimes sound as ever."))
    assert voice.why_missing.words.startswith("The voice cannot be heard on this computer.")
    assert not voice.voice.isEnabled()


def test_the_sample_is_a_name_where_there_is_one_else_whatever_there_is(tmp_path: Path) -> None:
    named = voice_sample(voice_folder(tmp_path / "named", "Get ready.", "Child's pose"))
    assert (Path(named.name).name, named.seconds) == ("1.mp3", NAME_SECONDS)
    other = voice_sample(voice_folder(tmp_path / "other", "Get ready."))
    assert Path(other.name).name == "0.mp3"
    assert voice_sample(voice_folder(tmp_path / "empty")) == VoiceSample()
    assert voice_sample(tmp_path) == VoiceSample()


def test_the_shipped_voice_has_its_sample() -> None:
    assert Path(voice_sample().name).name.startswith("kneel-and-sit-back")
