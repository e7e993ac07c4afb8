"""How long each pose was held, week by week: where it began, where it is now, and the longest between."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from backchime.core.progress import PoseWeek


class HoldLine(Struct, frozen=True):
    """The longest hold of a pose in each week with one, by its Monday, in order; never empty."""

    pose: str
    weeks: tuple[tuple[date, float], ...]
    holds: int
    seconds: float

    @property
    def start_seconds(self) -> float:
        """The first week's."""
        return self.weeks[0][1]

    @property
    def now_seconds(self) -> float:
        """The latest week's."""
        return self.weeks[-1][1]

    @property
    def longest_seconds(self) -> float:
        """The longest of all."""
        return max(seconds for _, seconds in self.weeks)

    @property
    def changed(self) -> bool:
        """Whether the weeks differ."""
        return len({round(seconds) for _, seconds in self.weeks}) > 1


def hold_lines(pose_weeks: Iterable[PoseWeek]) -> tuple[HoldLine, ...]:
    """Each pose with a hold that was kept, the longest practised first."""
    found: dict[str, list[PoseWeek]] = {}
    for week in pose_weeks:
        if week.holds:
            found.setdefault(week.pose, []).append(week)
    lines = [_line(pose, sorted(weeks, key=lambda week: week.monday)) for pose, weeks in found.items()]
    return tuple(sorted(lines, key=lambda line: (-line.seconds, line.pose)))


def _line(pose: str, weeks: list[PoseWeek]) -> HoldLine:
    return HoldLine(
        pose=pose,
        weeks=tuple((week.monday, week.longest_seconds) for week in weeks),
        holds=sum(week.holds for week in weeks),
        seconds=sum(week.seconds for week in weeks),
    )
