"""What becomes of the sound when a PipeWire server is ill."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.audio.conftest import Listen, ticks, what_is_missing_to_hear
from tests.audio.pipewire import PipeWire, Way, what_is_missing
from tests.audio.test_sound import NO_GAP_SECONDS, LongestGap

NO_OUTPUT, NO_ANSWER = "No sound output found.", "The sound does not answer."
BACK_SECONDS = 5.0


@pytest.fixture(params=["pipewire", "pulse"])
def pipewire(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PipeWire]:
    """A server to freeze and to kill."""
    way: Way = request.param
    if missing := what_is_missing_to_hear() or what_is_missing(way):
        pytest.skip(f"not installed: {missing}")
    server = PipeWire(tmp_path, way)
    server.start()
    yield server
    server.kill()


def test_a_pipewire_that_freezes_is_told_and_comes_back(
    listen: Listen, pipewire: PipeWire, qtbot: QtBot
) -> None:
    listener = listen(pipewire)
    listener.chimes.stay_ready(True)
    listener.chimes.play(ticks(0.2, 60.0))
    qtbot.waitUntil(lambda: pipewire.plays, timeout=5000)
    pipewire.freeze()
    gap = LongestGap()
    qtbot.waitUntil(lambda: not listener.chimes.has_output, timeout=8000)
    assert listener.summaries[0] in (NO_OUTPUT, NO_ANSWER)
    pipewire.thaw()
    thawed = time.monotonic()
    qtbot.waitUntil(lambda: listener.chimes.has_output, timeout=8000)
    assert time.monotonic() - thawed < BACK_SECONDS
    assert gap.seconds < NO_GAP_SECONDS


def test_a_pipewire_that_dies_is_told_and_a_new_one_plays_the_rest(
    listen: Listen, pipewire: PipeWire, qtbot: QtBot
) -> None:
    listener = listen(pipewire)
    listener.chimes.stay_ready(True)
    listener.chimes.play(ticks(0.2, 60.0))
    qtbot.waitUntil(lambda: pipewire.plays, timeout=5000)
    pipewire.kill()
    gap = LongestGap()
    qtbot.waitUntil(lambda: not listener.chimes.has_output, timeout=5000)
    assert listener.summaries
    assert gap.seconds < NO_GAP_SECONDS
    pipewire.start()
    back = time.monotonic()
    qtbot.waitUntil(lambda: listener.chimes.has_output, timeout=8000)
    assert time.monotonic() - back < BACK_SECONDS
    assert listener.summaries[-1] == ""
    qtbot.waitUntil(lambda: pipewire.plays, timeout=5000)
