"""Facts about the controls one chooses with: segments, toggle, slider, sections, theme pictures."""

from collections.abc import Callable, Iterator

import pytest
from backchime.core.settings import Look
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.hold_choice import HoldChoice
from backchime.ui.widgets.one_choice import rows_of
from backchime.ui.widgets.segmented import Segmented
from backchime.ui.widgets.slider import Slider
from backchime.ui.widgets.sub_nav import Section, SubNav
from backchime.ui.widgets.swatches import Swatch, Swatches
from backchime.ui.widgets.theme_choice import ThemeChoice
from backchime.ui.widgets.toggle import TRACK, Toggle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Place = Callable[[QWidget], QWidget]


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    """Puts a control into an active window between two fields that take Tab."""
    windows: list[QWidget] = []

    def placed(control: QWidget) -> QWidget:
        window = QWidget()
        window.setMinimumSize(800, 400)
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        before, after = QLineEdit(), QLineEdit()
        before.setObjectName("before")
        after.setObjectName("after")
        for widget in (before, control, after):
            column.addWidget(widget)
        with qtbot.waitActive(window):
            window.show()
        before.setFocus()
        return window

    yield placed
    for window in windows:
        window.close()


def tabs_inside(window: QWidget) -> int:
    """How often Tab stops between the two fields."""
    stops = -1
    while (focused := window.focusWidget()).objectName() != "after":
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        stops += 1
    return stops


def lengths(appearance: Appearance) -> Segmented:
    return Segmented(appearance, ["15 s", "30 s", "60 s"], name="Hold time")


def test_pressing_a_segment_takes_it(appearance: Appearance, place: Place, qtbot: QtBot) -> None:
    segmented = lengths(appearance)
    place(segmented)
    with qtbot.waitSignal(segmented.chosen) as told:
        QTest.mouseClick(segmented.segments[2], Qt.MouseButton.LeftButton)
    assert told.args == [2]
    assert segmented.choice == 2


def test_arrows_move_and_take(appearance: Appearance, place: Place, qtbot: QtBot) -> None:
    segmented = lengths(appearance)
    place(segmented)
    segmented.segments[0].setFocus()
    with qtbot.waitSignal(segmented.chosen) as told:
        QTest.keyClick(segmented.segments[0], Qt.Key.Key_Right)
    assert told.args == [1]
    assert segmented.segments[1].hasFocus()


def test_segments_are_one_tab_stop(appearance: Appearance, place: Place) -> None:
    segmented = lengths(appearance)
    window = place(segmented)
    assert tabs_inside(window) == 1


def test_tab_comes_to_the_segment_taken(appearance: Appearance, place: Place) -> None:
    segmented = lengths(appearance)
    window = place(segmented)
    segmented.show_choice(2)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert segmented.segments[2].hasFocus()
    QTest.keyClick(segmented.segments[2], Qt.Key.Key_Left)
    assert segmented.segments[1].hasFocus()
    assert segmented.choice == 1


def test_a_choice_from_outside_is_taken_in_silence(appearance: Appearance, qtbot: QtBot) -> None:
    segmented = lengths(appearance)
    qtbot.addWidget(segmented)
    with qtbot.assertNotEmitted(segmented.chosen):
        segmented.show_choice(1)
    assert segmented.choice == 1


def test_segments_fill_even_rows_where_one_is_too_narrow() -> None:
    assert rows_of([100, 50, 50, 50], 250) == [[0, 1, 2, 3]]
    assert rows_of([100, 50, 50, 50], 200) == [[0, 1], [2, 3]]
    assert rows_of([300], 100) == [[0]]


