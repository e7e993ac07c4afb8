"""Routines and poses as a routine file says them: only what differs from what a reader takes for granted."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from msgspec.structs import asdict, fields

from backchime.core.routine import Pose, Routine, Sides, Step
from backchime.core.routine_entries import FORMAT, USUAL_GAP_SECONDS

ROUTINE_SUFFIX = ".backchime"  # of a routine that is given away: a desktop can tell it from other JSON
LONGEST_ID = 60  # the format allows 80; a number may have to follow
_NEEDED = ("hold_seconds", "longest_hold_seconds", "change_over_seconds")


def routine_entry(routine: Routine) -> dict[str, Any]:
    """A routine as an entry of a file."""
    said = {"id": routine.id, "name": routine.name.strip()}
    said |= {name: text for name in ("for_whom", "origin") if (text := getattr(routine, name))}
    return {**said, "steps": [step_entry(step) for step in routine.steps]}


def step_entry(step: Step) -> dict[str, Any]:
    """A step as an entry of a routine."""
    pose, usual_sides = step.pose, Sides.EACH if step.pose.sided else Sides.BOTH
    said: dict[str, tuple[object, object]] = {
        "hold_seconds": (step.hold_seconds, None),
        "repetitions": (step.repetitions, 1),
        "gap_seconds": (step.gap_seconds, USUAL_GAP_SECONDS),
        "sides": (step.sides.value, usual_sides.value),
        "change_over_seconds": (step.change_over_seconds, pose.change_over_seconds),
        "switch_seconds": (step.switch_seconds, pose.switch_seconds),
        "locked": (step.locked, False),
        "note": (step.note, ""),
    }
    return {"pose": pose.id} | {name: value for name, (value, usual) in said.items() if value != usual}


def pose_entry(pose: Pose) -> dict[str, Any]:
    """A pose as an entry of a file."""
    usual = {part.name: part.default for part in fields(Pose)}
    values = asdict(pose)
    said = {name: value for name, value in values.items() if name in _NEEDED or value != usual[name]}
    plain = {"group": pose.group.value, "position_family": pose.position_family.value}
    return {**said, **plain, "cues": list(pose.cues)}


def routine_file(routines: Iterable[Routine], *, shipped: Mapping[str, Pose]) -> dict[str, Any]:
    """A whole file: the routines, and those of their poses that a reader with the shipped ones lacks."""
    chosen = tuple(routines)
    poses = {step.pose.id: step.pose for routine in chosen for step in routine.steps}
    lacking = [pose for name, pose in poses.items() if shipped.get(name) != pose]
    said: dict[str, Any] = {"format": FORMAT}
    if lacking:
        said["poses"] = [pose_entry(pose) for pose in lacking]
    return {**said, "routines": [routine_entry(routine) for routine in chosen]}


def file_text(raw: Mapping[str, Any]) -> str:
    """The text of a file with this content; half a character, as one may paste, becomes a question mark."""
    text = json.dumps(raw, indent=2, ensure_ascii=False) + "\n"
    return text.encode(errors="replace").decode()


def fresh_id(name: str, taken: Collection[str]) -> str:
    """An id made of a name, and not among those `taken`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-") or "my-routine"
    number, fresh = 2, made
    while fresh in taken:
        number, fresh = number + 1, f"{made}-{number}"
    return fresh
