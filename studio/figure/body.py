"""A posed body: joints solved, set on the mat, outlined and cut flat where it rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TypeVar

import numpy as np
from shapely.geometry import box

from studio.figure import proportions as size
from studio.figure.extremities import lowest_foot_points
from studio.figure.geometry import Shape, polygons, union
from studio.figure.kinematics import Skeleton, depth_shift, skeleton
from studio.figure.limbs import ArmShapes, LegShapes, arm_shapes, leg_shapes
from studio.figure.pose_file import DEPTHS, Depth, Pose
from studio.figure.profiles import TORSO_BACK
from studio.figure.reach import fitted
from studio.figure.torso import Trunk, glute, torso_outline, trunk

KNEE_RADIUS = 0.228
CUT_ROUNDING = 0.045  # heads: the edge of a part that is pressed flat

Shapes = TypeVar("Shapes", ArmShapes, LegShapes)


@dataclass(frozen=True)
class Body:
    """All shapes of one pose, in heads, y up, facing right."""

    skeleton: Skeleton
    trunk: Trunk
    arms: dict[Depth, ArmShapes]
    legs: dict[Depth, LegShapes]

    @property
    def pose(self) -> Pose:
        """The pose after fitting."""
        return self.skeleton.pose


def grounded(pose: Pose) -> Skeleton:
    """The pose's joints, at the height at which what rests on the mat does rest there."""
    raised = skeleton(pose, np.zeros(2))
    lift = -min(lowest_points(raised).values()) - size.SINK
    return skeleton(pose, np.array([0.0, lift]))


def lowest_points(joints: Skeleton) -> dict[str, float]:
    """How low each part that the pose rests on reaches, above its own line on the mat."""
    pose = joints.pose
    names = pose.rests_on or ("near_leg", "far_leg", "pelvis", "back")
    found: dict[str, float] = {}
    for depth in DEPTHS:
        if f"{depth}_leg" in names:
            solved = joints.legs[depth]
            sole = lowest_foot_points(pose.leg(depth), solved.ankle, solved.foot_angle)
            lowest = min(float(sole[:, 1].min()), float(solved.knee[1]) - KNEE_RADIUS)
            found[f"{depth}_leg"] = lowest - float(depth_shift(pose, depth)[1])
    if "pelvis" in names:
        found["pelvis"] = float(glute(joints).bounds[1])
    if "back" in names:
        spine = joints.spine
        inside = (spine.stations > 0.5) & (spine.stations < 2.2)
        radians = np.radians(spine.angles[inside] - 90.0)
        outline = spine.points[inside][:, 1] - np.sin(radians) * TORSO_BACK(spine.stations[inside])
        found["back"] = float(outline.min())
    return found


def posed(pose: Pose) -> Body:
    """The whole body of a pose."""

    def extension(tilt: Pose) -> float:
        assert pose.fit is not None
        reached = grounded(tilt).arms[pose.fit.arm].extension
        assert reached is not None, "a fit needs an arm that reaches"
        return reached

    joints = grounded(fitted(pose, extension))
    arms = {depth: arm_shapes(joints.pose.arm(depth), joints.arms[depth]) for depth in DEPTHS}
    middle = trunk(torso_outline(joints), [arm.sleeve for arm in arms.values()])
    turned = abs(pose.turn.pelvis)
    legs = {
        depth: leg_shapes(joints.pose.leg(depth), joints.legs[depth], middle.pelvis, turned=turned)
        for depth in DEPTHS
    }
    return _cut_at_mat(Body(joints, middle, arms, legs))


def _cut_at_mat(body: Body) -> Body:
    """What is pressed into the mat is cut flat, each limb at its own line."""
    heights = {depth: float(depth_shift(body.pose, depth)[1]) for depth in DEPTHS}
    middle = body.trunk
    return replace(
        body,
        trunk=replace(
            middle,
            pelvis=flattened(middle.pelvis, 0.0, soft=True),
            band=flattened(middle.band, 0.0),
            shirt=flattened(middle.shirt, 0.0),
            neck=flattened(middle.neck, 0.0),
        ),
        arms={depth: _all_flattened(arm, heights[depth], ()) for depth, arm in body.arms.items()},
        legs={
            depth: _all_flattened(leg, heights[depth], ("whole", "cloth", "seat"))
            for depth, leg in body.legs.items()
        },
    )


def _all_flattened(shapes: Shapes, height: float, soft: tuple[str, ...]) -> Shapes:
    names = [field.name for field in fields(shapes)]
    cut = {name: flattened(getattr(shapes, name), height, soft=name in soft) for name in names}
    return replace(shapes, **cut)


def flattened(shape: Shape, height: float, *, soft: bool = False) -> Shape:
    """The part of a shape above a height; `soft` rounds the edges of the cut."""
    if shape.is_empty or shape.bounds[1] >= height:
        return shape
    above = shape.intersection(box(-50.0, height, 50.0, 50.0))
    if not soft:
        return above
    rounded = above.buffer(-CUT_ROUNDING, 6).buffer(CUT_ROUNDING, 6)
    upper = above.buffer(-0.001).difference(box(-50.0, height - 1.0, 50.0, height + 0.12))
    return union([rounded, upper])


def low_shapes(body: Body) -> Iterator[tuple[Shape, float]]:
    """Everything that can rest on the mat, with the height of its own line there."""
    trunk = body.trunk
    yield from ((shape, 0.0) for shape in (trunk.pelvis, trunk.shirt, trunk.neck))
    for depth in DEPTHS:
        line = float(depth_shift(body.pose, depth)[1])
        yield body.arms[depth].whole, line
        yield body.legs[depth].whole, line


def spans_below(shape: Shape, height: float) -> Iterator[tuple[float, float]]:
    """From where to where each piece of a shape reaches that lies below a height."""
    for piece in polygons(box(-50.0, -5.0, 50.0, height).intersection(shape)):
        yield float(piece.bounds[0]), float(piece.bounds[2])