def test_every_segment_has_room_for_its_words(appearance: Appearance, qtbot: QtBot) -> None:
    words = ["Wie im Ablauf vorgesehen", "15 s", "20 s", "30 s", "45 s", "60 s", "Andere Länge"]
    segmented = Segmented(appearance, words, name="Haltezeit")
    qtbot.addWidget(segmented)
    for width in (300, 420, 588, 900):
        segmented.resize(width, segmented.heightForWidth(width))
        rects = segmented.segment_rects()
        assert all(segmented.rect().contains(rect) for rect in rects)
        for rect, segment in zip(rects, segmented.segments, strict=True):
            assert rect.width() > segment.fontMetrics().horizontalAdvance(segment.text())
            assert rect.height() >= 40


ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


@pytest.mark.parametrize("width", [220, 300, 800])
def test_arrows_go_on_to_the_next_row_and_home_and_end_to_the_ends(
    appearance: Appearance, place: Place, width: int
) -> None:
    words = ["As planned", "15 s", "20 s", "30 s", "45 s", "60 s", "Other"]
    segmented = Segmented(appearance, words, name="Hold time")
    segmented.setFixedWidth(width)
    window = place(segmented)
    told: list[int] = []
    segmented.chosen.connect(told.append)
    segmented.segments[0].setFocus()
    left, right, home, end = ARROWS
    for key in (*[right] * 7, *[left] * 7, end, home, end):
        QTest.keyClick(window.focusWidget(), key)
    assert told == [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 0, 6, 0, 6]


def test_up_and_down_go_from_row_to_row(appearance: Appearance, place: Place) -> None:
    choice = skins(appearance)
    choice.setFixedWidth(110)  # two patches, and one below
    window = place(choice)
    choice.patches[0].setFocus()
    steps = ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, 0))
    for key, number in steps:
        QTest.keyClick(window.focusWidget(), key)
        assert choice.patches[number].hasFocus()


def test_from_a_length_one_comes_back_to_as_planned_by_key(appearance: Appearance, place: Place) -> None:
    choice = HoldChoice(appearance, "Hold time")
    choice.show_narrow(True)
    choice.segments.setFixedWidth(240)
    window = place(choice)
    choice.show_time(45)
    told: list[object] = []
    choice.time_chosen.connect(told.append)
    choice.segments.segments[choice.segments.choice].setFocus()
    while choice.segments.choice:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    assert told[-1] is None


def test_as_planned_is_no_time_at_all(appearance: Appearance, place: Place, qtbot: QtBot) -> None:
    choice = HoldChoice(appearance, "Hold time")
    place(choice)
    choice.show_time(30)
    with qtbot.waitSignal(choice.time_chosen) as told:
        QTest.mouseClick(choice.segments.segments[0], Qt.MouseButton.LeftButton)
    assert told.args == [None]


def test_other_shows_a_stepper_at_the_present_time(
    appearance: Appearance, place: Place, qtbot: QtBot
) -> None:
    choice = HoldChoice(appearance, "Hold time")
    place(choice)
    choice.show_time(45)
    assert choice.stepper.isHidden()
    with qtbot.assertNotEmitted(choice.time_chosen):
        QTest.mouseClick(choice.segments.segments[-1], Qt.MouseButton.LeftButton)
    assert choice.stepper.isVisible()
    assert choice.stepper.value() == 45
    choice.show_time(45)  # the settings come back: who chose another length stays there
    assert choice.stepper.isVisible()
    with qtbot.waitSignal(choice.time_chosen) as told:
        QTest.mouseClick(choice.stepper.plus_button, Qt.MouseButton.LeftButton)
    assert told.args == [50]


def test_a_length_that_has_no_segment_is_another_one(appearance: Appearance, place: Place) -> None:
    choice = HoldChoice(appearance, "Hold time")
    place(choice)
    choice.show_time(25)
    assert choice.segments.choice == len(choice.segments.segments) - 1
    assert choice.stepper.value() == 25


