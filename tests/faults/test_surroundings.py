"""Facts about what is missing around the app, and about several of it on one folder at once."""

import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_schema import VERSION, migrate, version_of
from backchime.storage.settings_file import read_settings

from tests.faults.living import TOP, Life, deep, must_be_fine, prepare
from tests.faults.readers import read_spoilt_history, small_history
from tests.practising import EVENING, a_session

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and fonts are those of Unix")
TIMES = 12
NO_FONTS = '<?xml version="1.0"?><fontconfig><dir>{folder}</dir><cachedir>{folder}/c</cachedir></fontconfig>'
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(TOP / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
NETWORK = re.compile(r"(?:socket|connect|bind)\(.*AF_(?!UNIX\b|UNSPEC\b)\w+")


def command(folder: Path, *arguments: str) -> "subprocess.Popen[str]":
    line = [sys.executable, "-m", "backchime", *arguments, "--data-folder", str(folder)]
    return subprocess.Popen(line, env=ENVIRONMENT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@deep
def test_without_any_font_of_the_system_the_app_has_its_own(tmp_path: Path) -> None:
    places, fonts = prepare(tmp_path / "data"), tmp_path / "fonts"
    fonts.mkdir()
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=fonts))
    with Life(places.data_folder, (), {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}) as life:
        life.do("practise", holds=1)
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0


def test_a_file_that_another_program_has_brought_to_today_meanwhile_is_fine(tmp_path: Path) -> None:
    with (
        closing(sqlite3.connect(tmp_path / "h.sqlite3", isolation_level=None)) as one,
        closing(sqlite3.connect(tmp_path / "h.sqlite3", isolation_level=None)) as other,
    ):
        asked: list[str] = []

        def come_first(statement: str) -> None:
            if statement == "BEGIN IMMEDIATE" and not asked:
                asked.append(statement)
                migrate(one)

        other.set_trace_callback(come_first)
        migrate(other)
        assert asked
        assert version_of(other) == VERSION


@deep
def test_two_command_lines_at_once_bring_everything_in(tmp_path: Path) -> None:
    exports = []
    for name in ("one", "other"):
        with closing(HistoryFile(tmp_path / name / "history.sqlite3")) as history:
            for number in range(30):
                history.keep(a_session(EVENING, name=f"{name} {number}"))
        told = command(tmp_path / name, "history", "--json").communicate()[0]
        (tmp_path / f"{name}.json").write_text(told, "utf-8")
        exports.append(tmp_path / f"{name}.json")
    both = [command(tmp_path / "data", "history", "import", str(file), "--yes") for file in exports]
    for process in both:
        said = process.communicate(timeout=120)
        assert process.returncode == 0, said
        assert "Traceback" not in said[1]
    assert len(load_history(tmp_path / "data" / "history.sqlite3").history.sessions) == 60


@deep
def test_a_command_line_beside_the_window_takes_nothing_from_it(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    with closing(HistoryFile(tmp_path / "other" / "history.sqlite3")) as history:
        history.keep(a_session(EVENING, name="elsewhere"))
    (tmp_path / "other.json").write_text(command(tmp_path / "other", "history", "--json").communicate()[0])
    with Life(places.data_folder) as life:
        life.do("practise", holds=1)
        beside = command(places.data_folder, "history", "import", str(tmp_path / "other.json"), "--yes")
        told = life.do("practise", holds=2)
        said = beside.communicate(timeout=120)
        assert beside.returncode == 0, said
        told = life.do("practise", holds=1)
        must_be_fine(life.do("visit"), places)
        assert life.end() == 0
    there = {one.id: len(one.holds) for one in load_history(places.history).history.sessions}
    assert "elsewhere" in there
    assert all(there[name] >= len(holds) for name, holds in told["kept"].items())


@deep
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_an_end_at_any_instant_of_a_session_loses_no_hold(tmp_path: Path, end: signal.Signals) -> None:
    places, chance = prepare(tmp_path / "data"), random.Random(int(end))
    kept: dict[str, int] = {}
    for number in range(TIMES):
        with Life(places.data_folder) as life:
            told = life.do("practise", holds=1)
            kept |= {name: len(holds) for name, holds in told["kept"].items()}
            assert life.process.stdin is not None
            asked = [["set", {"name": "volume", "value": 30 + number}], ["practise", {"holds": 9}]]
            life.process.stdin.write("".join(json.dumps(one) + "\n" for one in asked))
            life.process.stdin.flush()
            _let_go_on(life, chance.random())
            life.process.send_signal(end)
            assert life.process.wait(30) == (0 if end == signal.SIGTERM else -end)
        assert read_settings(places.settings).problem is None
        stored = load_history(places.history)
        assert stored.problem is None
        there = {one.id: len(one.holds) for one in stored.history.sessions}
        assert all(there[name] >= holds for name, holds in kept.items())


def _let_go_on(life: Life, seconds: float) -> None:
    try:
        life.process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


@deep
@pytest.mark.skipif(not shutil.which("strace"), reason="strace is needed")
def test_the_window_and_its_sound_open_no_socket_but_the_computers_own(tmp_path: Path) -> None:
    places = prepare(tmp_path / "data")
    calls = tmp_path / "calls"
    trace = ("strace", "-f", "-qq", "-o", str(calls), "-e", "trace=socket,connect,bind")
    with Life(places.data_folder, trace, {"BACKCHIME_SOUNDS": "1"}) as life:
        life.do("practise", holds=2)
        must_be_fine({**life.do("visit"), "gap_ms": 0}, places)  # it is slowed down
        assert life.process.stdin is not None
        life.process.stdin.close()  # that ends it
        life.process.wait(30)
        life.process.stdin = None
    said = calls.read_text("utf-8", errors="replace")
    assert "AF_UNIX" in said
    assert not NETWORK.findall(said)


def test_wherever_the_history_is_cut_or_a_byte_of_it_flipped_it_is_read_or_set_aside(tmp_path: Path) -> None:
    content = small_history()
    if os.environ.get("HYPOTHESIS_PROFILE") == "deep":  # what is nought holds nothing, in page after page
        places = [at for at in range(len(content)) if at < 100 or content[at]]
    else:
        places = [*range(18, 100, 40), *range(4_096, len(content), 16_381)]
    for at in places:
        for spoilt in (content[:at], content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]):
            read_spoilt_history(spoilt, tmp_path)
            shutil.rmtree(tmp_path)
            tmp_path.mkdir()
