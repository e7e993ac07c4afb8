"""Reaching: two bones to a target, and tilting the body until a hand stands where it should."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from studio.figure.geometry import Vector, left_of, length
from studio.figure.pose_file import Pose

NEARLY_STRAIGHT = 0.9995  # of the limb's length: a straighter elbow has no side to bend to
LARGEST_TILT = 40.0  # degrees
CLOSE_ENOUGH = 5e-4


@dataclass(frozen=True)
class Reach:
    """Where the middle and the end of a limb come to lie, and how much of its length that takes."""

    middle: Vector
    end: Vector
    extension: float  # above 1: the target is out of reach


def two_bones(root: Vector, target: Vector, *, first: float, second: float, bend: float) -> Reach:
    """Lay two bones from the root to the target (law of cosines); `bend` 1 puts the joint to the left."""
    way = target - root
    wanted = length(way)
    span = min(wanted, (first + second) * NEARLY_STRAIGHT)
    along = way / max(wanted, 1e-6)
    foot = (first * first - second * second + span * span) / (2.0 * span)
    height = math.sqrt(max(0.0, first * first - foot * foot))
    middle = root + along * foot + left_of(along) * (height * bend)
    return Reach(middle, root + along * span, wanted / (first + second))


def tilted(pose: Pose, degrees: float) -> Pose:
    """The pose with its spine, or all of the body but the arms, turned by an angle."""
    spine, head = pose.spine, pose.head
    turned = replace(
        pose,
        spine=replace(
            spine,
            pelvis=spine.pelvis + degrees,
            lumbar=spine.lumbar + degrees,
            thoracic=spine.thoracic + degrees,
            upper=spine.upper + degrees,
        ),
        head=replace(head, neck=head.neck + degrees, crown=head.crown + degrees),
    )
    if pose.fit is None or pose.fit.tilts == "spine":
        return turned
    below = degrees if pose.fit.tilts == "body" else 0.0
    near, far = pose.leg("near"), pose.leg("far")
    return replace(
        turned,
        near_leg=replace(near, thigh=near.thigh + degrees, shank=near.shank + below),
        far_leg=replace(far, thigh=far.thigh + degrees, shank=far.shank + below),
    )


def fitted(pose: Pose, extension: Callable[[Pose], float]) -> Pose:
    """The pose tilted until its fit holds, found with secants; `extension` measures the arm."""
    fit = pose.fit
    if fit is None:
        return pose

    def fault(degrees: float) -> float:
        return extension(tilted(pose, degrees)) - fit.extension

    before, tilt = 0.0, 4.0
    fault_before, fault_now = fault(before), fault(tilt)
    for _ in range(8):
        if abs(fault_now) < CLOSE_ENOUGH or abs(fault_now - fault_before) < 1e-9:
            break
        step = fault_now * (tilt - before) / (fault_now - fault_before)
        before, fault_before = tilt, fault_now
        tilt = max(-LARGEST_TILT, min(LARGEST_TILT, tilt - step))
        fault_now = fault(tilt)
    return tilted(pose, tilt)
