"""Facts about the one theme in use: how it follows the person and the system while everything is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.settings import Settings
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.system_wishes import SystemWishes
from backchime.ui.theme.theme import Theme
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.contrast import contrast
from tests.ui.rooms import House, open_house, press


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


def turn_system(monkeypatch: pytest.MonkeyPatch, *, dark: bool) -> None:
    """Turns the system dark or light; without a desktop Qt itself cannot."""
    monkeypatch.setattr(SystemWishes, "dark", dark)
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def test_same_as_system_turns_dark_and_light_with_it_at_once(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, "system")
    for name, dark in (("dark", True), ("light", False)):
        turn_system(monkeypatch, dark=dark)
        assert appearance.theme.name == name
        assert ground_of(qapp) == appearance.theme.color("ground").name().upper()


def test_a_chosen_theme_stays_whatever_the_system_does(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance = Appearance(qapp, "light")
    turn_system(monkeypatch, dark=True)
    assert appearance.theme.name == "light"


def ground_of(application: QApplication) -> str:
    return application.palette().window().color().name().upper()


def test_a_theme_chosen_in_the_settings_is_seen_at_once(house: House) -> None:
    house.rooms.settings.show()
    house.rooms.settings.page.show_section(3)
    press(house.rooms.settings.page.looks.theme_choice.pictures[2])
    seen = house.rooms.window.grab().toImage().pixelColor(house.rooms.window.width() - 30, 30)
    assert seen == Theme("dark").color("ground")


def test_larger_text_is_larger_at_once_and_makes_the_window_small_sooner(house: House) -> None:
    page, window = house.rooms.library.home, house.rooms.window
    window.resize(1120, 760)
    before, columns = page.title.font().pixelSize(), page.grid.columns
    house.rooms.keeper.change("text_percent", 150)
    assert page.title.font().pixelSize() == round(before * 1.5)
    assert (columns, page.grid.columns) == (4, 2)
    house.rooms.keeper.change("text_percent", 100)
    assert (page.title.font().pixelSize(), page.grid.columns) == (before, 4)


def test_larger_text_makes_buttons_taller(house: House, qapp: QApplication) -> None:
    start = house.rooms.library.home.suggestion.start_button
    before = start.sizeHint().height()
    house.rooms.keeper.change("text_percent", 150)
    qapp.processEvents()
    assert start.sizeHint().height() >= round(before * 1.4)


def test_more_contrast_leaves_no_faint_line_and_no_tint(qapp: QApplication) -> None:
    appearance = Appearance(qapp, "light")
    appearance.take_settings(Settings(appearance="light", more_contrast=True))
    theme = appearance.theme
    for faint in ("line", "line-strong", "ink-2"):
        assert contrast(theme.color(faint), theme.color("ground")) >= 7
    mat = theme.mat("honey")
    assert mat.field == mat.disc == mat.floor == theme.color("surface")
    assert theme.phase("hold").paper == theme.color("surface")


@pytest.mark.parametrize("wish", [True, False])
def test_what_the_person_says_goes_before_what_the_system_wants(qapp: QApplication, wish: bool) -> None:
    appearance = Appearance(qapp, "light")
    appearance.take_settings(Settings(less_motion=wish, more_contrast=wish))
    assert (appearance.less_motion, appearance.more_contrast) == (wish, wish)


def test_less_motion_chosen_in_a_session_applies_within_it(house: House) -> None:
    house.rooms.begin(house.rooms.library.lay_out("core-30"))
    page = house.rooms.session.page
    house.rooms.keeper.change("less_motion", True)
    for _ in range(20):
        house.clock.turn(1)
        house.rooms.session.controller.tick()
    assert page.field_color.color == Theme("light").phase("hold").field
    assert page.display.card.art.movement is None
