"""Facts about the drawn figures."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from studio.figure.anatomy import faults
from studio.figure.body import posed
from studio.figure.drawing import painted
from studio.figure.pose_file import PoseFileError, decoded, pose, pose_ids
from studio.figure.svg import ROLES, svg

ROUTINES = Path(__file__).resolve().parents[2] / "routines.json"
MOST_BYTES = 40_000


def test_every_pose_of_the_routines_has_a_file_and_no_other() -> None:
    known = {entry["id"] for entry in json.loads(ROUTINES.read_text(encoding="utf-8"))["poses"]}
    assert set(pose_ids()) == known


@pytest.mark.parametrize("pose_id", pose_ids())
def test_a_figure_is_small_and_holds_flat_paths_in_known_roles_only(pose_id: str) -> None:
    text = svg(painted(posed(pose(pose_id))))
    assert len(text.encode()) <= MOST_BYTES
    assert set(re.findall(r"<(\w+)", text)) == {"svg", "path"}
    assert set(re.findall(r'class="([^"]*)"', text)) <= set(ROLES)
    assert "nan" not in text


@pytest.mark.parametrize("pose_id", pose_ids())
def test_a_person_can_hold_the_pose(pose_id: str) -> None:
    assert faults(posed(pose(pose_id))) == []


def test_the_check_finds_a_broken_knee_a_floating_hand_and_the_wrong_side() -> None:
    plank, dog = pose("high-plank"), pose("bird-dog")
    broken = replace(plank, near_leg=replace(plank.near_leg, shank=250.0))
    assert any("knee" in fault for fault in faults(posed(broken)))
    floating = replace(plank, near_arm=replace(plank.near_arm, reach_to=(0.05, 0.5)))
    assert any("near hand floats" in fault for fault in faults(posed(floating)))
    assert any("named right" in fault for fault in faults(posed(replace(dog, mirrored=True))))


def test_the_same_pose_gives_the_same_bytes() -> None:
    assert svg(painted(posed(pose("high-plank")))) == svg(painted(posed(pose("high-plank"))))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b"{", "truncated"),
        (b'{"spine": {"pelvis": 0}}', "missing required field"),
        (
            b'{"spine": {"pelvis": 0, "lumbar": 0, "thoracic": 0, "upper": 0, "tail": 0}}',
            "unknown field `tail`",
        ),
        (b'{"near_arm": {"upper": 4}}', "names both"),
        (b'{"near_arm": {"bend": 1}}', "either"),
    ],
)
def test_a_faulty_pose_file_is_named_with_its_fault(text: bytes, fault: str) -> None:
    with pytest.raises(PoseFileError, match=f"^some.json: .*{fault}"):
        decoded(text, "some.json")
