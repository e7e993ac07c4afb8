"""Facts about the section on Backchime itself, the licences behind it, and the log, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime import __version__
from backchime.places import Places
from backchime.ui.pages.about_settings import AboutSettings
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.rooms import House, open_house, press, tab_to


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path)


@pytest.fixture
def about(house: House) -> AboutSettings:
    house.rooms.settings.show()
    house.rooms.settings.page.show_section(house.rooms.settings.page.about_number)
    return house.rooms.settings.page.about


def test_it_tells_its_version_and_names_every_part_with_its_licence(about: AboutSettings) -> None:
    assert about.version.words == f"Version {__version__}"
    names = [button.accessibleName() for button in about.buttons]
    assert names[0] == "Licence of Backchime"
    assert {"Licence of Qt", "Licence of Python", "Licence of Kokoro", "Licence of Gabarito"} <= set(names)


def test_a_licence_is_read_with_the_keyboard_and_left_to_where_one_was(
    house: House, about: AboutSettings
) -> None:
    window, of_qt = house.rooms.window, about.buttons[2]
    tab_to(window, of_qt)
    QTest.keyClick(of_qt, Qt.Key.Key_Return)
    page = house.rooms.settings.about.page
    assert (window.page_key, page.title.words) == ("licence", "Qt")
    text = "".join(label.text() for label in page.labels)
    for title in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "double-conversion"):
        assert title in text
    before = page.verticalScrollBar().value()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > before
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (window.page_key, window.focusWidget()) == ("settings", of_qt)


def test_a_licence_is_read_with_the_mouse_and_another_takes_its_place(
    house: House, about: AboutSettings
) -> None:
    press(about.buttons[0])
    page = house.rooms.settings.about.page
    assert page.labels[0].text().startswith("MIT License")
    press(page.back_button)
    assert house.rooms.window.page_key == "settings"
    press(about.buttons[1])
    assert "PSF" in "".join(label.text() for label in page.labels)


def test_the_details_for_a_report_name_versions_and_nothing_of_the_person(
    about: AboutSettings, tmp_path: Path
) -> None:
    press(about.copy_details)
    said = QGuiApplication.clipboard().text()
    assert f"Backchime {__version__}" in said
    assert "offscreen" in said
    assert str(tmp_path) not in said
    assert Path.home().name not in said.split()
    assert about.copied.words == "Copied"


def test_where_no_program_opens_the_log_its_place_is_told_and_copied(
    house: House, about: AboutSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Places(tmp_path).log
    press(about.show_log)
    assert house.rooms.window.toast.words.startswith("There is no log file")
    log.touch()
    programs = {log: True}
    monkeypatch.setattr("backchime.ui.settings_room.open_path", programs.get)
    press(about.show_log)
    assert not house.rooms.window.banner.isVisible()
    programs.clear()
    press(about.show_log)
    assert str(log) in house.rooms.window.banner.words
    assert QGuiApplication.clipboard().text() == str(log)
