"""Facts about contents that are meant to stall the app or to fill the memory: they are refused at once."""

import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.draft_file import load_draft
from backchime.storage.file_kind import kind_of
from backchime.storage.history_import import read_incoming
from backchime.storage.json_file import LARGEST_BYTES
from backchime.storage.own_routines import NotSavedError, taken_ids
from backchime.storage.report_file import read_report_choices
from backchime.storage.routine_file import UnreadableFileError, check_file, load_library
from backchime.storage.settings_file import load_settings

from tests.faults.fuzzing import LONGEST_SECONDS
from tests.faults.hostile import TEXTS, as_history
from tests.faults.living import deep
from tests.faults.readers import shipped

MOST_MEGABYTES = 150
LONGEST_SENTENCE = 600  # characters, with all that is quoted
# Each of them took seconds once, or hundreds of megabytes; the third would not have ended within a day.
WORST = (
    "a field",
    "half characters in one text",
    "escaped quotes without an end",
    "brackets within the depth",
)


def _check(path: Path) -> str:
    """As `backchime check` and the page of faults: the longest of them."""
    try:
        faults = check_file(path, shipped()).faults
    except UnreadableFileError as error:
        return str(error.problem)
    return max((f"{fault} {fault.field} {fault.says}" for fault in faults), key=len, default="")


def _ids(path: Path) -> str:
    try:
        taken_ids(path, "routines")
    except NotSavedError as error:
        return str(error.problem)
    return ""


def _history(path: Path) -> str:
    path.write_text(as_history(path.read_text("utf-8")), "utf-8")
    return str(read_incoming(path, path.with_name("none.sqlite3")))


READS: Mapping[str, Callable[[Path], object]] = {
    "checked as routines": _check,
    "loaded as routines": lambda path: load_library(SHIPPED_ROUTINES, path),
    "saved into": _ids,
    "opened": kind_of,
    "a draft": lambda path: load_draft(path, shipped().poses),
    "brought in": _history,
    "settings": load_settings,
    "a report": read_report_choices,
}


def _cost(path: Path, text: str, read: Callable[[Path], object]) -> tuple[float, float]:
    """The seconds of work and the megabytes that reading took."""
    path.write_text(text, "utf-8")
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.thread_time()
    said = read(path)
    took = time.thread_time() - begin
    assert len(str(said)) < LONGEST_SENTENCE or not isinstance(said, str)  # of what is quoted, a little
    return took, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


@pytest.mark.parametrize("name", WORST)
def test_the_worst_that_can_be_written_is_refused_within_a_second(tmp_path: Path, name: str) -> None:
    shipped()
    text = TEXTS[name]()
    for read in (_check, _history):
        took, _ = _cost(tmp_path / "routines.json", text, read)
        assert took < LONGEST_SECONDS


@pytest.mark.parametrize("name", WORST[2:])
def test_settings_are_refused_as_quickly(tmp_path: Path, name: str) -> None:
    text = TEXTS[name]()
    for size in (LARGEST_BYTES - 10, LARGEST_BYTES * 2):  # the end is missing then, too
        took, _ = _cost(tmp_path / "settings.json", text[:size], load_settings)
        assert took < LONGEST_SECONDS / 4


def test_of_a_mapping_with_nothing_but_faults_some_are_named(tmp_path: Path) -> None:
    text = '{"pose_hold_seconds": {' + ",".join(f'"n{number}": []' for number in range(15_000)) + "}}"
    took, _ = _cost(tmp_path / "settings.json", text, load_settings)
    assert took < LONGEST_SECONDS / 2
    assert load_settings(tmp_path / "settings.json").problem is None


def test_into_a_file_with_more_than_one_may_hold_nothing_is_saved(tmp_path: Path) -> None:
    _, _ = _cost(tmp_path / "routines.json", TEXTS["empty routines"](), _ids)
    assert _ids(tmp_path / "routines.json").startswith("routines.json needs fixing")


@deep
@pytest.mark.skipif(sys.platform == "win32", reason="a process that is forked knows its own memory")
@pytest.mark.parametrize("name", TEXTS)
def test_whatever_there_is_megabytes_of_it_costs_neither_time_nor_memory(tmp_path: Path, name: str) -> None:
    shipped()
    text = TEXTS[name]()
    for what, read in READS.items():
        ours, theirs = multiprocessing.Pipe(duplex=False)
        if os.fork() == 0:  # so that memory is counted from where it stands
            theirs.send(_tried(tmp_path / "routines.json", text, read))
            os._exit(0)
        assert ours.poll(20), f"{what} does not end"
        took, megabytes = ours.recv()
        os.wait()
        assert took < LONGEST_SECONDS, what
        assert megabytes < MOST_MEGABYTES, what


def _tried(path: Path, text: str, read: Callable[[Path], object]) -> tuple[float, float]:
    try:
        return _cost(path, text, read)
    except BaseException as error:  # it is told in the parent
        print(repr(error)[:2_000], file=sys.stderr)
        return float("inf"), float("inf")
