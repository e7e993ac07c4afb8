"""How many small changes of the core are noticed by its tests: each is made, and the tests run against it."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
WORK = TOP / "build" / "mutants"
LEAST_CAUGHT = 0.9
MUTATED = "backchime/core/*.py"
# What the tests' exit code tells of a mutant; a test that never ends has noticed it, too.
CAUGHT, SURVIVED, UNTESTED = (1, 3, 24, -24, 36, 152, 255), (0,), (5, 33)


def measure(modules: list[str], *, at_once: int = 2) -> int:
    """Prints figures for each of these modules, or of all; ends with 1 where too few mutants are caught."""
    whole = sorted(path.stem for path in (TOP / "desktop/backchime/core").glob("[!_]*.py"))
    if unknown := set(modules) - set(whole):
        raise SystemExit(f"No module of the core: {', '.join(sorted(unknown))}")
    total: Counter[str] = Counter()
    print("| module | mutants | caught | share | survived, untested |\n|---|---:|---:|---:|---|", flush=True)
    for module in modules or whole:
        found = _tried(module, at_once=at_once)
        told = Counter(found.values())
        total += told
        left = [name for name, how in found.items() if how != "caught"]
        print(_row(module, told, ", ".join(left)), flush=True)
    print(_row("all", total, ""))
    return 0 if total["caught"] >= LEAST_CAUGHT * total.total() else 1


def _row(name: str, told: Counter[str], left: str) -> str:
    share = told["caught"] / (told.total() or 1)
    return f"| {name} | {told.total()} | {told['caught']} | {share:.0%} | {left} |"


def _tried(module: str, *, at_once: int) -> dict[str, str]:
    """Every mutant of one module, and what became of it: caught, survived or untested."""
    folder = WORK / module
    shutil.rmtree(folder, ignore_errors=True)
    hidden = shutil.ignore_patterns("__pycache__", "mutants")
    shutil.copytree(TOP / "desktop" / "backchime", folder / "backchime", ignore=hidden)
    shutil.copytree(TOP / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__", "ui"))
    (folder / "assets").symlink_to(TOP / "assets")
    shutil.copy(TOP / "routines.json", folder)
    settings = (TOP / "pyproject.toml").read_text("utf-8")
    (folder / "pyproject.toml").write_text(settings.replace(MUTATED, f"backchime/core/{module}.py"), "utf-8")
    environment = {**os.environ, "HYPOTHESIS_PROFILE": "mutants", "PYTHONPATH": ""}
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(at_once)]
    with (folder / "log.txt").open("wb") as log:
        subprocess.run(command, cwd=folder, env=environment, stdout=log, stderr=log, check=False)
    told = json.loads((folder / "mutants" / f"backchime/core/{module}.py.meta").read_text("utf-8"))
    return {
        name.removeprefix(f"backchime.core.{module}."): _what(code)
        for name, code in told["exit_code_by_key"].items()
    }


def _what(code: int | None) -> str:
    if code in CAUGHT:
        return "caught"
    return "untested" if code in UNTESTED else "survived" if code in SURVIVED else f"not told ({code})"
