"""Facts about a bus that is frozen before the app starts: it is found out in time, and left alone."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.places import Places
from backchime.system import bus_in_time
from backchime.system.bus_in_time import ADDRESS, NO_BUS, leave_out_a_frozen_bus
from backchime.system.meeting_place import meeting_places

from tests.desktop_bus import private_bus
from tests.faults.living import TOP, deep, prepare

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no such bus")
LONGEST_START_SECONDS = 60.0


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A socket to which one can connect, and which says nothing."""
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "a bus"))
        silent.listen(8)
        monkeypatch.setenv(ADDRESS, f"unix:path={tmp_path}/a%20bus,guid=0")
        yield tmp_path / "a bus"


@pytest.mark.usefixtures("frozen")
def test_a_bus_that_does_not_answer_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_in_time, "LONGEST_SECONDS", 0.01)
    leave_out_a_frozen_bus()
    assert os.environ[ADDRESS] == NO_BUS


def test_one_that_lies_where_it_usually_does_is_found(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_in_time, "LONGEST_SECONDS", 0.01)
    frozen.rename(frozen.with_name("bus"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(frozen.parent))
    monkeypatch.setenv(ADDRESS, "")
    leave_out_a_frozen_bus()
    assert os.environ[ADDRESS] == NO_BUS


def test_a_bus_that_answers_stays(tmp_path: Path) -> None:
    with private_bus(tmp_path) as address:
        leave_out_a_frozen_bus()
        assert os.environ[ADDRESS] == address


@pytest.mark.parametrize(
    "address", ["unix:abstract=/nobody/here", "tcp:host=localhost", "unix:path=/nowhere", "x"]
)
def test_one_that_is_not_there_is_left_to_who_asks(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ADDRESS, address)
    leave_out_a_frozen_bus()
    assert os.environ[ADDRESS] == address


@deep
@pytest.mark.usefixtures("frozen")
def test_a_frozen_bus_holds_up_no_start_on_a_real_screen(tmp_path: Path) -> None:
    if not shutil.which("Xvfb"):
        pytest.skip("there is no screen to be had")
    places: Places = prepare(tmp_path / "data")
    (tmp_path / "run").mkdir(mode=0o700)
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1200x900x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    number = os.read(reading, 16).decode().strip()
    environment = {
        **os.environ,
        "PYTHONPATH": str(TOP / "desktop"),
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    command = [sys.executable, "-m", "backchime", "--data-folder", str(places.data_folder)]
    app = subprocess.Popen(command, env=environment)
    try:
        gate = next(meeting_places(places.data_folder)).with_suffix(".gate").name
        until = time.monotonic() + LONGEST_START_SECONDS
        while not any(one.read_text("ascii") == "ready" for one in (tmp_path / "run").rglob(gate)):
            assert app.poll() is None
            assert time.monotonic() < until
            _rest(app)
    finally:
        for process in (app, screen):
            process.kill()
            process.wait()


def _rest(process: "subprocess.Popen[bytes]") -> None:
    try:
        process.wait(0.1)
    except subprocess.TimeoutExpired:
        return
