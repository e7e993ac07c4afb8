"""Facts about an app that is ended, by whomever and whenever: what was written is whole, and there."""

import json
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from backchime.storage.draft_file import load_draft
from backchime.storage.history_db import load_history
from backchime.storage.settings_file import read_settings

from tests.faults.living import Life, deep, must_be_fine, prepare
from tests.faults.readers import shipped
from tests.x_server import x_server

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of Unix")
TIMES = 15


@deep
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP])
def test_a_logout_in_a_session_leaves_it_open_and_everything_written(
    tmp_path: Path, end: signal.Signals
) -> None:
    places = prepare(tmp_path / "data")
    with Life(places.data_folder) as life:
        told = life.do("practise", holds=2)
        life.do("set", name="volume", value=42)
        assert life.end(end) == 0
    (session,) = load_history(places.history).history.sessions
    assert session.ending.value == "open"
    assert [[hold.step, hold.repetition] for hold in session.holds] == told["kept"][session.id]
    assert read_settings(places.settings).settings.volume == 42
    with Life(places.data_folder) as life:
        must_be_fine(life.do("look"), places)


@deep
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs an X server")
def test_a_display_that_goes_in_a_session_leaves_it_open_and_everything_written(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    with x_server() as server:
        on_it = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": server.display}
        with Life(places.data_folder, (), on_it) as life:
            told = life.do("practise", holds=2)
            server.process.kill()
            assert life.process.wait(20) == 1  # Qt ends a program whose display is gone
    (session,) = load_history(places.history).history.sessions
    assert session.ending.value == "open"
    assert [[hold.step, hold.repetition] for hold in session.holds] == told["kept"][session.id]
    with Life(places.data_folder) as life:
        must_be_fine(life.do("look"), places)


@deep
def test_a_kill_at_any_instant_leaves_settings_and_draft_as_they_were_or_as_they_are(tmp_path: Path) -> None:
    places, chance = prepare(tmp_path / "data", volume=0), random.Random(8)
    volume = 0
    for number in range(1, TIMES + 1):
        with Life(places.data_folder) as life:
            life.do("draft", name=f"Draft {number}")
            life.do("set", name="volume", value=number)
            volume = number
            assert life.process.stdin is not None
            asked = json.dumps(["set", {"name": "volume", "value": 50 + number}]) + "\n"
            asked += json.dumps(["draft", {"name": f"Later {number}"}]) + "\n"
            life.process.stdin.write(asked)
            life.process.stdin.flush()
            with pytest.raises(TimeoutError):
                _wait(life, 0.6 * chance.random())
            life.process.kill()
            life.process.wait(20)
        stored = read_settings(places.settings)
        assert stored.problem is None
        assert stored.settings.volume in (volume, 50 + number)
        draft = load_draft(places.draft, shipped().poses)
        assert draft is not None
        assert draft.routine.name in (f"Draft {number}", f"Later {number}")


def _wait(life: Life, seconds: float) -> None:
    """An instant, in which the app goes on."""
    try:
        life.process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        raise TimeoutError from error


@deep
def test_two_windows_on_one_folder_keep_the_sessions_of_both(tmp_path: Path) -> None:
    # A second start shows the first window; where that cannot be reached, there are two.
    places = prepare(tmp_path / "data")
    with Life(places.data_folder) as one, Life(places.data_folder) as other:
        told = [life.do("practise", holds=2) for life in (one, other)]
        told = [life.do("practise", holds=2) for life in (one, other)]
        kept = {**told[0]["kept"], **told[1]["kept"]}
        for life in (one, other):
            must_be_fine(life.do("visit"), places)
            assert life.end() == 0
    there = {one.id: len(one.holds) for one in load_history(places.history).history.sessions}
    assert len(kept) == 2
    assert all(there[name] >= len(holds) for name, holds in kept.items())


@deep
def test_a_clock_that_is_set_neither_ends_a_session_nor_loses_a_hold(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    day = 86_400.0
    with Life(places.data_folder) as life:
        for seconds in (-400 * day, 800 * day, -3 * 3_600, 3_600):
            life.do("practise", holds=1)
            life.do("clock", wall_seconds=seconds)
        told = life.do("look")
        must_be_fine(told, places)
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0
    sessions = {one.id: len(one.holds) for one in load_history(places.history).history.sessions}
    assert all(sessions[name] >= len(holds) for name, holds in told["kept"].items())


@deep
def test_sleep_pauses_the_session(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    with Life(places.data_folder) as life:
        life.do("practise", holds=1)
        told = life.do("sleep", seconds=8 * 3_600.0)
        assert told["page"] == "session"
        must_be_fine(told, places)
        assert life.end() == 0
