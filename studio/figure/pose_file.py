"""The pose files: one JSON per pose with named joints.

Angles are in degrees in the picture's frame (0 right, 90 up), lengths in heads. `near` is the limb towards
the viewer. A missing far limb does what the near one does.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

POSES = Path(__file__).resolve().parent / "poses"

Depth: TypeAlias = Literal["near", "far"]
DEPTHS: tuple[Depth, Depth] = ("near", "far")
# Where a pose can be felt. `near` and `far` name limbs; of a body seen from the front, its two flanks.
Contact: TypeAlias = Literal[
    "near_hand", "far_hand", "near_elbow", "far_elbow", "near_knee", "far_knee", "near_foot", "far_foot"
]
Region: TypeAlias = Literal[
    "lower_back",
    "mid_back",
    "upper_back",
    "belly",
    "chest",
    "hip_front",
    "near_flank",
    "far_flank",
    "near_buttock",
    "far_buttock",
    "near_thigh_back",
    "far_thigh_back",
    "near_thigh_front",
    "near_calf",
    "near_shoulder",
]


class PoseFileError(ValueError):
    """A pose file that cannot be read; the message names the file and the fault."""


class Part(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What all parts of a pose file share: nothing may be misspelt."""


class Spine(Part, frozen=True, kw_only=True):
    """Where the body's axis points, from the pelvis to the head; the front of the body is at axis - 90."""

    pelvis: float
    lumbar: float
    thoracic: float
    upper: float


class Head(Part, frozen=True, kw_only=True):
    """Where the neck and the crown point; the face is at crown - 90, or at crown + 90 if it looks back."""

    neck: float
    crown: float
    view: Literal["side", "front"] = "side"
    looks_back: bool = False
    rests: bool = False  # the back of the head lies on the mat
    bun: float | None = None  # where the bun sits: 90 is the crown, 180 the back of the head


class Leg(Part, frozen=True, kw_only=True):
    """Where thigh, shank and foot (heel to toe) point. A neutral foot is at shank + 90."""

    thigh: float
    shank: float
    foot: float | None = None
    toes: float = 0.0  # bent up against the foot
    thigh_length: float = 1.0  # below 1: foreshortened
    shank_length: float = 1.0
    seen: Literal["side", "front"] | None = None  # None: as the pelvis is turned
    foot_seen: Literal["side", "front", "front_mirrored", "top"] = "side"
    foot_size: float = 1.0
    foot_width: float = 1.0
    shin_below: bool = False  # the contour's front on the other side of the bone
    thigh_over_shank: bool = False  # draws a thigh that points at the viewer again, over its shank


class Arm(Part, frozen=True, kw_only=True):
    """Where upper arm, forearm and hand point, or else where the wrist is and how the elbow bends."""

    upper: float | None = None
    fore: float | None = None
    hand: float | None = None  # None: on from the forearm
    reach_to: tuple[float, float] | None = None  # x from `reach_from`, y above the mat; a flat palm is at .12
    reach_from: Literal["hip", "shoulder"] = "hip"
    bend: Literal[-1, 1] = -1  # the elbow lies right (-1) or left (1) of the way from shoulder to wrist
    upper_length: float = 1.0  # below 1: foreshortened
    fore_length: float = 1.0
    shoulder_moves: float = 1.0  # share of the shoulder's own sliding
    hand_seen: Literal["edge", "back", "fist"] = "edge"
    hand_size: float = 1.0
    thumb: Literal[-1, 1] = 1  # 1: left of the hand's direction
    curl: float = 0.0  # how far the finger tips bend

    def __post_init__(self) -> None:
        if (self.upper is None) != (self.fore is None):
            raise ValueError("an arm names both `upper` and `fore`, or neither")
        if (self.upper is None) == (self.reach_to is None):
            raise ValueError("an arm has either `upper` and `fore`, or `reach_to`")


class Turn(Part, frozen=True, kw_only=True):
    """How far pelvis and chest turn from the side view (0) towards the viewer (90)."""

    pelvis: float = 0.0
    chest: float = 0.0


class Fit(Part, frozen=True, kw_only=True):
    """Tilts a part of the body until an arm is as straight as asked (1: wholly)."""

    arm: Depth
    tilts: Literal["spine", "above_knees", "body"]
    extension: float


class Prop(Part, frozen=True, kw_only=True):
    """A thing beside the person. `x` is measured from the hip, heights from the mat."""

    kind: Literal["chair", "stool", "strap", "wall", "counter"]
    x: float = 0.0
    height: float = 2.0
    depth: float = 1.75
    faces: Literal["left", "right"] = "right"


class Sided(Part, frozen=True, kw_only=True):
    """For poses with two sides: what the text's side means. Drawings show the side named left."""

    means: Literal["near_leg", "far_leg", "near_arm", "far_arm", "turn", "lean"]


class Pose(Part, frozen=True, kw_only=True):
    """One pose as the rig draws it."""

    spine: Spine
    head: Head
    near_leg: Leg
    near_arm: Arm
    far_leg: Leg | None = None
    far_arm: Arm | None = None
    turn: Turn = Turn()
    flat: bool = False  # seen from the front: no limb is further away than the other
    mirrored: bool = False  # authored facing right, drawn facing left
    hip_half_width: float | None = None
    feet_stacked: bool = False  # a front view of legs that lie on one another
    fit: Fit | None = None
    rests_on: tuple[Literal["near_leg", "far_leg", "pelvis", "back"], ...] = ()  # what sets the height
    planted: tuple[Contact, ...] = ()  # what carries weight on the mat
    leans_on: tuple[Contact | Literal["seat", "near_shin", "far_shin"], ...] = ()  # what touches a prop
    near_tones: tuple[Literal["far_arm", "far_leg"], ...] = ()  # far limbs in the near tone
    draws: tuple[str, ...] = ()  # the order of drawing, from the back; see `layering.ORDER`
    props: tuple[Prop, ...] = ()
    sided: Sided | None = None
    felt: tuple[Region, ...] = ()  # where the text says it is felt

    def leg(self, depth: Depth) -> Leg:
        """The near leg, or the far one."""
        return self.far_leg if depth == "far" and self.far_leg is not None else self.near_leg

    def arm(self, depth: Depth) -> Arm:
        """The near arm, or the far one."""
        return self.far_arm if depth == "far" and self.far_arm is not None else self.near_arm


def decoded(text: bytes, name: str) -> Pose:
    """The pose that a file's text describes."""
    try:
        return msgspec.json.decode(text, type=Pose)
    except (msgspec.DecodeError, ValueError) as fault:
        raise PoseFileError(f"{name}: {fault}") from fault


def pose(pose_id: str) -> Pose:
    """The shipped pose with an id of `routines.json`."""
    path = POSES / f"{pose_id}.json"
    return decoded(path.read_bytes(), path.name)


def pose_ids() -> tuple[str, ...]:
    """The ids of all poses that have a file."""
    return tuple(sorted(path.stem for path in POSES.glob("*.json")))
