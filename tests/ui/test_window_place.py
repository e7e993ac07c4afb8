"""Facts about the window's place when screens come and go: offscreen, each time with screens of its own."""

from pathlib import Path

import pytest
from backchime.ui.window_place import on_screen
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from tests.window_on_screens import ScreenAt, stand

MAIN: ScreenAt = (0, 0, 1920, 1080, 1.0)
BESIDE: ScreenAt = (1920, 0, 2560, 1440, 2.0)  # of twice the scale
LAPTOP: ScreenAt = (0, 0, 1366, 768, 1.0)
TINY: ScreenAt = (0, 0, 960, 540, 2.0)  # of twice the scale, too, and lower than the smallest window
LEAST = QSize(720, 560)


def within(at: tuple[int, int, int, int], screen: ScreenAt) -> bool:
    return QRect(*screen[:4]).contains(QRect(*at))


def test_a_window_of_a_screen_that_is_unplugged_comes_to_the_one_that_is_left(tmp_path: Path) -> None:
    beside = stand(tmp_path, (MAIN, BESIDE), "at 2200,100,1120,760")
    assert beside.on == "screen 1"
    alone = stand(tmp_path, (MAIN,), f"back {beside.place}")
    assert alone.reachable
    assert within(alone.at, MAIN)
    assert alone.at[2:] == (1120, 760)


def test_a_window_that_filled_an_unplugged_screen_fills_the_one_that_is_left(tmp_path: Path) -> None:
    beside = stand(tmp_path, (MAIN, BESIDE), "at 2200,100,1120,760", "maximised")
    assert (beside.on, beside.state) == ("screen 1", "maximised")
    alone = stand(tmp_path, (MAIN,), f"back {beside.place}")
    assert (alone.on, alone.state) == ("screen 0", "maximised")


def test_on_a_screen_too_small_for_it_the_windows_title_can_still_be_taken_hold_of(tmp_path: Path) -> None:
    large = stand(tmp_path, (MAIN,), "at 400,100,1500,900")
    tiny = stand(tmp_path, (TINY,), f"back {large.place}")
    assert tiny.at[2:] == (960, 560)
    assert within((*tiny.at[:2], 1, 1), TINY)


def test_on_a_low_screen_there_is_room_for_the_title_above_the_window(tmp_path: Path) -> None:
    new = stand(tmp_path, (LAPTOP,), "at 0,0,1120,760", "back nowhere")
    assert new.at == (123, 40, 1120, 728)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ((10, 10, 730, 560), (10, 10, 730, 560)),
        ((400, 10, 730, 560), (70, 10, 730, 560)),  # the screen is 800 wide and 800 high
        ((-100, -50, 730, 560), (0, 0, 730, 560)),
        ((0, 600, 5_000, 300), (0, 240, 800, 560)),
    ],
)
def test_a_place_is_moved_onto_its_screen(
    qapp: QApplication, place: tuple[int, int, int, int], shown: tuple[int, int, int, int]
) -> None:
    assert qapp.primaryScreen().availableGeometry() == QRect(0, 0, 800, 800)
    assert on_screen(QRect(*place), least=LEAST) == QRect(*shown)
