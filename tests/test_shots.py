"""The pictures of every screen, and the sheets they are laid out on."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests import shots
from tests.screens import SCREENS


def test_no_two_screens_have_one_name() -> None:
    names = [screen.name for screen in SCREENS]
    assert len(set(names)) == len(names)


@pytest.mark.usefixtures("qapp")
def test_every_wanted_screen_is_taken_and_laid_out_on_a_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def one_application(_: list[str]) -> QApplication:
        return qapp

    monkeypatch.setattr(shots, "QApplication", one_application)
    asked = ["--only", "01-home-care", "--theme", "dark", "--size", "720x560", "--language", "en"]
    assert shots.main([str(tmp_path), *asked]) == 0
    wanted = [f"{screen.name}-dark-720x560-en.png" for screen in SCREENS if "01-home-care" in screen.name]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [*wanted, "00-sheet-dark-720x560-en.png"]
    )
    picture = QImage(str(tmp_path / wanted[0]))
    assert (picture.width(), picture.height()) == (720, 560)
