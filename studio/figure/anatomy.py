"""The check that a pose is one a person can hold: joint ranges, contacts, balance, and left and right.

Ranges are those of the prototype's study (degrees), a little wider than textbooks' for the knee, because
child's pose needs it. Foreshortened limbs and bodies seen from the front are not measured: look at them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
from shapely.geometry import box

from studio.figure.body import KNEE_RADIUS, Body
from studio.figure.extremities import HAIR_SIDE, HEAD_SIDE
from studio.figure.geometry import Shape, Vector, angle_of, placed, wrapped
from studio.figure.kinematics import Skeleton, depth_shift
from studio.figure.pose_file import DEPTHS, Depth

RANGES: Final = {  # degrees; flexion is positive
    "hip": (-32.0, 150.0),
    "knee": (-6.0, 162.0),
    "ankle": (-68.0, 42.0),
    "elbow": (-8.0, 155.0),
    "lumbar": (-42.0, 45.0),
    "thoracic": (-46.0, 46.0),
    "upper": (-40.0, 40.0),
    "neck": (-45.0, 45.0),
    "head": (-45.0, 45.0),
}
FLOATS: Final = 0.05  # heads above the mat at which a planted part counts as floating
SINKS: Final = 0.12  # heads below the mat at which the head counts as sunk in
FARTHEST_REACH: Final = 1.003  # of an arm's length
SWAY: Final = 0.25  # heads by which the centre of mass may lie outside of what carries it: muscles and grip
ALMOST_FLAT: Final = 0.10  # heads above the mat: what comes this low carries weight

# Shares of the body's mass (Winter 2009, table 4.1): both limbs of a kind together.
HEAD_MASS, TRUNK_MASS, ARM_MASS, THIGH_MASS, SHANK_MASS = 0.081, 0.497, 0.050, 0.100, 0.061


def faults(body: Body) -> list[str]:
    """What is wrong with a posed body, in words; nothing for a good one."""
    return [*_spine(body), *_limbs(body), *_contacts(body), *_head(body), *_balance(body), *_side(body)]


def _out_of_range(joint: str, angle: float, where: str = "") -> Iterator[str]:
    low, high = RANGES[joint]
    if not low <= angle <= high:
        yield f"{where}{joint} at {angle:.0f}, beyond {low:.0f} to {high:.0f}"


def _spine(body: Body) -> Iterator[str]:
    spine, head = body.pose.spine, body.pose.head
    chain = (spine.pelvis, spine.lumbar, spine.thoracic, spine.upper, head.neck, head.crown)
    names = ("lumbar", "thoracic", "upper", "neck", "head")
    for joint, (below, above) in zip(names, pairwise(chain), strict=True):
        yield from _out_of_range(joint, wrapped(below - above))


def _limbs(body: Body) -> Iterator[str]:
    pose = body.pose
    for depth in DEPTHS:
        leg, arm, joints = pose.leg(depth), pose.arm(depth), body.skeleton.arms[depth]
        if not pose.flat and leg.thigh_length == leg.shank_length == 1.0:
            yield from _out_of_range("hip", wrapped(leg.thigh - pose.spine.pelvis - 180.0), f"{depth} ")
            yield from _out_of_range("knee", wrapped(leg.thigh - leg.shank), f"{depth} ")
            foot = leg.shank + 90.0 if leg.foot is None else leg.foot
            yield from _out_of_range("ankle", wrapped(foot - leg.shank - 90.0), f"{depth} ")
        if pose.turn.chest == 0.0 and arm.upper_length == arm.fore_length == 1.0:
            upper, fore = angle_of(joints.elbow - joints.shoulder), angle_of(joints.wrist - joints.elbow)
            yield from _out_of_range("elbow", wrapped(fore - upper), f"{depth} ")
        if joints.extension is not None and joints.extension > FARTHEST_REACH:
            yield f"{depth} arm cannot reach: {joints.extension:.2f} of its length"


def _contacts(body: Body) -> Iterator[str]:
    for part in body.pose.planted:
        depth: Depth = "near" if part.startswith("near") else "far"
        gap = _height(body, part.removeprefix(f"{depth}_"), depth)
        if gap > FLOATS:
            yield f"{depth} {part.removeprefix(f'{depth}_')} floats {gap:.2f} above the mat"
    if not any(shape.bounds[1] - line < FLOATS for shape, line in _low_shapes(body)):
        yield "nothing touches the mat"


def _height(body: Body, part: str, depth: Depth) -> float:
    """How high a hand, foot or knee hangs over its own line on the mat."""
    line = float(depth_shift(body.pose, depth)[1])
    if part == "knee":
        return float(body.skeleton.legs[depth].knee[1]) - KNEE_RADIUS - line
    shape = body.arms[depth].whole if part == "hand" else body.legs[depth].foot
    return float(shape.bounds[1]) - line


def _head(body: Body) -> Iterator[str]:
    head = body.pose.head
    if head.view == "side":
        outline = placed(HAIR_SIDE + HEAD_SIDE, body.skeleton.atlas, angle=head.crown - 90.0)
        if outline[:, 1].min() < -SINKS:
            yield f"the head reaches {-outline[:, 1].min():.2f} below the mat"


def center_of_mass(joints: Skeleton) -> Vector:
    """Where the body's weight acts, from its segments' middles."""
    middle, _ = joints.spine.at(1.1)
    center = joints.atlas * HEAD_MASS + middle * TRUNK_MASS
    for depth in DEPTHS:
        arm, leg = joints.arms[depth], joints.legs[depth]
        center = center + (arm.shoulder + arm.elbow + arm.wrist) / 3.0 * ARM_MASS
        center = center + (leg.hip + leg.knee) / 2.0 * THIGH_MASS + (leg.knee + leg.ankle) / 2.0 * SHANK_MASS
    total = HEAD_MASS + TRUNK_MASS + 2 * (ARM_MASS + THIGH_MASS + SHANK_MASS)
    return np.asarray(center / total, dtype=np.float64)


def _low_shapes(body: Body) -> Iterator[tuple[Shape, float]]:
    trunk = body.trunk
    yield from ((shape, 0.0) for shape in (trunk.pelvis, trunk.shirt, trunk.neck))
    for depth in DEPTHS:
        line = float(depth_shift(body.pose, depth)[1])
        yield body.arms[depth].whole, line
        yield body.legs[depth].whole, line


def _balance(body: Body) -> Iterator[str]:
    """A body that leans on a wall, a counter or sits on a chair is carried by that as well."""
    if body.pose.props and any(prop.kind != "strap" for prop in body.pose.props):
        return
    carried: list[float] = []
    for shape, line in _low_shapes(body):
        carried += _span_below(shape, line + ALMOST_FLAT)
    center = float(center_of_mass(body.skeleton)[0])
    if carried and not min(carried) - SWAY <= center <= max(carried) + SWAY:
        yield f"the weight acts at {center:.2f}, outside of {min(carried):.2f} to {max(carried):.2f}"


def _span_below(shape: Shape, height: float) -> list[float]:
    low = box(-50.0, -5.0, 50.0, height).intersection(shape)
    return [] if low.is_empty else [low.bounds[0], low.bounds[2]]


def _side(body: Body) -> Iterator[str]:
    """Drawings are mirrors that show the side named left: the meant limb is the near one, facing right."""
    sided = body.pose.sided
    if sided is None:
        return
    if sided.limb == "turn":
        if body.pose.mirrored:
            yield "a turn to the left is drawn as a turn to the picture's left: do not mirror it"
        return
    if sided.limb.startswith("near") == body.pose.mirrored:
        yield f"the {sided.limb} is drawn on the side named right"
