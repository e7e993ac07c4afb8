"""Facts about several starts of the app on one data folder."""

import contextlib
import os
import signal
import socket
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from backchime.core.errand import Errand, written
from backchime.system import meeting_place, single_instance
from backchime.system.meeting import Meeting, Met
from backchime.system.single_instance import SocketDoor, meet, tell
from backchime.system.socket_visitors import SocketVisitors
from backchime.system.visitors import MOST_AT_ONCE
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere instances meet in another way")
ASKED = Errand("core-30", (Path("/home/zoë/Übungen.backchime"),), "token")


@pytest.fixture(autouse=True)
def meeting_in_a_private_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is met here, no other window of this computer hears of it; every door is closed."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    doors: list[SocketDoor] = []
    put_up = single_instance._put_up_door

    def put_up_and_note(place: Path) -> SocketDoor:
        doors.append(put_up(place))
        return doors[-1]

    monkeypatch.setattr(single_instance, "_put_up_door", put_up_and_note)
    yield
    for door in doors:
        door.close()


def first(folder: Path) -> SocketDoor:
    met = meet(folder, Errand())
    assert met.meeting is Meeting.FIRST
    assert isinstance(met.door, SocketDoor)
    return met.door


def visit(door: SocketDoor) -> socket.socket:
    visitor = socket.socket(socket.AF_UNIX)
    visitor.settimeout(5)
    visitor.connect(door.socket.getsockname())
    return visitor


class Start(threading.Thread):
    """A further start, beside the window of the first."""

    def __init__(self, folder: Path, errand: Errand = ASKED) -> None:
        super().__init__()
        self.met: Met | None = None
        self._asked = (folder, errand)
        self.start()

    def run(self) -> None:
        self.met = meet(*self._asked)

    def outcome(self) -> Meeting:
        self.join()
        assert self.met is not None
        return self.met.meeting


def test_a_further_start_passes_on_what_it_was_asked(tmp_path: Path, qtbot: QtBot) -> None:
    visitors = SocketVisitors(first(tmp_path))
    with qtbot.waitSignal(visitors.came) as came:
        start = Start(tmp_path)
    assert came.args == [ASKED]
    assert start.outcome() is Meeting.PASSED_ON


def test_the_command_line_tells_a_window_and_never_stands_in_for_one(tmp_path: Path, qtbot: QtBot) -> None:
    changed = Errand(history_changed=True)
    assert not tell(tmp_path, changed)
    visitors = SocketVisitors(first(tmp_path))
    with qtbot.waitSignal(visitors.came) as came:
        thread = threading.Thread(target=tell, args=(tmp_path, changed))
        thread.start()
    thread.join()
    assert came.args == [changed]


def test_what_is_asked_while_the_first_still_starts_waits_for_its_window(
    tmp_path: Path, qtbot: QtBot
) -> None:
    door = first(tmp_path)
    assert meet(tmp_path, ASKED).meeting is Meeting.PASSED_ON
    visitors = SocketVisitors(door)
    with qtbot.waitSignal(visitors.came) as came:
        pass
    assert came.args == [ASKED]


def test_every_data_folder_has_a_window_of_its_own_whatever_way_leads_there(tmp_path: Path) -> None:
    one, other, link = tmp_path / "one", tmp_path / "other", tmp_path / "link"
    link.symlink_to(one)
    first(one)
    first(other)
    assert meet(link, Errand()).meeting is Meeting.PASSED_ON


def test_of_many_starts_at_once_exactly_one_is_the_first(tmp_path: Path) -> None:
    starts = [Start(tmp_path) for _ in range(10)]
    outcomes = sorted(start.outcome() for start in starts)
    assert outcomes == [Meeting.FIRST] + [Meeting.PASSED_ON] * 9


def test_one_that_was_killed_is_followed_by_the_next(tmp_path: Path) -> None:
    if (child := os.fork()) == 0:
        meet(tmp_path, Errand())
        signal.pause()
    places = list(meeting_place.meeting_places(tmp_path))
    address = places[0].with_suffix(".socket")
    while not address.exists():
        assert os.waitpid(child, os.WNOHANG) == (0, 0)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert address.exists()
    first(tmp_path)


def test_one_that_does_not_answer_is_not_waited_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_SECONDS", 0.05)
    first(tmp_path).say_ready()
    before = time.monotonic()
    assert meet(tmp_path, ASKED).meeting is Meeting.SILENT
    assert time.monotonic() - before < 1


def test_one_that_stands_still_in_the_gate_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_SECONDS", 0.05)
    with single_instance._gate(next(meeting_place.meeting_places(tmp_path))):
        first(tmp_path)


@pytest.mark.usefixtures("qtbot")
def test_a_start_while_the_first_closes_waits_and_opens_its_own_window(tmp_path: Path) -> None:
    door = first(tmp_path)
    visitors = SocketVisitors(door)
    visitors.send_away()
    start = Start(tmp_path)
    while not _is_waited_for(door):
        pass
    door.close()
    assert start.outcome() is Meeting.FIRST


def _is_waited_for(door: SocketDoor) -> bool:
    try:
        waiting, _ = door.socket.accept()
    except BlockingIOError:
        return False
    waiting.close()
    return True


