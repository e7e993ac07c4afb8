"""From a pose to joints: the spine as a curve, shoulders that slide, limbs that point or reach."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from studio.figure import proportions as size
from studio.figure.geometry import Vector, angle_of, direction, interpolated, smoothstep, vector, wrapped
from studio.figure.pose_file import Arm, Depth, Leg, Pose
from studio.figure.profiles import SmoothCurve
from studio.figure.reach import two_bones

SPINE_POINTS = 70
SPINE_END = 2.36


@dataclass(frozen=True)
class SpineCurve:
    """The body's centre line from the hips to the base of the neck."""

    stations: Vector  # heads along the line
    angles: Vector  # degrees
    points: Vector

    def at(self, station: float) -> tuple[Vector, float]:
        """The point and the direction at a station."""
        angle = float(np.interp(station, self.stations, self.angles))
        return interpolated(station, self.stations, self.points), angle


@dataclass(frozen=True)
class ArmJoints:
    """A solved arm."""

    shoulder: Vector
    elbow: Vector
    wrist: Vector
    hand_angle: float
    extension: float | None  # of an arm that reaches


@dataclass(frozen=True)
class LegJoints:
    """A solved leg."""

    hip: Vector
    knee: Vector
    ankle: Vector
    foot_angle: float


@dataclass(frozen=True)
class Skeleton:
    """All joints of a pose whose hips are at `hip`."""

    pose: Pose
    hip: Vector
    spine: SpineCurve
    neck: Vector
    atlas: Vector  # the pivot of the head
    arms: dict[Depth, ArmJoints]
    legs: dict[Depth, LegJoints]

    @property
    def is_frontal(self) -> bool:
        """Whether the chest is turned to the viewer."""
        return abs(self.pose.turn.chest) > size.FRONTAL_YAW


def depth_shift(pose: Pose, depth: Depth) -> Vector:
    """How a limb is shifted for lying nearer or further away."""
    if pose.flat:
        return np.zeros(2)
    return vector(size.NEAR_SHIFT if depth == "near" else size.FAR_SHIFT)


def spine_curve(pose: Pose, hip: Vector) -> SpineCurve:
    """Integrate the four named directions, smoothly joined, along the body's length."""
    s = pose.spine
    turning = SmoothCurve(
        (-0.4, 0.12, 0.75, 1.4, 2.05, 2.4), (s.pelvis, s.pelvis, s.lumbar, s.thoracic, s.upper, s.upper)
    )
    stations = np.linspace(0.0, SPINE_END, SPINE_POINTS)
    angles = turning(stations)
    middles = np.radians((angles[1:] + angles[:-1]) / 2.0)
    steps = np.stack([np.cos(middles), np.sin(middles)], 1) * np.diff(stations)[:, None]
    return SpineCurve(stations, angles, np.vstack([hip, hip + np.cumsum(steps, axis=0)]))


def skeleton(pose: Pose, hip: Vector) -> Skeleton:
    """Every joint of the pose; arms that reach depend on how high the hips are."""
    spine = spine_curve(pose, hip)
    neck, _ = spine.at(size.NECK_STATION)
    atlas = neck + direction(pose.head.neck) * size.NECK
    return Skeleton(
        pose=pose,
        hip=hip,
        spine=spine,
        neck=neck,
        atlas=atlas,
        arms={"near": _arm(pose, spine, "near"), "far": _arm(pose, spine, "far")},
        legs={"near": _leg(pose, hip, "near"), "far": _leg(pose, hip, "far")},
    )


def _aside(depth: Depth) -> int:
    """The near limbs of a body turned to the viewer lie at the back of its axis."""
    return -1 if depth == "near" else 1


def _arm(pose: Pose, spine: SpineCurve, depth: Depth) -> ArmJoints:
    arm, shift = pose.arm(depth), depth_shift(pose, depth)
    point, axis = spine.at(size.SHOULDER_STATION)
    turn = math.radians(pose.turn.chest)
    aside = size.SHOULDER_HALF_WIDTH * math.sin(turn) * _aside(depth) + 0.02 * math.cos(turn)
    socket = point + direction(axis - 90.0) * aside + shift
    frontal = abs(pose.turn.chest) > size.FRONTAL_YAW
    upper, fore = size.UPPER_ARM * arm.upper_length, size.FOREARM * arm.fore_length
    if arm.reach_to is None:
        assert arm.upper is not None
        assert arm.fore is not None
        shoulder = socket + _slide(arm, arm.upper, axis, frontal=frontal)
        elbow = shoulder + direction(arm.upper) * upper
        wrist = elbow + direction(arm.fore) * fore
        return ArmJoints(shoulder, elbow, wrist, _hand_angle(arm, elbow, wrist), None)
    from_x = spine.points[0][0] if arm.reach_from == "hip" else socket[0] - shift[0]
    target = vector(arm.reach_to) + np.array([from_x, 0.0]) + shift
    shoulder = socket + _slide(arm, angle_of(target - socket), axis, frontal=frontal)
    reach = two_bones(shoulder, target, first=upper, second=fore, bend=arm.bend)
    hand = _hand_angle(arm, reach.middle, reach.end)
    return ArmJoints(shoulder, reach.middle, reach.end, hand, reach.extension)


def _hand_angle(arm: Arm, elbow: Vector, wrist: Vector) -> float:
    return angle_of(wrist - elbow) if arm.hand is None else arm.hand


def _slide(arm: Arm, towards: float, axis: float, *, frontal: bool) -> Vector:
    """How the shoulder joint moves on the rib cage for an arm that points somewhere."""
    from_hanging = wrapped(towards - (axis + 180.0))
    raised = abs(from_hanging)
    rise = size.SHOULDER_RISE * smoothstep((raised - 60.0) / 110.0)
    slide = 0.0 if frontal else size.SHOULDER_SLIDE * math.sin(math.radians(raised))
    forward = 1.0 if from_hanging > 0 else -0.6
    return arm.shoulder_moves * (direction(axis) * rise + direction(axis - 90.0) * slide * forward)


def _leg(pose: Pose, hip: Vector, depth: Depth) -> LegJoints:
    leg = pose.leg(depth)
    half = size.HIP_HALF_WIDTH if pose.hip_half_width is None else pose.hip_half_width
    aside = half * math.sin(math.radians(pose.turn.pelvis)) * _aside(depth)
    socket = hip + direction(pose.spine.pelvis - 90.0) * aside + depth_shift(pose, depth)
    knee = socket + direction(leg.thigh) * size.THIGH * leg.thigh_length
    ankle = knee + direction(leg.shank) * size.SHANK * leg.shank_length
    return LegJoints(socket, knee, ankle, foot_angle(leg))


def foot_angle(leg: Leg) -> float:
    """Where the foot points, heel to toe."""
    return leg.shank + 90.0 if leg.foot is None else leg.foot
