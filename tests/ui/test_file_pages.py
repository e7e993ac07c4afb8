"""Facts about the pages for faulty and missing routine files, and the excerpt that shows a line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.problem import Problem
from backchime.core.routine_faults import Fault
from backchime.ui.pages.missing_page import MissingPage
from backchime.ui.pages.routine_faults_page import EXPANDED_FIRST, SHOWN_AT_ONCE, RoutineFaultsPage
from backchime.ui.theme.appearance import Appearance
from backchime.ui.theme.fonts import load_fonts
from backchime.ui.widgets.code_excerpt import MOST_CHARACTERS, CodeExcerpt, excerpt
from backchime.ui.widgets.fault_row import fault_advice, fault_title
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.library import SIZES
from tests.ui.long_words import cut_off, longer_words

FILE = Path("/home/mara/.local/share/backchime/routines.json")
LINES = ("{", '  "pose": "childs-pose",', '  "hold_seconds": "thirty"', "}", "")
FAULT = Fault(
    '"hold_seconds" must be a whole number from 3 to 600. It says "thirty".',
    "Write 30 without quotes.",
    line=3,
    routine="morning",
    step=2,
    field="hold_seconds",
    says='"thirty"',
    must_be="a whole number from 3 to 600",
)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    load_fonts()
    return Appearance(qapp, "light")


@pytest.fixture
def page(appearance: Appearance, qtbot: QtBot) -> Iterator[RoutineFaultsPage]:
    made = RoutineFaultsPage(appearance)
    qtbot.addWidget(made)
    made.setMinimumSize(1024, 760)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


# -- the excerpt --


def test_an_excerpt_has_two_lines_before_and_one_after() -> None:
    lines = excerpt(LINES, 3, says='"thirty"')
    assert [(line.number, line.faulty) for line in lines] == [(1, False), (2, False), (3, True), (4, False)]
    faulty = lines[2]
    assert faulty.text[faulty.fault_from : faulty.fault_to] == '"thirty"'


@pytest.mark.parametrize(("line", "numbers"), [(1, [1, 2]), (2, [1, 2, 3]), (5, [3, 4, 5])])
def test_an_excerpt_ends_where_the_file_does(line: int, numbers: list[int]) -> None:
    assert [one.number for one in excerpt(LINES, line)] == numbers


def test_of_an_endless_line_the_piece_with_the_fault_is_shown(appearance: Appearance, qtbot: QtBot) -> None:
    endless = "x" * 1500 + '"thirty"' + "y" * 1500
    lines = excerpt([endless, "z" * 3000], 1, says='"thirty"')
    assert lines[0].text[lines[0].fault_from : lines[0].fault_to] == '"thirty"'
    assert all(len(line.text) <= MOST_CHARACTERS + 1 for line in lines)
    shown = CodeExcerpt(appearance, lines)
    qtbot.addWidget(shown)
    shown.resize(500, shown.sizeHint().height())
    room = shown.width() - shown.text_left
    for place in range(2):
        text = shown.shown_text(place)
        assert text.endswith("…")
        assert shown.fontMetrics().horizontalAdvance(text) <= room
        assert shown.rect().contains(shown.line_rect(place))
    assert '"thirty"' in shown.shown_text(0)


# -- faults --


def test_a_fault_says_its_line_its_mending_and_its_place() -> None:
    assert fault_title(FAULT).startswith('Line 3: "hold_seconds" must be')
    assert fault_advice(FAULT) == "Write 30 without quotes. Routine “morning”, step 2."
    assert fault_title(Fault("The file is empty.")) == "The file is empty."


def test_the_first_faults_are_open_and_the_others_open_when_asked(page: RoutineFaultsPage) -> None:
    page.show_faults(FILE, LINES, (FAULT,) * (EXPANDED_FIRST + 1))
    assert [row.excerpt is not None for row in page.rows] == [True] * EXPANDED_FIRST + [False]
    last = page.rows[-1]
    assert not last.show_line.isHidden()
    QTest.mouseClick(last.show_line, Qt.MouseButton.LeftButton)
    assert last.excerpt is not None
    assert last.show_line.isHidden()


def test_a_fault_without_a_line_has_none_to_show(page: RoutineFaultsPage) -> None:
    page.show_faults(FILE, (), (Fault("The file is empty."), Fault("Beyond the end.", line=99)))
    assert all(row.excerpt is None and row.show_line.isHidden() for row in page.rows)


def test_hundreds_of_faults_come_a_few_at_a_time(page: RoutineFaultsPage) -> None:
    page.show_faults(FILE, LINES, (FAULT,) * 200)
    assert len(page.rows) == SHOWN_AT_ONCE
    assert page.count.words == "200 problems"
    while not page.more.isHidden():
        QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert len(page.rows) == 200


def test_showing_other_faults_forgets_the_old_ones(page: RoutineFaultsPage) -> None:
    page.show_faults(FILE, LINES, (FAULT,) * 50)
    page.show_faults(FILE, LINES, (FAULT,))
    assert len(page.rows) == 1
    assert page.more.isHidden()
    assert page.count.words == "1 problem"


def test_each_button_asks_for_its_own(page: RoutineFaultsPage, qtbot: QtBot) -> None:
    page.show_faults(FILE, LINES, (FAULT,))
    for button, asked in (
        (page.open, page.open_requested),
        (page.check, page.check_requested),
        (page.back, page.back_requested),
    ):
        with qtbot.waitSignal(asked):
            QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_faults_is_cut_off(
    appearance: Appearance, qtbot: QtBot, size: tuple[int, int]
) -> None:
    endless = Fault("Das steht hier: " + "wirr " * 600, "Schreiben Sie es anders. " * 20, line=1, says="q")
    with longer_words():
        page = RoutineFaultsPage(appearance)
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        folder = Path("/home" + "/ein-sehr-langer-ordnername" * 8)
        page.show_faults(folder / "routinen.json", ("q" * 3000,), (endless, FAULT, FAULT, FAULT, FAULT))
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not cut_off(page))


# -- missing --


def test_the_missing_page_names_the_file_and_the_fault(appearance: Appearance, qtbot: QtBot) -> None:
    page = MissingPage(appearance)
    qtbot.addWidget(page)
    page.show_problem(Problem(f"{FILE} cannot be read: No such file or directory."))
    assert str(FILE) in page.problem.text()
    assert "No such file" in page.problem.text()
    with qtbot.waitSignal(page.folder_requested):
        QTest.mouseClick(page.open_folder, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_missing_page_is_cut_off(
    appearance: Appearance, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with longer_words():
        page = MissingPage(appearance)
        qtbot.addWidget(page)
        page.setMinimumSize(*size)
        page.show_problem(Problem(f"{'/langer-ordner' * 30} ist beschädigt: {FAULT}"))
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: not cut_off(page))