def test_a_door_that_is_closed_leaves_no_socket_and_takes_nobody_elses(tmp_path: Path) -> None:
    door = first(tmp_path)
    door.close()
    assert not door.place.with_suffix(".socket").exists()
    door = first(tmp_path)
    door.place.with_suffix(".socket").unlink()  # somebody has tidied up
    successor = first(tmp_path)
    door.close()
    assert successor.place.with_suffix(".socket").exists()


def test_only_the_owner_can_reach_the_socket(tmp_path: Path) -> None:
    door = first(tmp_path)
    for suffix in (".socket", ".gate"):
        assert door.place.with_suffix(suffix).stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="becoming another person takes root"
)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who asks")
def test_another_person_is_sent_away_unheard(tmp_path: Path, qtbot: QtBot) -> None:
    door = first(tmp_path)
    visitors = SocketVisitors(door)
    heard: list[Errand] = []
    visitors.came.connect(heard.append)
    address = Path(door.socket.getsockname())
    for path in (address.parent, address):
        path.chmod(path.stat().st_mode | stat.S_IXOTH | stat.S_IWOTH)  # as if somebody had been careless
    folder = os.open(address.parent, os.O_RDONLY)
    if (child := os.fork()) == 0:
        os._exit(_heard_as_a_stranger(folder, address.name))
    os.close(folder)
    qtbot.waitUntil(lambda: os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None)
    assert os.waitpid(child, 0) == (child, 0)
    assert heard == []


def _heard_as_a_stranger(folder: int, name: str) -> int:
    """0 if somebody else who asks gets no answer."""
    try:
        os.fchdir(folder)
        os.setgroups([])
        os.setgid(65_534)
        os.setuid(65_534)
        stranger = socket.socket(socket.AF_UNIX)
        stranger.connect(name)
    except BaseException:
        return 2
    try:
        stranger.sendall(written(ASKED))
        return 0 if stranger.recv(9) == b"" else 1
    except OSError:
        return 0


@pytest.mark.parametrize(
    "words",
    [b"garbage\n", b"\0" * 200_000, b"{" * 60_000 + b"\n", b'{"start": 1}\n', b""],
    ids=("words", "noughts", "brackets", "number", "nothing"),
)
def test_what_makes_no_sense_disturbs_nobody(tmp_path: Path, qtbot: QtBot, words: bytes) -> None:
    door = first(tmp_path)
    visitors = SocketVisitors(door)
    heard: list[Errand] = []
    visitors.came.connect(heard.append)
    with visit(door) as stranger:
        stranger.setblocking(False)
        with contextlib.suppress(OSError):
            stranger.sendall(words)
        stranger.shutdown(socket.SHUT_WR)
        qtbot.waitUntil(lambda: _has_been_sent_away(stranger))
    assert heard == []
    with qtbot.waitSignal(visitors.came):
        start = Start(tmp_path)
    assert start.outcome() is Meeting.PASSED_ON


def _has_been_sent_away(stranger: socket.socket) -> bool:
    try:
        return stranger.recv(100) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


def test_those_who_say_nothing_hold_up_nobody_and_do_not_heap_up(tmp_path: Path, qtbot: QtBot) -> None:
    door = first(tmp_path)
    visitors = SocketVisitors(door)
    slow = [visit(door) for _ in range(MOST_AT_ONCE)]
    qtbot.waitUntil(lambda: visitors.number == MOST_AT_ONCE)
    with visit(door) as too_many:
        too_many.setblocking(False)
        qtbot.waitUntil(lambda: _has_been_sent_away(too_many))
    assert visitors.number == MOST_AT_ONCE
    for one in slow[:2]:
        one.close()
    with qtbot.waitSignal(visitors.came):
        start = Start(tmp_path)
    assert start.outcome() is Meeting.PASSED_ON
    for one in slow:
        one.close()
    qtbot.waitUntil(lambda: visitors.number == 0)


def test_one_that_says_nothing_is_sent_away_in_the_end(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backchime.system.visitors.PATIENCE_MS", 20)
    door = first(tmp_path)
    visitors = SocketVisitors(door)
    with visit(door) as slow:
        slow.sendall(b'{"start": ')
        slow.setblocking(False)
        qtbot.waitUntil(lambda: _has_been_sent_away(slow))
    assert visitors.number == 0


# -- where they meet --


def test_a_folder_that_others_may_write_to_is_no_meeting_place(tmp_path: Path) -> None:
    (tmp_path / "run").chmod(0o777)
    assert tmp_path / "run" not in [place.parent for place in meeting_place.meeting_places(tmp_path / "data")]


def test_a_home_with_a_long_foreign_name_has_a_meeting_place_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setattr(tempfile, "tempdir", short)
        door = first(tmp_path / ("дом с длинным именем" * 6) / "данные")
        assert len(os.fsencode(door.socket.getsockname())) <= meeting_place.LONGEST_ADDRESS


def test_where_locks_do_not_work_the_app_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: int, _how: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    first(tmp_path)
    assert meet(tmp_path, ASKED).meeting is Meeting.PASSED_ON


def test_where_no_socket_can_be_the_app_starts_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meeting_place, "LONGEST_ADDRESS", 0)
    assert meet(tmp_path, ASKED).meeting is Meeting.ALONE
