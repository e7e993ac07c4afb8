"""Spoilt contents in great number on everything that reads, and the long ones among the tests of faults."""

import logging
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.fuzzing import LONGEST_SECONDS, Fuzzed, fuzz
from tests.faults.readers import readers

TOP = Path(__file__).resolve().parents[1]
ROUND = 1_000
# Of a hundred thousand: what writes much for each content gets fewer.
SHARES = {
    "a line to or from the sound": 28_000,
    "a sound that was kept": 20_000,
    "a draft": 16_000,
    "the words of the report": 10_000,
    "the settings": 10_000,
    "a command line": 4_000,
    "a sound of one's own": 4_000,
    "a routine file": 5_000,
    "a history as JSON": 3_000,
    "the history file": 1_500,
}


def measure(*, inputs: int) -> int:
    """Prints figures; ends with 1 where anything failed."""
    fine = _spoil(inputs)
    deep = {**os.environ, "HYPOTHESIS_PROFILE": "deep", "PYTHONPATH": str(TOP / "desktop")}
    tests = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "tests/faults", "-k", "not spoilt"]
    return 0 if subprocess.run(tests, cwd=TOP, env=deep).returncode == 0 and fine else 1


def _spoil(inputs: int) -> bool:
    """Each reader in a process of its own, so that the memory it needed is known."""
    total, fine, begin = 0, True, time.monotonic()
    for name, share in SHARES.items():
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            found, failed = pool.apply(_tried, (name, round(share * inputs / sum(SHARES.values()))))
        total += found.inputs
        fine = fine and not failed
        print(
            f"{name}: {found.inputs} contents, {found.seconds:.0f} s of CPU, the slowest "
            f"{1e3 * found.slowest_seconds:.0f} ms (at most {1e3 * LONGEST_SECONDS:.0f}), "
            f"{found.peak_megabytes:.0f} MB at the most",
            flush=True,
        )
        if failed:
            print(f"  FAILED {failed[-1_500:]}", flush=True)
    print(f"{total} contents in {time.monotonic() - begin:.0f} s")
    return fine


def _tried(name: str, examples: int) -> tuple[Fuzzed, str]:
    logging.disable(logging.CRITICAL)
    found = Fuzzed()
    try:
        while found.inputs < examples:  # Hypothesis takes ever longer to find contents that are new to it
            fuzz(readers()[name], min(ROUND, examples - found.inputs), found)
    except Exception as error:  # whatever it is, the other readers are to be tried
        return found, f"{error!r} {getattr(error, '__notes__', '')}"
    return found, ""