def test_the_whole_row_switches(appearance: Appearance, place: Place, qtbot: QtBot) -> None:
    toggle = Toggle(appearance, "Open sessions full screen")
    place(toggle)
    for place_in_row in (QPoint(4, 4), QPoint(toggle.width() - 4, toggle.height() - 4)):
        with qtbot.waitSignal(toggle.switched):
            QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=place_in_row)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_switch(appearance: Appearance, place: Place, qtbot: QtBot, key: Qt.Key) -> None:
    toggle = Toggle(appearance, "Sound")
    place(toggle)
    with qtbot.waitSignal(toggle.switched) as told:
        QTest.keyClick(toggle, key)
    assert told.args == [True]


def test_the_knob_is_left_when_off_and_right_when_on(appearance: Appearance, place: Place) -> None:
    toggle = Toggle(appearance, "Sound")
    place(toggle)
    assert toggle.track_rect.size() == TRACK
    off = toggle.knob_rect
    toggle.show_on(True)
    assert toggle.knob_rect.left() > off.right() - off.width() / 2
    assert toggle.track_rect.contains(toggle.knob_rect.toAlignedRect())


def test_a_narrow_toggle_is_as_high_as_its_words(appearance: Appearance, qtbot: QtBot) -> None:
    toggle = Toggle(appearance, "Übungseinheiten im Vollbild öffnen", hint="Blendet alles andere aus. " * 6)
    qtbot.addWidget(toggle)
    toggle.resize(300, toggle.heightForWidth(300))
    assert toggle.rect().contains(toggle.label_rect)
    assert toggle.rect().contains(toggle.hint_rect)
    assert not toggle.label_rect.intersects(toggle.track_rect)


def test_arrows_step_and_page_keys_stride(appearance: Appearance, place: Place) -> None:
    slider = Slider(appearance, "Overall volume")
    place(slider)
    slider.show_value(50)
    told: list[int] = []
    slider.value_changed.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Minus, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(slider, key)
    assert told == [51, 50, 60, 0, 100]


def test_the_handle_comes_to_the_pointer_and_follows_it(appearance: Appearance, place: Place) -> None:
    slider = Slider(appearance, "Overall volume")
    place(slider)
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(20)), y))
    assert slider.value() == 20
    QTest.mouseMove(slider, QPoint(round(slider.x_of(70)), y))
    assert slider.value() == 70
    slider.show_value(5)
    assert slider.value() == 70
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    slider.show_value(5)
    assert slider.value() == 5


def test_with_stops_it_stands_on_those_alone(appearance: Appearance, qtbot: QtBot) -> None:
    slider = Slider(appearance, "Hold length", stops=(50, 75, 100, 150, 200))
    qtbot.addWidget(slider)
    slider.resize(300, 44)
    slider.show_value(100)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 150
    assert [slider.nearest(value) for value in (0, 60, 70, 130, 999)] == [50, 50, 75, 150, 200]
    assert slider.value_at(slider.x_of(75) + 3) == 75


def test_the_handle_stays_inside(appearance: Appearance, qtbot: QtBot) -> None:
    slider = Slider(appearance, "Overall volume")
    qtbot.addWidget(slider)
    slider.resize(300, 44)
    for value in (0, 37, 100):
        slider.show_value(value)
        assert slider.rect().contains(slider.ring_rect)
    assert slider.accessibleName() == "Overall volume"
    assert slider.accessibleDescription() == ""


def test_a_value_that_is_no_bare_number_is_told_in_words_beside_it(
    appearance: Appearance, qtbot: QtBot
) -> None:
    slider = Slider(appearance, "Hold length", stops=(50, 100), in_words="{}%".format)
    qtbot.addWidget(slider)
    slider.show_value(100)
    assert (slider.accessibleName(), slider.accessibleDescription()) == ("Hold length", "100%")


def sections(appearance: Appearance) -> SubNav:
    names = ("Zeiten und Pausen", "Klänge", "Erscheinungsbild", "Deine Daten")
    return SubNav(appearance, [Section(name, "timer") for name in names], name="Einstellungen")


