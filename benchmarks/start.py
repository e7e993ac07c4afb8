"""What a start costs until home is painted, in CPU time and memory, against a bare window."""

from statistics import median

from benchmarks.installed import installed_wheel
from benchmarks.stage import TOP, cost_of, data_folder, folders, screen
from benchmarks.table import Aim, show

CPU, MEMORY = Aim(1.6, 1.15), Aim(1.4, 1.2)
ROUNDS = 25  # a single pair varies by a fifth


def measure(*, memory_alone: bool = False) -> int:
    """Pairs in turns, in an environment as a person has it; prints ratios, and 1 where a limit is broken."""
    with folders() as folder, screen(folder) as at:
        data_folder(
            folder / ".local" / "share" / "backchime"
        )  # where it is looked for in the home of `screen`
        python = str(installed_wheel(folder))
        environment = {**at.environment, "PYTHONPATH": str(TOP)}  # for the benchmarks; the app is installed
        runs: dict[str, list[dict[str, float]]] = {"bare_window": [], "app_until_painted": []}
        for number in range(1 + ROUNDS):
            for module, costs in runs.items():
                cost = cost_of(module, environment=environment, interpreter=python)
                if number:  # what is compiled once was compiled in the first round
                    costs.append(cost)
    bare, app = runs.values()
    show("bare window: CPU until its first paint", median(run["cpu_ms"] for run in bare), "ms")
    show("bare window: memory at its peak", median(run["peak_mb"] for run in bare), "MB")
    return 0 if _compare(app, bare, memory_alone=memory_alone) else 1


def _compare(app: list[dict[str, float]], bare: list[dict[str, float]], *, memory_alone: bool) -> bool:
    def ratio(what: str) -> float:
        return median(run[what] / beside[what] for run, beside in zip(app, bare, strict=True))

    met = [show("home, from the wheel: memory at its peak, to bare", ratio("peak_mb"), "x", MEMORY)]
    show("home, from the wheel: memory of its own, to bare", ratio("share_mb"), "x")
    if not memory_alone:
        note = f"{median(run['cpu_ms'] for run in app):.0f} ms"
        met.append(show("home, from the wheel: CPU until painted, to bare", ratio("cpu_ms"), "x", CPU, note))
    return all(met)
