"""Draw the figure of every pose that has a file in `studio/figure/poses`."""

from __future__ import annotations

from pathlib import Path

from studio.figure.body import posed
from studio.figure.drawing import painted
from studio.figure.pose_file import pose, pose_ids
from studio.figure.svg import svg


def make(folder: Path) -> tuple[Path, ...]:
    """Write every pose into `folder` as an SVG file named by the pose's id."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for pose_id in pose_ids():
        path = folder / f"{pose_id}.svg"
        path.write_text(svg(painted(posed(pose(pose_id)))), encoding="utf-8")
        written.append(path)
    return tuple(written)
