"""Changes to the decoded content of a routine file that leave all else in it as it is, faults included."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

Raw = dict[str, Any]


class Incoming(Struct, frozen=True):
    """What a file brings in, decoded: its poses and its routines."""

    poses: tuple[Raw, ...]
    routines: tuple[Raw, ...]


def empty_file(format_number: int) -> Raw:
    """The content of a file that has nothing in it yet."""
    return {"format": format_number, "routines": []}


def with_entry(raw: Raw, section: str, entry: Raw, *, at: int | None = None) -> Raw:
    """The content with an entry in place of the one with its id; a new one comes as number `at`, or last."""
    entries = list(raw.get(section, []))
    for place, old in enumerate(entries):
        if isinstance(old, dict) and old.get("id") == entry["id"]:
            entries[place] = entry
            return {**raw, section: entries}
    entries.insert(len(entries) if at is None else at, entry)
    return {**raw, section: entries}


def ids_in(raw: Mapping[str, Any], section: str) -> frozenset[str]:
    """The ids that entries have, faulty ones included."""
    found = (entry.get("id") for entry in raw.get(section, []) if isinstance(entry, dict))
    return frozenset(name for name in found if isinstance(name, str))


def place_of(raw: Mapping[str, Any], routine_id: str) -> int | None:
    """Where among the routines the one with an id stands; None where it does not."""
    for place, entry in enumerate(raw.get("routines", [])):
        if isinstance(entry, dict) and entry.get("id") == routine_id:
            return place
    return None


def without_routine(raw: Raw, place: int) -> Raw:
    """The content without the routine at a place."""
    entries = list(raw["routines"])
    del entries[place]
    return {**raw, "routines": entries}


def renamed(incoming: Incoming, *, poses: Mapping[str, str], routines: Mapping[str, str]) -> Incoming:
    """What comes in under other ids, where they are given by the old ones; steps follow their poses."""
    return Incoming(
        tuple({**pose, "id": poses.get(pose["id"], pose["id"])} for pose in incoming.poses),
        tuple(
            {
                **routine,
                "id": routines.get(routine["id"], routine["id"]),
                "steps": [
                    {**step, "pose": poses.get(step["pose"], step["pose"])} for step in routine["steps"]
                ],
            }
            for routine in incoming.routines
        ),
    )
