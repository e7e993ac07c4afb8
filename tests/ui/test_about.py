"""Facts about the section on Backchime itself, the licences behind it, and the log, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime import __version__
from backchime.places import Places
from backchime.ui.about_room import AboutRoom
from backchime.ui.main_window import MainWindow
from backchime.ui.pages.about_settings import AboutSettings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
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
def room(qtbot: QtBot, qapp: QApplication) -> AboutRoom:
    """The room alone, its section the only page of the window."""
    load_fonts()
    appearance = Appearance(qapp, "light")
    window = MainWindow(appearance)
    qtbot.addWidget(window)
    section = AboutSettings(appearance)
    made = AboutRoom(window, appearance, go_back=lambda: window.show_page("about"))
    made.fill(section)
    section.licence_requested.connect(made.show)
    window.add_page("about", lambda: section)
    with qtbot.waitExposed(window):
        window.show()
    window.show_page("about")
    return made


def section_of(room: AboutRoom) -> AboutSettings:
    section = room._window.page("about")
    assert isinstance(section, AboutSettings)
    return section


def read(room: AboutRoom) -> str:
    return "".join(label.text() for label in room.page.labels)


def test_it_tells_its_version_and_names_every_part_with_its_licence(room: AboutRoom) -> None:
    section = section_of(room)
    assert section.version.words == f"Version {__version__}"
    names = [button.accessibleName() for button in section.buttons]
    assert names[0] == "Licence of Backchime"
    assert {"Licence of Qt", "Licence of Python", "Licence of Kokoro", "Licence of Gabarito"} <= set(names)


def test_a_licence_is_read_with_the_mouse_and_another_takes_its_place(room: AboutRoom) -> None:
    press(section_of(room).buttons[0])
    assert read(room).startswith("MIT License")
    press(room.page.back_button)
    assert room._window.page_key == "about"
    press(section_of(room).buttons[1])
    assert "PSF" in read(room)


def test_the_details_for_a_report_name_versions_and_nothing_of_the_person(room: AboutRoom) -> None:
    press(section_of(room).copy_details)
    said = QGuiApplication.clipboard().text()
    assert f"Backchime {__version__}" in said
    assert "offscreen" in said
    assert Path.home().name not in said.split()
    assert section_of(room).copied.words == "Copied"


def test_a_licence_is_left_with_the_keyboard_to_where_one_was_and_the_log_is_a_click_away(
    house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, settings = house.rooms.window, house.rooms.settings
    settings.show()
    settings.page.show_section(settings.page.about_number)
    of_qt = settings.page.about.buttons[2]
    qtbot.waitUntil(of_qt.isVisible)
    tab_to(window, of_qt)
    QTest.keyClick(of_qt, Qt.Key.Key_Return)
    page = settings.about.page
    assert (window.page_key, page.title.words) == ("licence", "Qt")
    for title in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "double-conversion"):
        assert title in read(settings.about)
    before = page.verticalScrollBar().value()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > before
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert (window.page_key, window.focusWidget()) == ("settings", of_qt)
    _try_log(house, Places(tmp_path).log, monkeypatch)


def _try_log(house: House, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none, that is told; where no program opens it, its place is told and copied."""
    window, show_log = house.rooms.window, house.rooms.settings.page.about.show_log
    press(show_log)
    assert window.toast.words.startswith("There is no log file")
    log.touch()
    programs = {log: True}
    monkeypatch.setattr("backchime.ui.settings_room.open_path", programs.get)
    press(show_log)
    assert not window.banner.isVisible()
    programs.clear()
    press(show_log)
    assert str(log) in window.banner.words
    assert QGuiApplication.clipboard().text() == str(log)
