"""Facts about a routine's sheet on paper, made as a person makes it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from backchime.ui.printing.paper import BODY, HEADING, HEIGHT, NAME, STRONG, TITLE, WIDTH
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.test_cli import DESKTOP, backchime
from tests.ui.rooms import House, open_house, press, tab_to


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    yield from open_house(qtbot, qapp, tmp_path / "data")


def texts(pdf: bytes) -> list[str]:
    """What can be selected on each page, its lines and spaces as one."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def a_sheet(folder: Path, routine: str, **settings: object) -> list[str]:
    """The pages that the command line makes of a routine."""
    (folder / "settings.json").write_text(json.dumps({"format": 1, **settings}), "utf-8")
    target = folder / "sheet.pdf"
    done = backchime("export", routine, "--to", target, folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return texts(target.read_bytes())


def test_a_sheet_has_every_step_with_its_times_and_words(tmp_path: Path) -> None:
    first, second = a_sheet(tmp_path, "back-yoga-10")
    assert "10-minute back yoga" in first
    assert "10:00 in all, 7:15 of it holding. 13 holds." in first
    assert "2. Single knee to chest" in first
    assert "30 s · each side · 8 s to move there · 6 s to change sides" in first
    assert "Page 1 of 2" in first
    assert "9. Knees-bent rest" in second
    assert "As in step 1." in second
    assert "Page 2 of 2" in second
    assert "not a medical device" in first
    assert "not a medical device" in second


def test_a_sheet_is_laid_out_for_the_person(tmp_path: Path) -> None:
    page = " ".join(a_sheet(tmp_path, "express-5", swap_tags=["sore_wrists"], stretch_hold_seconds=45))
    assert "3. Dog at the wall" in page or "Instead of Downward dog" in page
    assert "45 s" in page


def test_a_sheet_speaks_the_language_of_the_settings(tmp_path: Path) -> None:
    assert "30 s · je Seite" in " ".join(a_sheet(tmp_path, "back-yoga-10", language="de"))


def test_a_file_that_is_there_is_replaced_only_when_told_to(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"mine")
    again = backchime("export", "core-30", "--to", target, folder=tmp_path)
    assert (again.returncode, target.read_bytes()) == (2, b"mine")
    assert again.stderr == f"backchime: {target} is there already. --force replaces it.\n"
    voice = backchime("export", "core-30", "--to", target, "--force", "--voice", "names", folder=tmp_path)
    assert voice.stderr == "backchime: A printed sheet has no voice. Leave out --voice.\n"
    lost = backchime("export", "core-30", "--to", tmp_path / "none" / "x.pdf", folder=tmp_path)
    assert (lost.returncode, lost.stderr.count("\n")) == (2, 1)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["sheet.pdf"]


def test_it_is_printed_without_a_display_on_a4_with_its_fonts(tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    command = ["export", "core-30", "--to", str(target), "--force", "--data-folder", str(tmp_path)]
    program = (
        f"import sys, backchime.__main__ as b; b.main({command!r}); print('PySide6.QtWidgets' in sys.modules)"
    )
    target.write_bytes(b"mine")
    environment = {"PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
    page = PdfReader(target).pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((WIDTH, HEIGHT), abs=1)
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    kinds = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]
    assert kinds
    assert all("/FontFile2" in kind for kind in kinds)
    assert all("/ToUnicode" in font for font in fonts)


def test_nothing_on_paper_is_smaller_than_10_points() -> None:
    assert min(style.points for style in (TITLE, NAME, HEADING, STRONG, BODY)) >= 10


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("by_mouse", [True, False])
def test_the_preview_asks_where_the_sheet_is_to_go(
    house: House, qtbot: QtBot, tmp_path: Path, by_mouse: bool
) -> None:
    rooms = house.rooms
    rooms.library.show_preview("core-30")
    button = rooms.library.preview.print_button
    if by_mouse:
        press(button)
    else:
        tab_to(rooms.window, button)
        button.click()
    (dialog,) = rooms.window.findChildren(QFileDialog)
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    target = tmp_path / "mine.pdf"
    dialog.close()
    with qtbot.waitSignal(rooms.sharing.saving.saved):
        dialog.fileSelected.emit(str(target))
    assert "1. High plank" in texts(target.read_bytes())[0]
    assert rooms.window.toast.isVisible()


def test_a_folder_that_is_gone_is_told_and_nothing_is_left(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    saving = house.rooms.sharing.saving
    saving.save(tmp_path / "gone" / "x.pdf", lambda: b"content")
    qtbot.waitUntil(lambda: not saving.is_busy)
    assert house.rooms.window.banner.isVisible()
    assert not (tmp_path / "gone").exists()
