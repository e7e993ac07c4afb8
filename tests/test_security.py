"""Facts about what docs/security.md promises: of the code, the locks, and the files of the person."""

from __future__ import annotations

import ast
import logging
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from backchime.audio.own_chime import keep_own_chime
from backchime.core.report_choices import ReportChoices
from backchime.core.routine_draft import draft_of
from backchime.core.settings import Settings
from backchime.core.timeline import CueKind
from backchime.logs import keep_log
from backchime.places import SHIPPED_CHIMES, Places
from backchime.storage.draft_file import save_draft
from backchime.storage.history_db import HistoryFile
from backchime.storage.report_file import save_report_choices
from backchime.storage.settings_file import save_settings
from backchime.ui.saving_room import file_name
from backchime.whole_file import make_private
from hypothesis import given
from hypothesis import strategies as st

from tests.faults.readers import shipped
from tests.practising import a_session
from tests.test_house_rules import PACKAGE, TOP, imported

LOCKS = sorted((TOP / "packaging" / "locks").glob("*.txt"))
# What speaks over a network, runs text as code, or makes objects of bytes.
NEVER = re.compile(
    r"^(urllib\.request|http|ftplib|smtplib|poplib|imaplib|telnetlib|xmlrpc|ssl|asyncio|socketserver|requests"
    r"|PySide6\.(QtNetwork|QtWebEngine\w*|QtWebSockets|QtQml)|pickle|marshal|shelve|dill|code|codeop|pty)(\.|$)"
)
SOCKETS = ("audio/connections.py", "system/")  # ends inherited ones; the desktop's bus, and our own door
PIPES = "system/pipe_"  # Windows' way to our own door, which Qt has among what speaks over networks
private_files = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")


def test_no_module_can_reach_a_network_or_make_objects_of_bytes() -> None:
    # That none runs text as code, or a shell, ruff sees to (S102, S307, S602, S605).
    found = [
        f"{path}: {name}"
        for path, text in _modules()
        for name in re.findall(r"(?m)^\s*(?:from|import) ([\w.]+)", text)
        if (NEVER.match(name) and not path.startswith(PIPES))
        or (name == "socket" and not path.startswith(SOCKETS))
    ]
    assert found == []


def test_sockets_are_only_those_of_the_computer_itself() -> None:
    assert {family for _, text in _modules() for family in re.findall(r"\bAF_\w+", text)} <= {"AF_UNIX"}


def test_of_qts_networking_only_pipes_are_used() -> None:
    used = {name for path, text in _modules() if path.startswith(PIPES) for name in imports_of(text)}
    assert {name for name in used if NEVER.match(name)} == {
        "PySide6.QtNetwork.QLocalServer",
        "PySide6.QtNetwork.QLocalSocket",
    }


def imports_of(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        yield from imported(node)


def _modules() -> Iterator[tuple[str, str]]:
    for path in PACKAGE.rglob("*.py"):
        yield path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_dependency_is_held_to_one_version_and_its_hashes(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n", "", lock.read_text("utf-8")))
    held = [entry for entry in entries if entry.strip() and not entry.startswith("#")]
    assert held
    for entry in held:
        assert re.match(r"[\w.\[\]-]+==[\w.+!]+( ;[^\\]*)? \\\n", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


@given(st.text())
def test_a_routines_name_names_no_file_elsewhere(name: str) -> None:
    made = file_name(name)
    assert Path(f"{made}.wav").name == f"{made}.wav"
    assert not set(made) & set('/\\:*?"<>|\0\n')
    assert made not in ("", ".", "..")
    assert not made.startswith(".")


@pytest.fixture
def careless() -> Iterator[None]:
    """A person whose system gives every new file to everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


@private_files
@pytest.mark.usefixtures("careless")
def test_everything_of_the_person_is_theirs_alone_whatever_the_system_is_used_to(tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    save_settings(places.settings, Settings(), {})
    save_draft(places.draft, draft_of(shipped().routines["core-30"]))
    save_report_choices(places.report, ReportChoices(name="Ada"))
    assert keep_own_chime(SHIPPED_CHIMES / "bells" / "hold.wav", places.own_chimes, CueKind.TICK) is None
    with closing(HistoryFile(places.history)) as history:
        history.keep(a_session())
        rights = {file: stat.S_IMODE(file.stat().st_mode) for file in tmp_path.rglob("*")}
    names = {file.name for file in rights}
    assert {"history.sqlite3-wal", "settings.json", "draft.json", "report.json", "tick.wav"} <= names
    for file, right in rights.items():
        assert right == (0o700 if file.is_dir() else 0o600), file


@pytest.fixture
def own_log() -> Iterator[None]:
    """Puts the log back afterwards."""
    root = logging.getLogger()
    handlers, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raises


@private_files
@pytest.mark.usefixtures("own_log")
def test_rights_that_others_had_before_are_taken_from_them(tmp_path: Path) -> None:
    places = Places(tmp_path)
    for file in (places.log, places.settings, places.history):
        file.touch(mode=0o644)
        file.chmod(0o644)
    tmp_path.chmod(0o755)
    make_private(places.data_folder)
    keep_log(places.log)
    save_settings(places.settings, Settings(), {})
    with closing(HistoryFile(places.history)) as history:
        history.keep(a_session())
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700
    for file in (places.log, places.settings, places.history):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
