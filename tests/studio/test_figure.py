"""Facts about the drawn figures."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from studio.figure.body import posed
from studio.figure.drawing import painted
from studio.figure.pose_file import PoseFileError, decoded, pose, pose_ids
from studio.figure.svg import ROLES, svg

ROUTINES = Path(__file__).resolve().parents[2] / "routines.json"
MOST_BYTES = 40_000


def test_every_pose_file_draws_a_pose_of_the_routines() -> None:
    known = {entry["id"] for entry in json.loads(ROUTINES.read_text(encoding="utf-8"))["poses"]}
    assert set(pose_ids()) <= known


@pytest.mark.parametrize("pose_id", pose_ids())
def test_a_figure_is_small_and_holds_flat_paths_in_known_roles_only(pose_id: str) -> None:
    text = svg(painted(posed(pose(pose_id))))
    assert len(text.encode()) <= MOST_BYTES
    assert set(re.findall(r"<(\w+)", text)) == {"svg", "path"}
    assert set(re.findall(r'class="([^"]*)"', text)) <= set(ROLES)
    assert "nan" not in text


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
