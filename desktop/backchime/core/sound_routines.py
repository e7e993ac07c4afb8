"""A routine file that nothing is wrong with, read at once: all others are left to the careful reading."""

import json
import re
from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from backchime.core.made_when_asked import MadeWhenAsked
from backchime.core.routine import Library, Pose, Routine
from backchime.core.routine_entries import (
    FORMAT,
    ID_PATTERN,
    LONGEST_ID,
    MOST_POSES,
    MOST_ROUTINES,
    PoseEntry,
    RoutineFields,
)

_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
_ID = re.compile(ID_PATTERN)
_NAMES_APART = (" :", "\t:", "\n:", "\r:")  # a name with room behind it is hard to count
_HIDDEN_QUOTE = "\\u0022"


class _File(
    Struct,
    frozen=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename={"schema": "$schema", "format_": "format"},
):
    """The file without a look at the ids: there may be sixty thousand, and Python looks at each by itself."""

    format_: Annotated[int, Meta(ge=FORMAT, le=FORMAT)]
    poses: Annotated[list[PoseEntry], Meta(max_length=MOST_POSES)] = []
    routines: Annotated[list[RoutineFields], Meta(max_length=MOST_ROUTINES)] = []
    schema: str = ""


def read_if_sound(text: str, *, at_hand: Mapping[str, Pose], own: bool) -> Library | None:
    """What a file holds that has no fault at all, its routines made when they are asked for; else None."""
    if _HALF_CHARACTER.search(text):
        return None
    try:
        file = msgspec.json.decode(text, type=_File)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return None
    poses = {entry.id_: entry.as_pose() for entry in file.poses if _is_sound(entry)}
    routines = {entry.id_: entry for entry in file.routines}
    known = {**at_hand, **poses}
    if (
        len(poses) < len(file.poses)
        or len(routines) < len(file.routines)
        or not all(map(_ID.search, routines))
        or max(map(len, routines), default=0) > LONGEST_ID
        or not _steps_fit(file.routines, known)
        or _repeats_a_name(text, file)
    ):
        return None
    return Library(poses, MadeWhenAsked(routines, partial(_routine, known=known, own=own)))


def _is_sound(pose: PoseEntry) -> bool:
    return pose.hold_seconds <= pose.longest_hold_seconds and pose.sided == bool(pose.side_means)


def _steps_fit(routines: list[RoutineFields], known: Mapping[str, Pose]) -> bool:
    """Whether every step has a pose, and sides only where that has them."""
    used = {(step.pose, step.sides is None) for routine in routines for step in routine.steps}
    return all(name in known and (no_sides or known[name].sided) for name, no_sides in used)


def _repeats_a_name(text: str, file: _File) -> bool:
    """Whether a name stands twice in one object.

    Where the text has just as many names as are needed to say what it says, it does not.
    """
    is_countable = _HIDDEN_QUOTE not in text and not any(apart in text for apart in _NAMES_APART)
    if is_countable and text.count('":') == msgspec.json.encode(file).count(b'":'):
        return False
    repeated = False

    def look(pairs: list[tuple[str, Any]]) -> None:
        nonlocal repeated
        repeated = repeated or len(dict(pairs)) < len(pairs)

    json.loads(text, object_pairs_hook=look)
    return repeated


def _routine(entry: RoutineFields, *, known: Mapping[str, Pose], own: bool) -> Routine:
    return entry.as_routine(known, own=own)
