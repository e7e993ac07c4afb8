"""Facts about routine files on disk: the person's own adds to the shipped ones and is never changed."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from backchime.places import SHIPPED_ROUTINES
from backchime.storage.routine_file import LibraryOnDisk, UnreadableFileError, load_library, read_text

MINE = {"id": "mine", "name": "Mine", "steps": [{"pose": "childs-pose"}]}


def own_file(folder: Path, **members: Any) -> Path:
    path = folder / "routines.json"
    path.write_text(json.dumps({"format": 1, **members}), encoding="utf-8")
    return path


def with_own(path: Path) -> LibraryOnDisk:
    return load_library(SHIPPED_ROUTINES, path)


def test_without_an_own_file_there_are_the_shipped_routines(tmp_path: Path) -> None:
    assert len(with_own(tmp_path / "routines.json").library.routines) == 12


def test_an_own_routine_stands_after_the_shipped_ones(tmp_path: Path) -> None:
    routines = with_own(own_file(tmp_path, routines=[MINE])).library.routines
    assert list(routines)[-1] == "mine"
    assert routines["mine"].own


def test_an_own_routine_replaces_the_shipped_one_with_its_id(tmp_path: Path) -> None:
    routines = with_own(own_file(tmp_path, routines=[{**MINE, "id": "core-30"}])).library.routines
    assert len(routines) == 12
    assert routines["core-30"].name == "Mine"


def test_an_own_pose_replaces_the_shipped_one_in_every_routine(tmp_path: Path) -> None:
    pose = {
        "id": "childs-pose",
        "name": "Resting child",
        "group": "stretch",
        "position_family": "kneel",
        "cues": ["Rest."],
        "hold_seconds": 45,
        "longest_hold_seconds": 90,
        "change_over_seconds": 15,
    }
    library = with_own(own_file(tmp_path, poses=[pose])).library
    names = {step.pose.name for step in library.routines["express-5"].steps if step.pose.id == "childs-pose"}
    assert names == {"Resting child"}


def test_faults_in_the_own_file_leave_its_sound_routines_and_the_file(tmp_path: Path) -> None:
    path = own_file(tmp_path, routines=[MINE, {"id": "bad", "name": "", "steps": []}])
    before = path.read_bytes()
    disk = with_own(path)
    assert "mine" in disk.library.routines
    assert [fault.field for fault in disk.own_faults] == ["name", "steps"]
    assert path.read_bytes() == before


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"format": 1, "routines": [MINE]}).encode())
    assert "mine" in with_own(path).library.routines


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    path.write_bytes('{"format": 1,\n"routines": "Rücken"}'.encode("latin-1"))
    problem = with_own(path).own_problem
    assert problem is not None
    assert problem.summary == f"{path} is not UTF-8 text (line 2)."


def test_a_file_over_five_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "routines.json"
    with path.open("wb") as file:
        file.truncate(5_000_001)
    with pytest.raises(UnreadableFileError, match="too large"):
        read_text(path)


def test_a_folder_in_the_files_place_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    (tmp_path / "routines.json").mkdir()
    disk = with_own(tmp_path / "routines.json")
    assert disk.own_problem is not None
    assert len(disk.library.routines) == 12


def test_a_path_that_cannot_be_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    disk = with_own(tmp_path / ("x" * 300) / "routines.json")
    assert disk.own_problem is not None
    assert len(disk.library.routines) == 12


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_a_problem(tmp_path: Path) -> None:
    path = own_file(tmp_path)
    path.chmod(0)
    assert with_own(path).own_problem is not None


def test_missing_shipped_routines_are_told(tmp_path: Path) -> None:
    disk = load_library(tmp_path / "gone.json")
    assert disk.missing is not None
    assert "gone.json" in disk.missing.summary


def test_damaged_shipped_routines_are_told_with_the_fault(tmp_path: Path) -> None:
    path = own_file(tmp_path, routines=[{**MINE, "steps": [{"pose": "nowhere"}]}])
    disk = load_library(path)
    assert disk.missing is not None
    assert 'no pose called "nowhere"' in disk.missing.summary
