"""Facts about an app that is killed: what was acknowledged as kept is there."""

import sys
from pathlib import Path

import pytest

from tests.killing import kill_repeatedly


@pytest.mark.skipif(sys.platform == "win32", reason="killing is tried where the benchmark runs")
def test_no_hold_that_was_acknowledged_is_lost_however_often_the_app_is_killed(tmp_path: Path) -> None:
    # `dev.py bench history` does this 200 times.
    found = kill_repeatedly(tmp_path / "data", 2)
    assert found.lost == ()
    assert found.acknowledged >= 2
