"""Facts about the poses and routines that ship."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from backchime.core.routine import Routine
from backchime.core.routine_entries import json_schema
from backchime.core.settings import Settings
from backchime.core.timeline import lay_out
from backchime.places import ASSETS, SHIPPED_ROUTINES
from backchime.storage.routine_file import load_library

DISK = load_library(SHIPPED_ROUTINES)
ROUTINES = list(DISK.library.routines.values())
TOTAL_SECONDS = {
    "back-yoga-10": 600,
    "core-30": 266,
    "core-starter": 267,
    "core-short-holds": 306,
    "daily-combined": 832,
    "spasm-relief-3": 180,
    "big-three-1": 643,
    "big-three-2": 838,
    "big-three-3": 1033,
    "desk-break": 322,
    "express-5": 300,
    "gentle-start": 484,
}
DOMAIN_DATA = Path(__file__).parents[2] / "shared" / "domain" / "domain_data.json"
CLAIMS = re.compile(r"\b(cures?|heals?|treats?|treatment|therapy|pain-free|relieves?)\b", re.IGNORECASE)


def test_the_shipped_file_has_no_faults() -> None:
    assert DISK.missing is None
    assert len(DISK.library.poses) == 31


def test_the_order_and_the_lengths_are_as_designed() -> None:
    laid_out = {routine.id: lay_out(routine, Settings(), day=date(2026, 11, 23)) for routine in ROUTINES}
    assert {name: timeline.total_seconds for name, timeline in laid_out.items()} == TOTAL_SECONDS
    assert list(laid_out) == list(TOTAL_SECONDS)


@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
@pytest.mark.parametrize("side", ["left", "right", "alternate"])
def test_the_first_side_does_not_change_the_length(routine: Routine, side: str) -> None:
    settings = Settings(first_side=side)  # type: ignore[arg-type]  # the parameters are the three choices
    assert lay_out(routine, settings, day=date(2026, 11, 23)).total_seconds == TOTAL_SECONDS[routine.id]


def test_longer_stretches_lengthen_the_daily_routine_by_its_eleven_holds() -> None:
    routine = DISK.library.routines["back-yoga-10"]
    for seconds, total in ((20, 490), (45, 765), (60, 930)):
        timeline = lay_out(routine, Settings(stretch_hold_seconds=seconds), day=date(2026, 11, 23))
        held_back = sum(
            seconds - step.pose.longest_hold_seconds
            for step in routine.steps
            if not step.locked and step.pose.longest_hold_seconds < seconds
            for _ in range(step.hold_count)
        )
        assert timeline.total_seconds == total - held_back


def test_every_pose_is_used_and_has_its_words() -> None:
    for pose in DISK.library.poses.values():
        assert all(
            (
                pose.start_position,
                pose.breath,
                pose.felt,
                pose.easier_version,
                pose.ask_first,
                pose.exit,
                pose.targets,
            )
        )
        assert all(len(cue) <= 80 for cue in pose.cues)


def test_no_word_promises_a_cure() -> None:
    assert CLAIMS.findall(SHIPPED_ROUTINES.read_text(encoding="utf-8")) == []


def test_no_words_for_the_person_name_a_pose_by_its_id() -> None:
    ids = [pose for pose in DISK.library.poses if "-" in pose]
    notes = [step.note for routine in DISK.library.routines.values() for step in routine.steps]
    assert [note for note in notes if any(pose in note.split() for pose in ids)] == []


def test_the_shipped_schema_is_the_one_the_app_checks_with() -> None:
    shipped = json.loads((ASSETS / "schema" / "routines.schema.json").read_text(encoding="utf-8"))
    assert shipped == json_schema()


def test_the_words_of_the_poses_are_those_of_the_source() -> None:
    if not DOMAIN_DATA.exists():
        pytest.skip("the content's source is not beside the project")
    source = json.loads(DOMAIN_DATA.read_text(encoding="utf-8"))
    for pose in source["poses"]:
        ours = DISK.library.poses[pose["slug"]]
        assert list(ours.cues) == pose["cues"]
        assert (ours.breath, ours.felt, ours.easier_version) == (pose["breath"], pose["feel"], pose["easier"])
        assert (ours.ask_first, ours.exit, ours.targets) == (pose["ask_first"], pose["exit"], pose["targets"])
        assert (ours.hold_seconds, ours.longest_hold_seconds) == (pose["hold_s"], pose["hold_cap_s"])
        assert (ours.sided, ours.side_means) == (pose["sided"], pose["side_means"] if pose["sided"] else "")
