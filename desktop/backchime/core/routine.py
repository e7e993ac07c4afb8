"""Poses, steps and routines: what a person is led through, as frozen values."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from backchime.core.made_when_asked import Joined


class Side(StrEnum):
    """The side of the body that a hold is for; `BOTH` means both at once."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> "Side":
        """The opposite side; `BOTH` is its own opposite."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Sides(StrEnum):
    """Which sides a step goes through: one after the other, one alone, or both at once."""

    EACH = "each"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Group(StrEnum):
    """What a pose is for; the person's usual hold is set for `STRETCH` and for `CORE`."""

    REST = "rest"
    MOVE = "move"
    STRETCH = "stretch"
    CORE = "core"
    CORE10 = "core10"
    DESK = "desk"


class PositionFamily(StrEnum):
    """How the body lies, sits or stands in a pose."""

    SUPINE = "supine"
    FLOOR_SIT = "floor_sit"
    KNEEL = "kneel"
    PLANK = "plank"
    SIDE = "side"
    CHAIR = "chair"
    STAND = "stand"


class Ease(StrEnum):
    """How a step differs from what was planned, once a person has eased off."""

    NONE = ""
    EASIER = "easier"
    GENTLE = "gentle"


class Pose(Struct, frozen=True):
    """A body position with its words; times in whole seconds."""

    id: str
    name: str
    group: Group
    position_family: PositionFamily
    cues: tuple[str, ...]
    hold_seconds: int
    longest_hold_seconds: int
    change_over_seconds: int
    switch_seconds: int = 0
    sided: bool = False
    side_means: str = ""
    also_known_as: str = ""
    sanskrit: str = ""
    start_position: str = ""
    breath: str = ""
    felt: str = ""
    easier_version: str = ""
    ask_first: str = ""
    exit: str = ""
    targets: str = ""


class Step(Struct, frozen=True):
    """One entry of a routine. `hold_seconds` is None where the pose's usual hold applies.

    `instead_of` is the pose that this step's pose stands in for, where one was swapped for the person.
    """

    pose: Pose
    sides: Sides
    change_over_seconds: int
    switch_seconds: int
    hold_seconds: int | None = None
    repetitions: int = 1
    gap_seconds: int = 0
    locked: bool = False
    note: str = ""
    ease: Ease = Ease.NONE
    instead_of: Pose | None = None

    @property
    def hold_count(self) -> int:
        """How many holds the step has, all sides together."""
        return self.repetitions * (2 if self.sides is Sides.EACH else 1)


class Routine(Struct, frozen=True):
    """An ordered list of steps with a name; `own` tells the person's routines from the shipped ones.

    `left_out` are poses that were swapped away for the person and that nothing stands in for.
    """

    id: str
    name: str
    steps: tuple[Step, ...]
    for_whom: str = ""
    origin: str = ""
    own: bool = False
    left_out: tuple[Pose, ...] = ()

    def with_poses(self, poses: Mapping[str, Pose]) -> "Routine":
        """The same routine with some poses replaced; a step whose sides would not fit keeps its own."""
        return replace(self, steps=tuple(_with_pose(step, poses.get(step.pose.id)) for step in self.steps))

    @property
    def hold_count(self) -> int:
        """How many holds the routine has."""
        return sum(step.hold_count for step in self.steps)


class Library(Struct, frozen=True):
    """Every pose and routine at hand, in the order of the files; both by id."""

    poses: Mapping[str, Pose] = field(default_factory=dict)
    routines: Mapping[str, Routine] = field(default_factory=dict)

    def with_poses(self, poses: Mapping[str, Pose]) -> "Library":
        """This library with some poses replaced, in its routines too where the sides still fit."""
        return Library(
            {**self.poses, **poses},
            {name: routine.with_poses(poses) for name, routine in self.routines.items()},
        )

    def with_added(self, added: "Library") -> "Library":
        """This library and another one; what has the same id is replaced in place."""
        return Library({**self.poses, **added.poses}, Joined(self.routines, added.routines))


def _with_pose(step: Step, pose: Pose | None) -> Step:
    return replace(step, pose=pose) if pose and pose.sided == step.pose.sided else step
