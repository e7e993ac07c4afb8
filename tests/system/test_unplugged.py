"""Facts about a monitor that goes while a session runs, on an X server of our own: deep profile."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.faults.living import TOP
from tests.faults.scaled import MOST_UNLIKE, run_sessions, unlike
from tests.x_server import x_server

pytestmark = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "deep" or not (shutil.which("Xvfb") and shutil.which("xrandr")),
    reason="takes seconds (deep profile), an X server, and xrandr",
)
USUAL = "1280/338x1200/317+0+0"  # width and height in px and mm, and the place
DENSE = "2400/635x1200/317+1280+0"
# Fitted to the pixels, letters would depend on which others were drawn before them.
PLAIN_LETTERS = """<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern"><edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>
</fontconfig>"""


@pytest.fixture
def monitors(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """The environment of an app in front of two monitors, of which the right one has twice the scale."""
    (tmp_path / "fonts.conf").write_text(PLAIN_LETTERS, encoding="utf-8")
    with x_server("3680x1200x24") as server:
        display = {**os.environ, "DISPLAY": server.display}
        for name, place, output in (("left", USUAL, "screen"), ("right", DENSE, "none")):
            set_up = ["xrandr", "--setmonitor", name, place, output]
            subprocess.run(set_up, env=display, capture_output=True, check=True)
        yield {
            **display,
            "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCREEN_SCALE_FACTORS": "left=1;right=2",
            "PYTHONPATH": f"{TOP / 'desktop'}{os.pathsep}{TOP}",
        }


def test_a_session_goes_on_sharp_and_in_time_when_its_monitor_of_another_scale_is_unplugged(
    tmp_path: Path, monitors: Mapping[str, str]
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    begun = "begin 1300,20,720,560", "turn 66", "look before"
    unplugged = "unplug right", "look alone", "end"
    never = "begin 0,0,1440,1120", "turn 66", "look there"  # as many px of the screen
    _, told = run_sessions(monitors, {other: never, one: (*begun, *unplugged)})
    assert (told["before"], told["alone"]) == (2, 1)
    assert unlike(other / "there.pgm", one / "alone.pgm") < MOST_UNLIKE
    assert unlike(one / "before.pgm", one / "alone.pgm") > 2 * MOST_UNLIKE
    assert (told["ending"], told["holds"], told["seconds"]) == ("finished", 7, 266)
