"""The routine file as it is written: every field with its limits and meaning, and the schema made of them."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from backchime.core.routine import Group, Pose, PositionFamily, Routine, Sides, Step
from backchime.core.sentence import sentence
from backchime.core.settings import HoldSeconds

FORMAT = 1
LONGEST_ID, LONGEST_NAME, LONGEST_WORDS = 80, 80, 400  # characters
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)"
MOST_STEPS, MOST_REPETITIONS = 100, 20
MOST_POSES, MOST_ROUTINES = 1_000, 20_000
LONGEST_GAP_SECONDS, LONGEST_MOVE_SECONDS = 60, 300
USUAL_GAP_SECONDS = 5

_ID_WORDS = {
    "must_be": sentence("small letters, digits and hyphens, 1 to 80 characters, such as childs-pose")
}
Id = Annotated[str, Meta(min_length=1, max_length=LONGEST_ID, pattern=ID_PATTERN, extra=_ID_WORDS)]
Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Words = Annotated[str, Meta(max_length=LONGEST_WORDS)]
CueWords = Annotated[str, Meta(min_length=1, max_length=120)]
MoveSeconds = Annotated[int, Meta(ge=0, le=LONGEST_MOVE_SECONDS)]


class PoseEntry(Struct, frozen=True, forbid_unknown_fields=True, rename={"id_": "id", "exit_": "exit"}):
    """A body position with its words. Times are whole seconds."""

    id_: Annotated[Id, Meta(description="How steps refer to the pose; its figure is found by it.")]
    name: Annotated[Name, Meta(description="What the pose is called on screen.")]
    group: Annotated[Group, Meta(description="What the pose is for.")]
    position_family: Annotated[PositionFamily, Meta(description="How the body lies, sits or stands.")]
    cues: Annotated[list[CueWords], Meta(min_length=1, max_length=12, description="What to do, in order.")]
    hold_seconds: Annotated[HoldSeconds, Meta(description="The usual hold.")]
    longest_hold_seconds: Annotated[HoldSeconds, Meta(description="No setting makes the hold longer.")]
    change_over_seconds: Annotated[MoveSeconds, Meta(description="Time to get into the pose.")]
    switch_seconds: Annotated[MoveSeconds, Meta(description="Time to change to the other side.")] = 0
    sided: Annotated[bool, Meta(description="Whether the pose has a left and a right side.")] = False
    side_means: Annotated[Words, Meta(description="What is left or right when a side is said.")] = ""
    also_known_as: Annotated[Words, Meta(description="Other names of the pose.")] = ""
    sanskrit: Annotated[Words, Meta(description="Its name in Sanskrit.")] = ""
    start_position: Annotated[Words, Meta(description="How one starts.")] = ""
    breath: Annotated[Words, Meta(description="How to breathe.")] = ""
    felt: Annotated[Words, Meta(description="Where it is felt.")] = ""
    easier_version: Annotated[Words, Meta(description="How to make it easier.")] = ""
    ask_first: Annotated[Words, Meta(description="Who should ask a professional first, or skip it.")] = ""
    exit_: Annotated[Words, Meta(description="How to come out of the pose.")] = ""
    targets: Annotated[Words, Meta(description="The parts of the body it works on.")] = ""

    def as_pose(self) -> Pose:
        """The pose that this entry describes."""
        values = {name: getattr(self, name) for name in self.__struct_fields__}
        values |= {"id": values.pop("id_"), "exit": values.pop("exit_"), "cues": tuple(self.cues)}
        return Pose(**values)


class StepFields(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What a step says, its pose being any text."""

    pose: str
    hold_seconds: Annotated[
        HoldSeconds | None, Meta(description="The hold, where it is not the pose's usual one.")
    ] = None
    repetitions: Annotated[
        int, Meta(ge=1, le=MOST_REPETITIONS, description="How often the hold is done on a side.")
    ] = 1
    gap_seconds: Annotated[
        int, Meta(ge=0, le=LONGEST_GAP_SECONDS, description="Rest between two repetitions.")
    ] = USUAL_GAP_SECONDS
    sides: Annotated[
        Literal["each", "left", "right"] | None,
        Meta(description="Of a sided pose: each side in turn (if not said), or one alone."),
    ] = None
    change_over_seconds: Annotated[
        MoveSeconds | None, Meta(description="Time to get into the pose, where it is not the pose's own.")
    ] = None
    switch_seconds: Annotated[
        MoveSeconds | None, Meta(description="Time to change sides, where it is not the pose's own.")
    ] = None
    locked: Annotated[bool, Meta(description="Whether the hold never follows the settings.")] = False
    note: Annotated[Words, Meta(description="A remark for whoever reads the routine.")] = ""

    def as_step(self, pose: Pose) -> Step:
        """The step that this entry describes, for its pose."""
        change_over, switch = self.change_over_seconds, self.switch_seconds
        return Step(
            pose=pose,
            sides=Sides(self.sides or ("each" if pose.sided else "both")),
            change_over_seconds=pose.change_over_seconds if change_over is None else change_over,
            switch_seconds=pose.switch_seconds if switch is None else switch,
            hold_seconds=self.hold_seconds,
            repetitions=self.repetitions,
            gap_seconds=self.gap_seconds,
            locked=self.locked,
            note=self.note,
        )


class StepEntry(StepFields, frozen=True):
    """One pose of a routine: how long, which sides, how often. What is not said is the pose's own."""

    pose: Annotated[Id, Meta(description="The id of a pose.")]


class RoutineFields(
    Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, rename={"id_": "id"}
):
    """What a routine says, its id and those of its poses being any text."""

    id_: str
    name: Annotated[Name, Meta(description="What the routine is called on screen.")]
    steps: Annotated[list[StepFields], Meta(min_length=1, max_length=MOST_STEPS)]
    for_whom: Annotated[Words, Meta(description="Whom it suits, in a few words.")] = ""
    origin: Annotated[Words, Meta(description="Where the routine comes from.")] = ""

    def as_routine(self, known: Mapping[str, Pose], *, own: bool) -> Routine:
        """The routine that this entry describes, in the poses that are known, by id."""
        steps = tuple(step.as_step(known[step.pose]) for step in self.steps)
        return Routine(self.id_, self.name, steps, for_whom=self.for_whom, origin=self.origin, own=own)


class RoutineEntry(RoutineFields, frozen=True):
    """An ordered list of steps with a name."""

    id_: Annotated[Id, Meta(description="How the routine is called on the command line.")]
    steps: Annotated[  # type: ignore[assignment]  # of entries that are told apart by their ids alone
        list[StepEntry], Meta(min_length=1, max_length=MOST_STEPS, description="What is done, in order.")
    ]


_FILE_NAMES = {"schema": "$schema", "format_": "format"}


class RoutineFile(Struct, frozen=True, forbid_unknown_fields=True, rename=_FILE_NAMES):
    """Poses and routines for Backchime."""

    format_: Annotated[int, Meta(ge=FORMAT, le=FORMAT, description="The version of this format.")]
    poses: Annotated[list[PoseEntry], Meta(max_length=MOST_POSES)] = []
    routines: Annotated[list[RoutineEntry], Meta(max_length=MOST_ROUTINES)] = []
    schema: Annotated[str, Meta(description="Where an editor finds this schema.")] = ""


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the routine file, for editors that check while one types."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(RoutineFile)}
