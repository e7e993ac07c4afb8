"""How many small changes of the core are noticed by its tests: each is made, and the tests run against it."""

import os
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import pytest

from benchmarks.changes import CORE, Mutant, mutants_of
from benchmarks.changes_tried import NOTICED, Found, MutantTests

TOP = Path(__file__).resolve().parents[1]
LEFT = TOP / "build" / "mutants"  # a file for each module: what nothing noticed
LEAST_NOTICED = 0.9
TESTS = "tests/core"
# No look at the source of what failed, and nothing that runs beside the tests.
QUIETLY = ("-q", "-s", "--tb=no", "--no-header", "--assert=plain", "-p", "no:xdist", "-p", "no:cacheprovider")


def measure(modules: list[str], *, at_once: int, left_alone: bool) -> int:
    """Prints figures for each of these modules, or of all; ends with 1 where too few mutants are noticed.

    With `left_alone`, only what nothing noticed the last time is tried again, to see what new tests notice.
    """
    whole = sorted(path.stem for path in CORE.glob("[!_]*.py"))
    if unknown := set(modules) - set(whole):
        raise SystemExit(f"No module of the core: {', '.join(sorted(unknown))}")
    LEFT.mkdir(parents=True, exist_ok=True)
    every = {name: list(mutants_of(name)) for name in modules or whole}
    asked = {name: _left(name, mutants) if left_alone else mutants for name, mutants in every.items()}
    total: list[str] = []

    def tell(module: str, found: Found) -> None:
        left = {mutant: how for mutant, how in found.items() if how != NOTICED}
        known = [left.get(mutant, NOTICED) for mutant in every[module]]
        total.extend(known)
        told = (f"{how}: {mutant.place}\n{mutant.change}" for mutant, how in left.items())
        (LEFT / f"{module}.txt").write_text("\n\n".join(told), "utf-8")
        print(_row(module, known), flush=True)

    os.environ["HYPOTHESIS_PROFILE"] = "mutants"
    print("| module | mutants | noticed | share | left |\n|---|---:|---:|---:|---|", flush=True)
    if code := pytest.main([*QUIETLY, str(TOP / TESTS)], plugins=[MutantTests(asked, tell, at_once=at_once)]):
        return int(code)
    print(_row("all", total))
    return 0 if _share(total) >= LEAST_NOTICED else 1


def _left(module: str, mutants: list[Mutant]) -> list[Mutant]:
    """Those that the last run has left."""
    told = (LEFT / f"{module}.txt").read_text("utf-8").split("\n\n")
    changes = {one.strip("\n").partition("\n")[2] for one in told}
    return [mutant for mutant in mutants if mutant.change in changes]


def _row(name: str, found: Collection[str]) -> str:
    told = Counter(found)
    left = ", ".join(f"{count} {how}" for how, count in sorted(told.items()) if how != NOTICED)
    return f"| {name} | {len(found)} | {told[NOTICED]} | {_share(found):.1%} | {left} |"


def _share(found: Collection[str]) -> float:
    return Counter(found)[NOTICED] / len(found) if found else 1.0
