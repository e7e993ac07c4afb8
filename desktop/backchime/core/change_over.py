"""How long it takes to come from one position into the next."""

from backchime.core.routine import Pose, PositionFamily

_ORDER = (
    PositionFamily.SUPINE,
    PositionFamily.FLOOR_SIT,
    PositionFamily.KNEEL,
    PositionFamily.PLANK,
    PositionFamily.SIDE,
    PositionFamily.CHAIR,
    PositionFamily.STAND,
)
# In seconds: from each position (a row) to each other one, both in the order above.
_TABLE = (
    (8, 20, 20, 20, 12, 30, 30),
    (15, 5, 15, 15, 12, 30, 30),
    (20, 15, 5, 10, 12, 30, 25),
    (20, 18, 5, 8, 12, 30, 25),
    (12, 15, 12, 12, 15, 30, 30),
    (30, 30, 30, 30, 30, 6, 8),
    (30, 30, 25, 25, 30, 10, 6),
)


def seconds_between(before: PositionFamily, after: PositionFamily) -> int:
    """The usual time from one position to another, in seconds."""
    return _TABLE[_ORDER.index(before)][_ORDER.index(after)]


def change_over_seconds(before: PositionFamily, pose: Pose) -> int:
    """The time to get into a pose from the position before, never less than the pose itself asks."""
    return max(pose.change_over_seconds, seconds_between(before, pose.position_family))
