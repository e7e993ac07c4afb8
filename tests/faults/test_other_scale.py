"""Facts about a session whose window comes to a screen of another scale: all is painted anew for it."""

import sys
from pathlib import Path

import pytest

from tests.faults.scaled import MOST_UNLIKE, run_sessions, unlike
from tests.window_on_screens import ScreenAt, in_front_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="letters are drawn in other ways elsewhere")
USUAL: ScreenAt = (0, 0, 1600, 1000, 1.0)
DENSE: ScreenAt = (1600, 0, 1600, 1000, 2.0)
ON_USUAL, ON_DENSE = "100,100,720,560", "1700,100,720,560"


def test_a_session_moved_to_a_screen_of_another_scale_and_back_looks_as_if_begun_there(
    tmp_path: Path,
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    begun = f"begin {ON_USUAL}", "turn 66", "look before"
    moved = f"move {ON_DENSE}", "look moved", f"move {ON_USUAL}", "look back", "end"
    there = f"begin {ON_DENSE}", "turn 66", "look there"
    screens = in_front_of(tmp_path, (USUAL, DENSE))
    told, _ = run_sessions(screens, {one: (*begun, *moved), other: there})
    assert (told["before"], told["moved"], told["back"]) == (1, 2, 1)
    assert unlike(one / "before.pgm", one / "back.pgm") < MOST_UNLIKE
    assert unlike(other / "there.pgm", one / "moved.pgm") < MOST_UNLIKE
    assert (told["ending"], told["holds"], told["seconds"]) == ("finished", 7, 266)  # 4 min 26 s, as ever
