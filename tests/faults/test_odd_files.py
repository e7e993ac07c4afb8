"""Facts about pipes, devices, folders and endless links in place of files: no start waits for them."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from backchime.audio.cue_sounds import CueSoundError, read_cue_sound, ring_seconds
from backchime.core.problem import Problem
from backchime.core.reason import IS_ENDLESS, IS_FOLDER, IS_NO_FILE
from backchime.core.settings import Settings
from backchime.logs import _PrivateFileHandler
from backchime.places import SHIPPED_ROUTINES, Places
from backchime.plain_file import open_plain
from backchime.storage.draft_file import load_draft
from backchime.storage.file_kind import kind_of
from backchime.storage.history_db import HistoryFile, load_history
from backchime.storage.history_import import read_incoming
from backchime.storage.own_routines import NotSavedError, save_routine, set_aside
from backchime.storage.report_file import read_report_choices
from backchime.storage.routine_file import load_library
from backchime.storage.settings_file import load_settings

from tests.faults.living import Life, deep, must_be_fine, prepare
from tests.faults.readers import NOW, shipped
from tests.practising import a_session

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders")
ODD: Mapping[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a folder": Path.mkdir,
    "an endless link": lambda path: path.symlink_to(path),
}
REASONS = {"a folder": IS_FOLDER, "an endless link": IS_ENDLESS}
every_odd_one = pytest.mark.parametrize("odd", ODD)


@every_odd_one
def test_none_is_opened_and_the_reason_is_told(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "routines.json"
    ODD[odd](path)
    with pytest.raises(OSError, match=r"routines\.json"):
        open_plain(path)
    problem = load_library(SHIPPED_ROUTINES, path).own_problem
    assert problem is not None
    assert str(problem.summary).endswith(f"cannot be read: {REASONS.get(odd, IS_NO_FILE)}.")
    with pytest.raises(NotSavedError):
        save_routine(path, shipped().routines["core-30"], at_hand=shipped(), now=NOW)
    assert os.path.lexists(path)


@every_odd_one
def test_settings_draft_and_words_take_their_defaults(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "settings.json"
    ODD[odd](path)
    stored = load_settings(path)
    assert (stored.settings, stored.may_be_written) == (Settings(), False)
    assert isinstance(stored.problem, Problem)
    assert load_draft(path, shipped().poses) is None
    assert read_report_choices(path).name == ""


@every_odd_one
def test_a_history_is_neither_read_nor_written_and_that_is_told(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "history.sqlite3"
    ODD[odd](path)
    assert not load_history(path).history.sessions
    with closing(HistoryFile(path)) as history:
        written = history.keep(a_session())
    assert not written.stands
    assert written.problem is not None
    assert os.path.lexists(path)


@every_odd_one
def test_none_is_opened_by_hand_or_brought_in_and_the_reason_is_told(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "theirs.json"
    ODD[odd](path)
    for found in (kind_of(path), read_incoming(path, own=tmp_path / "history.sqlite3")):
        assert isinstance(found, Problem)
        assert str(found.summary).endswith(f"theirs.json cannot be read: {REASONS.get(odd, IS_NO_FILE)}.")
    assert os.path.lexists(path)


@every_odd_one
def test_a_chime_of_ones_own_is_none(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "hold.wav"
    ODD[odd](path)
    assert ring_seconds(path) == 0
    with pytest.raises(CueSoundError):
        read_cue_sound(path)


@every_odd_one
def test_a_log_goes_elsewhere(tmp_path: Path, odd: str) -> None:
    path = tmp_path / "backchime.log"
    ODD[odd](path)
    with pytest.raises(OSError, match=r"backchime\.log"):
        _PrivateFileHandler(path)


def test_an_endless_link_is_not_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    ODD["an endless link"](path)
    with pytest.raises(NotSavedError):
        set_aside(path, now=NOW)


FILES = ("settings", "own_routines", "draft", "own_chimes", "history", "report", "log")


@deep
@every_odd_one
@pytest.mark.parametrize("name", FILES)
def test_the_app_starts_and_runs_beside_each_of_them(tmp_path: Path, name: str, odd: str) -> None:
    places = prepare(tmp_path / "data")
    path: Path = getattr(places, name)
    path.unlink(missing_ok=True)
    ODD[odd](path)
    with Life(places.data_folder) as life:
        told = life.do("look")
        if name == "settings":
            assert any("settings could not be" in banner for banner in told["banners"])
        else:
            told = life.do("practise", holds=99 if name == "history" else 1, tells=name == "history")
        must_be_fine(life.do("visit"), Places(tmp_path / "none"))
        assert life.end() == 0
    if odd != "a folder":  # one is made of nothing but what is in it
        assert os.path.lexists(path)
    shutil.rmtree(places.data_folder)
