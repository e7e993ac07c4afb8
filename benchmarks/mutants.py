"""How many small changes of the core are noticed by its tests: each is made, and the tests run against it."""

import os
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import pytest

from benchmarks.changes import CORE, mutants_of
from benchmarks.changes_tried import NOTICED, Found, MutantTests

TOP = Path(__file__).resolve().parents[1]
LEFT = TOP / "build" / "mutants"  # a file for each module: what nothing noticed
LEAST_NOTICED = 0.9
TESTS = "tests/core"
# No look at the source of what failed, and nothing that runs beside the tests.
QUIETLY = ("-q", "-s", "--tb=no", "--no-header", "--assert=plain", "-p", "no:xdist", "-p", "no:cacheprovider")


def measure(modules: list[str], *, at_once: int) -> int:
    """Prints figures for each of these modules, or of all; ends with 1 where too few mutants are noticed."""
    whole = sorted(path.stem for path in CORE.glob("[!_]*.py"))
    if unknown := set(modules) - set(whole):
        raise SystemExit(f"No module of the core: {', '.join(sorted(unknown))}")
    LEFT.mkdir(parents=True, exist_ok=True)
    total: list[str] = []

    def tell(module: str, found: Found) -> None:
        total.extend(found.values())
        left = [f"{how}: {mutant}\n" for mutant, how in found.items() if how != NOTICED]
        (LEFT / f"{module}.txt").write_text("\n".join(left), "utf-8")
        print(_row(module, found.values()), flush=True)

    os.environ["HYPOTHESIS_PROFILE"] = "mutants"
    print("| module | mutants | noticed | share | left |\n|---|---:|---:|---:|---|", flush=True)
    asked = {name: mutants_of(name) for name in modules or whole}
    if code := pytest.main([*QUIETLY, str(TOP / TESTS)], plugins=[MutantTests(asked, tell, at_once=at_once)]):
        return int(code)
    print(_row("all", total))
    return 0 if _share(total) >= LEAST_NOTICED else 1


def _row(name: str, found: Collection[str]) -> str:
    told = Counter(found)
    left = ", ".join(f"{count} {how}" for how, count in sorted(told.items()) if how != NOTICED)
    return f"| {name} | {len(found)} | {told[NOTICED]} | {_share(found):.1%} | {left} |"


def _share(found: Collection[str]) -> float:
    return Counter(found)[NOTICED] / len(found) if found else 1.0
