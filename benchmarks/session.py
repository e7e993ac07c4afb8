"""What a hold costs while its ring moves, against a ring alone; and how long each frame takes."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from benchmarks.frames import measure_frames
from benchmarks.stage import Screen, cpu_seconds, data_folder, folders, line_of, python, screen
from benchmarks.table import Aim, show

COST = Aim(1.5, 1.1)
HOLD_SECONDS, SECONDS, ROUNDS = 60, 12, 3
ROUTINE = {
    "id": "long-hold",
    "name": "Long hold",
    "steps": [
        {"pose": "childs-pose", "hold_seconds": HOLD_SECONDS, "change_over_seconds": 2, "locked": True}
    ],
}


def measure() -> int:
    """Pairs in turns on a real screen, then one session by a hand clock."""
    with folders() as folder, screen(folder) as at:
        data = data_folder(folder / "data", get_ready_seconds=0)
        (data / "routines.json").write_text(json.dumps({"format": 1, "routines": [ROUTINE]}), "utf-8")
        apps, rings = [], []
        for _ in range(ROUNDS):
            app = _cost(at, "app_in_a_hold", data, SECONDS)
            apps.append(app)
            rings.append(_cost(at, "wedge_ring", app["diameter"], HOLD_SECONDS, SECONDS))
    for name, costs in {"ring alone, 30 a second": rings, "a hold in Backchime": apps}.items():
        note = f"of it the X server {median(cost['server'] for cost in costs):.2f} %"
        show(f"{name}: CPU of a core", median(cost["all"] for cost in costs), "%", note=note)
    ratio = median(app["all"] / ring["all"] for app, ring in zip(apps, rings, strict=True))
    met = show("a hold, to the ring alone (app and X server)", ratio, "x", COST)
    return 0 if measure_frames() and met else 1


def _cost(at: Screen, module: str, *arguments: str | Path | float) -> Mapping[str, float]:
    """CPU in percent of one core: of the process and of the X server, and what else it tells."""
    command = python(module, *map(str, arguments))
    with subprocess.Popen(command, env=at.environment, stdout=subprocess.PIPE, text=True) as process:
        told, before = line_of(process), cpu_seconds(at.pid)
        app, server = line_of(process)["cpu"], cpu_seconds(at.pid) - before
        process.wait()
    percent = 100 / SECONDS
    return {**told, "all": percent * (app + server), "server": percent * server}
