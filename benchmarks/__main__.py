"""Measure: `python -m benchmarks`, with the name of one thing or, without any, all that is quick."""

import argparse
import multiprocessing
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

from backchime import quick_start

from benchmarks.measurements import ALL, QUICK


def main() -> int:
    """Does the measurements that the arguments name, all of them whatever the others find."""
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description="Measure the real app.")
    known = "; ".join(f"{name}: {what}" for name, (_, what) in ALL.items())
    parser.add_argument("names", nargs="*", choices=[*ALL, []], metavar="NAME", help=known)
    parser.add_argument("--minutes", type=int, default=0, help="audio: one long session; idle: how long")
    parser.add_argument("--hushes", type=int, default=0, help="audio: how often all sound stops, instead")
    parser.add_argument("--kills", type=int, default=200, help="history: how often the app is killed")
    parser.add_argument("--inputs", type=int, default=101_500, help="faults: how many contents are tried")
    parser.add_argument("--sessions", type=int, default=500, help="soak: how many")
    parser.add_argument("--module", action="append", default=[], help="mutants: of the core; all without")
    parser.add_argument("--left", action="store_true", help="mutants: only what the last run left")
    parser.add_argument("--at-once", type=int, default=1, help="mutants: how many are tried")
    asked = parser.parse_args()
    codes = []
    for name in asked.names or QUICK:
        begin = time.monotonic()
        print(f"== {name}: {ALL[name][1]}", flush=True)
        codes.append(_alone(ALL[name][0], asked))
        print(f"   {time.monotonic() - begin:.0f} s", flush=True)
    return max(codes)


def _alone(measure: Callable[[argparse.Namespace], int], asked: argparse.Namespace) -> int:
    """In a process of its own, in which Qt is started as the app starts it."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, initializer=quick_start.begin) as process:
        return process.submit(measure, asked).result()


if __name__ == "__main__":
    sys.exit(main())
