"""A draft as text, so that it outlives a crash: as a routine file has it, only that it may be unfinished."""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from backchime.core.routine import Pose, Routine
from backchime.core.routine_draft import Draft
from backchime.core.routine_entries import FORMAT, LONGEST_NAME, MOST_STEPS, StepEntry, Words
from backchime.core.routine_writing import file_text, step_entry

_NAMES = {"format_": "format", "id_": "id"}


class DraftEntry(Struct, frozen=True, forbid_unknown_fields=True, rename=_NAMES):
    """A routine in the making."""

    format_: Annotated[int, Meta(ge=FORMAT, le=FORMAT)]
    steps: Annotated[list[StepEntry], Meta(max_length=MOST_STEPS)]
    id_: str = ""
    name: Annotated[str, Meta(max_length=LONGEST_NAME)] = ""
    for_whom: Words = ""
    origin: Words = ""


def draft_text(draft: Draft) -> str:
    """The text of a draft."""
    routine = draft.routine
    said: dict[str, Any] = {"format": FORMAT, "id": routine.id, "name": routine.name}
    said |= {"for_whom": routine.for_whom, "origin": routine.origin}
    return file_text({**said, "steps": [step_entry(step) for step in routine.steps]})


def draft_from(text: str, poses: Mapping[str, Pose]) -> Draft | None:
    """The draft of a text; None where it cannot be read whole, with the poses at hand."""
    try:
        entry = msgspec.json.decode(text, type=DraftEntry)
    except (ValueError, RecursionError):  # msgspec's own faults are of this kind too
        return None
    found = [(step, poses.get(step.pose)) for step in entry.steps]
    if any(pose is None or (step.sides and not pose.sided) for step, pose in found):
        return None
    steps = tuple(step.as_step(pose) for step, pose in found if pose is not None)
    return Draft(
        Routine(entry.id_, entry.name, steps, for_whom=entry.for_whom, origin=entry.origin, own=True)
    )
