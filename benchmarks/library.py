"""What a start costs with ten to ten thousand routines of one's own, until home is painted."""

import json
from pathlib import Path
from statistics import median

from benchmarks.stage import cost_of, data_folder, folders, screen
from benchmarks.table import Aim, show

AIM = Aim(2.0, 1.2)
COUNTS, ROUNDS = (10, 100, 1_000, 10_000), 3
POSES = ("knee-to-chest", "side-plank", "childs-pose", "bird-dog", "cat-camel")


def measure() -> int:
    """All sizes in turns."""
    with folders() as folder, screen(folder) as at:
        data = {count: _library(folder / str(count), count) for count in COUNTS}
        costs: dict[int, list[dict[str, float]]] = {count: [] for count in COUNTS}
        for _ in range(ROUNDS):
            for count in COUNTS:
                costs[count].append(cost_of("app_until_painted", data[count], environment=at.environment))
    least, *more = COUNTS
    met = True
    for count in more:
        pairs = list(zip(costs[count], costs[least], strict=True))
        ratio = median(many["cpu_ms"] / few["cpu_ms"] for many, few in pairs)
        milliseconds = median(many["cpu_ms"] for many, _ in pairs)
        memory = median(many["peak_mb"] / few["peak_mb"] for many, few in pairs)
        note = f"{milliseconds:.0f} ms, memory {memory:.2f} x"
        met &= show(f"home with {count} own routines, to {least}: CPU", ratio, "x", AIM, note)
    return 0 if met else 1


def _library(folder: Path, count: int) -> Path:
    routines = [
        {"id": f"own-{number}", "name": f"Routine {number}", "steps": [{"pose": pose} for pose in POSES]}
        for number in range(count)
    ]
    text = json.dumps({"format": 1, "routines": routines}, indent=1)
    (data_folder(folder) / "routines.json").write_text(text, "utf-8")
    return folder
