"""What a start costs until home is painted, in CPU time and memory, against a bare window."""

import subprocess
import sys
from pathlib import Path
from statistics import median

from benchmarks.stage import TOP, Screen, cost_of, data_folder, folders, path_of, screen
from benchmarks.table import Aim, show

CPU, MEMORY = Aim(1.6, 1.15), Aim(1.4, 1.2)
ROUNDS = 9


def measure(*, memory_alone: bool = False) -> int:
    """Pairs in turns, from the checkout and from the wheel; prints ratios, and 1 where a limit is broken."""
    with folders() as folder, screen(folder) as at:
        data = data_folder(folder / "data")
        places = {"the checkout": TOP / "desktop", "the wheel": _installed_wheel(folder)}
        for package_in in places.values():  # what is compiled once is compiled now
            _app(at, package_in, data)
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in ("a bare window", *places)}
        for _ in range(ROUNDS):
            runs["a bare window"].append(cost_of("bare_window", environment=at.environment))
            for name, package_in in places.items():
                runs[name].append(_app(at, package_in, data))
    bare = runs.pop("a bare window")
    show("bare window: CPU until its first paint", median(run["cpu_ms"] for run in bare), "ms")
    show("bare window: memory at its peak", median(run["peak_mb"] for run in bare), "MB")
    met = [_compare(name, of, bare, memory_alone=memory_alone) for name, of in runs.items()]
    return 0 if all(met) else 1


def _compare(
    name: str, runs: list[dict[str, float]], bare: list[dict[str, float]], *, memory_alone: bool
) -> bool:
    def ratio(what: str) -> float:
        return median(run[what] / beside[what] for run, beside in zip(runs, bare, strict=True))

    met = [show(f"home, from {name}: memory at its peak, to bare", ratio("peak_mb"), "x", MEMORY)]
    show(f"home, from {name}: memory of its own, to bare", ratio("share_mb"), "x")
    if not memory_alone:
        milliseconds = median(run["cpu_ms"] for run in runs)
        note = f"{milliseconds:.0f} ms"
        met.append(show(f"home, from {name}: CPU until painted, to bare", ratio("cpu_ms"), "x", CPU, note))
    return all(met)


def _app(at: Screen, package_in: Path, data: Path) -> dict[str, float]:
    environment = {**at.environment, "PYTHONPATH": path_of(package_in)}
    return cost_of("app_until_painted", data, environment=environment)


def _installed_wheel(folder: Path) -> Path:
    """The wheel of this checkout, unpacked as it is when installed."""
    build = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        f"{folder}/wheel",
        str(TOP),
    ]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = (folder / "wheel").glob("*.whl")
    alone = ("--no-deps", "--no-index", "--quiet", "--disable-pip-version-check", "--no-warn-script-location")
    install = [sys.executable, "-m", "pip", "install", *alone, "--target", f"{folder}/installed", str(wheel)]
    subprocess.run(install, check=True)
    return folder / "installed"
