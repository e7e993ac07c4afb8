"""Things beside the person: chair, wall, counter and strap. Lengths in heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from shapely import affinity
from shapely.geometry import box

from studio.figure.geometry import Shape, Vector, direction, placed, polygon, union, unit
from studio.figure.kinematics import Skeleton
from studio.figure.layering import Painting
from studio.figure.pose_file import Prop

SEAT_THICKNESS: Final = 0.17
BACKREST_HEIGHT: Final = 1.75  # above the seat
SEAT_SHADE: Final = 0.12
NEAR_FEET, FAR_FEET = -0.05, 0.07  # where chair legs stand on the mat


def draw(prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """Lay one prop over what is painted so far."""
    _DRAWN[prop.kind](prop, skeleton, painting)


def shape_of(prop: Prop, skeleton: Skeleton) -> Shape:
    """All that a prop covers."""
    alone = Painting()
    draw(prop, skeleton, alone)
    return union(layer.shape for layer in alone.layers)


def rounded_box(left: float, low: float, *, right: float, high: float, radius: float) -> Shape:
    """A box with round corners."""
    r = min(radius, (right - left) / 2.0 - 1e-3, (high - low) / 2.0 - 1e-3)
    return box(left + r, low + r, right - r, high - r).buffer(r, 8)


class _Bench:
    """Places the parts of a chair: `along` runs from its back edge to its front."""

    def __init__(self, prop: Prop, skeleton: Skeleton) -> None:
        self._edge = float(skeleton.hip[0]) + prop.x
        self._way = 1.0 if prop.faces == "right" else -1.0

    def x(self, along: float) -> float:
        return self._edge + self._way * along

    def plank(self, corners: Sequence[tuple[float, float]], grown: float = 0.03) -> Shape:
        return polygon([(self.x(along), y) for along, y in corners]).buffer(grown, 8)

    def board(self, start: float, end: float, *, low: float, high: float, radius: float) -> Shape:
        left, right = sorted((self.x(start), self.x(end)))
        return rounded_box(left, low, right=right, high=high, radius=radius)

    def leaning_board(self, start: float, end: float, *, low: float, high: float) -> Shape:
        middle = ((self.x(start) + self.x(end)) / 2.0, (low + high) / 2.0)
        board = self.board(start, end, low=low, high=high, radius=0.1)
        return affinity.rotate(board, 6.0 * self._way, origin=middle)


def _chair(prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """A wooden chair from the side; `x` is the seat's edge at the backrest."""
    bench, seat, depth = _Bench(prop, skeleton), prop.height, prop.depth
    top = seat + BACKREST_HEIGHT
    for leg in (0.14, depth - 0.12):
        corners = (
            (leg + 0.03, seat - 0.1),
            (leg + 0.13, seat - 0.1),
            (leg + 0.06, FAR_FEET),
            (leg - 0.02, FAR_FEET),
        )
        painting.add(bench.plank(corners), "prop_dark")
    far_post = ((0.10, seat - 0.05), (0.22, seat - 0.05), (0.02, top), (-0.10, top))
    painting.add(bench.plank(far_post, 0.04), "prop_dark")
    for leg, splay in ((0.06, -0.10), (depth - 0.06, 0.06)):
        foot = leg + splay
        corners = (
            (leg - 0.06, seat - 0.1),
            (leg + 0.06, seat - 0.1),
            (foot + 0.04, NEAR_FEET),
            (foot - 0.04, NEAR_FEET),
        )
        painting.add(bench.plank(corners), "prop")
    near_post = ((0, seat - 0.05), (0.12, seat - 0.05), (-0.08, top - 0.05), (-0.20, top - 0.05))
    painting.add(bench.plank(near_post), "prop")
    painting.add(bench.leaning_board(-0.28, 0.02, low=seat + 0.95, high=seat + 1.78), "prop")
    end = depth + 0.05
    painting.add(bench.board(-0.04, end, low=seat - SEAT_THICKNESS, high=seat, radius=0.06), "prop")
    under = bench.board(-0.04, end, low=seat - SEAT_THICKNESS, high=seat - 0.10, radius=0.03)
    painting.add(under, "shade", SEAT_SHADE)


def _stool(prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """The same chair from the front; `x` is its middle, `depth` how wide the seat is."""
    seat, half = prop.height, prop.depth / 2.0
    middle = float(skeleton.hip[0]) + prop.x

    def bar(across: float, width: float, *, low: float, high: float) -> Shape:
        center = middle + across
        return rounded_box(center - width / 2.0, low, right=center + width / 2.0, high=high, radius=0.05)

    for side in (-1.0, 1.0):
        painting.add(bar(side * (half - 0.24), 0.13, low=FAR_FEET, high=seat), "prop_dark")
        painting.add(bar(side * (half - 0.24), 0.13, low=seat, high=seat + 1.0), "prop_dark")
        painting.add(bar(side * (half - 0.10), 0.15, low=NEAR_FEET, high=seat), "prop")
    painting.add(bar(0.0, prop.depth - 0.24, low=seat + 0.95, high=seat + 1.6), "prop")
    painting.add(bar(0.0, prop.depth, low=seat - SEAT_THICKNESS, high=seat + 0.16), "prop")
    under = bar(0.0, prop.depth, low=seat - SEAT_THICKNESS, high=seat - 0.06)
    painting.add(under, "shade", SEAT_SHADE)


def _wall(prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """A piece of wall seen edge-on; `x` is its face, `depth` its thickness."""
    bench = _Bench(prop, skeleton)
    painting.add(bench.board(0, prop.depth, low=NEAR_FEET, high=prop.height, radius=0.06), "prop")
    painting.add(bench.board(0, 0.10, low=NEAR_FEET, high=prop.height, radius=0.05), "prop_dark", 0.5)


def _counter(prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """A kitchen counter from its end; `x` is the front edge of its top."""
    bench, top = _Bench(prop, skeleton), prop.height
    painting.add(bench.board(0.14, prop.depth, low=0.18, high=top - 0.1, radius=0.03), "prop")
    painting.add(bench.board(0.22, prop.depth, low=NEAR_FEET, high=0.2, radius=0.02), "prop_dark")
    painting.add(
        bench.board(0.14, prop.depth, low=top - 0.32, high=top - 0.14, radius=0.02), "shade", SEAT_SHADE
    )
    painting.add(bench.board(0, prop.depth, low=top - 0.16, high=top, radius=0.06), "prop_dark")


def _strap(_prop: Prop, skeleton: Skeleton, painting: Painting) -> None:
    """A strap from both hands round the ball of the raised near foot."""
    leg = skeleton.legs["near"]
    low, high = placed([(0.47, -0.335), (0.40, -0.045)], leg.ankle, angle=leg.foot_angle)
    ends: tuple[tuple[str, Vector], ...] = (("far", high * 0.7 + low * 0.3), ("near", high))
    for depth, end in ends:
        arm = skeleton.arms["near" if depth == "near" else "far"]
        fist = arm.wrist + unit(arm.wrist - arm.elbow) * 0.2
        role, width = ("trim", 0.06) if depth == "near" else ("trim_far", 0.05)
        painting.line([fist, (fist + end) / 2.0, end], role, width=width)
    painting.line([high, (high + low) / 2.0 + direction(leg.foot_angle) * 0.02, low], "trim", width=0.11)


_DRAWN: Final[dict[str, Callable[[Prop, Skeleton, Painting], None]]] = {
    "chair": _chair,
    "stool": _stool,
    "wall": _wall,
    "counter": _counter,
    "strap": _strap,
}
