"""The check that a pose is one a person can hold: joint ranges, contacts, balance, and left and right.

Ranges are those of the prototype's study (degrees), a little wider than textbooks' for the knee, because
child's pose needs it. Foreshortened limbs and bodies seen from the front are not measured: look at them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
from shapely import affinity

from studio.figure import props
from studio.figure.body import KNEE_RADIUS, Body, low_shapes, spans_below
from studio.figure.extremities import HAIR_SIDE, HEAD_SIDE
from studio.figure.geometry import Shape, Vector, angle_of, disc, placed, union, wrapped
from studio.figure.kinematics import Skeleton, depth_shift
from studio.figure.limbs import ELBOW_RADIUS
from studio.figure.pose_file import DEPTHS, Contact, Depth, Prop

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
        gap = _height(body, part)
        if gap > FLOATS:
            yield f"{part} floats {gap:.2f} above the mat"
    if not any(shape.bounds[1] - line < FLOATS for shape, line in low_shapes(body)):
        yield "nothing touches the mat"
    things = [props.shape_of(prop, body.skeleton) for prop in _supports(body)]
    for leaning in body.pose.leans_on:
        shape = _shape(body, leaning)
        if leaning != "seat":
            # A thing stands in the middle: near limbs touch it nearer by, far ones further away.
            away = depth_shift(body.pose, "near" if leaning.startswith("near") else "far")
            shape = affinity.translate(shape, *-away)
        gap = min((shape.distance(thing) for thing in things), default=math.inf)
        if gap > FLOATS:
            yield f"{leaning} stays {gap:.2f} away from what it leans on"


def _supports(body: Body) -> list[Prop]:
    """The things that can carry a body: all but the strap."""
    return [prop for prop in body.pose.props if prop.kind != "strap"]


def _shape(body: Body, part: str) -> Shape:
    """A part of the body that can touch something, by its name in the pose file."""
    if part == "seat":
        return union([body.trunk.pelvis, *(leg.thigh for leg in body.legs.values())])
    side, _, name = part.partition("_")
    depth: Depth = "near" if side == "near" else "far"
    arm, leg = body.arms[depth], body.legs[depth]
    match name:
        case "hand":
            return arm.hand
        case "elbow":
            return disc(body.skeleton.arms[depth].elbow, ELBOW_RADIUS)
        case "knee":
            return disc(body.skeleton.legs[depth].knee, KNEE_RADIUS)
        case "shin":
            return leg.shin
        case _:
            return leg.foot


def _height(body: Body, part: Contact) -> float:
    """How high a part hangs over its own line on the mat."""
    depth: Depth = "near" if part.startswith("near") else "far"
    return float(_shape(body, part).bounds[1]) - float(depth_shift(body.pose, depth)[1])


def _head(body: Body) -> Iterator[str]:
    head = body.pose.head
    if head.view == "side":
        outline = placed(HAIR_SIDE + HEAD_SIDE, body.skeleton.atlas, angle=head.crown - 90.0)
        lowest = float(outline[:, 1].min())
        if lowest < -SINKS:
            yield f"the head reaches {-lowest:.2f} below the mat"
        if head.rests and lowest > FLOATS:
            yield f"the head hovers {lowest:.2f} above the mat"


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


def _balance(body: Body) -> Iterator[str]:
    """The weight acts between what carries it: the parts on the mat, and the thing that is leaned on."""
    carried: list[float] = []
    for shape, line in low_shapes(body):
        carried += [x for span in spans_below(shape, line + ALMOST_FLAT) for x in span]
    for prop in _supports(body):
        left, _, right, _ = props.shape_of(prop, body.skeleton).bounds
        carried += [left, right]
    center = float(center_of_mass(body.skeleton)[0])
    if carried and not min(carried) - SWAY <= center <= max(carried) + SWAY:
        yield f"the weight acts at {center:.2f}, outside of {min(carried):.2f} to {max(carried):.2f}"


def _side(body: Body) -> Iterator[str]:
    """Drawings are mirrors that show the side named left.

    Facing right, the near limbs of a mirror image are the left ones, and left is towards the viewer. A body
    seen from the front leans or turns to the left of the picture.
    """
    pose = body.pose
    if pose.sided is None:
        return
    meant = pose.sided.means
    if meant in ("turn", "lean"):
        to_the_left = pose.turn.chest > 0 if meant == "turn" else pose.spine.upper > pose.spine.pelvis
        if to_the_left == pose.mirrored:
            yield f"the {meant} is drawn to the side named right"
    elif meant.startswith("near") == pose.mirrored:
        yield f"the {meant} is drawn on the side named right"
