"""Facts about the window: pages made late, one banner, a place that is always on a screen, the focus ring."""

import pytest
from backchime.core.problem import Problem
from backchime.ui.main_window import MainWindow
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.buttons import primary_button
from backchime.ui.widgets.focus_ring import focus_by_key
from backchime.ui.widgets.scroll_page import ScrollPage
from backchime.ui.widgets.toast import SHOWN_MS
from backchime.ui.window_place import is_reachable
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.rooms import tab_to

NO_SOUND = Problem("No sound output found.", "Sessions will flash the screen edge instead.")
NO_SAVING = Problem("Backchime cannot save to its data folder.", "You can practise all the same.")


class ButtonsPage(ScrollPage):
    """A page with more buttons than fit into the window."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "Buttons")
        self.buttons = [primary_button(appearance, f"Button {number}") for number in range(30)]
        for button in self.buttons:
            self.body.addWidget(button)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


@pytest.fixture
def window(appearance: Appearance, qtbot: QtBot) -> MainWindow:
    made = MainWindow(appearance)
    qtbot.addWidget(made)
    made.add_page("home", lambda: ButtonsPage(appearance))
    made.add_page("settings", lambda: ScrollPage(appearance, "Settings"))
    made.add_page("session", lambda: ScrollPage(appearance, "Session"), with_rail=False)
    with qtbot.waitActive(made):
        made.show()
    made.show_page("home")
    page = page_of(made)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    return made


def page_of(window: MainWindow) -> ButtonsPage:
    page = window.page("home")
    assert isinstance(page, ButtonsPage)
    return page


def test_a_page_is_built_when_it_is_first_shown_and_then_kept(appearance: Appearance, qtbot: QtBot) -> None:
    built = []

    def build() -> ScrollPage:
        built.append(ScrollPage(appearance, "Late"))
        return built[-1]

    made = MainWindow(appearance)
    qtbot.addWidget(made)
    made.add_page("late", build)
    assert built == []
    made.show_page("late")
    made.show_page("late")
    assert len(built) == 1


def test_a_session_has_no_rail_and_no_banner(window: MainWindow) -> None:
    window.show_banner(NO_SOUND)
    window.show_page("session")
    assert (window.rail.isVisible(), window.banner.isVisible()) == (False, False)
    window.show_page("home")
    assert (window.rail.isVisible(), window.banner.isVisible()) == (True, True)


def test_the_rail_asks_for_a_page_and_marks_the_one_shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page_requested) as asked:
        QTest.mouseClick(window.rail.item("settings"), Qt.MouseButton.LeftButton)
    assert asked.args == ["settings"]
    assert window.rail.item("home").isChecked()
    window.show_page("settings")
    assert window.rail.item("settings").isChecked()
    assert not window.rail.item("home").isChecked()


def test_the_rail_is_one_tab_stop_at_the_page_shown(window: MainWindow) -> None:
    window.show_page("home")
    tab_to(window, window.rail.item("home"))
    window.show_page("settings")
    tab_to(window, window.rail.item("settings"))
    window.show_page("home")
    tab_to(window, window.rail.item("home"))
    QTest.keyClick(window.rail.item("home"), Qt.Key.Key_Down)
    assert window.focusWidget() is window.rail.item("progress")
    QTest.keyClick(window.rail.item("progress"), Qt.Key.Key_Tab)
    assert window.focusWidget() is page_of(window).buttons[0]
    QTest.keyClick(page_of(window).buttons[0], Qt.Key.Key_Backtab)
    assert window.focusWidget() is window.rail.item("home")


def test_the_rail_marks_the_main_page_that_a_page_belongs_to(window: MainWindow) -> None:
    window.add_page("preview", QPushButton, part_of="home")
    window.show_page("settings")
    window.show_page("preview")
    assert window.rail.item("home").isChecked()
    assert not window.rail.item("settings").isChecked()


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, "home"), (Qt.Key.Key_Comma, "settings")])
def test_keys_ask_for_the_main_pages(window: MainWindow, qtbot: QtBot, key: Qt.Key, page: str) -> None:
    with qtbot.waitSignal(window.page_requested) as asked:
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [page]


def test_escape_asks_to_go_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.back_requested):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_worst_problem_is_the_one_shown(window: MainWindow) -> None:
    window.show_banner(NO_SAVING, "Open folder", severity="danger")
    window.show_banner(NO_SOUND, "Try again")
    assert window.banner.words == str(NO_SAVING)
    window.hide_banner(NO_SAVING.summary)
    assert (window.banner.words, window.banner.action_button.text()) == (str(NO_SOUND), "Try again")
    window.hide_banner()
    assert not window.banner.isVisible()


def test_the_same_problem_is_shown_once(window: MainWindow) -> None:
    window.show_banner(NO_SOUND)
    window.show_banner(NO_SOUND)
    window.hide_banner()
    assert not window.banner.isVisible()


def test_the_banner_tells_which_problem_one_acts_on_or_closes(window: MainWindow, qtbot: QtBot) -> None:
    window.show_banner(NO_SOUND, "Try again")
    with qtbot.waitSignal(window.banner_action_requested) as acted:
        window.banner.action_button.click()
    with qtbot.waitSignal(window.banner_closed) as closed:
        window.banner.close_button.click()
    assert acted.args == closed.args == [NO_SOUND.summary]
    assert not window.banner.isVisible()


def test_a_toast_leaves_after_its_time_and_waits_while_it_is_read(window: MainWindow) -> None:
    window.show_toast("Saved")
    assert (window.toast.words, window.toast.leaving.interval()) == ("Saved", SHOWN_MS)
    assert window.rect().contains(window.toast.geometry())
    low = window.toast.geometry().bottom()
    window.show_page("session")  # whose controls are at its bottom
    assert window.toast.geometry().bottom() < low
    window.toast.leaving.timeout.emit()
    assert window.toast.isHidden()


def test_a_place_on_the_screen_is_taken_up_again(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    window.setGeometry(20, 30, 730, 570)
    place = window.window_place()
    other = MainWindow(appearance)
    qtbot.addWidget(other)
    other.restore_place(place)
    assert other.geometry().size() == window.geometry().size()


@pytest.mark.parametrize("place", ["", "no place at all", "AAAA"])
def test_an_unreadable_place_becomes_the_middle(appearance: Appearance, qtbot: QtBot, place: str) -> None:
    made = MainWindow(appearance)
    qtbot.addWidget(made)
    made.restore_place(place)
    assert is_reachable(made.geometry())


def test_a_place_off_all_screens_becomes_the_middle(
    window: MainWindow, appearance: Appearance, qtbot: QtBot
) -> None:
    window.setGeometry(9000, 9000, 730, 570)
    other = MainWindow(appearance)
    qtbot.addWidget(other)
    other.restore_place(window.window_place())
    assert is_reachable(other.geometry())


def test_a_window_is_reachable_only_by_its_upper_edge() -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    assert is_reachable(QRect(screen.right() - 100, 0, 730, 570))
    assert not is_reachable(QRect(screen.right() - 10, 0, 730, 570))
    assert not is_reachable(QRect(0, -300, 730, 570))


def test_a_page_that_comes_gives_its_title_the_focus_and_shows_no_ring(window: MainWindow) -> None:
    assert page_of(window).title.hasFocus()
    assert window.focus_ring.isHidden()


def test_tab_goes_on_from_the_title_with_a_ring(window: MainWindow) -> None:
    page = page_of(window)
    QTest.keyClick(page.title, Qt.Key.Key_Tab)
    assert page.buttons[0].hasFocus()
    assert window.focus_ring.around is page.buttons[0]
    assert window.focus_ring.geometry().contains(window.focus_ring.inner_rect)


def test_the_mouse_takes_the_ring_away(window: MainWindow) -> None:
    page = page_of(window)
    focus_by_key(page.buttons[0])
    assert window.focus_ring.isVisible()
    QTest.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    assert window.focus_ring.isHidden()
    focus_by_key(page.buttons[1])
    assert window.focus_ring.isVisible()
    page.buttons[2].setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.focus_ring.isHidden()


def test_the_ring_comes_back_with_the_window_from_one_that_was_over_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    button = page_of(window).buttons[1]
    focus_by_key(button)
    over = QLineEdit()  # as the field in which a file is named
    qtbot.addWidget(over)
    over.show()
    over.activateWindow()
    over.setFocus()
    qtbot.waitUntil(over.hasFocus)
    assert window.focus_ring.isHidden()
    over.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focus_ring.around is button)


def test_the_ring_goes_along_when_the_page_scrolls_and_leaves_with_its_button(window: MainWindow) -> None:
    page = page_of(window)
    focus_by_key(page.buttons[3])
    before = window.focus_ring.geometry()
    page.verticalScrollBar().setValue(60)
    assert window.focus_ring.geometry().top() == before.top() - 60
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert window.focus_ring.isHidden()


def test_enter_presses_a_button(window: MainWindow, qtbot: QtBot) -> None:
    button: QPushButton = page_of(window).buttons[0]
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_closing_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()
