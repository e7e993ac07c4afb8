"""What this process has cost so far, as one line of JSON."""

import json
import resource
from pathlib import Path


def tell_cost(**more: float) -> None:
    """Prints CPU time of all its threads in ms, memory in MB at most and its share now, and `more`."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    cost = {
        "cpu_ms": 1e3 * (used.ru_utime + used.ru_stime),
        "peak_mb": _kilobytes("status", "VmHWM") / 1024,
        "share_mb": _kilobytes("smaps_rollup", "Pss") / 1024,
    }
    print(json.dumps({**cost, **more}), flush=True)


def _kilobytes(file: str, name: str) -> int:
    lines = Path("/proc/self", file).read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