def test_sections_are_chosen_by_mouse_and_by_arrow(
    appearance: Appearance, place: Place, qtbot: QtBot
) -> None:
    nav = sections(appearance)
    window = place(nav)
    with qtbot.waitSignal(nav.chosen) as told:
        QTest.mouseClick(nav.items[2], Qt.MouseButton.LeftButton)
    assert told.args == [2]
    with qtbot.waitSignal(nav.chosen) as told:
        QTest.keyClick(nav.items[2], Qt.Key.Key_Down)
    assert told.args == [3]
    window.findChildren(QLineEdit, "before")[0].setFocus()
    assert tabs_inside(window) == 1


@pytest.mark.parametrize("width", [200, 400, 588])
def test_tabs_stand_in_as_many_rows_as_they_need(appearance: Appearance, qtbot: QtBot, width: int) -> None:
    nav = sections(appearance)
    qtbot.addWidget(nav)
    nav.show_as_tabs(True)
    nav.resize(width, nav.heightForWidth(width))
    rects = nav.item_rects(width)
    assert all(nav.rect().contains(rect) for rect in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


def test_a_theme_is_chosen_by_its_picture_or_by_arrow(
    appearance: Appearance, place: Place, qtbot: QtBot
) -> None:
    choice = ThemeChoice(appearance, name="Theme")
    place(choice)
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(choice.pictures[2], Qt.MouseButton.LeftButton, pos=QPoint(80, 50))
    assert told.args == ["dark"]
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(choice.pictures[2], Qt.Key.Key_Left)
    assert told.args == ["light"]
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_choice("system")
    assert choice.choice == "system"


def skins(appearance: Appearance) -> Swatches:
    choices = [
        Swatch("fair", "Fair", Look(skin="fair"), ("skin",)),
        Swatch("brown", "Brown", Look(skin="brown"), ("skin",)),
        Swatch("deep", "Deep", Look(skin="deep"), ("skin",)),
    ]
    return Swatches(appearance, choices, name="Skin")


def test_a_colour_is_chosen_by_its_patch_or_by_arrow_and_said_in_words(
    appearance: Appearance, place: Place, qtbot: QtBot
) -> None:
    choice = skins(appearance)
    window = place(choice)
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(choice.patches[2], Qt.MouseButton.LeftButton)
    assert told.args == ["deep"]
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(choice.patches[2], Qt.Key.Key_Left)
    assert told.args == ["brown"]
    assert choice.said.words == "Brown"
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_choice("fair")
    assert (choice.choice.value, choice.said.words) == ("fair", "Fair")
    assert [patch.accessibleName() for patch in choice.patches] == ["Skin, Fair", "Skin, Brown", "Skin, Deep"]
    window.findChildren(QLineEdit, "before")[0].setFocus()
    assert tabs_inside(window) == 1


@pytest.mark.parametrize("width", [48, 110, 400])
def test_patches_stand_in_as_many_rows_as_they_need_and_are_large_enough(
    appearance: Appearance, qtbot: QtBot, width: int
) -> None:
    choice = skins(appearance)
    qtbot.addWidget(choice)
    choice.resize(width, choice.heightForWidth(width))
    rects = choice.patch_rects(width)
    assert all(choice.rect().contains(rect) and min(rect.width(), rect.height()) >= 44 for rect in rects)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)


def test_the_colour_taken_is_marked_by_more_than_colour(appearance: Appearance, qtbot: QtBot) -> None:
    choice = skins(appearance)
    qtbot.addWidget(choice)
    patch, primary = choice.patches[0], appearance.theme.color("primary")

    def marked() -> int:
        shown = patch.grab().toImage()
        return sum(
            shown.pixelColor(x, y) == primary for x in range(shown.width()) for y in range(shown.height())
        )

    choice.resize(choice.sizeHint())
    assert marked() > 100
    choice.show_choice("deep")
    assert marked() == 0
